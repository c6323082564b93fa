//! enumerate.

use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::{iterate, operators};
use crate::prelude::*;
use crate::raise;
use crate::types::iterator::{class_getitem, itself};
use crate::types::{str, tuple};

iterator_layout!(Enumerate { index: Word, iterator: Word });

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { new: slot!(call, new), iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    methods: &[
        native!("__reduce__(self, /)", reduce, 1),
        native!("__class_getitem__(cls, object, /)", class_getitem, 2, ClassMethod),
    ],
    ..StaticClass::new(ClassId::Enumerate, size_of::<Enumerate>())
};

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    let (iterable, start) = arguments(cx, args)?;
    let index = if start.is_absent() { Word::small(0) } else { operators::index(cx, start)? };
    let iterator = iterate::iter(cx, iterable)?;
    let this = Enumerate::allocate(cx, class)?;
    this.index.set(index);
    this.iterator.set(iterator);
    Ok(this.word())
}

fn arguments(cx: &mut Ctx, args: Args<'_>) -> Res<(Word, Word)> {
    let mut words = [Word::ABSENT; 2];
    let given = args.words().len();
    if given > 2 {
        return Err(raise::type_error(cx, format_args!("enumerate() takes at most 2 arguments ({given} given)")));
    }
    let positional = args.positional();
    words[..positional.len()].copy_from_slice(positional);
    for (name, value) in args.keywords() {
        let name = str::to_string_lossy(name);
        let place = ["iterable", "start"].iter().position(|parameter| *parameter == name);
        match place {
            // `start` alone is refused like an unknown name.
            Some(i) if words[i].is_absent() && (i == 0 || given == 2) => words[i] = value,
            _ => {
                return Err(raise::type_error(
                    cx,
                    format_args!("'{name}' is an invalid keyword argument for enumerate()"),
                ));
            }
        }
    }
    if words[0].is_absent() {
        return Err(raise::type_error(cx, format_args!("enumerate() missing required argument 'iterable'")));
    }
    Ok((words[0], words[1]))
}

fn next(cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    let this = Enumerate::of(iterator);
    let Some(item) = iterate::next(cx, this.iterator.get())? else { return Ok(None) };
    let index = this.index.get();
    let following = operators::add(cx, index, Word::small(1))?;
    this.index.set(following);
    tuple::new(cx, &[index, item]).map(Some)
}

fn reduce(cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let this = Enumerate::of(iterator);
    let state = tuple::new(cx, &[this.iterator.get(), this.index.get()])?;
    tuple::new(cx, &[class_of(iterator).word(), state])
}
