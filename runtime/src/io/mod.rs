//! Input and output.

pub mod encode;
pub mod stdio;
