//! The C side of the runtime: one `extern "C"` shim per row of `abi/functions.rs`, and how Rust results become words.

use crate::prelude::*;

/// How a Rust result travels to generated code.
pub trait IntoResult<R = Word> {
    fn into_result(self) -> R;
}

impl IntoResult<Word> for Res<Word> {
    #[inline]
    fn into_result(self) -> Word {
        debug_assert!(self != Ok(Word::ABSENT), "a native returned an absent word as a value");
        self.unwrap_or(Word::ABSENT)
    }
}
impl IntoResult<Word> for Res<Option<Word>> {
    #[inline]
    fn into_result(self) -> Word {
        self.ok().flatten().unwrap_or(Word::ABSENT)
    }
}
impl IntoResult<Word> for Word {
    #[inline]
    fn into_result(self) -> Word {
        self
    }
}
/// A native method without a result answers None.
impl IntoResult<Word> for Res<()> {
    #[inline]
    fn into_result(self) -> Word {
        self.map_or(Word::ABSENT, |()| none())
    }
}
impl IntoResult<Word> for Res<bool> {
    #[inline]
    fn into_result(self) -> Word {
        self.map_or(Word::ABSENT, boolean)
    }
}
impl IntoResult<u8> for Res<()> {
    #[inline]
    fn into_result(self) -> u8 {
        if self.is_ok() { sxc_abi::slots::OK } else { sxc_abi::slots::RAISED }
    }
}
impl IntoResult<u8> for Res<bool> {
    #[inline]
    fn into_result(self) -> u8 {
        self.map_or(sxc_abi::slots::RAISED, u8::from)
    }
}
impl IntoResult<i64> for Res<i64> {
    #[inline]
    fn into_result(self) -> i64 {
        self.unwrap_or(-1)
    }
}
impl IntoResult<i64> for Res<usize> {
    #[inline]
    fn into_result(self) -> i64 {
        self.map_or(-1, |n| n as i64)
    }
}
impl IntoResult<i64> for i64 {
    #[inline]
    fn into_result(self) -> i64 {
        self
    }
}
impl IntoResult<f64> for f64 {
    #[inline]
    fn into_result(self) -> f64 {
        self
    }
}
impl IntoResult<()> for () {
    #[inline]
    fn into_result(self) {}
}

macro_rules! abi_type {
    (Word) => { Word };
    (Int) => { i64 };
    (Float) => { f64 };
    (Bool) => { u8 };
    (Ptr) => { *mut Word };
    (Unit) => { u8 };
    (Void) => { () };
}

macro_rules! shims {
    ($($(#[$doc:meta])* $name:ident($($param:ident: $pty:ident),*) -> $result:ident [$($fact:ident)*] = $($path:ident)::+;)*) => {
        $(
            #[unsafe(no_mangle)]
            pub extern "C" fn $name(cx: *mut Ctx $(, $param: abi_type!($pty))*) -> abi_type!($result) {
                // SAFETY: generated code passes the running context, which nothing else borrows meanwhile.
                let cx = unsafe { &mut *cx };
                IntoResult::<abi_type!($result)>::into_result(crate::$($path)::+(cx $(, $param)*))
            }
        )*
        /// Address of each runtime function, for the JIT.
        pub fn symbols() -> Vec<(&'static str, usize)> {
            vec![$((stringify!($name), $name as *const () as usize)),*]
        }
    };
}

sxc_abi::runtime_functions!(shims);
