//! Operators and methods of deques.

use super::*;
use crate::object::{call, compare, intern, iterate};
use crate::types::repr_guard::{Pieces, ReprGuard};
use crate::types::{equality, indexing, list, rich, tuple};

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
    iter: slot!(unary, iter::forwards),
    add: slot!(binary, concat),
    iadd: slot!(binary, concat_in_place),
    mul: slot!(binary, repeat),
    rmul: slot!(binary, repeat),
    imul: slot!(binary, repeat_in_place),
    ..Slots::EMPTY
};

pub(super) const METHODS: &[NativeRow] = &[
    native!("append(self, item, /)", append, 2),
    native!("appendleft(self, item, /)", append_left, 2),
    native!("clear(self, /)", clear, 1),
    native!("__copy__(self, /)", construct::copy, 1),
    native!("copy(self, /)", construct::copy, 1),
    native!("count(self, value, /)", count, 2),
    native!("extend(self, iterable, /)", construct::extend, 2),
    native!("extendleft(self, iterable, /)", construct::extend_left, 2),
    native!("index(self, value, start=0, stop=sys.maxsize, /)", index, 4),
    native!("insert(self, index, value, /)", access::insert, 3),
    native!("pop(self, /)", pop, 1),
    native!("popleft(self, /)", pop_left, 1),
    native!("__reduce__(self, /)", reduce, 1),
    native!("remove(self, value, /)", remove, 2),
    native!("__reversed__(self, /)", iter::backwards, 1),
    native!("reverse(self, /)", reverse, 1),
    native!("rotate(self, n=1, /)", rotate_method, 2),
    native!("__sizeof__(self, /)", size_of_deque, 1),
];

fn repr(cx: &mut Ctx, deque: Word) -> Res<Word> {
    let Some(_guard) = ReprGuard::enter(cx, deque) else {
        return crate::types::str::new(cx, "[...]");
    };
    let items = list::from_iterable(cx, deque)?;
    let mut text = Pieces::new(cx);
    text.text(cx, &raise::short_class_name(class_of(deque)))?;
    text.text(cx, "(")?;
    text.repr(cx, items)?;
    match maxlen(deque) {
        Some(limit) => text.text(cx, &format!(", maxlen={limit})"))?,
        None => text.text(cx, ")")?,
    }
    text.join(cx)
}

fn length(_cx: &mut Ctx, deque: Word) -> Res<usize> {
    Ok(len(deque))
}

fn rich(cx: &mut Ctx, op: CompareOp, a: Word, b: Word) -> Res<Word> {
    if !is_instance_of(b, ClassId::Deque) {
        return Ok(not_implemented());
    }
    let equality = matches!(op, CompareOp::Eq | CompareOp::Ne);
    if a == b {
        return Ok(boolean(matches!(op, CompareOp::Eq | CompareOp::Le | CompareOp::Ge)));
    }
    if equality && len(a) != len(b) {
        return Ok(boolean(op == CompareOp::Ne));
    }
    let (left, right) = (iterate::iter(cx, a)?, iterate::iter(cx, b)?);
    loop {
        match (iterate::next(cx, left)?, iterate::next(cx, right)?) {
            (Some(x), Some(y)) => {
                if !equality::equal(cx, x, y)? {
                    return compare::compare(cx, op, x, y).map(boolean);
                }
            }
            (x, y) => return Ok(boolean(rich::by_length(op, usize::from(x.is_some()), usize::from(y.is_some())))),
        }
    }
}

crate::comparison_slots!(rich);

/// The first position in `start..stop` of an item equal to `value`; RuntimeError (or `error`) if the deque changes.
fn find(cx: &mut Ctx, deque: Word, value: Word, start: usize, stop: usize, error: ClassId) -> Res<Option<usize>> {
    let changes = object(deque).changes.get();
    for i in start..stop {
        let equal = equality::equal(cx, get(deque, i), value)?;
        if equal && error == ClassId::RuntimeError {
            return Ok(Some(i));
        }
        if object(deque).changes.get() != changes {
            return Err(mutated(cx, error));
        }
        if equal {
            return Ok(Some(i));
        }
    }
    Ok(None)
}

fn contains(cx: &mut Ctx, deque: Word, value: Word) -> Res<bool> {
    Ok(find(cx, deque, value, 0, len(deque), ClassId::RuntimeError)?.is_some())
}

fn count(cx: &mut Ctx, deque: Word, value: Word) -> Res<Word> {
    let (changes, mut count) = (object(deque).changes.get(), 0);
    for i in 0..len(deque) {
        count += i64::from(equality::equal(cx, get(deque, i), value)?);
        if object(deque).changes.get() != changes {
            return Err(mutated(cx, ClassId::RuntimeError));
        }
    }
    Ok(Word::small(count))
}

fn index(cx: &mut Ctx, deque: Word, value: Word, start: Word, stop: Word) -> Res<Word> {
    let start = indexing::search_bound(cx, start, 0)?;
    let stop = indexing::search_bound(cx, stop, i64::MAX)?;
    let (start, stop) = indexing::clamp_range(start, stop, len(deque));
    match find(cx, deque, value, start, stop, ClassId::RuntimeError)? {
        Some(at) => Ok(Word::small(at as i64)),
        None => Err(raise::value_error(cx, format_args!("deque.index(x): x not in deque"))),
    }
}

fn remove(cx: &mut Ctx, deque: Word, value: Word) -> Res<()> {
    match find(cx, deque, value, 0, len(deque), ClassId::IndexError)? {
        Some(at) => {
            access::delete_at(deque, at);
            Ok(())
        }
        None => Err(raise::value_error(cx, format_args!("deque.remove(x): x not in deque"))),
    }
}

fn concat(cx: &mut Ctx, deque: Word, other: Word) -> Res<Word> {
    if !is_instance_of(other, ClassId::Deque) {
        let name = raise::type_name(other);
        return Err(raise::type_error(cx, format_args!("can only concatenate deque (not \"{name}\") to deque")));
    }
    let both = construct::copy(cx, deque)?;
    construct::extend(cx, both, other)?;
    Ok(both)
}

fn concat_in_place(cx: &mut Ctx, deque: Word, other: Word) -> Res<Word> {
    construct::extend(cx, deque, other)?;
    Ok(deque)
}

fn repeat(cx: &mut Ctx, deque: Word, count: Word) -> Res<Word> {
    let count = indexing::repeat_count(cx, count)?;
    let repeated = construct::copy(cx, deque)?;
    repeat_times(cx, repeated, count)
}

fn repeat_in_place(cx: &mut Ctx, deque: Word, count: Word) -> Res<Word> {
    let count = indexing::repeat_count(cx, count)?;
    repeat_times(cx, deque, count)
}

fn repeat_times(cx: &mut Ctx, deque: Word, count: usize) -> Res<Word> {
    let size = len(deque);
    if size == 0 || count == 1 {
        return Ok(deque);
    }
    if count == 0 {
        clear(cx, deque)?;
        return Ok(deque);
    }
    if count > store::MAX_LEN / size {
        return Err(raise::memory_error(cx));
    }
    // With a limit, whole copies that would fall out at the front again are left away.
    let copies = maxlen(deque).map_or(count, |limit| count.min(limit.div_ceil(size)));
    let items = list::from_iterable(cx, deque)?;
    for _ in 1..copies {
        construct::extend(cx, deque, items)?;
    }
    Ok(deque)
}

fn pop(cx: &mut Ctx, deque: Word) -> Res<Word> {
    if len(deque) == 0 { Err(empty_error(cx)) } else { Ok(take_last(deque)) }
}

fn pop_left(cx: &mut Ctx, deque: Word) -> Res<Word> {
    if len(deque) == 0 { Err(empty_error(cx)) } else { Ok(take_first(deque)) }
}

#[cold]
fn empty_error(cx: &mut Ctx) -> Raised {
    raise::error(cx, ClassId::IndexError, format_args!("pop from an empty deque"))
}

fn reverse(_cx: &mut Ctx, deque: Word) -> Res<()> {
    let n = len(deque);
    for i in 0..n / 2 {
        slot(deque, i).swap(slot(deque, n - 1 - i));
    }
    Ok(())
}

fn rotate_method(cx: &mut Ctx, deque: Word, n: Word) -> Res<()> {
    let n = match n.present() {
        Some(n) => indexing::ssize_argument(cx, n)?,
        None => 1,
    };
    rotate(deque, n);
    Ok(())
}

fn reduce(cx: &mut Ctx, deque: Word) -> Res<Word> {
    let state = call::call_method(cx, deque, intern::name(NameId::GetState), &[])?;
    let items = iterate::iter(cx, deque)?;
    let arguments = match maxlen(deque) {
        Some(limit) => tuple::new(cx, &[tuple::empty(), Word::small(limit as i64)])?,
        None => tuple::empty(),
    };
    tuple::new(cx, &[class_of(deque).word(), arguments, state, items])
}

fn size_of_deque(_cx: &mut Ctx, deque: Word) -> Res<Word> {
    Ok(Word::small((size_of::<DequeObj>() + slots(deque).len() * 8) as i64))
}
