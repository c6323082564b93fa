//! Exception objects: their layouts, and making them from Rust.
//!
//! Every exception starts with [`ExceptionObj`]; classes with attributes of their own append words to it. The words of
//! an attribute that is not set are 0. `raise` decides what happens to an exception; here it is only an object.

use crate::object::call::Args;
use crate::object::dispatch;
use crate::prelude::*;
use core::cell::Cell;

/// The row of an attribute that is a word of the layout: None while not set.
macro_rules! exception_member {
    ($layout:ty, $field:ident) => {
        exception_member!($layout, $field, stringify!($field))
    };
    ($layout:ty, $field:ident, $name:expr) => {
        $crate::object::native::GetSetRow {
            name: $name,
            get: |_, exc| Ok($crate::types::exceptions::or_none($crate::types::exceptions::view::<$layout>(exc).$field.get())),
            set: Some(|_, exc, value| {
                $crate::types::exceptions::view::<$layout>(exc).$field.set(value);
                Ok(())
            }),
        }
    };
}

pub mod attribute_error;
pub mod base;
pub mod group;
pub mod import_error;
pub mod os_error;
pub mod reserve;
pub mod simple;
pub mod syntax_error;
pub mod unicode_error;
pub mod values;

/// The part that all exceptions share.
#[repr(C)]
pub struct ExceptionObj {
    pub header: Header,
    pub dict: Cell<Word>,
    /// A tuple; 0 stands for the empty one.
    pub args: Cell<Word>,
    pub traceback: Cell<Word>,
    pub cause: Cell<Word>,
    pub context: Cell<Word>,
    /// Present (any small int) where `__suppress_context__` is true.
    pub suppress: Cell<Word>,
}

// SAFETY: `repr(C)`, starts with its header, changes only through cells.
unsafe impl Object for ExceptionObj {}

/// Layout of the exceptions of one built-in class and its subclasses.
pub trait ExceptionLayout: Object {
    const CLASS: ClassId;
}

impl ExceptionLayout for ExceptionObj {
    const CLASS: ClassId = ClassId::BaseException;
}

/// The fields of an exception. Whoever calls this has checked the class: natives through their descriptor.
#[inline]
pub fn view<T: ExceptionLayout>(exception: Word) -> Gc<T> {
    debug_assert!(is_instance_of(exception, T::CLASS));
    // SAFETY: an instance of the class has this layout or one that extends it.
    unsafe { Gc::from_word(exception) }
}

/// The shared part of an exception.
#[inline]
pub fn exception(exception: Word) -> Gc<ExceptionObj> {
    view::<ExceptionObj>(exception)
}

pub fn is_exception(value: Word) -> bool {
    class_of(value).flags.get() & class_flags::EXCEPTION_SUBCLASS != 0
}

/// The value is a class that derives from BaseException.
pub fn is_exception_class(value: Word) -> bool {
    as_class(value).is_some_and(|c| c.flags.get() & class_flags::EXCEPTION_SUBCLASS != 0)
}

/// The value as a class, if it is one.
pub fn as_class(value: Word) -> Option<Gc<ClassObj>> {
    let is_class = class_of(value).flags.get() & class_flags::TYPE_SUBCLASS != 0;
    // SAFETY: instances of `type` have the layout of classes.
    is_class.then(|| unsafe { Gc::from_word(value) })
}

/// A word as Python sees it: None while not set.
pub fn or_none(word: Word) -> Word {
    word.present().unwrap_or_else(none)
}

/// The opposite: None is stored as 0.
pub fn unless_none(word: Word) -> Word {
    if word == none() { Word::ABSENT } else { word }
}

/// The args tuple.
pub fn args(cx: &mut Ctx, exc: Word) -> Res<Word> {
    match exception(exc).args.get().present() {
        Some(args) => Ok(args),
        None => crate::types::tuple::new(cx, &[]),
    }
}

/// The items of the args tuple, without making one.
pub fn args_slice<'a>(exc: Word) -> &'a [Cell<Word>] {
    match exception(exc).args.get().present() {
        Some(args) => crate::types::tuple::items_of(args),
        None => &[],
    }
}

/// A blank instance of `class`, which derives from BaseException.
pub fn allocate(cx: &mut Ctx, class: Gc<ClassObj>) -> Res<Word> {
    crate::heap::allocate(cx, class, class.size.get() as usize)
}

/// Calling the class does nothing but make an instance and store the args: no `__new__`, `__init__` or metaclass of
/// its own has a say.
pub fn is_plain(class: Gc<ClassObj>) -> bool {
    let base = crate::object::class::class(ClassId::BaseException);
    let same = |id| dispatch::entry(class, id) == dispatch::entry(base, id);
    class_of(class.word()) == crate::object::class::class(ClassId::Type) && same(SlotId::New) && same(SlotId::Init)
}

/// `class(*args)` for a built-in exception class.
pub fn create(cx: &mut Ctx, class_id: ClassId, args: &[Word]) -> Res<Word> {
    let class = class(class_id);
    if is_plain(class) {
        let exc = allocate(cx, class)?;
        if !args.is_empty() {
            exception(exc).args.set(crate::types::tuple::new(cx, args)?);
        }
        return Ok(exc);
    }
    let mut words = [Word::ABSENT; 10];
    words[0] = class.word();
    words[1..=args.len()].copy_from_slice(args);
    let exc = construct(cx, class, SlotId::New, &mut words, args.len() + 1)?;
    words[0] = exc;
    construct(cx, class_of(exc), SlotId::Init, &mut words, args.len() + 1)?;
    Ok(exc)
}

fn construct(cx: &mut Ctx, class: Gc<ClassObj>, id: SlotId, words: &mut [Word; 10], n: usize) -> Res<Word> {
    let slot = dispatch::call_fn(class, id).expect("exception classes have `new` and `init`");
    slot(cx, words[0], words.as_mut_ptr(), n, Word::ABSENT).present().ok_or(crate::raise::Raised)
}

/// Refuses keyword arguments: `ValueError() takes no keyword arguments`.
pub fn no_keywords(cx: &mut Ctx, class: Gc<ClassObj>, args: &Args<'_>) -> Res<()> {
    if args.keywords().next().is_none() {
        return Ok(());
    }
    let name = crate::raise::class_name(class);
    Err(crate::raise::type_error(cx, format_args!("{name}() takes no keyword arguments")))
}

/// The class that `new` is to instantiate, and the arguments for it.
pub fn new_parts<'a>(args: &Args<'a>) -> (Gc<ClassObj>, &'a [Word]) {
    let (first, rest) = args.positional().split_first().expect("`new` gets the class");
    (as_class(*first).expect("`new` gets a class"), rest)
}

/// The instance that `init` is to fill, and the arguments for it.
pub fn init_parts<'a>(args: &Args<'a>) -> (Word, &'a [Word]) {
    let (first, rest) = args.positional().split_first().expect("`init` gets the instance");
    (*first, rest)
}

/// The setter of an attribute that is kept in the object but cannot be assigned.
pub fn read_only(cx: &mut Ctx, _object: Word, _value: Word) -> Res<()> {
    Err(crate::raise::error(cx, ClassId::AttributeError, format_args!("readonly attribute")))
}

/// The static description of an exception class: as its base but for what is given.
pub const fn subclass(id: ClassId) -> StaticClass {
    StaticClass { flags: class_flags::BASETYPE | class_flags::HAS_DICT, scan: Scan::Fields, ..StaticClass::new(id, 0) }
}

/// As [`subclass`], with a layout of its own.
pub const fn subclass_with<T: ExceptionLayout>() -> StaticClass {
    StaticClass { size: size_of::<T>(), ..subclass(T::CLASS) }
}
