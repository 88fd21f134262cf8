use super::letter::Letters;
use super::*;
use crate::locale::Direction;

/// Shows the runs of a text: `[…]` from left to right, `⟨…⟩` German, `{…}` German and fixed, `<…>` from right to left.
fn shown(text: &str, among: Direction) -> String {
    let mut out = String::new();
    let mut at = 0;
    for run in runs(text, among) {
        let (open, close) = match run.mark {
            Mark::Ltr => ('[', ']'),
            Mark::German => ('⟨', '⟩'),
            Mark::Fixed => ('{', '}'),
            Mark::Rtl => ('<', '>'),
        };
        out.push_str(&text[at..run.place.start]);
        out.push(open);
        out.push_str(&text[run.place.clone()]);
        out.push(close);
        at = run.place.end;
    }
    out + &text[at..]
}

#[track_caller]
fn among_arabic(text: &str) {
    let bare = text.replace(['[', ']', '{', '}', '⟨', '⟩'], "");
    assert_eq!(shown(&bare, Direction::Rtl), text);
}

#[test]
fn phone_numbers_are_kept_from_left_to_right() {
    among_arabic("اتصلوا على [+49 (0)30 123-4567] أو [0221/4710-100].");
    among_arabic("الهاتف: [0800 111 0 111]، أو [116 117]، أو 112.");
    among_arabic("([+49 221 4710 100])، [(0221) 47 10 00]");
    among_arabic("اتصلوا على [0221 4710100].");
}

#[test]
fn addresses_on_the_web_and_of_mail_end_before_the_point_of_the_sentence() {
    among_arabic("اكتبوا إلى [amt@hafenstadt.example].");
    among_arabic("الموقع [https://www.hafenstadt.example/a?b=1&c=(d)]، أو ([www.hafenstadt.example]).");
    among_arabic("[hafenstadt.example] و[info@amt-nord.hafenstadt.example]؟");
}

#[test]
fn addresses_of_streets_are_german() {
    among_arabic("العنوان: {Hafenstraße 12, 00000 Hafenstadt}.");
    among_arabic("في {Alte Hafenstr. 12a, D-00000 Bad Hafen an der See} قرب الميناء");
    among_arabic("{00000 Hafenstadt}، {Am Rathaus 5, 00000 Hafenstadt}");
    among_arabic("[Jobcenter Hafenstadt], {Kaiserplatz 3–5}، الطابق 3");
    among_arabic("{in der Hafenstraße 12}، الغرفة 12");
    among_arabic("في [Halle 3] و[Raum 3.12]");
}

#[test]
fn dates_and_times_are_kept_in_order() {
    among_arabic("من [2026-03-24] إلى [24.03.2026]، ثم [1.4.26].");
    among_arabic("من [24.03. – 26.03.2026] أو [24.03.]");
    among_arabic("الدوام [08:00–12:30] و[14:00 - 18:00]، أي [8–12 Uhr] أو [8.30 Uhr].");
    among_arabic("في [24.03.2026 08:00]");
}

#[test]
fn amounts_and_ranges_are_kept_in_order() {
    among_arabic("الرسوم [49 €] أو [1.200,50 Euro] أو [€ 49] أو [49,- €].");
    among_arabic("خصم [50 %] أو [50%]، درجة الحرارة [-5 °C].");
    among_arabic("العام الدراسي [2020/2021]، المستوى [A1–B2]، الصفحات [10-12].");
    among_arabic("المساحة [45 m²] و[12 000] شخص");
}

#[test]
fn laws_are_german() {
    among_arabic("بموجب {§ 24 AufenthG} و{§ 60a Abs. 2 AufenthG} و{§§ 22 ff. SGB II}.");
    among_arabic("({§ 1})، {nach § 2 Nr. 3 BGB}، {Art. 6 Abs. 1 Buchst. e DSGVO}");
}

#[test]
fn words_of_another_script_are_one_run_with_what_stands_between_them() {
    among_arabic("مكتب ([Sozialamt]) و[Caritas e.V.] و⟨Müller-Lüdenscheidt & Söhne GmbH⟩.");
    among_arabic("تطبيق [WhatsApp, Signal] وشهادة [SGB II (Grundsicherung)] هنا");
    among_arabic("الملف [antrag_2026.pdf] بصيغة [PDF/A-3].");
    among_arabic("قولوا: „⟨Guten Tag. Ich habe einen Termin.⟩“");
    among_arabic("اسمه „⟨Ausschuss für Chancengerechtigkeit und Integration⟩“.");
    among_arabic("[Windows 11] أو [COVID-19] عند [Київ, Україна]");
    among_arabic("⟨Das ist ein ganzer Satz.⟩");
    among_arabic("الـ[Jobcenter] لـ[Hafenstadt]");
    among_arabic("⟨Bürger:innen⟩ و⟨Schüler*innen⟩، [Einstellungen > Konto]");
}

#[test]
fn words_in_latin_letters_are_german_where_a_letter_or_a_small_word_says_so() {
    among_arabic("[Leichte Sprache] و[Sozialamt] و⟨Behörde⟩ و⟨Amt und Haus⟩");
    among_arabic("[Terms of use] و[Київ, Україна] و[A1 B2]");
}

#[test]
fn numbers_alone_stay_bare() {
    among_arabic("3 سنوات، 1.200 شخص، 2026، 1, 2, 3");
    among_arabic("عام 2015 و3 أطفال و۱۲ سنة");
    among_arabic("۱۰–۱۲ نفر");
}

#[test]
fn numbers_in_other_digits_are_facts_too() {
    among_arabic("[۰۲۲۱-۴۷۱۰-۱۰۰]، [٠٨:٠٠]، [۱۲۳ ۴۵۶]");
}

#[test]
fn words_from_right_to_left_among_others_are_one_run() {
    for text in [
        "Das Wort <مرحبا بكم> heißt willkommen.",
        "(<سلام>) 3 – <عام 2025 جديد>, 5",
        "<שלום!>",
        "„<שלום>“ ist Hebräisch",
        "kein Wort 2026",
    ] {
        let bare = text.replace(['<', '>'], "");
        assert_eq!(shown(&bare, Direction::Ltr), text);
    }
}

#[test]
fn what_is_no_text_ends_a_run() {
    among_arabic("[Amt]\u{FFFC}[Nord] و⟨Hafenstraße⟩\n[Ost]");
}

/// How often a letter is looked at, for each letter of a text, in the search for its runs.
fn looks(text: &str, among: Direction) -> usize {
    let letters = Letters::new(text);
    let runs = run::runs_in(&letters, among);
    assert!(runs.windows(2).all(|pair| pair[0].place.end <= pair[1].place.start), "{runs:?}");
    letters.looks.get() / letters.count()
}

#[test]
fn the_work_for_a_text_grows_with_its_length_alone() {
    for part in [
        "(a ",
        "(ab c ",
        "\"a ",
        "„a ",
        "« a",
        "([„a ",
        "a,",
        "a, ",
        "a;b@",
        "a@,",
        "a@b@",
        "a@b.c,",
        "www.,",
        "tel:,",
        "http://),",
        "http://a)",
        ")",
        "\u{301}",
        "1\u{301}",
        "1\u{301}-",
        "a\u{301}",
        "\u{301}.",
        "\u{200F}",
        "\u{200F}-1",
        "1,",
        "1-",
        "1:",
        "(0 ",
        "+0 ",
        "0 (0 ",
        "- ",
        "a.",
        "a-",
        "a – ",
        "A ",
        "D-00000 A am ",
        "Str. ",
        "§ ",
        "€ ",
        "ا(",
        "ا ,",
        "א\u{5B0}",
        "中",
        "中。",
    ] {
        for among in [Direction::Ltr, Direction::Rtl] {
            let looks = looks(&part.repeat(12_000 / part.len()), among);
            assert!(looks < 1500, "{part:?}: {looks}");
        }
    }
}

#[test]
fn what_is_bounded_is_long_enough_for_words_that_people_write() {
    let note = "sehr ".repeat(30);
    among_arabic(&format!("هنا ⟨Amt für Arbeit ({note}wichtig)⟩ و"));
    among_arabic("هنا ⟨Amt (Haus «für „alle“»)⟩ و");
    let address = format!("https://hafenstadt.example/{}", "a".repeat(1500));
    among_arabic(&format!("هنا [{address}] و"));
}

#[test]
fn names_of_other_languages_are_not_called_german() {
    among_arabic("السيد [Mehmet Yılmaz] والسيدة [Gülşen Öztürk-Çelik] و[Anne Dupont]");
    among_arabic("[Maison des Jeunes] و[Centre de santé] و[Terms of use] و[Türkçe Öğretmenler Derneği]");
    among_arabic("[Jobcenter Hafenstadt] و[Médecins du Monde]");
    among_arabic("⟨Haus der Begegnung⟩ و⟨Verein für Français und Deutsch⟩ و⟨Jörg Müller⟩");
}
