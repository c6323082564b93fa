//! `coroutine_wrapper`: what `coroutine.__await__()` gives, an iterator over the coroutine's steps.

use crate::prelude::*;
use crate::types::generator;

#[repr(C)]
pub struct WrapperObj {
    pub header: Header,
    pub coroutine: core::cell::Cell<Word>,
}

// SAFETY: `repr(C)`, starts with its header, changes only through cells.
unsafe impl Object for WrapperObj {}

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { iter: slot!(unary, iter), next: slot!(unary, next), ..Slots::EMPTY },
    methods: &[
        native!("send(self, value, /)", send, 2),
        native!("throw(self, /, *args)", throw, 2),
        native!("close(self, /)", close, 1),
    ],
    ..StaticClass::new(ClassId::CoroutineWrapper, size_of::<WrapperObj>())
};

fn coroutine(wrapper: Word) -> Word {
    debug_assert!(is_exact(wrapper, ClassId::CoroutineWrapper));
    // SAFETY: the class cannot be subclassed, so it tells the layout.
    unsafe { Gc::<WrapperObj>::from_word(wrapper) }.coroutine.get()
}

pub fn new(cx: &mut Ctx, of: Word) -> Res<Word> {
    let word = crate::heap::allocate(cx, class(ClassId::CoroutineWrapper), size_of::<WrapperObj>())?;
    // SAFETY: just made with this layout.
    unsafe { Gc::<WrapperObj>::from_word(word) }.coroutine.set(of);
    Ok(word)
}

fn iter(_cx: &mut Ctx, wrapper: Word) -> Word {
    wrapper
}

fn next(cx: &mut Ctx, wrapper: Word) -> Res<Word> {
    generator::send(cx, coroutine(wrapper), none())
}

fn send(cx: &mut Ctx, wrapper: Word, value: Word) -> Res<Word> {
    generator::send(cx, coroutine(wrapper), value)
}

fn throw(cx: &mut Ctx, wrapper: Word, args: Word) -> Res<Word> {
    generator::throw_method(cx, coroutine(wrapper), args)
}

fn close(cx: &mut Ctx, wrapper: Word) -> Res<Word> {
    generator::close(cx, coroutine(wrapper))
}
