//! itertools.dropwhile, takewhile and filterfalse: items by what a function says of them.

use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::{call, iterate, native_call, truth::truth};
use crate::prelude::*;
use crate::types::filter::holds;
use crate::types::iterator::{self, itself};

iterator_layout!(Predicated {
    function: Word,
    iterator: Word,
    /// `dropwhile` has begun to hand out items; `takewhile` has ended.
    turned: bool,
});

macro_rules! class {
    ($name:ident, $id:ident, $new:path, $next:path) => {
        pub static $name: StaticClass = StaticClass {
            scan: Scan::Fields,
            raw_mask: 0b1000,
            slots: Slots { new: slot!(call, $new), iter: slot!(unary, itself), next: slot!(unary, $next), ..Slots::EMPTY },
            ..StaticClass::new(ClassId::$id, size_of::<Predicated>())
        };
    };
}
class!(DROPWHILE, DropWhile, new_dropwhile, drop_next);
class!(TAKEWHILE, TakeWhile, new_takewhile, take_next);
class!(FILTERFALSE, FilterFalse, new_filterfalse, filter_next);

fn new_dropwhile(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    new(cx, "dropwhile", args)
}

fn new_takewhile(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    new(cx, "takewhile", args)
}

fn new_filterfalse(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    new(cx, "filterfalse", args)
}

fn new(cx: &mut Ctx, name: &str, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    iterator::no_keywords(cx, name, args)?;
    let [function, iterable] = args.positional() else {
        return Err(native_call::wrong_count(cx, name, args.positional().len(), 2, 2));
    };
    let iterator = iterate::iter(cx, *iterable)?;
    let this = Predicated::allocate(cx, class)?;
    this.function.set(*function);
    this.iterator.set(iterator);
    Ok(this.word())
}

fn says(cx: &mut Ctx, this: Gc<Predicated>, item: Word) -> Res<bool> {
    let answer = call::call(cx, this.function.get(), &[item])?;
    truth(cx, answer)
}

fn drop_next(cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    let this = Predicated::of(iterator);
    while let Some(item) = iterate::next(cx, this.iterator.get())? {
        if this.turned.get() {
            return Ok(Some(item));
        }
        if !says(cx, this, item)? {
            this.turned.set(true);
            return Ok(Some(item));
        }
    }
    Ok(None)
}

fn take_next(cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    let this = Predicated::of(iterator);
    if this.turned.get() {
        return Ok(None);
    }
    let Some(item) = iterate::next(cx, this.iterator.get())? else { return Ok(None) };
    if says(cx, this, item)? {
        return Ok(Some(item));
    }
    this.turned.set(true);
    Ok(None)
}

fn filter_next(cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    let this = Predicated::of(iterator);
    let (function, iterator) = (this.function.get(), this.iterator.get());
    while let Some(item) = iterate::next(cx, iterator)? {
        if !holds(cx, function, item)? {
            return Ok(Some(item));
        }
    }
    Ok(None)
}
