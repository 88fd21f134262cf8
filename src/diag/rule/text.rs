//! Whether a text is understood.

use super::{Level, Rule};

rules! {
    /// A weekday is not that of the date behind it.
    WRONG_WEEKDAY = "text/wrong-weekday", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nDer Kurs beginnt am Montag, 3. Mai 2026.\n",
        "---\ntitle: Kurs\n---\n\nDer Kurs beginnt am Sonntag, 3. Mai 2026.\n";
    /// A sentence has too many words.
    LONG_SENTENCE = "text/long-sentence", Hint, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nFür den Kurs melden Sie sich bitte bis zum Ende des Monats im Rathaus an, wo Sie auch erfahren, welche Papiere Sie dafür brauchen.\n",
        "---\ntitle: Kurs\n---\n\nFür den Kurs melden Sie sich im Rathaus an. Tun Sie das bis zum Ende des Monats. Im Rathaus erfahren Sie, welche Papiere Sie brauchen.\n";
    /// A paragraph fills more than a phone's screen.
    LONG_PARAGRAPH = "text/long-paragraph", Hint, "", "", "";
    /// A German text is very hard to read.
    HARD_TO_READ = "text/hard-to-read", Hint, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nDie Teilnahmeberechtigung setzt grundsätzlich eine Aufenthaltserlaubnis voraus. Verpflichtungen der Ausländerbehörde bleiben hiervon unberührt. Kostenbefreiungen erfordern entsprechende Leistungsnachweise der zuständigen Sozialbehörde. Antragsunterlagen einschließlich Identitätsnachweis müssen vollständig eingereicht werden. Unvollständige Antragsunterlagen verursachen erhebliche Verzögerungen der Bearbeitung. Fahrtkostenerstattungen erfolgen ausschließlich nachträglich. Voraussetzung der Fahrtkostenerstattung sind regelmäßige Anwesenheitszeiten. Prüfungswiederholungen bedürfen einer gesonderten Zulassungsentscheidung der Regionalstelle. Abschlusszertifikate werden postalisch zugestellt. Teilnahmebescheinigungen werden ausschließlich auf schriftlichen Antrag ausgestellt.\n",
        "---\ntitle: Kurs\n---\n\nMöchten Sie am Kurs teilnehmen? Dann brauchen Sie eine Erlaubnis, hier zu leben. Manche müssen den Kurs besuchen. Das sagt Ihnen das Amt. Wer wenig Geld hat, zahlt nichts. Bringen Sie dafür einen Nachweis mit. Geben Sie alle Papiere ab, auch den Ausweis. Wenn etwas fehlt, dauert es länger. Das Geld für die Fahrt bekommen Sie später. Dafür müssen Sie oft da sein. Am Ende machen Sie eine Prüfung. Das Ergebnis kommt mit der Post.\n";
    /// An abbreviation is explained nowhere.
    UNEXPLAINED_ABBREVIATION = "text/unexplained-abbreviation", Hint, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nDas BAMF bezahlt den Kurs.\n",
        "---\ntitle: Kurs\n---\n\nDas Bundesamt für Migration und Flüchtlinge (BAMF) bezahlt den Kurs.\n";
    /// A German word stands unexplained in another language.
    UNEXPLAINED_GERMAN = "text/unexplained-german", Hint, "content/kurs.ar.md",
        "---\ntitle: دورة\n---\n\nسجّل في Ausländerbehörde قبل بداية الدورة.\n",
        "---\ntitle: دورة\n---\n\nسجّل في مكتب الأجانب (Ausländerbehörde) قبل بداية الدورة.\n";
    /// A sign is repeated.
    REPEATED_SIGNS = "text/repeated-signs", Hint, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nAchtung!!! Der Kurs ist voll.\n", "---\ntitle: Kurs\n---\n\nAchtung! Der Kurs ist voll.\n";
    /// There are spaces too many.
    EXTRA_SPACES = "text/spaces", Hint, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nDer Kurs ist voll , leider.\n", "---\ntitle: Kurs\n---\n\nDer Kurs ist voll, leider.\n";
}
