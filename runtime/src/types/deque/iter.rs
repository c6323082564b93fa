//! Iterators in both directions.

use super::*;
use crate::object::call::Args;
use crate::object::iterate;
use crate::types::{indexing, tuple};

#[repr(C)]
struct DequeIterObj {
    header: Header,
    deque: Cell<Word>,
    /// The deque's count of changes at the start.
    changes: Cell<usize>,
    at: Cell<usize>,
    left: Cell<usize>,
}

// SAFETY: `repr(C)`, header first, cells for what changes.
unsafe impl Object for DequeIterObj {}

const METHODS: &[NativeRow] =
    &[native!("__length_hint__(self, /)", length_hint, 1), native!("__reduce__(self, /)", reduce, 1)];

const fn class_with(id: ClassId, slots: Slots) -> StaticClass {
    StaticClass {
        scan: Scan::Fields,
        raw_mask: 0b11100,
        slots,
        methods: METHODS,
        ..StaticClass::new(id, size_of::<DequeIterObj>())
    }
}

pub static ITERATOR_CLASS: StaticClass = class_with(
    ClassId::DequeIterator,
    Slots { new: slot!(call, new), iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
);
pub static REVERSE_ITERATOR_CLASS: StaticClass = class_with(
    ClassId::DequeReverseIterator,
    Slots { new: slot!(call, new), iter: slot!(unary, itself), next: slot!(unary, next_reversed), ..Slots::EMPTY },
);

#[inline]
fn state(iterator: Word) -> Gc<DequeIterObj> {
    // SAFETY: callers pass deque iterators, which have no subclasses.
    unsafe { Gc::from_word(iterator) }
}

fn make(cx: &mut Ctx, class: Gc<ClassObj>, deque: Word) -> Res<Word> {
    let iterator = crate::heap::allocate(cx, class, size_of::<DequeIterObj>())?;
    let state = state(iterator);
    state.deque.set(deque);
    state.changes.set(object(deque).changes.get());
    state.left.set(len(deque));
    Ok(iterator)
}

/// `iter(deque)`.
pub(super) fn forwards(cx: &mut Ctx, deque: Word) -> Res<Word> {
    make(cx, class(ClassId::DequeIterator), deque)
}

/// `reversed(deque)`.
pub(super) fn backwards(cx: &mut Ctx, deque: Word) -> Res<Word> {
    make(cx, class(ClassId::DequeReverseIterator), deque)
}

/// `type(iter(deque))(deque, index=0)`: an iterator that has gone `index` steps.
fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    // SAFETY: the first argument of `__new__` is the class.
    let class: Gc<ClassObj> = unsafe { Gc::from_word(args.positional()[0]) };
    let name = raise::short_class_name(class);
    let (deque, index) = match args.positional()[1..] {
        [deque] => (deque, Word::small(0)),
        [deque, index] => (deque, index),
        ref given => {
            let (n, bound) = (given.len(), if given.is_empty() { "at least 1" } else { "at most 2" });
            let plural = if given.is_empty() { "" } else { "s" };
            return Err(raise::type_error(cx, format_args!("{name} expected {bound} argument{plural}, got {n}")));
        }
    };
    if !is_instance_of(deque, ClassId::Deque) {
        let got = raise::type_name(deque);
        return Err(raise::type_error(cx, format_args!("argument 1 must be collections.deque, not {got}")));
    }
    let index = indexing::ssize_argument(cx, index)?;
    let iterator = make(cx, class, deque)?;
    for _ in 0..index {
        if iterate::next(cx, iterator)?.is_none() {
            break;
        }
    }
    Ok(iterator)
}

fn itself(_cx: &mut Ctx, iterator: Word) -> Res<Word> {
    Ok(iterator)
}

/// The number of items handed out before this step, if there is one more.
fn step(cx: &mut Ctx, iterator: Word) -> Res<Option<usize>> {
    let state = state(iterator);
    if object(state.deque.get()).changes.get() != state.changes.get() {
        state.left.set(0);
        return Err(mutated(cx, ClassId::RuntimeError));
    }
    let Some(left) = state.left.get().checked_sub(1) else { return Ok(None) };
    let at = state.at.get();
    state.left.set(left);
    state.at.set(at + 1);
    Ok(Some(at))
}

fn next(cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    Ok(step(cx, iterator)?.map(|at| get(state(iterator).deque.get(), at)))
}

fn next_reversed(cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    let deque = state(iterator).deque.get();
    Ok(step(cx, iterator)?.map(|at| get(deque, len(deque) - 1 - at)))
}

fn length_hint(_cx: &mut Ctx, iterator: Word) -> Res<Word> {
    Ok(Word::small(state(iterator).left.get() as i64))
}

fn reduce(cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let state = state(iterator);
    let deque = state.deque.get();
    let gone = len(deque) as i64 - state.left.get() as i64;
    let arguments = tuple::new(cx, &[deque, Word::small(gone)])?;
    tuple::new(cx, &[class_of(iterator).word(), arguments])
}
