//! What the iterator types share: their layouts, `__iter__`, and steps over several iterators at once.

use crate::object::iterate;
use crate::prelude::*;
use crate::raise;
use crate::types;

/// Declares the layout of a class whose instances only its own slots and methods get to see:
/// `iterator_layout!(Enumerate { index: Word, iterator: Word });`
#[macro_export]
macro_rules! iterator_layout {
    ($name:ident { $($(#[$doc:meta])* $field:ident: $ty:ty),* $(,)? }) => {
        #[repr(C)]
        struct $name {
            header: Header,
            $($(#[$doc])* $field: core::cell::Cell<$ty>),*
        }
        // SAFETY: `repr(C)`, header first, cells behind it.
        unsafe impl Object for $name {}
        impl $name {
            fn of(iterator: Word) -> Gc<$name> {
                // SAFETY: slots and methods of a class get instances of it or of a subclass, which start alike.
                unsafe { Gc::from_word(iterator) }
            }
            /// A new instance of the class, or of a subclass of it.
            fn allocate(cx: &mut Ctx, class: Word) -> Res<Gc<$name>> {
                $crate::types::iterator::allocate(cx, class).map($name::of)
            }
        }
    };
}

/// A zeroed instance of a class.
pub fn allocate(cx: &mut Ctx, class: Word) -> Res<Word> {
    // SAFETY: callers pass classes: what `__new__` gets is checked before.
    let class: Gc<ClassObj> = unsafe { Gc::from_word(class) };
    crate::heap::allocate(cx, class, class.size.get() as usize)
}

/// `__iter__` of an iterator.
pub fn itself(_cx: &mut Ctx, iterator: Word) -> Word {
    iterator
}

/// `__class_getitem__` of the classes that can be parametrized.
pub fn class_getitem(cx: &mut Ctx, class_word: Word, key: Word) -> Res<Word> {
    crate::object::call::call(cx, class(ClassId::GenericAlias).word(), &[class_word, key])
}

/// The tuple of the iterators of `iterables`.
pub fn iterators(cx: &mut Ctx, iterables: &[Word]) -> Res<Word> {
    let mut iterators = crate::heap::word_buf::WordBuf::with_capacity(cx, iterables.len())?;
    for iterable in iterables {
        let iterator = iterate::iter(cx, *iterable)?;
        iterators.push(cx, iterator)?;
    }
    iterators.to_tuple(cx)
}

/// One item of each iterator into `out`; false where one is exhausted. Under `strict` all must be exhausted together.
pub fn advance(cx: &mut Ctx, function: &str, iterators: Word, strict: bool, out: &mut [Word]) -> Res<bool> {
    for (i, iterator) in types::tuple::items_of(iterators).iter().enumerate() {
        match iterate::next(cx, iterator.get())? {
            Some(item) => out[i] = item,
            None if !strict => return Ok(false),
            None if i > 0 => return Err(uneven(cx, function, i, "shorter")),
            None => return others_end(cx, function, iterators),
        }
    }
    Ok(true)
}

/// The first iterator is exhausted: so must be the others.
fn others_end(cx: &mut Ctx, function: &str, iterators: Word) -> Res<bool> {
    for (i, iterator) in types::tuple::items_of(iterators).iter().enumerate().skip(1) {
        if iterate::next(cx, iterator.get())?.is_some() {
            return Err(uneven(cx, function, i, "longer"));
        }
    }
    Ok(false)
}

fn uneven(cx: &mut Ctx, function: &str, i: usize, how: &str) -> Raised {
    let before = if i == 1 { " " } else { "s 1-" };
    raise::value_error(cx, format_args!("{function}() argument {} is {how} than argument{before}{i}", i + 1))
}

/// The value of the only keyword that `function` knows, absent where it was not given.
pub fn only_keyword(cx: &mut Ctx, function: &str, keyword: &str, args: crate::object::call::Args<'_>) -> Res<Word> {
    let given = args.keywords().count();
    if given > 1 {
        return Err(raise::type_error(cx, format_args!("{function}() takes at most 1 keyword argument ({given} given)")));
    }
    let Some((name, value)) = args.keywords().next() else { return Ok(Word::ABSENT) };
    let name = types::str::to_string_lossy(name);
    if name == keyword {
        return Ok(value);
    }
    Err(types::construction::unexpected_keyword(cx, function, &name, &[keyword]))
}

/// Refuses keyword arguments.
pub fn no_keywords(cx: &mut Ctx, function: &str, args: crate::object::call::Args<'_>) -> Res<()> {
    if args.has_keywords() {
        return Err(raise::type_error(cx, format_args!("{function}() takes no keyword arguments")));
    }
    Ok(())
}
