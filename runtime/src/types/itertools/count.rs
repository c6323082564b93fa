//! itertools.count.

use super::short_name;
use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::native_call::Signature;
use crate::object::{dispatch, format, operators};
use crate::prelude::*;
use crate::raise;
use crate::types::iterator::itself;
use crate::types::str;

iterator_layout!(Count { value: Word, step: Word });

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots {
        new: slot!(call, new),
        repr: slot!(unary, repr),
        iter: slot!(unary, itself),
        next: slot!(unary, next),
        ..Slots::EMPTY
    },
    ..StaticClass::new(ClassId::Count, size_of::<Count>())
};

static SIGNATURE: Signature = Signature::new("count(start=0, step=1)");

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    let [start, step] = SIGNATURE.bind(cx, args)?;
    let start = start.present().unwrap_or(Word::small(0));
    let step = step.present().unwrap_or(Word::small(1));
    if !is_number(start) || !is_number(step) {
        return Err(raise::type_error(cx, format_args!("a number is required")));
    }
    // Bools count as the ints that they are.
    let start = if is_exact(start, ClassId::Bool) { operators::index(cx, start)? } else { start };
    let this = Count::allocate(cx, class)?;
    this.value.set(start);
    this.step.set(step);
    Ok(this.word())
}

fn is_number(value: Word) -> bool {
    let class = class_of(value);
    [SlotId::Index, SlotId::Int, SlotId::Float].iter().any(|id| dispatch::has(class, *id))
        || is_instance_of(value, ClassId::Complex)
}

fn next(cx: &mut Ctx, count: Word) -> Res<Word> {
    let this = Count::of(count);
    let value = this.value.get();
    let following = operators::add(cx, value, this.step.get())?;
    this.value.set(following);
    Ok(value)
}

fn repr(cx: &mut Ctx, count: Word) -> Res<Word> {
    let this = Count::of(count);
    let mut text = str::TextBuilder::new();
    text.push_str(&short_name(count));
    text.push_str("(");
    let value = format::repr(cx, this.value.get())?;
    text.push_word(value);
    if this.step.get() != Word::small(1) {
        text.push_str(", ");
        let step = format::repr(cx, this.step.get())?;
        text.push_word(step);
    }
    text.push_str(")");
    text.finish(cx)
}
