//! Images from content: on pages in sizes that fit, made once, without what cameras write into them.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests write portals and read outputs")]

mod harness;

use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::sync::Mutex;

use harness::{loaded, memory, options, outputs, repository, tree};
use image::{ImageFormat, Rgb, RgbImage};
use lotse::build::{Outputs, Ready, Selection, build, load};
use lotse::source::{Disk, Embedded, FileId, Listing, Memory, ReadError, Sources};
use scraper::{ElementRef, Html, Selector};

/// A photograph of a size.
fn photo(width: u32, height: u32) -> Vec<u8> {
    let byte = |number: u32| u8::try_from(number % 256).unwrap();
    let pixels = RgbImage::from_fn(width, height, |x, y| Rgb([byte(x / 3), byte(y / 2), byte((x + y) / 5)]));
    let mut bytes = Vec::new();
    pixels.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Jpeg).unwrap();
    bytes
}

const KURS: &str = "---\ntitle: Kurs\nimage:\n  file: tafel.jpg\n  alt: Eine Tafel & Kreide\n  caption: Im Kurs\n  \
    credit: Mara Muster\n  licence: CC BY 4.0\n---\n\n![Der Weg](weg.jpg \"Vom Bahnhof <zu Fuß>\")\n\n\
    Ein ![-](weg.jpg) Rand.\n\n![Plan](plan.svg)\n\n![Bewegt](/bewegt.gif)\n\n- [Das Foto](gruppe.jpg)\n- ![Gruppe](gruppe.jpg)\n";
const KURS_AR: &str = "---\ntitle: دورة\nimage: {alt: سبّورة}\n---\n\n![الطريق](weg.jpg)\n";
const PLAN: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 200\"><path d=\"M0 0h9\"/></svg>";

fn portal() -> Memory {
    memory(&[
        ("content/services/kurs.md", KURS),
        ("content/services/kurs.ar.md", KURS_AR),
        ("content/services/plan.svg", PLAN),
    ])
    .with("content/services/tafel.jpg", &photo(1500, 1000))
    .with("content/services/weg.jpg", &photo(500, 400))
    .with("content/services/gruppe.jpg", &photo(300, 300))
    .with("content/bewegt.gif", b"GIF89a\x40\x01\xC8\0\0\0\0;")
}

fn html(outputs: &BTreeMap<String, Vec<u8>>, path: &str) -> Html {
    Html::parse_document(std::str::from_utf8(&outputs[path]).unwrap())
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

/// The path in the output of an address on a page.
fn path_of(page: &str, address: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        if part == ".." { parts.pop().map(drop).unwrap() } else { parts.push(part) }
    }
    parts.join("/")
}

/// Looks at every image of a page: all its addresses lead to files that are as wide as it says.
fn check(outputs: &BTreeMap<String, Vec<u8>>, page: &str) -> usize {
    let parsed = html(outputs, page);
    let width = |address: &str| {
        let bytes = &outputs[&path_of(page, address)];
        image::load_from_memory(bytes).unwrap().width()
    };
    for source in all(&parsed, "picture source") {
        assert_eq!(source.attr("type"), Some("image/webp"));
        assert!(source.attr("sizes").is_some());
        for candidate in source.attr("srcset").unwrap().split(',') {
            let (address, says) = candidate.trim().split_once(' ').unwrap();
            assert_eq!(format!("{}w", width(address)), says, "{page}: {address}");
            assert!(outputs[&path_of(page, address)].starts_with(b"RIFF"), "{address}");
        }
    }
    let images = all(&parsed, "img");
    for image in &images {
        assert!(image.attr("alt").is_some() && image.attr("width").is_some() && image.attr("height").is_some());
        let path = path_of(page, image.attr("src").unwrap());
        assert!(outputs.contains_key(&path), "{path}");
    }
    images.len()
}

#[test]
fn every_address_of_an_image_leads_to_a_file_that_is_as_wide_as_it_says() {
    let outputs = outputs(&portal());
    assert_eq!(check(&outputs, "de/services/kurs/index.html"), 6);
    assert_eq!(check(&outputs, "ar/services/kurs/index.html"), 2);
    assert!(check(&outputs, "ar/services/kurs/de/index.html") >= 1, "sheets show the images of the text");
}

#[test]
fn the_image_of_a_page_comes_at_once_and_the_others_when_they_are_near() {
    let outputs = outputs(&portal());
    let page = html(&outputs, "de/services/kurs/index.html");
    let lazy: Vec<_> = all(&page, "img").iter().map(|image| image.attr("loading") == Some("lazy")).collect();
    assert_eq!(lazy, [false, true, true, true, true, true]);
    let first = all(&page, "img")[0];
    assert_eq!((first.attr("width"), first.attr("height")), (Some("1440"), Some("960")));
    assert_eq!(first.attr("alt"), Some("Eine Tafel & Kreide"));
    let below: String = all(&page, "figure.picture figcaption")[0].text().collect();
    assert!(below.contains("Im Kurs") && below.contains("Mara Muster") && below.contains("CC BY 4.0"), "{below}");
    let arabic = html(&outputs, "ar/services/kurs/index.html");
    assert_eq!(all(&arabic, "img")[0].attr("alt"), Some("سبّورة"));
}

#[test]
fn an_image_alone_with_words_behind_its_address_is_a_figure() {
    let outputs = outputs(&portal());
    let page = html(&outputs, "de/services/kurs/index.html");
    let figures = all(&page, ".prose figure");
    assert_eq!(figures.len(), 1);
    assert_eq!(figures[0].text().collect::<String>().trim(), "Vom Bahnhof <zu Fuß>");
    let decorative = all(&page, ".prose p img")[0];
    assert_eq!(decorative.attr("alt"), Some(""));
    let drawing = all(&page, "img[alt=Plan]")[0];
    assert_eq!((drawing.attr("width"), drawing.attr("height")), (Some("300"), Some("200")));
    assert!(drawing.attr("src").unwrap().ends_with("files/services/plan.svg"));
}

#[test]
fn an_original_is_published_only_where_something_leads_to_it() {
    let outputs = outputs(&portal());
    let files: Vec<&str> = outputs.keys().filter_map(|path| path.strip_prefix("files/")).collect();
    assert!(!files.contains(&"services/tafel.jpg") && !files.contains(&"services/weg.jpg"), "{files:?}");
    for as_it_is in ["services/gruppe.jpg", "services/plan.svg", "bewegt.gif"] {
        assert!(files.contains(&as_it_is), "{as_it_is} in {files:?}");
    }
    let copies =
        |stem: &str| files.iter().filter(|file| file.starts_with(stem) && **file != "services/gruppe.jpg").count();
    assert_eq!((copies("services/tafel"), copies("services/weg"), copies("services/gruppe")), (5, 3, 2));
}

#[test]
fn an_organisation_shows_its_mark_and_a_list_of_files_leads_to_the_file_itself() {
    let organisation = "---\ntitle: Verein\nkind: association\nlogo: /marke.jpg\n---\n";
    let event = "---\ntitle: Treffen\nstart: 2026-12-01\ndocuments:\n  - {file: /marke.jpg, title: Marke}\n---\n";
    let sources = memory(&[("content/organisations/verein.md", organisation), ("content/events/treffen.md", event)]);
    let outputs = outputs(&sources.with("content/marke.jpg", &photo(400, 200)));
    assert_eq!(check(&outputs, "ar/organisations/verein/index.html"), 1);
    let page = html(&outputs, "ar/organisations/verein/index.html");
    assert_eq!(all(&page, ".logo img")[0].attr("alt"), Some(""));
    let page = html(&outputs, "de/events/treffen/index.html");
    assert_eq!(all(&page, "a[href$='files/marke.jpg']").len(), 1);
}

#[test]
fn words_about_an_image_say_their_language_where_it_is_another() {
    let outputs = outputs(&portal().with("content/services/kurs.ar.md", "---\ntitle: دورة\n---\n".as_bytes()));
    let page = html(&outputs, "ar/services/kurs/index.html");
    let first = all(&page, "img")[0];
    assert_eq!((first.attr("lang"), first.attr("dir")), (Some("de"), Some("ltr")));
}

#[test]
fn a_portal_without_images_has_none() {
    let outputs = outputs(&memory(&[("content/services/kurs.md", "---\ntitle: Kurs\n---\n\nText.\n")]));
    assert!(!outputs.keys().any(|path| path.starts_with("files/")));
    for (path, bytes) in &outputs {
        let text = String::from_utf8_lossy(bytes);
        assert!(!path.ends_with(".html") || (!text.contains("<img") && !text.contains("<picture")), "{path}");
    }
}

#[test]
fn two_files_with_one_name_before_the_ending_and_the_same_bytes_share_their_copies() {
    let text = "---\ntitle: Kurs\n---\n\n![A](a.jpg)\n\n![B](a.jpeg)\n";
    let sources = memory(&[("content/kurs.md", text)]).with("content/a.jpg", &photo(400, 300));
    let outputs = outputs(&sources.with("content/a.jpeg", &photo(400, 300)));
    assert_eq!(check(&outputs, "de/kurs/index.html"), 2);
}

#[test]
fn a_page_with_a_bad_image_can_be_seen_all_the_same() {
    let text = "---\ntitle: Kurs\nimage: {file: a.jpg, alt: Tafel, credit: Stadt}\n---\n\n![Der Weg](a.jpg)\n\n![Fort](fort.jpg)\n";
    let sources = memory(&[("content/kurs.md", text), ("content/a.jpg", "kein Bild")]);
    let ready = loaded(&sources).ready.unwrap();
    let (outputs, _) = Outputs::new(&ready.portal, &ready.theme, &sources);
    let page = String::from_utf8(outputs.make("de/kurs/index.html").unwrap()).unwrap();
    let page = Html::parse_document(&page);
    assert_eq!(all(&page, "img").len(), 2);
    assert!(all(&page, "img").iter().all(|image| image.attr("src") == Some("data:,")));
    assert!(all(&page, "figure").is_empty());
}

/// Files of a disk, and the names of those that were read.
struct Counting {
    disk: Disk,
    read: Mutex<Vec<String>>,
}

impl Sources for Counting {
    fn list(&self) -> Listing {
        self.disk.list()
    }

    fn read(&self, id: &FileId) -> Result<Vec<u8>, ReadError> {
        self.read.lock().unwrap().push(id.to_string());
        self.disk.read(id)
    }
}

/// Builds a portal; tells how often an image was read to make a copy of it.
fn built(portal: &Path, out: &Path) -> usize {
    let sources = Counting { disk: Disk::new(portal).unwrap(), read: Mutex::default() };
    let ready: Ready = load(&sources, &Embedded, &options()).ready.unwrap();
    sources.read.lock().unwrap().clear();
    let (outputs, _) = Outputs::new(&ready.portal, &ready.theme, &sources);
    build(&ready.portal, &outputs, out, &Selection::Whole, &|| None, &|_, _| {})
        .unwrap_or_else(|failed| panic!("{failed:?}"));
    let read = sources.read.lock().unwrap();
    read.iter().filter(|name| name.ends_with(".jpg")).count()
}

#[test]
fn a_second_build_makes_no_copy_again_and_is_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let (portal, out) = (folder.path().join("portal"), folder.path().join("public"));
    harness::write(
        &portal,
        &[("portal.toml", harness::SETTINGS), ("content/_index.md", "---\ntitle: Start\n---\n\n![Weg](weg.jpg)\n")],
    );
    harness::write(&portal, &[("i18n/de/portal.ftl", "topic-work = Arbeit\ndistrict-mitte = Mitte\n")]);
    harness::write_bytes(&portal, "content/weg.jpg", &photo(700, 300));
    assert_eq!(built(&portal, &out), 3);
    let first = tree(&out);
    assert_eq!(built(&portal, &out), 0);
    assert_eq!(tree(&out), first);

    // A word more changes no image.
    harness::write(&portal, &[("content/_index.md", "---\ntitle: Beginn\n---\n\n![Weg](weg.jpg)\n")]);
    assert_eq!(built(&portal, &out), 0);
    // Another folder has nothing to take from, and becomes the same.
    assert_eq!(built(&portal, &folder.path().join("other")), 3);
    assert_eq!(tree(&folder.path().join("other")), tree(&out));

    // A copy that is no longer what was published is made anew.
    let name = first.keys().find(|path| path.ends_with("-320.webp")).unwrap();
    let whole = fs::read(out.join(name)).unwrap();
    let mut spoilt = whole.clone();
    spoilt[40] ^= 1;
    fs::remove_file(out.join(name)).unwrap();
    fs::write(out.join(name), &spoilt).unwrap();
    assert_eq!(built(&portal, &out), 1);
    assert_eq!(fs::read(out.join(name)).unwrap(), whole);

    // Another image has another name.
    harness::write_bytes(&portal, "content/weg.jpg", &photo(710, 300));
    assert_eq!(built(&portal, &out), 3);
    assert!(!tree(&out).contains_key(name));
}

#[test]
fn the_images_of_the_sample_are_light_and_say_what_they_show_in_each_language() {
    let files = tree(&repository().join("content"));
    let images: Vec<_> = files.iter().filter(|(path, _)| path.ends_with(".jpg") || path.ends_with(".png")).collect();
    assert!(images.len() >= 3);
    assert!(images.iter().map(|(_, bytes)| bytes.len()).sum::<usize>() < 600_000);
    let sample = harness::sample();
    let ready = load(&sample, &Embedded, &options()).ready.unwrap();
    let (outputs, _) = Outputs::new(&ready.portal, &ready.theme, &sample);
    for locale in ready.portal.locales().iter() {
        let language = &ready.portal.locales().get(locale).id;
        let page = String::from_utf8(outputs.make(&format!("{language}/index.html")).unwrap()).unwrap();
        let page = Html::parse_document(&page);
        let image = all(&page, "figure.picture img")[0];
        assert!(image.attr("lang").is_none() && !image.attr("alt").unwrap().is_empty(), "{language}");
    }
}

#[test]
fn a_photo_that_no_page_shows_stays_outside_unless_something_leads_to_it() {
    let settings =
        format!("{}[theme]\ncoat_of_arms = \"content/wappen.jpg\"\n[footer]\nplan = \"plan.jpg\"\n", harness::SETTINGS);
    let sources = memory(&[
        ("portal.toml", &settings),
        ("i18n/de/portal.ftl", "topic-work = Arbeit\ndistrict-mitte = Mitte\nfooter-plan = Plan\n"),
        ("content/seite.md", "---\ntitle: Seite\n---\n\n![](wappen.jpg) ![](plan.jpg)\n"),
    ]);
    let photo = photo(40, 30);
    let sources = ["alt.jpg", "wappen.jpg", "plan.jpg"]
        .into_iter()
        .fold(sources, |sources, name| sources.with(&format!("content/{name}"), &photo));
    let built = outputs(&sources);
    assert!(!built.contains_key("files/alt.jpg"), "what a camera wrote into it is nobody's business");
    assert!(built.contains_key("files/wappen.jpg"), "the sign stands on every page");
    assert!(built.contains_key("files/plan.jpg"), "a link at the foot leads to it");
}

#[test]
fn a_picture_too_tall_for_webp_is_shown_all_the_same() {
    let sources = memory(&[("content/seite.md", "---\ntitle: Seite\n---\n\n![Turm](turm.jpg)\n")]);
    let built = outputs(&sources.with("content/turm.jpg", &photo(40, 16_500)));
    let page = html(&built, "de/seite/index.html");
    let image = all(&page, "main img")[0];
    assert_eq!((image.attr("width"), image.attr("height")), (Some("40"), Some("16500")));
    assert!(built.contains_key(&path_of("de/seite/index.html", image.attr("src").unwrap())));
}
