//! The method tables of bytes and of what bytearray shares with it.

use super::{ascii, codec, construct, find, hex, join, layout, split};
use crate::prelude::*;
use crate::types::{bytearray, memoryview, tuple};
use core::mem::offset_of;

macro_rules! with_shared {
    ($($own:expr),* $(,)?) => {
        &[
            $($own,)*
            native!("capitalize(self, /)", ascii::capitalize, 1),
            native!("center(self, width, fillchar=b' ', /)", ascii::center, 3),
            native!("count(self, sub, start=None, end=None, /)", find::count, 4),
            native!("decode(self, /, encoding='utf-8', errors='strict')", codec::decode_method, 3),
            native!("endswith(self, suffix, start=None, end=None, /)", find::ends_with, 4),
            native!("expandtabs(self, /, tabsize=8)", ascii::expand_tabs, 2),
            native!("find(self, sub, start=None, end=None, /)", find::find, 4),
            native!("fromhex(type, string, /)", construct::from_hex, 2, ClassMethod),
            native!("hex(self, /, sep=None, bytes_per_sep=1)", hex::hex, 3),
            native!("index(self, sub, start=None, end=None, /)", find::index, 4),
            native!("isalnum(self, /)", ascii::is_alnum, 1),
            native!("isalpha(self, /)", ascii::is_alpha, 1),
            native!("isascii(self, /)", ascii::is_ascii, 1),
            native!("isdigit(self, /)", ascii::is_digit, 1),
            native!("islower(self, /)", ascii::is_lower, 1),
            native!("isspace(self, /)", ascii::is_whitespace, 1),
            native!("istitle(self, /)", ascii::is_title, 1),
            native!("isupper(self, /)", ascii::is_upper, 1),
            native!("join(self, iterable_of_bytes, /)", join::join, 2),
            native!("ljust(self, width, fillchar=b' ', /)", ascii::ljust, 3),
            native!("lower(self, /)", ascii::lower, 1),
            native!("lstrip(self, bytes=None, /)", split::lstrip, 2),
            native!("maketrans(frm, to, /)", join::make_trans, 2, StaticMethod),
            native!("partition(self, sep, /)", split::partition, 2),
            native!("removeprefix(self, prefix, /)", find::remove_prefix, 2),
            native!("removesuffix(self, suffix, /)", find::remove_suffix, 2),
            native!("replace(self, old, new, count=-1, /)", join::replace, 4),
            native!("rfind(self, sub, start=None, end=None, /)", find::rfind, 4),
            native!("rindex(self, sub, start=None, end=None, /)", find::rindex, 4),
            native!("rjust(self, width, fillchar=b' ', /)", ascii::rjust, 3),
            native!("rpartition(self, sep, /)", split::rpartition, 2),
            native!("rsplit(self, /, sep=None, maxsplit=-1)", split::rsplit, 3),
            native!("rstrip(self, bytes=None, /)", split::rstrip, 2),
            native!("split(self, /, sep=None, maxsplit=-1)", split::split, 3),
            native!("splitlines(self, /, keepends=False)", split::split_lines, 2),
            native!("startswith(self, prefix, start=None, end=None, /)", find::starts_with, 4),
            native!("strip(self, bytes=None, /)", split::strip, 2),
            native!("swapcase(self, /)", ascii::swapcase, 1),
            native!("title(self, /)", ascii::title, 1),
            native!("translate(self, table, /, delete=b'')", join::translate, 3),
            native!("upper(self, /)", ascii::upper, 1),
            native!("zfill(self, width, /)", ascii::zfill, 2),
            native!("__buffer__(self, flags, /)", memoryview::of_exporter, 2),
        ]
    };
}

pub const METHODS: &[NativeRow] = with_shared![
    native!("__getnewargs__(self, /)", get_new_args, 1),
    native!("__sizeof__(self, /)", size_of, 1),
];

pub const BYTEARRAY_METHODS: &[NativeRow] = with_shared![
    native!("append(self, item, /)", bytearray::append, 2),
    native!("clear(self, /)", bytearray::clear, 1),
    native!("copy(self, /)", bytearray::copy, 1),
    native!("extend(self, iterable_of_ints, /)", bytearray::extend, 2),
    native!("insert(self, index, item, /)", bytearray::insert, 3),
    native!("pop(self, index=-1, /)", bytearray::pop, 2),
    native!("remove(self, value, /)", bytearray::remove, 2),
    native!("resize(self, size, /)", bytearray::resize, 2),
    native!("reverse(self, /)", bytearray::reverse, 1),
    native!("__alloc__(self, /)", bytearray::allocated, 1),
    native!("__reduce__(self, /)", bytearray::reduce, 1),
    native!("__reduce_ex__(self, proto=0, /)", bytearray::reduce_ex, 2),
    native!("__sizeof__(self, /)", bytearray::byte_size, 1),
    native!("__release_buffer__(self, buffer, /)", memoryview::release_of_exporter, 2),
];

fn get_new_args(cx: &mut Ctx, value: Word) -> Res<Word> {
    let bytes = layout::new(cx, layout::data(value))?;
    tuple::new(cx, &[bytes])
}

fn size_of(_cx: &mut Ctx, value: Word) -> Res<Word> {
    Ok(Word::small((offset_of!(BytesObj, data) + layout::data(value).len() + 1) as i64))
}
