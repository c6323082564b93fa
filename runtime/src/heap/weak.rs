//! Weak references: which ones refer to an object, outside the heap.
//!
//! The table maps a target to its weak references. Neither side is a root: a collection drops the entries of dead
//! references, and clears and reports the references to dead targets.

use super::mark::Marker;
use crate::prelude::*;
use crate::types::weakref::WeakRefObj;
use std::collections::HashMap;

#[derive(Default)]
pub struct WeakTable {
    by_target: HashMap<u64, Vec<Word>>,
}

impl WeakTable {
    /// Enters a new weak reference.
    pub fn add(&mut self, target: Word, reference: Word) {
        self.by_target.entry(target.0).or_default().push(reference);
    }

    /// The weak references to `target`, oldest first.
    pub fn references(&self, target: Word) -> &[Word] {
        self.by_target.get(&target.0).map_or(&[], Vec::as_slice)
    }

    /// Clears the references to objects that are not marked; answers those that are alive and have a callback, in the
    /// order of their creation per target.
    pub fn settle(&mut self, marker: &Marker) -> Vec<Word> {
        let dead = |word: Word| marker.is_in_heap(word) && !marker.is_marked(word.0 as usize);
        let mut callbacks = Vec::new();
        let mut targets: Vec<u64> = self.by_target.keys().copied().collect();
        targets.sort_unstable();
        for target in targets {
            let Some(references) = self.by_target.get_mut(&target) else { continue };
            let target_died = dead(Word(target));
            if target_died {
                for &reference in references.iter() {
                    // SAFETY: the table holds weak reference objects; even dead ones have not been swept yet.
                    let object: Gc<WeakRefObj> = unsafe { Gc::from_word(reference) };
                    object.target.set(Word::ABSENT);
                    if !dead(reference) && object.callback.get().is_present() {
                        callbacks.push(reference);
                    }
                }
            }
            references.retain(|&reference| !dead(reference));
            if target_died || references.is_empty() {
                self.by_target.remove(&target);
            }
        }
        callbacks
    }
}

/// Enters a new weak reference to `target`.
pub fn add(target: Word, reference: Word) {
    super::lock().weak.add(target, reference);
}

/// The weak references to `target`, oldest first.
pub fn references(target: Word) -> Vec<Word> {
    super::lock().weak.references(target).to_vec()
}
