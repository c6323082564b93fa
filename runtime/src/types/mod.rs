//! The built-in types: a file or folder each.

pub mod buffer;
pub mod bytearray;
pub mod bytes;
pub mod class_statement;
pub mod complex;
pub mod definitions;
pub mod dict;
pub mod float;
pub mod function;
pub mod generator;
pub mod int;
pub mod list;
pub mod memoryview;
pub mod set;
pub mod slice;
pub mod str;
pub mod template;
pub mod tuple;
pub mod typing;
