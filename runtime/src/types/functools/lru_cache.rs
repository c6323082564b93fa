//! functools.lru_cache's wrapper.

use super::lru_links as links;
use crate::heap::word_buf::WordBuf;
use crate::iterator_layout;
use crate::object::call::{self, Args};
use crate::object::native_call::Signature;
use crate::object::roots::RootCell;
use crate::object::truth::truth;
use crate::object::{attributes, dispatch, intern, operators};
use crate::prelude::*;
use crate::raise;
use crate::types::{dict, int, method};
use core::mem::offset_of;

iterator_layout!(LruCache {
    function: Word,
    /// From keys to links, or to results where the cache has no bound.
    cache: Word,
    root: Word,
    info_class: Word,
    attributes: Word,
    /// `UNBOUNDED`, or how many results are kept.
    bound: i64,
    hits: i64,
    misses: i64,
    typed: bool,
});

const UNBOUNDED: i64 = -1;

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b11_1100_0000,
    flags: class_flags::HAS_DICT | class_flags::HAS_WEAKREF,
    dict_offset: offset_of!(LruCache, attributes) as u16,
    slots: Slots { new: slot!(call, new), call: slot!(call, call_cached), get: slot!(ternary, get), ..Slots::EMPTY },
    methods: &[
        native!("cache_info(self, /)", cache_info, 1),
        native!("cache_clear(self, /)", cache_clear, 1),
        native!("__reduce__(self, /)", reduce, 1),
        native!("__copy__(self, /)", copy, 1),
        native!("__deepcopy__(self, memo, /)", deep_copy, 2),
    ],
    ..StaticClass::new(ClassId::LruCache, size_of::<LruCache>())
};

/// Separates positional from keyword arguments in a key.
static KEYWORD_MARK: RootCell = RootCell::new();

static SIGNATURE: Signature = Signature::new("lru_cache(user_function, maxsize, typed, cache_info_type)");

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    let [function, bound, typed, info_class] = SIGNATURE.bind(cx, args)?;
    if !dispatch::has(class_of(function), SlotId::Call) {
        return Err(raise::type_error(cx, format_args!("the first argument must be callable")));
    }
    let bound = if bound == none() {
        UNBOUNDED
    } else if operators::is_index(bound) {
        operators::index_isize(cx, bound, ClassId::OverflowError)?.max(0) as i64
    } else {
        return Err(raise::type_error(cx, format_args!("maxsize should be integer or None")));
    };
    let typed = truth(cx, typed)?;
    let cache = dict::empty(cx)?;
    let root = links::new_ring(cx)?;
    let this = LruCache::allocate(cx, class)?;
    this.function.set(function);
    this.cache.set(cache);
    this.root.set(root);
    this.info_class.set(info_class);
    this.bound.set(bound);
    this.typed.set(typed);
    Ok(this.word())
}

fn call_cached(cx: &mut Ctx, wrapper: Word, args: Args<'_>) -> Res<Word> {
    let this = LruCache::of(wrapper);
    if this.bound.get() == 0 {
        this.misses.set(this.misses.get() + 1);
        return call::call_args(cx, this.function.get(), args);
    }
    let link = new_link(cx, this, args)?;
    let (cache, key) = (this.cache.get(), links::key(link));
    if let Some(found) = dict::get(cx, cache, key)? {
        this.hits.set(this.hits.get() + 1);
        links::unlink(found);
        links::append(this.root.get(), found);
        return Ok(links::result(found));
    }
    this.misses.set(this.misses.get() + 1);
    let result = call::call_args(cx, this.function.get(), args)?;
    // The call may have stored the same key.
    if dict::get(cx, cache, key)?.is_some() {
        return Ok(result);
    }
    if this.bound.get() != UNBOUNDED && dict::len(cache) as i64 >= this.bound.get() {
        if let Some(oldest) = links::oldest(this.root.get()) {
            links::unlink(oldest);
            dict::remove(cx, cache, links::key(oldest))?;
        }
    }
    links::set_result(link, result);
    dict::set_item(cx, cache, key, link)?;
    links::append(this.root.get(), link);
    Ok(result)
}

/// A link for the arguments of a call.
fn new_link(cx: &mut Ctx, this: Gc<LruCache>, args: Args<'_>) -> Res<Word> {
    let typed = this.typed.get();
    if let ([only], false, false) = (args.positional(), args.has_keywords(), typed) {
        if only.is_small() || is_exact(*only, ClassId::Str) || is_exact(*only, ClassId::Int) {
            return links::new(cx, *only, true);
        }
    }
    let mut parts = WordBuf::from_slice(cx, args.positional())?;
    if args.has_keywords() {
        let mark = keyword_mark(cx)?;
        parts.push(cx, mark)?;
        for (name, value) in args.keywords() {
            parts.extend(cx, &[name, value])?;
        }
    }
    if typed {
        for value in args.words() {
            parts.push(cx, class_of(*value).word())?;
        }
    }
    let arguments = parts.to_tuple(cx)?;
    links::new(cx, arguments, false)
}

fn keyword_mark(cx: &mut Ctx) -> Res<Word> {
    if let Some(mark) = KEYWORD_MARK.get().present() {
        return Ok(mark);
    }
    let mark = call::call(cx, class(ClassId::Object).word(), &[])?;
    KEYWORD_MARK.set(mark);
    Ok(mark)
}

fn cache_info(cx: &mut Ctx, wrapper: Word) -> Res<Word> {
    let this = LruCache::of(wrapper);
    let hits = int::from_i64(cx, this.hits.get())?;
    let misses = int::from_i64(cx, this.misses.get())?;
    let bound = if this.bound.get() == UNBOUNDED { none() } else { int::from_i64(cx, this.bound.get())? };
    let size = Word::small(dict::len(this.cache.get()) as i64);
    call::call(cx, this.info_class.get(), &[hits, misses, bound, size])
}

fn cache_clear(cx: &mut Ctx, wrapper: Word) -> Res<()> {
    let this = LruCache::of(wrapper);
    let cache = dict::empty(cx)?;
    let root = links::new_ring(cx)?;
    this.cache.set(cache);
    this.root.set(root);
    this.hits.set(0);
    this.misses.set(0);
    Ok(())
}

/// As a method, the wrapper gets the instance like a function does.
fn get(cx: &mut Ctx, wrapper: Word, object: Word, _class: Word) -> Res<Word> {
    if object.is_absent() || object == none() { Ok(wrapper) } else { method::new(cx, wrapper, object) }
}

fn reduce(cx: &mut Ctx, wrapper: Word) -> Res<Word> {
    attributes::get(cx, wrapper, intern::name(NameId::QualName))
}

fn copy(_cx: &mut Ctx, wrapper: Word) -> Word {
    wrapper
}

fn deep_copy(_cx: &mut Ctx, wrapper: Word, _memo: Word) -> Word {
    wrapper
}
