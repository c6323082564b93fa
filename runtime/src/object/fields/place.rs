//! The inline fields and the dict word of one object: finding, reading and clearing them.

use super::AttrStore;
use crate::object::gc::word_at;
use crate::prelude::*;
use core::cell::Cell;
use std::collections::HashMap;
use std::sync::Mutex;

/// Layouts with more fields than this are searched through a hash index.
pub const LINEAR: usize = 16;

pub struct Place {
    pub object: Word,
    pub fields: &'static [Field],
    presence: Option<&'static Cell<Word>>,
    pub dict: Option<&'static Cell<Word>>,
}

impl Place {
    pub fn of(object: Word) -> Place {
        let class = class_of(object);
        let layout = layout_of(object, class);
        let dict_offset = class.dict_offset.get() as usize;
        let extra = if dict_offset == 0 { 0 } else { tail(object, class) };
        let (fields, presence) = fields_of(layout);
        // SAFETY: layouts and dict offsets describe the instances of their class; both places are inside the object.
        unsafe {
            Place {
                object,
                fields,
                presence: (presence != 0).then(|| word_at(object, presence as usize)),
                dict: (dict_offset != 0).then(|| word_at(object, dict_offset + extra)),
            }
        }
    }

    /// The index of the inline field of an interned name.
    pub fn find(&self, name: Word) -> Option<usize> {
        if self.fields.len() <= LINEAR {
            return self.fields.iter().position(|f| f.name.get() == name);
        }
        indexed(self.fields, name)
    }

    pub fn word(&self, field: &Field) -> &'static Cell<Word> {
        // SAFETY: the layout describes this object.
        unsafe { word_at(self.object, field.offset as usize) }
    }

    pub fn is_set(&self, i: usize) -> bool {
        match self.fields[i].repr {
            FieldRepr::Word => self.word(&self.fields[i]).get().is_present(),
            FieldRepr::Double => self.presence.is_some_and(|bits| bits.get().0 >> i & 1 != 0),
        }
    }

    /// The value of field `i`, boxed if it is raw.
    pub fn read(&self, cx: &mut Ctx, i: usize) -> Res<Option<Word>> {
        let field = &self.fields[i];
        match field.repr {
            FieldRepr::Word => Ok(self.word(field).get().present()),
            FieldRepr::Double if !self.is_set(i) => Ok(None),
            FieldRepr::Double => crate::types::float::boxed(cx, f64::from_bits(self.word(field).get().0)).map(Some),
        }
    }

    /// Stores an exact float in double field `i`.
    pub fn write_double(&self, i: usize, value: Word) {
        // SAFETY: the caller checked that the value is a float.
        let float: Gc<FloatObj> = unsafe { Gc::from_word(value) };
        self.word(&self.fields[i]).set(Word(float.value.to_bits()));
        if let Some(bits) = self.presence {
            bits.set(Word(bits.get().0 | 1 << i));
        }
    }

    /// Unsets field `i`; whether it was set.
    pub fn clear(&self, i: usize) -> bool {
        let was_set = self.is_set(i);
        match (self.fields[i].repr, self.presence) {
            (FieldRepr::Word, _) => self.word(&self.fields[i]).set(Word::ABSENT),
            (FieldRepr::Double, Some(bits)) => bits.set(Word(bits.get().0 & !(1 << i))),
            (FieldRepr::Double, None) => {}
        }
        was_set
    }

    pub fn store(&self) -> Option<Gc<AttrStore>> {
        let word = self.dict?.get();
        if word.is_absent() || !is_exact(word, ClassId::AttrStore) {
            return None;
        }
        // SAFETY: the class was checked.
        Some(unsafe { Gc::from_word(word) })
    }

    /// The dict of what has no inline place, if there is one.
    pub fn overflow(&self) -> Option<Word> {
        match self.store() {
            Some(store) => store.overflow.get().present(),
            None => self.dict?.get().present(),
        }
    }
}

/// The fields of a layout and the offset of its presence word.
pub fn fields_of(layout: *const Layout) -> (&'static [Field], u32) {
    // SAFETY: a layout is null or a constant of the compiler that describes `count` fields.
    unsafe {
        match layout.as_ref() {
            Some(layout) if layout.count > 0 => {
                (core::slice::from_raw_parts(layout.fields, layout.count as usize), layout.presence)
            }
            _ => (&[], 0),
        }
    }
}

/// The inline field of an interned name in instances of `class`.
pub fn class_field(class: Gc<ClassObj>, name: Word) -> Option<&'static Field> {
    let (fields, _) = fields_of(class.layout.get());
    if fields.len() <= LINEAR {
        return fields.iter().find(|f| f.name.get() == name);
    }
    indexed(fields, name).map(|i| &fields[i])
}

fn layout_of(object: Word, class: Gc<ClassObj>) -> *const Layout {
    if class.flags.get() & class_flags::MODULE_SUBCLASS != 0 {
        // SAFETY: the class was checked.
        let module: Gc<ModuleObj> = unsafe { Gc::from_word(object) };
        // A module keeps its variables where they are when it gets another class.
        return if module.layout.get().is_null() { class.layout.get() } else { module.layout.get() };
    }
    class.layout.get()
}

/// Instances have a payload of variable length before what subclasses append.
pub fn has_tail(class: Gc<ClassObj>) -> bool {
    class.flags.get() & (class_flags::TUPLE_SUBCLASS | class_flags::BYTES_SUBCLASS) != 0
}

/// Instances differ in size: no `__slots__` and no weak references for subclasses. An int has its limbs at the very end.
pub fn is_variable(class: Gc<ClassObj>) -> bool {
    has_tail(class) || class.flags.get() & class_flags::INT_SUBCLASS != 0
}

/// Bytes between the fixed part of an object's base layout and what subclasses append: the length of its payload.
pub fn tail(object: Word, class: Gc<ClassObj>) -> usize {
    if !has_tail(class) {
        return 0;
    }
    let flags = class.flags.get();
    // SAFETY: the flags say which built-in layout the object starts with.
    unsafe {
        if flags & class_flags::TUPLE_SUBCLASS != 0 {
            Gc::<TupleObj>::from_word(object).len * 8
        } else {
            Gc::<BytesObj>::from_word(object).len.next_multiple_of(8)
        }
    }
}

/// Field numbers by name, per field array. Layouts and their names live as long as the program.
static INDEXES: Mutex<Option<HashMap<usize, HashMap<u64, usize>>>> = Mutex::new(None);

fn indexed(fields: &'static [Field], name: Word) -> Option<usize> {
    let mut indexes = INDEXES.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let index = indexes
        .get_or_insert_default()
        .entry(fields.as_ptr() as usize)
        .or_insert_with(|| fields.iter().enumerate().map(|(i, f)| (f.name.get().0, i)).collect());
    index.get(&name.0).copied()
}
