//! The memory of a str, and safe access to it.
//!
//! ```text
//! inline     header | len | hash | width, flags | code units ...
//! external   header | len | hash | width, flags | owner | address of the first unit
//! ```
//! An external string borrows its units from `owner`: another str, or a *growing buffer*. The latter is a byte store whose
//! first eight bytes count the bytes in use; strings that end exactly there can be extended in place (see `concat`).
//! Instances of subclasses are external always, so that their own fields have a fixed place behind the address.

use crate::prelude::*;
use crate::text::units::{Unit, Units};
use core::cell::{Cell, UnsafeCell};
use core::mem::{offset_of, size_of};
use core::sync::atomic::{AtomicUsize, Ordering};

/// Private flag: made by concatenation, so likely to be extended again.
pub const GROWN: u8 = 8;

#[repr(C)]
struct ExternalStr {
    text: StrObj,
    owner: Word,
    address: *const u8,
}

/// Size of the fixed part as subclasses see it.
pub const FIXED_SIZE: usize = size_of::<ExternalStr>();

/// A [`StoreObj`] of bytes seen as a growing buffer.
#[repr(C)]
struct Growing {
    header: Header,
    capacity: usize,
    used: AtomicUsize,
    bytes: [u8; 0],
}

// SAFETY: both start with a header and are `repr(C)`; what changes after construction is a `Cell`.
unsafe impl Object for ExternalStr {}
// SAFETY: as above.
unsafe impl Object for Growing {}

#[inline]
fn object(string: Word) -> Gc<StrObj> {
    debug_assert!(is_str(string));
    // SAFETY: callers pass strings only.
    unsafe { Gc::from_word(string) }
}

/// The value is a str or an instance of a subclass.
#[inline]
pub fn is_str(value: Word) -> bool {
    value.is_object() && class_of(value).flags.get() & class_flags::STR_SUBCLASS != 0
}

#[inline]
pub fn len(string: Word) -> usize {
    object(string).len
}

#[inline]
pub fn flags(string: Word) -> u8 {
    object(string).flags.get()
}

pub fn add_flags(string: Word, flags: u8) {
    let string = object(string);
    string.flags.set(string.flags.get() | flags);
}

#[inline]
pub fn is_ascii(string: Word) -> bool {
    flags(string) & str_flags::ASCII != 0
}

pub fn cached_hash(string: Word) -> &'static Cell<i64> {
    // SAFETY: the cell lives as long as the string, which the caller keeps on its stack while it uses the cell.
    unsafe { &(*object(string).as_ptr()).hash }
}

#[inline]
fn first_unit(string: Gc<StrObj>) -> *const u8 {
    let base = string.as_ptr().cast::<u8>();
    // SAFETY: the units start behind the fixed part, or where an external string says.
    unsafe {
        if string.flags.get() & str_flags::EXTERNAL != 0 {
            (*base.cast::<ExternalStr>()).address
        } else {
            base.add(offset_of!(StrObj, data))
        }
    }
}

/// The code points of a str. The caller keeps the string on its stack while it uses them.
#[inline]
pub fn units<'a>(string: Word) -> Units<'a> {
    let string = object(string);
    let (start, len) = (first_unit(string), string.len);
    // SAFETY: `len` units of `width` bytes start there, aligned since inline data is at offset 32 and buffers are aligned;
    // they never change, and the conservative stack scan keeps the object alive.
    unsafe {
        match string.width {
            1 => Units::One(core::slice::from_raw_parts(start, len)),
            2 => Units::Two(core::slice::from_raw_parts(start.cast(), len)),
            _ => Units::Four(core::slice::from_raw_parts(start.cast(), len)),
        }
    }
}

/// Two strs of the same length and width: others are different, since a width is the least that a text needs.
#[inline]
pub fn same_shape(a: Word, b: Word) -> bool {
    let (a, b) = (object(a), object(b));
    a.len == b.len && a.width == b.width
}

/// The code units of a str as bytes, in machine order.
#[inline]
pub fn unit_bytes<'a>(string: Word) -> &'a [u8] {
    let string = object(string);
    // SAFETY: as in `units`.
    unsafe { core::slice::from_raw_parts(first_unit(string), string.len * usize::from(string.width)) }
}

/// A new str of `len` zero units, and the place to write them. `ascii` says that all will be below 128; otherwise the
/// largest must need `T`. The units are written before the string is shown to anybody.
pub fn allocate<'a, T: Unit>(cx: &mut Ctx, len: usize, ascii: bool) -> Res<(Word, &'a mut [T])> {
    let Some(bytes) = len.checked_mul(size_of::<T>()).filter(|&b| b < isize::MAX as usize / 2) else {
        return Err(crate::raise::memory_error(cx));
    };
    let string = crate::heap::allocate(cx, class(ClassId::Str), offset_of!(StrObj, data) + bytes)?;
    // SAFETY: the object was just made with room for the fixed part and `len` units; nobody else knows it.
    let units = unsafe {
        let fixed = string.0 as *mut StrObj;
        (&raw mut (*fixed).len).write(len);
        (&raw mut (*fixed).width).write(T::WIDTH);
        (*fixed).flags.set(if ascii { str_flags::ASCII } else { 0 });
        core::slice::from_raw_parts_mut(fixed.cast::<u8>().add(offset_of!(StrObj, data)).cast::<T>(), len)
    };
    Ok((string, units))
}

/// An instance of `class` (str or a subclass) that borrows the units of `text`.
pub fn borrowing(cx: &mut Ctx, class: Gc<ClassObj>, text: Word) -> Res<Word> {
    let source = object(text);
    let external = source.flags.get() & str_flags::EXTERNAL != 0;
    // SAFETY: external strings have an owner.
    let owner = if external { unsafe { (*source.as_ptr().cast::<ExternalStr>()).owner } } else { text };
    external_str(cx, class, Part { owner, address: first_unit(source), len: source.len, width: source.width, flags: source.flags.get() })
}

struct Part {
    owner: Word,
    address: *const u8,
    len: usize,
    width: u8,
    flags: u8,
}

fn external_str(cx: &mut Ctx, class: Gc<ClassObj>, part: Part) -> Res<Word> {
    let bytes = FIXED_SIZE.max(class.size.get() as usize);
    let string = crate::heap::allocate(cx, class, bytes)?;
    // SAFETY: the object was just made with room for an external string; nobody else knows it.
    unsafe {
        let fixed = string.0 as *mut ExternalStr;
        (&raw mut (*fixed).text.len).write(part.len);
        (&raw mut (*fixed).text.width).write(part.width);
        (&raw mut (*fixed).owner).write(part.owner);
        (&raw mut (*fixed).address).write(part.address);
        (*fixed).text.flags.set(part.flags & (str_flags::ASCII | GROWN) | str_flags::EXTERNAL);
    }
    Ok(string)
}

/// Visits the owner of an external string.
///
/// # Safety
/// Called by the collector, on a str.
pub unsafe extern "C" fn trace(string: *mut u8, marker: *mut u8, visit: Visit) {
    // SAFETY: `string` is a str, and external where its flag says so.
    unsafe {
        let fixed = string.cast::<ExternalStr>();
        if (*fixed.cast::<StrObj>()).flags.get() & str_flags::EXTERNAL != 0 && (*fixed).owner.is_object() {
            visit(marker, (*fixed).owner);
        }
    }
}

/// `base + tail` in a growing buffer. `base` has width `T`; so has the result.
pub fn grow<T: Unit>(cx: &mut Ctx, base: Word, tail: Units<'_>) -> Res<Word> {
    let old = object(base);
    let unit = size_of::<T>();
    let (old_bytes, new_bytes) = (old.len * unit, (old.len + tail.len()) * unit);
    let buffer = match claim_end(old, new_bytes) {
        Some(buffer) => buffer,
        None => {
            let buffer = new_buffer(cx, new_bytes * 2)?;
            buffer.used.store(new_bytes, Ordering::Relaxed);
            // SAFETY: the buffer has room for twice the result, of which `old_bytes` are copied from the live `base`.
            unsafe { first_byte(buffer).copy_from_nonoverlapping(first_unit(old), old_bytes) };
            buffer
        }
    };
    // SAFETY: `new_bytes` fit, bytes past `old_bytes` are ours since `used` was moved, and the buffer is aligned for `T`.
    let place = unsafe { core::slice::from_raw_parts_mut(first_byte(buffer).add(old_bytes).cast::<T>(), tail.len()) };
    crate::with_units!(tail, t => place.iter_mut().zip(t).for_each(|(to, from)| *to = T::from_code(from.code())));
    let ascii = old.flags.get() & str_flags::ASCII != 0 && tail.is_ascii();
    let flags = if ascii { str_flags::ASCII | GROWN } else { GROWN };
    let part = Part { owner: buffer.word(), address: first_byte(buffer), len: old.len + tail.len(), width: T::WIDTH, flags };
    external_str(cx, class(ClassId::Str), part)
}

/// The growing buffer that `string` ends, if `new_bytes` fit into it; its end is moved there before anybody else does.
fn claim_end(string: Gc<StrObj>, new_bytes: usize) -> Option<Gc<Growing>> {
    if string.flags.get() & str_flags::EXTERNAL == 0 {
        return None;
    }
    // SAFETY: external strings have an owner and an address.
    let (owner, address) = unsafe {
        let fixed = string.as_ptr().cast::<ExternalStr>();
        ((*fixed).owner, (*fixed).address)
    };
    if !is_exact(owner, ClassId::ByteStore) {
        return None;
    }
    // SAFETY: a byte store that owns text is a growing buffer.
    let buffer: Gc<Growing> = unsafe { Gc::from_word(owner) };
    let end = string.len * usize::from(string.width);
    let usable = address == first_byte(buffer).cast_const() && new_bytes <= buffer.capacity - size_of::<usize>();
    let claimed = usable && buffer.used.compare_exchange(end, new_bytes, Ordering::Relaxed, Ordering::Relaxed).is_ok();
    claimed.then_some(buffer)
}

fn first_byte(buffer: Gc<Growing>) -> *mut u8 {
    // SAFETY: the bytes start behind the fixed part of the same object.
    unsafe { buffer.as_ptr().cast::<u8>().add(offset_of!(Growing, bytes)) }
}

fn new_buffer(cx: &mut Ctx, bytes: usize) -> Res<Gc<Growing>> {
    let capacity = bytes + size_of::<usize>();
    let buffer = crate::heap::allocate(cx, class(ClassId::ByteStore), offset_of!(StoreObj, items) + capacity)?;
    // SAFETY: just made with the layout of a store.
    unsafe {
        let store = buffer.0 as *mut StoreObj;
        (&raw mut (*store).capacity).write(capacity);
        Ok(Gc::from_word(buffer))
    }
}

/// The words that generated code passes as a vector.
///
/// # Safety
/// `n` words start at `start`.
pub unsafe fn word_slice<'a>(start: *const Word, n: i64) -> &'a [Word] {
    if n == 0 {
        return &[];
    }
    // SAFETY: the caller vouches for the extent.
    unsafe { core::slice::from_raw_parts(start, n as usize) }
}

/// The empty string and those of one Latin-1 character are static: common, and always the same object.
#[repr(C, align(16))]
struct StaticStr(UnsafeCell<CharStr>);

#[repr(C)]
struct CharStr {
    text: StrObj,
    data: [u8; 16],
}

// SAFETY: only `ready` writes, before any other code runs; afterwards all but `Cell`s is constant, and racing writes of a
// cached hash store the same value.
unsafe impl Sync for StaticStr {}

const fn static_str(len: usize, byte: u8) -> StaticStr {
    let mut data = [0; 16];
    data[0] = byte;
    let flags = Cell::new(if byte < 128 { str_flags::ASCII } else { 0 });
    let text = StrObj { header: Header(Cell::new(0)), len, hash: Cell::new(0), width: 1, flags, pad: [0; 6], data: [] };
    StaticStr(UnsafeCell::new(CharStr { text, data }))
}

static EMPTY: StaticStr = static_str(0, 0);
static CHARS: [StaticStr; 256] = {
    let mut chars = [const { static_str(1, 0) }; 256];
    let mut i = 0;
    while i < 256 {
        chars[i] = static_str(1, i as u8);
        i += 1;
    }
    chars
};

/// Sets the headers of the static strings, which hold an address.
pub fn ready() {
    for text in CHARS.iter().chain([&EMPTY]) {
        // SAFETY: start-up code runs alone.
        unsafe { (*text.0.get()).text.header.0.set(class(ClassId::Str).word().0) };
    }
}

/// `""`.
pub fn empty() -> Word {
    Word(EMPTY.0.get() as u64)
}

/// The string of one Latin-1 character: the canonical one, also for interning.
#[inline]
pub fn latin1_char(byte: u8) -> Word {
    Word(CHARS[usize::from(byte)].0.get() as u64)
}
