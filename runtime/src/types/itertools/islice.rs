//! itertools.islice.

use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::{iterate, native_call, operators};
use crate::prelude::*;
use crate::raise;
use crate::types::iterator::{self, itself};

iterator_layout!(ISlice {
    /// 0 once exhausted.
    iterator: Word,
    /// Position of the next item to hand out.
    wanted: i64,
    /// Position at which it ends; `i64::MAX` where there is no end.
    stop: i64,
    step: i64,
    /// Items read.
    read: i64,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b111100,
    slots: Slots { new: slot!(call, new), iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    ..StaticClass::new(ClassId::ISlice, size_of::<ISlice>())
};

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    iterator::no_keywords(cx, "islice", args)?;
    let (iterable, start, stop, step) = match args.positional() {
        [iterable, stop] => (*iterable, none(), *stop, none()),
        [iterable, start, stop] => (*iterable, *start, *stop, none()),
        [iterable, start, stop, step] => (*iterable, *start, *stop, *step),
        other => return Err(native_call::wrong_count(cx, "islice", other.len(), 2, 4)),
    };
    let Some(stop) = position(cx, stop, i64::MAX)?.filter(|stop| *stop != -1) else {
        return Err(bad_position(cx, "Stop argument"));
    };
    let Some(start) = position(cx, start, 0)?.filter(|start| *start >= 0 && stop >= 0) else {
        return Err(bad_position(cx, "Indices"));
    };
    let Some(step) = position(cx, step, 1)?.filter(|step| *step > 0) else {
        return Err(raise::value_error(cx, format_args!("Step for islice() must be a positive integer or None.")));
    };
    let iterator = iterate::iter(cx, iterable)?;
    let this = ISlice::allocate(cx, class)?;
    this.iterator.set(iterator);
    this.wanted.set(start);
    this.stop.set(stop);
    this.step.set(step);
    Ok(this.word())
}

fn bad_position(cx: &mut Ctx, what: &str) -> Raised {
    raise::value_error(cx, format_args!("{what} for islice() must be None or an integer: 0 <= x <= sys.maxsize."))
}

/// A position; None where the value is none, whatever the reason.
fn position(cx: &mut Ctx, value: Word, default: i64) -> Res<Option<i64>> {
    if value == none() {
        return Ok(Some(default));
    }
    match operators::index_isize(cx, value, ClassId::OverflowError) {
        Ok(position) => Ok(Some(position as i64)),
        Err(_) => {
            raise::take_pending(cx);
            Ok(None)
        }
    }
}

fn next(cx: &mut Ctx, islice: Word) -> Res<Option<Word>> {
    let this = ISlice::of(islice);
    let Some(iterator) = this.iterator.get().present() else { return Ok(None) };
    let item = advance(cx, this, iterator);
    match item {
        Ok(Some(_)) => {
            let wanted = this.wanted.get().saturating_add(this.step.get());
            this.wanted.set(wanted.min(this.stop.get()));
        }
        Ok(None) | Err(_) => this.iterator.set(Word::ABSENT),
    }
    item
}

/// Reads up to and with the item wanted.
fn advance(cx: &mut Ctx, this: Gc<ISlice>, iterator: Word) -> Res<Option<Word>> {
    loop {
        let last = this.read.get() >= this.wanted.get();
        if last && this.read.get() >= this.stop.get() {
            return Ok(None);
        }
        let Some(item) = iterate::next(cx, iterator)? else { return Ok(None) };
        this.read.set(this.read.get() + 1);
        if last {
            return Ok(Some(item));
        }
    }
}
