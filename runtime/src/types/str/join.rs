//! join and replace.

use super::builder::TextBuilder;
use super::subscript::size_or;
use super::{arguments, layout, operators, repr};
use crate::object::iterate;
use crate::prelude::*;
use crate::raise::{catch, memory_error, type_error, type_name};
use crate::text::search::{self, Occurrences};
use crate::text::units::{Unit, Units};
use crate::types::{list, tuple};

/// The items to join, in an object that holds them alive. No Python code runs while they are joined, so they stay.
#[derive(Clone, Copy)]
enum Items<'a> {
    Tuple(&'a [core::cell::Cell<Word>]),
    List(Word),
}

impl Items<'_> {
    fn len(self) -> usize {
        match self {
            Items::Tuple(items) => items.len(),
            Items::List(list) => list::len(list),
        }
    }
    fn get(self, cx: &mut Ctx, i: usize) -> Res<Word> {
        match self {
            Items::Tuple(items) => Ok(items[i].get()),
            Items::List(list) => list::get(cx, list, i),
        }
    }
}

fn items<'a>(cx: &mut Ctx, iterable: Word) -> Res<Items<'a>> {
    if is_exact(iterable, ClassId::Tuple) {
        return Ok(Items::Tuple(tuple::items_of(iterable)));
    }
    if is_exact(iterable, ClassId::List) {
        return Ok(Items::List(iterable));
    }
    match iterate::iter(cx, iterable) {
        Ok(iterator) => list::from_iterable(cx, iterator).map(Items::List),
        Err(raised) => Err(if catch(cx, ClassId::TypeError) {
            type_error(cx, format_args!("can only join an iterable"))
        } else {
            raised
        }),
    }
}

/// What the result of a join will be.
struct Extent {
    len: usize,
    width: u8,
    ascii: bool,
}

pub fn join(cx: &mut Ctx, separator: Word, iterable: Word) -> Res<Word> {
    let items = items(cx, iterable)?;
    if items.len() == 1 {
        let only = items.get(cx, 0)?;
        if is_exact(only, ClassId::Str) {
            return Ok(only);
        }
    }
    let extent = measure(cx, separator, items)?;
    match (extent.len, extent.width) {
        (0, _) => Ok(layout::empty()),
        (_, 1) => join_as::<u8>(cx, separator, items, &extent),
        (_, 2) => join_as::<u16>(cx, separator, items, &extent),
        _ => join_as::<u32>(cx, separator, items, &extent),
    }
}

fn measure(cx: &mut Ctx, separator: Word, items: Items<'_>) -> Res<Extent> {
    let mut extent = Extent { len: 0, width: 1, ascii: true };
    let mut add = |cx: &mut Ctx, string: Word| {
        let units = layout::units(string);
        extent.width = extent.width.max(units.width());
        extent.ascii &= layout::is_ascii(string);
        match extent.len.checked_add(units.len()) {
            Some(len) => {
                extent.len = len;
                Ok(())
            }
            None => Err(memory_error(cx)),
        }
    };
    for i in 0..items.len() {
        let item = items.get(cx, i)?;
        if !layout::is_str(item) {
            let class = type_name(item);
            return Err(type_error(cx, format_args!("sequence item {i}: expected str instance, {class} found")));
        }
        if i > 0 {
            add(cx, separator)?;
        }
        add(cx, item)?;
    }
    Ok(extent)
}

fn join_as<T: Unit>(cx: &mut Ctx, separator: Word, items: Items<'_>, extent: &Extent) -> Res<Word> {
    let (result, to) = layout::allocate::<T>(cx, extent.len, extent.ascii)?;
    let between = layout::units(separator);
    let mut at = 0;
    let mut put = |text: Units<'_>| {
        operators::fill(&mut to[at..at + text.len()], text);
        at += text.len();
    };
    for i in 0..items.len() {
        if i > 0 {
            put(between);
        }
        put(layout::units(items.get(cx, i)?));
    }
    if extent.len == 1 { super::from_units(cx, layout::units(result)) } else { Ok(result) }
}

pub fn replace(cx: &mut Ctx, string: Word, old: Word, new: Word, count: Word) -> Res<Word> {
    let old = arguments::text(cx, old, "replace() argument 1")?;
    let new = arguments::text(cx, new, "replace() argument 2")?;
    let count = size_or(cx, count, -1)?;
    let max = if count < 0 { usize::MAX } else { count as usize };
    let text = layout::units(string);
    let times = search::count(text, old, max);
    if times == 0 || old == new {
        return repr::exact(cx, string);
    }
    let len = (new.len() as u128) * times as u128 + (text.len() - old.len() * times) as u128;
    if len > isize::MAX as u128 / 4 {
        return Err(memory_error(cx));
    }
    let mut out = TextBuilder::with_capacity(len as usize);
    if old.is_empty() { interleave(&mut out, text, new, times) } else { substitute(&mut out, text, (old, new), times) }
    out.finish(cx)
}

fn interleave(out: &mut TextBuilder, text: Units<'_>, new: Units<'_>, times: usize) {
    for (i, code) in text.iter().enumerate() {
        if i < times {
            out.push_units(new);
        }
        out.push(code);
    }
    if times > text.len() {
        out.push_units(new);
    }
}

fn substitute(out: &mut TextBuilder, text: Units<'_>, (old, new): (Units<'_>, Units<'_>), times: usize) {
    let mut start = 0;
    for at in Occurrences::new(text, old).take(times) {
        out.push_units(text.slice(start, at));
        out.push_units(new);
        start = at + old.len();
    }
    out.push_units(text.from(start));
}
