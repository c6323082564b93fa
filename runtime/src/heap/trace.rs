//! Finding the references inside an object, by what its class says.

use crate::prelude::*;

/// Who is told of references.
pub trait Visitor {
    /// A word that may be a reference; small ints and 0 are passed as well.
    fn visit(&mut self, word: Word);
    /// `count` words in a row.
    fn visit_range(&mut self, start: *const Word, count: usize);
}

/// Visits every reference of `object`, its class included.
///
/// # Safety
/// `object` is the address of an object whose header and fields are valid.
#[inline]
pub unsafe fn visit_object<V: Visitor>(object: usize, visitor: &mut V) {
    // SAFETY: an object starts with its header, which holds the address of its class.
    let class = unsafe { &*((*(object as *const u64) & !Header::FLAGS) as *const ClassObj) };
    visitor.visit(Word(class as *const ClassObj as u64));
    // SAFETY: what the class says of its instances' layout holds for this one.
    unsafe {
        match class.scan.get() {
            Scan::Leaf => {}
            Scan::Fields => visit_fields(object, class, visitor),
            Scan::Words => {
                visit_fields(object, class, visitor);
                let count = *((object + 8) as *const usize);
                visitor.visit_range((object + class.size.get() as usize) as *const Word, count);
            }
            Scan::Custom => {
                if let Some(trace) = class.trace.get() {
                    trace(object as *mut u8, (visitor as *mut V).cast(), visit_word::<V>);
                }
            }
        }
    }
}

unsafe extern "C" fn visit_word<V: Visitor>(visitor: *mut u8, word: Word) {
    // SAFETY: `visit_object` passes its visitor through the class's trace function.
    unsafe { (*visitor.cast::<V>()).visit(word) }
}

/// # Safety
/// `object` is an instance of `class`.
#[inline]
unsafe fn visit_fields<V: Visitor>(object: usize, class: &ClassObj, visitor: &mut V) {
    let raw = class.raw_mask.get();
    for i in 1..class.size.get() as usize / 8 {
        if i >= 64 || raw >> i & 1 == 0 {
            // SAFETY: the field lies in the object.
            visitor.visit(unsafe { *((object + i * 8) as *const Word) });
        }
    }
}

/// The references of a class object outside the heap; others are scanned as their metaclass says.
///
/// # Safety
/// `class` is a class whose fields are valid.
pub unsafe fn visit_class<V: Visitor>(class: *const ClassObj, visitor: &mut V) {
    // SAFETY: the caller vouches for the class.
    let class = unsafe { &*class };
    for field in [&class.base, &class.bases, &class.mro, &class.dict, &class.name, &class.qualname, &class.subclasses] {
        visitor.visit(field.get());
    }
    visitor.visit_range(class.slot_values.as_ptr().cast(), class.slot_values.len());
}

/// Collects references without marking anything.
#[derive(Default)]
pub struct References(pub Vec<Word>);

impl Visitor for References {
    fn visit(&mut self, word: Word) {
        if word.is_object() {
            self.0.push(word);
        }
    }
    fn visit_range(&mut self, start: *const Word, count: usize) {
        for i in 0..count {
            // SAFETY: `visit_object` passes words of one object.
            self.visit(unsafe { *start.add(i) });
        }
    }
}
