//! Words in static storage that the collector must know.
//!
//! A [`RootCell`] enters the list of roots when it is first set. The collector reads the list through [`visit`].

use crate::prelude::*;
use core::cell::Cell;
use std::sync::{Mutex, PoisonError};

/// A static place for one word, absent at first.
pub struct RootCell {
    word: Cell<Word>,
    listed: Cell<bool>,
}

// SAFETY: a word is written as a whole; the runtime's statics are set at start-up or by the thread that owns the
// module or class they belong to, before other threads can reach it.
unsafe impl Sync for RootCell {}

static ROOTS: Mutex<Vec<&'static RootCell>> = Mutex::new(Vec::new());

impl RootCell {
    pub const fn new() -> RootCell {
        RootCell { word: Cell::new(Word::ABSENT), listed: Cell::new(false) }
    }
    #[inline]
    pub fn get(&self) -> Word {
        self.word.get()
    }
    pub const fn address(&'static self) -> *const Word {
        self.word.as_ptr()
    }
    pub fn set(&'static self, word: Word) {
        if !self.listed.replace(true) {
            ROOTS.lock().unwrap_or_else(PoisonError::into_inner).push(self);
        }
        self.word.set(word);
    }
}

impl Default for RootCell {
    fn default() -> RootCell {
        RootCell::new()
    }
}

/// An area of static words that a program brings along.
struct Area(&'static RootArea);

// SAFETY: the description does not change; the words in it are read as `RootCell`s are.
unsafe impl Send for Area {}

static AREAS: Mutex<Vec<Area>> = Mutex::new(Vec::new());

/// Makes an area of static words known.
pub fn add_area(area: &'static RootArea) {
    AREAS.lock().unwrap_or_else(PoisonError::into_inner).push(Area(area));
}

/// Calls `f` with the start and the number of words of every area.
pub fn visit_areas(f: &mut dyn FnMut(usize, usize)) {
    for area in AREAS.lock().unwrap_or_else(PoisonError::into_inner).iter() {
        f(area.0.start as usize, area.0.words);
    }
}

/// Calls `f` with the word of every root cell.
pub fn visit_cells(f: &mut dyn FnMut(Word)) {
    for root in ROOTS.lock().unwrap_or_else(PoisonError::into_inner).iter() {
        f(root.get());
    }
}
