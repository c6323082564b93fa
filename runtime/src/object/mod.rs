//! Objects and the protocols of Python's data model, each written once.

pub mod attributes;
pub mod bind;
pub mod call;
pub mod class;
pub mod compare;
pub mod format;
pub mod gc;
pub mod hash;
pub mod import;
pub mod intern;
pub mod iterate;
pub mod names;
pub mod native;
pub mod operators;
pub mod patterns;
pub mod roots;
pub mod sequence;
pub mod singletons;
pub mod slot_table;
pub mod truth;
pub mod unpack;
