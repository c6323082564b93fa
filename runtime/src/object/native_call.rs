//! Calling natives: arguments are laid out as one word per parameter, or the call is refused with CPython's texts.
//!
//! A native without keywords is checked as CPython's METH_NOARGS, METH_O and positional functions are, any other as
//! Argument Clinic's parser does.

use crate::object::call::{ArgBuffer, Args};
use crate::object::native::{NativeCode, NativeRow, Parameter, ParameterKind, Shape, parameters};
use crate::object::suggestions;
use crate::prelude::*;
use crate::raise::type_error;
use crate::types::{builtin_function, dict, str, tuple};

/// Most words that a native takes.
pub const MOST: usize = 8;

/// Calls the native of `row`. `receiver` is its first word where it has one; `callee` is what the program called.
pub fn call_row(cx: &mut Ctx, row: &NativeRow, callee: Word, receiver: Option<Word>, args: Args<'_>) -> Res<Word> {
    if let NativeCode::Raw(function) = row.function {
        return call_raw_native(cx, function, callee, receiver, args);
    }
    let mut words = [Word::ABSENT; MOST];
    let skip = usize::from(receiver.is_some());
    if let Some(receiver) = receiver {
        words[0] = receiver;
    }
    let given = args.positional();
    let shape = &row.shape;
    let plain = !args.has_keywords() && !shape.star && !shape.double_star;
    if plain && (shape.required as usize..=shape.positional as usize).contains(&(given.len() + skip)) {
        words[skip..skip + given.len()].copy_from_slice(given);
    } else {
        let binding = Binding { signature: row.signature, shape, skip, callee };
        binding.bind(cx, args, &mut words)?;
    }
    invoke(cx, row.function, &words)
}

/// Calls a native with its words in a row, if it takes that many and no keywords are given.
///
/// # Safety
/// `args` points at `n` words.
#[inline]
pub unsafe fn call_in_place(cx: &mut Ctx, row: &NativeRow, args: *const Word, n: usize, kwnames: Word) -> Option<Res<Word>> {
    let shape = &row.shape;
    let fits = kwnames.is_absent() && !shape.star && !shape.double_star && (shape.required as usize..=shape.positional as usize).contains(&n);
    if !fits {
        return None;
    }
    // SAFETY: the caller vouches for `n` words.
    let word = |i: usize| if i < n { unsafe { *args.add(i) } } else { Word::ABSENT };
    let result = match row.function {
        NativeCode::F0(f) => f(cx),
        NativeCode::F1(f) => f(cx, word(0)),
        NativeCode::F2(f) => f(cx, word(0), word(1)),
        NativeCode::F3(f) => f(cx, word(0), word(1), word(2)),
        NativeCode::F4(f) => f(cx, word(0), word(1), word(2), word(3)),
        NativeCode::F5(_) | NativeCode::F6(_) | NativeCode::F7(_) | NativeCode::F8(_) | NativeCode::Raw(_) => return None,
    };
    Some(result.present().ok_or(Raised))
}

fn call_raw_native(
    cx: &mut Ctx,
    function: sxc_abi::slots::CallFn,
    callee: Word,
    receiver: Option<Word>,
    args: Args<'_>,
) -> Res<Word> {
    let n = args.positional().len();
    let result = match receiver {
        Some(receiver) => {
            let mut buffer = ArgBuffer::new();
            let words = buffer.fill(cx, &[receiver], args.words())?;
            function(cx, callee, words, n + 1, args.kwnames)
        }
        None => function(cx, callee, args.words().as_ptr().cast_mut(), n, args.kwnames),
    };
    result.present().ok_or(Raised)
}

fn invoke(cx: &mut Ctx, code: NativeCode, w: &[Word; MOST]) -> Res<Word> {
    let result = match code {
        NativeCode::F0(f) => f(cx),
        NativeCode::F1(f) => f(cx, w[0]),
        NativeCode::F2(f) => f(cx, w[0], w[1]),
        NativeCode::F3(f) => f(cx, w[0], w[1], w[2]),
        NativeCode::F4(f) => f(cx, w[0], w[1], w[2], w[3]),
        NativeCode::F5(f) => f(cx, w[0], w[1], w[2], w[3], w[4]),
        NativeCode::F6(f) => f(cx, w[0], w[1], w[2], w[3], w[4], w[5]),
        NativeCode::F7(f) => f(cx, w[0], w[1], w[2], w[3], w[4], w[5], w[6]),
        NativeCode::F8(f) => f(cx, w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7]),
        NativeCode::Raw(_) => unreachable!("raw natives take the argument vector"),
    };
    result.present().ok_or(Raised)
}

/// A signature that a constructor or another raw native binds its arguments by.
///
/// ```text
/// static SIGNATURE: Signature = Signature::new("count(start=0, step=1)");
/// let [start, step] = SIGNATURE.bind(cx, rest_of_args)?;
/// ```
pub struct Signature {
    text: &'static str,
    shape: Shape,
}

impl Signature {
    pub const fn new(text: &'static str) -> Signature {
        Signature { text, shape: Shape::of(text) }
    }
    /// One word per parameter, absent where not given; `*args` as a tuple, `**kwargs` as a dict or absent.
    pub fn bind<const N: usize>(&self, cx: &mut Ctx, args: Args<'_>) -> Res<[Word; N]> {
        debug_assert!(N == self.shape.total as usize && N <= MOST);
        let mut words = [Word::ABSENT; MOST];
        let binding = Binding { signature: self.text, shape: &self.shape, skip: 0, callee: Word::ABSENT };
        binding.bind(cx, args, &mut words)?;
        let mut out = [Word::ABSENT; N];
        out.copy_from_slice(&words[..N]);
        Ok(out)
    }
}

/// One attempt to lay out arguments. `skip` words are there already: the receiver is not an argument in messages.
struct Binding<'a> {
    signature: &'a str,
    shape: &'a Shape,
    skip: usize,
    /// The native called, or absent: then the name in the signature is all that is known.
    callee: Word,
}

impl Binding<'_> {
    fn bind(&self, cx: &mut Ctx, args: Args<'_>, words: &mut [Word; MOST]) -> Res<()> {
        let takes_keywords = self.shape.keyword_only > 0 || self.shape.double_star || self.shape.positional_only < self.shape.positional;
        if takes_keywords {
            self.check_counts(cx, args)?;
        } else {
            self.check_positional_only(cx, args)?;
        }
        let given = args.positional();
        let (rest, taken) = (self.positional().min(given.len()), self.skip);
        words[taken..taken + rest].copy_from_slice(&given[..rest]);
        if self.shape.star {
            words[self.shape.positional as usize] = tuple::new(cx, &given[rest..])?;
        }
        if takes_keywords {
            self.place_keywords(cx, args, words)?;
        }
        Ok(())
    }

    fn name(&self) -> &str {
        self.signature.split('(').next().unwrap_or(self.signature)
    }
    fn positional(&self) -> usize {
        self.shape.positional as usize - self.skip
    }
    fn required(&self) -> usize {
        (self.shape.required as usize).saturating_sub(self.skip)
    }
    fn positional_only(&self) -> usize {
        (self.shape.positional_only as usize).saturating_sub(self.skip)
    }

    /// `list.append`, `len`, `math.sqrt`
    fn label(&self, cx: &mut Ctx) -> String {
        match self.callee.present() {
            Some(callee) => builtin_function::label(cx, callee),
            None => self.name().to_owned(),
        }
    }

    fn check_positional_only(&self, cx: &mut Ctx, args: Args<'_>) -> Res<()> {
        let (given, least, most) = (args.positional().len(), self.required(), self.positional());
        if args.has_keywords() {
            let label = self.label(cx);
            return Err(type_error(cx, format_args!("{label}() takes no keyword arguments")));
        }
        if given >= least && (given <= most || self.shape.star) {
            return Ok(());
        }
        if most <= 1 && least == most && !self.shape.star && self.callee.is_present() {
            let label = self.label(cx);
            let count = if most == 0 { "no arguments" } else { "exactly one argument" };
            return Err(type_error(cx, format_args!("{label}() takes {count} ({given} given)")));
        }
        Err(wrong_count(cx, self.name(), given, least, if self.shape.star { usize::MAX } else { most }))
    }

    fn check_counts(&self, cx: &mut Ctx, args: Args<'_>) -> Res<()> {
        let (given, most, name) = (args.positional().len(), self.positional(), self.name());
        let all = most + self.shape.keyword_only as usize;
        let total = args.words().len();
        if total > all && !self.shape.star && !self.shape.double_star {
            let kind = if given == 0 { "keyword " } else { "" };
            let s = plural(all);
            return Err(type_error(cx, format_args!("{name}() takes at most {all} {kind}argument{s} ({total} given)")));
        }
        if given > most && !self.shape.star {
            if most == 0 {
                return Err(type_error(cx, format_args!("{name}() takes no positional arguments")));
            }
            let (bound, s) = (if self.required() < most { "at most" } else { "exactly" }, plural(most));
            return Err(type_error(cx, format_args!("{name}() takes {bound} {most} positional argument{s} ({given} given)")));
        }
        let least = self.required().min(self.positional_only());
        if given < least {
            let (bound, s) = (if least < most { "at least" } else { "exactly" }, plural(least));
            return Err(type_error(cx, format_args!("{name}() takes {bound} {least} positional argument{s} ({given} given)")));
        }
        Ok(())
    }

    fn place_keywords(&self, cx: &mut Ctx, args: Args<'_>, words: &mut [Word; MOST]) -> Res<()> {
        let parameters = parameters(self.signature);
        let mut extra = Word::ABSENT;
        for (name, value) in args.keywords() {
            let text = str::to_string_lossy(name);
            let place = parameters.iter().position(|p| accepts_keyword(p) && p.name == text);
            match place {
                Some(i) if words[i].is_absent() => words[i] = value,
                // Whether something required is missing is reported before a doubled argument.
                Some(_) => {}
                None if self.shape.double_star => {
                    if extra.is_absent() {
                        extra = dict::empty(cx)?;
                    }
                    dict::set_item(cx, extra, name, value)?;
                }
                None => {}
            }
        }
        let required = self.shape.required as usize;
        if let Some(i) = (self.skip..required).find(|&i| words[i].is_absent()) {
            let (name, parameter, at) = (self.name(), parameters[i].name, i + 1 - self.skip);
            return Err(type_error(cx, format_args!("{name}() missing required argument '{parameter}' (pos {at})")));
        }
        self.refuse_keywords(cx, args, &parameters)?;
        if self.shape.double_star {
            words[self.shape.total as usize - 1] = extra;
        }
        Ok(())
    }

    /// Keywords that were given by position too, then those that no parameter has.
    fn refuse_keywords(&self, cx: &mut Ctx, args: Args<'_>, parameters: &[Parameter<'_>]) -> Res<()> {
        let name = self.name();
        let given = args.positional().len().min(self.positional()) + self.skip;
        for (i, parameter) in parameters.iter().enumerate().take(given).filter(|(_, p)| accepts_keyword(p)) {
            if args.keywords().any(|(keyword, _)| str::is_text(keyword, parameter.name)) {
                let (parameter, at) = (parameter.name, i + 1 - self.skip);
                let message = format!("argument for {name}() given by name ('{parameter}') and position ({at})");
                return Err(type_error(cx, format_args!("{message}")));
            }
        }
        if self.shape.double_star {
            return Ok(());
        }
        let known = || parameters.iter().filter(|p| accepts_keyword(p)).map(|p| p.name);
        for (keyword, _) in args.keywords() {
            let text = str::to_string_lossy(keyword);
            if !known().any(|k| k == text) {
                let hint = suggestions::closest(known(), &text).map_or(String::new(), |k| format!(". Did you mean '{k}'?"));
                return Err(type_error(cx, format_args!("{name}() got an unexpected keyword argument '{text}'{hint}")));
            }
        }
        Ok(())
    }
}

fn accepts_keyword(parameter: &Parameter<'_>) -> bool {
    matches!(parameter.kind, ParameterKind::Positional | ParameterKind::KeywordOnly)
}

fn plural(n: usize) -> &'static str {
    if n == 1 { "" } else { "s" }
}

/// `insert expected 2 arguments, got 1`; `most` is `usize::MAX` where there is no limit.
pub fn wrong_count(cx: &mut Ctx, name: &str, given: usize, least: usize, most: usize) -> Raised {
    let (bound, limit) = if least == most {
        ("", least)
    } else if given < least {
        ("at least ", least)
    } else {
        ("at most ", most)
    };
    let s = plural(limit);
    type_error(cx, format_args!("{name} expected {bound}{limit} argument{s}, got {given}"))
}
