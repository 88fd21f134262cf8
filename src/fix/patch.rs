//! Edits on the bytes of a file, and which corrections can be made together.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Change, Edit, Fix};
use crate::source::{BYTE_ORDER_MARK, FileId, Span};

/// Makes edits in a file, whose order does not matter; the bytes around them stay as they are.
///
/// Places count from behind a byte order mark, as they do in texts. `None` where an edit is out of place: past the end, inside
/// a letter, over another edit, or in a file that is not UTF-8.
#[must_use]
pub fn patch(bytes: &[u8], edits: &[&Edit]) -> Option<Vec<u8>> {
    let lead = if bytes.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
    let text = std::str::from_utf8(&bytes[lead..]).ok()?;
    let mut edits = edits.to_vec();
    edits.sort_by_key(|edit| edit.span);
    edits.dedup();
    let mut patched = bytes[..lead].to_vec();
    let mut place = 0;
    for edit in edits {
        let kept = text.get(place..edit.span.start)?;
        text.get(edit.span.start..edit.span.end)?;
        patched.extend_from_slice(kept.as_bytes());
        patched.extend_from_slice(edit.text.as_bytes());
        place = edit.span.end;
    }
    patched.extend_from_slice(&text.as_bytes()[place..]);
    Some(patched)
}

/// Corrections that do not get in each other's way.
#[derive(Clone, Debug, Default)]
pub struct Together {
    edits: BTreeMap<FileId, BTreeSet<Edit>>,
    encoded: BTreeSet<FileId>,
    names: BTreeMap<FileId, FileId>,
}

impl Together {
    /// Takes a correction whole, unless one of its changes meets another one's.
    pub fn take(&mut self, fix: &Fix) -> bool {
        let fits = fix.changes.iter().all(|change| self.fits(change)) && fits_itself(fix);
        if fits {
            for change in &fix.changes {
                self.add(change.clone());
            }
        }
        fits
    }

    fn fits(&self, change: &Change) -> bool {
        match change {
            Change::Text(edit) => {
                let there = self.edits.get(&edit.file);
                !self.encoded.contains(&edit.file)
                    && there.is_none_or(|edits| edits.contains(edit) || edits.iter().all(|other| apart(edit, other)))
            }
            Change::Encoding(file) => !self.edits.contains_key(file) && !self.names.contains_key(file),
            Change::Name { from, to } => {
                let same = self.names.get(from).is_none_or(|other| other == to);
                let free = self.names.iter().all(|(other, name)| other == from || name != to);
                same && free && !self.encoded.contains(from)
            }
        }
    }

    fn add(&mut self, change: Change) {
        match change {
            Change::Text(edit) => {
                self.edits.entry(edit.file.clone()).or_default().insert(edit);
            }
            Change::Encoding(file) => {
                self.encoded.insert(file);
            }
            Change::Name { from, to } => {
                self.names.insert(from, to);
            }
        }
    }

    /// Goes through the files whose text is edited.
    pub fn edits(&self) -> impl Iterator<Item = (&FileId, &BTreeSet<Edit>)> {
        self.edits.iter()
    }

    /// Goes through the files that get another encoding.
    pub fn encoded(&self) -> impl Iterator<Item = &FileId> {
        self.encoded.iter()
    }

    /// Returns the new names of files by the old ones.
    #[must_use]
    pub fn names(&self) -> &BTreeMap<FileId, FileId> {
        &self.names
    }
}

/// The edits of one correction may not meet either.
fn fits_itself(fix: &Fix) -> bool {
    let mut last: BTreeMap<&FileId, Vec<&Edit>> = BTreeMap::new();
    for edit in fix.edits() {
        last.entry(&edit.file).or_default().push(edit);
    }
    last.into_values().all(|mut edits| {
        edits.sort();
        edits.windows(2).all(|pair| pair[0] == pair[1] || apart(pair[0], pair[1]))
    })
}

/// Two edits are apart if their order cannot matter; where one only inserts, they must not even touch.
fn apart(a: &Edit, b: &Edit) -> bool {
    let empty = |span: Span| span.start == span.end;
    if empty(a.span) || empty(b.span) {
        return a.span.end < b.span.start || b.span.end < a.span.start;
    }
    a.span.end <= b.span.start || b.span.end <= a.span.start
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn file() -> FileId {
        FileId::new("content/a.md")
    }

    fn edit(start: usize, end: usize, text: &str) -> Edit {
        Edit::new(&file(), Span::new(start, end), text)
    }

    #[test]
    fn a_byte_order_mark_and_everything_around_stay() {
        let edits = [edit(6, 8, "b"), edit(0, 1, "x")];
        let patched = patch("\u{FEFF}a مرح z\r\n".as_bytes(), &[&edits[0], &edits[1]]);
        assert_eq!(patched.as_deref(), Some("\u{FEFF}x مرb z\r\n".as_bytes()));
    }

    #[test]
    fn edits_that_are_out_of_place_are_refused() {
        for edits in [vec![edit(0, 9, "")], vec![edit(1, 2, "")], vec![edit(0, 4, ""), edit(2, 6, "")]] {
            assert_eq!(patch("äöü".as_bytes(), &edits.iter().collect::<Vec<_>>()), None, "{edits:?}");
        }
        assert_eq!(patch(b"Gr\xFC\xDFe", &[&edit(0, 1, "g")]), None);
    }

    #[test]
    fn corrections_that_meet_wait_for_another_round() {
        let fix = |edits: &[Edit]| Fix::safe_edits(edits.to_vec());
        let mut together = Together::default();
        assert!(together.take(&fix(&[edit(4, 8, "a"), edit(10, 12, "")])));
        assert!(together.take(&fix(&[edit(4, 8, "a")])), "the same edit twice is one");
        assert!(together.take(&fix(&[edit(8, 10, "b")])), "what only touches is apart");
        for met in [edit(4, 8, "c"), edit(6, 7, ""), edit(12, 12, "x"), edit(5, 5, "x")] {
            assert!(!together.take(&fix(&[edit(20, 21, "z"), met])));
        }
        assert!(together.take(&fix(&[edit(20, 21, "y")])), "of a correction that is refused nothing is taken");
        assert!(!together.take(&fix(&[edit(30, 40, "y"), edit(35, 36, "y")])), "a correction must fit itself");
        let name =
            |from: &str, to: &str| Fix::safe(vec![Change::Name { from: FileId::new(from), to: FileId::new(to) }]);
        assert!(together.take(&name("a", "b")) && together.take(&name("a", "b")));
        assert!(!together.take(&name("a", "c")) && !together.take(&name("d", "b")));
        assert!(!together.take(&Fix::safe(vec![Change::Encoding(file())])), "the places of edits would be others");
    }

    /// A text of letters of several widths, and edits on their borders.
    fn texts_with_edits() -> impl Strategy<Value = (String, Vec<(usize, usize, String)>)> {
        let letter = prop::sample::select(vec!["a", "ä", "ب", "👩‍👧", "u\u{308}", "\r\n", "\n", "€"]);
        let text = prop::collection::vec(letter, 0..40).prop_map(|letters| letters.concat());
        text.prop_flat_map(|text| {
            let borders: Vec<usize> = text.char_indices().map(|(place, _)| place).chain([text.len()]).collect();
            let border = prop::sample::select(borders);
            let edit = (border.clone(), border, "[xü]{0,3}").prop_map(|(a, b, new)| (a.min(b), a.max(b), new));
            (Just(text), prop::collection::vec(edit, 0..8))
        })
    }

    proptest! {
        #[test]
        fn whatever_is_taken_together_changes_its_own_places_alone((text, edits) in texts_with_edits()) {
            let mut together = Together::default();
            for (start, end, new) in &edits {
                together.take(&Fix::safe_edits(vec![edit(*start, *end, new)]));
            }
            let taken: Vec<&Edit> = together.edits().flat_map(|(_, edits)| edits).collect();
            let patched = patch(text.as_bytes(), &taken).expect("edits that are apart can be made");
            let patched = String::from_utf8(patched).expect("edits on the borders of letters leave letters");
            let (mut old, mut new) = (0, 0);
            for edit in taken {
                let kept = &text[old..edit.span.start];
                prop_assert_eq!(&patched[new..new + kept.len()], kept);
                new += kept.len();
                prop_assert_eq!(&patched[new..new + edit.text.len()], edit.text.as_str());
                new += edit.text.len();
                old = edit.span.end;
            }
            prop_assert_eq!(&patched[new..], &text[old..]);
        }

        #[test]
        fn edits_anywhere_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..30), places in prop::collection::vec((0_usize..40, 0_usize..40), 0..5)) {
            let edits: Vec<Edit> = places.iter().map(|(a, b)| edit(*a, *b, "x")).collect();
            let _ = patch(&bytes, &edits.iter().collect::<Vec<_>>());
        }
    }
}
