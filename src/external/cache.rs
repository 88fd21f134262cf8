//! Answers of an earlier day, kept so that no server is asked twice for nothing.
//!
//! In and out: the text of a file that the command reads and writes. It holds a version; of another version nothing is taken.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use super::Answer;

/// The file that answers are kept in, beside the portal's files and never published.
pub const CACHE: &str = ".lotse/links.json";
/// The version of its form.
const VERSION: u64 = 1;

/// Pages that were there, with the days on which that was found; any other answer is asked for again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cache {
    answers: BTreeMap<String, (NaiveDate, Answer)>,
}

/// A text that holds no answers.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("the file holds no answers of this version")]
pub struct CacheError;

impl Cache {
    /// Reads the text of the file.
    ///
    /// # Errors
    /// It is no such text, or one of another version.
    pub fn read(text: &str) -> Result<Self, CacheError> {
        let whole: Value = serde_json::from_str(text).map_err(|_| CacheError)?;
        if whole["version"].as_u64() != Some(VERSION) {
            return Err(CacheError);
        }
        let links = whole["links"].as_object().ok_or(CacheError)?;
        // One entry that cannot be read is asked for again.
        let answers = links.iter().filter_map(|(address, kept)| Some((address.clone(), read(kept)?))).collect();
        Ok(Self { answers })
    }

    /// Returns the text of the file.
    #[must_use]
    pub fn text(&self) -> String {
        let links: Map<String, Value> =
            self.answers.iter().map(|(address, (day, answer))| (address.clone(), written(*day, answer))).collect();
        let whole = json!({ "version": VERSION, "links": links });
        format!("{}\n", serde_json::to_string_pretty(&whole).expect("maps with names of text can be written"))
    }

    /// Returns an answer that is still good: the page was there, fewer days ago than asked.
    #[must_use]
    pub fn answer(&self, address: &str, today: NaiveDate, max_days: u32) -> Option<&Answer> {
        let (day, answer) = self.answers.get(address)?;
        let age = today.signed_duration_since(*day).num_days();
        (0..i64::from(max_days)).contains(&age).then_some(answer)
    }

    /// Keeps an answer, if the page was there; forgets the former one if it was not.
    pub fn keep(&mut self, address: &str, today: NaiveDate, answer: Answer) {
        if matches!(answer, Answer::Fine | Answer::Moved(_)) {
            self.answers.insert(address.to_owned(), (today, answer));
        } else {
            self.answers.remove(address);
        }
    }

    /// Forgets addresses that the portal no longer names.
    pub fn retain(&mut self, is_named: impl Fn(&str) -> bool) {
        self.answers.retain(|address, _| is_named(address));
    }
}

fn written(day: NaiveDate, answer: &Answer) -> Value {
    let day = day.to_string();
    match answer {
        Answer::Moved(to) => json!({ "checked": day, "answer": "moved", "to": to }),
        _ => json!({ "checked": day, "answer": "fine" }),
    }
}

fn read(kept: &Value) -> Option<(NaiveDate, Answer)> {
    let day = kept["checked"].as_str()?.parse().ok()?;
    let answer = match kept["answer"].as_str()? {
        "fine" => Answer::Fine,
        "moved" => Answer::Moved(kept["to"].as_str()?.to_owned()),
        _ => return None,
    };
    Some((day, answer))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::external::Reason;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("the test's day exists")
    }

    #[test]
    fn answers_are_kept_and_read_again() {
        let mut cache = Cache::default();
        let today = day("2026-11-22");
        let answers = [Answer::Fine, Answer::Moved("https://موقع.example/".to_owned())];
        for (place, answer) in answers.into_iter().enumerate() {
            cache.keep(&format!("https://hafen.example/{place}"), today, answer);
        }
        assert_eq!(Cache::read(&cache.text()), Ok(cache));
    }

    #[test]
    fn an_answer_grows_old_and_only_good_ones_last() {
        let mut cache = Cache::default();
        cache.keep("https://a.example/", day("2026-11-20"), Answer::Fine);
        cache.keep("https://b.example/", day("2026-11-20"), Answer::Broken(Reason::Status(404)));
        let at = |address, date, days| cache.answer(address, day(date), days).cloned();
        assert_eq!(at("https://a.example/", "2026-11-22", 7), Some(Answer::Fine));
        assert_eq!(at("https://a.example/", "2026-11-27", 7), None);
        assert_eq!(at("https://a.example/", "2026-11-20", 0), None);
        assert_eq!(at("https://a.example/", "2026-11-19", 7), None, "a day of the future is a mistake of a clock");
        assert_eq!(at("https://b.example/", "2026-11-20", 7), None);
        cache.keep("https://a.example/", day("2026-11-22"), Answer::Unsure(Reason::Slow));
        assert_eq!(cache, Cache::default(), "a page that is not there any more is asked for again");
    }

    #[test]
    fn other_texts_hold_no_answers() {
        for text in ["", "{", "[]", "{\"version\": 2, \"links\": {}}", "{\"version\": 1}"] {
            assert_eq!(Cache::read(text), Err(CacheError), "{text}");
        }
        let half = "{\"version\": 1, \"links\": {\"https://a.example/\": {\"checked\": \"gestern\"}}}";
        assert_eq!(Cache::read(half), Ok(Cache::default()));
    }
}
