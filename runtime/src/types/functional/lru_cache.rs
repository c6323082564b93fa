//! The callable behind `functools.lru_cache`.
//!
//! Results are in a dict, in order of last use: a hit takes its entry out and puts it in again at the end, and a full
//! cache drops its first entry. While the wrapped function runs, anything may happen to the cache.

use super::{bind_as_method, is_callable};
use crate::heap::word_buf::WordBuf;
use crate::object::call::{self, Args};
use crate::object::{attributes, hash, intern};
use crate::prelude::*;
use crate::raise;
use crate::types::{dict, indexing, tuple};
use core::cell::Cell;

#[repr(C)]
struct LruCacheObj {
    header: Header,
    func: Cell<Word>,
    /// Results by key.
    results: Cell<Word>,
    /// The class of what `cache_info` returns.
    info: Cell<Word>,
    /// None, or the most results that are kept.
    maxsize: Cell<Word>,
    hits: Cell<i64>,
    misses: Cell<i64>,
    typed: Cell<u64>,
    dict: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells for what changes.
unsafe impl Object for LruCacheObj {}

pub static CLASS: StaticClass = StaticClass {
    doc: "Create a cached callable that wraps another function.",
    scan: Scan::Fields,
    raw_mask: 0b11100000,
    dict_offset: core::mem::offset_of!(LruCacheObj, dict) as u16,
    flags: class_flags::BASETYPE | class_flags::HAS_DICT | class_flags::HAS_WEAKREF,
    slots: Slots {
        new: slot!(call, new),
        call: slot!(call, invoke),
        get: slot!(ternary, bind_as_method),
        ..Slots::EMPTY
    },
    methods: &[
        native!("cache_info(self, /)", cache_info, 1),
        native!("cache_clear(self, /)", cache_clear, 1),
        native!("__reduce__(self, /)", reduce, 1),
        native!("__copy__(self, /)", itself, 1),
        native!("__deepcopy__(self, memo, /)", itself_in_memo, 2),
    ],
    ..StaticClass::new(ClassId::LruCache, size_of::<LruCacheObj>())
};

fn fields(cache: Word) -> Gc<LruCacheObj> {
    // SAFETY: callers pass cache wrappers.
    unsafe { Gc::from_word(cache) }
}

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    const NAMES: [&str; 4] = ["user_function", "maxsize", "typed", "cache_info_type"];
    let mut parts = [Word::ABSENT; 4];
    for (part, given) in parts.iter_mut().zip(&args.positional()[1..]) {
        *part = *given;
    }
    for (name, value) in args.keywords() {
        if let Some(i) = NAMES.iter().position(|known| crate::types::str::is_text(name, known)) {
            parts[i] = value;
        }
    }
    if let Some(i) = parts.iter().position(|part| part.is_absent()) {
        let (name, place) = (NAMES[i], i + 1);
        return Err(raise::type_error(cx, format_args!("lru_cache() missing required argument '{name}' (pos {place})")));
    }
    let [func, maxsize, typed, info] = parts;
    if !is_callable(func) {
        return Err(raise::type_error(cx, format_args!("the first argument must be callable")));
    }
    let maxsize = size_limit(cx, maxsize)?;
    let typed = crate::object::truth::truth(cx, typed)?;
    // SAFETY: the first argument of `__new__` has been checked to be a subclass.
    let made: Gc<ClassObj> = unsafe { Gc::from_word(args.positional()[0]) };
    let results = dict::empty(cx)?;
    let cache = crate::heap::allocate(cx, made, made.size.get() as usize)?;
    let object = fields(cache);
    object.func.set(func);
    object.results.set(results);
    object.info.set(info);
    object.maxsize.set(maxsize);
    object.typed.set(u64::from(typed));
    Ok(cache)
}

/// None, or an int of at least 0.
fn size_limit(cx: &mut Ctx, maxsize: Word) -> Res<Word> {
    if maxsize == none() {
        return Ok(maxsize);
    }
    if !indexing::has_index(maxsize) {
        return Err(raise::type_error(cx, format_args!("maxsize should be integer or None")));
    }
    let limit = crate::object::operators::index_isize(cx, maxsize, ClassId::OverflowError)?;
    Ok(Word::small(limit.max(0) as i64))
}

fn invoke(cx: &mut Ctx, cache: Word, args: Args<'_>) -> Res<Word> {
    let object = fields(cache);
    let limit = object.maxsize.get();
    if limit == Word::small(0) {
        object.misses.set(object.misses.get() + 1);
        return call::call_args(cx, object.func.get(), args);
    }
    let key = key_of(cx, object.typed.get() != 0, args)?;
    let hash = hash::hash(cx, key)?;
    let results = object.results.get();
    if let Some(result) = dict::get_hashed(cx, results, key, hash)? {
        if limit != none() {
            // The key that is kept is the first one, as in CPython.
            dict::move_to_end(cx, results, key, hash)?;
        }
        object.hits.set(object.hits.get() + 1);
        return Ok(result);
    }
    object.misses.set(object.misses.get() + 1);
    let result = call::call_args(cx, object.func.get(), args)?;
    store(cx, cache, key, hash, result)?;
    Ok(result)
}

/// Keeps a result. The call may have done so itself, or cleared the cache.
fn store(cx: &mut Ctx, cache: Word, key: Word, hash: i64, result: Word) -> Res<()> {
    let object = fields(cache);
    let results = object.results.get();
    if let Some(limit) = object.maxsize.get().to_small() {
        if dict::get_hashed(cx, results, key, hash)?.is_some() {
            return Ok(());
        }
        if dict::len(results) as i64 >= limit {
            dict::remove_first(results);
        }
    }
    dict::set_hashed(cx, results, key, hash, result)
}

/// The only argument if it is an int or str; otherwise a tuple of arguments, a mark, names with values, and classes.
fn key_of(cx: &mut Ctx, typed: bool, args: Args<'_>) -> Res<Word> {
    let given = args.positional();
    if !typed && !args.has_keywords() {
        return match *given {
            [only] if is_exact(only, ClassId::Int) || is_exact(only, ClassId::Str) => Ok(only),
            _ => tuple::new(cx, given),
        };
    }
    let mut parts = WordBuf::from_slice(cx, given)?;
    if args.has_keywords() {
        parts.push(cx, class(ClassId::LruCache).word())?;
    }
    for (name, value) in args.keywords() {
        parts.push(cx, name)?;
        parts.push(cx, value)?;
    }
    if typed {
        for word in args.words() {
            parts.push(cx, class_of(*word).word())?;
        }
    }
    parts.to_tuple(cx)
}

fn cache_info(cx: &mut Ctx, cache: Word) -> Res<Word> {
    let object = fields(cache);
    let size = dict::len(object.results.get()) as i64;
    let counts = [Word::small(object.hits.get()), Word::small(object.misses.get()), object.maxsize.get(), Word::small(size)];
    call::call(cx, object.info.get(), &counts)
}

fn cache_clear(cx: &mut Ctx, cache: Word) -> Res<()> {
    let object = fields(cache);
    object.hits.set(0);
    object.misses.set(0);
    dict::clear(cx, object.results.get())
}

fn reduce(cx: &mut Ctx, cache: Word) -> Res<Word> {
    attributes::get(cx, cache, intern::name(NameId::QualName))
}

fn itself(_cx: &mut Ctx, cache: Word) -> Res<Word> {
    Ok(cache)
}

fn itself_in_memo(_cx: &mut Ctx, cache: Word, _memo: Word) -> Res<Word> {
    Ok(cache)
}
