//! The `MemoryError` of last resort: raising one must not need memory.

use super::ExceptionObj;
use crate::prelude::*;
use core::cell::{Cell, UnsafeCell};
use core::sync::atomic::{AtomicBool, Ordering};

#[repr(C, align(16))]
struct Storage(UnsafeCell<ExceptionObj>);

// SAFETY: the header is written with one value only; the other fields are handled like those of any shared object.
unsafe impl Sync for Storage {}

static STORAGE: Storage = Storage(UnsafeCell::new(ExceptionObj {
    header: Header(Cell::new(0)),
    dict: Cell::new(Word::ABSENT),
    args: Cell::new(Word::ABSENT),
    traceback: Cell::new(Word::ABSENT),
    cause: Cell::new(Word::ABSENT),
    context: Cell::new(Word::ABSENT),
    suppress: Cell::new(Word::ABSENT),
}));

static BUSY: AtomicBool = AtomicBool::new(false);

/// A fresh `MemoryError` if there is still room for one, else the static one.
pub fn memory_error(cx: &mut Ctx) -> Word {
    if BUSY.swap(true, Ordering::Relaxed) {
        return last_resort();
    }
    let made = super::allocate(cx, class(ClassId::MemoryError));
    BUSY.store(false, Ordering::Relaxed);
    made.unwrap_or_else(|_| last_resort())
}

/// Forgets what earlier uses left behind: its links are not roots for the collector.
fn last_resort() -> Word {
    let object = STORAGE.0.get();
    // SAFETY: static storage; only cells are written.
    unsafe {
        (*object).header.0.set(class(ClassId::MemoryError).word().0);
        (*object).traceback.set(Word::ABSENT);
        (*object).context.set(Word::ABSENT);
    }
    Word(object as u64)
}

/// The links of this exception must stay empty, since nothing would keep their targets alive.
pub fn is_last_resort(exc: Word) -> bool {
    exc.0 == STORAGE.0.get() as u64
}
