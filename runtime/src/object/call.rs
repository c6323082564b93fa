//! call.

use crate::prelude::*;

pub fn call_raw(_cx: &mut Ctx, _callee: Word, _args: *mut Word, _n: i64, _kwnames: Word) -> Res<Word> {
    unimplemented!("object::call::call_raw")
}

pub fn call_method_raw(_cx: &mut Ctx, _name: Word, _args: *mut Word, _n: i64, _kwnames: Word, _cache: *mut Word) -> Res<Word> {
    unimplemented!("object::call::call_method_raw")
}

pub fn call_unpacked(_cx: &mut Ctx, _callee: Word, _args: Word, _kwargs: Word) -> Res<Word> {
    unimplemented!("object::call::call_unpacked")
}

/// The arguments of a call in the generic convention.
#[derive(Clone, Copy)]
pub struct Args<'a> {
    /// Positional arguments, then the values of keywords.
    words: &'a [Word],
    positional: usize,
    /// Tuple of keyword names, or absent.
    pub kwnames: Word,
}

impl<'a> Args<'a> {
    /// # Safety
    /// `args` points at `n` positional words followed by one word per element of the tuple `kwnames` (0: none).
    pub unsafe fn from_raw(args: *const Word, n: usize, kwnames: Word) -> Args<'a> {
        let keywords = if kwnames.is_absent() { 0 } else { crate::types::tuple::items_of(kwnames).len() };
        let words = if n + keywords == 0 {
            &[]
        } else {
            // SAFETY: the caller vouches for the extent.
            unsafe { core::slice::from_raw_parts(args, n + keywords) }
        };
        Args { words, positional: n, kwnames }
    }
    pub fn positional(&self) -> &'a [Word] {
        &self.words[..self.positional]
    }
    /// (name, value) of each keyword argument.
    pub fn keywords(&self) -> impl Iterator<Item = (Word, Word)> + use<'a> {
        let names: &[core::cell::Cell<Word>] =
            if self.kwnames.is_absent() { &[] } else { crate::types::tuple::items_of(self.kwnames) };
        names.iter().map(core::cell::Cell::get).zip(self.words[self.positional..].iter().copied())
    }
}

/// `callee(*args)`.
pub fn call(_cx: &mut Ctx, _callee: Word, _args: &[Word]) -> Res<Word> {
    unimplemented!("call::call")
}

/// `callee(*args)` in the generic convention, keywords included.
pub fn call_args(_cx: &mut Ctx, _callee: Word, _args: Args<'_>) -> Res<Word> {
    unimplemented!("call::call_args")
}

/// `receiver.name(*args)`.
pub fn call_method(_cx: &mut Ctx, _receiver: Word, _name: Word, _args: &[Word]) -> Res<Word> {
    unimplemented!("call::call_method")
}

pub fn call_in_frame(_cx: &mut Ctx, _callee: Word, _args: *mut Word, _n: i64, _names: Word, _module: Word) -> Res<Word> {
    unimplemented!("call::call_in_frame")
}
