//! memoryview: items in the memory of another object.

mod access;
mod iterator;
pub mod items;
pub mod layout;
mod methods;

use crate::prelude::*;
use core::mem::size_of;

pub use iterator::CLASS as ITERATOR_CLASS;
pub use methods::{contiguous, copied, of_exporter, of_object, release_of_exporter};

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, methods::new),
        repr: slot!(unary, methods::repr),
        hash: slot!(hash, methods::hash),
        eq: slot!(binary, access::eq),
        ne: slot!(binary, access::ne),
        len: slot!(length, access::len),
        getitem: slot!(binary, access::get_item),
        setitem: slot!(store, access::set_item),
        delitem: slot!(delete, access::delete_item),
        iter: slot!(unary, iterator::iter),
        ..Slots::EMPTY
    },
    methods: methods::METHODS,
    getsets: methods::GETSETS,
    scan: Scan::Fields,
    raw_mask: layout::RAW_MASK,
    drop: Some(layout::drop_view),
    flags: class_flags::SEQUENCE | class_flags::HAS_WEAKREF,
    ..StaticClass::new(ClassId::MemoryView, size_of::<layout::MemoryViewObj>())
};
