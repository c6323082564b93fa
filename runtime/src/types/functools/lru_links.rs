//! The entries of an `lru_cache`: links of a ring in order of use, found through a dict.
//!
//! ```text
//! cache dict: {key: link}        ring: root <-> least recent <-> ... <-> most recent <-> root
//! ```
//! A call with one plain int or str has that as its key. Any other key is the link itself, which knows the hash of the
//! arguments, so that their `__hash__` runs once per call.

use crate::iterator_layout;
use crate::object::{compare, hash};
use crate::prelude::*;

iterator_layout!(Link {
    hash: i64,
    /// The key of a plain call, else the tuple of arguments.
    arguments: Word,
    /// 0 in the root.
    result: Word,
    previous: Word,
    next: Word,
    plain: bool,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b1000010,
    slots: Slots { hash: slot!(hash, hash_of), eq: slot!(binary, eq), ..Slots::EMPTY },
    ..StaticClass::new(ClassId::LruLink, size_of::<Link>())
};

fn hash_of(_cx: &mut Ctx, link: Word) -> i64 {
    Link::of(link).hash.get()
}

fn eq(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if !is_exact(b, ClassId::LruLink) {
        return Ok(not_implemented());
    }
    compare::equal(cx, Link::of(a).arguments.get(), Link::of(b).arguments.get()).map(boolean)
}

/// A ring with nothing but its root.
pub fn new_ring(cx: &mut Ctx) -> Res<Word> {
    let root = Link::allocate(cx, class(ClassId::LruLink).word())?;
    root.previous.set(root.word());
    root.next.set(root.word());
    Ok(root.word())
}

/// A link for these arguments, in no ring yet.
pub fn new(cx: &mut Ctx, arguments: Word, plain: bool) -> Res<Word> {
    let hash = hash::hash(cx, arguments)?;
    let link = Link::allocate(cx, class(ClassId::LruLink).word())?;
    link.hash.set(hash);
    link.arguments.set(arguments);
    link.plain.set(plain);
    Ok(link.word())
}

/// What stands for the link as a key of the cache dict.
pub fn key(link: Word) -> Word {
    let this = Link::of(link);
    if this.plain.get() { this.arguments.get() } else { link }
}

pub fn result(link: Word) -> Word {
    Link::of(link).result.get()
}

pub fn set_result(link: Word, result: Word) {
    Link::of(link).result.set(result);
}

/// Takes a link out of its ring.
pub fn unlink(link: Word) {
    let this = Link::of(link);
    let (previous, next) = (this.previous.get(), this.next.get());
    Link::of(previous).next.set(next);
    Link::of(next).previous.set(previous);
}

/// Puts a link in as the most recently used.
pub fn append(root: Word, link: Word) {
    let last = Link::of(root).previous.get();
    let this = Link::of(link);
    this.previous.set(last);
    this.next.set(root);
    Link::of(last).next.set(link);
    Link::of(root).previous.set(link);
}

/// The least recently used link, if there is one.
pub fn oldest(root: Word) -> Option<Word> {
    let oldest = Link::of(root).next.get();
    (oldest != root).then_some(oldest)
}
