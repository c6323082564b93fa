//! heap.

use crate::prelude::*;

pub mod word_buf;

/// Inline allocation found no room: an object of the class at this address.
pub fn allocate_object(cx: &mut Ctx, class: *mut Word, bytes: i64) -> Res<Word> {
    // SAFETY: generated code passes the address of a class.
    let class = unsafe { Gc::from_ptr(class.cast()) };
    allocate(cx, class, bytes as usize)
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
