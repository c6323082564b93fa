//! The memory of templates, interpolations and template iterators.

use crate::prelude::*;
use core::cell::Cell;
use core::mem::size_of;

/// `strings` has one element more than `interpolations`; both are tuples.
#[repr(C)]
pub struct TemplateObj {
    pub header: Header,
    pub strings: Cell<Word>,
    pub interpolations: Cell<Word>,
}

#[repr(C)]
pub struct InterpolationObj {
    pub header: Header,
    pub value: Cell<Word>,
    pub expression: Cell<Word>,
    /// A str or None.
    pub conversion: Cell<Word>,
    pub format_spec: Cell<Word>,
}

/// Goes through strings and interpolations in turns; `at` counts both.
#[repr(C)]
pub struct IteratorObj {
    pub header: Header,
    pub at: Cell<usize>,
    pub template: Cell<Word>,
}

// SAFETY: all are `repr(C)`, start with their header and change only through cells.
unsafe impl Object for TemplateObj {}
// SAFETY: as above.
unsafe impl Object for InterpolationObj {}
// SAFETY: as above.
unsafe impl Object for IteratorObj {}

pub fn template(word: Word) -> Gc<TemplateObj> {
    // SAFETY: callers pass templates, which have no subclasses.
    unsafe { Gc::from_word(word) }
}

pub fn interpolation(word: Word) -> Gc<InterpolationObj> {
    // SAFETY: callers pass interpolations, which have no subclasses.
    unsafe { Gc::from_word(word) }
}

pub fn iterator(word: Word) -> Gc<IteratorObj> {
    // SAFETY: callers pass template iterators.
    unsafe { Gc::from_word(word) }
}

pub fn new_template(cx: &mut Ctx, strings: Word, interpolations: Word) -> Res<Word> {
    let word = crate::heap::allocate(cx, class(ClassId::Template), size_of::<TemplateObj>())?;
    template(word).strings.set(strings);
    template(word).interpolations.set(interpolations);
    Ok(word)
}

/// Parts of an interpolation; `conversion` is a str or None.
pub struct Parts {
    pub value: Word,
    pub expression: Word,
    pub conversion: Word,
    pub format_spec: Word,
}

pub fn new_interpolation(cx: &mut Ctx, parts: &Parts) -> Res<Word> {
    let word = crate::heap::allocate(cx, class(ClassId::Interpolation), size_of::<InterpolationObj>())?;
    let object = interpolation(word);
    object.value.set(parts.value);
    object.expression.set(parts.expression);
    object.conversion.set(parts.conversion);
    object.format_spec.set(parts.format_spec);
    Ok(word)
}

pub fn new_iterator(cx: &mut Ctx, template: Word) -> Res<Word> {
    let word = crate::heap::allocate(cx, class(ClassId::TemplateIterator), size_of::<IteratorObj>())?;
    iterator(word).template.set(template);
    Ok(word)
}
