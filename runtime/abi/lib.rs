//! The contract between compiled code and the runtime: words, layouts, slots, runtime functions, exceptions, names.
//!
//! Both sides read the same tables, so a field offset, a slot signature or a runtime function exists once.
//! This crate holds data only; behaviour lives in the runtime, emission in the compiler.
#![no_std]

pub mod classes;
pub mod functions;
pub mod layouts;
pub mod names;
pub mod slots;
pub mod tables;
pub mod text_questions;
pub mod word;

pub use classes::ClassId;
pub use functions::{AbiType, RuntimeFn, RuntimeRow};
pub use layouts::*;
pub use names::NameId;
pub use slots::{SlotId, SlotKind};
pub use word::Word;
