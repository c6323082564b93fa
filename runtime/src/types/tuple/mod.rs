//! tuple: a length and that many words behind it.
//!
//! ```text
//! +0 header   +8 len   +16 items   (+16 + 8 * len: whatever words a subclass adds)
//! ```

mod hash;
mod iter;
mod methods;

pub use hash::HashMix;
pub use iter::ITERATOR_CLASS;

use crate::object::call::Args;
use crate::prelude::*;
use crate::raise;
use crate::types::list::store;
use core::cell::Cell;

pub static CLASS: StaticClass = StaticClass {
    doc: "Built-in immutable sequence.\n\nIf no argument is given, the constructor returns an empty tuple.\nIf iterable is specified \
          the tuple is initialized from iterable's items.\n\nIf the argument is a tuple, the return value is the same object.",
    scan: Scan::Words,
    raw_mask: 0b10,
    flags: class_flags::BASETYPE | class_flags::SEQUENCE | class_flags::MATCH_SELF,
    slots: Slots { new: slot!(call, construct), ..methods::SLOTS },
    methods: methods::METHODS,
    ..StaticClass::new(ClassId::Tuple, FIXED)
};

const FIXED: usize = size_of::<TupleObj>();

/// `()`, of which there is one. A static object, so that nothing is allocated for it.
#[repr(C, align(16))]
struct EmptyTuple {
    class: Cell<*const ClassObj>,
    len: usize,
}

// SAFETY: nobody writes to it: an empty tuple has no items, and its header carries no flags.
unsafe impl Sync for EmptyTuple {}

static EMPTY: EmptyTuple = EmptyTuple {
    // SAFETY: `sx_classes` has an element per id.
    class: Cell::new(unsafe { (&raw const crate::object::class::sx_classes).cast::<ClassObj>().add(ClassId::Tuple as usize) }),
    len: 0,
};

pub fn empty() -> Word {
    Word(&raw const EMPTY as u64)
}

pub fn from_raw(cx: &mut Ctx, items: *mut Word, n: i64) -> Res<Word> {
    if n == 0 {
        return Ok(empty());
    }
    // SAFETY: generated code passes the address of `n` words on its stack.
    new(cx, unsafe { core::slice::from_raw_parts(items, n as usize) })
}

/// The items of a tuple (or tuple subclass).
#[inline]
pub fn items_of<'a>(tuple: Word) -> &'a [Cell<Word>] {
    // SAFETY: callers pass tuples only; the conservative scan keeps the object alive while its address is on the stack.
    unsafe {
        let object: Gc<TupleObj> = Gc::from_word(tuple);
        crate::object::gc::trailing_words((tuple.0 as *const u8).add(FIXED).cast(), object.len)
    }
}

/// The items as plain words: a tuple does not change once it can be reached.
#[inline]
pub fn words_of<'a>(tuple: Word) -> &'a [Word] {
    let items = items_of(tuple);
    // SAFETY: the items of a finished tuple are never written.
    unsafe { core::slice::from_raw_parts(items.as_ptr().cast(), items.len()) }
}

/// A new tuple of `items`.
#[inline]
pub fn new(cx: &mut Ctx, items: &[Word]) -> Res<Word> {
    if items.is_empty() {
        return Ok(empty());
    }
    let tuple = of_absent(cx, items.len())?;
    store::copy_in(items, items_of(tuple));
    Ok(tuple)
}

/// A tuple of `n` places to be filled by the caller through [`items_of`] before Python code can see it.
pub fn of_absent(cx: &mut Ctx, n: usize) -> Res<Word> {
    if n == 0 { Ok(empty()) } else { allocate(cx, class(ClassId::Tuple), n) }
}

fn allocate(cx: &mut Ctx, class: Gc<ClassObj>, n: usize) -> Res<Word> {
    if n > store::MAX_LEN - FIXED {
        return Err(raise::memory_error(cx));
    }
    // A subclass's own words come after the items, which keeps the items where every reader of tuples expects them.
    let tuple = crate::heap::allocate(cx, class, class.size.get() as usize + n * 8)?;
    // SAFETY: a fresh tuple object that nobody else has seen, with room for its fixed part.
    unsafe { (*(tuple.0 as *mut TupleObj)).len = n };
    Ok(tuple)
}

/// `tuple(iterable)`.
pub fn from_iterable(cx: &mut Ctx, iterable: Word) -> Res<Word> {
    if is_exact(iterable, ClassId::Tuple) {
        return Ok(iterable);
    }
    if is_exact(iterable, ClassId::List) {
        return crate::types::list::to_tuple(cx, iterable);
    }
    let list = crate::types::list::collected(cx, iterable)?;
    crate::types::list::to_tuple(cx, list)
}

/// An instance of the tuple subclass `class` with the items of `tuple`.
pub fn of_class(cx: &mut Ctx, class: Gc<ClassObj>, tuple: Word) -> Res<Word> {
    let items = items_of(tuple);
    let instance = allocate(cx, class, items.len())?;
    store::copy(items, items_of(instance));
    Ok(instance)
}

fn construct(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (made, given) = (args.positional()[0], &args.positional()[1..]);
    let exact = made == class(ClassId::Tuple).word();
    if exact && args.keywords().next().is_some() {
        return Err(raise::type_error(cx, format_args!("tuple() takes no keyword arguments")));
    }
    let tuple = match given {
        [] => empty(),
        [iterable] => from_iterable(cx, *iterable)?,
        more => {
            let n = more.len();
            return Err(raise::type_error(cx, format_args!("tuple expected at most 1 argument, got {n}")));
        }
    };
    if exact {
        return Ok(tuple);
    }
    // SAFETY: the first argument of `__new__` has been checked to be a subclass of `tuple`.
    of_class(cx, unsafe { Gc::from_word(made) }, tuple)
}
