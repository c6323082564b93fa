//! Receivers that are instances of one of several known classes: a test per class, then what is done for that class.

use super::values::Mapped;
use super::{Specializer, repr_of};
use crate::base::Symbol;
use crate::infer::types::{Ty, Type};
use crate::infer::{Argument, InstanceId};
use crate::ir::*;

/// What a call does for receivers of one class.
pub type Alternative = (ClassDefId, InstanceId, Vec<Argument>);

impl Specializer<'_> {
    /// Runs `work` once per class, with `receiver` known to be of that class, and joins what it puts into `result`. Leaves
    /// before the instruction where the receiver is of another class.
    fn by_class(&mut self, id: InstId, receiver: Value, result: Value, mut work: impl FnMut(&mut Self, ClassDefId)) {
        let classes = self.classes_of(receiver);
        let (word, saved) = (self.word(receiver), self.map[&receiver]);
        let ty = self.ty(result);
        let done = self.new_block();
        let joined = self.out.add_param(done, repr_of(ty));
        for (class, known) in classes {
            let (here, next) = (self.new_block(), self.new_block());
            let matches = self.emit(Op::Object(ObjectOp::IsUserClass(class)), &[word], Repr::Bool);
            self.branch(matches, here, next);
            self.go_to(here);
            self.forget_assumptions();
            self.map.insert(receiver, Mapped::Value(word, known));
            work(self, class);
            if matches!(self.map.get(&result), Some(Mapped::Value(_, Ty::NEVER))) {
                self.out.terminate(self.block, Op::Control(ControlOp::Unreachable), &[], &[], self.loc);
            } else {
                let value = self.coerce(result, ty);
                self.jump(done, vec![value]);
            }
            self.map.remove(&result);
            self.map.insert(receiver, saved);
            self.go_to(next);
        }
        self.leave(id, None);
        self.go_to(done);
        self.forget_assumptions();
        self.set(result, joined, ty);
    }

    /// A store of a field that instances of all the classes have. False where the runtime must find it.
    pub(super) fn set_by_class(&mut self, id: InstId, inst: &InstData, name: Symbol) -> bool {
        let (receiver, value) = (inst.args[0], inst.args[1]);
        let classes = self.classes_of(receiver);
        let all = self.inference.table.members(self.known(receiver)).len() == classes.len();
        if !all || !classes.iter().all(|(class, _)| self.storable(*class, name, value)) {
            return false;
        }
        let (word, saved, done) = (self.word(receiver), self.map[&receiver], self.new_block());
        for (class, known) in classes {
            let (here, next) = (self.new_block(), self.new_block());
            let matches = self.emit(Op::Object(ObjectOp::IsUserClass(class)), &[word], Repr::Bool);
            self.branch(matches, here, next);
            self.go_to(here);
            self.forget_assumptions();
            self.map.insert(receiver, Mapped::Value(word, known));
            self.set_field(id, inst, class, name);
            self.jump(done, vec![]);
            self.map.insert(receiver, saved);
            self.go_to(next);
        }
        self.leave(id, None);
        self.go_to(done);
        self.forget_assumptions();
        true
    }

    /// The classes that a value is an instance of, with the types that say so.
    fn classes_of(&self, value: Value) -> Vec<(ClassDefId, Ty)> {
        let members = self.inference.table.members(self.known(value));
        members.into_iter().filter_map(|ty| if let Type::Instance(class) = self.type_of(ty) { Some((*class, ty)) } else { None }).collect()
    }

    pub(super) fn call_by_class(&mut self, id: InstId, inst: &InstData, name: Symbol, alternatives: &[Alternative]) -> bool {
        let receiver = inst.args[usize::from(matches!(inst.op, Op::Py(PyOp::CallBound { .. })))];
        if alternatives.len() != self.classes_of(receiver).len() {
            return false;
        }
        self.by_class(id, receiver, inst.results[0], |this, class| {
            let (_, instance, arguments) = alternatives.iter().find(|a| a.0 == class).expect("inference has one per class");
            this.rely_on_method(id, class, name);
            let (value, ty) = this.direct(id, inst, *instance, arguments);
            this.set(inst.results[0], value, ty);
        });
        true
    }

    /// The first half of such a call: the function object that the receiver's class has.
    pub(super) fn method_by_class(&mut self, id: InstId, inst: &InstData, name: Symbol, functions: &[(ClassDefId, FuncId)]) {
        let (receiver, ty) = self.get(inst.args[0]);
        let mut found: Option<(Value, Value)> = None;
        for (class, func) in functions {
            self.rely_on_method(id, *class, name);
            let matches = self.emit(Op::Object(ObjectOp::IsUserClass(*class)), &[receiver], Repr::Bool);
            let function = self.function_word(*func);
            found = Some(match found {
                None => (matches, function),
                Some((any, rest)) => (
                    self.emit(Op::Object(ObjectOp::Either), &[any, matches], Repr::Bool),
                    self.emit(Op::Object(ObjectOp::Select), &[matches, function, rest], Repr::Word),
                ),
            });
        }
        let (any, function) = found.expect("a receiver has a class");
        self.exit_before_unless(id, any);
        self.set(inst.results[0], function, Ty::OBJECT);
        self.set(inst.results[1], receiver, ty);
    }

    /// A field that instances of all the classes have. False where it must be looked up.
    pub(super) fn attribute_by_class(&mut self, id: InstId, inst: &InstData, name: Symbol) -> bool {
        let classes = self.classes_of(inst.args[0]);
        let all = self.inference.table.members(self.known(inst.args[0])).len() == classes.len();
        let has_field = |this: &Self, class: &ClassDefId| this.layouts.get(class).is_some_and(|l| l.field(name).is_some()) && !this.class_binds(*class, name);
        if !all || !classes.iter().all(|(class, _)| has_field(self, class)) {
            return false;
        }
        let result = inst.results[0];
        self.by_class(id, inst.args[0], result, |this, class| {
            this.rely_on_field(id, class, name);
            let place = *this.layouts[&class].field(name).expect("checked");
            let object = this.word(inst.args[0]);
            if place.is_double {
                this.check_presence(id, class, object, place.index);
                let value = this.emit(Op::Memory(MemoryOp::LoadFloat { offset: place.offset }), &[object], Repr::F64);
                return this.set(result, value, Ty::FLOAT);
            }
            let ty = this.ty(result);
            let word = this.emit(Op::Memory(MemoryOp::Load { offset: place.offset }), &[object], Repr::Word);
            let value = if ty == Ty::OBJECT {
                let present = this.emit(Op::Object(ObjectOp::IsPresent), &[word], Repr::Bool);
                this.exit_before_unless(id, present);
                word
            } else {
                this.guarded(id, word, ty)
            };
            this.set(result, value, ty);
        });
        true
    }
}
