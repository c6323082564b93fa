//! heap.

use crate::prelude::*;

pub mod word_buf;

pub fn allocate_object(_cx: &mut Ctx, _class: *mut Word, _bytes: i64) -> Res<Word> {
    unimplemented!("heap::allocate_object")
}

/// A zeroed object of `bytes` with its header set to `class`; MemoryError where there is no memory.
pub fn allocate(cx: &mut Ctx, class: Gc<ClassObj>, bytes: usize) -> Res<Word> {
    let _ = cx;
    let layout = std::alloc::Layout::from_size_align(bytes.max(16), 16).map_err(|_| Raised)?;
    // SAFETY: the layout has a size above 0.
    let object = unsafe { std::alloc::alloc_zeroed(layout) };
    // SAFETY: freshly allocated and large enough for a header.
    unsafe { *object.cast::<u64>() = class.word().0 };
    Ok(Word(object as u64))
}
