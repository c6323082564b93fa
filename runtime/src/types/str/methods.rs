//! The method table of str.

use super::{case, classify, find, format, join, pad, split, strip, translate};
use crate::prelude::*;
use crate::types::tuple;
use core::mem::offset_of;

pub const METHODS: &[NativeRow] = &[
    native!("capitalize(self, /)", case::capitalize, 1),
    native!("casefold(self, /)", case::casefold, 1),
    native!("center(self, width, fillchar=' ', /)", pad::center, 3),
    native!("count(self, sub, start=None, end=None, /)", find::count, 4),
    native!("encode(self, /, encoding='utf-8', errors='strict')", crate::types::bytes::encode_str, 3),
    native!("endswith(self, suffix, start=None, end=None, /)", find::ends_with, 4),
    native!("expandtabs(self, /, tabsize=8)", pad::expand_tabs, 2),
    native!("find(self, sub, start=None, end=None, /)", find::find, 4),
    native!("format(self, /, *args, **kwargs)", format::format, raw),
    native!("format_map(self, mapping, /)", format::format_map, 2),
    native!("index(self, sub, start=None, end=None, /)", find::index, 4),
    native!("isalnum(self, /)", classify::is_alnum, 1),
    native!("isalpha(self, /)", classify::is_alpha, 1),
    native!("isascii(self, /)", classify::is_ascii, 1),
    native!("isdecimal(self, /)", classify::is_decimal, 1),
    native!("isdigit(self, /)", classify::is_digit, 1),
    native!("isidentifier(self, /)", classify::is_identifier, 1),
    native!("islower(self, /)", classify::is_lower, 1),
    native!("isnumeric(self, /)", classify::is_numeric, 1),
    native!("isprintable(self, /)", classify::is_printable, 1),
    native!("isspace(self, /)", classify::is_space, 1),
    native!("istitle(self, /)", classify::is_title, 1),
    native!("isupper(self, /)", classify::is_upper, 1),
    native!("join(self, iterable, /)", join::join, 2),
    native!("ljust(self, width, fillchar=' ', /)", pad::ljust, 3),
    native!("lower(self, /)", case::lower, 1),
    native!("lstrip(self, chars=None, /)", strip::lstrip, 2),
    native!("maketrans(x, y=None, z=None, /)", translate::make_trans, 3, StaticMethod),
    native!("partition(self, sep, /)", split::partition, 2),
    native!("removeprefix(self, prefix, /)", find::remove_prefix, 2),
    native!("removesuffix(self, suffix, /)", find::remove_suffix, 2),
    native!("replace(self, old, new, /, count=-1)", join::replace, 4),
    native!("rfind(self, sub, start=None, end=None, /)", find::rfind, 4),
    native!("rindex(self, sub, start=None, end=None, /)", find::rindex, 4),
    native!("rjust(self, width, fillchar=' ', /)", pad::rjust, 3),
    native!("rpartition(self, sep, /)", split::rpartition, 2),
    native!("rsplit(self, /, sep=None, maxsplit=-1)", split::rsplit, 3),
    native!("rstrip(self, chars=None, /)", strip::rstrip, 2),
    native!("split(self, /, sep=None, maxsplit=-1)", split::split, 3),
    native!("splitlines(self, /, keepends=False)", split::split_lines, 2),
    native!("startswith(self, prefix, start=None, end=None, /)", find::starts_with, 4),
    native!("strip(self, chars=None, /)", strip::strip, 2),
    native!("swapcase(self, /)", case::swapcase, 1),
    native!("title(self, /)", case::title, 1),
    native!("translate(self, table, /)", translate::translate, 2),
    native!("upper(self, /)", case::upper, 1),
    native!("zfill(self, width, /)", pad::zfill, 2),
    native!("__getnewargs__(self, /)", get_new_args, 1),
    native!("__sizeof__(self, /)", size_of, 1),
];

fn get_new_args(cx: &mut Ctx, string: Word) -> Res<Word> {
    let text = super::exact(cx, string)?;
    tuple::new(cx, &[text])
}

fn size_of(_cx: &mut Ctx, string: Word) -> Res<Word> {
    Ok(Word::small((offset_of!(StrObj, data) + super::unit_bytes(string).len()) as i64))
}
