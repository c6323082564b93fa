//! Whether the program could see that a part of it ran at build time.
//!
//! The slice ran alone, in the order of the module. That is what the program would have computed unless
//! - a statement before the pragma that is not part of the slice changes what the slice reads, or reads what the slice
//!   changes;
//! - a function or class of the slice, which the program makes again when it starts, changes what was baked.
//!
//! Both need something that can change: a list, dict or set that was baked, the attributes of a class or function, or the
//! state of an imported module. What a statement can reach is found by the names in it and in the functions it names.

use super::Plan;
use super::plan::Context;
use crate::ast::{Module, Stmt, StmtKind};
use crate::base::{Interner, SourceFile, Symbol};
use crate::diag::{self, Diagnostic};
use std::collections::BTreeSet;
use std::rc::Rc;
use sxc_runtime::comptime::graph::Graph;

/// What is wrong with the baked values `graph`, whose values are those of [`Plan::names`]. `is_user` says of an imported
/// module that it is the user's own.
pub fn check(plan: &Plan, graph: &Graph, module: &Module, source: &Rc<SourceFile>, names: &Interner, is_user: &dyn Fn(&Stmt) -> bool) -> Result<(), Diagnostic> {
    let context = Context { source, names, module };
    let mutable = |value| graph.reachable(value).into_iter().any(|node| graph.is_mutable(node));
    let baked = plan.names();
    let mutable: BTreeSet<Symbol> = baked.iter().zip(&graph.values).filter(|(_, value)| mutable(**value)).map(|(name, _)| *name).collect();
    let last = plan.runs.iter().copied().max().unwrap_or(0);
    let mut shared: BTreeSet<Symbol> = mutable.clone();
    let mut bound: BTreeSet<Symbol> = BTreeSet::new();
    for &i in &plan.slice {
        bound.extend(&plan.facts[i].binds);
        if matches!(module.body[i].kind, StmtKind::Import { .. } | StmtKind::ImportFrom { .. }) && is_user(&module.body[i]) {
            shared.extend(&plan.facts[i].binds);
        }
    }
    for i in 0..last {
        let in_slice = plan.slice.contains(&i);
        if plan.baked.contains_key(&i) {
            continue;
        }
        let reach = reach(plan, i);
        let conflicts = if in_slice { &mutable } else { &shared };
        if let Some(name) = reach.names.iter().find(|name| conflicts.contains(name) && !plan.facts[i].binds.contains(name)) {
            return Err(conflict(&context, i, in_slice, *name));
        }
        if let Some(name) = reach.changes.iter().find(|name| !in_slice && bound.contains(name)) {
            return Err(conflict(&context, i, in_slice, *name));
        }
    }
    Ok(())
}

fn conflict(context: &Context<'_>, statement: usize, in_slice: bool, name: Symbol) -> Diagnostic {
    let name = context.names.resolve(name);
    let title = if in_slice {
        format!("this runs at build time and when the program starts, and may change `{name}` each time")
    } else {
        format!("this runs before a `#run` that needs `{name}`, and may change or show it")
    };
    let error = Diagnostic::new(diag::COMPTIME, title).at(context.source, context.module.body[statement].span);
    error.note("what is made at build time is there from the start").help("move the statement behind the `#run`")
}

struct Reach {
    names: BTreeSet<Symbol>,
    changes: BTreeSet<Symbol>,
}

/// All names that running statement `i` may lead to, through the functions and classes that it names.
fn reach(plan: &Plan, i: usize) -> Reach {
    let facts = &plan.facts[i];
    let mut reach = Reach { names: facts.now.clone(), changes: facts.changes_now.clone() };
    if !facts.only_defines {
        reach.names.extend(&facts.later);
        reach.changes.extend(&facts.changes_later);
    }
    let mut work: Vec<Symbol> = reach.names.iter().copied().collect();
    while let Some(name) = work.pop() {
        // What was baked is data: it leads nowhere.
        let others = plan.facts.iter().enumerate().filter(|(other, facts)| facts.binds.contains(&name) && !plan.baked.contains_key(other));
        for (_, other) in others {
            reach.changes.extend(other.changes_now.iter().chain(&other.changes_later));
            for next in other.needs() {
                if reach.names.insert(next) {
                    work.push(next);
                }
            }
        }
    }
    reach
}
