//! Input and output: the classes of Python's `io`, over descriptors.
//!
//! `file` is the raw stream, `buffered` and `text` the layers above, `bytes_io` and `string_io` streams in memory; `base`
//! has what they share. `unflushed` knows the streams whose data are not written yet.

pub mod arguments;
pub mod base;
pub mod buffered;
pub mod bytes_io;
pub mod file;
pub mod newline;
pub mod object;
pub mod open;
pub mod path;
mod raw;
pub mod standard;
pub mod string_io;
pub mod text;
pub mod unflushed;
