//! Where the fields of known classes' instances are.
//!
//! An instance: header, the word of the overflow dict, the presence word where a field is a raw double, then the fields
//! in the order in which inference met their first stores. A field of inferred type float is a raw double.

use crate::base::Symbol;
use crate::infer::Inference;
use crate::infer::types::Ty;
use crate::ir::{ClassDefId, Program};
use std::collections::HashMap;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FieldPlace {
    pub name: Symbol,
    pub offset: u32,
    pub is_double: bool,
    pub index: u32,
}

#[derive(Clone, Debug, Default)]
pub struct ClassLayout {
    pub fields: Vec<FieldPlace>,
    pub size: u32,
    /// Offset of the presence word, or 0.
    pub presence: u32,
    /// Words that hold no reference.
    pub raw_mask: u64,
}

/// Offset of the overflow dict's word in instances of user classes.
pub const OVERFLOW: u32 = 8;
/// A presence word has a bit per field.
const MAX_FIELDS: usize = 60;

impl ClassLayout {
    pub fn field(&self, name: Symbol) -> Option<&FieldPlace> {
        self.fields.iter().find(|f| f.name == name)
    }
}

/// Layouts of all classes that inference knows, by class.
pub fn layouts(_program: &Program, inference: &Inference) -> HashMap<ClassDefId, ClassLayout> {
    let known = inference.classes.iter().filter(|(_, f)| f.known && f.fields.len() <= MAX_FIELDS);
    known.map(|(class, facts)| (*class, layout(facts))).collect()
}

fn layout(facts: &crate::infer::ClassFacts) -> ClassLayout {
    let doubles = facts.fields.iter().any(|f| f.ty == Ty::FLOAT);
    let mut layout = ClassLayout { presence: if doubles { 16 } else { 0 }, ..ClassLayout::default() };
    let mut offset = if doubles { 24 } else { 16 };
    if doubles {
        layout.raw_mask |= 1 << 2;
    }
    for (index, field) in facts.fields.iter().enumerate() {
        let is_double = field.ty == Ty::FLOAT;
        if is_double {
            layout.raw_mask |= 1 << (offset / 8);
        }
        layout.fields.push(FieldPlace { name: field.name, offset, is_double, index: index as u32 });
        offset += 8;
    }
    layout.size = offset;
    layout
}
