//! `bytes(...)`, and what it shares with `bytearray(...)`: reading the arguments and collecting the contents.

use super::layout;
use crate::object::call::Args;
use crate::object::{attributes, call, intern, iterate, operators};
use crate::prelude::*;
use crate::raise::{catch, error, type_error, type_name, value_error};
use crate::types::str::subscript::has_index;
use crate::types::{buffer, list, str, tuple};

/// The arguments `(source, encoding, errors)` of both constructors; absent where not given.
#[derive(Default)]
pub struct Given {
    pub source: Word,
    pub encoding: Word,
    pub errors: Word,
}

pub fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let class = checked_class(cx, args, ClassId::Bytes)?;
    let given = parse(cx, &args.positional()[1..], args, "bytes")?;
    let bytes = convert(cx, &given)?;
    if class == crate::object::class::class(ClassId::Bytes) {
        return Ok(bytes);
    }
    let data = layout::data(bytes);
    let (result, to) = layout::allocate_as(cx, class, data.len())?;
    to.copy_from_slice(data);
    Ok(result)
}

/// The class that `__new__` of a built-in class was given.
pub fn checked_class(cx: &mut Ctx, args: Args<'_>, id: ClassId) -> Res<Gc<ClassObj>> {
    let name = id.name();
    let Some(&asked) = args.positional().first() else {
        return Err(type_error(cx, format_args!("{name}.__new__(): not enough arguments")));
    };
    if !is_instance_of(asked, ClassId::Type) {
        let other = type_name(asked);
        return Err(type_error(cx, format_args!("{name}.__new__(X): X is not a type object ({other})")));
    }
    // SAFETY: an instance of type is a class.
    let asked: Gc<ClassObj> = unsafe { Gc::from_word(asked) };
    if crate::object::class::is_subclass_of(asked, class(id)) {
        return Ok(asked);
    }
    let other = str::to_string_lossy(asked.name.get());
    Err(type_error(cx, format_args!("{name}.__new__({other}): {other} is not a subtype of {name}")))
}

pub fn parse(cx: &mut Ctx, positional: &[Word], args: Args<'_>, name: &str) -> Res<Given> {
    let n = positional.len() + args.keywords().count();
    if n > 3 {
        return Err(type_error(cx, format_args!("{name}() takes at most 3 arguments ({n} given)")));
    }
    let at = |i: usize| positional.get(i).copied().unwrap_or_default();
    let mut given = Given { source: at(0), encoding: at(1), errors: at(2) };
    for (key, value) in args.keywords() {
        let text = str::to_string_lossy(key);
        let (place, position) = match text.as_str() {
            "source" => (&mut given.source, 1),
            "encoding" => (&mut given.encoding, 2),
            "errors" => (&mut given.errors, 3),
            _ => return Err(type_error(cx, format_args!("{name}() got an unexpected keyword argument '{text}'"))),
        };
        if place.is_present() {
            return Err(type_error(
                cx,
                format_args!("argument for {name}() given by name ('{text}') and position ({position})"),
            ));
        }
        *place = value;
    }
    for (argument, value) in [("encoding", given.encoding), ("errors", given.errors)] {
        if value.is_present() && !str::is_str(value) {
            let class = str::class_of_argument(value);
            return Err(type_error(cx, format_args!("{name}() argument '{argument}' must be str, not {class}")));
        }
    }
    Ok(given)
}

/// What a text source needs, and other sources must not have. The encoded text as bytes if the source is text.
pub fn encoded(cx: &mut Ctx, given: &Given) -> Res<Option<Word>> {
    let message = if given.source.is_present() && str::is_str(given.source) {
        if given.encoding.is_present() {
            return super::codec::encode(cx, given.source, given.encoding, given.errors).map(Some);
        }
        "string argument without an encoding"
    } else if given.encoding.is_present() {
        "encoding without a string argument"
    } else if given.errors.is_present() {
        "errors without a string argument"
    } else {
        return Ok(None);
    };
    Err(type_error(cx, format_args!("{message}")))
}

fn convert(cx: &mut Ctx, given: &Given) -> Res<Word> {
    if let Some(bytes) = encoded(cx, given)? {
        return Ok(bytes);
    }
    let source = given.source;
    if source.is_absent() {
        return Ok(layout::empty());
    }
    if is_exact(source, ClassId::Bytes) {
        return Ok(source);
    }
    if let Some(bytes) = from_special_method(cx, source)? {
        return Ok(bytes);
    }
    if let Some(count) = count(cx, source)? {
        if count > isize::MAX as usize - size_of::<BytesObj>() {
            return Err(crate::raise::error(cx, ClassId::OverflowError, format_args!("byte string is too large")));
        }
        return layout::allocate(cx, count).map(|(bytes, _)| bytes);
    }
    let data = collect(cx, source, ClassId::Bytes)?;
    layout::new(cx, &data)
}

/// What `__bytes__` answers, where there is one.
pub fn from_special_method(cx: &mut Ctx, source: Word) -> Res<Option<Word>> {
    if !source.is_object() {
        return Ok(None);
    }
    let Some(method) = class_of(source).slots.get().bytes else {
        return Ok(None);
    };
    let result = method(cx, source).present().ok_or(Raised)?;
    if layout::is_bytes(result) {
        return Ok(Some(result));
    }
    let class = type_name(result);
    Err(type_error(cx, format_args!("__bytes__ returned non-bytes (type {class})")))
}

/// The number of zero bytes, if the source is a number.
pub fn count(cx: &mut Ctx, source: Word) -> Res<Option<usize>> {
    if !has_index(source) {
        return Ok(None);
    }
    let count = match operators::index_isize(cx, source, ClassId::OverflowError) {
        Ok(count) => count,
        // A failing `__index__` leaves other ways to read the source, as in CPython.
        Err(_) if catch(cx, ClassId::TypeError) => return Ok(None),
        Err(raised) => return Err(raised),
    };
    if count < 0 {
        return Err(value_error(cx, format_args!("negative count")));
    }
    Ok(Some(count as usize))
}

/// The contents of a bytes-like object or an iterable of ints.
pub fn collect(cx: &mut Ctx, source: Word, target: ClassId) -> Res<Vec<u8>> {
    if let Some(data) = buffer::copied(cx, source)? {
        return Ok(data);
    }
    let message = if target == ClassId::Bytes { "bytes" } else { "byte" };
    let mut out = Vec::new();
    let mut add = |cx: &mut Ctx, item: Word| {
        super::arguments::byte(cx, item, message).map(|byte| out.push(byte))
    };
    if is_exact(source, ClassId::List) {
        let mut i = 0;
        while i < list::len(source) {
            let item = list::get(cx, source, i)?;
            add(cx, item)?;
            i += 1;
        }
    } else if is_exact(source, ClassId::Tuple) {
        for item in tuple::items_of(source) {
            add(cx, item.get())?;
        }
    } else {
        let iterator = iterator(cx, source, target)?;
        if target == ClassId::Bytes {
            iterate::length_hint(cx, source, 64)?;
        }
        while let Some(item) = iterate::next(cx, iterator)? {
            add(cx, item)?;
        }
    }
    Ok(out)
}

fn iterator(cx: &mut Ctx, source: Word, target: ClassId) -> Res<Word> {
    let refused = |cx: &mut Ctx| {
        let (class, target) = (type_name(source), target.name());
        type_error(cx, format_args!("cannot convert '{class}' object to {target}"))
    };
    if str::is_str(source) {
        return Err(refused(cx));
    }
    match iterate::iter(cx, source) {
        Ok(iterator) => Ok(iterator),
        Err(_) if catch(cx, ClassId::TypeError) => Err(refused(cx)),
        Err(raised) => Err(raised),
    }
}

/// `type.fromhex(text)`: an instance of the class, made by calling it unless it is bytes itself.
pub fn from_hex(cx: &mut Ctx, class_word: Word, text: Word) -> Res<Word> {
    let data = super::hex::parse(cx, text)?;
    let bytes = layout::new(cx, &data)?;
    if class_word == class(ClassId::Bytes).word() { Ok(bytes) } else { call::call(cx, class_word, &[bytes]) }
}

/// `__bytes__` of bytes: the object itself if it is exactly bytes.
pub fn to_bytes(cx: &mut Ctx, value: Word) -> Res<Word> {
    if is_exact(value, ClassId::Bytes) { Ok(value) } else { layout::new(cx, layout::data(value)) }
}

/// The attribute dict for `__reduce__`: None where there is nothing in it.
pub fn state(cx: &mut Ctx, value: Word) -> Res<Word> {
    let dict = attributes::get_optional(cx, value, intern::name(NameId::Dict))?;
    Ok(dict.unwrap_or(none()))
}

/// IndexError with `message`.
pub fn index_error(cx: &mut Ctx, message: &str) -> Raised {
    error(cx, ClassId::IndexError, format_args!("{message}"))
}
