//! `_codecs`: what `codecs.py` is made of, and the registry of codecs that the program adds.

use crate::codecs::{self, Handler, Named};
use crate::object::roots::RootCell;
use crate::object::{attributes, call, intern};
use crate::prelude::*;
use crate::raise::{error, type_error};
use crate::types::{buffer, bytes, dict, list, str, tuple};

/// The search functions that were registered, in order: a list.
static SEARCHERS: RootCell = RootCell::new();
/// What they found, by normalized name: a dict.
static FOUND: RootCell = RootCell::new();

pub static MODULE: NativeModule = NativeModule {
    name: "_codecs",
    functions: &[
        native!("register(search_function, /)", register, 1),
        native!("unregister(search_function, /)", unregister, 1),
        native!("register_error(errors, handler, /)", register_error, 2),
        native!("_lookup_registered_error(name, /)", lookup_registered_error, 1),
        native!("_find(encoding, /)", find, 1),
        native!("_search(encoding, /)", search_or_none, 1),
        native!("_encode(text, encoding, errors='strict', /)", encode, 3),
        native!("_decode(data, encoding, errors='strict', final=True, /)", decode, 4),
    ],
    init: None,
};

fn register(cx: &mut Ctx, function: Word) -> Res<()> {
    if function.is_small() || class_of(function).slots.get().call.is_none() {
        return Err(type_error(cx, format_args!("argument must be callable")));
    }
    if SEARCHERS.get().is_absent() {
        let searchers = list::new(cx, &[])?;
        SEARCHERS.set(searchers);
    }
    list::append(cx, SEARCHERS.get(), function)
}

fn unregister(cx: &mut Ctx, function: Word) -> Res<()> {
    let Some(old) = SEARCHERS.get().present() else {
        return Ok(());
    };
    let kept = list::new(cx, &[])?;
    for i in 0..list::len(old) {
        let searcher = list::get(cx, old, i)?;
        if searcher != function {
            list::append(cx, kept, searcher)?;
        }
    }
    SEARCHERS.set(kept);
    FOUND.set(Word::ABSENT);
    Ok(())
}

/// What the program's search functions know of an encoding: a 4-tuple, also kept for the next time.
pub fn search(cx: &mut Ctx, encoding: Word) -> Res<Option<Word>> {
    let Some(searchers) = SEARCHERS.get().present() else {
        return Ok(None);
    };
    let name = codecs::normalize(&str::to_string_lossy(encoding));
    let name = str::new(cx, &name)?;
    if FOUND.get().is_absent() {
        let found = dict::empty(cx)?;
        FOUND.set(found);
    }
    let found = FOUND.get();
    if let Some(info) = dict::get(cx, found, name)? {
        return Ok(Some(info));
    }
    let mut i = 0;
    while i < list::len(searchers) {
        let searcher = list::get(cx, searchers, i)?;
        let info = call::call(cx, searcher, &[name])?;
        if info != none() {
            if !is_instance_of(info, ClassId::Tuple) || tuple::items_of(info).len() != 4 {
                return Err(type_error(cx, format_args!("codec search functions must return 4-tuples")));
            }
            dict::set_item(cx, found, name, info)?;
            return Ok(Some(info));
        }
        i += 1;
    }
    Ok(None)
}

fn search_or_none(cx: &mut Ctx, encoding: Word) -> Res<Word> {
    Ok(search(cx, encoding)?.unwrap_or(none()))
}

/// `str.encode` may use the codec: it is no transform.
pub fn is_text_encoding(cx: &mut Ctx, info: Word) -> Res<bool> {
    let name = intern::intern(cx, "_is_text_encoding")?;
    match attributes::get_optional(cx, info, name)? {
        Some(flag) => crate::object::truth::truth(cx, flag),
        None => Ok(true),
    }
}

fn register_error(cx: &mut Ctx, name: Word, handler: Word) -> Res<()> {
    if !str::is_str(name) {
        let class = str::class_of_argument(name);
        return Err(type_error(cx, format_args!("register_error() argument 1 must be str, not {class}")));
    }
    if handler.is_small() || class_of(handler).slots.get().call.is_none() {
        return Err(type_error(cx, format_args!("handler must be callable")));
    }
    codecs::register_handler(cx, name, handler)
}

fn lookup_registered_error(cx: &mut Ctx, name: Word) -> Res<Word> {
    codecs::lookup_handler(cx, name)
}

/// The name under which a built-in codec shows itself; a transform's name in a tuple; None for others.
fn find(cx: &mut Ctx, encoding: Word) -> Res<Word> {
    let name = str::to_string_lossy(encoding);
    match codecs::find(&name) {
        Some(Named::Text(encoding)) => str::new(cx, &encoding.name()),
        Some(Named::Transform(own)) => {
            let own = str::new(cx, own)?;
            tuple::new(cx, &[own])
        }
        None => Ok(none()),
    }
}

fn built_in(cx: &mut Ctx, encoding: Word) -> Res<codecs::Encoding> {
    let name = str::to_string_lossy(encoding);
    match codecs::find(&name) {
        Some(Named::Text(encoding)) => Ok(encoding),
        Some(Named::Transform(_)) | None => {
            Err(error(cx, ClassId::LookupError, format_args!("unknown encoding: {name}")))
        }
    }
}

fn encode(cx: &mut Ctx, text: Word, encoding: Word, errors: Word) -> Res<Word> {
    let encoding = built_in(cx, encoding)?;
    if !str::is_str(text) {
        let (class, name) = (str::class_of_argument(text), encoding.error_name().replace('-', "_"));
        return Err(type_error(cx, format_args!("{name}_encode() argument 1 must be str, not {class}")));
    }
    let data = codecs::encode_all(cx, encoding, text, Handler::of(errors))?;
    bytes::new(cx, &data)
}

/// (text, bytes consumed, name of the encoding to go on with).
fn decode(cx: &mut Ctx, data: Word, encoding: Word, errors: Word, last: Word) -> Res<Word> {
    let encoding = built_in(cx, encoding)?;
    let last = last.is_absent() || crate::object::truth::truth(cx, last)?;
    let input = buffer::required(cx, data)?;
    let decoded = codecs::decode_some(cx, encoding, input, Handler::of(errors), last)?;
    let name = str::new(cx, &decoded.encoding.name())?;
    tuple::new(cx, &[decoded.text, Word::small(decoded.consumed as i64), name])
}
