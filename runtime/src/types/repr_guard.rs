//! The containers whose `repr` is being computed, so that one that contains itself prints `[...]` inside.

use crate::prelude::*;
use std::sync::{Mutex, PoisonError};

/// (context, object) pairs. Addresses only: the objects are alive, since somebody is printing them.
static ACTIVE: Mutex<Vec<(usize, u64)>> = Mutex::new(Vec::new());

/// Ends with its scope.
pub struct ReprGuard(usize, u64);

impl ReprGuard {
    /// None if this fiber is printing `object` already.
    pub fn enter(cx: &Ctx, object: Word) -> Option<ReprGuard> {
        let entry = (cx as *const Ctx as usize, object.0);
        let mut active = ACTIVE.lock().unwrap_or_else(PoisonError::into_inner);
        if active.contains(&entry) {
            return None;
        }
        active.push(entry);
        Some(ReprGuard(entry.0, entry.1))
    }
}

impl Drop for ReprGuard {
    fn drop(&mut self) {
        let mut active = ACTIVE.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = active.iter().rposition(|entry| *entry == (self.0, self.1)) {
            active.remove(at);
        }
    }
}

/// Text made of pieces: what the `repr` of a container is put together from.
pub struct Pieces(crate::heap::word_buf::WordBuf);

impl Pieces {
    pub fn new(cx: &mut Ctx) -> Pieces {
        Pieces(crate::heap::word_buf::WordBuf::new(cx))
    }
    pub fn text(&mut self, cx: &mut Ctx, text: &str) -> Res<()> {
        let text = crate::types::str::new(cx, text)?;
        self.0.push(cx, text)
    }
    /// A str made elsewhere.
    pub fn word(&mut self, cx: &mut Ctx, text: Word) -> Res<()> {
        self.0.push(cx, text)
    }
    pub fn repr(&mut self, cx: &mut Ctx, value: Word) -> Res<()> {
        let text = crate::object::format::repr(cx, value)?;
        self.0.push(cx, text)
    }
    pub fn join(mut self, cx: &mut Ctx) -> Res<Word> {
        crate::types::str::join_parts(cx, self.0.as_mut_ptr(), self.0.len() as i64)
    }
}
