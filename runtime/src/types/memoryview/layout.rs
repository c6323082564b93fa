//! The memory of a memoryview, and safe access to what it shows.
//!
//! ```text
//! header | owner | store | shape | strides | format | address | itemsize, readonly | hash
//! ```
//! `owner` is the exporting object (absent once released), `store` the heap object in which `address` lies: for a bytearray
//! its byte store. Shape and strides are tuples of ints, one per dimension; `address` is the first item's.

use crate::prelude::*;
use crate::raise::value_error;
use crate::types::{bytearray, bytes, tuple};
use core::cell::Cell;
use core::mem::size_of;

#[repr(C)]
pub struct MemoryViewObj {
    pub header: Header,
    pub owner: Cell<Word>,
    pub store: Cell<Word>,
    pub shape: Cell<Word>,
    pub strides: Cell<Word>,
    pub format: Cell<Word>,
    address: Cell<*mut u8>,
    pub itemsize: Cell<u32>,
    pub readonly: Cell<bool>,
    pub hash: Cell<i64>,
}

// SAFETY: `repr(C)`, starts with its header, changes only through cells.
unsafe impl Object for MemoryViewObj {}

/// Words without references: address, item size and flag, hash.
pub const RAW_MASK: u64 = 1 << 6 | 1 << 7 | 1 << 8;

pub fn object(view: Word) -> Gc<MemoryViewObj> {
    // SAFETY: callers pass memoryviews, which have no subclasses.
    unsafe { Gc::from_word(view) }
}

/// The view, unless it was released.
pub fn live(cx: &mut Ctx, view: Word) -> Res<Gc<MemoryViewObj>> {
    let view = object(view);
    if view.owner.get().is_absent() {
        return Err(value_error(cx, format_args!("operation forbidden on released memoryview object")));
    }
    Ok(view)
}

/// Memory that an object shows to others.
pub struct Exported {
    pub owner: Word,
    /// The heap object that holds the memory.
    pub store: Word,
    pub address: *mut u8,
    pub len: usize,
    pub readonly: bool,
}

/// The memory of bytes or a bytearray.
pub fn export(owner: Word) -> Option<Exported> {
    if bytes::is_bytes(owner) {
        let data = bytes::data(owner);
        return Some(Exported { owner, store: owner, address: data.as_ptr().cast_mut(), len: data.len(), readonly: true });
    }
    if bytes::is_bytearray(owner) {
        let data = bytearray::contents_mut(owner);
        let (store, address, len) = (bytearray::store(owner), data.as_mut_ptr(), data.len());
        return Some(Exported { owner, store, address, len, readonly: false });
    }
    None
}

/// How a view divides its memory.
#[derive(Clone, Copy)]
pub struct Form {
    pub shape: Word,
    pub strides: Word,
    pub format: Word,
    pub itemsize: u32,
}

/// A view of all of an object's memory as unsigned bytes.
pub fn new(cx: &mut Ctx, exported: Exported) -> Res<Word> {
    let format = crate::types::str::latin1_char(b'B');
    let shape = tuple::new(cx, &[Word::small(exported.len as i64)])?;
    let strides = tuple::new(cx, &[Word::small(1)])?;
    with_form(cx, exported, Form { shape, strides, format, itemsize: 1 })
}

/// A view of an object's memory as items of some format. The form fits the memory.
pub fn with_form(cx: &mut Ctx, exported: Exported, form: Form) -> Res<Word> {
    let word = crate::heap::allocate(cx, class(ClassId::MemoryView), size_of::<MemoryViewObj>())?;
    let view = object(word);
    view.owner.set(exported.owner);
    view.store.set(exported.store);
    view.shape.set(form.shape);
    view.strides.set(form.strides);
    view.format.set(form.format);
    view.address.set(exported.address);
    view.itemsize.set(form.itemsize);
    view.readonly.set(exported.readonly);
    if bytes::is_bytearray(exported.owner) {
        bytearray::add_export(exported.owner);
    }
    Ok(word)
}

/// A view of the same memory in another form; `offset` bytes are skipped.
pub fn derived(cx: &mut Ctx, view: Gc<MemoryViewObj>, offset: isize, form: Form) -> Res<Word> {
    let exported = Exported {
        owner: view.owner.get(),
        store: view.store.get(),
        address: view.address.get().wrapping_offset(offset),
        len: 0,
        readonly: view.readonly.get(),
    };
    with_form(cx, exported, form)
}

/// Gives the memory back. Does nothing the second time.
pub fn release(view: Word) {
    let view = object(view);
    let owner = view.owner.replace(Word::ABSENT);
    if owner.is_present() && bytes::is_bytearray(owner) {
        bytearray::remove_export(owner);
    }
    view.store.set(Word::ABSENT);
}

/// A view that nobody can reach any more gives its memory back too.
///
/// # Safety
/// Called by the collector on a dead memoryview, before its owner is swept.
pub unsafe extern "C" fn drop_view(view: *mut u8) {
    release(Word(view as u64));
}

impl MemoryViewObj {
    pub fn form(&self) -> Form {
        let (shape, strides) = (self.shape.get(), self.strides.get());
        Form { shape, strides, format: self.format.get(), itemsize: self.itemsize.get() }
    }
    pub fn ndim(&self) -> usize {
        tuple::items_of(self.shape.get()).len()
    }
    pub fn dims(&self) -> Vec<usize> {
        numbers(self.shape.get()).map(|n| n as usize).collect()
    }
    pub fn stride_list(&self) -> Vec<isize> {
        numbers(self.strides.get()).collect()
    }
    /// How many items there are.
    pub fn count(&self) -> usize {
        numbers(self.shape.get()).map(|n| n as usize).product()
    }
    pub fn nbytes(&self) -> usize {
        self.count() * self.itemsize.get() as usize
    }
    /// The item that starts `offset` bytes behind the first one.
    pub fn item(&self, offset: isize) -> &[u8] {
        // SAFETY: callers take offsets from shape and strides, which describe memory of the store; the view keeps it.
        unsafe { core::slice::from_raw_parts(self.address.get().wrapping_offset(offset), self.itemsize.get() as usize) }
    }
    pub fn item_mut(&self, offset: isize) -> &mut [u8] {
        debug_assert!(!self.readonly.get());
        // SAFETY: as in `item`; the memory may be written to since the view is not read-only.
        unsafe { core::slice::from_raw_parts_mut(self.address.get().wrapping_offset(offset), self.itemsize.get() as usize) }
    }
    /// The items in C order, where they lie so.
    pub fn as_bytes<'a>(&self) -> &'a [u8] {
        debug_assert!(self.is_c_contiguous());
        // SAFETY: as in `item`, for all items; the caller keeps the view on its stack.
        unsafe { core::slice::from_raw_parts(self.address.get(), self.nbytes()) }
    }
    pub fn as_bytes_mut<'a>(&self) -> &'a mut [u8] {
        debug_assert!(self.is_c_contiguous() && !self.readonly.get());
        // SAFETY: as in `as_bytes`; the memory may be written to.
        unsafe { core::slice::from_raw_parts_mut(self.address.get(), self.nbytes()) }
    }
    pub fn is_c_contiguous(&self) -> bool {
        contiguous(self.dims().iter().rev(), self.stride_list().iter().rev(), self.itemsize.get())
    }
    pub fn is_f_contiguous(&self) -> bool {
        contiguous(self.dims().iter(), self.stride_list().iter(), self.itemsize.get())
    }
}

fn contiguous<'a>(
    dims: impl Iterator<Item = &'a usize> + Clone,
    strides: impl Iterator<Item = &'a isize>,
    itemsize: u32,
) -> bool {
    if dims.clone().any(|&n| n == 0) {
        return true;
    }
    let mut expected = itemsize as isize;
    for (&n, &stride) in dims.zip(strides) {
        if n > 1 && stride != expected {
            return false;
        }
        expected *= n as isize;
    }
    true
}

fn numbers(tuple: Word) -> impl Iterator<Item = isize> {
    tuple::items_of(tuple).iter().map(|n| n.get().as_small() as isize)
}
