//! Rules on what keeps people from reading or operating a text: one file each.

mod alt_file_name;
mod alt_placeholder;
mod alt_script;
mod alt_too_long;
mod alt_untranslated;
mod bare_address;
mod capitals;
mod emoji;
mod empty_heading;
mod empty_link;
mod fake_heading;
mod fake_list;
mod foreign_script;
mod heading_order;
mod image_without_alt;
mod layout_table;
mod same_link_text;
mod sensory;
mod table_header;
mod text_in_image;
mod vague_link;
mod wide_table;

use super::page::PageLint;

/// All of them, in the order of the documentation.
pub(super) static ACCESSIBILITY_LINTS: &[PageLint] = &[
    empty_heading::check,
    heading_order::check,
    fake_heading::check,
    fake_list::check,
    capitals::check,
    emoji::check,
    empty_link::check,
    vague_link::check,
    same_link_text::check,
    bare_address::check,
    image_without_alt::check,
    alt_file_name::check,
    alt_placeholder::check,
    alt_untranslated::check,
    alt_script::check,
    alt_too_long::check,
    text_in_image::check,
    table_header::check,
    layout_table::check,
    wide_table::check,
    foreign_script::check,
    sensory::check,
];
