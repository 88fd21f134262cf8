//! Smaller copies: which there are, what they are called, and how they are made.
//!
//! A copy holds pixels and what their colours mean, and nothing else: no place, no time, no name of a camera. It stands as people see the picture.
//! Filters with whole or plainly rounded numbers are used, so that every machine makes the same bytes.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::imageops::{self, FilterType};
use image::metadata::Orientation;
use image::{
    DynamicImage, GenericImageView as _, ImageDecoder as _, ImageEncoder as _, ImageFormat, ImageReader, Limits,
    RgbaImage,
};

use super::{Fault, PIXEL_LIMIT, RECIPE, Size, colour, head, is_on_its_side, within};

/// The widths of copies: a small phone, a phone or half a page, a column of text, the same on a sharp screen.
const WIDTHS: [u32; 4] = [320, 640, 960, 1440];
/// The width of the copy for browsers that know no WebP.
const FALLBACK_WIDTH: u32 = 960;
/// The longest side that a WebP can have, in pixels.
const WEBP_LIMIT: u32 = 16_383;
/// How good a WebP is, of 100.
const WEBP_QUALITY: f32 = 78.0;
/// How good a JPEG is, of 100.
const JPEG_QUALITY: u8 = 80;

/// What a copy is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// For all browsers of today.
    Webp,
    /// For those before, where the picture has no see-through parts.
    Jpeg,
    /// For those before, where it has.
    Png,
}

impl Format {
    /// Returns the ending of file names.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Webp => "webp",
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }
}

/// A copy of an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// How large it is.
    pub size: Size,
    /// What it is written in.
    pub format: Format,
    /// A hash of everything that its bytes depend on, besides its width and format.
    pub hash: String,
}

impl Copy {
    /// Returns what takes the place of the ending in the name of the original: `.0123456789abcdef-640.webp`.
    #[must_use]
    pub fn suffix(&self) -> String {
        format!(".{}-{}.{}", self.hash, self.size.width, self.format.ending())
    }
}

/// Lists the copies of a picture: never larger than itself, and the fallback last.
pub(super) fn copies(bytes: &[u8], format: ImageFormat, size: Size) -> Vec<Copy> {
    let mut hasher = blake3::Hasher::new();
    hasher.update(RECIPE.as_bytes()).update(b"\0").update(bytes);
    let hash = hasher.finalize().to_hex()[..16].to_owned();
    let widest = size.width.min(WIDTHS[WIDTHS.len() - 1]);
    // A copy that is hardly narrower than the widest would serve nobody.
    let narrower = WIDTHS.iter().copied().filter(|width| u64::from(*width) * 6 <= u64::from(widest) * 5);
    let copy = |width: u32, format: Format| Copy { size: size.at_width(width), format, hash: hash.clone() };
    let webp = narrower.chain([widest]).map(|width| copy(width, Format::Webp));
    let mut copies: Vec<Copy> = webp.filter(|copy| copy.size.height <= WEBP_LIMIT).collect();
    let fallback = if can_be_see_through(format, bytes) { Format::Png } else { Format::Jpeg };
    copies.push(copy(size.width.min(FALLBACK_WIDTH), fallback));
    copies
}

/// Whether the format of the pixels has room for see-through parts.
fn can_be_see_through(format: ImageFormat, bytes: &[u8]) -> bool {
    let decoder = ImageReader::with_format(Cursor::new(bytes), format).into_decoder();
    decoder.is_ok_and(|decoder| decoder.color_type().has_alpha())
}

/// Makes a copy of an image from its bytes.
///
/// # Errors
/// The pixels cannot be unpacked.
pub fn make(bytes: &[u8], copy: &Copy) -> Result<Vec<u8>, Fault> {
    let format = image::guess_format(bytes).map_err(|_| Fault::NoImage)?;
    let (size, orientation) = head(format, bytes)?;
    within(size)?;
    let picture = unpack(format, bytes)?;
    let Size { width, height } = copy.size;
    let (width, height) = if is_on_its_side(orientation) { (height, width) } else { (width, height) };
    let see_through = picture.color().has_alpha();
    let mut small = if see_through {
        DynamicImage::ImageRgba8(apart(&shrink(
            &DynamicImage::ImageRgba8(together(&picture.into_rgba8())),
            width,
            height,
        )))
    } else {
        shrink(&DynamicImage::ImageRgb8(picture.into_rgb8()), width, height)
    };
    if orientation != Orientation::NoTransforms {
        small.apply_orientation(orientation);
    }
    let profile = colour::profile(format, bytes);
    encode(&small, copy.format, profile, format == ImageFormat::Png)
}

/// Unpacks the pixels; a file that says it is small and is not gets no memory.
fn unpack(format: ImageFormat, bytes: &[u8]) -> Result<DynamicImage, Fault> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    // Eight bytes a pixel for the deepest colours, and as much again for work.
    limits.max_alloc = Some(PIXEL_LIMIT * 16);
    reader.limits(limits);
    let decoder = reader.into_decoder().map_err(|_| Fault::Damaged)?;
    DynamicImage::from_decoder(decoder).map_err(|_| Fault::Damaged)
}

/// Brings a picture to a size: by whole blocks to twice the size, then by a good filter.
fn shrink(picture: &DynamicImage, width: u32, height: u32) -> DynamicImage {
    if picture.dimensions() == (width, height) {
        return picture.clone();
    }
    // Blocks cost a tenth of the filter and lose nothing that would be seen at half the size.
    let rough = (picture.width() / 3 >= width && picture.height() / 3 >= height).then(|| {
        let (width, height) = (width * 2, height * 2);
        match picture {
            DynamicImage::ImageRgba8(pixels) => DynamicImage::ImageRgba8(imageops::thumbnail(pixels, width, height)),
            other => DynamicImage::ImageRgb8(imageops::thumbnail(&other.to_rgb8(), width, height)),
        }
    });
    rough.as_ref().unwrap_or(picture).resize_exact(width, height, FilterType::CatmullRom)
}

/// Multiplies colours by how much of them is seen, so that colours that nobody sees do not run into those beside them.
fn together(pixels: &RgbaImage) -> RgbaImage {
    let mut out = pixels.clone();
    for pixel in out.pixels_mut() {
        let alpha = u32::from(pixel.0[3]);
        for colour in &mut pixel.0[..3] {
            *colour = byte((u32::from(*colour) * alpha + 127) / 255);
        }
    }
    out
}

/// Undoes [`together`].
fn apart(picture: &DynamicImage) -> RgbaImage {
    let mut out = picture.to_rgba8();
    for pixel in out.pixels_mut() {
        let alpha = u32::from(pixel.0[3]).max(1);
        for colour in &mut pixel.0[..3] {
            *colour = byte((u32::from(*colour) * 255 + alpha / 2) / alpha);
        }
    }
    out
}

fn byte(number: u32) -> u8 {
    u8::try_from(number.min(255)).expect("the number was bounded")
}

/// Writes a picture. A drawing saved as PNG may be smaller without loss, and is sharper; the smaller of both is taken.
fn encode(
    picture: &DynamicImage,
    format: Format,
    profile: Option<Vec<u8>>,
    may_be_drawing: bool,
) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    let written = match format {
        Format::Webp => {
            bytes = webp(picture, false)?;
            if may_be_drawing {
                let lossless = webp(picture, true)?;
                if lossless.len() <= bytes.len() {
                    bytes = lossless;
                }
            }
            if let Some(profile) = profile {
                let (width, height) = picture.dimensions();
                bytes = colour::into_webp(&bytes, &profile, width, height, picture.color().has_alpha());
            }
            Ok(())
        }
        Format::Jpeg => {
            let mut encoder = JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY);
            let kept = profile.map_or(Ok(()), |profile| encoder.set_icc_profile(profile));
            debug_assert!(kept.is_ok(), "JPEG has room for a profile");
            encoder.encode_image(&picture.to_rgb8())
        }
        Format::Png => {
            let mut encoder = PngEncoder::new(&mut bytes);
            let kept = profile.map_or(Ok(()), |profile| encoder.set_icc_profile(profile));
            debug_assert!(kept.is_ok(), "PNG has room for a profile");
            picture.write_with_encoder(encoder)
        }
    };
    written.map(|()| bytes).map_err(|_| Fault::Damaged)
}

fn webp(picture: &DynamicImage, lossless: bool) -> Result<Vec<u8>, Fault> {
    let mut settings = webp::WebPConfig::new().map_err(|()| Fault::Damaged)?;
    settings.lossless = i32::from(lossless);
    settings.quality = if lossless { 75.0 } else { WEBP_QUALITY };
    settings.method = 4;
    settings.thread_level = 0;
    let (width, height) = picture.dimensions();
    let made = match picture {
        DynamicImage::ImageRgba8(pixels) => webp::Encoder::from_rgba(pixels, width, height).encode_advanced(&settings),
        other => webp::Encoder::from_rgb(&other.to_rgb8(), width, height).encode_advanced(&settings),
    };
    made.map(|bytes| bytes.to_vec()).map_err(|_| Fault::Damaged)
}
