//! Making strings: from Rust text and code units, and piece by piece.

use super::layout;
use crate::prelude::*;
use crate::text::units::{Unit, Units};
use crate::with_units;

/// A new str of valid UTF-8 text.
pub fn new(cx: &mut Ctx, text: &str) -> Res<Word> {
    if text.is_ascii() {
        return from_ascii(cx, text.as_bytes());
    }
    let mut builder = TextBuilder::new();
    builder.push_str(text);
    builder.finish(cx)
}

/// A new str of bytes below 128.
pub fn from_ascii(cx: &mut Ctx, text: &[u8]) -> Res<Word> {
    debug_assert!(text.is_ascii());
    from_bytes(cx, text, true)
}

/// A new str with a code point per byte.
pub fn from_latin1(cx: &mut Ctx, text: &[u8]) -> Res<Word> {
    from_bytes(cx, text, text.is_ascii())
}

fn from_bytes(cx: &mut Ctx, text: &[u8], ascii: bool) -> Res<Word> {
    match text {
        [] => Ok(layout::empty()),
        [byte] => Ok(layout::latin1_char(*byte)),
        _ => {
            let (string, units) = layout::allocate::<u8>(cx, text.len(), ascii)?;
            units.copy_from_slice(text);
            Ok(string)
        }
    }
}

/// A new str of these code points, in the narrowest width.
pub fn from_units(cx: &mut Ctx, text: Units<'_>) -> Res<Word> {
    match text {
        Units::One(s) => from_latin1(cx, s),
        Units::Two(_) | Units::Four(_) => with_units!(text, s => from_wide(cx, s, text.all_bits())),
    }
}

fn from_wide<T: Unit>(cx: &mut Ctx, text: &[T], bits: u32) -> Res<Word> {
    match (bits, text) {
        (_, []) => Ok(layout::empty()),
        (0..=0xff, [only]) => Ok(layout::latin1_char(only.code() as u8)),
        (0..=0xff, _) => copy_units::<T, u8>(cx, text, bits < 0x80),
        (0x100..=0xffff, _) => copy_units::<T, u16>(cx, text, false),
        _ => copy_units::<T, u32>(cx, text, false),
    }
}

fn copy_units<From: Unit, To: Unit>(cx: &mut Ctx, text: &[From], ascii: bool) -> Res<Word> {
    let (string, units) = layout::allocate::<To>(cx, text.len(), ascii)?;
    for (to, from) in units.iter_mut().zip(text) {
        *to = To::from_code(from.code());
    }
    Ok(string)
}

/// A new str of code points (surrogates are allowed).
pub fn from_codes(cx: &mut Ctx, codes: &[u32]) -> Res<Word> {
    from_units(cx, Units::Four(codes))
}

/// The str of one code point.
#[inline]
pub fn from_code(cx: &mut Ctx, code: u32) -> Res<Word> {
    if code < 256 { Ok(layout::latin1_char(code as u8)) } else { from_codes(cx, &[code]) }
}

/// Text under construction. It starts narrow and widens when a code point asks for it.
pub struct TextBuilder {
    store: Store,
    /// The union of the bits of all code points.
    bits: u32,
}

enum Store {
    One(Vec<u8>),
    Two(Vec<u16>),
    Four(Vec<u32>),
}

impl Default for TextBuilder {
    fn default() -> Self {
        TextBuilder::new()
    }
}

impl TextBuilder {
    pub fn new() -> TextBuilder {
        TextBuilder { store: Store::One(Vec::new()), bits: 0 }
    }
    pub fn with_capacity(units: usize) -> TextBuilder {
        TextBuilder { store: Store::One(Vec::with_capacity(units)), bits: 0 }
    }
    pub fn len(&self) -> usize {
        self.units().len()
    }
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
    pub fn units(&self) -> Units<'_> {
        match &self.store {
            Store::One(v) => Units::One(v),
            Store::Two(v) => Units::Two(v),
            Store::Four(v) => Units::Four(v),
        }
    }
    pub fn truncate(&mut self, len: usize) {
        match &mut self.store {
            Store::One(v) => v.truncate(len),
            Store::Two(v) => v.truncate(len),
            Store::Four(v) => v.truncate(len),
        }
        self.bits = self.units().all_bits();
    }
    pub fn clear(&mut self) {
        *self = TextBuilder::new();
    }
    #[inline]
    pub fn push(&mut self, code: u32) {
        self.widen_for(code);
        match &mut self.store {
            Store::One(v) => v.push(code as u8),
            Store::Two(v) => v.push(code as u16),
            Store::Four(v) => v.push(code),
        }
    }
    pub fn push_str(&mut self, text: &str) {
        if text.is_ascii() {
            self.push_units(Units::One(text.as_bytes()));
        } else {
            text.chars().for_each(|c| self.push(c as u32));
        }
    }
    pub fn push_units(&mut self, text: Units<'_>) {
        self.widen_for(text.all_bits());
        match (&mut self.store, text) {
            (Store::One(v), Units::One(s)) => v.extend_from_slice(s),
            (Store::Two(v), Units::Two(s)) => v.extend_from_slice(s),
            (Store::Four(v), Units::Four(s)) => v.extend_from_slice(s),
            (Store::One(v), s) => with_units!(s, s => v.extend(s.iter().map(|u| u.code() as u8))),
            (Store::Two(v), s) => with_units!(s, s => v.extend(s.iter().map(|u| u.code() as u16))),
            (Store::Four(v), s) => with_units!(s, s => v.extend(s.iter().map(|u| u.code()))),
        }
    }
    /// Appends the text of a str.
    pub fn push_word(&mut self, string: Word) {
        self.push_units(layout::units(string));
    }
    pub fn push_repeated(&mut self, code: u32, times: usize) {
        self.widen_for(code);
        match &mut self.store {
            Store::One(v) => v.resize(v.len() + times, code as u8),
            Store::Two(v) => v.resize(v.len() + times, code as u16),
            Store::Four(v) => v.resize(v.len() + times, code),
        }
    }
    #[inline]
    fn widen_for(&mut self, code: u32) {
        self.bits |= code;
        let fits = match self.store {
            Store::One(_) => code < 0x100,
            Store::Two(_) => code < 0x10000,
            Store::Four(_) => true,
        };
        if !fits {
            self.widen(code);
        }
    }
    #[cold]
    fn widen(&mut self, code: u32) {
        let units = self.units();
        self.store = if code < 0x10000 {
            with_units!(units, s => Store::Two(s.iter().map(|u| u.code() as u16).collect()))
        } else {
            with_units!(units, s => Store::Four(s.iter().map(|u| u.code()).collect()))
        };
    }
    pub fn finish(&self, cx: &mut Ctx) -> Res<Word> {
        match &self.store {
            Store::One(v) => from_bytes(cx, v, self.bits < 0x80),
            Store::Two(v) => from_wide(cx, v, self.bits),
            Store::Four(v) => from_wide(cx, v, self.bits),
        }
    }
}
