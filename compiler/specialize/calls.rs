//! Calls: straight to instances, of known classes, and of the built-in functions that are machine operations.

use super::values::Mapped;
use super::{Specializer, repr_of};
use crate::infer::types::{Ty, Type};
use crate::infer::{Argument, Call, InstanceId};
use crate::base::Symbol;
use crate::ir::*;
use sxc_abi::slots::CompareOp;
use sxc_abi::{ClassId, RuntimeFn, SlotId};

/// Doubles below this magnitude become raw ints.
const INT_RANGE: f64 = 4611686018427387904.0;

impl Specializer<'_> {
    pub(super) fn call(&mut self, id: InstId, inst: &InstData) -> bool {
        let call = self.inference.instance(self.instance).calls.get(&id).cloned();
        match call {
            Some(Call::Direct { instance, arguments }) => {
                if let Op::Py(PyOp::CallMethod { name, .. }) = &inst.op {
                    self.rely_on_callee(id, inst, *name);
                }
                let (value, ty) = self.direct(id, inst, instance, &arguments);
                self.set(inst.results[0], value, ty);
                true
            }
            Some(Call::Operator { class, name, instance, arguments }) => {
                self.rely_on_operator(id, inst, class, name);
                let (value, ty) = self.direct(id, inst, instance, &arguments);
                self.set(inst.results[0], value, ty);
                true
            }
            Some(Call::ByClass { name, alternatives }) => self.call_by_class(id, inst, name, &alternatives),
            Some(Call::Construct { class, init }) => self.construct(id, inst, class, init),
            Some(Call::Builtin(name)) => self.builtin(id, inst, name),
            Some(Call::BuiltinClass(class)) => self.builtin_class(id, inst, class),
            Some(Call::BuiltinMethod) => self.found_builtin(id, inst),
            Some(Call::Method { .. } | Call::ClassFunction { .. } | Call::Methods(_)) => unreachable!("the first half of a call"),
            None => self.builtin_method(id, inst),
        }
    }

    /// The special method that an operator reaches. The other operand's class may get one that has precedence.
    fn rely_on_operator(&mut self, id: InstId, inst: &InstData, class: ClassDefId, name: Symbol) {
        self.rely_on_method(id, class, name);
        for arg in &inst.args {
            if let Type::Instance(other) = *self.type_of(self.known(*arg)) {
                self.rely_on_method(id, other, name);
            }
        }
    }

    pub(super) fn is_operator_call(&self, id: InstId) -> bool {
        matches!(self.inference.instance(self.instance).calls.get(&id), Some(Call::Operator { .. }))
    }

    /// The method that a call in one piece reaches, or the variable of a module.
    fn rely_on_callee(&mut self, id: InstId, inst: &InstData, name: Symbol) {
        match *self.type_of(self.known(inst.args[0])) {
            Type::Instance(class) | Type::Class(class) => self.rely_on_method(id, class, name),
            Type::Module(module) => {
                self.rely_on_variable(id, module, name);
                let word = self.module_variable(module, name);
                let bound = self.emit(Op::Object(ObjectOp::IsPresent), &[word], Repr::Bool);
                self.exit_before_unless(id, bound);
            }
            _ => {}
        }
    }

    fn module_variable(&mut self, module: ModuleId, name: Symbol) -> Value {
        let index = self.program.module(module).globals.iter().position(|g| *g == name).expect("inference found its store");
        self.emit(Op::Memory(MemoryOp::LoadGlobal { module, index: index as u32 }), &[], Repr::Word)
    }

    /// The first half of a method call. False where it is found at run time.
    pub(super) fn method(&mut self, id: InstId, inst: &InstData, name: Symbol) -> bool {
        let receiver = inst.args[inst.args.len() - 1];
        let mapped = match self.inference.instance(self.instance).calls.get(&id) {
            Some(Call::Method { class, func }) => {
                let (class, func) = (*class, *func);
                self.rely_on_method(id, class, name);
                Mapped::Function(func)
            }
            Some(Call::ClassFunction { class, func }) => {
                let (class, func) = (*class, *func);
                self.rely_on_method(id, class, name);
                self.map.insert(inst.results[0], Mapped::Function(func));
                let absent = self.absent();
                self.set(inst.results[1], absent, Ty::ABSENT);
                return true;
            }
            Some(Call::Methods(functions)) => {
                let functions = functions.clone();
                self.method_by_class(id, inst, name, &functions);
                return true;
            }
            Some(Call::BuiltinMethod) => Mapped::Found(id),
            _ => return false,
        };
        self.map.insert(inst.results[0], mapped);
        let (value, ty) = self.get(receiver);
        self.set(inst.results[1], value, ty);
        true
    }

    pub(super) fn direct(&mut self, id: InstId, inst: &InstData, instance: InstanceId, arguments: &[Argument]) -> (Value, Ty) {
        let args = self.call_arguments(id, inst, instance, arguments, None);
        self.call_instance(id, instance, &args, true)
    }

    /// The callee's word where the callee needs it, then the arguments in the reprs of the instance's parameters.
    fn call_arguments(&mut self, id: InstId, inst: &InstData, instance: InstanceId, arguments: &[Argument], self_word: Option<Value>) -> Vec<Value> {
        let callee = self.inference.instance(instance);
        let params = callee.params.clone();
        let positional = self.program.function(callee.func).params.positional as usize;
        let needs_callee = !self.program.function(callee.func).free.is_empty() || arguments.iter().any(|a| matches!(a, Argument::Default(_)));
        let function = if needs_callee { self.callee_word(inst, callee.func, self_word.is_some()) } else { self.absent() };
        let mut out = vec![function];
        for (i, (argument, ty)) in arguments.iter().zip(params).enumerate() {
            let value = match argument {
                Argument::Given(0) if self_word.is_some() => self_word.expect("checked"),
                Argument::Given(at) => self.coerce(inst.args[*at], ty),
                Argument::Default(at) => self.default_argument(id, function, *at, at + positional - i, ty),
            };
            out.push(value);
        }
        out
    }

    /// The function object that a direct call reads closure and defaults from.
    fn callee_word(&mut self, inst: &InstData, func: FuncId, is_init: bool) -> Value {
        let module = match (&inst.op, self.type_of(self.known(inst.args[0]))) {
            (Op::Py(PyOp::CallMethod { name, .. }), Type::Module(module)) => Some((*module, *name)),
            _ => None,
        };
        match module {
            Some((module, name)) => self.module_variable(module, name),
            None if matches!(inst.op, Op::Py(PyOp::Call { .. })) && !is_init => self.word(inst.args[0]),
            None => self.function_word(func),
        }
    }

    /// The function object's default, which a program can change: tested. Defaults belong to the last parameters, so
    /// another number of them shifts all.
    fn default_argument(&mut self, id: InstId, function: Value, at: usize, count: usize, ty: Ty) -> Value {
        let offset = std::mem::offset_of!(sxc_abi::FunctionObj, defaults) as u32;
        let defaults = self.emit(Op::Memory(MemoryOp::Load { offset }), &[function], Repr::Word);
        let tuple = self.emit(Op::Object(ObjectOp::IsClass(ClassId::Tuple)), &[defaults], Repr::Bool);
        self.exit_before_unless(id, tuple);
        let length = self.length_of(defaults);
        let index = self.int(at as i64);
        let count = self.int(count as i64);
        let same = self.compare(CompareOp::Eq, length, count);
        self.exit_before_unless(id, same);
        let offset = std::mem::offset_of!(sxc_abi::TupleObj, items) as u32;
        let word = self.emit(Op::Memory(MemoryOp::LoadElement { offset }), &[defaults, index], Repr::Word);
        self.guarded(id, word, ty)
    }

    /// The call itself. A result of another type than promised leaves behind the instruction.
    fn call_instance(&mut self, id: InstId, instance: InstanceId, args: &[Value], exits: bool) -> (Value, Ty) {
        let ty = self.inference.instance(instance).result;
        let reprs = [repr_of(ty), Repr::Status, Repr::Word];
        let op = Op::Call(CallOp::Instance { instance: instance.0 });
        let results = self.out.push(self.block, op, args, &reprs, self.loc);
        self.forget_assumptions();
        let (value, status, word) = (results[0], results[1], results[2]);
        if ty == Ty::NEVER && exits {
            // Inference saw no return: only the slow clone can.
            let again = self.new_block();
            self.leave(id, Some(&[value]));
            self.go_to(again);
        } else if ty != Ty::OBJECT && ty != Ty::NEVER {
            let wide = self.emit(Op::Object(ObjectOp::StatusWide), &[status], Repr::Bool);
            let fine = self.not(wide);
            if exits {
                self.exit_after_unless(id, fine, &[word]);
            } else {
                self.init_result_unless(fine, word);
            }
        }
        (value, ty)
    }

    fn init_result_unless(&mut self, fine: Value, word: Value) {
        let (bad, next) = (self.new_block(), self.new_block());
        self.branch(fine, next, bad);
        self.go_to(bad);
        self.emit(Op::Call(CallOp::Runtime(RuntimeFn::sx_init_result)), &[word], Repr::Status);
        self.jump(next, vec![]);
        self.go_to(next);
    }

    fn construct(&mut self, id: InstId, inst: &InstData, class: ClassDefId, init: Option<(InstanceId, Vec<Argument>)>) -> bool {
        let plain_init = init.as_ref().is_none_or(|(i, _)| matches!(self.inference.instance(*i).result, Ty::NONE | Ty::NEVER));
        if !self.layouts.contains_key(&class) || !plain_init {
            return false;
        }
        if let Some(init) = self.program.names.lookup(SlotId::Init.dunder()) {
            self.rely_on_method(id, class, init);
        }
        // A class that is not known to be bound yet is looked at first.
        if !matches!(self.map[&inst.args[0]], Mapped::Again(_)) {
            self.word(inst.args[0]);
        }
        let object = self.emit(Op::Object(ObjectOp::New(class)), &[], Repr::Word);
        let made = self.emit(Op::Object(ObjectOp::IsPresent), &[object], Repr::Bool);
        self.exit_before_unless(id, made);
        if let Some((instance, arguments)) = init {
            let args = self.call_arguments(id, inst, instance, &arguments, Some(object));
            self.call_instance(id, instance, &args, false);
        }
        let ty = self.ty(inst.results[0]);
        self.set(inst.results[0], object, ty);
        true
    }

    fn builtin(&mut self, id: InstId, inst: &InstData, name: &str) -> bool {
        let args = &inst.args[first_argument(inst)..];
        let result = inst.results[0];
        match (name, args) {
            ("len", [object]) => self.length(*object, result),
            ("abs", [value]) => self.absolute(id, *value, result),
            ("ord", [value]) => self.code_of(id, *value, result),
            ("chr", [value]) => self.text_of_code(id, *value, result),
            ("math.sqrt", [value]) => self.square_root(id, *value, result),
            ("min", [a, b]) => self.extreme(CompareOp::Lt, *a, *b, result),
            ("max", [a, b]) => self.extreme(CompareOp::Gt, *a, *b, result),
            _ => false,
        }
    }

    fn absolute(&mut self, id: InstId, value: Value, result: Value) -> bool {
        match self.known(value) {
            Ty::FLOAT => {
                let (v, _) = self.get(value);
                let v = self.emit(Op::Float(FloatOp::Abs), &[v], Repr::F64);
                self.set(result, v, Ty::FLOAT);
            }
            Ty::INT => {
                let (v, _) = self.get(value);
                let zero = self.int(0);
                let (negated, overflow) = self.emit_two(Op::Int(IntOp::SubOverflow), &[zero, v], [Repr::I64, Repr::Bool]);
                self.exit_before_if(id, overflow);
                let negative = self.compare(CompareOp::Lt, v, zero);
                let v = self.emit(Op::Object(ObjectOp::Select), &[negative, negated, v], Repr::I64);
                self.set(result, v, Ty::INT);
            }
            _ => return false,
        }
        true
    }

    fn square_root(&mut self, id: InstId, value: Value, result: Value) -> bool {
        if self.known(value) != Ty::FLOAT {
            return false;
        }
        let (v, _) = self.get(value);
        let zero = self.emit(Op::Float(FloatOp::Const(0)), &[], Repr::F64);
        let domain = self.emit(Op::Float(FloatOp::Compare(CompareOp::Ge)), &[v, zero], Repr::Bool);
        self.exit_before_unless(id, domain);
        let v = self.emit(Op::Float(FloatOp::Sqrt), &[v], Repr::F64);
        self.set(result, v, Ty::FLOAT);
        true
    }

    /// `min(a, b)` keeps the first of equal operands, and so does `max`.
    fn extreme(&mut self, better: CompareOp, a: Value, b: Value, result: Value) -> bool {
        let ty = self.known(a);
        if ty != self.known(b) || !matches!(ty, Ty::INT | Ty::FLOAT) {
            return false;
        }
        let (x, y) = (self.get(a).0, self.get(b).0);
        let op = if ty == Ty::INT { Op::Int(IntOp::Compare(better)) } else { Op::Float(FloatOp::Compare(better)) };
        let second = self.emit(op, &[y, x], Repr::Bool);
        let v = self.emit(Op::Object(ObjectOp::Select), &[second, y, x], repr_of(ty));
        self.set(result, v, ty);
        true
    }

    fn builtin_class(&mut self, id: InstId, inst: &InstData, class: ClassId) -> bool {
        let args = &inst.args[first_argument(inst)..];
        let known = args.first().map(|a| self.known(*a));
        match (class, args, known) {
            (ClassId::Range, ..) => self.virtual_range(inst),
            (ClassId::Int, [value], Some(Ty::INT)) | (ClassId::Float, [value], Some(Ty::FLOAT)) => {
                let (v, ty) = self.get(*value);
                self.set(inst.results[0], v, ty);
                true
            }
            (ClassId::Int, [value], Some(Ty::STR)) => self.int_of_text(id, *value, inst.results[0]),
            (ClassId::Str, [value], Some(_)) => match self.text_of(id, *value) {
                Some(text) => {
                    self.set(inst.results[0], text, Ty::STR);
                    true
                }
                None => false,
            },
            (ClassId::Float, [value], Some(Ty::INT)) => {
                let (v, _) = self.get(*value);
                let v = self.emit(Op::Int(IntOp::ToFloat), &[v], Repr::F64);
                self.set(inst.results[0], v, Ty::FLOAT);
                true
            }
            (ClassId::Int, [value], Some(Ty::FLOAT)) => {
                let (v, _) = self.get(*value);
                let size = self.emit(Op::Float(FloatOp::Abs), &[v], Repr::F64);
                let limit = self.emit(Op::Float(FloatOp::Const(INT_RANGE.to_bits())), &[], Repr::F64);
                let fits = self.emit(Op::Float(FloatOp::Compare(CompareOp::Lt)), &[size, limit], Repr::Bool);
                self.exit_before_unless(id, fits);
                let v = self.emit(Op::Int(IntOp::FromFloat), &[v], Repr::I64);
                self.set(inst.results[0], v, Ty::INT);
                true
            }
            _ => false,
        }
    }

    fn builtin_method(&mut self, id: InstId, inst: &InstData) -> bool {
        let Op::Py(PyOp::CallMethod { name, keywords }) = &inst.op else { return false };
        if !keywords.is_empty() {
            return false;
        }
        self.quick_method(id, inst, *name, inst.args[0], &inst.args[1..])
    }

    /// The second half of a call of a method of a built-in class: in one piece with the first.
    fn found_builtin(&mut self, id: InstId, inst: &InstData) -> bool {
        let (Op::Py(PyOp::CallBound { keywords }), Some(Mapped::Found(first))) = (&inst.op, self.map.get(&inst.args[0]).copied()) else { return false };
        let Op::Py(PyOp::Method(name)) = self.source.inst(first).op else { return false };
        let args = &inst.args[1..];
        if keywords.is_empty() && self.quick_method(id, inst, name, args[0], &args[1..]) {
            return true;
        }
        let words: Vec<Value> = args.iter().map(|a| self.word(*a)).collect();
        let op = Op::Py(PyOp::CallMethod { name, keywords: keywords.clone() });
        let results = self.out.push(self.block, op, &words, &[Repr::Word], self.loc);
        self.forget_assumptions();
        let ty = self.ty(inst.results[0]);
        let value = self.checked_result(id, inst, &results, 0, ty);
        self.set(inst.results[0], value, ty);
        true
    }

    fn quick_method(&mut self, id: InstId, inst: &InstData, name: Symbol, receiver: Value, args: &[Value]) -> bool {
        let is_list = matches!(self.type_of(self.known(receiver)), Type::List(_));
        let text = self.program.text(name);
        match args {
            [item] if is_list && text == "append" => self.append_to(id, inst, receiver, *item),
            _ => self.text_method(text, receiver, args, inst.results[0]),
        }
    }

    fn append_to(&mut self, id: InstId, inst: &InstData, list: Value, item: Value) -> bool {
        if !self.append(id, list, item) {
            return false;
        }
        let none = self.none();
        self.set(inst.results[0], none, Ty::NONE);
        true
    }
}

/// The index of a call's first Python argument.
fn first_argument(inst: &InstData) -> usize {
    if matches!(inst.op, Op::Py(PyOp::CallBound { .. })) { 2 } else { 1 }
}
