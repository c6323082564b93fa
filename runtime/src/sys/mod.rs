//! The system: the only place that knows libc.

pub mod entropy;
pub mod fd;
pub mod stack;

pub use entropy::random_bytes;
