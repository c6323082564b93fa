//! One operation: fast where the operands allow it, generic otherwise.

use super::values::Mapped;
use super::{Specializer, repr_of};
use crate::infer::types::{Ty, Type};
use crate::ir::*;
use smallvec::SmallVec;
use sxc_abi::slots::CompareOp;
use sxc_abi::{AbiType, RuntimeFn};

/// A virtual `next` waits for its block's branch: the current block is where there is an item.
pub(super) struct NextOutcome {
    pub result: Value,
    pub end: Block,
    pub item: Option<(Value, Ty)>,
}

impl Specializer<'_> {
    pub(super) fn operation(&mut self, id: InstId, inst: &InstData) {
        match &inst.op {
            Op::Const(_) => drop(self.map.insert(inst.results[0], Mapped::Again(id))),
            Op::Py(py) => {
                if !self.py(id, inst, py) {
                    self.generic(id, inst);
                }
            }
            _ => self.generic(id, inst),
        }
    }

    /// False where the generic operation is wanted.
    fn py(&mut self, id: InstId, inst: &InstData, py: &PyOp) -> bool {
        match py {
            PyOp::Binary(_) | PyOp::InPlace(_) | PyOp::Compare(_) | PyOp::GetItem if self.is_operator_call(id) => self.call(id, inst),
            PyOp::Binary(op) | PyOp::InPlace(op) => self.binary(id, inst, *op),
            PyOp::Unary(op) => self.unary(id, inst, *op),
            PyOp::Compare(op) => self.comparison(inst, *op),
            PyOp::Is => self.identity(inst),
            PyOp::Truth => self.truth(inst),
            PyOp::FromBool | PyOp::Not => {
                let (v, _) = self.get(inst.args[0]);
                let v = if *py == PyOp::Not { self.not(v) } else { v };
                self.set(inst.results[0], v, Ty::BOOL);
                true
            }
            PyOp::Refine(_) => self.refine(inst),
            PyOp::CheckLocal(_) | PyOp::CheckFree(_) => self.check_bound(id, inst),
            PyOp::Iter => self.virtual_iter(inst),
            PyOp::Next => self.virtual_next(id, inst),
            PyOp::LoadGlobal(name) => self.load_global(id, inst, *name),
            PyOp::GetItem => self.get_item(id, inst),
            PyOp::Slice => self.virtual_slice(id, inst),
            PyOp::Contains => self.text_contains(inst),
            PyOp::Format { conversion: None } if self.known(inst.args[1]) == Ty::ABSENT => self.format_plainly(id, inst),
            PyOp::SetItem => self.set_item(id, inst),
            PyOp::GetAttr(name) => self.get_attribute(id, inst, *name),
            PyOp::SetAttr(name) => self.set_attribute(id, inst, *name),
            PyOp::Length => self.length(inst.args[0], inst.results[0]),
            PyOp::ListAppend => self.append(id, inst.args[0], inst.args[1]),
            PyOp::Unpack { .. } => self.unpack(id, inst),
            PyOp::CellGet => self.cell_get(inst),
            PyOp::Call { .. } | PyOp::CallMethod { .. } | PyOp::CallBound { .. } => self.call(id, inst),
            PyOp::Method(name) | PyOp::SuperMethod(name) => self.method(id, inst, *name),
            _ => false,
        }
    }

    /// The operation on words; its result is tested against the predicted type.
    pub(super) fn generic(&mut self, id: InstId, inst: &InstData) {
        self.rely_on_module_constant(id, inst);
        let args: SmallVec<[Value; 4]> = inst.args.iter().map(|a| self.generic_argument(*a)).collect();
        let reprs: Vec<Repr> = inst.results.iter().map(|r| self.source.repr(*r)).collect();
        let results = self.out.push(self.block, inst.op.clone(), &args, &reprs, self.loc);
        self.forget_assumptions();
        for (i, result) in inst.results.iter().enumerate() {
            let ty = self.ty(*result);
            let value = self.checked_result(id, inst, &results, i, ty);
            self.set(*result, value, ty);
        }
    }

    /// `{value}` in an f-string.
    fn format_plainly(&mut self, id: InstId, inst: &InstData) -> bool {
        let Some(text) = self.text_of(id, inst.args[0]) else { return false };
        self.set(inst.results[0], text, Ty::STR);
        true
    }

    /// An attribute of a module that inference takes for a constant.
    fn rely_on_module_constant(&mut self, id: InstId, inst: &InstData) {
        let (Op::Py(PyOp::GetAttr(name) | PyOp::ImportFrom(name) | PyOp::Method(name) | PyOp::CallMethod { name, .. }), Some(object)) = (&inst.op, inst.args.first()) else { return };
        let constant = matches!(&inst.op, Op::Py(PyOp::CallMethod { .. })) || matches!(self.type_of(self.ty(inst.results[0])), Type::Function(_) | Type::Class(_) | Type::Builtin(_) | Type::BuiltinClass(_));
        if let (Type::Module(module), true) = (self.type_of(self.known(*object)).clone(), constant) {
            self.rely_on_variable(id, module, *name);
        }
    }

    /// Operations on truth take it raw, all others words.
    fn generic_argument(&mut self, value: Value) -> Value {
        match self.source.repr(value) {
            Repr::Word => self.word(value),
            _ => self.get(value).0,
        }
    }

    /// One of the results of a generic operation in the repr of its predicted type; leaves behind the instruction otherwise.
    pub(super) fn checked_result(&mut self, id: InstId, inst: &InstData, results: &[Value], index: usize, ty: Ty) -> Value {
        let value = results[index];
        if self.out.repr(value) != Repr::Word || !self.needs_test(inst, ty) {
            return value;
        }
        // Of type never is what code out of sight may still make: the test fails, and the slow clone goes on.
        let fine = self.test(value, ty);
        self.exit_after_unless(id, fine, results);
        self.unbox(value, ty)
    }

    /// Results of displays and the like have their type by construction; iterators are not told apart by tests.
    fn needs_test(&self, inst: &InstData, ty: Ty) -> bool {
        let testable = self.inference.table.is_testable(ty);
        let by_construction = matches!(
            &inst.op,
            Op::Py(
                PyOp::Tuple
                    | PyOp::List
                    | PyOp::Set
                    | PyOp::Dict
                    | PyOp::Cell
                    | PyOp::Closure(_)
                    | PyOp::ListToTuple
                    | PyOp::JoinStr
                    | PyOp::Function(_)
                    | PyOp::ClassFinish(_)
            )
        );
        testable && (ty != Ty::NEVER || inst.results.len() == 1) && !by_construction
    }

    pub(super) fn terminator(&mut self, inst: &InstData) {
        match &inst.op {
            Op::Control(ControlOp::BranchPresent) => self.branch_present(inst),
            Op::Control(ControlOp::Branch) => self.two_way(inst),
            Op::Control(ControlOp::Return) => self.return_value(inst.args[0]),
            Op::Control(ControlOp::Jump) => {
                let target = self.target(&inst.targets[0]);
                self.out.terminate(self.block, Op::Control(ControlOp::Jump), &[], &[target], self.loc);
            }
            Op::Control(ControlOp::Unreachable) => self.out.terminate(self.block, inst.op.clone(), &[], &[], self.loc),
            other => unreachable!("{other:?} is not in Dynamic IR"),
        }
    }

    /// The edge's arguments in the reprs of the target's parameters.
    fn target(&mut self, target: &Target) -> Target {
        let params = self.source.block(target.block).params.clone();
        let args = params.iter().zip(&target.args).map(|(p, a)| (self.ty(*p), *a)).collect::<Vec<_>>();
        let args = args.into_iter().map(|(ty, a)| self.coerce(a, ty)).collect();
        Target::new(self.blocks[&target.block], args)
    }

    fn is_reached(&self, block: Block) -> bool {
        self.blocks.contains_key(&block)
    }

    fn branch_present(&mut self, inst: &InstData) {
        if let Some(outcome) = self.pending_next.take() {
            debug_assert_eq!(outcome.result, inst.args[0]);
            if let Some((item, ty)) = outcome.item {
                self.set(outcome.result, item, ty);
            }
            self.jump_if_reached(&inst.targets[0]);
            self.go_to(outcome.end);
            return self.jump_if_reached(&inst.targets[1]);
        }
        match (self.is_reached(inst.targets[0].block), self.is_reached(inst.targets[1].block)) {
            (true, true) => {
                let word = self.word(inst.args[0]);
                self.split_branch(Op::Control(ControlOp::BranchPresent), word, inst);
            }
            _ => {
                let target = if self.is_reached(inst.targets[0].block) { 0 } else { 1 };
                self.jump_if_reached(&inst.targets[target]);
            }
        }
    }

    fn two_way(&mut self, inst: &InstData) {
        match (self.is_reached(inst.targets[0].block), self.is_reached(inst.targets[1].block)) {
            (true, true) => {
                let (condition, _) = self.get(inst.args[0]);
                self.split_branch(Op::Control(ControlOp::Branch), condition, inst);
            }
            _ => {
                let target = if self.is_reached(inst.targets[0].block) { 0 } else { 1 };
                self.jump_if_reached(&inst.targets[target]);
            }
        }
    }

    /// Conversions of an edge's arguments happen on that edge.
    fn split_branch(&mut self, op: Op, condition: Value, inst: &InstData) {
        let edges: Vec<Block> = inst.targets.iter().map(|_| self.new_block()).collect();
        let targets: Vec<Target> = edges.iter().map(|b| Target::plain(*b)).collect();
        self.out.terminate(self.block, op, &[condition], &targets, self.loc);
        for (edge, target) in edges.into_iter().zip(&inst.targets) {
            self.go_to(edge);
            self.jump_if_reached(target);
        }
    }

    fn jump_if_reached(&mut self, target: &Target) {
        if self.is_reached(target.block) {
            let target = self.target(target);
            self.out.terminate(self.block, Op::Control(ControlOp::Jump), &[], &[target], self.loc);
        } else {
            self.out.terminate(self.block, Op::Control(ControlOp::Unreachable), &[], &[], self.loc);
        }
    }

    fn refine(&mut self, inst: &InstData) -> bool {
        let ty = self.ty(inst.results[0]);
        match self.map[&inst.args[0]] {
            Mapped::Value(v, from) => {
                // Narrowing can move a value from a word to a register: `x is not None` where x is an int or None.
                let v = if self.out.repr(v) == Repr::Word { self.unbox_known(v, ty) } else { v };
                let known = if repr_of(ty) == self.out.repr(v) { ty } else { from };
                self.set(inst.results[0], v, known);
            }
            other => drop(self.map.insert(inst.results[0], other)),
        }
        true
    }

    /// A maybe-absent word that is provably present needs no check.
    fn check_bound(&mut self, id: InstId, inst: &InstData) -> bool {
        let from = self.known(inst.args[0]);
        let ty = self.ty(inst.results[0]);
        if from != Ty::OBJECT && !self.inference.table.has(from, Ty::ABSENT) {
            let mapped = self.map[&inst.args[0]];
            self.map.insert(inst.results[0], mapped);
            return true;
        }
        if ty == Ty::NEVER && from != Ty::OBJECT {
            return false;
        }
        let word = self.word(inst.args[0]);
        if from == Ty::OBJECT && ty != Ty::OBJECT {
            let v = self.guarded(id, word, ty);
            self.set(inst.results[0], v, ty);
            return true;
        }
        let present = self.emit(Op::Object(ObjectOp::IsPresent), &[word], Repr::Bool);
        self.exit_before_unless(id, present);
        let v = self.unbox_known(word, ty);
        self.set(inst.results[0], v, ty);
        true
    }

    fn identity(&mut self, inst: &InstData) -> bool {
        let (a, b) = (self.known(inst.args[0]), self.known(inst.args[1]));
        let by_address = |t: &Self, ty: Ty| {
            ty != Ty::OBJECT
                && t.inference.table.members(ty).iter().all(|m| !matches!(t.type_of(*m), Type::Int | Type::Float | Type::Object))
        };
        if by_address(self, a) || by_address(self, b) {
            let (x, y) = (self.word(inst.args[0]), self.word(inst.args[1]));
            let same = self.emit(Op::Object(ObjectOp::Same), &[x, y], Repr::Bool);
            self.set(inst.results[0], same, Ty::BOOL);
            return true;
        }
        if a == Ty::INT && b == Ty::INT {
            let (x, y) = (self.get(inst.args[0]).0, self.get(inst.args[1]).0);
            let same = self.compare(CompareOp::Eq, x, y);
            self.set(inst.results[0], same, Ty::BOOL);
            return true;
        }
        false
    }

    fn truth(&mut self, inst: &InstData) -> bool {
        let ty = self.known(inst.args[0]);
        let truth = match self.type_of(ty).clone() {
            Type::Bool => self.get(inst.args[0]).0,
            Type::Int => {
                let (v, _) = self.get(inst.args[0]);
                let zero = self.int(0);
                self.compare(CompareOp::Ne, v, zero)
            }
            Type::Float => {
                let (v, _) = self.get(inst.args[0]);
                let zero = self.emit(Op::Float(FloatOp::Const(0)), &[], Repr::F64);
                self.emit(Op::Float(FloatOp::Compare(CompareOp::Ne)), &[v, zero], Repr::Bool)
            }
            Type::Str | Type::List(_) | Type::Dict(_) | Type::Tuple(_) | Type::TupleOf(_) => {
                let word = self.word(inst.args[0]);
                let length = self.length_of(word);
                let zero = self.int(0);
                self.compare(CompareOp::Ne, length, zero)
            }
            _ => return false,
        };
        self.set(inst.results[0], truth, Ty::BOOL);
        true
    }

    /// A runtime function that answers a truth byte, as a raw truth.
    pub(super) fn runtime_truth(&mut self, function: RuntimeFn, args: &[Value]) -> Value {
        debug_assert_eq!(function.row().result, AbiType::Bool);
        let status = self.emit(Op::Call(CallOp::Runtime(function)), args, Repr::Status);
        self.emit(Op::Object(ObjectOp::StatusTrue), &[status], Repr::Bool)
    }
}
