//! `list.sort`: one way for each kind of keys, all with the outcome of CPython's stable sort.
//!
//! Where all keys are small ints, floats (no NaN) or strs, comparing them runs no Python code and orders them totally,
//! so that every stable algorithm gives the same result and the fastest one is used. Everything else goes through
//! [`merge`], which makes exactly CPython's comparisons: with a `__lt__` that is no order, the result depends on them.

mod merge;
mod plain;
mod text;

use super::*;
use crate::object::{call, compare as protocol, truth};
use merge::{Lanes, Order};

/// `list.sort(key=None, reverse=False)`.
pub fn sort(cx: &mut Ctx, list: Word, key: Word, reverse: Word) -> Res<()> {
    let reverse = reverse.is_present() && truth::truth(cx, reverse)?;
    let key = key.present().filter(|key| *key != none());
    let object = fields(list);
    let (len, store) = (object.len.get(), object.store.get());
    // The list looks empty while keys are computed and compared, so that nobody can pull the store away.
    object.len.set(0);
    object.store.set(store::sorting());
    let sorted = sort_store(cx, store, len, key, reverse);
    let modified = object.store.get() != store::sorting();
    object.store.set(*sorted.as_ref().unwrap_or(&store));
    object.len.set(len);
    sorted?;
    if modified {
        return Err(raise::value_error(cx, format_args!("list modified during sort")));
    }
    Ok(())
}

/// Sorts the first `len` slots; the result is the store to go on with.
fn sort_store(cx: &mut Ctx, store: Word, len: usize, key: Option<Word>, reverse: bool) -> Res<Word> {
    let mut store = store;
    if let Items::Doubles(slots) = store::items(store) {
        let slots = &slots[..len];
        if key.is_none() && slots.iter().all(|slot| !slot.get().is_nan()) {
            plain::sort_doubles(store::exclusive(slots), reverse);
            return Ok(store);
        }
        store = splice::box_all(cx, slots, len)?;
    }
    let values = &store::words(store)[..len];
    let Some(key) = key else {
        sort_words(cx, Lanes { keys: values, values: None }, reverse)?;
        return Ok(store);
    };
    let keys = store::new_words(cx, len)?;
    let keys = store::words(keys);
    for (slot, value) in keys.iter().zip(values) {
        slot.set(call::call(cx, key, &[value.get()])?);
    }
    sort_words(cx, Lanes { keys, values: Some(values) }, reverse)?;
    Ok(store)
}

fn sort_words(cx: &mut Ctx, lanes: Lanes<'_>, reverse: bool) -> Res<()> {
    if lanes.keys.len() < 2 {
        return Ok(());
    }
    match kind_of(lanes.keys) {
        Kind::SmallInts => plain::sort_small_ints(cx, lanes, reverse),
        Kind::Floats => plain::sort_floats(cx, lanes, reverse),
        Kind::Strs => text::sort(cx, lanes, reverse),
        Kind::Tuples => sort_stepwise(cx, lanes, reverse, Tuples),
        Kind::Other => sort_stepwise(cx, lanes, reverse, Protocol),
    }
}

enum Kind {
    SmallInts,
    /// Without a NaN.
    Floats,
    Strs,
    Tuples,
    Other,
}

fn kind_of(keys: &[Cell<Word>]) -> Kind {
    let all = |test: fn(Word) -> bool| keys.iter().all(|key| test(key.get()));
    let first = keys[0].get();
    if first.is_small() {
        return if all(Word::is_small) { Kind::SmallInts } else { Kind::Other };
    }
    if is_exact(first, ClassId::Str) && all(|key| is_exact(key, ClassId::Str)) {
        return Kind::Strs;
    }
    if is_exact(first, ClassId::Float) && all(|key| equality::exact_float(key).is_some_and(|value| !value.is_nan())) {
        return Kind::Floats;
    }
    if is_exact(first, ClassId::Tuple) && all(|key| is_exact(key, ClassId::Tuple)) {
        return Kind::Tuples;
    }
    Kind::Other
}

/// The general case. A descending sort is stable too: it is an ascending sort between two reversals.
fn sort_stepwise(cx: &mut Ctx, lanes: Lanes<'_>, reverse: bool, order: impl Order) -> Res<()> {
    if reverse {
        lanes.reverse();
    }
    let sorted = merge::sort(cx, lanes, order);
    if reverse && let Some(values) = lanes.values {
        methods::reverse_slots(values);
    } else if reverse {
        methods::reverse_slots(lanes.keys);
    }
    sorted
}

/// `a < b` by the protocol.
struct Protocol;

impl Order for Protocol {
    #[inline]
    fn less(&self, cx: &mut Ctx, a: Word, b: Word) -> Res<bool> {
        protocol::less(cx, a, b)
    }
}

/// `a < b` of two tuples.
struct Tuples;

impl Order for Tuples {
    #[inline]
    fn less(&self, cx: &mut Ctx, a: Word, b: Word) -> Res<bool> {
        equality::tuple_less(cx, a, b)
    }
}
