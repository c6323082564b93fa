//! `UnicodeEncodeError`, `UnicodeDecodeError` and `UnicodeTranslateError`.

use super::{ExceptionLayout, ExceptionObj, init_parts, subclass, view};
use crate::object::call::Args;
use crate::object::{format, operators};
use crate::prelude::*;
use crate::raise;
use crate::types::{bytes, int, str};
use core::cell::Cell;

#[repr(C)]
pub struct UnicodeErrorObj {
    pub base: ExceptionObj,
    pub encoding: Cell<Word>,
    pub object: Cell<Word>,
    /// Ints; 0 stands for the number 0.
    pub start: Cell<Word>,
    pub end: Cell<Word>,
    pub reason: Cell<Word>,
}

// SAFETY: `repr(C)`, starts with its header, changes only through cells.
unsafe impl Object for UnicodeErrorObj {}
impl ExceptionLayout for UnicodeErrorObj {
    const CLASS: ClassId = ClassId::UnicodeError;
}

/// `UnicodeError` itself has no attributes, but its instances have room for those of the subclasses: one layout.
pub static UNICODE_ERROR: StaticClass = super::subclass_with::<UnicodeErrorObj>();

const fn concrete(id: ClassId, init: Option<sxc_abi::slots::CallFn>, str: Option<sxc_abi::slots::UnaryFn>) -> StaticClass {
    StaticClass { slots: Slots { init, str, ..Slots::EMPTY }, getsets: MEMBERS, ..subclass(id) }
}

const MEMBERS: &[GetSetRow] = &[
    exception_member!(UnicodeErrorObj, encoding),
    exception_member!(UnicodeErrorObj, object),
    GetSetRow { name: "start", get: |_, exc| Ok(number(view::<UnicodeErrorObj>(exc).start.get())), set: Some(set_start) },
    GetSetRow { name: "end", get: |_, exc| Ok(number(view::<UnicodeErrorObj>(exc).end.get())), set: Some(set_end) },
    exception_member!(UnicodeErrorObj, reason),
];

pub static ENCODE: StaticClass =
    concrete(ClassId::UnicodeEncodeError, slot!(call, init_encode), slot!(unary, encode_text));
pub static DECODE: StaticClass =
    concrete(ClassId::UnicodeDecodeError, slot!(call, init_decode), slot!(unary, decode_text));
pub static TRANSLATE: StaticClass =
    concrete(ClassId::UnicodeTranslateError, slot!(call, init_translate), slot!(unary, translate_text));

fn number(word: Word) -> Word {
    word.present().unwrap_or(Word::small(0))
}

fn set_start(cx: &mut Ctx, exc: Word, value: Word) -> Res<()> {
    let value = whole_number(cx, value)?;
    view::<UnicodeErrorObj>(exc).start.set(value);
    Ok(())
}

fn set_end(cx: &mut Ctx, exc: Word, value: Word) -> Res<()> {
    let value = whole_number(cx, value)?;
    view::<UnicodeErrorObj>(exc).end.set(value);
    Ok(())
}

fn whole_number(cx: &mut Ctx, value: Word) -> Res<Word> {
    if value.is_absent() {
        return Err(raise::type_error(cx, format_args!("can't delete numeric/char attribute")));
    }
    if !is_instance_of(value, ClassId::Int) {
        return Err(raise::type_error(cx, format_args!("an integer is required")));
    }
    match int::to_i64(value) {
        Some(n) => int::from_i64(cx, n),
        None => Err(raise::error(cx, ClassId::OverflowError, format_args!("Python int too large to convert to C ssize_t"))),
    }
}

fn init_encode(cx: &mut Ctx, callee: Word, args: Args<'_>) -> Res<()> {
    super::base::init(cx, callee, args)?;
    let (exc, rest) = init_parts(&args);
    expect_count(cx, rest, 5)?;
    expect_str(cx, rest, 0)?;
    expect_str(cx, rest, 1)?;
    fill(cx, exc, rest[0], rest[1], &rest[2..], 4)
}

fn init_decode(cx: &mut Ctx, callee: Word, args: Args<'_>) -> Res<()> {
    super::base::init(cx, callee, args)?;
    let (exc, rest) = init_parts(&args);
    expect_count(cx, rest, 5)?;
    expect_str(cx, rest, 0)?;
    fill(cx, exc, rest[0], rest[1], &rest[2..], 4)?;
    if is_instance_of(rest[1], ClassId::Bytes) {
        return Ok(());
    }
    let copied = crate::types::buffer::required(cx, rest[1])?.to_vec();
    let copied = bytes::new(cx, &copied)?;
    view::<UnicodeErrorObj>(exc).object.set(copied);
    Ok(())
}

fn init_translate(cx: &mut Ctx, callee: Word, args: Args<'_>) -> Res<()> {
    super::base::init(cx, callee, args)?;
    let (exc, rest) = init_parts(&args);
    expect_count(cx, rest, 4)?;
    expect_str(cx, rest, 0)?;
    fill(cx, exc, Word::ABSENT, rest[0], &rest[1..], 3)
}

fn expect_count(cx: &mut Ctx, args: &[Word], count: usize) -> Res<()> {
    if args.len() == count {
        return Ok(());
    }
    Err(raise::type_error(cx, format_args!("function takes exactly {count} arguments ({} given)", args.len())))
}

fn expect_str(cx: &mut Ctx, args: &[Word], at: usize) -> Res<()> {
    if is_instance_of(args[at], ClassId::Str) {
        return Ok(());
    }
    let (position, name) = (at + 1, crate::types::str::class_of_argument(args[at]));
    Err(raise::type_error(cx, format_args!("argument {position} must be str, not {name}")))
}

/// `rest` is (start, end, reason); `reason_at` its place among the arguments, from 0.
fn fill(cx: &mut Ctx, exc: Word, encoding: Word, object: Word, rest: &[Word], reason_at: usize) -> Res<()> {
    let start = operators::index_isize(cx, rest[0], ClassId::OverflowError)?;
    let end = operators::index_isize(cx, rest[1], ClassId::OverflowError)?;
    if !is_instance_of(rest[2], ClassId::Str) {
        let (position, name) = (reason_at + 1, crate::types::str::class_of_argument(rest[2]));
        return Err(raise::type_error(cx, format_args!("argument {position} must be str, not {name}")));
    }
    let fields = view::<UnicodeErrorObj>(exc);
    fields.encoding.set(encoding);
    fields.object.set(object);
    fields.start.set(int::from_i64(cx, start as i64)?);
    fields.end.set(int::from_i64(cx, end as i64)?);
    fields.reason.set(rest[2]);
    Ok(())
}

/// The range of a message; `None` where the object is not set, for which the text is empty.
struct Place {
    start: i64,
    end: i64,
    /// The one element of the range, if it is one and inside the object.
    single: Option<u32>,
}

fn encode_text(cx: &mut Ctx, exc: Word) -> Res<Word> {
    match str_place(cx, exc)? {
        None => str::new(cx, ""),
        Some(place) => {
            let what = describe_char(&place);
            codec_message(cx, exc, &format!("can't encode {what}"))
        }
    }
}

fn translate_text(cx: &mut Ctx, exc: Word) -> Res<Word> {
    let Some(place) = str_place(cx, exc)? else {
        return str::new(cx, "");
    };
    let head = str::new(cx, &format!("can't translate {}: ", describe_char(&place)))?;
    let reason = text_of(cx, view::<UnicodeErrorObj>(exc).reason.get())?;
    raise::text(cx, &[head, reason])
}

fn decode_text(cx: &mut Ctx, exc: Word) -> Res<Word> {
    let fields = view::<UnicodeErrorObj>(exc);
    let Some(object) = fields.object.get().present() else {
        return str::new(cx, "");
    };
    if !is_instance_of(object, ClassId::Bytes) {
        return Err(raise::type_error(cx, format_args!("UnicodeError 'object' attribute must be a bytes")));
    }
    let bytes = bytes::data(object);
    let place = place_in(exc, bytes.len(), |i| u32::from(bytes[i]));
    let what = match place.single {
        Some(byte) => format!("byte 0x{byte:02x} in position {}", place.start),
        None => format!("bytes in position {}-{}", place.start, place.end - 1),
    };
    codec_message(cx, exc, &format!("can't decode {what}"))
}

fn str_place(cx: &mut Ctx, exc: Word) -> Res<Option<Place>> {
    let Some(object) = view::<UnicodeErrorObj>(exc).object.get().present() else {
        return Ok(None);
    };
    if !is_instance_of(object, ClassId::Str) {
        return Err(raise::type_error(cx, format_args!("UnicodeError 'object' attribute must be a string")));
    }
    Ok(Some(place_in(exc, str::len(object), |i| str::units(object).at(i))))
}

fn place_in(exc: Word, len: usize, element: impl Fn(usize) -> u32) -> Place {
    let fields = view::<UnicodeErrorObj>(exc);
    let bound = |word: Word| int::to_i64(number(word)).unwrap_or(0);
    let (start, end) = (bound(fields.start.get()), bound(fields.end.get()));
    let inside = usize::try_from(start).ok().filter(|i| *i < len && end == start + 1);
    Place { start, end, single: inside.map(element) }
}

fn describe_char(place: &Place) -> String {
    match place.single {
        Some(c) if c <= 0xff => format!("character '\\x{c:02x}' in position {}", place.start),
        Some(c) if c <= 0xffff => format!("character '\\u{c:04x}' in position {}", place.start),
        Some(c) => format!("character '\\U{c:08x}' in position {}", place.start),
        None => format!("characters in position {}-{}", place.start, place.end - 1),
    }
}

/// The text of a field; of one that was deleted, what CPython makes of a null pointer.
fn text_of(cx: &mut Ctx, field: Word) -> Res<Word> {
    match field.present() {
        Some(value) => format::str_of(cx, value),
        None => str::new(cx, "<NULL>"),
    }
}

/// `'utf-8' codec <what>: <reason>`
fn codec_message(cx: &mut Ctx, exc: Word, what: &str) -> Res<Word> {
    let fields = view::<UnicodeErrorObj>(exc);
    let encoding = text_of(cx, fields.encoding.get())?;
    let reason = text_of(cx, fields.reason.get())?;
    let (quote, middle) = (str::new(cx, "'")?, str::new(cx, &format!("' codec {what}: "))?);
    raise::text(cx, &[quote, encoding, middle, reason])
}

/// `UnicodeEncodeError(encoding, object, start, end, reason)`, or the decoding one.
pub fn codec_error(cx: &mut Ctx, class_id: ClassId, encoding: &str, object: Word, range: (usize, usize), reason: &str) -> Res<Word> {
    let (encoding, reason) = (str::new(cx, encoding)?, str::new(cx, reason)?);
    let (start, end) = (int::from_i64(cx, range.0 as i64)?, int::from_i64(cx, range.1 as i64)?);
    super::create(cx, class_id, &[encoding, object, start, end, reason])
}
