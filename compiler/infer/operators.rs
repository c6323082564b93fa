//! Operators on instances of known classes: direct calls of their special methods.

use super::engine::{Engine, Frame};
use super::types::{Ty, Type};
use super::{Argument, Call};
use crate::base::Symbol;
use crate::ir::*;
use sxc_abi::slots::{BinaryOp, CompareOp, SlotId};

impl Engine<'_> {
    /// `a op b` where one operand is an instance of exactly a known class.
    pub(super) fn binary_method(&mut self, frame: &mut Frame<'_>, id: InstId, op: BinaryOp, in_place: bool, a: Ty, b: Ty) -> Ty {
        frame.calls.remove(&id);
        let row = op.row();
        if let Type::Instance(class) = *self.table.get(a) {
            let in_place = row.in_place.filter(|slot| in_place && self.has_special(class, *slot));
            let direct = in_place.is_some() || self.goes_first(class, b);
            let slot = in_place.unwrap_or(row.plain);
            return if direct { self.operator(frame, id, class, slot, [a, b], false) } else { Ty::OBJECT };
        }
        match *self.table.get(b) {
            // The operators of built-in numbers and texts answer NotImplemented to instances of other classes.
            Type::Instance(class) if matches!(a, Ty::INT | Ty::FLOAT | Ty::BOOL) => self.operator(frame, id, class, row.reflected, [b, a], true),
            _ => Ty::OBJECT,
        }
    }

    pub(super) fn compare_method(&mut self, frame: &mut Frame<'_>, id: InstId, op: CompareOp, a: Ty, b: Ty) -> Ty {
        frame.calls.remove(&id);
        match *self.table.get(a) {
            Type::Instance(class) if self.goes_first(class, b) => self.operator(frame, id, class, op.slot(), [a, b], false),
            _ => Ty::OBJECT,
        }
    }

    pub(super) fn item_method(&mut self, frame: &mut Frame<'_>, id: InstId, class: ClassDefId, object: Ty, key: Ty) -> Ty {
        frame.calls.remove(&id);
        self.operator(frame, id, class, SlotId::GetItem, [object, key], false)
    }

    /// The reflected method of `b` has no precedence over the method of `class`.
    fn goes_first(&self, class: ClassDefId, b: Ty) -> bool {
        match *self.table.get(b) {
            Type::Instance(other) if other == class => true,
            Type::Instance(other) => !self.descends(other, class),
            Type::Int | Type::Float | Type::Bool | Type::Str | Type::Bytes | Type::None | Type::List(_) | Type::Dict(_) | Type::Tuple(_) => true,
            _ => false,
        }
    }

    fn descends(&self, class: ClassDefId, from: ClassDefId) -> bool {
        let mut at = Some(class);
        while let Some(class) = at {
            if class == from {
                return true;
            }
            at = self.classes.get(&class).and_then(|facts| facts.base);
        }
        false
    }

    fn has_special(&self, class: ClassDefId, slot: SlotId) -> bool {
        self.program.names.lookup(slot.dunder()).is_some_and(|name| self.member(class, name).is_some())
    }

    fn special(&self, class: ClassDefId, slot: SlotId) -> Option<(Symbol, FuncId)> {
        let name = self.program.names.lookup(slot.dunder())?;
        match self.table.get(self.member(class, name)?) {
            Type::Function(func) if self.program.function_slots.contains_key(func) => Some((name, *func)),
            _ => None,
        }
    }

    /// A direct call of the special method, if it never answers NotImplemented: its result has a type that can be tested.
    fn operator(&mut self, frame: &mut Frame<'_>, id: InstId, class: ClassDefId, slot: SlotId, types: [Ty; 2], swapped: bool) -> Ty {
        let Some((name, func)) = self.special(class, slot) else { return Ty::OBJECT };
        if !self.is_specializable(func) {
            return Ty::OBJECT;
        }
        let Some((arguments, params)) = self.bind(func, &types, 0, &[]) else { return Ty::OBJECT };
        let instance = self.instance(func, params);
        let result = self.instances[instance.0 as usize].result;
        if result == Ty::OBJECT {
            return Ty::OBJECT;
        }
        let place = |a: Argument| match a {
            Argument::Given(i) if swapped => Argument::Given(1 - i),
            other => other,
        };
        let arguments = arguments.into_iter().map(place).collect();
        frame.calls.insert(id, Call::Operator { class, name, instance, arguments });
        result
    }
}
