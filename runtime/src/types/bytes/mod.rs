//! bytes: immutable runs of bytes. Methods that bytearray has too work on both and answer the kind of their receiver.

pub mod arguments;
mod ascii;
mod codec;
pub mod construct;
mod find;
pub mod hex;
pub mod iterator;
mod join;
mod layout;
mod methods;
pub mod operators;
mod percent;
mod split;

use crate::prelude::*;
use core::mem::size_of;

pub use codec::{decode_object, encode_str};
pub use layout::{allocate, data, empty, from_raw, is_bytearray, is_bytes, new, ready, single, view};
pub use methods::BYTEARRAY_METHODS;
pub use percent::{modulo, reflected_modulo};

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, construct::new),
        repr: slot!(unary, operators::repr),
        str: slot!(unary, operators::repr),
        bytes: slot!(unary, construct::to_bytes),
        hash: slot!(hash, operators::hash),
        eq: slot!(binary, operators::eq),
        ne: slot!(binary, operators::ne),
        lt: slot!(binary, operators::lt),
        le: slot!(binary, operators::le),
        gt: slot!(binary, operators::gt),
        ge: slot!(binary, operators::ge),
        len: slot!(length, operators::len),
        getitem: slot!(binary, operators::get_item),
        contains: slot!(contains, find::contains),
        iter: slot!(unary, iterator::iter),
        add: slot!(binary, operators::add),
        mul: slot!(binary, operators::multiply),
        rmul: slot!(binary, operators::multiply),
        modulo: slot!(binary, percent::modulo),
        rmodulo: slot!(binary, percent::reflected_modulo),
        ..Slots::EMPTY
    },
    methods: methods::METHODS,
    flags: class_flags::BASETYPE | class_flags::MATCH_SELF,
    ..StaticClass::new(ClassId::Bytes, size_of::<BytesObj>())
};

pub use find::contains;
