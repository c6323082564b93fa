//! Objects and the protocols of Python's data model, each written once.

pub mod attributes;
pub mod bind;
pub mod bind_errors;
pub mod call;
pub mod class;
pub mod class_dict;
pub mod class_update;
pub mod compare;
pub mod dispatch;
pub mod fields;
pub mod format;
pub mod frame_call;
pub mod frames;
pub mod gc;
pub mod global_cache;
pub mod hash;
pub mod import;
pub mod intern;
pub mod iterate;
pub mod names;
pub mod native;
pub mod native_call;
pub mod operators;
pub mod patterns;
pub mod recursion;
pub mod roots;
pub mod sequence;
pub mod singletons;
pub mod slot_table;
pub mod special;
pub mod suggestions;
pub mod trampolines;
pub mod truth;
pub mod unboxed;
pub mod unpack;
pub mod unpack_call;

#[cfg(test)]
mod class_facts;
#[cfg(test)]
mod bind_tests;
#[cfg(test)]
pub mod testing;

pub use crate::types::type_::checks;

/// The address of an object as programs see it (`id`, default reprs).
pub fn address(object: sxc_abi::Word) -> u64 {
    object.0
}
