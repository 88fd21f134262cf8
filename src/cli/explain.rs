//! `lotse explain RULE`: what, why, and a good and a bad example.

use clap::{ArgMatches, Command};

use super::arguments::positional;
use super::{Console, End};
use crate::diag::rule::{Rule, all, find};
use crate::diag::{Words as _, nearest};

pub(super) fn arguments(command: Command, console: &Console) -> Command {
    command.arg(positional("rule", "RULE", "argument-rule", console))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> End {
    let Some(name) = matches.get_one::<String>("rule") else {
        console.say("explain-list", &[]);
        for rule in all() {
            let level = console.text(&format!("level-{}", rule.level.as_str()), &[]);
            Console::print(&format!("  {:<36} {level:<8} {}\n", rule.name, rule.what(console.words())));
        }
        return End::Done;
    };
    let Some(rule) = find(name) else {
        let near = nearest(name, all().map(|rule| rule.name)).unwrap_or_default();
        return console.refuse_near("explain-unknown", &[("rule", name.as_str().into())], &near);
    };
    Console::print(&explanation(rule, console));
    End::Done
}

fn explanation(rule: &Rule, console: &Console) -> String {
    let id = rule.message();
    let level = console.text(&format!("level-{}", rule.level.as_str()), &[]);
    let mut text = format!("{} ({level})\n\n", rule.name);
    if let Some(words) = console.words().say(&id, Some("explain"), &[]) {
        text.push_str(&words);
        text.push_str("\n\n");
    }
    if let Some(why) = console.say_some(&id, "why") {
        text.push_str(&why);
        text.push_str("\n\n");
    }
    for (title, example) in [("explain-bad", rule.bad), ("explain-good", rule.good)] {
        if !example.is_empty() {
            let title = console.text(title, &[("file", rule.file.into())]);
            text.push_str(&format!("{title}\n\n"));
            for line in example.lines() {
                text.push_str(format!("    {line}").trim_end());
                text.push('\n');
            }
            text.push('\n');
        }
    }
    text
}
