//! Images: what one is, told from its bytes, and the smaller copies of it that pages show.
//!
//! In: the bytes of a file. Out: an [`Image`] with its size and its list of copies, or the [`Fault`] for which no page can
//! show it; and the bytes of a copy. This module does not know pages, nor where files stand.
//!
//! Reading looks at the structure of a file and never unpacks its pixels. A copy depends on nothing but the bytes it is made
//! of and [`RECIPE`], and its name says so; the same name always means the same bytes.

mod colour;
mod copy;
mod svg;
mod whole;

pub use copy::{Copy, Format, make};
pub use svg::read as read_svg;

use std::io::Cursor;

use image::metadata::Orientation;
use image::{ImageDecoder as _, ImageFormat, ImageReader};

/// What copies depend on besides the bytes of their original: to be changed with anything that changes their bytes.
const RECIPE: &str = "1";

/// An image with this many pixels or more is no image for a page: unpacked, it would fill the memory.
pub const PIXEL_LIMIT: u64 = 40_000_000;

/// The width that an image too large is better brought to: enough for the widest copy on a sharp screen.
const ENOUGH: u32 = 2000;

/// How wide and high an image is, in pixels, as people see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
}

/// An image that pages can show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Its size; a drawing need not have one.
    pub size: Option<Size>,
    /// The copies that pages show, from narrow to wide, and last the one for browsers that know no WebP; none for what is
    /// shown as it is: drawings, and pictures that move.
    pub copies: Vec<Copy>,
}

/// Why no page can show an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is nothing in it.
    Empty,
    /// It is of a format that browsers or Lotse do not read, named here.
    Format(&'static str),
    /// It is no image at all.
    NoImage,
    /// It ends before its end.
    Cut,
    /// Its data contradict themselves.
    Damaged,
    /// It has [`PIXEL_LIMIT`] pixels or more.
    TooManyPixels {
        /// Its size.
        size: Size,
        /// A size of the same shape that is enough.
        enough: Size,
    },
    /// It is a drawing that could run or fetch something: what, as it stands there.
    Active(String),
}

/// Formats that editors may well have, with the bytes they begin with and where those stand.
const FOREIGN: &[(usize, &[u8], &str)] = &[
    (4, b"ftypavif", "AVIF"),
    (4, b"ftyp", "HEIC"),
    (0, b"II*\0", "TIFF"),
    (0, b"MM\0*", "TIFF"),
    (0, b"BM", "BMP"),
    (0, b"%PDF", "PDF"),
    (0, b"8BPS", "Photoshop"),
    (0, b"\xFF\x0A", "JPEG XL"),
    (0, b"\0\0\0\x0CJXL ", "JPEG XL"),
    (0, b"PK\x03\x04", "ZIP"),
];

/// Reads what an image of pixels is.
///
/// # Errors
/// Says why no page can show it.
pub fn read(bytes: &[u8]) -> Result<Image, Fault> {
    if bytes.is_empty() {
        return Err(Fault::Empty);
    }
    if let Some(size) = whole::gif(bytes) {
        return within(size).map(|size| Image { size: Some(size), copies: Vec::new() });
    }
    let Ok(format @ (ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP)) = image::guess_format(bytes) else {
        let begins = |place: usize, sign: &[u8]| bytes.get(place..).is_some_and(|bytes| bytes.starts_with(sign));
        let named = FOREIGN.iter().find(|(place, sign, _)| begins(*place, sign));
        return Err(named.map_or(Fault::NoImage, |(.., name)| Fault::Format(name)));
    };
    let structure = whole::check(format, bytes)?;
    let (size, _) = head(format, bytes)?;
    let size = within(size)?;
    let copies = if structure == whole::Structure::Moves { Vec::new() } else { copy::copies(bytes, format, size) };
    Ok(Image { size: Some(size), copies })
}

/// The size as people see it, and how the pixels are turned for that.
fn head(format: ImageFormat, bytes: &[u8]) -> Result<(Size, Orientation), Fault> {
    let mut decoder =
        ImageReader::with_format(Cursor::new(bytes), format).into_decoder().map_err(|_| Fault::Damaged)?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(Fault::Damaged);
    }
    // A picture whose note on its direction cannot be read is shown as it lies.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let size = if is_on_its_side(orientation) { Size { width: height, height: width } } else { Size { width, height } };
    Ok((size, orientation))
}

fn is_on_its_side(orientation: Orientation) -> bool {
    matches!(
        orientation,
        Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH
    )
}

/// Refuses an image with too many pixels.
fn within(size: Size) -> Result<Size, Fault> {
    if u64::from(size.width) * u64::from(size.height) < PIXEL_LIMIT {
        return Ok(size);
    }
    // A long strip is bounded by its height, so that what is proposed is always small enough.
    let enough = if size.width >= size.height {
        size.at_width(ENOUGH)
    } else {
        let turned = Size { width: size.height, height: size.width }.at_width(ENOUGH);
        Size { width: turned.height, height: turned.width }
    };
    Err(Fault::TooManyPixels { size, enough })
}

impl Size {
    /// The same shape at another width; the height is rounded, and at least one.
    fn at_width(self, width: u32) -> Self {
        let height =
            (u64::from(self.height) * u64::from(width) * 2 + u64::from(self.width)) / (2 * u64::from(self.width));
        Self { width, height: u32::try_from(height).unwrap_or(u32::MAX).max(1) }
    }
}

#[cfg(test)]
mod tests;
