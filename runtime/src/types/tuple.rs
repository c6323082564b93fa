//! tuple.

use crate::prelude::*;

pub fn from_raw(_cx: &mut Ctx, _items: *mut Word, _n: i64) -> Res<Word> {
    unimplemented!("types::tuple::from_raw")
}

/// The items of a tuple (or tuple subclass).
pub fn items_of<'a>(tuple: Word) -> &'a [core::cell::Cell<Word>] {
    // SAFETY: callers pass tuples only; the conservative scan keeps the object alive while its address is on the stack.
    unsafe {
        let object: Gc<TupleObj> = Gc::from_word(tuple);
        crate::object::gc::trailing_words((&raw const (*object.as_ptr()).items).cast(), object.len)
    }
}

/// A new tuple of `items`.
pub fn new(_cx: &mut Ctx, _items: &[Word]) -> Res<Word> {
    unimplemented!("tuple::new")
}
