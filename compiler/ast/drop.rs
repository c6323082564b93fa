//! Freeing deep trees without recursion.
//!
//! The compiler's own drop code would recurse once per level, and `1 + 1 + ...` or a long `elif` chain has tens of
//! thousands of levels. The drops below move children that have children themselves to a list and free them from there.
//! Patterns and f-strings nest through brackets, which the lexer bounds, so only chains that need no brackets are cut.

use super::{Expr, ExprKind, Stmt, StmtKind};

impl Drop for Expr {
    fn drop(&mut self) {
        let mut pending = Vec::new();
        cut_expr(self, &mut pending);
        while let Some(mut expr) = pending.pop() {
            cut_expr(&mut expr, &mut pending);
        }
    }
}

impl Drop for Stmt {
    fn drop(&mut self) {
        let mut pending = Vec::new();
        cut_stmt(self, &mut pending);
        while let Some(mut stmt) = pending.pop() {
            cut_stmt(&mut stmt, &mut pending);
        }
    }
}

fn cut_expr(expr: &mut Expr, pending: &mut Vec<Expr>) {
    match &mut expr.kind {
        ExprKind::BinOp { left, right, .. } => {
            detach(left, pending);
            detach(right, pending);
        }
        ExprKind::IfExp { orelse: value, .. }
        | ExprKind::UnaryOp { operand: value, .. }
        | ExprKind::Await { value }
        | ExprKind::YieldFrom { value }
        | ExprKind::Attribute { value, .. }
        | ExprKind::Subscript { value, .. }
        | ExprKind::Call { func: value, .. } => detach(value, pending),
        ExprKind::Lambda { args, body } => {
            detach(body, pending);
            pending.append(&mut args.defaults);
            pending.extend(args.kw_defaults.drain(..).flatten());
        }
        // Deeper levels of these stand in brackets.
        ExprKind::BoolOp { .. }
        | ExprKind::NamedExpr { .. }
        | ExprKind::Dict { .. }
        | ExprKind::Set { .. }
        | ExprKind::ListComp { .. }
        | ExprKind::SetComp { .. }
        | ExprKind::DictComp { .. }
        | ExprKind::GeneratorExp { .. }
        | ExprKind::Yield { .. }
        | ExprKind::Compare { .. }
        | ExprKind::FormattedValue { .. }
        | ExprKind::Interpolation { .. }
        | ExprKind::JoinedStr { .. }
        | ExprKind::TemplateStr { .. }
        | ExprKind::Constant { .. }
        | ExprKind::Starred { .. }
        | ExprKind::Name { .. }
        | ExprKind::List { .. }
        | ExprKind::Tuple { .. }
        | ExprKind::Slice { .. } => {}
    }
}

/// Moves what hangs below `child` to `pending`, leaving something that drops flat.
fn detach(child: &mut Expr, pending: &mut Vec<Expr>) {
    if !matches!(child.kind, ExprKind::Name { .. } | ExprKind::Constant { .. }) {
        let leaf = ExprKind::Tuple { elts: Vec::new(), ctx: super::ExprContext::Load };
        let kind = std::mem::replace(&mut child.kind, leaf);
        pending.push(Expr { kind, span: child.span });
    }
}

fn cut_stmt(stmt: &mut Stmt, pending: &mut Vec<Stmt>) {
    // Blocks nest through indentation, which the lexer bounds; `elif` does not.
    if let StmtKind::If { orelse, .. } = &mut stmt.kind {
        pending.append(orelse);
    }
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use crate::base::Span;

    fn leaf() -> Box<Expr> {
        let kind = ExprKind::Constant { value: Constant::None, u_prefix: false };
        Box::new(Expr { kind, span: Span::default() })
    }

    #[test]
    fn a_million_levels_drop_on_a_test_stack() {
        let mut left = leaf();
        let mut right = leaf();
        for _ in 0..1_000_000 {
            let kind = ExprKind::BinOp { left, op: Operator::Add, right: leaf() };
            left = Box::new(Expr { kind, span: Span::default() });
            let kind = ExprKind::BinOp { left: leaf(), op: Operator::Pow, right };
            right = Box::new(Expr { kind, span: Span::default() });
        }
        drop((left, right));
    }
}
