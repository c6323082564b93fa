//! Subscripts, attributes, lengths, module variables.

use super::layout::OVERFLOW;
use super::values::Mapped;
use super::Specializer;
use crate::base::Symbol;
use crate::infer::types::{Ty, Type};
use crate::ir::*;
use std::mem::offset_of;
use sxc_abi::slots::CompareOp;
use sxc_abi::{CellObj, ClassId, DictObj, ListObj, RuntimeFn, StoreObj, StrObj, TupleObj};

impl Specializer<'_> {
    /// The raw length of an exact list, tuple, str or dict: all have it at the same place.
    pub(super) fn length_of(&mut self, word: Value) -> Value {
        const {
            assert!(offset_of!(ListObj, len) == offset_of!(TupleObj, len));
            assert!(offset_of!(ListObj, len) == offset_of!(StrObj, len));
            assert!(offset_of!(ListObj, len) == offset_of!(DictObj, len));
        }
        self.emit(Op::Memory(MemoryOp::LoadInt { offset: offset_of!(ListObj, len) as u32 }), &[word], Repr::I64)
    }

    /// `len(x)` of a container whose length is a field.
    pub(super) fn length(&mut self, object: Value, result: Value) -> bool {
        if !matches!(self.type_of(self.known(object)), Type::List(_) | Type::Str | Type::Tuple(_) | Type::TupleOf(_)) {
            return false;
        }
        let word = self.word(object);
        let length = self.length_of(word);
        self.set(result, length, Ty::INT);
        true
    }

    /// The index as one from the start; leaves where it is out of range.
    fn checked_index(&mut self, id: InstId, index: Value, length: Value) -> Value {
        let (raw, _) = self.get(index);
        let at = match self.int_constant(index) {
            Some(c) if c >= 0 => raw,
            _ => {
                let zero = self.int(0);
                let negative = self.compare(CompareOp::Lt, raw, zero);
                let from_end = self.emit(Op::Int(IntOp::AddWrapping), &[raw, length], Repr::I64);
                self.emit(Op::Object(ObjectOp::Select), &[negative, from_end, raw], Repr::I64)
            }
        };
        let inside = self.emit(Op::Int(IntOp::Below), &[at, length], Repr::Bool);
        self.exit_before_unless(id, inside);
        at
    }

    pub(super) fn get_item(&mut self, id: InstId, inst: &InstData) -> bool {
        if let Some(Mapped::Slice { made, start, stop }) = self.map.get(&inst.args[1]).copied() {
            return self.text_slice(inst, made, start, stop);
        }
        if self.known(inst.args[1]) != Ty::INT {
            return false;
        }
        let ty = self.ty(inst.results[0]);
        let word = match self.type_of(self.known(inst.args[0])) {
            Type::List(_) => {
                let list = self.word(inst.args[0]);
                let length = self.length_of(list);
                let at = self.checked_index(id, inst.args[1], length);
                self.list_element(id, list, at)
            }
            Type::Str => return self.text_item(id, inst),
            Type::Tuple(_) | Type::TupleOf(_) => {
                let tuple = self.word(inst.args[0]);
                let length = self.length_of(tuple);
                let at = self.checked_index(id, inst.args[1], length);
                self.emit(Op::Memory(MemoryOp::LoadElement { offset: offset_of!(TupleObj, items) as u32 }), &[tuple, at], Repr::Word)
            }
            _ => return false,
        };
        let v = self.guarded(id, word, ty);
        self.set(inst.results[0], v, ty);
        true
    }

    pub(super) fn set_item(&mut self, id: InstId, inst: &InstData) -> bool {
        let is_list = matches!(self.type_of(self.known(inst.args[0])), Type::List(_));
        if !is_list || self.known(inst.args[1]) != Ty::INT {
            return false;
        }
        let list = self.word(inst.args[0]);
        let length = self.length_of(list);
        let at = self.checked_index(id, inst.args[1], length);
        let store = self.word_store(id, list);
        let item = self.boxed(id, inst.args[2]);
        self.effect(Op::Memory(MemoryOp::StoreElement { offset: offset_of!(StoreObj, items) as u32 }), &[store, at, item]);
        true
    }

    /// The list's store, known to hold words.
    fn word_store(&mut self, id: InstId, list: Value) -> Value {
        let store = self.emit(Op::Memory(MemoryOp::Load { offset: offset_of!(ListObj, store) as u32 }), &[list], Repr::Word);
        let words = self.emit(Op::Object(ObjectOp::HasClass(ClassId::WordStore)), &[store], Repr::Bool);
        self.exit_before_unless(id, words);
        store
    }

    /// The value as a word that is certainly there: boxing can fail for want of memory, which the slow clone reports.
    pub(super) fn boxed(&mut self, id: InstId, value: Value) -> Value {
        let (v, ty) = self.get(value);
        let word = self.to_word(v);
        if matches!(ty, Ty::FLOAT | Ty::INT) {
            let present = self.emit(Op::Object(ObjectOp::IsPresent), &[word], Repr::Bool);
            self.exit_before_unless(id, present);
        }
        word
    }

    /// `list.append`: in place where the store has room.
    pub(super) fn append(&mut self, id: InstId, list: Value, item: Value) -> bool {
        if !matches!(self.type_of(self.known(list)), Type::List(_)) {
            return false;
        }
        let object = self.word(list);
        let item = self.boxed(id, item);
        let length = self.length_of(object);
        let store = self.word_store(id, object);
        let capacity = self.emit(Op::Memory(MemoryOp::LoadInt { offset: offset_of!(StoreObj, capacity) as u32 }), &[store], Repr::I64);
        let room = self.compare(CompareOp::Lt, length, capacity);
        let (quick, grow, done) = (self.new_block(), self.new_block(), self.new_block());
        self.branch(room, quick, grow);
        self.go_to(quick);
        self.effect(Op::Memory(MemoryOp::StoreElement { offset: offset_of!(StoreObj, items) as u32 }), &[store, length, item]);
        let one = self.int(1);
        let longer = self.emit(Op::Int(IntOp::Add), &[length, one], Repr::I64);
        self.effect(Op::Memory(MemoryOp::StoreInt { offset: offset_of!(ListObj, len) as u32 }), &[object, longer]);
        self.jump(done, vec![]);
        self.go_to(grow);
        self.emit(Op::Call(CallOp::Runtime(RuntimeFn::sx_list_append)), &[object, item], Repr::Status);
        self.jump(done, vec![]);
        self.go_to(done);
        true
    }

    pub(super) fn unpack(&mut self, id: InstId, inst: &InstData) -> bool {
        if !matches!(self.type_of(self.known(inst.args[0])), Type::Tuple(_) | Type::TupleOf(_)) {
            return false;
        }
        let tuple = self.word(inst.args[0]);
        let length = self.length_of(tuple);
        let wanted = self.int(inst.results.len() as i64);
        let fits = self.compare(CompareOp::Eq, length, wanted);
        self.exit_before_unless(id, fits);
        let mut items = Vec::new();
        for (i, result) in inst.results.iter().enumerate() {
            let offset = (offset_of!(TupleObj, items) + 8 * i) as u32;
            let word = self.emit(Op::Memory(MemoryOp::Load { offset }), &[tuple], Repr::Word);
            let ty = self.ty(*result);
            items.push((*result, self.guarded(id, word, ty), ty));
        }
        for (result, item, ty) in items {
            self.set(result, item, ty);
        }
        true
    }

    pub(super) fn get_attribute(&mut self, id: InstId, inst: &InstData, name: Symbol) -> bool {
        let class = match *self.type_of(self.known(inst.args[0])) {
            Type::Instance(class) => class,
            Type::Union(_) => return self.attribute_by_class(id, inst, name),
            _ => return false,
        };
        let Some(place) = self.layouts.get(&class).and_then(|l| l.field(name)).copied() else { return false };
        if self.class_binds(class, name) {
            return false;
        }
        self.rely_on_field(id, class, name);
        let object = self.word(inst.args[0]);
        let ty = self.ty(inst.results[0]);
        if place.is_double {
            self.check_presence(id, class, object, place.index);
            let v = self.emit(Op::Memory(MemoryOp::LoadFloat { offset: place.offset }), &[object], Repr::F64);
            if ty != Ty::FLOAT {
                return false;
            }
            self.set(inst.results[0], v, ty);
            return true;
        }
        let word = self.emit(Op::Memory(MemoryOp::Load { offset: place.offset }), &[object], Repr::Word);
        let v = if ty == Ty::OBJECT {
            let present = self.emit(Op::Object(ObjectOp::IsPresent), &[word], Repr::Bool);
            self.exit_before_unless(id, present);
            word
        } else {
            self.guarded(id, word, ty)
        };
        self.set(inst.results[0], v, ty);
        true
    }

    /// A member of the class may be a data descriptor, or be what is read where the field is unset.
    pub(super) fn class_binds(&self, class: ClassDefId, name: Symbol) -> bool {
        let mut at = Some(class);
        while let Some(facts) = at.and_then(|c| self.inference.classes.get(&c)) {
            if facts.members.contains_key(&name) {
                return true;
            }
            at = facts.base;
        }
        false
    }

    pub(super) fn check_presence(&mut self, id: InstId, class: ClassDefId, object: Value, index: u32) {
        let offset = self.layouts[&class].presence;
        let bits = self.emit(Op::Memory(MemoryOp::LoadInt { offset }), &[object], Repr::I64);
        let mask = self.int(1 << index);
        let bit = self.emit(Op::Int(IntOp::And), &[bits, mask], Repr::I64);
        let unset = self.is_zero(bit);
        self.exit_before_if(id, unset);
    }

    pub(super) fn set_attribute(&mut self, id: InstId, inst: &InstData, name: Symbol) -> bool {
        match *self.type_of(self.known(inst.args[0])) {
            Type::Instance(class) if self.storable(class, name, inst.args[1]) => self.set_field(id, inst, class, name),
            Type::Union(_) => return self.set_by_class(id, inst, name),
            _ => return false,
        }
        true
    }

    /// Whether a store of this value is one into a place of the instance.
    pub(super) fn storable(&self, class: ClassDefId, name: Symbol, value: Value) -> bool {
        let place = self.layouts.get(&class).and_then(|l| l.field(name));
        place.is_some_and(|place| !place.is_double || self.known(value) == Ty::FLOAT) && !self.class_binds(class, name)
    }

    /// Stores a field of an instance of exactly this class.
    pub(super) fn set_field(&mut self, id: InstId, inst: &InstData, class: ClassDefId, name: Symbol) {
        let place = *self.layouts[&class].field(name).expect("the store was found possible");
        self.rely_on_field(id, class, name);
        if !place.is_double {
            let object = self.word(inst.args[0]);
            let word = self.boxed(id, inst.args[1]);
            self.first_store(id, class, object, place);
            return self.effect(Op::Memory(MemoryOp::Store { offset: place.offset }), &[object, word]);
        }
        let object = self.word(inst.args[0]);
        let (v, _) = self.get(inst.args[1]);
        self.plain_object(id, object);
        let offset = self.layouts[&class].presence;
        let bits = self.emit(Op::Memory(MemoryOp::LoadInt { offset }), &[object], Repr::I64);
        self.in_order(id, class, object, place, Some(bits));
        let mask = self.int(1 << place.index);
        let more = self.emit(Op::Int(IntOp::Or), &[bits, mask], Repr::I64);
        self.effect(Op::Memory(MemoryOp::StoreInt { offset }), &[object, more]);
        self.effect(Op::Memory(MemoryOp::StoreFloat { offset: place.offset }), &[object, v]);
    }

    /// Nothing has been moved to an overflow dict; else the runtime decides.
    fn plain_object(&mut self, id: InstId, object: Value) {
        let overflow = self.emit(Op::Memory(MemoryOp::LoadInt { offset: OVERFLOW }), &[object], Repr::I64);
        let none = self.is_zero(overflow);
        self.exit_before_unless(id, none);
    }

    /// A field that is set already is just replaced. The first store of a field must keep the order of `__dict__`.
    fn first_store(&mut self, id: InstId, class: ClassDefId, object: Value, place: super::layout::FieldPlace) {
        self.plain_object(id, object);
        self.in_order(id, class, object, place, None);
    }

    /// The field before this one is set: fields appear in the order of the layout. Leaves otherwise.
    fn in_order(&mut self, id: InstId, class: ClassDefId, object: Value, place: super::layout::FieldPlace, bits: Option<Value>) {
        let Some(before) = place.index.checked_sub(1).map(|i| self.layouts[&class].fields[i as usize]) else { return };
        let set = if before.is_double {
            let offset = self.layouts[&class].presence;
            let bits = bits.unwrap_or_else(|| self.emit(Op::Memory(MemoryOp::LoadInt { offset }), &[object], Repr::I64));
            let mask = self.int(1 << before.index);
            self.emit(Op::Int(IntOp::And), &[bits, mask], Repr::I64)
        } else {
            self.emit(Op::Memory(MemoryOp::LoadInt { offset: before.offset }), &[object], Repr::I64)
        };
        let unset = self.is_zero(set);
        self.exit_before_if(id, unset);
    }

    pub(super) fn cell_get(&mut self, inst: &InstData) -> bool {
        if !matches!(self.type_of(self.known(inst.args[0])), Type::Cell(_)) {
            return false;
        }
        let cell = self.word(inst.args[0]);
        let word = self.emit(Op::Memory(MemoryOp::Load { offset: offset_of!(CellObj, value) as u32 }), &[cell], Repr::Word);
        // What the cell holds is tested where the presence check makes it a value.
        self.set(inst.results[0], word, Ty::OBJECT);
        true
    }

    /// Constant variables (functions, classes, modules, built-in functions) are loaded where they are used.
    pub(super) fn load_global(&mut self, id: InstId, inst: &InstData, name: Symbol) -> bool {
        let ty = self.ty(inst.results[0]);
        match self.type_of(ty) {
            Type::Function(_) | Type::Class(_) | Type::Builtin(_) | Type::BuiltinClass(_) if self.is_bound_before(id, name) => {
                self.rely_on_variable(id, self.source.module, name);
                self.map.insert(inst.results[0], Mapped::Again(id));
                true
            }
            _ => {
                let index = self.program.module(self.source.module).globals.iter().position(|g| *g == name);
                let Some(index) = index.filter(|_| ty != Ty::OBJECT && ty != Ty::NEVER) else { return false };
                if self.inference.table.is_settled(ty) {
                    self.rely_on_variable(id, self.source.module, name);
                }
                let op = Op::Memory(MemoryOp::LoadGlobal { module: self.source.module, index: index as u32 });
                let word = self.emit(op, &[], Repr::Word);
                let v = if self.inference.table.is_settled(ty) {
                    let present = self.emit(Op::Object(ObjectOp::IsPresent), &[word], Repr::Bool);
                    self.exit_before_unless(id, present);
                    word
                } else {
                    self.guarded(id, word, ty)
                };
                self.set(inst.results[0], v, ty);
                true
            }
        }
    }

    /// The variable's only store has happened whenever this function runs: it stands in the module's body before the
    /// statement that made the function. A name that no module stores is a built-in one.
    fn is_bound_before(&self, id: InstId, name: Symbol) -> bool {
        let world = &self.inference.world;
        if !world.stores.contains_key(&(self.source.module, name)) {
            return true;
        }
        let Some(place) = world.constant_store(self.program, self.source.module, name) else { return false };
        let func = self.inference.instance(self.instance).func;
        let here = if func == place.function { world.position_of(func, id) } else { world.made_at(func) };
        here.is_some_and(|here| here + 1 >= place.position)
    }
}
