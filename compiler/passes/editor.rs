//! Rewriting a function block by block: an instruction is taken out and whatever replaces it is emitted, which may split
//! its block. A split block keeps the handler of the block it came from.

use crate::ir::*;
use smallvec::SmallVec;
use std::collections::HashMap;

pub struct Editor<'a> {
    pub f: &'a mut Function,
    /// Where emitted instructions go.
    block: Block,
    order: Vec<Block>,
    replaced: HashMap<Value, Value>,
    pub loc: LocId,
    pub handler: Option<Target>,
}

/// Calls `rewrite` with every instruction of the function, in order of emission.
pub fn rewrite(f: &mut Function, mut rewrite: impl FnMut(&mut Editor<'_>, InstData)) {
    let old_order = std::mem::take(&mut f.order);
    let entry = old_order[0];
    let mut editor = Editor { f, block: entry, order: Vec::new(), replaced: HashMap::new(), loc: LocId::NONE, handler: None };
    for block in old_order {
        editor.enter(block);
        let insts = std::mem::take(&mut editor.f.block_mut(block).insts);
        for inst in insts {
            let data = editor.f.inst(inst).clone();
            editor.loc = data.loc;
            rewrite(&mut editor, data);
        }
    }
    let Editor { f, order, replaced, .. } = editor;
    f.order = order;
    substitute(f, &replaced);
}

impl Editor<'_> {
    fn enter(&mut self, block: Block) {
        self.block = block;
        self.order.push(block);
        self.handler = self.f.block(block).handler.clone();
    }
    /// The function's first block, whose parameters are the callee and the Python parameters.
    pub fn f_entry(&self) -> Block {
        self.order[0]
    }
    pub fn block(&self) -> Block {
        self.block
    }
    /// Emits an instruction unchanged.
    pub fn keep(&mut self, data: InstData) {
        let inst = self.f.make_inst(data);
        self.f.block_mut(self.block).insts.push(inst);
    }
    /// Emits an instruction that defines the given values.
    pub fn define(&mut self, op: Op, args: &[Value], results: &[Value]) {
        let data = InstData { op, args: args.into(), targets: SmallVec::new(), results: results.into(), loc: self.loc };
        self.keep(data);
    }
    /// Emits an instruction with one new result.
    pub fn emit(&mut self, op: Op, args: &[Value], repr: Repr) -> Value {
        let value = self.f.new_value(repr);
        self.define(op, args, &[value]);
        value
    }
    pub fn effect(&mut self, op: Op, args: &[Value]) {
        self.define(op, args, &[]);
    }
    pub fn int(&mut self, value: i64) -> Value {
        self.emit(Op::Int(IntOp::Const(value)), &[], Repr::I64)
    }
    pub fn terminate(&mut self, op: ControlOp, args: &[Value], targets: &[Target]) {
        let data = InstData { op: Op::Control(op), args: args.into(), targets: targets.into(), results: SmallVec::new(), loc: self.loc };
        self.keep(data);
    }
    /// A new block that nothing has entered yet; [`Editor::go_to`] makes it current.
    pub fn new_block(&mut self) -> Block {
        let block = self.f.detached_block();
        self.f.block_mut(block).handler = self.handler.clone();
        block
    }
    /// Goes on in `block`, which comes next in the order.
    pub fn go_to(&mut self, block: Block) {
        self.block = block;
        self.order.push(block);
    }
    /// Every use of `old` becomes one of `new`.
    pub fn replace(&mut self, old: Value, new: Value) {
        self.replaced.insert(old, new);
    }
}

/// Replaces values in all arguments, following chains.
pub fn substitute(f: &mut Function, replaced: &HashMap<Value, Value>) {
    if replaced.is_empty() {
        return;
    }
    let resolve = |mut v: Value| {
        while let Some(next) = replaced.get(&v) {
            v = *next;
        }
        v
    };
    for block in f.order.clone() {
        if let Some(handler) = &mut f.block_mut(block).handler {
            handler.args.iter_mut().for_each(|v| *v = resolve(*v));
        }
        for inst in f.block(block).insts.clone() {
            let data = f.inst_mut(inst);
            data.args.iter_mut().for_each(|v| *v = resolve(*v));
            for target in &mut data.targets {
                target.args.iter_mut().for_each(|v| *v = resolve(*v));
            }
        }
    }
}
