//! Operators and methods of lists.

use super::*;
use crate::types::repr_guard::{Pieces, ReprGuard};
use crate::types::{indexing, int};

pub(super) const SLOTS: Slots = Slots {
    repr: slot!(unary, repr),
    lt: slot!(binary, lt),
    le: slot!(binary, le),
    eq: slot!(binary, eq),
    ne: slot!(binary, ne),
    gt: slot!(binary, gt),
    ge: slot!(binary, ge),
    len: slot!(length, length),
    getitem: slot!(binary, access::get_item),
    setitem: slot!(store, access::set_item),
    delitem: slot!(delete, access::delete_item),
    contains: slot!(contains, contains),
    iter: slot!(unary, iter::iter),
    add: slot!(binary, concat),
    iadd: slot!(binary, concat_in_place),
    mul: slot!(binary, repeat),
    rmul: slot!(binary, repeat),
    imul: slot!(binary, repeat_in_place),
    ..Slots::EMPTY
};

pub(super) const METHODS: &[NativeRow] = &[
    native!("__getitem__(self, index, /)", access::get_item, 2),
    native!("__reversed__(self, /)", iter::reversed, 1),
    native!("__sizeof__(self, /)", size_of_list, 1),
    native!("clear(self, /)", clear, 1),
    native!("copy(self, /)", copy, 1),
    native!("append(self, object, /)", append, 2),
    native!("insert(self, index, object, /)", insert, 3),
    native!("extend(self, iterable, /)", extend, 2),
    native!("pop(self, index=-1, /)", pop, 2),
    native!("remove(self, value, /)", remove, 2),
    native!("index(self, value, start=0, stop=sys.maxsize, /)", index, 4),
    native!("count(self, value, /)", count, 2),
    native!("reverse(self, /)", reverse, 1),
    native!("sort(self, /, *, key=None, reverse=False)", sort::sort, 3),
];

crate::comparison_slots!(compare::rich);

fn repr(cx: &mut Ctx, list: Word) -> Res<Word> {
    if len(list) == 0 {
        return crate::types::str::new(cx, "[]");
    }
    let Some(_guard) = ReprGuard::enter(cx, list) else {
        return crate::types::str::new(cx, "[...]");
    };
    let mut text = Pieces::new(cx);
    text.text(cx, "[")?;
    let mut i = 0;
    while let Some(item) = get_checked(cx, list, i)? {
        if i > 0 {
            text.text(cx, ", ")?;
        }
        text.repr(cx, item)?;
        i += 1;
    }
    text.text(cx, "]")?;
    text.join(cx)
}

fn length(_cx: &mut Ctx, list: Word) -> Res<usize> {
    Ok(len(list))
}

fn contains(cx: &mut Ctx, list: Word, value: Word) -> Res<bool> {
    Ok(compare::find(cx, list, value, 0, usize::MAX)?.is_some())
}

fn concat(cx: &mut Ctx, list: Word, other: Word) -> Res<Word> {
    if !is_instance_of(other, ClassId::List) {
        let name = raise::type_name(other);
        return Err(raise::type_error(cx, format_args!("can only concatenate list (not \"{name}\") to list")));
    }
    let both = match (items(list), items(other)) {
        (Items::Doubles(left), Items::Doubles(right)) => with_doubles(cx, left.len() + right.len())?,
        _ => with_capacity(cx, len(list) + len(other))?,
    };
    insert_items(cx, both, 0, 0, items(list))?;
    insert_items(cx, both, len(both), 0, items(other))?;
    Ok(both)
}

fn concat_in_place(cx: &mut Ctx, list: Word, other: Word) -> Res<Word> {
    extend(cx, list, other)?;
    Ok(list)
}

fn repeat(cx: &mut Ctx, list: Word, count: Word) -> Res<Word> {
    let count = indexing::repeat_count(cx, count)?;
    match items(list) {
        Items::Words(source) => {
            let Some(total) = source.len().checked_mul(count) else { return Err(raise::memory_error(cx)) };
            if total == 0 {
                return from_store(cx, store::empty(), 0);
            }
            let store = store::new_words(cx, total)?;
            fill_repeated(source, store::words(store));
            from_store(cx, store, total)
        }
        Items::Doubles(source) => {
            let Some(total) = source.len().checked_mul(count) else { return Err(raise::memory_error(cx)) };
            let store = store::new_doubles(cx, total.max(4))?;
            fill_repeated(source, &store::doubles(store)[..total]);
            from_store(cx, store, total)
        }
    }
}

fn fill_repeated<T: Copy>(source: &[Cell<T>], target: &[Cell<T>]) {
    if let [only] = source {
        let only = only.get();
        return target.iter().for_each(|slot| slot.set(only));
    }
    for part in target.chunks(source.len().max(1)) {
        store::copy(source, part);
    }
}

fn repeat_in_place(cx: &mut Ctx, list: Word, count: Word) -> Res<Word> {
    let count_word = count;
    match indexing::repeat_count(cx, count)? {
        0 => clear(cx, list)?,
        1 => {}
        _ => {
            let repeated = repeat(cx, list, count_word)?;
            insert_items(cx, list, 0, len(list), items(repeated))?;
        }
    }
    Ok(list)
}

fn size_of_list(_cx: &mut Ctx, list: Word) -> Res<Word> {
    let slots = match store::items(fields(list).store.get()) {
        Items::Words(slots) => slots.len(),
        Items::Doubles(slots) => slots.len(),
    };
    Ok(Word::small((size_of::<ListObj>() + slots * 8) as i64))
}

pub(super) fn clear(_cx: &mut Ctx, list: Word) -> Res<()> {
    let object = fields(list);
    if object.len.get() > 0 || object.store.get() != store::sorting() {
        object.len.set(0);
        object.store.set(store::empty());
    }
    Ok(())
}

fn copy(cx: &mut Ctx, list: Word) -> Res<Word> {
    from_items(cx, items(list))
}

pub(crate) fn insert(cx: &mut Ctx, list: Word, index: Word, item: Word) -> Res<()> {
    let index = indexing::ssize_argument(cx, index)?;
    let at = indexing::clamp(index, len(list));
    insert_items(cx, list, at, 0, Items::Words(&[Cell::new(item)]))
}

fn pop(cx: &mut Ctx, list: Word, index: Word) -> Res<Word> {
    let index = match index.present() {
        Some(index) => indexing::ssize_argument(cx, index)?,
        None => -1,
    };
    if len(list) == 0 {
        return Err(raise::error(cx, ClassId::IndexError, format_args!("pop from empty list")));
    }
    match indexing::wrap(index, len(list)) {
        Some(at) => splice::take(cx, list, at),
        None => Err(raise::error(cx, ClassId::IndexError, format_args!("pop index out of range"))),
    }
}

fn remove(cx: &mut Ctx, list: Word, value: Word) -> Res<()> {
    match compare::find(cx, list, value, 0, usize::MAX)? {
        // The comparison may have changed the list; whatever stands at that place now goes, as in CPython.
        Some(at) if at < len(list) => splice::remove_run(cx, list, at, 1),
        Some(_) => Ok(()),
        None => Err(raise::value_error(cx, format_args!("list.remove(x): x not in list"))),
    }
}

fn index(cx: &mut Ctx, list: Word, value: Word, start: Word, stop: Word) -> Res<Word> {
    let start = indexing::search_bound(cx, start, 0)?;
    let stop = indexing::search_bound(cx, stop, i64::MAX)?;
    let (start, stop) = (indexing::clamp(start, len(list)), clamp_stop(stop, len(list)));
    match compare::find(cx, list, value, start, stop)? {
        Some(at) => int::from_i64(cx, at as i64),
        None => Err(raise::value_error(cx, format_args!("list.index(x): x not in list"))),
    }
}

/// Only a negative bound depends on the length at the time of the call: the list may grow during the search.
fn clamp_stop(stop: i64, len: usize) -> usize {
    if stop < 0 { stop.saturating_add(len as i64).max(0) as usize } else { stop as usize }
}

fn count(cx: &mut Ctx, list: Word, value: Word) -> Res<Word> {
    let (mut count, mut from) = (0, 0);
    while let Some(at) = compare::find(cx, list, value, from, usize::MAX)? {
        count += 1;
        from = at + 1;
    }
    Ok(Word::small(count))
}

fn reverse(_cx: &mut Ctx, list: Word) -> Res<()> {
    match items(list) {
        Items::Words(slots) => reverse_slots(slots),
        Items::Doubles(slots) => reverse_slots(slots),
    }
    Ok(())
}

pub(super) fn reverse_slots<T: Copy>(slots: &[Cell<T>]) {
    let n = slots.len();
    for i in 0..n / 2 {
        slots[i].swap(&slots[n - 1 - i]);
    }
}
