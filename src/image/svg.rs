//! Drawings in SVG: shown as they are, so they must not run or fetch anything.
//!
//! A browser runs nothing of a drawing inside an image, but everything of one that is opened by its own address, with the
//! rights of the portal.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::{Fault, Image, Size};

/// Elements that run something, or put a foreign page into a drawing.
const ACTIVE: &[&str] =
    &["script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "audio", "video"];

/// Reads a drawing: its size, where it has one in plain numbers.
///
/// # Errors
/// It is no drawing, is damaged, or could run or fetch something.
pub fn read(bytes: &[u8]) -> Result<Image, Fault> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Fault::Empty);
    }
    let text = crate::source::decode(bytes).map_err(|_| Fault::NoImage)?;
    let mut reader = Reader::from_str(text);
    let mut size = None;
    let mut depth = 0_usize;
    // The words of a style element, which browsers read as one, whatever stands between them.
    let mut style: Option<String> = None;
    let mut seen = false;
    loop {
        match reader.read_event().map_err(|_| Fault::Damaged)? {
            Event::Start(element) => {
                root(&element, &mut seen, &mut size)?;
                check(&element)?;
                not_in_style(&element, style.as_ref())?;
                if local(&element) == "style" {
                    style = Some(String::new());
                }
                depth += 1;
            }
            Event::Empty(element) => {
                root(&element, &mut seen, &mut size)?;
                check(&element)?;
                not_in_style(&element, style.as_ref())?;
            }
            Event::End(_) => {
                depth = depth.checked_sub(1).ok_or(Fault::Damaged)?;
                if let Some(words) = style.take() {
                    style_fetches(&words)?;
                }
            }
            Event::Text(words) => {
                if let Some(style) = &mut style {
                    style.push_str(&words);
                }
            }
            Event::CData(words) => {
                if let Some(style) = &mut style {
                    style.push_str(&words);
                }
            }
            Event::GeneralRef(entity) if style.is_some() => return Err(Fault::Active(format!("&{};", &*entity))),
            // Browsers would read the letters as the drawing says, not as they were checked.
            Event::Decl(_) if !says_utf8(text) => return Err(Fault::Active("encoding".to_owned())),
            // A document type with entities of its own, and instructions, can bring in anything.
            Event::DocType(kind) if kind.contains('[') => return Err(Fault::Active("<!DOCTYPE … [".to_owned())),
            Event::PI(instruction) => {
                return Err(Fault::Active(format!("<?{}", instruction.target())));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    match (seen, depth) {
        (true, 0) => Ok(Image { size, copies: Vec::new() }),
        (true, _) => Err(Fault::Cut),
        (false, _) => Err(Fault::NoImage),
    }
}

/// A style element holds words alone.
fn not_in_style(element: &BytesStart<'_>, style: Option<&String>) -> Result<(), Fault> {
    if style.is_some() { Err(Fault::Active(format!("<style> … <{}>", local(element)))) } else { Ok(()) }
}

/// Tells whether the first line names no encoding, or the one that every text of a portal has.
fn says_utf8(text: &str) -> bool {
    let head = text[..text.find("?>").unwrap_or(0)].to_lowercase();
    let named = head.split_once("encoding").map(|(_, rest)| rest.trim_start_matches([' ', '=', '"', '\'']));
    named.is_none_or(|name| ["utf-8", "us-ascii"].iter().any(|known| name.starts_with(known)))
}

/// The first element must be `svg`; it says the size.
fn root(element: &BytesStart<'_>, seen: &mut bool, size: &mut Option<Size>) -> Result<(), Fault> {
    if *seen {
        return Ok(());
    }
    if local(element) != "svg" {
        return Err(Fault::NoImage);
    }
    *seen = true;
    *size = size_of(element);
    Ok(())
}

/// The name of an element without its prefix, in small letters.
fn local(element: &BytesStart<'_>) -> String {
    element.local_name().as_ref().to_lowercase()
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).ok()??;
    Some(found.value.into_owned())
}

fn size_of(element: &BytesStart<'_>) -> Option<Size> {
    let length = |name: &str| pixels(attribute(element, name)?.trim_end_matches("px"));
    if let (Some(width), Some(height)) = (length("width"), length("height")) {
        return Some(Size { width, height });
    }
    let view = attribute(element, "viewBox")?;
    let parts: Vec<&str> = view.split([' ', ',']).filter(|part| !part.is_empty()).collect();
    match parts[..] {
        [_, _, width, height] => Some(Size { width: pixels(width)?, height: pixels(height)? }),
        _ => None,
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the number was bounded")]
fn pixels(text: &str) -> Option<u32> {
    let number = text.trim().parse::<f64>().ok()?.round();
    (1.0..=100_000.0).contains(&number).then_some(number as u32)
}

/// Refuses what runs and what comes from elsewhere.
fn check(element: &BytesStart<'_>) -> Result<(), Fault> {
    let name = local(element);
    if ACTIVE.contains(&name.as_str()) {
        return Err(Fault::Active(format!("<{name}>")));
    }
    for found in element.attributes() {
        let found = found.map_err(|_| Fault::Damaged)?;
        let key = found.key.local_name().as_ref().to_lowercase();
        let value = found.normalized_value(XmlVersion::Implicit1_0).map_err(|_| Fault::Damaged)?;
        let shown = || Fault::Active(format!("{key}=\"{value}\""));
        // An animation may set any attribute to any value.
        let sets_address = key == "attributename" && value.to_lowercase().trim().ends_with("href");
        // Escapes spell styles in other letters; elements of web pages do more than draw.
        let escaped = value.contains('\\') && is_style(&found.key.as_ref().to_lowercase());
        let foreign = value.contains("www.w3.org/1999/xhtml");
        if key.starts_with("on") || sets_address || escaped || foreign || is_script(&value) {
            return Err(shown());
        }
        if matches!(key.as_str(), "href" | "src") && !stays(&name, &value) {
            return Err(shown());
        }
        if key == "style" { style_fetches(&value) } else { fetches(&value) }?;
    }
    Ok(())
}

/// Tells whether an attribute may be read as a style; names, notes and those of drawing programs are not.
fn is_style(key: &str) -> bool {
    let note = ["id", "class", "title", "d"].contains(&key) || key.starts_with("aria-") || key.starts_with("data-");
    !note && !key.contains(':')
}

fn is_script(value: &str) -> bool {
    let bare: String = value.chars().filter(|letter| !letter.is_whitespace() && !letter.is_control()).collect();
    bare.to_lowercase().contains("javascript:")
}

/// Tells whether an address stays inside the drawing, or is a plain link.
fn stays(element: &str, value: &str) -> bool {
    let value: String = value.chars().filter(|letter| !letter.is_whitespace() && !letter.is_control()).collect();
    let value = value.to_lowercase();
    let picture = value.starts_with("data:image/") && !value.starts_with("data:image/svg");
    let link =
        element == "a" && ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| value.starts_with(scheme));
    value.is_empty() || value.starts_with('#') || picture || link
}

/// Refuses styles that fetch something: `url(…)` of anything but a part of the drawing, and `@import`.
fn fetches(style: &str) -> Result<(), Fault> {
    let lower = style.to_lowercase();
    for (place, _) in lower.match_indices("url(") {
        let inner = lower[place + 4..].trim_start().trim_start_matches(['"', '\'']);
        if !inner.starts_with('#') && !inner.starts_with("data:image/") && !inner.starts_with("data:font/") {
            return Err(Fault::Active(lower[place..].chars().take(60).collect()));
        }
    }
    for other in ["@import", "image-set(", "image(", "src("] {
        if lower.contains(other) {
            return Err(Fault::Active(other.to_owned()));
        }
    }
    Ok(())
}

/// Refuses the same in styles, where escapes can spell it in other letters.
fn style_fetches(style: &str) -> Result<(), Fault> {
    if style.contains('\\') {
        return Err(Fault::Active("\\".to_owned()));
    }
    fetches(style)
}
