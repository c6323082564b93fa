//! itertools.starmap.

use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::{call, iterate, native_call};
use crate::prelude::*;
use crate::types::iterator::{self, itself};
use crate::types::tuple;

iterator_layout!(StarMap { function: Word, iterator: Word });

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { new: slot!(call, new), iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    ..StaticClass::new(ClassId::StarMap, size_of::<StarMap>())
};

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    iterator::no_keywords(cx, "starmap", args)?;
    let [function, iterable] = args.positional() else {
        return Err(native_call::wrong_count(cx, "starmap", args.positional().len(), 2, 2));
    };
    let iterator = iterate::iter(cx, *iterable)?;
    let this = StarMap::allocate(cx, class)?;
    this.function.set(*function);
    this.iterator.set(iterator);
    Ok(this.word())
}

fn next(cx: &mut Ctx, starmap: Word) -> Res<Option<Word>> {
    let this = StarMap::of(starmap);
    let Some(arguments) = iterate::next(cx, this.iterator.get())? else { return Ok(None) };
    let arguments =
        if is_exact(arguments, ClassId::Tuple) { arguments } else { tuple::from_iterable(cx, arguments)? };
    call::call(cx, this.function.get(), tuple::words_of(arguments)).map(Some)
}
