//! None, True, False, Ellipsis and NotImplemented: static objects that generated code names by symbol.

use crate::prelude::*;
use core::cell::UnsafeCell;

#[repr(C, align(16))]
pub struct Static<T>(UnsafeCell<T>);

// SAFETY: only `ready` writes (the headers), before any other code runs.
unsafe impl<T> Sync for Static<T> {}

macro_rules! singletons {
    ($($symbol:ident $function:ident $class:ident $value:literal;)*) => {
        $(
            #[unsafe(no_mangle)]
            pub static $symbol: Static<BoolObj> =
                Static(UnsafeCell::new(BoolObj { header: Header(core::cell::Cell::new(0)), value: $value }));
            #[inline]
            pub fn $function() -> Word {
                Word($symbol.0.get() as u64)
            }
        )*
        /// Sets the headers, which hold addresses.
        pub fn ready() {
            $(
                // SAFETY: start-up code runs alone.
                unsafe { (*$symbol.0.get()).header.0.set(class(ClassId::$class).word().0) };
            )*
        }
        /// Address of each singleton, for the JIT.
        pub fn symbols() -> Vec<(&'static str, usize)> {
            vec![$((stringify!($symbol), $symbol.0.get() as usize)),*]
        }
    };
}

singletons! {
    sx_none none NoneType 0;
    sx_true true_ Bool 1;
    sx_false false_ Bool 0;
    sx_ellipsis ellipsis EllipsisType 0;
    sx_not_implemented not_implemented NotImplementedType 0;
}

#[inline]
pub fn boolean(value: bool) -> Word {
    if value { true_() } else { false_() }
}
