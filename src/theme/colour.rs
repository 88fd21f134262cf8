//! Colours as pages show them: opaque, in eight bits, with the contrast of the Web Content Accessibility Guidelines.
//!
//! Everything is counted with the bytes that are written into the style sheet, so that what is checked is what is seen.

use color::{ColorSpaceTag, Oklch, OpaqueColor, Srgb, parse_color};

/// An opaque colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// A colour as lightness, chroma and hue of OKLCH, in which equal steps look equal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Look {
    pub(super) lightness: f32,
    pub(super) chroma: f32,
    pub(super) hue: f32,
}

/// The step of lightness in which a passing colour is looked for; smaller than one can see.
const STEP: f32 = 1.0 / 512.0;

impl Colour {
    /// Reads any colour of CSS that is not translucent.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let colour = parse_color(text.trim()).ok()?;
        let [red, green, blue, alpha] = colour.convert(ColorSpaceTag::Srgb).components;
        (alpha >= 1.0).then(|| Self::from_parts([red, green, blue]))
    }

    fn from_parts(parts: [f32; 3]) -> Self {
        let colour = OpaqueColor::<Srgb>::new(parts).to_rgba8();
        Self([colour.r, colour.g, colour.b])
    }

    fn parts(self) -> OpaqueColor<Srgb> {
        OpaqueColor::new(self.0.map(|part| f32::from(part) / 255.0))
    }

    /// Returns the colour as CSS writes it, `#0b4468`.
    #[must_use]
    pub fn hex(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// Returns the contrast with another colour, from 1 to 21, as WCAG 2.2 defines it.
    #[must_use]
    pub fn contrast(self, other: Self) -> f32 {
        let (one, two) = (self.parts().relative_luminance(), other.parts().relative_luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    pub(super) fn look(self) -> Look {
        let [lightness, chroma, hue] = self.parts().convert::<Oklch>().components;
        Look { lightness, chroma, hue }
    }

    /// Finds the colour of the same hue that passes and differs least in lightness.
    pub(super) fn nearest(self, passes: impl Fn(Self) -> bool) -> Option<Self> {
        if passes(self) {
            return Some(self);
        }
        let look = self.look();
        let steps = (1..=512_u16).map(|step| f32::from(step) * STEP);
        let both = steps.flat_map(|step| [look.lightness - step, look.lightness + step]);
        let inside = both.filter(|lightness| (-STEP..=1.0 + STEP).contains(lightness));
        inside
            .map(|lightness| Look { lightness: lightness.clamp(0.0, 1.0), ..look }.colour())
            .find(|near| passes(*near))
    }
}

impl Look {
    /// Returns the colour on a screen: of the same lightness and hue, less vivid where a screen has none so vivid.
    pub(super) fn colour(self) -> Colour {
        let parts =
            |chroma: f32| OpaqueColor::<Oklch>::new([self.lightness, chroma, self.hue]).convert::<Srgb>().components;
        let shown = |chroma: f32| parts(chroma).iter().all(|part| (-0.001..=1.001).contains(part));
        if shown(self.chroma) {
            return Colour::from_parts(parts(self.chroma));
        }
        let (mut low, mut high) = (0.0, self.chroma);
        for _ in 0..16 {
            let middle = f32::midpoint(low, high);
            if shown(middle) { low = middle } else { high = middle }
        }
        Colour::from_parts(parts(low))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The formula of WCAG 2.2, written down a second time.
    fn contrast(one: &str, two: &str) -> f64 {
        let luminance = |hex: &str| {
            let part = |at: usize| {
                let part = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
                if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
            };
            0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
        };
        let (one, two) = (luminance(one), luminance(two));
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        for (one, two) in
            [("#000000", "#ffffff"), ("#767676", "#ffffff"), ("#0b4468", "#eef4f8"), ("#ffcc00", "#33290f")]
        {
            let counted = f64::from(Colour::read(one).unwrap().contrast(Colour::read(two).unwrap()));
            assert!((counted - contrast(one, two)).abs() < 0.001, "{one} on {two}: {counted}");
        }
    }

    #[test]
    fn every_way_to_write_a_colour_is_read_and_nothing_else() {
        for text in ["#0B4468", "rgb(11 68 104)", " rgb(11, 68, 104) "] {
            assert_eq!(Colour::read(text).map(Colour::hex).as_deref(), Some("#0b4468"), "{text}");
        }
        assert_eq!(Colour::read("navy").map(Colour::hex).as_deref(), Some("#000080"));
        for text in ["", "blau", "#12", "0b4468", "#0b446880", "transparent", "red; color: blue"] {
            assert_eq!(Colour::read(text), None, "{text}");
        }
    }

    #[test]
    fn the_nearest_passing_colour_keeps_its_hue() {
        let white = Colour::read("#fff").unwrap();
        for text in ["#ffcc00", "#ff0000", "#7fff00", "#999999", "#00ffff"] {
            let colour = Colour::read(text).unwrap();
            let near = colour.nearest(|near| near.contrast(white) >= 4.5).expect("black passes");
            assert!(near.contrast(white) >= 4.5 && near.contrast(white) < 4.7, "{text} becomes {}", near.hex());
            let (before, after) = (colour.look(), near.look());
            let turn = (before.hue - after.hue).abs();
            assert!(after.chroma < 0.02 || turn.min(360.0 - turn) < 3.0, "{text} becomes {}", near.hex());
        }
        let grey = Colour::read("#777777").unwrap();
        assert_eq!(grey.nearest(|near| near.contrast(white) >= 4.5 && near.contrast(grey) >= 7.0), None);
    }
}
