//! Lookup along the MRO, with a cache keyed by class version.
//!
//! A version names one state of one class and its bases and is never used again, so an entry cannot go stale; its
//! value is kept alive by the class dict for as long as any class has that version. Names are interned for good.

use crate::object::class_dict;
use crate::prelude::*;
use crate::types::{dict, tuple};
use core::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// The raw attribute `name` (interned) along the MRO of `class`: no descriptor protocol, no metaclass.
pub fn lookup(cx: &mut Ctx, class: Gc<ClassObj>, name: Word) -> Option<Word> {
    let version = class.version.get();
    let line = &CACHE[slot(version, name)];
    if let Some(cached) = line.read(version, name) {
        return cached.present();
    }
    let found = walk(cx, class, name);
    line.write(version, name, found.unwrap_or(Word::ABSENT));
    found
}

/// The first class along the MRO of `class` that has `name` in its own dict, with the value.
pub fn walk_with_owner(cx: &mut Ctx, class: Gc<ClassObj>, name: Word) -> Option<(Gc<ClassObj>, Word)> {
    let mro = class_dict::mro(cx, class);
    search(cx, tuple::items_of(mro), name)
}

/// Lookup in the MRO of `class` behind `after`, as `super` does; nothing where `after` is not in it.
pub fn lookup_after(cx: &mut Ctx, class: Gc<ClassObj>, after: Gc<ClassObj>, name: Word) -> Option<Word> {
    let mro = tuple::items_of(class_dict::mro(cx, class));
    let at = mro.iter().position(|c| c.get() == after.word())?;
    search(cx, &mro[at + 1..], name).map(|(_, value)| value)
}

fn walk(cx: &mut Ctx, class: Gc<ClassObj>, name: Word) -> Option<Word> {
    walk_with_owner(cx, class, name).map(|(_, value)| value)
}

fn search(cx: &mut Ctx, classes: &[core::cell::Cell<Word>], name: Word) -> Option<(Gc<ClassObj>, Word)> {
    classes.iter().find_map(|entry| {
        let owner = Gc::<ClassObj>::try_of(entry.get())?;
        let own = class_dict::own_dict(cx, owner);
        dict::get_name(own, name).map(|value| (owner, value))
    })
}

const LINES: usize = 4096;

/// One answer. The first two words are mixed with the third, so that words of two writers never pass for one entry.
struct Line {
    name: AtomicU64,
    version: AtomicU64,
    value: AtomicU64,
}

static CACHE: [Line; LINES] = [const { Line { name: AtomicU64::new(0), version: AtomicU64::new(0), value: AtomicU64::new(0) } }; LINES];

fn slot(version: u32, name: Word) -> usize {
    let mixed = (name.0 >> 4) ^ u64::from(version).wrapping_mul(0x9e37_79b9);
    (mixed ^ mixed >> 12) as usize % LINES
}

impl Line {
    fn read(&self, version: u32, name: Word) -> Option<Word> {
        let value = self.value.load(Relaxed);
        let hit = self.name.load(Relaxed) ^ value == name.0 && self.version.load(Relaxed) ^ value.rotate_left(32) == u64::from(version);
        hit.then_some(Word(value))
    }
    fn write(&self, version: u32, name: Word, value: Word) {
        self.name.store(name.0 ^ value.0, Relaxed);
        self.version.store(u64::from(version) ^ value.0.rotate_left(32), Relaxed);
        self.value.store(value.0, Relaxed);
    }
}
