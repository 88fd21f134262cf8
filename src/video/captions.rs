//! Captions in `WebVTT`: words with the times at which they stand in a video.

use crate::source::Span;

/// Words of captions, and when they are shown, in thousandths of a second.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    /// When they come.
    pub start: u64,
    /// When they go.
    pub end: u64,
    /// Who says them, where that is named.
    pub voice: Option<String>,
    /// The words without marks.
    pub text: String,
}

/// Something that browsers do not read as it is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Where it stands.
    pub place: Span,
    /// What it is.
    pub kind: MistakeKind,
}

/// What is wrong in captions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MistakeKind {
    /// The first line is not `WEBVTT`.
    Header,
    /// It is a file of `SubRip`, which has no first line and commas in its times.
    SubRip,
    /// A time is none.
    Time,
    /// Words go before they come.
    Reversed,
    /// Words have no times.
    NoTimes,
    /// There are no words at all.
    Empty,
}

/// A silence longer than this begins a new paragraph (thousandths of a second).
const SILENCE: u64 = 2000;
/// A paragraph longer than this ends with its sentence (letters).
const PARAGRAPH: usize = 400;

/// Reads captions: all cues that can be read, and what is wrong.
#[must_use]
pub fn read(text: &str) -> (Vec<Cue>, Vec<Mistake>) {
    let mut mistakes = Vec::new();
    let lines = lines(text);
    let first = lines.first().map_or("", |(_, line)| line.trim_start_matches('\u{FEFF}'));
    let headed = first.strip_prefix("WEBVTT").is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']));
    if !headed {
        let times = lines.iter().map(|(_, line)| line).find(|line| line.contains("-->"));
        let kind = if times.is_some_and(|line| line.contains(',')) { MistakeKind::SubRip } else { MistakeKind::Header };
        return (Vec::new(), vec![Mistake { place: Span::new(0, first.len()), kind }]);
    }
    let mut cues = Vec::new();
    for block in lines.split(|(_, line)| line.trim().is_empty()).skip(usize::from(headed)) {
        match block.first() {
            None => {}
            Some((_, line)) if is_no_cue(line) => {}
            Some(_) => match cue(block) {
                Ok(cue) => cues.push(cue),
                Err(mistake) => mistakes.push(mistake),
            },
        }
    }
    if cues.is_empty() && mistakes.is_empty() {
        mistakes.push(Mistake { place: Span::at(0), kind: MistakeKind::Empty });
    }
    (cues, mistakes)
}

/// The lines of a text with the places at which they begin.
fn lines(text: &str) -> Vec<(usize, &str)> {
    let mut place = 0;
    let whole = text.split('\n').map(|line| {
        let found = (place, line.trim_end_matches('\r'));
        place += line.len() + 1;
        found
    });
    whole.collect()
}

fn is_no_cue(line: &str) -> bool {
    let begins = |word: &str| line.strip_prefix(word).is_some_and(|rest| rest.trim_start().len() < rest.len());
    line == "NOTE" || begins("NOTE") || line.trim_end() == "STYLE" || line.trim_end() == "REGION"
}

fn cue(block: &[(usize, &str)]) -> Result<Cue, Mistake> {
    let mistake = |(place, line): (usize, &str), kind| Mistake { place: Span::new(place, place + line.len()), kind };
    let times = block.iter().take(2).position(|(_, line)| line.contains("-->"));
    let times = times.ok_or_else(|| mistake(block[0], MistakeKind::NoTimes))?;
    let line = block[times];
    let (start, rest) = line.1.split_once("-->").expect("position() found the arrow");
    let start = time(start.trim()).ok_or_else(|| mistake(line, MistakeKind::Time))?;
    let end = rest.split_whitespace().next().and_then(time).ok_or_else(|| mistake(line, MistakeKind::Time))?;
    if end <= start {
        return Err(mistake(line, MistakeKind::Reversed));
    }
    let words: Vec<&str> = block[times + 1..].iter().map(|(_, line)| *line).collect();
    let (voice, text) = plain(&words.join(" "));
    Ok(Cue { start, end, voice, text })
}

/// A time like `01:02:03.004` or `02:03.004`.
fn time(text: &str) -> Option<u64> {
    let (clock, thousandths) = text.split_once('.')?;
    let number = |text: &str, count: std::ops::RangeInclusive<usize>| {
        let digits = count.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse::<u64>().ok()).flatten()
    };
    let mut parts = clock.rsplit(':');
    let seconds = number(parts.next()?, 2..=2).filter(|seconds| *seconds < 60)?;
    let minutes = number(parts.next()?, 2..=2).filter(|minutes| *minutes < 60)?;
    let hours = parts.next().map_or(Some(0), |hours| number(hours, 2..=4))?;
    if parts.next().is_some() {
        return None;
    }
    Some(((hours * 60 + minutes) * 60 + seconds) * 1000 + number(thousandths, 3..=3)?)
}

/// The words without tags, with their characters, and who says them.
fn plain(text: &str) -> (Option<String>, String) {
    let mut words = String::new();
    let mut voice = None;
    let mut rest = text;
    while let Some((before, tag)) = rest.split_once('<') {
        words.push_str(before);
        let Some((tag, after)) = tag.split_once('>') else {
            rest = "";
            break;
        };
        let name = tag.strip_prefix('v').and_then(|tag| tag.split_once([' ', '\t'])).map(|(_, name)| name.trim());
        voice = voice.or(name.filter(|name| !name.is_empty()).map(unescaped));
        rest = after;
    }
    words.push_str(rest);
    (voice, unescaped(&words.split_whitespace().collect::<Vec<_>>().join(" ")))
}

fn unescaped(text: &str) -> String {
    let named = [("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{A0}"), ("&lrm;", "\u{200E}"), ("&rlm;", "\u{200F}")];
    let text = named.iter().fold(text.to_owned(), |text, (name, letter)| text.replace(name, letter));
    text.replace("&amp;", "&")
}

/// The words of captions as paragraphs: a new one after a silence, with another voice, and where one would grow too long.
#[must_use]
pub fn transcript(cues: &[Cue]) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut before: Option<&Cue> = None;
    for cue in cues.iter().filter(|cue| !cue.text.is_empty()) {
        let goes_on = before.is_some_and(|before| {
            let long = paragraphs
                .last()
                .is_some_and(|text| text.len() > PARAGRAPH && text.ends_with(['.', '!', '?', '؟', '።']));
            before.voice == cue.voice && cue.start <= before.end + SILENCE && !long
        });
        match paragraphs.last_mut().filter(|_| goes_on) {
            Some(paragraph) => {
                paragraph.push(' ');
                paragraph.push_str(&cue.text);
            }
            None => paragraphs.push(match &cue.voice {
                Some(voice) if before.is_none_or(|before| before.voice != cue.voice) => {
                    format!("{voice}: {}", cue.text)
                }
                _ => cue.text.clone(),
            }),
        }
        before = Some(cue);
    }
    paragraphs
}
