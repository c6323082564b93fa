//! Method calls in two halves: the method is found, the arguments are evaluated, the method is called.

use super::Call;
use super::builtins;
use super::engine::{Engine, Frame};
use super::types::{Ty, Type, TypeTable};
use crate::base::Symbol;
use crate::ir::*;

impl Engine<'_> {
    /// The function that `name` is for instances of exactly this class, if no field hides it.
    pub(super) fn method_of(&self, class: ClassDefId, name: Symbol) -> Option<FuncId> {
        if self.field(class, name).is_some() {
            return None;
        }
        match self.table.get(self.member(class, name)?) {
            Type::Function(func) => Some(*func),
            _ => None,
        }
    }

    /// The function that `Class.name` is.
    pub(super) fn class_function(&self, class: ClassDefId, name: Symbol) -> Option<FuncId> {
        match self.table.get(self.member(class, name)?) {
            Type::Function(func) => Some(*func),
            _ => None,
        }
    }

    /// The first half. The second result is self.
    pub(super) fn method(&mut self, frame: &mut Frame<'_>, id: InstId, inst: &InstData, name: Symbol, types: &[Ty]) {
        frame.calls.remove(&id);
        let is_super = matches!(inst.op, Op::Py(PyOp::SuperMethod(_)));
        let receiver = types[types.len() - 1];
        let found = if is_super { self.super_method(frame, types, name) } else { self.found_method(receiver, name) };
        let (callee, bound) = match found {
            Some(call @ Call::ClassFunction { .. }) => {
                frame.calls.insert(id, call);
                (Ty::OBJECT, Ty::ABSENT)
            }
            Some(call) => {
                frame.calls.insert(id, call);
                (Ty::OBJECT, receiver)
            }
            None if is_super => (Ty::OBJECT, Ty::OBJECT),
            None => match self.table.get(receiver) {
                Type::Module(_) | Type::NativeModule(_) => (self.get_attribute(receiver, name), Ty::OBJECT),
                _ => (Ty::OBJECT, Ty::OBJECT),
            },
        };
        self.set(frame, inst.results[0], callee);
        self.set(frame, inst.results[1], bound);
    }

    fn found_method(&self, receiver: Ty, name: Symbol) -> Option<Call> {
        match *self.table.get(receiver) {
            Type::Union(_) => self.methods_of(receiver, name).map(Call::Methods),
            Type::Class(class) => {
                let func = self.class_function(class, name).filter(|f| self.program.function_slots.contains_key(f))?;
                Some(Call::ClassFunction { class, func })
            }
            Type::Instance(class) => {
                let func = self.method_of(class, name).filter(|f| self.program.function_slots.contains_key(f))?;
                Some(Call::Method { class, func })
            }
            _ => builtins::has_method(self.table.get(receiver), self.program.text(name)).then_some(Call::BuiltinMethod),
        }
    }

    /// The functions that a name is for instances of several known classes.
    fn methods_of(&self, receiver: Ty, name: Symbol) -> Option<Vec<(ClassDefId, FuncId)>> {
        let members = self.table.members(receiver).into_iter().map(|member| match *self.table.get(member) {
            Type::Instance(class) => {
                let func = self.method_of(class, name).filter(|f| self.program.function_slots.contains_key(f) && self.is_specializable(*f))?;
                Some((class, func))
            }
            _ => None,
        });
        members.collect()
    }

    /// A call of the method of whichever class the receiver `args[first]` is of.
    pub(super) fn call_by_class(&mut self, frame: &mut Frame<'_>, id: InstId, args: &[Value], first: usize, name: Symbol, keywords: &[Symbol]) -> Ty {
        frame.calls.remove(&id);
        let mut types: Vec<Ty> = args[first..].iter().map(|a| frame.values[a.0 as usize]).collect();
        let Some(functions) = self.methods_of(types[0], name) else { return Ty::OBJECT };
        let (mut alternatives, mut result) = (Vec::new(), Ty::NEVER);
        for (class, func) in functions {
            types[0] = self.table.intern(Type::Instance(class));
            let Some((arguments, params)) = self.bind(func, &types, first, keywords) else { return Ty::OBJECT };
            let instance = self.instance(func, params);
            result = self.table.join(result, self.instances[instance.0 as usize].result);
            alternatives.push((class, instance, arguments));
        }
        frame.calls.insert(id, Call::ByClass { name, alternatives });
        result
    }

    /// `super().name` in a method of a known class, of an instance of exactly a known class: the method of the next class.
    fn super_method(&self, frame: &Frame<'_>, types: &[Ty], name: Symbol) -> Option<Call> {
        let (Type::BuiltinClass(sxc_abi::ClassId::Super), Type::Instance(class)) = (self.table.get(types[0]), self.table.get(types[2])) else {
            return None;
        };
        let own = *self.body_class.get(&self.world.maker(frame.id)?)?;
        let mut at = *class;
        while at != own {
            at = self.classes.get(&at)?.base?;
        }
        let next = self.classes.get(&own)?.base?;
        let Type::Function(func) = *self.table.get(self.member(next, name)?) else { return None };
        self.program.function_slots.contains_key(&func).then_some(Call::Method { class: *class, func })
    }

    /// The second half.
    pub(super) fn call_bound(&mut self, frame: &mut Frame<'_>, id: InstId, inst: &InstData, types: &[Ty], keywords: &[Symbol]) -> Ty {
        frame.calls.remove(&id);
        let Some(first) = frame.definitions.get(&inst.args[0]).copied() else { return Ty::OBJECT };
        match frame.calls.get(&first).cloned() {
            Some(Call::Method { func, .. }) => return self.call_method_of(frame, id, func, &inst.args, 1, keywords),
            Some(Call::ClassFunction { func, .. }) => return self.call_method_of(frame, id, func, &inst.args, 2, keywords),
            Some(Call::Methods(_)) => {
                if let Op::Py(PyOp::Method(name)) = frame.f.inst(first).op {
                    return self.call_by_class(frame, id, &inst.args, 1, name, keywords);
                }
            }
            Some(Call::BuiltinMethod) => {
                frame.calls.insert(id, Call::BuiltinMethod);
                let Op::Py(PyOp::Method(name)) = frame.f.inst(first).op else { return Ty::OBJECT };
                if self.program.text(name) == "sort" {
                    self.note_key(&types[1..], types.len() - 1 - keywords.len(), keywords);
                }
                return if keywords.is_empty() { self.builtin_method(frame, id, types[1], name, &types[2..]) } else { Ty::OBJECT };
            }
            _ => {}
        }
        if matches!(self.table.get(types[0]), Type::Builtin(_) | Type::BuiltinClass(_)) {
            return self.call(frame, id, types[0], &inst.args, 2, keywords);
        }
        let found = frame.f.inst(first);
        let Op::Py(PyOp::Method(name)) = found.op else { return Ty::OBJECT };
        let receiver = frame.values[found.args[0].0 as usize];
        if keywords.is_empty() { self.builtin_method(frame, id, receiver, name, &types[2..]) } else { Ty::OBJECT }
    }

    /// What a method of a built-in class is predicted to give.
    pub(super) fn builtin_method(&mut self, frame: &Frame<'_>, id: InstId, receiver: Ty, name: Symbol, args: &[Ty]) -> Ty {
        let (text, func) = (self.program.text(name), frame.id);
        let sites = &mut self.method_sites;
        let mut site = |table: &mut TypeTable, inst: InstId| *sites.entry((func, inst)).or_insert_with(|| table.new_site());
        let result = builtins::method_result(&mut self.table, &mut site, id, receiver, text, args);
        result.map_or(Ty::OBJECT, |t| self.loaded(t))
    }
}
