//! `operator.itemgetter`.

use super::{constructor_arguments, made_class, only_argument};
use crate::object::call::Args;
use crate::object::sequence;
use crate::prelude::*;
use crate::types::repr_guard::{Pieces, ReprGuard};
use crate::types::{class_text, tuple};
use core::cell::Cell;

#[repr(C)]
struct ItemGetterObj {
    header: Header,
    /// A tuple of keys.
    keys: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells for what changes.
unsafe impl Object for ItemGetterObj {}

pub static CLASS: StaticClass = StaticClass {
    doc: "Return a callable object that fetches the given item(s) from its operand.\nAfter f = itemgetter(2), the call f(r) \
          returns r[2].\nAfter g = itemgetter(2, 5, 3), the call g(r) returns (r[2], r[5], r[3])",
    scan: Scan::Fields,
    slots: Slots { new: slot!(call, new), call: slot!(call, invoke), repr: slot!(unary, repr), ..Slots::EMPTY },
    methods: &[native!("__reduce__(self, /)", reduce, 1)],
    ..StaticClass::new(ClassId::ItemGetter, size_of::<ItemGetterObj>())
};

fn keys(getter: Word) -> Word {
    // SAFETY: callers pass item getters.
    unsafe { Gc::<ItemGetterObj>::from_word(getter) }.keys.get()
}

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let given = constructor_arguments(cx, "itemgetter", &args)?;
    let keys = tuple::new(cx, given)?;
    let made = made_class(&args);
    let getter = crate::heap::allocate(cx, made, made.size.get() as usize)?;
    // SAFETY: just allocated with this layout.
    unsafe { Gc::<ItemGetterObj>::from_word(getter) }.keys.set(keys);
    Ok(getter)
}

fn invoke(cx: &mut Ctx, getter: Word, args: Args<'_>) -> Res<Word> {
    let object = only_argument(cx, "itemgetter", args)?;
    match *tuple::words_of(keys(getter)) {
        [key] => fetch(cx, object, key),
        ref keys => {
            let items = tuple::of_absent(cx, keys.len())?;
            for (place, key) in tuple::items_of(items).iter().zip(keys) {
                place.set(fetch(cx, object, *key)?);
            }
            Ok(items)
        }
    }
}

#[inline]
fn fetch(cx: &mut Ctx, object: Word, key: Word) -> Res<Word> {
    if let Some(i) = key.to_small()
        && is_exact(object, ClassId::Tuple)
        && let Some(item) = usize::try_from(i).ok().and_then(|i| tuple::words_of(object).get(i))
    {
        return Ok(*item);
    }
    sequence::get_item(cx, object, key)
}

fn repr(cx: &mut Ctx, getter: Word) -> Res<Word> {
    let name = class_text::full_name(cx, class_of(getter));
    let Some(_guard) = ReprGuard::enter(cx, getter) else {
        return crate::types::str::new(cx, &format!("{name}(...)"));
    };
    let mut text = Pieces::new(cx);
    for (i, key) in tuple::words_of(keys(getter)).iter().enumerate() {
        text.text(cx, &if i == 0 { format!("{name}(") } else { ", ".to_owned() })?;
        text.repr(cx, *key)?;
    }
    text.text(cx, ")")?;
    text.join(cx)
}

fn reduce(cx: &mut Ctx, getter: Word) -> Res<Word> {
    tuple::new(cx, &[class_of(getter).word(), keys(getter)])
}
