//! Makes every status visible: an operation that can raise ends its block, and the raised edge adds a traceback entry
//! and goes to the block's handler, or leaves the function. Back edges of loops get a poll.
//!
//! Later code may rely on: blocks have no handlers, and no operation but a terminator changes the flow of control.

use super::editor::{Editor, rewrite};
use crate::ir::*;
use std::collections::HashMap;
use sxc_abi::{AbiType, RuntimeFn as Rt};

pub fn run(program: &Program, f: &mut Function) {
    let entries = !program.module(f.module).leaves_no_entries;
    let position: HashMap<Block, usize> = f.order.iter().enumerate().map(|(i, b)| (*b, i)).collect();
    let mut current = 0;
    let starts: HashMap<Block, usize> = position.clone();
    // A jump back has no place of its own: an interrupt there shows the last operation of the loop.
    let mut last = LocId::NONE;
    rewrite(f, |ed, data| {
        if let Some(at) = starts.get(&ed.block()) {
            current = *at;
        }
        let back_edge = data.targets.iter().any(|t| position.get(&t.block).is_some_and(|p| *p <= current));
        if data.loc != LocId::NONE {
            last = data.loc;
        }
        if back_edge {
            ed.loc = last;
            poll(ed, entries);
            ed.loc = data.loc;
        }
        operation(ed, data, entries);
    });
    for block in f.order.clone() {
        f.block_mut(block).handler = None;
    }
}

fn poll(ed: &mut Editor<'_>, entries: bool) {
    let status = ed.emit(Op::Error(ErrorOp::Poll), &[], Repr::Status);
    split_on_status(ed, status, entries);
}

fn operation(ed: &mut Editor<'_>, data: InstData, entries: bool) {
    let result = data.results.first().copied();
    match &data.op {
        Op::Call(CallOp::Runtime(function)) => {
            let function = *function;
            let row = function.row();
            ed.keep(data);
            if !row.facts.raises {
                return;
            }
            let entry = entries && adds_entry(function);
            match (row.result, result) {
                (AbiType::Word, Some(value)) if row.facts.absent => split_on_maybe(ed, value, entry),
                (AbiType::Word, Some(value)) => split_on_word(ed, value, entry),
                (AbiType::Unit | AbiType::Bool, Some(status)) => split_on_status(ed, status, entry),
                (AbiType::Word | AbiType::Unit | AbiType::Bool, None) => unreachable!("a result that can be raised is always defined"),
                (AbiType::Int | AbiType::Float | AbiType::Ptr | AbiType::Void, _) => unreachable!("these results cannot fail"),
            }
        }
        Op::Call(CallOp::Instance { .. }) => {
            let status = data.results[1];
            ed.keep(data);
            split_on_status(ed, status, entries);
        }
        Op::Py(PyOp::Yield { delegating: false }) => {
            let sent = data.results[0];
            ed.keep(data);
            split_on_word(ed, sent, entries);
        }
        Op::Const(_) | Op::Name(_) | Op::NameTuple(_) | Op::Py(_) | Op::Int(_) | Op::Float(_) | Op::Object(_) | Op::Memory(_) | Op::Atomic(_)
        | Op::Control(_) | Op::Error(_) => ed.keep(data),
    }
}

/// Re-raising goes on with the traceback that is there.
fn adds_entry(function: Rt) -> bool {
    !matches!(function, Rt::sx_restore | Rt::sx_async_end)
}

fn split_on_word(ed: &mut Editor<'_>, value: Value, entry: bool) {
    let (next, raised) = (ed.new_block(), ed.new_block());
    ed.terminate(ControlOp::BranchPresent, &[value], &[Target::plain(next), Target::plain(raised)]);
    raised_edge(ed, raised, entry);
    ed.go_to(next);
}

fn split_on_maybe(ed: &mut Editor<'_>, value: Value, entry: bool) {
    let (next, check, raised) = (ed.new_block(), ed.new_block(), ed.new_block());
    ed.terminate(ControlOp::BranchPresent, &[value], &[Target::plain(next), Target::plain(check)]);
    ed.go_to(check);
    let pending = ed.emit(Op::Error(ErrorOp::Pending), &[], Repr::Bool);
    ed.terminate(ControlOp::Branch, &[pending], &[Target::plain(raised), Target::plain(next)]);
    raised_edge(ed, raised, entry);
    ed.go_to(next);
}

fn split_on_status(ed: &mut Editor<'_>, status: Value, entry: bool) {
    let (next, raised) = (ed.new_block(), ed.new_block());
    ed.terminate(ControlOp::BranchRaised, &[status], &[Target::plain(next), Target::plain(raised)]);
    raised_edge(ed, raised, entry);
    ed.go_to(next);
}

fn raised_edge(ed: &mut Editor<'_>, block: Block, entry: bool) {
    ed.go_to(block);
    if entry {
        ed.effect(Op::Error(ErrorOp::Traceback), &[]);
    }
    match ed.handler.clone() {
        None => ed.terminate(ControlOp::ReturnRaised, &[], &[]),
        Some(handler) => {
            let exception = ed.emit(Op::Error(ErrorOp::Take), &[], Repr::Word);
            let args = [exception].into_iter().chain(handler.args).collect();
            ed.terminate(ControlOp::Jump, &[], &[Target::new(handler.block, args)]);
        }
    }
}
