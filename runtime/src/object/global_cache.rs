//! Which builtin a global name stands for in a module: a small table in front of the lookups.
//!
//! An answer holds while the module's own field for the name is unset and neither the dict behind the module nor that
//! of `builtins` has changed. Values need no root of their own: the dict of builtins keeps them.

use crate::object::fields::{AttrStore, Place};
use crate::object::gc::word_at;
use crate::prelude::*;
use core::sync::atomic::{AtomicU64, Ordering};

const LINES: usize = 1024;

/// One answer. `sequence` is odd while a writer is at work, and changes with every answer.
struct Line {
    sequence: AtomicU64,
    words: [AtomicU64; Answer::WORDS],
}

static TABLE: [Line; LINES] =
    [const { Line { sequence: AtomicU64::new(0), words: [const { AtomicU64::new(0) }; Answer::WORDS] } }; LINES];

#[derive(Clone, Copy, PartialEq, Eq)]
struct Answer {
    module: u64,
    name: u64,
    /// Offset of the field that has to be unset, 0 where the module has none for the name.
    field: u64,
    own: Stamp,
    builtins: Stamp,
    value: u64,
}

/// A state of a dict; both 0 where there is no dict.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Stamp {
    dict: u64,
    version: u64,
}

impl Answer {
    const WORDS: usize = 8;

    fn to_words(self) -> [u64; Answer::WORDS] {
        let Answer { module, name, field, own, builtins, value } = self;
        [module, name, field, own.dict, own.version, builtins.dict, builtins.version, value]
    }
    fn from_words(words: [u64; Answer::WORDS]) -> Answer {
        let [module, name, field, own_dict, own_version, dict, version, value] = words;
        let (own, builtins) = (Stamp { dict: own_dict, version: own_version }, Stamp { dict, version });
        Answer { module, name, field, own, builtins, value }
    }
}

/// The builtin that `name` is known to stand for in `module`.
#[inline]
pub fn find(module: Word, name: Word, builtins: Word) -> Option<Word> {
    let answer = line(module, name).read()?;
    let hit = answer.module == module.0
        && answer.name == name.0
        && (answer.field == 0 || field_word(module, answer.field as usize).is_absent())
        && stamp(module) == Some(answer.own)
        && stamp(builtins) == Some(answer.builtins);
    hit.then_some(Word(answer.value))
}

/// Remembers that `name` stands for the builtin `value` in `module`.
pub fn remember(module: Word, name: Word, builtins: Word, value: Word) {
    let (Some(own), Some(stamped)) = (stamp(module), stamp(builtins)) else { return };
    let place = Place::of(module);
    let field = match place.find(name).map(|i| &place.fields[i]) {
        None => 0,
        Some(field) if field.repr == FieldRepr::Word => u64::from(field.offset),
        Some(_) => return,
    };
    line(module, name).write(Answer { module: module.0, name: name.0, field, own, builtins: stamped, value: value.0 });
}

fn line(module: Word, name: Word) -> &'static Line {
    let mixed = (name.0 >> 4) ^ (module.0 >> 4).wrapping_mul(0x9e37_79b9);
    &TABLE[(mixed ^ mixed >> 10) as usize % LINES]
}

impl Line {
    fn read(&self) -> Option<Answer> {
        let before = self.sequence.load(Ordering::Acquire);
        let mut words = [0; Answer::WORDS];
        for (word, place) in words.iter_mut().zip(&self.words) {
            *word = place.load(Ordering::Acquire);
        }
        let after = self.sequence.load(Ordering::Relaxed);
        (before == after && before % 2 == 0).then(|| Answer::from_words(words))
    }

    /// Where another writer is at work, the answer is not kept.
    fn write(&self, answer: Answer) {
        let before = self.sequence.load(Ordering::Relaxed);
        let free = before % 2 == 0;
        if !free || self.sequence.compare_exchange(before, before + 1, Ordering::AcqRel, Ordering::Relaxed).is_err() {
            return;
        }
        for (word, place) in answer.to_words().iter().zip(&self.words) {
            place.store(*word, Ordering::Release);
        }
        self.sequence.store(before + 2, Ordering::Release);
    }
}

fn field_word(module: Word, offset: usize) -> Word {
    // SAFETY: the offset is that of a word field in the layout of this very module.
    unsafe { word_at(module, offset) }.get()
}

/// The state of the dict behind a module; None where the program has put a dict of its own there.
fn stamp(module: Word) -> Option<Stamp> {
    debug_assert!(is_instance_of(module, ClassId::Module));
    // SAFETY: callers pass modules.
    let word = unsafe { Gc::<ModuleObj>::from_word(module) }.dict.get();
    let dict = if word.is_present() && is_exact(word, ClassId::AttrStore) {
        // SAFETY: the class was checked.
        let store: Gc<AttrStore> = unsafe { Gc::from_word(word) };
        if store.view.get().is_present() && store.view.get() == store.overflow.get() {
            return None;
        }
        store.overflow.get()
    } else {
        word
    };
    if dict.is_absent() {
        return Some(Stamp { dict: 0, version: 0 });
    }
    // SAFETY: what is behind a module is an exact dict.
    let version = unsafe { Gc::<DictObj>::from_word(dict) }.version.get();
    Some(Stamp { dict: dict.0, version })
}
