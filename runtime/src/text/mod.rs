//! Text without objects: code units, searching, Unicode properties, codecs. Safe code on slices.

pub mod names;
pub mod regex;
pub mod search;
pub mod unicode;
pub mod units;
