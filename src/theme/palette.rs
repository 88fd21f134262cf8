//! A town's colours: from one colour a whole palette, and the proof that every pair of it can be read.
//!
//! In: the theme's style sheet and the settings. Out: the style sheet with the town's values, and diagnostics. The sheet's
//! own values are the pattern: what is made from the town's colour keeps their lightness and takes its hue.

use std::collections::BTreeMap;

use super::colour::{Colour, Look};
use super::contrast::{Needed, PAIRS, Pair};
use super::tokens::{self, Mode, Tokens};
use crate::config::{Config, Setting};
use crate::diag::{Diagnostic, Label, nearest, rule};
use crate::source::{FileId, Span};

/// What is made from the town's colour, each after those that it must differ from.
const MADE: &[&str] = &[
    "color-background",
    "color-background-hued",
    "color-action-soft",
    "color-on-action",
    "color-text",
    "color-text-muted",
    "color-border",
    "color-border-strong",
    "color-action",
    "color-action-hover",
    "color-focus",
];

/// A difference of lightness that one sees.
const SEEN: f32 = 0.04;

/// Where a value comes from; a finding is told at the greater one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Origin {
    /// The style sheet says it.
    Sheet,
    /// It is made from the town's colour.
    Made,
    /// The town sets it.
    Set,
}

/// A token's colour in one mode.
#[derive(Clone, Debug)]
struct Chosen {
    colour: Colour,
    origin: Origin,
    label: Label,
}

/// The colours of one mode by their tokens.
type Palette = BTreeMap<String, Chosen>;

/// Puts the town's values into the style sheet.
#[must_use]
pub(super) fn dress(file: &FileId, sheet: &str, config: &Config) -> (String, Vec<Diagnostic>) {
    let tokens = tokens::read(sheet);
    let mut findings = Vec::new();
    let look = &config.look;
    let town = look.color.as_ref().and_then(|(text, span)| {
        let colour = Colour::read(text);
        if colour.is_none() {
            findings.push(no_colour(config, text, *span));
        }
        Some((colour?, Label::new(&config.file, *span)))
    });
    let light = settings(config, &look.tokens, &tokens, Mode::Light, &mut findings);
    let dark = settings(config, &look.dark, &tokens, Mode::Dark, &mut findings);
    let mut values = Vec::new();
    for (mode, own) in [(Mode::Light, &light), (Mode::Dark, &dark)] {
        let mut palette = written(&tokens, mode, file);
        let both = light.iter().filter(|setting| mode == Mode::Dark && !tokens.dark.contains_key(&setting.name));
        for setting in both.chain(own.iter()) {
            if let Some(colour) = Colour::read(&setting.value) {
                let label = Label::new(&config.file, setting.span);
                palette.insert(setting.name.clone(), Chosen { colour, origin: Origin::Set, label });
            }
        }
        if let Some((colour, label)) = &town {
            make(&mut palette, &tokens, mode, *colour, label);
            if mode == Mode::Light {
                findings.extend(adjusted(&palette, *colour));
            }
        }
        let found = unreadable(&palette, mode);
        // A colour that fails by itself is told once, not once more for each token that names it.
        let told: Vec<Label> = found.iter().map(|finding| finding.primary.clone()).collect();
        let more = unreadable(&followed(&palette, &tokens, mode), mode);
        findings.extend(found);
        findings.extend(more.into_iter().filter(|finding| !told.contains(&finding.primary)));
        let place = |name: &str| tokens.of(mode).get(name).map(|declared| declared.span);
        let before = written(&tokens, mode, file);
        let changed = |name: &str, chosen: &Chosen| before.get(name).is_none_or(|old| old.colour != chosen.colour);
        let colours = palette.iter().filter(|(name, chosen)| changed(name, chosen));
        values.extend(colours.filter_map(|(name, chosen)| Some((place(name)?, chosen.colour.hex()))));
        let others = own.iter().filter(|setting| !is_colour(&setting.name));
        values.extend(others.filter_map(|setting| Some((place(&setting.name)?, setting.value.clone()))));
    }
    (tokens::replaced(sheet, values), findings)
}

fn is_colour(token: &str) -> bool {
    token.starts_with("color-")
}

fn no_colour(config: &Config, text: &str, span: Span) -> Diagnostic {
    Diagnostic::new(&rule::SETTINGS, &config.file, span).arg("value", text).help("colour")
}

/// The settings that name a token and have a value that fits; the others are told.
fn settings<'a>(
    config: &Config,
    settings: &'a [Setting],
    tokens: &Tokens,
    mode: Mode,
    findings: &mut Vec<Diagnostic>,
) -> Vec<&'a Setting> {
    let mut good = Vec::new();
    for setting in settings {
        let names = || tokens.of(mode).keys().map(String::as_str);
        if !names().any(|name| name == setting.name) {
            let bare = setting.name.trim_start_matches('-').replace('_', "-");
            let near = names().find(|name| *name == bare).map(str::to_owned);
            let near = near.or_else(|| nearest(&bare, names()).map(std::borrow::Cow::into_owned));
            let finding = Diagnostic::new(&rule::SETTINGS, &config.file, setting.name_span);
            let finding = finding.arg("value", setting.name.as_str());
            findings.push(finding.arg("names", names().collect::<Vec<_>>().join(", ")).help("unknown").suggest(near));
        } else if is_colour(&setting.name) && Colour::read(&setting.value).is_none() {
            findings.push(no_colour(config, &setting.value, setting.span));
        } else if !tokens::is_value(&setting.value) {
            let finding = Diagnostic::new(&rule::SETTINGS, &config.file, setting.span);
            findings.push(finding.arg("value", setting.value.as_str()).help("css"));
        } else {
            good.push(setting);
        }
    }
    good
}

/// The colours that the style sheet says itself.
fn written(tokens: &Tokens, mode: Mode, file: &FileId) -> Palette {
    let names = tokens.light.keys().chain(tokens.dark.keys()).filter(|name| is_colour(name));
    let colours = names.filter_map(|name| {
        let declared = tokens.value(mode, name)?;
        let colour = Colour::read(&declared.value)?;
        Some((name.clone(), Chosen { colour, origin: Origin::Sheet, label: Label::new(file, declared.span) }))
    });
    colours.collect()
}

/// The palette as pages show it: tokens of the sheet that name others have the colours that those have now.
fn followed(palette: &Palette, tokens: &Tokens, mode: Mode) -> Palette {
    let shown = |name: &str, chosen: &Chosen| match tokens.named(mode, name).and_then(|other| palette.get(other)) {
        Some(other) if chosen.origin == Origin::Sheet => other.clone(),
        _ => chosen.clone(),
    };
    palette.iter().map(|(name, chosen)| (name.clone(), shown(name, chosen))).collect()
}

/// Makes what the town does not set itself from its one colour.
fn make(palette: &mut Palette, tokens: &Tokens, mode: Mode, town: Colour, label: &Label) {
    let pattern = |mode: Mode, name: &str| Some(Colour::read(&tokens.value(mode, name)?.value)?.look());
    let (Some(model), Some(action)) = (pattern(Mode::Light, "color-action"), pattern(mode, "color-action")) else {
        return;
    };
    let own = town.look();
    // A grey town has grey bands; a vivid one keeps the calm of the theme.
    let strength = own.chroma / model.chroma.max(0.01);
    let mut open: Vec<&str> = MADE.to_vec();
    open.retain(|name| palette.get(*name).is_some_and(|chosen| chosen.origin == Origin::Sheet));
    for name in open.clone() {
        let Some(base) = pattern(mode, name) else { continue };
        let settled = palette.get("color-action").map(|chosen| chosen.colour);
        let start = match name {
            "color-action" if mode == Mode::Light => town,
            "color-action" => Look { chroma: base.chroma * strength.min(1.5), hue: own.hue, ..base }.colour(),
            "color-action-hover" => {
                let from = settled.map_or(action, Colour::look);
                let lightness = (from.lightness + base.lightness - action.lightness).clamp(0.0, 1.0);
                let chroma = from.chroma * base.chroma / action.chroma.max(0.01);
                Look { lightness, chroma, hue: from.hue }.colour()
            }
            "color-focus" => settled.unwrap_or(town),
            _ => Look { chroma: base.chroma * strength.min(1.0), hue: own.hue, ..base }.colour(),
        };
        open.retain(|other| *other != name);
        let passes = |colour: Colour| passes(name, colour, palette, &open);
        let colour = start.nearest(passes).unwrap_or(start);
        palette.insert(name.to_owned(), Chosen { colour, origin: Origin::Made, label: label.clone() });
    }
}

/// Tells whether a token's colour differs enough from all that it meets, but for those that are still open.
fn passes(name: &str, colour: Colour, palette: &Palette, open: &[&str]) -> bool {
    PAIRS.iter().all(|pair| {
        let other = match (pair.front == name, pair.back == name) {
            (true, false) => pair.back,
            (false, true) => pair.front,
            _ => return true,
        };
        let other = palette.get(other).filter(|_| !open.contains(&other));
        other.is_none_or(|other| colour.contrast(other.colour) >= pair.needed.least())
    })
}

/// A hint where the town's colour itself cannot be read on the page.
fn adjusted(palette: &Palette, town: Colour) -> Option<Diagnostic> {
    let action = palette.get("color-action").filter(|chosen| chosen.origin == Origin::Made)?;
    let (before, after) = (town.look().lightness, action.colour.look().lightness);
    ((before - after).abs() > SEEN).then(|| {
        let finding = Diagnostic::new(&rule::COLOUR_ADJUSTED, &action.label.file, action.label.span);
        finding
            .arg("value", town.hex())
            .arg("change", if after < before { "darker" } else { "lighter" })
            .arg("suggestion", action.colour.hex())
    })
}

/// What cannot be read, told at the colours that can be mended.
///
/// Colours are settled one after the other, those of the sheet before those of the town, grounds before what stands on them.
/// One that does not fit to those before it is told, and mended for those behind it, so that one mistake hides no other.
fn unreadable(palette: &Palette, mode: Mode) -> Vec<Diagnostic> {
    let place = |name: &str| MADE.iter().position(|made| *made == name);
    let mut names: Vec<&str> = palette.keys().map(String::as_str).collect();
    names.sort_by_key(|name| (palette[*name].origin, place(name)));
    let mut mended = palette.clone();
    let mut open = names.clone();
    let mut found = Vec::new();
    for name in names {
        open.retain(|other| *other != name);
        let own = palette[name].colour;
        let near = own.nearest(|colour| passes(name, colour, &mended, &open));
        if near == Some(own) {
            continue;
        }
        if let (Some(near), Some(chosen)) = (near, mended.get_mut(name)) {
            chosen.colour = near;
        }
        if let Some(pair) = worst(name, palette, &open) {
            found.push(told(palette, mode, name, pair, near));
        }
    }
    found
}

/// The pair of a token and those before it that is hardest to read, as the colours are now.
fn worst(name: &str, palette: &Palette, open: &[&str]) -> Option<&'static Pair> {
    let settled = |pair: &&Pair| {
        (pair.front == name || pair.back == name) && !open.contains(&pair.front) && !open.contains(&pair.back)
    };
    let shares = PAIRS.iter().filter(settled).filter_map(|pair| {
        let contrast = palette.get(pair.front)?.colour.contrast(palette.get(pair.back)?.colour);
        Some((contrast / pair.needed.least(), pair))
    });
    let failing = shares.filter(|(share, _)| *share < 1.0);
    failing.min_by(|one, two| one.0.total_cmp(&two.0)).map(|(_, pair)| pair)
}

fn told(palette: &Palette, mode: Mode, name: &str, pair: &Pair, near: Option<Colour>) -> Diagnostic {
    let (front, back, own) = (&palette[pair.front], &palette[pair.back], &palette[name]);
    let label = &own.label;
    let other = if name == pair.front { back } else { front };
    // Cut, not rounded: 4.498 is not 4.5.
    let hundredths = (front.colour.contrast(back.colour) * 100.0).floor();
    let (whole, part) = ((hundredths / 100.0).floor(), hundredths % 100.0);
    let finding = Diagnostic::new(&rule::CONTRAST, &label.file, label.span)
        .arg("front", pair.front)
        .arg("back", pair.back)
        .arg("mode", if mode == Mode::Light { "light" } else { "dark" })
        .arg("whole", format!("{whole}"))
        .arg("part", format!("{part:02}"))
        .arg("needed", if pair.needed == Needed::Text { "text" } else { "shape" })
        .arg("name", name)
        .arg("value", own.colour.hex())
        .arg("other", other.colour.hex())
        .help("other")
        .suggest(near.map(Colour::hex));
    if other.label == *label || other.origin == Origin::Sheet {
        finding
    } else {
        finding.label(&other.label.file, other.label.span, "colour")
    }
}
