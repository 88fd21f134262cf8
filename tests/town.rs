//! What a town sets of its look: colours that can be read, its signs, its links, and a theme of its own.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test that cannot go on has failed")]

mod harness;

use std::collections::BTreeMap;
use std::fs;

use harness::{SETTINGS, memory, outputs, page};
use lightningcss::printer::PrinterOptions;
use lightningcss::properties::Property;
use lightningcss::properties::custom::CustomPropertyName;
use lightningcss::rules::CssRule;
use lightningcss::stylesheet::{ParserOptions, StyleSheet};
use lightningcss::traits::{Parse as _, ToCss as _};
use lightningcss::values::color::CssColor;
use lotse::build::Outputs;
use lotse::source::{Disk, Sources};
use lotse::theme::PAIRS;

type Tokens = BTreeMap<String, String>;

/// The tokens of a style sheet in light and in dark mode, as another reader of CSS sees them.
fn tokens(sheet: &str) -> [Tokens; 2] {
    fn collect(rules: &[CssRule<'_>], into: &mut Tokens) {
        for rule in rules {
            let CssRule::Style(style) = rule else { continue };
            if style.selectors.to_css_string(PrinterOptions::default()).unwrap() != ":root" {
                continue;
            }
            for property in &style.declarations.declarations {
                if let Property::Custom(custom) = property
                    && let CustomPropertyName::Custom(name) = &custom.name
                {
                    let value = property.value_to_css_string(PrinterOptions::default()).unwrap();
                    into.insert(name.as_ref().trim_start_matches("--").to_owned(), value);
                }
            }
        }
    }
    let sheet = StyleSheet::parse(sheet, ParserOptions::default()).expect("the style sheet is CSS");
    let (mut light, mut dark) = (Tokens::new(), Tokens::new());
    collect(&sheet.rules.0, &mut light);
    for rule in &sheet.rules.0 {
        if let CssRule::Media(media) = rule
            && media.query.to_css_string(PrinterOptions::default()).unwrap() == "(prefers-color-scheme: dark)"
        {
            collect(&media.rules.0, &mut dark);
        }
    }
    let dark: Tokens = light.clone().into_iter().chain(dark).collect();
    [followed(&light), followed(&dark)]
}

/// The tokens with the values of those that they name.
fn followed(tokens: &Tokens) -> Tokens {
    let named =
        |value: &str| value.strip_prefix("var(--")?.strip_suffix(')').and_then(|name| tokens.get(name)).cloned();
    tokens.iter().map(|(name, value)| (name.clone(), named(value).unwrap_or_else(|| value.clone()))).collect()
}

/// The luminance of a colour by the formula of WCAG 2.2.
fn luminance(colour: &str) -> f64 {
    let Ok(CssColor::RGBA(colour)) = CssColor::parse_string(colour) else { panic!("{colour} is a colour") };
    let part = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(colour.red) + 0.7152 * part(colour.green) + 0.0722 * part(colour.blue)
}

/// The pairs of a style sheet that differ too little.
fn unreadable(sheet: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (mode, tokens) in ["light", "dark"].into_iter().zip(tokens(sheet)) {
        for pair in PAIRS {
            let (front, back) = (&tokens[pair.front], &tokens[pair.back]);
            let (one, two) = (luminance(front), luminance(back));
            let contrast = (one.max(two) + 0.05) / (one.min(two) + 0.05);
            if contrast < f64::from(pair.needed.least()) {
                found.push(format!("{} {front} on {} {back} in {mode} mode: {contrast:.2}", pair.front, pair.back));
            }
        }
    }
    found
}

/// The style sheet that a portal publishes.
fn sheet(sources: &dyn Sources) -> String {
    let loaded = harness::loaded(sources);
    assert!(!lotse::diag::has_errors(&loaded.diagnostics), "{:#?}", loaded.diagnostics);
    let ready = loaded.ready.unwrap();
    let (outputs, _) = Outputs::new(&ready.portal, &ready.theme, sources);
    let path =
        outputs.paths().find(|path| path.starts_with("assets/lotse.") && path.ends_with(".css")).unwrap().to_owned();
    String::from_utf8(outputs.make(&path).unwrap()).unwrap()
}

fn with(settings: &str) -> lotse::source::Memory {
    memory(&[("portal.toml", &format!("{SETTINGS}{settings}"))])
}

fn shipped() -> String {
    fs::read_to_string(harness::repository().join("themes/default/assets/lotse.css")).unwrap()
}

#[test]
fn every_pair_of_the_shipped_colours_can_be_read() {
    assert_eq!(unreadable(&shipped()), Vec::<String>::new());
    let spoilt = shipped().replacen("--color-text-muted: #", "--color-text-muted: #ddd; --x: #", 1);
    assert_eq!(unreadable(&spoilt).len(), 2, "the check finds a colour that is too light");
}

#[test]
fn without_settings_the_colours_are_those_of_the_theme() {
    assert_eq!(tokens(&sheet(&memory(&[]))), tokens(&shipped()));
}

#[test]
fn one_colour_of_any_hue_and_lightness_makes_a_palette_that_can_be_read() {
    for colour in [
        "#0b4468",
        "#c8102e",
        "#ffcc00",
        "#ffffff",
        "#000000",
        "#808080",
        "#00ff00",
        "#0000ff",
        "#ff00ff",
        "#7a5c00",
        "navy",
        "oklch(0.7 0.3 140)",
    ] {
        let made = sheet(&with(&format!("[theme]\ncolor = \"{colour}\"\n")));
        assert_eq!(unreadable(&made), Vec::<String>::new(), "{colour}");
        let [light, dark] = tokens(&made);
        let [own_light, own_dark] = tokens(&shipped());
        assert_eq!(light["space-m"], own_light["space-m"], "other tokens stay");
        assert_eq!(dark["color-feedback"], own_dark["color-feedback"], "notices keep their colour");
    }
}

#[test]
fn a_colour_that_can_be_read_is_used_as_it_is() {
    let [light, dark] = tokens(&sheet(&with("[theme]\ncolor = \"#c8102e\"\n")));
    assert_eq!(light["color-action"], "#c8102e");
    assert_eq!(light["color-focus"], "#c8102e");
    let [_, own_dark] = tokens(&shipped());
    assert_ne!(dark["color-action"], own_dark["color-action"]);
}

#[test]
fn a_token_that_is_set_holds_against_the_town_colour_and_not_on_paper() {
    let settings = "[theme]\ncolor = \"#c8102e\"\n[theme.tokens]\ncolor-action = \"rgb(0 80 0)\"\nradius = \"0\"\n\
        [theme.dark]\ncolor-action = \"#9f9\"\n";
    let made = sheet(&with(settings));
    let [light, dark] = tokens(&made);
    assert_eq!((light["color-action"].as_str(), dark["color-action"].as_str()), ("#005000", "#9f9"));
    assert_eq!((light["radius"].as_str(), dark["radius"].as_str()), ("0", "0"));
    let on_paper = |sheet: &str| sheet.split("@media print").nth(1).unwrap().to_owned();
    assert_eq!(on_paper(&made), on_paper(&sheet(&memory(&[]))));
    assert_eq!(unreadable(&made), Vec::<String>::new());
}

#[test]
fn the_proposed_colour_passes_when_it_is_taken() {
    for (table, token, value) in [
        ("tokens", "color-action", "#e69138"),
        ("tokens", "color-background", "#444444"),
        ("tokens", "color-text", "#bbbbbb"),
        ("dark", "color-on-action", "#ffffff"),
        ("dark", "color-focus", "#0b4468"),
    ] {
        let settings = |value: &str| with(&format!("[theme.{table}]\n{token} = \"{value}\"\n"));
        let loaded = harness::loaded(&settings(value));
        let finding = loaded.diagnostics.iter().find(|finding| finding.rule.name == "theme/contrast").unwrap();
        assert_eq!(finding.primary.file.as_str(), "portal.toml");
        let near = finding.args.iter().find(|(name, _)| *name == "suggestion").map(|(_, near)| near.clone());
        let Some(lotse::diag::Arg::Text(near)) = near else { panic!("{token} {value}: {finding:?}") };
        let mended = sheet(&settings(&near));
        assert_eq!(unreadable(&mended), Vec::<String>::new(), "{token} {near}");
    }
}

#[test]
fn the_examples_of_the_handbook_are_right() {
    let handbook = fs::read_to_string(harness::repository().join("content/README.md")).unwrap();
    let blocks = handbook.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let blocks: Vec<&str> = blocks.filter(|block| block.starts_with("[theme.tokens]")).collect();
    assert_eq!(blocks.len(), 2, "in German and English");
    for block in blocks {
        assert_eq!(unreadable(&sheet(&with(block))), Vec::<String>::new());
    }
}

#[test]
fn the_towns_signs_and_links_stand_on_every_page() {
    let settings = "[theme]\nlogo = \"content/bild/logo.svg\"\ncoat_of_arms = \"content/wappen.svg\"\n\
        [footer]\nstadt = \"https://hafen.example/\"\nkurs = \"/services/kurs.md\"\nsatzung = \"satzung.pdf\"\n";
    let sources = memory(&[
        ("portal.toml", &format!("{SETTINGS}{settings}")),
        ("i18n/de/fuss.ftl", "footer-stadt = Rathaus\nfooter-satzung = Satzung\n"),
        ("i18n/ar/fuss.ftl", "footer-satzung = النظام\n"),
        ("content/services/kurs.md", "---\ntitle: Kurs\n---\n"),
        ("content/services/kurs.ar.md", "---\ntitle: دورة\n---\n"),
        ("content/bild/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("content/wappen.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("content/satzung.pdf", "%PDF"),
    ]);
    let built = outputs(&sources);
    assert!(built.contains_key("files/bild/logo.svg") && built.contains_key("files/wappen.svg"));
    let german = page(&built, "de/services/kurs/index.html");
    for part in [
        "<img class=town-logo town-logo-plate alt src=../../../files/bild/logo.svg>",
        "<img alt class=arms src=../../../files/wappen.svg>",
        "href=https://hafen.example/ rel=external>Rathaus</a>",
        "href=../../../files/satzung.pdf>Satzung</a>",
    ] {
        assert!(german.contains(part), "{part} in {german}");
    }
    assert!(!german.contains("class=mark"), "the logo stands in the place of the lighthouse");
    let arabic = page(&built, "ar/index.html");
    for part in [
        "<a dir=ltr href=https://hafen.example/ lang=de rel=external>Rathaus</a>",
        "href=services/kurs/>دورة</a>",
        ">النظام</a>",
    ] {
        assert!(arabic.contains(part), "{part} in {arabic}");
    }
    assert!(page(&built, "index.html").contains("src=files/bild/logo.svg"), "on the choice of languages, too");
}

#[test]
fn a_logo_for_a_dark_ground_takes_the_place_of_the_plate() {
    let settings = "[theme]\nlogo = \"content/hell.svg\"\nlogo_dark = \"content/dunkel.svg\"\n";
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    let built =
        outputs(&with(settings).with("content/hell.svg", svg.as_bytes()).with("content/dunkel.svg", svg.as_bytes()));
    let home = page(&built, "de/index.html");
    assert!(home.contains("srcset=../files/dunkel.svg") && home.contains("(prefers-color-scheme: dark)"), "{home}");
    assert!(home.contains("src=../files/hell.svg") && !home.contains("town-logo-plate"), "{home}");
}

#[test]
fn without_settings_the_lighthouse_stands_beside_the_name() {
    let home = page(&outputs(&memory(&[])), "de/index.html");
    assert!(home.contains("class=mark") && !home.contains("class=town-logo") && !home.contains("town-links"));
    assert!(!home.contains("class=arms"));
}

fn themed() -> BTreeMap<String, Vec<u8>> {
    outputs(&Disk::new(&harness::repository().join("tests/portals/theme")).unwrap())
}

#[test]
fn a_theme_of_its_own_replaces_single_files_and_brings_others() {
    let built = themed();
    let wave = built.keys().find(|path| path.starts_with("assets/welle.")).expect("the theme's own file is published");
    for language in ["de", "ar"] {
        let news = page(&built, &format!("{language}/news/fest/index.html"));
        assert!(news.contains("kicker wave") && news.contains(&format!("src=../../../{wave}")), "{news}");
        assert!(
            news.contains("class=skip") && news.contains("class=site-footer"),
            "the frame is that of the default theme"
        );
        assert!(news.contains("class=round") && news.contains("files/zeichen.svg"), "its own component");
        let service = page(&built, &format!("{language}/services/kurs/index.html"));
        assert!(
            service.contains("class=round") && !service.contains("wave"),
            "other templates are those of the default theme"
        );
    }
    assert!(page(&built, "ar/news/fest/index.html").contains("مهرجان الميناء"));
    let sheet = built
        .iter()
        .find(|(path, _)| path.starts_with("assets/lotse.") && path.ends_with(".css"))
        .map(|(_, bytes)| bytes.clone());
    let [light, _] = tokens(&String::from_utf8(sheet.expect("the style sheet of the default theme is used")).unwrap());
    assert_eq!(light["color-action"], "#c8102e");
}

#[test]
fn a_portals_own_file_for_the_default_theme_replaces_just_that_one() {
    let built = themed();
    assert!(page(&built, "de/mehr/index.html").contains("own-page"));
    let others = ["de/index.html", "de/services/kurs/index.html", "de/news/fest/index.html", "index.html"];
    for path in others {
        assert!(!page(&built, path).contains("own-page"), "{path}");
    }
}

#[test]
fn a_token_that_names_another_is_checked_with_the_colour_it_has_now() {
    let found = harness::findings(&with("[theme]\ncolor = \"#d0343a\"\n[theme.tokens]\ncolor-on-band = \"#ffcc00\"\n"));
    assert!(found.contains(&"error theme/contrast portal.toml".to_owned()), "{found:?}");
    assert_eq!(harness::findings(&with("[theme]\ncolor = \"#d0343a\"\n")), Vec::<String>::new());
}
