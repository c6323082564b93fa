//! Which builtin a global name stands for in a module: a small table in front of the lookups.
//!
//! An answer holds while the module's own field for the name is unset and neither the dict behind the module nor that
//! of `builtins` has changed. Values need no root of their own: the dict of builtins keeps them.

use crate::object::fields::{AttrStore, Place};
use crate::object::gc::word_at;
use crate::prelude::*;
use crate::object::roots::RootCell;
use core::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

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

/// The answer that the place in the code got last, if it still holds.
#[inline]
pub fn find_at(place: *mut Word, builtins: Word) -> Option<Word> {
    // SAFETY: the first word of a place in generated code is 0 or the address of an answer, which is never freed.
    let at = unsafe { place.cast::<*const PlaceAnswer>().as_ref()?.as_ref()? };
    // SAFETY: the words belong to modules that are never freed: those that bring code along, and `builtins`.
    let hit = unsafe {
        (*at.field).is_absent()
            && *at.own == at.own_stamp.dict
            && (at.own_stamp.dict == 0 || version_of(at.own_stamp.dict) == at.own_stamp.version)
            && at.builtins == builtins.0
            && *at.builtins_own == at.builtins_stamp.dict
            && version_of(at.builtins_stamp.dict) == at.builtins_stamp.version
    };
    hit.then_some(at.value)
}

/// What [`find_at`] looks at: an [`Answer`] with addresses in place of offsets.
struct PlaceAnswer {
    /// The module's own field for the name, or a word that is always 0.
    field: *const Word,
    /// Where the module has its dict.
    own: *const u64,
    own_stamp: Stamp,
    builtins: u64,
    builtins_own: *const u64,
    builtins_stamp: Stamp,
    value: Word,
}

static UNSET: RootCell = RootCell::new();

/// Answers are never freed, and a program may change its modules for ever.
const MOST_ANSWERS: usize = 20_000;
static MADE: AtomicUsize = AtomicUsize::new(0);

/// Remembers for one place in the code that the name is the builtin `value`.
pub fn remember_at(place: *mut Word, module: Word, name: Word, builtins: Word, value: Word) {
    let (Some(own_stamp), Some(builtins_stamp)) = (stamp(module), stamp(builtins)) else { return };
    if place.is_null() || builtins_stamp.dict == 0 || MADE.fetch_add(1, Ordering::Relaxed) >= MOST_ANSWERS {
        return;
    }
    let fields = Place::of(module);
    let field = match fields.find(name).map(|i| &fields.fields[i]) {
        None => UNSET.address(),
        Some(field) if field.repr == FieldRepr::Word => (module.0 as usize + field.offset as usize) as *const Word,
        Some(_) => return,
    };
    let answer = PlaceAnswer {
        field,
        own: dict_place(module),
        own_stamp,
        builtins: builtins.0,
        builtins_own: dict_place(builtins),
        builtins_stamp,
        value,
    };
    // SAFETY: as in `find_at`; the word is written as a whole.
    unsafe { place.cast::<*const PlaceAnswer>().write(Box::leak(Box::new(answer))) };
}

/// The word with the dict behind a module: its own, or the one in its attribute store, which it keeps for good.
fn dict_place(module: Word) -> *const u64 {
    // SAFETY: callers pass modules.
    let module = unsafe { Gc::<ModuleObj>::from_word(module) };
    let word = module.dict.get();
    if word.is_present() && is_exact(word, ClassId::AttrStore) {
        // SAFETY: the class was checked.
        return unsafe { &*(word.0 as *const AttrStore) }.overflow.as_ptr().cast::<u64>().cast_const();
    }
    module.as_ptr().cast::<u8>().wrapping_add(core::mem::offset_of!(ModuleObj, dict)).cast::<u64>().cast_const()
}

#[inline]
fn version_of(dict: u64) -> u64 {
    // SAFETY: callers pass exact dicts.
    unsafe { Gc::<DictObj>::from_word(Word(dict)) }.version.get()
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
