//! The system: the only place that knows libc.

pub mod arguments;
pub mod clock;
pub mod directory;
pub mod entropy;
pub mod fd;
pub mod file;
pub mod pages;
pub mod libm;
pub mod poll;
pub mod process;
pub mod sandbox;
pub mod memory;
pub mod signals;
pub mod stack;

pub use entropy::random_bytes;
