//! Functions and methods written in Rust: their rows, and the binding of Python arguments to them.
//!
//! A native is `fn(&mut Ctx, Word...) -> Res` with one word per parameter of its signature text, which is also what
//! `__text_signature__` shows. An optional parameter that was not given arrives as `Word::ABSENT`; `*args` arrives as
//! a tuple, `**kwargs` as a dict (or absent when empty).

use crate::prelude::*;

pub type NativePtr = *const ();

/// One native function or method.
pub struct NativeRow {
    /// Python-level signature, for example `append(self, object, /)` or `sorted(iterable, /, *, key=None, reverse=False)`.
    pub signature: &'static str,
    pub doc: &'static str,
    pub shape: Shape,
    pub kind: NativeKind,
    pub function: NativeCode,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NativeKind {
    /// A module function, or an instance method whose first parameter is `self`.
    Plain,
    /// First parameter is the class.
    ClassMethod,
    StaticMethod,
}

/// The code of a native by its number of words.
#[derive(Clone, Copy)]
pub enum NativeCode {
    F0(extern "C" fn(*mut Ctx) -> Word),
    F1(extern "C" fn(*mut Ctx, Word) -> Word),
    F2(extern "C" fn(*mut Ctx, Word, Word) -> Word),
    F3(extern "C" fn(*mut Ctx, Word, Word, Word) -> Word),
    F4(extern "C" fn(*mut Ctx, Word, Word, Word, Word) -> Word),
    F5(extern "C" fn(*mut Ctx, Word, Word, Word, Word, Word) -> Word),
    F6(extern "C" fn(*mut Ctx, Word, Word, Word, Word, Word, Word) -> Word),
    F7(extern "C" fn(*mut Ctx, Word, Word, Word, Word, Word, Word, Word) -> Word),
    F8(extern "C" fn(*mut Ctx, Word, Word, Word, Word, Word, Word, Word, Word) -> Word),
    /// Takes the raw argument vector; binds by itself.
    Raw(sxc_abi::slots::CallFn),
}

/// What the binder needs to know of a signature, computed at compile time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Parameters in all, `*args` and `**kwargs` included.
    pub total: u8,
    /// Positional parameters without a default.
    pub required: u8,
    /// Positional parameters.
    pub positional: u8,
    /// Of these, how many cannot be passed by keyword.
    pub positional_only: u8,
    pub keyword_only: u8,
    pub star: bool,
    pub double_star: bool,
}

impl Shape {
    /// Reads a signature text.
    pub const fn of(signature: &str) -> Shape {
        let text = signature.as_bytes();
        let mut shape =
            Shape { total: 0, required: 0, positional: 0, positional_only: 0, keyword_only: 0, star: false, double_star: false };
        let mut i = 0;
        while text[i] != b'(' {
            i += 1;
        }
        i += 1;
        let mut after_star = false;
        while i < text.len() && text[i] != b')' {
            // One parameter: from i to the next comma outside brackets and quotes.
            let start = i;
            let mut has_default = false;
            let mut depth = 0;
            while !(depth == 0 && (text[i] == b',' || text[i] == b')')) {
                match text[i] {
                    b'=' => has_default = true,
                    b'(' | b'[' | b'{' => depth += 1,
                    b')' | b']' | b'}' => depth -= 1,
                    b'\'' => {
                        i += 1;
                        while text[i] != b'\'' {
                            i += 1;
                        }
                    }
                    _ => {}
                }
                i += 1;
            }
            let len = i - start;
            if text[start] == b'/' {
                shape.positional_only = shape.positional;
            } else if text[start] == b'*' && len > 1 && text[start + 1] == b'*' {
                shape.double_star = true;
                shape.total += 1;
            } else if text[start] == b'*' {
                after_star = true;
                if len > 1 {
                    shape.star = true;
                    shape.total += 1;
                }
            } else {
                shape.total += 1;
                if after_star {
                    shape.keyword_only += 1;
                } else {
                    shape.positional += 1;
                    if !has_default {
                        shape.required += 1;
                    }
                }
            }
            if text[i] == b',' {
                i += 1;
                while text[i] == b' ' {
                    i += 1;
                }
            }
        }
        shape
    }
}

/// A parameter in a signature text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Parameter<'a> {
    /// Without stars.
    pub name: &'a str,
    pub kind: ParameterKind,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ParameterKind {
    PositionalOnly,
    Positional,
    KeywordOnly,
    Star,
    DoubleStar,
}

/// The parameters of a signature text in order: positional, `*args`, keyword-only, `**kwargs`.
pub fn parameters(signature: &str) -> Vec<Parameter<'_>> {
    let inner = signature.split_once('(').map_or("", |(_, rest)| rest.strip_suffix(')').unwrap_or(rest));
    let mut out: Vec<Parameter<'_>> = Vec::new();
    let mut after_star = false;
    for piece in pieces(inner) {
        let name = piece.split('=').next().unwrap_or(piece);
        let (name, kind) = match name {
            "/" => {
                out.iter_mut().for_each(|p| p.kind = ParameterKind::PositionalOnly);
                continue;
            }
            "*" => {
                after_star = true;
                continue;
            }
            _ if name.starts_with("**") => (&name[2..], ParameterKind::DoubleStar),
            _ if name.starts_with('*') => {
                after_star = true;
                (&name[1..], ParameterKind::Star)
            }
            _ if after_star => (name, ParameterKind::KeywordOnly),
            _ => (name, ParameterKind::Positional),
        };
        out.push(Parameter { name, kind });
    }
    out
}

/// Splits at commas outside brackets and quotes.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let (mut depth, mut quoted) = (0, false);
    text.split(move |c: char| {
        match c {
            '\'' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth -= 1,
            _ => {}
        }
        c == ',' && depth == 0 && !quoted
    })
    .map(str::trim)
    .filter(|piece| !piece.is_empty())
}

impl NativeRow {
    pub fn name(&self) -> &'static str {
        self.signature.split('(').next().unwrap_or(self.signature)
    }
}

/// A row of a native table: `native!("append(self, object, /)", append, 2)`; the number is the count of words.
/// A fourth argument sets the kind: `native!("fromkeys(type, iterable, value=None, /)", fromkeys, 3, ClassMethod)`.
#[macro_export]
macro_rules! native {
    ($sig:literal, $f:expr, $n:tt) => { $crate::native!($sig, $f, $n, Plain) };
    ($sig:literal, $f:expr, $n:tt, $kind:ident) => {
        $crate::object::native::NativeRow {
            signature: $sig,
            doc: "",
            shape: $crate::object::native::Shape::of($sig),
            kind: $crate::object::native::NativeKind::$kind,
            function: $crate::native_code!($f, $n),
        }
    };
}

#[macro_export]
macro_rules! native_code {
    ($f:expr, 0) => { $crate::native_code!(@ $f, F0,) };
    ($f:expr, 1) => { $crate::native_code!(@ $f, F1, a) };
    ($f:expr, 2) => { $crate::native_code!(@ $f, F2, a b) };
    ($f:expr, 3) => { $crate::native_code!(@ $f, F3, a b c) };
    ($f:expr, 4) => { $crate::native_code!(@ $f, F4, a b c d) };
    ($f:expr, 5) => { $crate::native_code!(@ $f, F5, a b c d e) };
    ($f:expr, 6) => { $crate::native_code!(@ $f, F6, a b c d e f) };
    ($f:expr, 7) => { $crate::native_code!(@ $f, F7, a b c d e f g) };
    ($f:expr, 8) => { $crate::native_code!(@ $f, F8, a b c d e f g h) };
    ($f:expr, raw) => {{
        extern "C" fn shim(cx: *mut sxc_abi::Ctx, callee: sxc_abi::Word, args: *mut sxc_abi::Word, n: usize, kwnames: sxc_abi::Word) -> sxc_abi::Word {
            // SAFETY: generated code and the binder pass the running context and an argument vector of `n` words plus keywords.
            let (cx, args) = unsafe { (&mut *cx, $crate::object::call::Args::from_raw(args, n, kwnames)) };
            $crate::abi::IntoResult::into_result(($f)(cx, callee, args))
        }
        $crate::object::native::NativeCode::Raw(shim)
    }};
    (@ $f:expr, $v:ident, $($a:ident)*) => {{
        extern "C" fn shim(cx: *mut sxc_abi::Ctx $(, $a: sxc_abi::Word)*) -> sxc_abi::Word {
            // SAFETY: callers pass the running context.
            let cx = unsafe { &mut *cx };
            $crate::abi::IntoResult::into_result(($f)(cx $(, $a)*))
        }
        $crate::object::native::NativeCode::$v(shim)
    }};
}

/// A computed attribute of a built-in class.
pub struct GetSetRow {
    pub name: &'static str,
    pub get: fn(&mut Ctx, Word) -> Res<Word>,
    /// The value is absent for deletion.
    pub set: Option<fn(&mut Ctx, Word, Word) -> Res<()>>,
}

/// A module written in Rust.
pub struct NativeModule {
    pub name: &'static str,
    pub functions: &'static [NativeRow],
    /// Adds constants and classes; runs at first import.
    pub init: Option<fn(&mut Ctx, Word) -> Res<()>>,
}
