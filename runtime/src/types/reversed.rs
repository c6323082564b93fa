//! reversed: what has no `__reversed__` is walked by position.

use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::{attributes, call, iterate, native_call, sequence};
use crate::prelude::*;
use crate::raise;
use crate::types::iterator::{self, itself};
use crate::types::tuple;

iterator_layout!(Reversed {
    /// The next position, below 0 once exhausted.
    index: i64,
    /// 0 once exhausted.
    sequence: Word,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b010,
    slots: Slots { new: slot!(call, new), iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    methods: &[
        native!("__length_hint__(self, /)", length_hint, 1),
        native!("__reduce__(self, /)", reduce, 1),
        native!("__setstate__(self, state, /)", set_state, 2),
    ],
    ..StaticClass::new(ClassId::Reversed, size_of::<Reversed>())
};

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    iterator::no_keywords(cx, "reversed", args)?;
    let [sequence] = args.positional() else {
        return Err(native_call::wrong_count(cx, "reversed", args.positional().len(), 1, 1));
    };
    match attributes::special(cx, *sequence, NameId::Reversed)? {
        Some(method) if method == none() => return Err(not_reversible(cx, *sequence)),
        Some(method) => return call::call(cx, method, &[]),
        None => {}
    }
    if !iterate::has_sequence_protocol(*sequence) {
        return Err(not_reversible(cx, *sequence));
    }
    let len = sequence::length(cx, *sequence)?;
    let this = Reversed::allocate(cx, class)?;
    this.index.set(len as i64 - 1);
    this.sequence.set(*sequence);
    Ok(this.word())
}

fn not_reversible(cx: &mut Ctx, value: Word) -> Raised {
    raise::type_error(cx, format_args!("'{}' object is not reversible", raise::type_name(value)))
}

fn next(cx: &mut Ctx, reversed: Word) -> Res<Option<Word>> {
    let this = Reversed::of(reversed);
    let (index, sequence) = (this.index.get(), this.sequence.get());
    if index < 0 || sequence.is_absent() {
        return Ok(None);
    }
    match sequence::get_item(cx, sequence, Word::small(index)) {
        Ok(item) => {
            this.index.set(index - 1);
            Ok(Some(item))
        }
        Err(raised) => {
            if !raise::catch(cx, ClassId::IndexError) && !raise::catch(cx, ClassId::StopIteration) {
                return Err(raised);
            }
            this.index.set(-1);
            this.sequence.set(Word::ABSENT);
            Ok(None)
        }
    }
}

fn length_hint(cx: &mut Ctx, reversed: Word) -> Res<Word> {
    let this = Reversed::of(reversed);
    let Some(sequence) = this.sequence.get().present() else { return Ok(Word::small(0)) };
    let len = sequence::length(cx, sequence)? as i64;
    let left = this.index.get() + 1;
    Ok(Word::small(if len < left { 0 } else { left }))
}

fn reduce(cx: &mut Ctx, reversed: Word) -> Res<Word> {
    let this = Reversed::of(reversed);
    let class = class_of(reversed).word();
    match this.sequence.get().present() {
        Some(sequence) if this.index.get() >= 0 => {
            let args = tuple::new(cx, &[sequence])?;
            tuple::new(cx, &[class, args, Word::small(this.index.get())])
        }
        _ => {
            let empty = tuple::new(cx, &[])?;
            let args = tuple::new(cx, &[empty])?;
            tuple::new(cx, &[class, args])
        }
    }
}

fn set_state(cx: &mut Ctx, reversed: Word, state: Word) -> Res<()> {
    let index = crate::types::indexing::ssize_argument(cx, state)?;
    let this = Reversed::of(reversed);
    if let Some(sequence) = this.sequence.get().present() {
        let len = sequence::length(cx, sequence)? as i64;
        this.index.set(index.clamp(-1, (len - 1).max(-1)));
    }
    Ok(())
}
