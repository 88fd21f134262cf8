//! Which colours stand on which, and how much they must differ.
//!
//! The pairs are those of `lotse.css`; the guide for themes shows the same table.

/// How much two colours must differ (WCAG 2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needed {
    /// Text on its ground, criterion 1.4.3: 4.5 to 1.
    Text,
    /// Shapes that say something, criterion 1.4.11: 3 to 1.
    Shape,
}

impl Needed {
    /// Returns the least contrast.
    #[must_use]
    pub fn least(self) -> f32 {
        match self {
            Self::Text => 4.5,
            Self::Shape => 3.0,
        }
    }
}

/// A colour that stands on another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The token in front.
    pub front: &'static str,
    /// The token behind it.
    pub back: &'static str,
    /// How much they must differ.
    pub needed: Needed,
    /// Where they meet.
    pub place: &'static str,
}

const fn pair(front: &'static str, back: &'static str, needed: Needed, place: &'static str) -> Pair {
    Pair { front, back, needed, place }
}

/// All pairs of a page.
pub static PAIRS: &[Pair] = &[
    pair("color-text", "color-background", Needed::Text, "text on the page"),
    pair("color-text", "color-background-hued", Needed::Text, "text in bands, boxes and cards under the pointer"),
    pair("color-text", "color-action-soft", Needed::Text, "terms"),
    pair("color-text", "color-feedback", Needed::Text, "notices"),
    pair("color-text-muted", "color-background", Needed::Text, "side notes and labels"),
    pair("color-text-muted", "color-background-hued", Needed::Text, "side notes in the head and the foot"),
    pair("color-action", "color-background", Needed::Text, "links"),
    pair("color-action", "color-background-hued", Needed::Text, "links in bands and boxes"),
    pair("color-action", "color-action-soft", Needed::Text, "numbers to call and languages under the pointer"),
    pair("color-action", "color-feedback", Needed::Text, "links in notices"),
    pair("color-action-hover", "color-background", Needed::Text, "links under the pointer"),
    pair("color-action-hover", "color-background-hued", Needed::Text, "links under the pointer in bands and boxes"),
    pair("color-action-hover", "color-action-soft", Needed::Text, "numbers to call under the pointer"),
    pair("color-action-hover", "color-feedback", Needed::Text, "links under the pointer in notices"),
    pair("color-on-action", "color-action", Needed::Text, "buttons"),
    pair("color-on-action", "color-action-hover", Needed::Text, "buttons under the pointer"),
    pair("color-on-band", "color-band", Needed::Text, "text on the colour of the town"),
    pair("color-on-urgent", "color-urgent", Needed::Text, "urgent help"),
    pair("color-urgent", "color-background", Needed::Shape, "edge of urgent help"),
    pair("color-urgent", "color-background-hued", Needed::Shape, "the same in bands and boxes"),
    pair("color-border-strong", "color-background", Needed::Shape, "boxes to tick, edges that carry meaning"),
    pair("color-border-strong", "color-background-hued", Needed::Shape, "the same in bands and boxes"),
    pair("color-feedback-border", "color-background", Needed::Shape, "edge of notices"),
    pair("color-feedback-border", "color-background-hued", Needed::Shape, "the same in the head of a page"),
    pair("color-feedback-border", "color-feedback", Needed::Shape, "icon of notices"),
    pair("color-focus", "color-background", Needed::Shape, "outline of the focus"),
    pair("color-focus", "color-background-hued", Needed::Shape, "outline of the focus in the head and the foot"),
    pair("color-focus", "color-action-soft", Needed::Shape, "outline of the focus on terms"),
    pair("color-focus", "color-feedback", Needed::Shape, "outline of the focus in notices"),
];
