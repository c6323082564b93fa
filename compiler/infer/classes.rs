//! What is known of class statements: members, bases, fields.

use super::types::{Ty, Type};
use super::engine::Engine;
use crate::base::Symbol;
use crate::ir::*;
use sxc_abi::SlotId;
use std::collections::HashMap;

/// A field of the instances of a known class.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FieldFacts {
    pub name: Symbol,
    /// Joined over all stores seen.
    pub ty: Ty,
}

#[derive(Clone, Debug, Default)]
pub struct ClassFacts {
    /// The statement has run through inference with bases that are known themselves.
    pub known: bool,
    pub base: Option<ClassDefId>,
    /// Names bound in the body, with their joined types.
    pub members: HashMap<Symbol, Ty>,
    /// In order of first appearance; those of the base class first.
    pub fields: Vec<FieldFacts>,
}

/// Special methods that change what attribute access or construction mean: a class that has one is not specialized.
const OPAQUE: &[&str] = &[
    SlotId::GetAttribute.dunder(), SlotId::GetAttr.dunder(), SlotId::SetAttr.dunder(), SlotId::DelAttr.dunder(), SlotId::New.dunder(),
    SlotId::Del.dunder(), "__slots__", "__init_subclass__", "__class_getitem__", "__set_name__", "__dict__", "__weakref__", "__class__",
];

impl Engine<'_> {
    /// The end of a class statement with these bases.
    pub(super) fn class_statement(&mut self, class: ClassDefId, bases: Ty, has_keywords: bool) -> Ty {
        let definition = self.program.class(class);
        let closed = self.program.module(definition.module).openness == Openness::Closed;
        let base = self.known_base(bases);
        let known = definition.once && definition.plain && closed && !has_keywords && base.is_some();
        let facts = self.classes.entry(class).or_default();
        if known && !facts.known {
            facts.known = true;
            facts.base = base.flatten();
            self.table.changed = true;
        }
        let stored_later = &self.world.stored_attributes;
        let opaque = self.classes[&class].members.keys().chain(stored_later).any(|m| OPAQUE.contains(&self.program.text(*m)));
        if known && !opaque { self.table.intern(Type::Class(class)) } else { Ty::OBJECT }
    }

    /// `Some(None)` for no base but `object`; None for bases that are not known.
    fn known_base(&self, bases: Ty) -> Option<Option<ClassDefId>> {
        let Type::Tuple(items) = self.table.get(bases) else { return None };
        match items.as_ref() {
            [] => Some(None),
            [one] => match self.table.get(*one) {
                Type::Class(base) if self.class_is_known(*base) => Some(Some(*base)),
                Type::BuiltinClass(sxc_abi::ClassId::Object) => Some(None),
                _ => None,
            },
            _ => None,
        }
    }

    pub(super) fn class_is_known(&self, class: ClassDefId) -> bool {
        self.classes.get(&class).is_some_and(|f| f.known)
    }

    pub(super) fn class_member(&mut self, class: ClassDefId, name: Symbol, ty: Ty) {
        let facts = self.classes.entry(class).or_default();
        let old = facts.members.get(&name).copied();
        let joined = self.table.join(old.unwrap_or(Ty::NEVER), ty);
        if old != Some(joined) {
            self.classes.entry(class).or_default().members.insert(name, joined);
            self.table.changed = true;
        }
    }

    /// The member along the bases.
    pub fn member(&self, class: ClassDefId, name: Symbol) -> Option<Ty> {
        let facts = self.classes.get(&class)?;
        facts.members.get(&name).copied().or_else(|| self.member(facts.base?, name))
    }

    /// A store of a field of exactly this class.
    pub(super) fn store_field(&mut self, class: ClassDefId, name: Symbol, ty: Ty) {
        let facts = self.classes.entry(class).or_default();
        match facts.fields.iter().position(|f| f.name == name) {
            Some(i) => {
                let joined = self.table.join(self.classes[&class].fields[i].ty, ty);
                let field = &mut self.classes.entry(class).or_default().fields[i];
                if field.ty != joined {
                    field.ty = joined;
                    self.table.changed = true;
                }
            }
            None => {
                facts.fields.push(FieldFacts { name, ty });
                self.table.changed = true;
            }
        }
    }

    /// Whether a field of which no store has been seen may still get one. Once nothing else grows, such fields are given up.
    pub(super) fn awaits_store(&mut self, class: ClassDefId, name: Symbol) -> bool {
        if !self.world.stored_attributes.contains(&name) || self.given_up.contains(&(class, name)) {
            return false;
        }
        self.awaited.insert((class, name));
        true
    }

    /// Gives up fields whose stores never came; false where there are none.
    pub(super) fn give_up_fields(&mut self) -> bool {
        let awaited: Vec<_> = self.awaited.drain().collect();
        let lost: Vec<_> = awaited.into_iter().filter(|(class, name)| self.field(*class, *name).is_none()).collect();
        self.given_up.extend(&lost);
        !lost.is_empty()
    }

    pub(super) fn field(&self, class: ClassDefId, name: Symbol) -> Option<Ty> {
        self.classes.get(&class)?.fields.iter().find(|f| f.name == name).map(|f| f.ty)
    }
}
