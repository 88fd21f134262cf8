//! Facts that types share, worked out from their fields: hours, holidays, progress, occasions, and how to be reached.

pub mod holidays;
pub mod hours;
pub mod occasion;
pub mod progress;
pub mod reach;
pub mod recurrence;
pub mod review;
pub mod zone;
