//! Where the fields of known classes' instances are.
//!
//! An instance: header, the word of the overflow dict, the presence word where a field is a raw double, then the fields
//! in the order in which inference met their first stores. A field of inferred type float is a raw double.

use super::field_names;
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
    /// Words of which only generic code knows, behind the fields.
    pub guessed: Vec<(Symbol, u32)>,
}

/// Offset of the overflow dict's word in instances of user classes.
pub const OVERFLOW: u32 = 8;
/// A presence word has a bit per field.
const MAX_FIELDS: usize = 60;
const MAX_GUESSED: usize = 24;

impl ClassLayout {
    pub fn field(&self, name: Symbol) -> Option<&FieldPlace> {
        self.fields.iter().find(|f| f.name == name)
    }

    /// Adds places for what the methods of the class and its bases store.
    fn guess(&mut self, inference: &Inference, names: &HashMap<ClassDefId, Vec<Symbol>>, class: ClassDefId) {
        let bases = std::iter::successors(Some(class), |c| inference.classes.get(c).and_then(|facts| facts.base));
        let mut chain: Vec<ClassDefId> = bases.collect();
        chain.reverse();
        let bound = |name: &Symbol| chain.iter().any(|c| inference.classes.get(c).is_some_and(|f| f.members.contains_key(name)));
        let wanted = chain.iter().filter_map(|c| names.get(c)).flatten().filter(|name| !bound(name));
        for name in wanted {
            if self.guessed.len() < MAX_GUESSED && !self.guessed.iter().any(|(known, _)| known == name) {
                self.guessed.push((*name, self.size));
                self.size += 8;
            }
        }
    }
}

/// Layouts of all classes that inference knows, by class. Where it has met no store, the names that methods store are
/// places for generic code.
pub fn layouts(program: &Program, inference: &Inference) -> HashMap<ClassDefId, ClassLayout> {
    let known = inference.classes.iter().filter(|(_, f)| f.known && f.fields.len() <= MAX_FIELDS);
    let names = field_names(program);
    known
        .map(|(class, facts)| {
            let mut layout = layout(facts);
            if facts.fields.is_empty() {
                layout.guess(inference, &names, *class);
            }
            (*class, layout)
        })
        .collect()
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
