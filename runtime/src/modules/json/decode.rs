//! Reads JSON.

use super::{malformed, string};
use crate::heap::word_buf::WordBuf;
use crate::object::truth::truth;
use crate::object::{call, recursion};
use crate::prelude::*;
use crate::raise;
use crate::text::units::Units;
use crate::types::{dict, float, int, str, tuple};

/// `skip_space(string, idx)`
pub fn skip_space(cx: &mut Ctx, document: Word, from: Word) -> Res<Word> {
    let from = crate::types::indexing::ssize_argument(cx, from)?.max(0) as usize;
    Ok(Word::small(string::skip(str::units(document), from) as i64))
}

/// `scan(config, string, idx)`: the value at `idx` and the place behind it; StopIteration where there is none.
///
/// The config: strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant. A parser that is None
/// is the usual one.
pub fn scan(cx: &mut Ctx, config: Word, document: Word, from: Word) -> Res<Word> {
    if !str::is_str(document) {
        let class = raise::type_name(document);
        return Err(raise::type_error(cx, format_args!("first argument must be a string, not {class}")));
    }
    let from = crate::types::indexing::ssize_argument(cx, from)? as isize;
    if from < 0 {
        return Err(raise::value_error(cx, format_args!("idx cannot be negative")));
    }
    let &[strict, hook, pairs_hook, parse_float, parse_int, parse_constant] = tuple::words_of(config) else {
        return Err(raise::type_error(cx, format_args!("make_scanner() got a bad configuration")));
    };
    let strict = truth(cx, strict)?;
    let keys = dict::empty(cx)?;
    let reader = Reader { document, text: str::units(document), strict, hook, pairs_hook, parse_float, parse_int, parse_constant, keys };
    let (value, end) = reader.value(cx, from as usize)?;
    tuple::new(cx, &[value, Word::small(end as i64)])
}

struct Reader<'a> {
    document: Word,
    text: Units<'a>,
    strict: bool,
    hook: Word,
    pairs_hook: Word,
    parse_float: Word,
    parse_int: Word,
    parse_constant: Word,
    /// The keys seen so far: equal keys become one object.
    keys: Word,
}

impl Reader<'_> {
    fn at(&self, i: usize) -> Option<u8> {
        (i < self.text.len()).then(|| u8::try_from(self.text.at(i)).unwrap_or(0))
    }

    fn fault(&self, cx: &mut Ctx, message: &str, at: usize) -> Raised {
        malformed(cx, message, self.document, at)
    }

    fn stop(&self, cx: &mut Ctx, at: usize) -> Raised {
        raise::stop_iteration(cx, Word::small(at as i64))
    }

    fn starts(&self, at: usize, word: &str) -> bool {
        at + word.len() <= self.text.len() && word.bytes().enumerate().all(|(i, b)| self.text.at(at + i) == u32::from(b))
    }

    /// The value at `at` and the place behind it.
    fn value(&self, cx: &mut Ctx, at: usize) -> Res<(Word, usize)> {
        match self.at(at) {
            Some(b'"') => string::read(cx, self.document, at + 1, self.strict),
            Some(b'{') => {
                recursion::check(cx, " while decoding a JSON object from a unicode string")?;
                self.object(cx, at + 1)
            }
            Some(b'[') => {
                recursion::check(cx, " while decoding a JSON array from a unicode string")?;
                self.array(cx, at + 1)
            }
            Some(b'n') if self.starts(at, "null") => Ok((none(), at + 4)),
            Some(b't') if self.starts(at, "true") => Ok((boolean(true), at + 4)),
            Some(b'f') if self.starts(at, "false") => Ok((boolean(false), at + 5)),
            Some(b'N') if self.starts(at, "NaN") => self.constant(cx, "NaN", f64::NAN, at),
            Some(b'I') if self.starts(at, "Infinity") => self.constant(cx, "Infinity", f64::INFINITY, at),
            Some(b'-') if self.starts(at, "-Infinity") => self.constant(cx, "-Infinity", f64::NEG_INFINITY, at),
            _ => self.number(cx, at),
        }
    }

    fn constant(&self, cx: &mut Ctx, name: &str, value: f64, at: usize) -> Res<(Word, usize)> {
        let word = if self.parse_constant == none() {
            float::boxed(cx, value)?
        } else {
            let text = str::new(cx, name)?;
            call::call(cx, self.parse_constant, &[text])?
        };
        Ok((word, at + name.len()))
    }

    fn digits(&self, from: usize) -> usize {
        (from..self.text.len()).find(|&i| !matches!(self.at(i), Some(b'0'..=b'9'))).unwrap_or(self.text.len())
    }

    fn number(&self, cx: &mut Ctx, start: usize) -> Res<(Word, usize)> {
        let first = if self.at(start) == Some(b'-') { start + 1 } else { start };
        let mut end = match self.at(first) {
            Some(b'0') => first + 1,
            Some(b'1'..=b'9') => self.digits(first + 1),
            _ => return Err(self.stop(cx, start)),
        };
        let mut is_float = false;
        if self.at(end) == Some(b'.') {
            let fraction = self.digits(end + 1);
            if fraction > end + 1 {
                (end, is_float) = (fraction, true);
            }
        }
        if matches!(self.at(end), Some(b'e' | b'E')) {
            let sign = usize::from(matches!(self.at(end + 1), Some(b'+' | b'-')));
            let exponent = self.digits(end + 1 + sign);
            if exponent > end + 1 + sign {
                (end, is_float) = (exponent, true);
            }
        }
        let text: Vec<u8> = (start..end).map(|i| self.text.at(i) as u8).collect();
        let parser = if is_float { self.parse_float } else { self.parse_int };
        let word = if parser != none() {
            let text = str::from_ascii(cx, &text)?;
            call::call(cx, parser, &[text])?
        } else if is_float {
            float::boxed(cx, float::text::parse_exactly(&text).unwrap_or(f64::NAN))?
        } else {
            integer(cx, &text)?
        };
        Ok((word, end))
    }

    fn array(&self, cx: &mut Ctx, from: usize) -> Res<(Word, usize)> {
        let mut items = WordBuf::new(cx);
        let mut at = string::skip(self.text, from);
        if self.at(at) == Some(b']') {
            return Ok((items.into_list(cx)?, at + 1));
        }
        loop {
            let (item, end) = self.value(cx, at)?;
            items.push(cx, item)?;
            at = string::skip(self.text, end);
            match self.at(at) {
                Some(b']') => return Ok((items.into_list(cx)?, at + 1)),
                Some(b',') => {}
                _ => return Err(self.fault(cx, "Expecting ',' delimiter", at)),
            }
            let comma = at;
            at = string::skip(self.text, at + 1);
            if self.at(at) == Some(b']') {
                return Err(self.fault(cx, "Illegal trailing comma before end of array", comma));
            }
        }
    }

    fn object(&self, cx: &mut Ctx, from: usize) -> Res<(Word, usize)> {
        let wants_pairs = self.pairs_hook != none();
        let mut pairs = WordBuf::new(cx);
        let out = if wants_pairs { none() } else { dict::empty(cx)? };
        let mut at = string::skip(self.text, from);
        if self.at(at) == Some(b'}') {
            return self.finish(cx, out, pairs, at + 1);
        }
        loop {
            if self.at(at) != Some(b'"') {
                return Err(self.fault(cx, "Expecting property name enclosed in double quotes", at));
            }
            let (key, end) = string::read(cx, self.document, at + 1, self.strict)?;
            let key = self.shared(cx, key)?;
            at = string::skip(self.text, end);
            if self.at(at) != Some(b':') {
                return Err(self.fault(cx, "Expecting ':' delimiter", at));
            }
            at = string::skip(self.text, at + 1);
            let (value, end) = self.value(cx, at)?;
            if wants_pairs {
                let pair = tuple::new(cx, &[key, value])?;
                pairs.push(cx, pair)?;
            } else {
                dict::set_item(cx, out, key, value)?;
            }
            at = string::skip(self.text, end);
            match self.at(at) {
                Some(b'}') => return self.finish(cx, out, pairs, at + 1),
                Some(b',') => {}
                _ => return Err(self.fault(cx, "Expecting ',' delimiter", at)),
            }
            let comma = at;
            at = string::skip(self.text, at + 1);
            if self.at(at) == Some(b'}') {
                return Err(self.fault(cx, "Illegal trailing comma before end of object", comma));
            }
        }
    }

    fn shared(&self, cx: &mut Ctx, key: Word) -> Res<Word> {
        if let Some(known) = dict::get(cx, self.keys, key)? {
            return Ok(known);
        }
        dict::set_item(cx, self.keys, key, key)?;
        Ok(key)
    }

    fn finish(&self, cx: &mut Ctx, out: Word, pairs: WordBuf, end: usize) -> Res<(Word, usize)> {
        let value = if self.pairs_hook != none() {
            let pairs = pairs.into_list(cx)?;
            call::call(cx, self.pairs_hook, &[pairs])?
        } else if self.hook != none() {
            call::call(cx, self.hook, &[out])?
        } else {
            out
        };
        Ok((value, end))
    }
}

/// Digits that surely fit a machine integer.
const SHORT: usize = 18;

fn integer(cx: &mut Ctx, text: &[u8]) -> Res<Word> {
    if text.len() <= SHORT {
        let (negative, digits) = match text {
            [b'-', digits @ ..] => (true, digits),
            digits => (false, digits),
        };
        let value = digits.iter().fold(0i64, |n, d| n * 10 + i64::from(d - b'0'));
        return int::from_i64(cx, if negative { -value } else { value });
    }
    let text = str::from_ascii(cx, text)?;
    call::call(cx, class(ClassId::Int).word(), &[text])
}
