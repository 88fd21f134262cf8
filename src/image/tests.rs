use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

use super::*;

/// A picture whose left half is red and whose right half is blue.
fn halves(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, _| if x < width / 2 { Rgb([200, 30, 20]) } else { Rgb([20, 40, 190]) })
}

/// A picture with many colours.
fn colours(width: u32, height: u32) -> RgbImage {
    let byte = |number: u32| u8::try_from(number % 256).expect("the rest is a byte");
    RgbImage::from_fn(width, height, |x, y| Rgb([byte(x * 3), byte(y * 2 + x / 5), byte((x ^ y) / 2)]))
}

fn jpeg(pixels: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 90).encode_image(pixels).expect("pixels can be written");
    bytes
}

fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    picture.write_to(&mut Cursor::new(&mut bytes), format).expect("pixels can be written");
    bytes
}

fn png(pixels: RgbImage) -> Vec<u8> {
    written(&DynamicImage::ImageRgb8(pixels), ImageFormat::Png)
}

/// A JPEG with a note on its direction, and on where it was taken.
fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
    exif.extend(b"GPS 51.6 N 7.1 E");
    let length = u16::try_from(exif.len() + 2).expect("the note is short").to_be_bytes();
    [&jpeg[..2], &[0xFF, 0xE1], &length, &exif, &jpeg[2..]].concat()
}

/// A chunk of a PNG with its check sum.
fn chunk(kind: [u8; 4], data: &[u8]) -> Vec<u8> {
    let body = [kind.as_slice(), data].concat();
    let sum = !body.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 })
    });
    let length = u32::try_from(data.len()).expect("the chunk is short");
    [&length.to_be_bytes(), body.as_slice(), &sum.to_be_bytes()].concat()
}

/// A PNG of a few bytes that says it is of any size.
fn claims(width: u32, height: u32) -> Vec<u8> {
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    let data = [0x78, 0x9C, 0x03, 0, 0, 0, 0, 1];
    [&b"\x89PNG\r\n\x1a\n"[..], &chunk(*b"IHDR", &head), &chunk(*b"IDAT", &data), &chunk(*b"IEND", &[])].concat()
}

fn shown(bytes: &[u8]) -> Vec<(u32, u32, Format)> {
    let image = read(bytes).expect("the image can be read");
    image.copies.iter().map(|copy| (copy.size.width, copy.size.height, copy.format)).collect()
}

fn made(bytes: &[u8], place: usize) -> DynamicImage {
    let image = read(bytes).expect("the image can be read");
    let copy = make(bytes, &image.copies[place]).expect("the copy can be made");
    image::load_from_memory(&copy).expect("another reader reads the copy")
}

#[test]
fn copies_are_never_larger_than_the_original_and_the_last_is_for_old_browsers() {
    use Format::{Jpeg, Webp};
    let wide = shown(&jpeg(&colours(1500, 1000)));
    assert_eq!(wide, [(320, 213, Webp), (640, 427, Webp), (960, 640, Webp), (1440, 960, Webp), (960, 640, Jpeg)]);
    assert_eq!(shown(&jpeg(&colours(700, 70))), [(320, 32, Webp), (700, 70, Webp), (700, 70, Jpeg)]);
    assert_eq!(shown(&jpeg(&colours(20, 900))), [(20, 900, Webp), (20, 900, Jpeg)]);
    assert_eq!(shown(&jpeg(&colours(900, 1))).first(), Some(&(320, 1, Webp)));
}

#[test]
fn every_copy_has_the_size_that_it_says() {
    for bytes in [jpeg(&colours(1100, 700)), png(colours(1100, 700)), with_exif(&jpeg(&colours(1100, 700)), 8)] {
        for copy in read(&bytes).expect("the image can be read").copies {
            let bytes = make(&bytes, &copy).expect("the copy can be made");
            let picture = image::load_from_memory(&bytes).expect("another reader reads the copy");
            assert_eq!((picture.width(), picture.height()), (copy.size.width, copy.size.height));
        }
    }
}

#[test]
fn a_picture_stands_as_people_see_it() {
    let lying = jpeg(&halves(64, 32));
    for (orientation, size, red) in [
        (1, (64, 32), (4, 16)),
        (3, (64, 32), (60, 16)),
        (6, (32, 64), (16, 4)),
        (8, (32, 64), (16, 60)),
        (2, (64, 32), (60, 16)),
    ] {
        let bytes = with_exif(&lying, orientation);
        let image = read(&bytes).expect("the image can be read");
        assert_eq!(image.size, Some(Size { width: size.0, height: size.1 }), "{orientation}");
        for place in 0..image.copies.len() {
            let picture = made(&bytes, place).into_rgb8();
            assert_eq!(picture.dimensions(), size);
            let pixel = picture.get_pixel(red.0, red.1);
            assert!(pixel[0] > 150 && pixel[2] < 80, "{orientation}: {pixel:?}");
        }
    }
}

#[test]
fn copies_do_not_say_where_a_picture_was_taken() {
    let bytes = with_exif(&jpeg(&colours(400, 300)), 6);
    assert!(bytes.windows(3).any(|part| part == b"GPS"));
    for copy in read(&bytes).expect("the image can be read").copies {
        let made = make(&bytes, &copy).expect("the copy can be made");
        assert!(!made.windows(3).any(|part| part == b"GPS") && !made.windows(4).any(|part| part == b"Exif"));
    }
}

/// A profile of colours with a name.
fn profile(name: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0; 540];
    bytes[16..20].copy_from_slice(b"RGB ");
    bytes[36..40].copy_from_slice(b"acsp");
    bytes[300..300 + name.len()].copy_from_slice(name);
    bytes
}

#[test]
fn copies_keep_the_colours_of_phones_that_have_more_than_the_usual() {
    use image::ImageEncoder as _;
    let original = |name: &[u8], see_through: bool| {
        let (mut bytes, pixels) = (Vec::new(), DynamicImage::ImageRgb8(colours(401, 300)));
        if see_through {
            let mut encoder = image::codecs::png::PngEncoder::new(&mut bytes);
            encoder.set_icc_profile(profile(name)).expect("PNG has profiles");
            let mut pixels = pixels.into_rgba8();
            pixels.pixels_mut().take(9000).for_each(|pixel| pixel[3] = 90);
            DynamicImage::ImageRgba8(pixels).write_with_encoder(encoder).expect("pixels can be written");
        } else {
            let mut encoder = JpegEncoder::new(&mut bytes);
            encoder.set_icc_profile(profile(name)).expect("JPEG has profiles");
            pixels.write_with_encoder(encoder).expect("pixels can be written");
        }
        bytes
    };
    for see_through in [false, true] {
        for (name, kept) in [(&b"Display P3"[..], Some(profile(b"Display P3"))), (b"\0s\0R\0G\0B", None)] {
            let original = original(name, see_through);
            for copy in read(&original).expect("the image can be read").copies {
                let bytes = make(&original, &copy).expect("the copy can be made");
                let reader = ImageReader::new(Cursor::new(&bytes)).with_guessed_format().expect("bytes can be read");
                let mut decoder = reader.into_decoder().expect("another reader reads the copy");
                assert_eq!(decoder.icc_profile().expect("the profile can be read"), kept);
                let picture = DynamicImage::from_decoder(decoder).expect("another reader reads the copy");
                assert_eq!((picture.width(), picture.color().has_alpha()), (copy.size.width, see_through));
            }
        }
    }
}

#[test]
fn copies_are_the_same_everywhere_and_their_recipe_has_a_name() {
    // Where these change, other bytes would stand under old names: give RECIPE a new value, and then these.
    let original = png(colours(500, 300));
    let copies = read(&original).expect("the image can be read").copies;
    let hashes: Vec<String> = copies
        .iter()
        .map(|copy| blake3::hash(&make(&original, copy).expect("the copy can be made")).to_hex()[..8].to_owned())
        .collect();
    assert_eq!((RECIPE, hashes.join(" ").as_str()), ("1", "63d20c21 2031208d c46e1917"));
}

#[test]
fn the_name_of_a_copy_changes_with_the_bytes() {
    let suffix = |bytes: &[u8]| read(bytes).expect("the image can be read").copies[0].suffix();
    let (one, other) = (jpeg(&colours(400, 300)), jpeg(&halves(400, 300)));
    assert_eq!(suffix(&one), suffix(&one));
    assert_ne!(suffix(&one), suffix(&other));
    assert!(suffix(&one).ends_with("-320.webp"), "{}", suffix(&one));
}

#[test]
fn colours_that_nobody_sees_do_not_run_into_others() {
    let pixels =
        RgbaImage::from_fn(900, 60, |x, _| if x < 450 { Rgba([200, 0, 0, 255]) } else { Rgba([0, 255, 0, 0]) });
    let bytes = written(&DynamicImage::ImageRgba8(pixels), ImageFormat::Png);
    assert_eq!(shown(&bytes).last(), Some(&(900, 60, Format::Png)));
    let small = made(&bytes, 0).into_rgba8();
    assert!(small.pixels().any(|pixel| pixel[3] == 0) && small.pixels().any(|pixel| pixel[3] == 255));
    assert!(small.pixels().filter(|pixel| pixel[3] > 20).all(|pixel| pixel[1] < 60), "no green is seen");
}

#[test]
fn forty_million_pixels_are_refused_before_they_are_unpacked() {
    assert!(matches!(read(&claims(8000, 4999)), Ok(Image { size: Some(Size { width: 8000, .. }), .. })));
    let size = Size { width: 8000, height: 5000 };
    let enough = Size { width: 2000, height: 1250 };
    assert_eq!(read(&claims(8000, 5000)), Err(Fault::TooManyPixels { size, enough }));
    let Err(Fault::TooManyPixels { enough, .. }) = read(&claims(100, 400_000)) else { panic!("it is too large") };
    assert_eq!(enough, Size { width: 1, height: 2000 });
    let copy = read(&claims(2000, 1000)).expect("the head can be read").copies.remove(0);
    assert!(matches!(make(&claims(60_000, 60_000), &copy), Err(Fault::TooManyPixels { .. })));
    assert_eq!(make(&claims(2000, 1000), &copy), Err(Fault::Damaged));
}

#[test]
fn a_file_that_was_cut_anywhere_is_never_taken_for_a_whole_one() {
    let picture = DynamicImage::ImageRgb8(colours(40, 30));
    for bytes in [jpeg(&colours(40, 30)), written(&picture, ImageFormat::Png), written(&picture, ImageFormat::WebP)] {
        assert!(read(&bytes).is_ok());
        assert!(read(&[&bytes[..], b"more behind it"].concat()).is_ok());
        for end in 0..bytes.len() {
            assert!(read(&bytes[..end]).is_err(), "{end} of {}", bytes.len());
        }
        assert_eq!(read(&bytes[..bytes.len() - 1]), Err(Fault::Cut));
    }
}

#[test]
fn damaged_bytes_are_a_fault_and_no_panic() {
    let picture = DynamicImage::ImageRgb8(colours(24, 16));
    for bytes in [jpeg(&colours(24, 16)), written(&picture, ImageFormat::Png), written(&picture, ImageFormat::WebP)] {
        for place in 0..bytes.len() {
            let mut bytes = bytes.clone();
            bytes[place] ^= 0x5A;
            for copy in read(&bytes).map(|image| image.copies).unwrap_or_default() {
                // Half of the memory of a copy may be a size that was damaged; those are enough of a test when small.
                if copy.size.width < 200 && copy.size.height < 200 {
                    let _may_fail = make(&bytes, &copy);
                }
            }
        }
    }
}

#[test]
fn what_moves_is_shown_as_it_is() {
    let gif = b"GIF89a\x40\x01\xC8\0\0\0\0;";
    assert_eq!(read(gif), Ok(Image { size: Some(Size { width: 320, height: 200 }), copies: Vec::new() }));
    let still = png(colours(300, 200));
    let moving = [&still[..33], &chunk(*b"acTL", &[0, 0, 0, 1, 0, 0, 0, 0]), &still[33..]].concat();
    assert_eq!(read(&moving).map(|image| image.copies), Ok(Vec::new()));
}

#[test]
fn other_formats_are_called_by_their_names() {
    assert_eq!(read(b""), Err(Fault::Empty));
    assert_eq!(read(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), Err(Fault::Format("HEIC")));
    assert_eq!(read(b"\0\0\0\x18ftypavif\0\0\0\0mif1avif"), Err(Fault::Format("AVIF")));
    assert_eq!(read(b"%PDF-1.7\n"), Err(Fault::Format("PDF")));
    assert_eq!(read("لا صورة".as_bytes()), Err(Fault::NoImage));
}

fn svg(inner: &str) -> Result<Image, Fault> {
    read_svg(format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\">{inner}</svg>").as_bytes())
}

#[test]
fn a_drawing_says_its_size_where_it_can() {
    let size =
        |head: &str| read_svg(format!("<?xml version=\"1.0\"?>\n<svg {head}/>").as_bytes()).map(|image| image.size);
    let known = |width, height| Ok(Some(Size { width, height }));
    assert_eq!(size("width=\"120px\" height=\"80\""), known(120, 80));
    assert_eq!(size("viewBox=\"0 0 29.6,20\" width=\"100%\""), known(30, 20));
    assert_eq!(size("width=\"5cm\""), Ok(None));
    assert_eq!(size("viewBox=\"0 0 NaN 1e99\""), Ok(None));
}

#[test]
fn a_drawing_that_only_draws_is_taken() {
    for inner in [
        "<style>.a{fill:url(#g)} .b{fill:#fff}</style><linearGradient id=\"g\"/><path class=\"a\" d=\"M0 0h1\"/>",
        "<use href=\"#g\"/><image href=\"data:image/png;base64,AA==\"/>",
        "<a href=\"https://hafenstadt.example/\"><text>مرحبا</text></a>",
        "<title>Auf einen Blick</title><desc>on click: url(x)</desc><metadata><x resource=\"http://x.example/\"/></metadata>",
    ] {
        assert_eq!(svg(inner).map(|image| image.size), Ok(Some(Size { width: 30, height: 20 })), "{inner}");
    }
}

#[test]
fn a_drawing_that_could_run_or_fetch_something_is_refused() {
    for inner in [
        "<script>x()</script>",
        "<s:script xmlns:s=\"http://www.w3.org/2000/svg\"/>",
        "<g onclick=\"x()\"/>",
        "<g OnLoad=\"x()\"/>",
        "<a href=\"java&#10;script:x()\"/>",
        "<a xlink:href=\" javascript:x()\"/>",
        "<animate attributeName=\"href\" values=\"x\"/>",
        "<set attributeName=\"xlink:href\" to=\"x\"/>",
        "<foreignObject><p/></foreignObject>",
        "<image href=\"https://anderswo.example/a.png\"/>",
        "<image href=\"//anderswo.example/a.png\"/>",
        "<image href=\"data:image/svg+xml,x\"/>",
        "<use href=\"other.svg#a\"/>",
        "<style>@import 'a.css';</style>",
        "<style>a{fill:url( 'https://anderswo.example/')}</style>",
        "<style><![CDATA[a{fill:URL(//x)}]]></style>",
        "<style>a{fill:u\\72l(//x)}</style>",
        "<style>a{fill:u&#114;l(//x)}</style>",
        "<g style=\"fill:url(a.svg#b)\"/>",
        "<g fill=\"url(https://anderswo.example/a#b)\"/>",
        "<?xml-stylesheet href=\"a.css\"?>",
        "<style><x></x>@import url(//x)</style>",
        "<style>@im<!-- -->port '//x'</style>",
        "<style>a{fill:ur<![CDATA[l(//x)]]>}</style>",
        "<g cursor=\"\\75rl(//x)\"/>",
        "<g style=\"fill:image-set('//x' 1x)\"/>",
        "<h:meta xmlns:h=\"http://www.w3.org/1999/xhtml\" http-equiv=\"refresh\"/>",
        "<image href=\"data:image/s&#9;vg+xml,x\"/>",
    ] {
        assert!(matches!(svg(inner), Err(Fault::Active(_))), "{inner}: {:?}", svg(inner));
    }
    let other_letters = "<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?><svg/>";
    assert!(matches!(read_svg(other_letters.as_bytes()), Err(Fault::Active(_))));
    let entity = "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg/>";
    assert!(matches!(read_svg(entity.as_bytes()), Err(Fault::Active(_))));
}

#[test]
fn what_is_no_drawing_is_told() {
    assert_eq!(read_svg(b" \n"), Err(Fault::Empty));
    assert_eq!(read_svg(b"Hallo"), Err(Fault::NoImage));
    assert_eq!(read_svg(b"<html><svg/></html>"), Err(Fault::NoImage));
    assert_eq!(read_svg(b"<svg><g>"), Err(Fault::Cut));
    assert_eq!(read_svg(b"<svg></g></svg>"), Err(Fault::Damaged));
}
