//! Walking over all objects of the heap, and over the references of one.

use super::block::{BLOCK, State};
use super::trace::{References, visit_object};
use super::Heap;
use crate::prelude::*;
use crate::types::list;

impl Heap {
    /// Calls `f` with every object that has not been found dead. The garbage since the last collection is among them.
    pub fn for_each_object(&self, f: &mut dyn FnMut(Word)) {
        for index in 0..self.space.frontier() {
            let (block, start) = (*self.space.block(index), self.space.address(index));
            let size = match block.state {
                State::Cells => block.cell_size(),
                State::Large => BLOCK,
                State::Free | State::Rest => continue,
            };
            for cell in 0..block.cells as usize {
                let address = start + cell * size;
                if self.is_object(block.swept, cell, address) {
                    f(Word(address as u64));
                }
            }
        }
    }
}

/// A list of the objects that `wanted` holds for, after a collection.
pub fn list_of(cx: &mut Ctx, wanted: &dyn Fn(Word) -> bool) -> Res<Word> {
    super::cycle::collect_now(cx);
    let mut count = 0;
    super::lock().for_each_object(&mut |object| count += usize::from(wanted(object)));
    // Room first: the words found must not be in malloc'ed memory when something is allocated.
    let found = list::with_capacity_word(cx, count as i64)?;
    let mut words = Vec::with_capacity(count);
    super::lock().for_each_object(&mut |object| {
        if words.len() < count && object != found && wanted(object) {
            words.push(object);
        }
    });
    for word in words {
        list::append(cx, found, word)?;
    }
    Ok(found)
}

/// What an object refers to, as programs see it: stores between a container and its items are left out, its class last.
pub fn references_of(object: Word) -> Vec<Word> {
    if object.is_small() {
        return Vec::new();
    }
    let mut references = References::default();
    // SAFETY: a word that is no small int is an object.
    unsafe { visit_object(object.0 as usize, &mut references) };
    let class_word = class_of(object).word();
    let mut out = Vec::new();
    for reference in references.0 {
        if is_store(reference) {
            out.extend(references_of(reference));
        } else if reference != class_word {
            out.push(reference);
        }
    }
    if class_of(object).flags.get() & class_flags::HEAP != 0 {
        out.push(class_word);
    }
    out
}

fn is_store(object: Word) -> bool {
    use ClassId::*;
    [WordStore, DoubleStore, ByteStore, DictStore, SetStore, AttrStore, DictImage, SetImage].iter().any(|&id| is_exact(object, id))
}
