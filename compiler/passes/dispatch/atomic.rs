//! Methods of `sx.Atomic[i64]` in place.
//!
//! In a module that imports `sx`, a call such as `x.fetch_add(1, Ordering.RELAXED)` tests whether `x` is an atomic, the
//! numbers are small ints and the ordering is the member of that name, and then is one atomic instruction. Whatever else
//! it turns out to be is the method call that is written there.

use super::Dispatch;
use crate::base::Symbol;
use crate::ir::*;
use std::collections::HashMap;
use sxc_abi::slots::CompareOp;
use sxc_abi::{ClassId, RuntimeFn as Rt};

/// What a value is if the names mean what `sx` means by them.
#[derive(Default)]
pub struct Orders {
    members: HashMap<Value, MemoryOrder>,
    nones: Vec<Value>,
    in_use: bool,
}

/// The members of `sx.Ordering` that a function reads by name.
pub fn orders(program: &Program, f: &Function) -> Orders {
    let mut orders = Orders::default();
    if !program.module(f.module).imports.iter().any(|import| import.name == "sx") {
        return orders;
    }
    orders.in_use = true;
    for inst in f.order.iter().flat_map(|block| &f.block(*block).insts) {
        let data = f.inst(*inst);
        match &data.op {
            Op::Py(PyOp::GetAttr(name)) => {
                let member = MemoryOrder::of_name(program.text(*name));
                orders.members.extend(member.map(|member| (data.results[0], member)));
            }
            Op::Const(ConstId::NONE) => orders.nones.push(data.results[0]),
            _ => {}
        }
    }
    orders
}

/// A call that may be an atomic operation.
pub struct AtomicCall {
    op: AtomicOp,
    /// How many arguments behind the receiver are numbers.
    numbers: usize,
    /// The arguments that are orderings.
    orders: Vec<(Value, MemoryOrder)>,
}

impl Dispatch<'_, '_, '_> {
    /// The atomic operation that a method call is on an atomic, if its orderings are known and legal.
    pub(super) fn atomic_call(&self, name: Symbol, keywords: &[Symbol], args: &[Value]) -> Option<AtomicCall> {
        if !self.orders.in_use || !keywords.is_empty() {
            return None;
        }
        let numbers = match self.program.text(name) {
            "load" => 0,
            "store" | "fetch_add" => 1,
            "compare_exchange" => 2,
            _ => return None,
        };
        let given = args.get(1 + numbers..)?;
        let mut orders = Vec::new();
        for value in given.iter().filter(|value| !self.orders.nones.contains(value)) {
            orders.push((*value, *self.orders.members.get(value)?));
        }
        let order = match given.first() {
            None => MemoryOrder::SeqCst,
            Some(value) => *self.orders.members.get(value)?,
        };
        let op = match (numbers, self.program.text(name), given.len()) {
            (0, _, 0 | 1) if order.is_for_load() => AtomicOp::Load(order),
            (1, "store", 0 | 1) if order.is_for_store() => AtomicOp::Store(order),
            (1, "fetch_add", 0 | 1) => AtomicOp::FetchAdd(order),
            (2, _, 0..=2) => {
                let failure = given.get(1).filter(|value| !self.orders.nones.contains(value));
                let failure = failure.map_or(Some(order.on_failure()), |value| self.orders.members.get(value).copied())?;
                failure.is_for_load().then_some(AtomicOp::CompareExchange { success: order, failure })?
            }
            _ => return None,
        };
        Some(AtomicCall { op, numbers, orders })
    }

    /// The operation where the tests hold, else the call.
    pub(super) fn guarded_atomic(&mut self, call: &AtomicCall, name: Symbol, args: &[Value], result: Value) {
        let (fast, slow, next) = (self.ed.new_block(), self.ed.new_block(), self.ed.new_block());
        self.ed.f.block_mut(next).params.push(result);
        let mut holds = self.ed.emit(Op::Object(ObjectOp::IsClass(ClassId::AtomicI64)), &args[..1], Repr::Bool);
        for number in &args[1..1 + call.numbers] {
            let small = self.ed.emit(Op::Object(ObjectOp::IsSmall), &[*number], Repr::Bool);
            holds = self.ed.emit(Op::Object(ObjectOp::Both), &[holds, small], Repr::Bool);
        }
        for (value, order) in &call.orders {
            let member = self.ed.emit(Op::Object(ObjectOp::Ordering(*order)), &[], Repr::Word);
            let same = self.ed.emit(Op::Object(ObjectOp::Same), &[*value, member], Repr::Bool);
            holds = self.ed.emit(Op::Object(ObjectOp::Both), &[holds, same], Repr::Bool);
        }
        self.ed.terminate(ControlOp::Branch, &[holds], &[Target::plain(fast), Target::plain(slow)]);
        self.ed.go_to(slow);
        let called = self.ed.f.new_value(Repr::Word);
        self.call_method(name, &[], args, &[called]);
        self.ed.terminate(ControlOp::Jump, &[], &[Target::new(next, vec![called])]);
        self.ed.go_to(fast);
        let value = self.atomic(call, args);
        self.ed.terminate(ControlOp::Jump, &[], &[Target::new(next, vec![value])]);
        self.ed.go_to(next);
    }

    fn atomic(&mut self, call: &AtomicCall, args: &[Value]) -> Value {
        let numbers: Vec<Value> = args[1..1 + call.numbers].iter().map(|n| self.ed.emit(Op::Int(IntOp::Untag), &[*n], Repr::I64)).collect();
        let operands: Vec<Value> = args[..1].iter().copied().chain(numbers.iter().copied()).collect();
        let op = Op::Atomic(call.op.clone());
        match call.op {
            AtomicOp::Store(_) => {
                self.ed.effect(op, &operands);
                self.ed.emit(Op::Const(ConstId::NONE), &[], Repr::Word)
            }
            AtomicOp::Load(_) | AtomicOp::FetchAdd(_) => {
                let value = self.ed.emit(op, &operands, Repr::I64);
                self.boxed(value)
            }
            AtomicOp::CompareExchange { .. } => {
                let seen = self.ed.emit(op, &operands, Repr::I64);
                let exchanged = self.ed.emit(Op::Int(IntOp::Compare(CompareOp::Eq)), &[seen, numbers[0]], Repr::Bool);
                let seen = self.boxed(seen);
                let none = self.ed.emit(Op::Const(ConstId::NONE), &[], Repr::Word);
                self.ed.emit(Op::Object(ObjectOp::Select), &[exchanged, none, seen], Repr::Word)
            }
        }
    }

    /// An int as a word; the runtime raises where there is no memory for it.
    fn boxed(&mut self, value: Value) -> Value {
        let quick = self.ed.emit(Op::Int(IntOp::Box), &[value], Repr::Word);
        let result = self.ed.f.new_value(Repr::Word);
        self.present_or(quick, result, |this| this.ed.emit(Op::Call(CallOp::Runtime(Rt::sx_int_from_i64)), &[value], Repr::Word));
        result
    }
}
