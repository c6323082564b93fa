//! itertools.accumulate.

use crate::iterator_layout;
use crate::object::call::{self, Args};
use crate::object::native_call::Signature;
use crate::object::{iterate, operators};
use crate::prelude::*;
use crate::types::iterator::itself;

iterator_layout!(Accumulate {
    iterator: Word,
    /// None stands for addition.
    function: Word,
    /// 0 before the first item.
    total: Word,
    /// None once it was handed out, and where there is none.
    initial: Word,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { new: slot!(call, new), iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    ..StaticClass::new(ClassId::Accumulate, size_of::<Accumulate>())
};

static SIGNATURE: Signature = Signature::new("accumulate(iterable, func=None, *, initial=None)");

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    let [iterable, function, initial] = SIGNATURE.bind(cx, args)?;
    let iterator = iterate::iter(cx, iterable)?;
    let this = Accumulate::allocate(cx, class)?;
    this.iterator.set(iterator);
    this.function.set(function.present().unwrap_or_else(none));
    this.initial.set(initial.present().unwrap_or_else(none));
    Ok(this.word())
}

fn next(cx: &mut Ctx, accumulate: Word) -> Res<Option<Word>> {
    let this = Accumulate::of(accumulate);
    let initial = this.initial.replace(none());
    if initial != none() {
        this.total.set(initial);
        return Ok(Some(initial));
    }
    let Some(item) = iterate::next(cx, this.iterator.get())? else { return Ok(None) };
    let total = match (this.total.get().present(), this.function.get()) {
        (None, _) => item,
        (Some(total), function) if function == none() => operators::add(cx, total, item)?,
        (Some(total), function) => call::call(cx, function, &[total, item])?,
    };
    this.total.set(total);
    Ok(Some(total))
}
