//! Letters, directions and languages of texts.

use super::{Level, Rule};

rules! {
    /// A text is in the letters of another language than its file's name says.
    TEXT_SCRIPT = "language/wrong-script", Error, "content/kurs.ar.md",
        "---\ntitle: دورة\n---\n\nDer Kurs beginnt im Mai. Er ist für alle, die neu in der Stadt sind, und kostet nichts.\n",
        "---\ntitle: دورة\n---\n\nتبدأ الدورة في مايو. وهي مجانية ومفتوحة لجميع القادمين الجدد إلى المدينة.\n";
    /// A text is in another language than its file's name says.
    TEXT_LANGUAGE = "language/wrong-language", Error, "", "", "";
    /// A mark forces the direction of reading.
    DIRECTION_OVERRIDE = "language/direction-override", Error, "content/kurs.md",
        "---\ntitle: \u{202E}Kurs\n---\n", "---\ntitle: Kurs\n---\n";
    /// A mark of direction has no partner.
    DIRECTION_MARKS = "language/direction-marks", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nDer Gruß <span lang=\"ar\">\u{2067}مرحبا</span> heißt Hallo.\n",
        "---\ntitle: Kurs\n---\n\nDer Gruß <span lang=\"ar\">\u{2067}مرحبا\u{2069}</span> heißt Hallo.\n";
    /// Letters are written in pieces.
    DECOMPOSED = "language/decomposed", Warning, "content/kurs.md",
        "---\ntitle: Mu\u{308}llabfuhr\n---\n", "---\ntitle: Müllabfuhr\n---\n";
}
