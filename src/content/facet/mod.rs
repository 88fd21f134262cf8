//! Facts that types share, worked out from their fields: hours, holidays, progress.

pub mod holidays;
pub mod hours;
pub mod progress;
