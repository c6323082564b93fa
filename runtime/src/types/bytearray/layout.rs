//! The memory of a bytearray: a length and a byte store, which is replaced when it is full.

use crate::prelude::*;
use crate::raise::{error, memory_error};
use core::mem::{offset_of, size_of};

/// A bytearray cannot be resized while views of it exist.
const EXPORTED: &str = "Existing exports of data: object cannot be re-sized";

fn object(array: Word) -> Gc<ByteArrayObj> {
    debug_assert!(crate::types::bytes::is_bytearray(array));
    // SAFETY: callers pass bytearrays only.
    unsafe { Gc::from_word(array) }
}

#[inline]
pub fn len(array: Word) -> usize {
    object(array).len.get()
}

/// Bytes that fit without a new store.
pub fn capacity(array: Word) -> usize {
    match object(array).store.get().present() {
        // SAFETY: the store of a bytearray is a byte store.
        Some(store) => unsafe { Gc::<StoreObj>::from_word(store) }.capacity,
        None => 0,
    }
}

fn first_byte(array: Word) -> *mut u8 {
    match object(array).store.get().present() {
        // SAFETY: the bytes of a store follow its fixed part.
        Some(store) => unsafe { (store.0 as *mut u8).add(offset_of!(StoreObj, items)) },
        None => core::ptr::NonNull::dangling().as_ptr(),
    }
}

/// The contents, valid until Python code runs or the array changes.
#[inline]
pub fn contents<'a>(array: Word) -> &'a [u8] {
    // SAFETY: `len` bytes of the store are in use; the caller keeps the array on its stack and lets nobody change it.
    unsafe { core::slice::from_raw_parts(first_byte(array), len(array)) }
}

/// The contents for writing.
#[inline]
pub fn contents_mut<'a>(array: Word) -> &'a mut [u8] {
    // SAFETY: as in `contents`; the caller holds no other view of the bytes meanwhile.
    unsafe { core::slice::from_raw_parts_mut(first_byte(array), len(array)) }
}

/// The store that holds the contents now, and how many there are: what views refer to.
pub fn store(array: Word) -> Word {
    object(array).store.get()
}

/// A new bytearray of zeros, and its contents.
pub fn allocate<'a>(cx: &mut Ctx, len: usize) -> Res<(Word, &'a mut [u8])> {
    let array = allocate_as(cx, class(ClassId::ByteArray))?;
    set_len(cx, array, len)?;
    Ok((array, contents_mut(array)))
}

/// An empty instance of bytearray or a subclass.
pub fn allocate_as(cx: &mut Ctx, class: Gc<ClassObj>) -> Res<Word> {
    crate::heap::allocate(cx, class, size_of::<ByteArrayObj>().max(class.size.get() as usize))
}

/// A new bytearray.
pub fn new(cx: &mut Ctx, data: &[u8]) -> Res<Word> {
    let (array, to) = allocate(cx, data.len())?;
    to.copy_from_slice(data);
    Ok(array)
}

/// Changes how many views there are.
pub fn add_export(array: Word) {
    let array = object(array);
    array.exports.set(array.exports.get() + 1);
}

pub fn remove_export(array: Word) {
    let array = object(array);
    array.exports.set(array.exports.get().saturating_sub(1));
}

/// BufferError while views of the array exist. Those that only wait for the collector do not count.
pub fn check_resizable(cx: &mut Ctx, array: Word) -> Res<()> {
    if object(array).exports.get() == 0 {
        return Ok(());
    }
    crate::heap::cycle::collect_now(cx);
    if object(array).exports.get() == 0 {
        return Ok(());
    }
    Err(exported(cx))
}

/// BufferError about an array that something else looks at.
pub fn exported(cx: &mut Ctx) -> Raised {
    error(cx, ClassId::BufferError, format_args!("{EXPORTED}"))
}

/// Sets the length; new bytes at the end are 0. An array that views refer to keeps its length.
pub fn set_len(cx: &mut Ctx, array: Word, new_len: usize) -> Res<()> {
    let old_len = len(array);
    if new_len == old_len {
        return Ok(());
    }
    check_resizable(cx, array)?;
    let capacity = capacity(array);
    if new_len > capacity || new_len < capacity / 2 {
        replace_store(cx, array, roomy(old_len, new_len), old_len.min(new_len))?;
    }
    object(array).len.set(new_len);
    if new_len > old_len {
        contents_mut(array)[old_len..].fill(0);
    }
    Ok(())
}

/// Exactly what is asked for at first, some room when an array grows.
fn roomy(old_len: usize, new_len: usize) -> usize {
    if old_len == 0 || new_len < old_len { new_len } else { new_len.saturating_add(new_len >> 3).saturating_add(6) }
}

fn replace_store(cx: &mut Ctx, array: Word, capacity: usize, keep: usize) -> Res<()> {
    if capacity > isize::MAX as usize / 2 {
        return Err(memory_error(cx));
    }
    let kept = contents(array);
    if capacity == 0 {
        object(array).store.set(Word::ABSENT);
        return Ok(());
    }
    let store = crate::heap::allocate(cx, class(ClassId::ByteStore), offset_of!(StoreObj, items) + capacity)?;
    // SAFETY: the store was just made with room for `capacity >= keep` bytes.
    unsafe {
        let fixed = store.0 as *mut StoreObj;
        (&raw mut (*fixed).capacity).write(capacity);
        let to = fixed.cast::<u8>().add(offset_of!(StoreObj, items));
        core::ptr::copy_nonoverlapping(kept.as_ptr(), to, keep);
    }
    object(array).store.set(store);
    Ok(())
}

/// Shortens an array that nobody but the runtime sees, without giving memory back.
pub fn set_len_keeping_store(array: Word, len: usize) {
    debug_assert!(len <= self::len(array));
    object(array).len.set(len);
}

/// Appends bytes, which are not bytes of this array.
pub fn append_bytes(cx: &mut Ctx, array: Word, data: &[u8]) -> Res<()> {
    let end = len(array);
    if end + data.len() > capacity(array) || object(array).exports.get() > 0 {
        return splice(cx, array, end, end, data);
    }
    object(array).len.set(end + data.len());
    contents_mut(array)[end..].copy_from_slice(data);
    Ok(())
}

/// Replaces the bytes from `start` to `end` by `new`, which are not bytes of this array.
pub fn splice(cx: &mut Ctx, array: Word, start: usize, end: usize, new: &[u8]) -> Res<()> {
    let old_len = len(array);
    let new_len = old_len - (end - start) + new.len();
    if new_len > old_len {
        set_len(cx, array, new_len)?;
        contents_mut(array).copy_within(end..old_len, start + new.len());
    } else if new_len < old_len {
        check_resizable(cx, array)?;
        contents_mut(array).copy_within(end..old_len, start + new.len());
        set_len(cx, array, new_len)?;
    }
    contents_mut(array)[start..start + new.len()].copy_from_slice(new);
    Ok(())
}
