//! From the pragmas of a module to the slice that a worker runs.

use super::facts::{self, Facts};
use crate::ast::*;
use crate::base::{Interner, SourceFile, Span, Symbol};
use crate::diag::{self, Diagnostic};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// What to run at build time, by the numbers of the module's statements.
pub struct Plan {
    /// The statements that carry the pragma.
    pub runs: Vec<usize>,
    /// All that they depend on, and themselves.
    pub slice: BTreeSet<usize>,
    /// The assignments of the slice, and the names that each binds: these are replaced by what they made.
    pub baked: BTreeMap<usize, Vec<Symbol>>,
    /// Why a statement is in the slice: the statement that needs it, and the name.
    pub(super) reasons: BTreeMap<usize, (usize, Symbol)>,
    pub(super) facts: Vec<Facts>,
}

impl Plan {
    /// The names whose values the worker sends, in this order.
    pub fn names(&self) -> Vec<Symbol> {
        self.baked.values().flatten().copied().collect()
    }
}

pub(super) struct Context<'a> {
    pub source: &'a Rc<SourceFile>,
    pub names: &'a Interner,
    pub module: &'a Module,
}

/// The plan of a module with pragmas.
pub fn plan(module: &mut Module, source: &Rc<SourceFile>, names: &mut Interner, pragmas: &[Span]) -> Result<Plan, Vec<Diagnostic>> {
    let facts = facts::of_module(module, source, names);
    let mut errors = Vec::new();
    let mut runs = Vec::new();
    for pragma in pragmas {
        match statement_of(module, source, *pragma) {
            Ok(i) => runs.push(i),
            Err(error) => errors.push(error.at(source, *pragma)),
        }
    }
    let mut plan = Plan { runs: runs.clone(), slice: BTreeSet::new(), baked: BTreeMap::new(), reasons: BTreeMap::new(), facts };
    let context = Context { source, names, module };
    // `from __future__ import ...` changes what the other statements mean.
    plan.slice.extend((0..module.body.len()).filter(|i| is_future(&module.body[*i], names)));
    for run in runs {
        if let Err(error) = plan.add(&context, run) {
            errors.push(error);
        }
    }
    if errors.is_empty() { Ok(plan) } else { Err(errors) }
}

fn is_future(stmt: &Stmt, names: &Interner) -> bool {
    matches!(&stmt.kind, StmtKind::ImportFrom { module: Some(module), level: 0, .. } if names.resolve(module.name) == "__future__")
}

/// The statement that a pragma belongs to: `NAME = expression` at module level, the pragma right behind it.
fn statement_of(module: &Module, source: &SourceFile, pragma: Span) -> Result<usize, Diagnostic> {
    let words = source.slice(pragma)["#run".len()..].trim();
    if !words.is_empty() {
        let error = Diagnostic::new(diag::PRAGMA, format!("`#run` has no option `{words}`"));
        return Err(error.help("a comment begins with `# ` and a space"));
    }
    let misplaced = || {
        Diagnostic::new(diag::PRAGMA, "`#run` stands behind no assignment at module level")
            .note("what follows `NAME = expression` on its line says that the expression is evaluated at build time")
    };
    let found = module.body.iter().rposition(|stmt| stmt.span.hi <= pragma.lo).ok_or_else(misplaced)?;
    let stmt = &module.body[found];
    let between = &source.text()[stmt.span.hi as usize..pragma.lo as usize];
    if !between.chars().all(|c| matches!(c, ' ' | '\t' | '\x0c' | ')')) {
        return Err(misplaced());
    }
    match &stmt.kind {
        StmtKind::Assign { targets, .. } if matches!(&targets[..], [Expr { kind: ExprKind::Name { .. }, .. }]) => Ok(found),
        _ => Err(misplaced()),
    }
}

impl Plan {
    /// Adds statement `run` and what it depends on.
    fn add(&mut self, context: &Context<'_>, run: usize) -> Result<(), Diagnostic> {
        let mut work = vec![run];
        while let Some(statement) = work.pop() {
            let is_new = self.slice.insert(statement);
            if let Some(names) = assigned(&context.module.body[statement]) {
                self.baked.insert(statement, names);
            }
            if !is_new {
                continue;
            }
            let needed: BTreeSet<Symbol> = self.facts[statement].needs().collect();
            for name in needed {
                for binder in self.binders(context, run, statement, name)? {
                    if !self.slice.contains(&binder) {
                        self.reasons.insert(binder, (statement, name));
                        work.push(binder);
                    }
                }
            }
        }
        Ok(())
    }

    /// The statements before `run` that give `name` its value.
    fn binders(&self, context: &Context<'_>, run: usize, user: usize, name: Symbol) -> Result<Vec<usize>, Diagnostic> {
        let before: Vec<usize> = (0..run).filter(|i| self.facts[*i].binds.contains(&name)).collect();
        let refuse = |statement: usize, what: &str| {
            let text = context.names.resolve(name);
            let mut error = Diagnostic::new(diag::COMPTIME, format!("`{text}` {what}, so it has no value at build time"));
            error = error.at(context.source, context.module.body[statement].span);
            Err(error.note(self.path(context, user, name)))
        };
        if let Some(function) = (0..self.facts.len()).find(|i| self.facts[*i].rebinds.contains(&name)) {
            if !before.is_empty() {
                return refuse(function, "is bound by a function too");
            }
        }
        match before[..] {
            [] => {
                let star = |i: &usize| matches!(&context.module.body[*i].kind, StmtKind::ImportFrom { names, .. } if names.iter().any(|a| context.names.resolve(a.name.name) == "*"));
                Ok((0..run).filter(star).collect())
            }
            [binder] => match kind_of(&context.module.body[binder]) {
                Ok(()) => Ok(vec![binder]),
                Err(kind) => refuse(binder, &format!("is bound by {kind}")),
            },
            [_, second, ..] => refuse(second, "is bound more than once"),
        }
    }

    /// How the pragma comes to need `name`, which `user` reads.
    pub(super) fn path(&self, context: &Context<'_>, user: usize, name: Symbol) -> String {
        let line = |i: usize| context.source.line(context.module.body[i].span.lo);
        let mut text = format!("line {} reads `{}`", line(user), context.names.resolve(name));
        let mut at = user;
        while let Some((outer, name)) = self.reasons.get(&at) {
            text = format!("line {} reads `{}`, {text}", line(*outer), context.names.resolve(*name));
            at = *outer;
        }
        text
    }
}

/// The names that an assignment binds, if it binds only names and makes more than a function.
fn assigned(stmt: &Stmt) -> Option<Vec<Symbol>> {
    let mut names = Vec::new();
    match &stmt.kind {
        StmtKind::Assign { value: Expr { kind: ExprKind::Lambda { .. }, .. }, .. } => return None,
        StmtKind::Assign { targets, .. } => {
            for target in targets {
                target_names(target, &mut names)?;
            }
        }
        StmtKind::AnnAssign { target, value: Some(_), .. } => target_names(target, &mut names)?,
        _ => return None,
    }
    Some(names)
}

fn target_names(target: &Expr, names: &mut Vec<Symbol>) -> Option<()> {
    match &target.kind {
        ExprKind::Name { id, .. } => names.push(*id),
        ExprKind::Tuple { elts, .. } | ExprKind::List { elts, .. } => elts.iter().try_for_each(|e| target_names(e, names))?,
        ExprKind::Starred { value, .. } => target_names(value, names)?,
        _ => return None,
    }
    Some(())
}

/// Whether the statement may be part of a slice; what it is if not.
fn kind_of(stmt: &Stmt) -> Result<(), &'static str> {
    match &stmt.kind {
        StmtKind::FunctionDef(_)
        | StmtKind::AsyncFunctionDef(_)
        | StmtKind::ClassDef(_)
        | StmtKind::TypeAlias { .. }
        | StmtKind::Import { .. }
        | StmtKind::ImportFrom { .. } => Ok(()),
        StmtKind::Assign { value: Expr { kind: ExprKind::Lambda { .. }, .. }, targets } if matches!(&targets[..], [Expr { kind: ExprKind::Name { .. }, .. }]) => Ok(()),
        StmtKind::Assign { .. } | StmtKind::AnnAssign { .. } if assigned(stmt).is_some() => Ok(()),
        StmtKind::Assign { .. } | StmtKind::AnnAssign { .. } => Err("an assignment to something else"),
        StmtKind::AugAssign { .. } => Err("an augmented assignment"),
        StmtKind::For(_) | StmtKind::AsyncFor(_) | StmtKind::While { .. } => Err("a loop"),
        StmtKind::If { .. } | StmtKind::Match { .. } => Err("a statement that may not run"),
        StmtKind::With(_) | StmtKind::AsyncWith(_) => Err("a `with` statement"),
        StmtKind::Try(_) | StmtKind::TryStar(_) => Err("a `try` statement"),
        StmtKind::Delete { .. } => Err("a `del` statement"),
        StmtKind::Return { .. }
        | StmtKind::Raise { .. }
        | StmtKind::Assert { .. }
        | StmtKind::Global { .. }
        | StmtKind::Nonlocal { .. }
        | StmtKind::Expr { .. }
        | StmtKind::Pass
        | StmtKind::Break
        | StmtKind::Continue => Err("an expression"),
    }
}
