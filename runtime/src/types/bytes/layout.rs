//! The memory of bytes objects, and what bytes and bytearray have in common: a run of bytes.

use crate::prelude::*;
use crate::types::bytearray;
use core::cell::{Cell, UnsafeCell};
use core::mem::offset_of;

const DATA: usize = offset_of!(BytesObj, data);

fn object(bytes: Word) -> Gc<BytesObj> {
    debug_assert!(is_bytes(bytes));
    // SAFETY: callers pass bytes only.
    unsafe { Gc::from_word(bytes) }
}

/// The value is a bytes object or an instance of a subclass.
#[inline]
pub fn is_bytes(value: Word) -> bool {
    value.is_object() && class_of(value).flags.get() & class_flags::BYTES_SUBCLASS != 0
}

/// The value is a bytearray or an instance of a subclass.
#[inline]
pub fn is_bytearray(value: Word) -> bool {
    value.is_object() && class_of(value).flags.get() & class_flags::BYTEARRAY_SUBCLASS != 0
}

/// The contents of a bytes object, which the caller keeps on its stack.
#[inline]
pub fn data<'a>(bytes: Word) -> &'a [u8] {
    let object = object(bytes);
    // SAFETY: `len` bytes follow the fixed part; they never change.
    unsafe { core::slice::from_raw_parts(object.as_ptr().cast::<u8>().add(DATA), object.len) }
}

/// The contents of a bytes object or bytearray, valid until Python code runs or the bytearray changes.
#[inline]
pub fn view<'a>(value: Word) -> &'a [u8] {
    if is_bytes(value) { data(value) } else { bytearray::contents(value) }
}

pub fn cached_hash(bytes: Word) -> &'static Cell<i64> {
    // SAFETY: the cell lives as long as the object, which the caller keeps on its stack while it uses the cell.
    unsafe { &(*object(bytes).as_ptr()).hash }
}

/// A new bytes object of zeros, and the place to write its contents before it is shown to anybody.
pub fn allocate<'a>(cx: &mut Ctx, len: usize) -> Res<(Word, &'a mut [u8])> {
    allocate_as(cx, class(ClassId::Bytes), len)
}

/// As [`allocate`], for `bytes` or a subclass. The fields of a subclass follow the contents, aligned to words.
pub fn allocate_as<'a>(cx: &mut Ctx, class: Gc<ClassObj>, len: usize) -> Res<(Word, &'a mut [u8])> {
    if len > isize::MAX as usize / 2 {
        return Err(crate::raise::memory_error(cx));
    }
    let extra = class.size.get() as usize - DATA;
    let payload = if extra == 0 { len } else { len.next_multiple_of(8) + extra };
    let bytes = crate::heap::allocate(cx, class, DATA + payload)?;
    // SAFETY: the object was just made with room for the contents; nobody else knows it.
    let data = unsafe {
        let fixed = bytes.0 as *mut BytesObj;
        (&raw mut (*fixed).len).write(len);
        core::slice::from_raw_parts_mut(fixed.cast::<u8>().add(DATA), len)
    };
    Ok((bytes, data))
}

/// A new bytes object.
pub fn new(cx: &mut Ctx, data: &[u8]) -> Res<Word> {
    match data {
        [] => Ok(empty()),
        [byte] => Ok(single(*byte)),
        _ => {
            let (bytes, to) = allocate(cx, data.len())?;
            to.copy_from_slice(data);
            Ok(bytes)
        }
    }
}

/// Literals: `n` bytes of static data.
pub fn from_raw(cx: &mut Ctx, data: *mut Word, n: i64) -> Res<Word> {
    if n == 0 {
        return Ok(empty());
    }
    // SAFETY: generated code passes the address and length of a literal.
    new(cx, unsafe { core::slice::from_raw_parts(data.cast::<u8>(), n as usize) })
}

/// A new object of the kind of `value`: bytes or bytearray.
pub fn like(cx: &mut Ctx, value: Word, data: &[u8]) -> Res<Word> {
    if is_bytes(value) { new(cx, data) } else { bytearray::new(cx, data) }
}

/// `value` itself if it is exactly bytes, else a copy of the kind of `value`.
pub fn unchanged(cx: &mut Ctx, value: Word) -> Res<Word> {
    if is_exact(value, ClassId::Bytes) { Ok(value) } else { like(cx, value, view(value)) }
}

/// A part of `value`, of the kind of `value`.
pub fn part(cx: &mut Ctx, value: Word, start: usize, end: usize) -> Res<Word> {
    let data = view(value);
    if start == 0 && end == data.len() { unchanged(cx, value) } else { like(cx, value, &data[start..end]) }
}

/// The empty bytes object and those of one byte are static: always the same object.
#[repr(C, align(16))]
struct StaticBytes(UnsafeCell<ByteObj>);

#[repr(C)]
struct ByteObj {
    bytes: BytesObj,
    data: [u8; 8],
}

// SAFETY: only `ready` writes, before any other code runs; afterwards only the cached hash changes, always to one value.
unsafe impl Sync for StaticBytes {}

const fn static_bytes(len: usize, byte: u8) -> StaticBytes {
    let bytes = BytesObj { header: Header(Cell::new(0)), len, hash: Cell::new(0), data: [] };
    StaticBytes(UnsafeCell::new(ByteObj { bytes, data: [byte, 0, 0, 0, 0, 0, 0, 0] }))
}

static EMPTY: StaticBytes = static_bytes(0, 0);
static SINGLE: [StaticBytes; 256] = {
    let mut all = [const { static_bytes(1, 0) }; 256];
    let mut i = 0;
    while i < 256 {
        all[i] = static_bytes(1, i as u8);
        i += 1;
    }
    all
};

/// Sets the headers of the static objects, which hold an address.
pub fn ready() {
    for bytes in SINGLE.iter().chain([&EMPTY]) {
        // SAFETY: start-up code runs alone.
        unsafe { (*bytes.0.get()).bytes.header.0.set(class(ClassId::Bytes).word().0) };
    }
}

/// `b""`.
pub fn empty() -> Word {
    Word(EMPTY.0.get() as u64)
}

/// The bytes object of one byte.
pub fn single(byte: u8) -> Word {
    Word(SINGLE[usize::from(byte)].0.get() as u64)
}
