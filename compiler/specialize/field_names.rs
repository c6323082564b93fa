//! Which attributes the methods of a class store in `self`, or its decorators may make of annotated variables: names that instances of a class without a known layout get
//! inline places for. A guess about speed alone, hence read off the IR without proof.

use crate::base::Symbol;
use crate::ir::*;
use sxc_abi::SlotId;
use std::collections::HashMap;

/// More names than this are left to the dict of the instance.
const MOST: usize = 24;

/// Names by class. Empty where the program assigns `__class__`: instances of classes that differ in their methods have
/// to be of one size then.
pub fn field_names(program: &Program) -> HashMap<ClassDefId, Vec<Symbol>> {
    if program.functions.iter().any(|f| stores_class(program, f)) {
        return HashMap::new();
    }
    let classes = program.classes.iter().enumerate().map(|(i, class)| (ClassDefId(i as u32), names_of(program, class)));
    classes.filter(|(_, names)| !names.is_empty()).collect()
}

fn stores_class(program: &Program, f: &Function) -> bool {
    operations(f).any(|inst| matches!(&inst.op, Op::Py(PyOp::SetAttr(name)) if program.text(*name) == "__class__"))
}

/// The annotated names of a class with decorators, then the names that `__init__` stores, then those of the other methods.
fn names_of(program: &Program, class: &ClassDef) -> Vec<Symbol> {
    let methods = operations(program.function(class.body)).filter_map(|inst| match inst.op {
        Op::Py(PyOp::Function(method)) => Some(program.function(method)),
        _ => None,
    });
    let (constructors, others): (Vec<&Function>, Vec<&Function>) = methods.partition(|f| program.text(f.name) == SlotId::Init.dunder());
    let is_field = |name: &&Symbol| !class.plain && !program.text(**name).starts_with("__");
    let mut names: Vec<Symbol> = class.annotated.iter().filter(is_field).copied().collect();
    for method in constructors.into_iter().chain(others) {
        for name in stored_in_receiver(method) {
            if !names.contains(&name) && !program.text(name).starts_with("__") {
                names.push(name);
            }
        }
    }
    names.truncate(MOST);
    names
}

fn stored_in_receiver(method: &Function) -> impl Iterator<Item = Symbol> {
    let receiver = method.block(method.entry()).params.get(1).copied();
    operations(method).filter_map(move |inst| match inst.op {
        Op::Py(PyOp::SetAttr(name)) if inst.args.first().copied() == receiver => Some(name),
        _ => None,
    })
}

fn operations(f: &Function) -> impl Iterator<Item = &InstData> {
    f.order.iter().flat_map(|block| f.block(*block).insts.iter().map(|inst| f.inst(*inst)))
}
