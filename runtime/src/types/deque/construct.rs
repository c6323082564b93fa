//! The class, and making and copying deques.

use super::*;
use crate::object::call::{self, Args};
use crate::object::iterate;
use crate::types::{indexing, list};

pub static CLASS: StaticClass = StaticClass {
    doc: "A list-like sequence optimized for data accesses near its endpoints.",
    scan: Scan::Fields,
    raw_mask: 0b110110,
    flags: class_flags::BASETYPE | class_flags::SEQUENCE | class_flags::HAS_WEAKREF,
    slots: Slots { new: slot!(call, new), init: slot!(call, init), ..methods::SLOTS },
    methods: methods::METHODS,
    getsets: &[GetSetRow { name: "maxlen", get: maxlen_word, set: None }],
    ..StaticClass::new(ClassId::Deque, size_of::<DequeObj>())
};

pub(super) fn maxlen_word(_cx: &mut Ctx, deque: Word) -> Res<Word> {
    Ok(maxlen(deque).map_or(none(), |limit| Word::small(limit as i64)))
}

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    // SAFETY: the first argument of `__new__` has been checked to be a subclass of `deque`.
    let class: Gc<ClassObj> = unsafe { Gc::from_word(args.positional()[0]) };
    crate::heap::allocate(cx, class, class.size.get() as usize)
}

fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    let deque = args.positional()[0];
    let (iterable, limit) = arguments(cx, args)?;
    let limit = match limit.filter(|limit| *limit != none()) {
        Some(limit) => match indexing::state_argument(cx, limit)? {
            limit if limit < 0 => return Err(raise::value_error(cx, format_args!("maxlen must be non-negative"))),
            limit => limit as usize + 1,
        },
        None => 0,
    };
    object(deque).limit.set(limit);
    if len(deque) > 0 {
        clear(cx, deque)?;
    }
    match iterable {
        Some(iterable) => extend(cx, deque, iterable),
        None => Ok(()),
    }
}

/// The arguments `iterable` and `maxlen`, by position or name.
fn arguments(cx: &mut Ctx, args: Args<'_>) -> Res<(Option<Word>, Option<Word>)> {
    let given = &args.positional()[1..];
    let count = given.len() + args.keywords().count();
    if count > 2 {
        return Err(raise::type_error(cx, format_args!("deque() takes at most 2 arguments ({count} given)")));
    }
    let (mut iterable, mut limit) = (given.first().copied(), given.get(1).copied());
    for (name, value) in args.keywords() {
        let name = crate::types::str::to_string_lossy(name);
        let (place, position) = match name.as_str() {
            "iterable" => (&mut iterable, 1),
            "maxlen" => (&mut limit, 2),
            _ => return Err(raise::type_error(cx, format_args!("deque() got an unexpected keyword argument '{name}'"))),
        };
        if place.replace(value).is_some() {
            let text = format_args!("argument for deque() given by name ('{name}') and position ({position})");
            return Err(raise::type_error(cx, text));
        }
    }
    Ok((iterable, limit))
}

/// `deque.extend(iterable)`.
pub(super) fn extend(cx: &mut Ctx, deque: Word, iterable: Word) -> Res<()> {
    let iterable = if iterable == deque { list::from_iterable(cx, deque)? } else { iterable };
    iterate::for_each(cx, iterable, &mut |cx, item| append(cx, deque, item).map(|()| true))
}

pub(super) fn extend_left(cx: &mut Ctx, deque: Word, iterable: Word) -> Res<()> {
    let iterable = if iterable == deque { list::from_iterable(cx, deque)? } else { iterable };
    iterate::for_each(cx, iterable, &mut |cx, item| append_left(cx, deque, item).map(|()| true))
}

/// `deque.copy()`: an instance of a subclass is copied by calling its class.
pub(super) fn copy(cx: &mut Ctx, deque: Word) -> Res<Word> {
    if is_exact(deque, ClassId::Deque) {
        let copied = crate::heap::allocate(cx, class(ClassId::Deque), size_of::<DequeObj>())?;
        object(copied).limit.set(object(deque).limit.get());
        for i in 0..len(deque) {
            append(cx, copied, get(deque, i))?;
        }
        return Ok(copied);
    }
    let made = class_of(deque).word();
    let copied = match maxlen(deque) {
        Some(limit) => call::call(cx, made, &[deque, Word::small(limit as i64)])?,
        None => call::call(cx, made, &[deque])?,
    };
    if is_instance_of(copied, ClassId::Deque) {
        return Ok(copied);
    }
    let (made, got) = (raise::type_name(deque), raise::type_name(copied));
    Err(raise::type_error(cx, format_args!("{made}() must return a deque, not {got}")))
}
