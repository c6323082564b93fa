//! str: immutable text with O(1) indexing.
//!
//! `layout` holds the memory, `builder` makes strings, `subscript` reads indices and slices (for all sequences of text and
//! bytes); the other files have the operators and methods by family.

mod arguments;
mod builder;
mod case;
mod classify;
mod compare;
mod construct;
pub mod direct;
mod find;
mod format;
mod format_spec;
pub mod iterator;
mod join;
mod layout;
mod markup;
mod methods;
mod operators;
mod pad;
pub mod percent;
mod repr;
mod split;
mod strip;
pub mod subscript;
mod translate;

use crate::prelude::*;

pub use arguments::class_of_argument;
pub use builder::{TextBuilder, from_ascii, from_code, from_codes, from_latin1, from_units, new};
pub use compare::{equal, hash_of};
pub use layout::{allocate, empty, is_ascii, is_str, latin1_char, len, ready, unit_bytes, units, word_slice};
pub use classify::identifier;
pub use format::{field_name_split, markup_piece};
pub use pad::{pad, tab_size_argument};
pub use operators::{concat, concat_all, join_parts, slice};
pub use repr::{exact, push_numeric_escape, quoted, to_ascii};

/// The text of a str (or subclass) as UTF-8, lone surrogates as U+FFFD: for messages and tables.
pub fn to_string_lossy(string: Word) -> String {
    units(string).to_string_lossy()
}

/// The text of a str is exactly `text`.
pub fn is_text(string: Word, text: &str) -> bool {
    units(string).iter().eq(text.chars().map(|c| c as u32))
}

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, construct::new),
        repr: slot!(unary, repr::repr),
        str: slot!(unary, repr::str),
        hash: slot!(hash, compare::hash),
        eq: slot!(binary, compare::eq),
        ne: slot!(binary, compare::ne),
        lt: slot!(binary, compare::lt),
        le: slot!(binary, compare::le),
        gt: slot!(binary, compare::gt),
        ge: slot!(binary, compare::ge),
        len: slot!(length, compare::len),
        getitem: slot!(binary, operators::get_item),
        contains: slot!(contains, operators::contains),
        iter: slot!(unary, iterator::iter),
        add: slot!(binary, operators::add),
        mul: slot!(binary, operators::multiply),
        rmul: slot!(binary, operators::multiply),
        modulo: slot!(binary, percent::modulo),
        rmodulo: slot!(binary, percent::reflected_modulo),
        format: slot!(binary, format_spec::format),
        ..Slots::EMPTY
    },
    methods: methods::METHODS,
    scan: Scan::Custom,
    trace: Some(layout::trace),
    flags: class_flags::BASETYPE | class_flags::MATCH_SELF,
    ..StaticClass::new(ClassId::Str, layout::FIXED_SIZE)
};

#[cfg(test)]
mod tests;
