//! odict_iterator: looks one entry ahead, so that a change during the last round goes unnoticed.

use super::*;

#[repr(C)]
struct OrderedIterObj {
    header: Header,
    /// The dict, 0 once exhausted.
    dict: Cell<Word>,
    /// The entry that is next.
    at: Cell<usize>,
    /// Length and entries written when the iterator was made: one of them moves with every change of the keys.
    len: Cell<usize>,
    used: Cell<usize>,
    /// What the items are, and 4 where the iterator runs backwards.
    kind: Cell<u64>,
}

// SAFETY: `repr(C)`, header first, cells for what changes.
unsafe impl Object for OrderedIterObj {}

pub static ITERATOR_CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b111100,
    slots: Slots { iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    methods: &[native!("__reduce__(self, /)", reduce_iterator, 1)],
    ..StaticClass::new(ClassId::OrderedDictIterator, size_of::<OrderedIterObj>())
};

pub(super) const KEYS: u64 = 0;
pub(super) const VALUES: u64 = 1;
pub(super) const ITEMS: u64 = 2;
const BACKWARDS: u64 = 4;

fn state(iterator: Word) -> Gc<OrderedIterObj> {
    // SAFETY: callers pass iterators of ordered dicts, which have no subclasses.
    unsafe { Gc::from_word(iterator) }
}

fn table_of<'a>(dict: Word) -> Table<'a> {
    match backing(dict) {
        Backing::Table(table) => table,
        Backing::Attributes(_) => Table::empty(),
    }
}

pub(super) fn forwards(cx: &mut Ctx, dict: Word, kind: u64) -> Res<Word> {
    let first = table_of(dict).next_live(0);
    make(cx, dict, first, kind)
}

pub(super) fn backwards(cx: &mut Ctx, dict: Word, kind: u64) -> Res<Word> {
    let last = table_of(dict).previous_live(usize::MAX);
    make(cx, dict, last, kind | BACKWARDS)
}

fn make(cx: &mut Ctx, dict: Word, first: Option<usize>, kind: u64) -> Res<Word> {
    let iterator = crate::heap::allocate(cx, class(ClassId::OrderedDictIterator), size_of::<OrderedIterObj>())?;
    let state = state(iterator);
    state.dict.set(if first.is_some() { dict } else { Word::ABSENT });
    state.at.set(first.unwrap_or(0));
    state.len.set(len(dict));
    state.used.set(table_of(dict).used());
    state.kind.set(kind);
    Ok(iterator)
}

/// `iter(dict)`.
pub(super) fn keys(cx: &mut Ctx, dict: Word) -> Res<Word> {
    forwards(cx, dict, KEYS)
}

/// `reversed(dict)`.
pub(super) fn keys_reversed(cx: &mut Ctx, dict: Word) -> Res<Word> {
    backwards(cx, dict, KEYS)
}

fn itself(_cx: &mut Ctx, iterator: Word) -> Res<Word> {
    Ok(iterator)
}

fn next(cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    let state = state(iterator);
    let Some(dict) = state.dict.get().present() else { return Ok(None) };
    let table = table_of(dict);
    if len(dict) != state.len.get() || table.used() != state.used.get() {
        state.dict.set(Word::ABSENT);
        return Err(raise::error(cx, ClassId::RuntimeError, format_args!("OrderedDict mutated during iteration")));
    }
    let (at, kind) = (state.at.get(), state.kind.get());
    let (key, value) = (table.entries[at].key.get(), table.entries[at].value.get());
    let following = if kind & BACKWARDS == 0 { table.next_live(at + 1) } else { table.previous_live(at) };
    match following {
        Some(next) => state.at.set(next),
        None => state.dict.set(Word::ABSENT),
    }
    match kind & !BACKWARDS {
        KEYS => Ok(Some(key)),
        VALUES => Ok(Some(value)),
        _ => tuple::new(cx, &[key, value]).map(Some),
    }
}

/// `(iter, ([what is left],))`; the iterator itself does not move.
fn reduce_iterator(cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let original = state(iterator);
    let twin = crate::heap::allocate(cx, class(ClassId::OrderedDictIterator), size_of::<OrderedIterObj>())?;
    let copied = state(twin);
    copied.dict.set(original.dict.get());
    copied.at.set(original.at.get());
    copied.len.set(original.len.get());
    copied.used.set(original.used.get());
    copied.kind.set(original.kind.get());
    let left = list::from_iterable(cx, twin)?;
    let make = methods::builtin(cx, "iter")?;
    let arguments = tuple::new(cx, &[left])?;
    tuple::new(cx, &[make, arguments])
}
