//! operator.itemgetter.

use super::one_argument;
use crate::heap::word_buf::WordBuf;
use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::{format, native_call, sequence};
use crate::prelude::*;
use crate::raise;
use crate::types::repr_guard::ReprGuard;
use crate::types::{iterator, str, tuple};

iterator_layout!(ItemGetter {
    /// A tuple.
    items: Word,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { new: slot!(call, new), call: slot!(call, get), repr: slot!(unary, repr), ..Slots::EMPTY },
    methods: &[native!("__reduce__(self, /)", reduce, 1)],
    ..StaticClass::new(ClassId::ItemGetter, size_of::<ItemGetter>())
};

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    iterator::no_keywords(cx, "itemgetter", args)?;
    if args.positional().is_empty() {
        return Err(native_call::wrong_count(cx, "itemgetter", 0, 1, 1));
    }
    let items = tuple::new(cx, args.positional())?;
    let this = ItemGetter::allocate(cx, class)?;
    this.items.set(items);
    Ok(this.word())
}

fn get(cx: &mut Ctx, getter: Word, args: Args<'_>) -> Res<Word> {
    let object = one_argument(cx, "itemgetter", args)?;
    match tuple::words_of(ItemGetter::of(getter).items.get()) {
        [only] => sequence::get_item(cx, object, *only),
        several => {
            let mut found = WordBuf::with_capacity(cx, several.len())?;
            for item in several {
                let value = sequence::get_item(cx, object, *item)?;
                found.push(cx, value)?;
            }
            found.to_tuple(cx)
        }
    }
}

fn repr(cx: &mut Ctx, getter: Word) -> Res<Word> {
    show(cx, getter, ItemGetter::of(getter).items.get())
}

/// `operator.itemgetter(1, 2)`
pub fn show(cx: &mut Ctx, getter: Word, items: Word) -> Res<Word> {
    let name = raise::type_name(getter);
    let Some(_guard) = ReprGuard::enter(cx, getter) else { return str::new(cx, &format!("{name}(...)")) };
    let mut text = str::TextBuilder::new();
    text.push_str(&name);
    for (i, item) in tuple::words_of(items).iter().enumerate() {
        text.push_str(if i == 0 { "(" } else { ", " });
        let item = format::repr(cx, *item)?;
        text.push_word(item);
    }
    text.push_str(")");
    text.finish(cx)
}

fn reduce(cx: &mut Ctx, getter: Word) -> Res<Word> {
    tuple::new(cx, &[class_of(getter).word(), ItemGetter::of(getter).items.get()])
}
