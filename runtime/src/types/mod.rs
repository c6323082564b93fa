//! The built-in types: a file or folder each.

pub mod bytes;
pub mod call_iterator;
pub mod class_statement;
pub mod complex;
pub mod definitions;
pub mod dict;
pub mod exceptions;
pub mod equality;
pub mod float;
pub mod function;
pub mod generator;
pub mod indexing;
pub mod int;
pub mod list;
pub mod seq_iterator;
pub mod repr_guard;
pub mod rich;
pub mod set;
pub mod slice;
pub mod str;
pub mod template;
pub mod tuple;
pub mod typing;
