//! `WordBuf`: a growable buffer of words for Rust code, safe from the collector.
//!
//! The words are in a store object in the heap, and the buffer itself holds that store's address: it must stay in a
//! local variable (or in something that does), where the stack scan finds it. Inside a `Box` or `Vec` it is no root.

use crate::prelude::*;
use crate::types::list::store;
use core::cell::Cell;

pub struct WordBuf {
    /// A word store; slots past `len` are 0.
    store: Word,
    len: usize,
}

impl WordBuf {
    /// An empty buffer; memory is taken with the first push.
    pub fn new(_cx: &mut Ctx) -> WordBuf {
        WordBuf { store: store::empty(), len: 0 }
    }

    pub fn with_capacity(cx: &mut Ctx, capacity: usize) -> Res<WordBuf> {
        let store = if capacity == 0 { store::empty() } else { store::new_words(cx, capacity)? };
        Ok(WordBuf { store, len: 0 })
    }

    /// A buffer of `items`.
    pub fn from_slice(cx: &mut Ctx, items: &[Word]) -> Res<WordBuf> {
        let mut buf = WordBuf::with_capacity(cx, items.len())?;
        store::copy_in(items, buf.slots());
        buf.len = items.len();
        Ok(buf)
    }

    #[inline]
    pub fn push(&mut self, cx: &mut Ctx, word: Word) -> Res<()> {
        if self.len == self.slots().len() {
            self.grow(cx, self.len + 1)?;
        }
        self.slots()[self.len].set(word);
        self.len += 1;
        Ok(())
    }

    pub fn extend(&mut self, cx: &mut Ctx, words: &[Word]) -> Res<()> {
        if self.slots().len() - self.len < words.len() {
            self.grow(cx, self.len + words.len())?;
        }
        store::copy_in(words, &self.slots()[self.len..]);
        self.len += words.len();
        Ok(())
    }

    pub fn pop(&mut self) -> Option<Word> {
        self.len = self.len.checked_sub(1)?;
        Some(self.slots()[self.len].replace(Word::ABSENT))
    }

    pub fn len(&self) -> usize {
        self.len
    }

    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    pub fn truncate(&mut self, len: usize) {
        if len < self.len {
            store::clear(&self.slots()[len..self.len]);
            self.len = len;
        }
    }

    pub fn get(&self, i: usize) -> Word {
        self.as_cells()[i].get()
    }

    pub fn set(&mut self, i: usize, word: Word) {
        self.as_cells()[i].set(word);
    }

    pub fn as_cells(&self) -> &[Cell<Word>] {
        &self.slots()[..self.len]
    }

    pub fn as_slice(&self) -> &[Word] {
        let cells = self.as_cells();
        // SAFETY: only this buffer knows its store, and it is not changed while the shared borrow of it lasts.
        unsafe { core::slice::from_raw_parts(cells.as_ptr().cast(), cells.len()) }
    }

    pub fn as_mut_slice(&mut self) -> &mut [Word] {
        let cells = self.as_cells();
        // SAFETY: as in `as_slice`, and the borrow is exclusive.
        unsafe { core::slice::from_raw_parts_mut(cells.as_ptr() as *mut Word, cells.len()) }
    }

    /// For functions that take a raw argument array.
    pub fn as_mut_ptr(&mut self) -> *mut Word {
        self.as_mut_slice().as_mut_ptr()
    }

    /// A list of the words; the buffer's store becomes the list's.
    pub fn into_list(self, cx: &mut Ctx) -> Res<Word> {
        crate::types::list::from_store(cx, self.store, self.len)
    }

    pub fn to_tuple(&self, cx: &mut Ctx) -> Res<Word> {
        crate::types::tuple::new(cx, self.as_slice())
    }

    fn slots(&self) -> &[Cell<Word>] {
        store::words(self.store)
    }

    #[cold]
    fn grow(&mut self, cx: &mut Ctx, need: usize) -> Res<()> {
        let bigger = store::new_words(cx, store::grown_capacity(self.slots().len(), need))?;
        store::copy(self.as_cells(), store::words(bigger));
        self.store = bigger;
        Ok(())
    }
}
