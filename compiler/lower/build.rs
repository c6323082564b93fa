//! The function under construction: blocks, operations, variables and what surrounds the current place.
//!
//! Reads and writes of local variables are noted as [`Event`]s between the instructions of a block; `ssa` replaces them by
//! values once the control flow is complete. After a terminator the builder goes on in a block that nothing reaches, so
//! that callers need not ask whether code is dead; `ssa` drops such blocks.

use super::exits::Frame;
use crate::base::{Span, Symbol};
use crate::ir::*;
use crate::scopes::ScopeId;
use smallvec::SmallVec;
use std::collections::HashMap;

/// A local variable of the function: its own or a comprehension's.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Var(pub u32);

/// What happens to a variable before the instruction with index `at` of its block.
pub struct Event {
    pub at: u32,
    pub var: Var,
    pub kind: EventKind,
}

pub enum EventKind {
    /// `value` stands for what the variable holds. If `check`, an unbound variable raises.
    Read { value: Value, check: bool, loc: LocId },
    Write(Value),
    /// From here on the variable is unbound.
    Unset,
}

pub struct Builder<'a> {
    pub func: Function,
    pub id: FuncId,
    /// The scope of the function.
    pub scope: ScopeId,
    /// Comprehensions around the current place, the innermost last.
    pub comprehensions: Vec<ScopeId>,
    pub block: Block,
    pub events: Vec<Vec<Event>>,
    pub vars: Vec<Symbol>,
    var_ids: HashMap<(ScopeId, Symbol), Var>,
    /// Cells of captured variables.
    pub cells: HashMap<(ScopeId, Symbol), Value>,
    /// Statements around the current place, the innermost last.
    pub frames: Vec<Frame<'a>>,
    /// Of a class body.
    pub namespace: Option<Value>,
    /// The loop and `if` depth of the current statement: whether it runs exactly once.
    pub conditional: u32,
    pub loops: u32,
}

impl<'a> Builder<'a> {
    pub fn new(func: Function, id: FuncId, scope: ScopeId) -> Builder<'a> {
        let mut builder = Builder {
            func,
            id,
            scope,
            comprehensions: Vec::new(),
            block: Block(0),
            events: Vec::new(),
            vars: Vec::new(),
            var_ids: HashMap::new(),
            cells: HashMap::new(),
            frames: Vec::new(),
            namespace: None,
            conditional: 0,
            loops: 0,
        };
        builder.block = builder.new_block();
        builder.place(builder.block);
        builder
    }

    // Blocks.

    /// A block that is placed later.
    pub fn new_block(&mut self) -> Block {
        let block = self.func.detached_block();
        self.events.push(Vec::new());
        block
    }

    /// Goes on in `block`, which is where code of the current region raises to the region's handler.
    pub fn place(&mut self, block: Block) {
        self.func.order.push(block);
        self.func.block_mut(block).handler = self.handler().map(Target::plain);
        self.block = block;
    }

    /// Goes on in a new block with one predecessor, the current one; used where the handler changes.
    pub fn split(&mut self) {
        let next = self.new_block();
        self.jump(next, &[]);
        self.place(next);
    }

    /// Where exceptions go at the current place.
    pub fn handler(&self) -> Option<Block> {
        self.frames.iter().rev().find_map(Frame::handler)
    }

    pub fn param(&mut self, block: Block, repr: Repr) -> Value {
        self.func.add_param(block, repr)
    }

    /// A block with the exception as its parameter.
    pub fn handler_block(&mut self) -> (Block, Value) {
        let block = self.new_block();
        let exception = self.param(block, Repr::Word);
        (block, exception)
    }

    fn terminate(&mut self, op: ControlOp, args: &[Value], targets: &[Target]) {
        self.func.terminate(self.block, Op::Control(op), args, targets, LocId::NONE);
        let dead = self.new_block();
        self.place(dead);
    }

    pub fn jump(&mut self, to: Block, args: &[Value]) {
        self.terminate(ControlOp::Jump, &[], &[Target::new(to, args.to_vec())]);
    }

    pub fn branch(&mut self, condition: Value, then: Block, otherwise: Block) {
        self.terminate(ControlOp::Branch, &[condition], &[Target::plain(then), Target::plain(otherwise)]);
    }

    pub fn branch_present(&mut self, value: Value, present: Block, absent: Block) {
        self.terminate(ControlOp::BranchPresent, &[value], &[Target::plain(present), Target::plain(absent)]);
    }

    pub fn ret(&mut self, value: Value, span: Span) {
        let loc = self.func.add_loc(span);
        self.func.terminate(self.block, Op::Control(ControlOp::Return), &[value], &[], loc);
        let dead = self.new_block();
        self.place(dead);
    }

    // Operations.

    pub fn constant(&mut self, id: ConstId) -> Value {
        self.func.push(self.block, Op::Const(id), &[], &[Repr::Word], LocId::NONE)[0]
    }

    fn push(&mut self, op: PyOp, args: &[Value], reprs: &[Repr], span: Span) -> SmallVec<[Value; 1]> {
        let loc = self.func.add_loc(span);
        self.func.push(self.block, Op::Py(op), args, reprs, loc)
    }

    /// An operation with a word as its result.
    pub fn py(&mut self, op: PyOp, args: &[Value], span: Span) -> Value {
        self.push(op, args, &[Repr::Word], span)[0]
    }

    /// An operation with a truth value as its result.
    pub fn test(&mut self, op: PyOp, args: &[Value], span: Span) -> Value {
        self.push(op, args, &[Repr::Bool], span)[0]
    }

    /// An operation without a result.
    pub fn effect(&mut self, op: PyOp, args: &[Value], span: Span) {
        self.push(op, args, &[], span);
    }

    /// An operation with `n` words as its results.
    pub fn many(&mut self, op: PyOp, args: &[Value], n: u32, span: Span) -> Vec<Value> {
        self.push(op, args, &vec![Repr::Word; n as usize], span).to_vec()
    }

    /// An operation that always raises.
    pub fn raise(&mut self, op: PyOp, args: &[Value], span: Span) {
        debug_assert!(op.always_raises());
        self.effect(op, args, span);
        self.terminate(ControlOp::Unreachable, &[], &[]);
    }

    // Variables.

    /// The variable `name` of `scope`, which is the function's own or an inlined comprehension's.
    pub fn var(&mut self, scope: ScopeId, name: Symbol) -> Var {
        let next = Var(self.vars.len() as u32);
        let var = *self.var_ids.entry((scope, name)).or_insert(next);
        if var == next {
            self.vars.push(name);
        }
        var
    }

    fn event(&mut self, var: Var, kind: EventKind) {
        let at = self.func.block(self.block).insts.len() as u32;
        self.events[self.block.0 as usize].push(Event { at, var, kind });
    }

    pub fn read(&mut self, var: Var, span: Span) -> Value {
        self.read_as(var, true, span)
    }

    /// What the variable holds, perhaps absent.
    pub fn read_maybe(&mut self, var: Var) -> Value {
        self.read_as(var, false, Span::default())
    }

    fn read_as(&mut self, var: Var, check: bool, span: Span) -> Value {
        let value = self.func.new_value(Repr::Word);
        let loc = if check { self.func.add_loc(span) } else { LocId::NONE };
        self.event(var, EventKind::Read { value, check, loc });
        value
    }

    pub fn write(&mut self, var: Var, value: Value) {
        self.event(var, EventKind::Write(value));
    }

    pub fn unset(&mut self, var: Var) {
        self.event(var, EventKind::Unset);
    }
}
