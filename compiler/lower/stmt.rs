//! Statements: the switch, and those that need no file of their own.

use super::Lower;
use crate::ast::*;
use crate::ir::{PyOp, Value};
use crate::scopes::Scopes;

impl<'a> Lower<'a> {
    pub(super) fn statements(&mut self, body: &'a [Stmt]) {
        body.iter().for_each(|s| self.statement(s));
    }

    /// Statements that may not run.
    pub(super) fn conditional(&mut self, body: &'a [Stmt]) {
        self.b.conditional += 1;
        self.statements(body);
        self.b.conditional -= 1;
    }

    fn statement(&mut self, stmt: &'a Stmt) {
        match &stmt.kind {
            StmtKind::FunctionDef(def) => self.function_statement(def, stmt.span, false),
            StmtKind::AsyncFunctionDef(def) => self.function_statement(def, stmt.span, true),
            StmtKind::ClassDef(def) => self.class_statement(def, stmt.span),
            StmtKind::Return { value } => {
                let value = match value {
                    Some(value) => self.expr(value),
                    None => self.none(),
                };
                self.return_statement(value, stmt.span);
            }
            StmtKind::Delete { targets } => targets.iter().for_each(|t| self.delete_target(t)),
            StmtKind::Assign { .. } | StmtKind::AnnAssign { .. } if self.b.scope == Scopes::MODULE && self.baked.contains_key(&stmt.span.lo) => {
                self.baked_assignment(stmt);
            }
            StmtKind::Assign { targets, value } => {
                let value = self.expr(value);
                targets.iter().for_each(|t| self.assign(t, value));
            }
            StmtKind::TypeAlias { name, type_params, value } => self.type_alias(stmt, name, type_params, value),
            StmtKind::AugAssign { target, op, value } => self.augmented(stmt.span, target, *op, value),
            StmtKind::AnnAssign { target, annotation, value, simple } => {
                self.annotated(stmt, target, annotation, value.as_deref(), *simple);
            }
            StmtKind::For(def) => self.for_statement(def),
            StmtKind::AsyncFor(def) => self.async_for_statement(def, stmt.span),
            StmtKind::While { test, body, orelse } => self.while_statement(test, body, orelse),
            StmtKind::If { test, body, orelse } => self.if_statement(test, body, orelse),
            StmtKind::With(with) => self.with_statement(&with.items, &with.body, false),
            StmtKind::AsyncWith(with) => self.with_statement(&with.items, &with.body, true),
            StmtKind::Match { subject, cases } => self.match_statement(subject, cases),
            StmtKind::Raise { exc, cause } => self.raise_statement(stmt, exc.as_deref(), cause.as_deref()),
            StmtKind::Try(def) => self.try_statement(def, false),
            StmtKind::TryStar(def) => self.try_statement(def, true),
            StmtKind::Assert { test, msg } => self.assert_statement(test, msg.as_deref()),
            StmtKind::Import { names } => names.iter().for_each(|a| self.import(a, stmt.span)),
            StmtKind::ImportFrom { module, names, level } => self.import_from(*module, names, *level, stmt.span),
            StmtKind::Global { .. } | StmtKind::Nonlocal { .. } | StmtKind::Pass => {}
            StmtKind::Expr { value } => {
                if !matches!(value.kind, ExprKind::Constant { .. }) {
                    let result = self.expr(value);
                    self.discard(value, result);
                }
            }
            StmtKind::Break => self.break_statement(stmt.span),
            StmtKind::Continue => self.continue_statement(stmt.span),
        }
    }

    /// A coroutine that a statement makes and drops is lost, which the runtime warns of.
    fn discard(&mut self, expr: &Expr, result: Value) {
        let ExprKind::Call { func, .. } = &expr.kind else { return };
        let name = match &func.kind {
            ExprKind::Name { id, .. } => *id,
            ExprKind::Attribute { attr, .. } => attr.name,
            _ => return,
        };
        if self.has_coroutines {
            self.b.effect(PyOp::Discard(name), &[result], expr.span);
        }
    }

    /// The value was made at build time.
    fn baked_assignment(&mut self, stmt: &'a Stmt) {
        if let StmtKind::AnnAssign { target, annotation, simple, .. } = &stmt.kind {
            self.annotated(stmt, target, annotation, None, *simple);
        }
        for (name, value) in self.baked.remove(&stmt.span.lo).unwrap_or_default() {
            let value = self.constant(value);
            self.store(name, value, stmt.span);
        }
    }

    fn raise_statement(&mut self, stmt: &Stmt, exc: Option<&'a Expr>, cause: Option<&'a Expr>) {
        let Some(exc) = exc else { return self.b.raise(PyOp::Reraise, &[], stmt.span) };
        let exc = self.expr(exc);
        let cause = match cause {
            Some(cause) => self.expr(cause),
            None => self.absent(),
        };
        self.b.raise(PyOp::Raise, &[exc, cause], stmt.span);
    }

    fn assert_statement(&mut self, test: &'a Expr, msg: Option<&'a Expr>) {
        let (passed, failed) = (self.b.new_block(), self.b.new_block());
        self.condition(test, passed, failed);
        self.b.place(failed);
        let message = match msg {
            Some(msg) => self.expr(msg),
            None => self.absent(),
        };
        self.b.raise(PyOp::AssertionError, &[message], test.span);
        self.b.place(passed);
    }
}
