//! Expressions in target position: they become `Store` or `Del`, or are no targets.

use super::Builder;
use crate::ast::*;

/// Where a target stands; it decides what is allowed and what a message says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Assign,
    For,
    With,
    Del,
}

impl Builder<'_> {
    /// `l` is where the first target starts, its parentheses included.
    pub fn assign(&mut self, l: u32, first: Expr, mut rest: Vec<Expr>) -> StmtKind {
        let value = rest.pop().expect("one value at least");
        let single = rest.is_empty();
        let mut targets = Vec::with_capacity(rest.len() + 1);
        targets.push(first);
        targets.append(&mut rest);
        let target = last_item(&targets[0]);
        if single
            && is_operand(target, target.span.lo > l && target.span == targets[0].span)
            && starts_with_operand(&value)
        {
            let message = format!("cannot assign to {} here. Maybe you meant '==' instead of '='?", expr_name(target));
            self.fail(target.span, message);
        } else {
            targets.iter_mut().for_each(|t| self.set_target(t, Place::Assign));
        }
        StmtKind::Assign { targets, value }
    }

    pub fn aug_assign(&mut self, mut target: Expr, op: Operator, value: Expr) -> StmtKind {
        if is_single_target(&target) {
            self.set_target(&mut target, Place::Assign);
        } else {
            let name = expr_name(&target);
            self.fail(target.span, format!("'{name}' is an illegal expression for augmented assignment"));
        }
        StmtKind::AugAssign { target: Box::new(target), op, value: Box::new(value) }
    }

    /// `l` is where the target starts, its parentheses included.
    pub fn ann_assign(&mut self, l: u32, mut target: Expr, annotation: Expr, value: Option<Expr>) -> StmtKind {
        let simple = matches!(target.kind, ExprKind::Name { .. }) && target.span.lo == l;
        if is_single_target(&target) {
            self.set_target(&mut target, Place::Assign);
        } else {
            let message = match target.kind {
                ExprKind::List { .. } => "only single target (not list) can be annotated",
                ExprKind::Tuple { .. } => "only single target (not tuple) can be annotated",
                _ => "illegal target for annotation",
            };
            self.fail(target.span, message);
        }
        let value = value.map(Box::new);
        StmtKind::AnnAssign { target: Box::new(target), annotation: Box::new(annotation), value, simple }
    }

    pub fn named_expr(&mut self, l: u32, r: u32, mut target: Expr, value: Expr) -> Expr {
        match &mut target.kind {
            ExprKind::Name { ctx, .. } if target.span.lo == l => *ctx = ExprContext::Store,
            _ => {
                let name = expr_name(&target);
                self.fail(target.span, format!("cannot use assignment expressions with {name}"));
            }
        }
        super::expr(l, r, ExprKind::NamedExpr { target: Box::new(target), value: Box::new(value) })
    }

    pub fn delete(&mut self, mut targets: Vec<Expr>) -> StmtKind {
        targets.iter_mut().for_each(|t| self.set_target(t, Place::Del));
        StmtKind::Delete { targets }
    }

    pub fn set_for_target(&mut self, target: &mut Expr) {
        self.set_target(target, Place::For);
    }

    pub fn set_with_target(&mut self, target: &mut Expr) {
        self.set_target(target, Place::With);
    }

    /// Marks the names in a target. Targets nest through brackets, so the recursion is bounded.
    fn set_target(&mut self, target: &mut Expr, place: Place) {
        let context = if place == Place::Del { ExprContext::Del } else { ExprContext::Store };
        match &mut target.kind {
            ExprKind::Name { ctx, .. } | ExprKind::Attribute { ctx, .. } | ExprKind::Subscript { ctx, .. } => {
                *ctx = context;
            }
            ExprKind::Tuple { elts, ctx } | ExprKind::List { elts, ctx } => {
                *ctx = context;
                elts.iter_mut().for_each(|e| self.set_target(e, place));
            }
            ExprKind::Starred { value, ctx } if place != Place::Del => {
                *ctx = context;
                self.set_target(value, place);
            }
            _ => self.no_target(target, place),
        }
    }

    fn no_target(&mut self, target: &Expr, place: Place) {
        let name = expr_name(target);
        let message = match (place, &target.kind) {
            (Place::Assign, ExprKind::Yield { .. } | ExprKind::YieldFrom { .. }) => {
                "assignment to yield expression not possible".to_string()
            }
            (Place::Del, _) => format!("cannot delete {name}"),
            (Place::Assign | Place::For | Place::With, _) => format!("cannot assign to {name}"),
        };
        self.fail(target.span, message);
    }

    /// The name of a `type` statement.
    pub fn type_alias(&mut self, l: u32, r: u32, params: Option<Vec<TypeParam>>, value: Expr) -> StmtKind {
        let Ident { name, span } = self.ident(l, r);
        let name = Expr { kind: ExprKind::Name { id: name, ctx: ExprContext::Store }, span };
        StmtKind::TypeAlias { name: Box::new(name), type_params: params.unwrap_or_default(), value: Box::new(value) }
    }
}

/// The last item of a tuple without parentheses, which CPython takes for the left side of a comparison; else the target.
fn last_item(target: &Expr) -> &Expr {
    match &target.kind {
        ExprKind::Tuple { elts, .. } => elts.last().filter(|e| e.span.hi == target.span.hi).unwrap_or(target),
        _ => target,
    }
}

/// Whether a target in error may be meant as an operand of `==`, for which CPython has a message of its own.
fn is_operand(target: &Expr, parenthesized: bool) -> bool {
    match &target.kind {
        ExprKind::Name { .. }
        | ExprKind::Attribute { .. }
        | ExprKind::Subscript { .. }
        | ExprKind::Starred { .. }
        | ExprKind::List { .. }
        | ExprKind::Tuple { .. }
        | ExprKind::GeneratorExp { .. }
        | ExprKind::Slice { .. }
        | ExprKind::Constant { value: Constant::None | Constant::True | Constant::False, .. } => false,
        ExprKind::Yield { .. }
        | ExprKind::YieldFrom { .. }
        | ExprKind::NamedExpr { .. }
        | ExprKind::Lambda { .. }
        | ExprKind::IfExp { .. }
        | ExprKind::BoolOp { .. }
        | ExprKind::Compare { .. }
        | ExprKind::UnaryOp { op: UnaryOp::Not, .. } => parenthesized,
        ExprKind::Constant { .. }
        | ExprKind::BinOp { .. }
        | ExprKind::UnaryOp { op: UnaryOp::Invert | UnaryOp::UAdd | UnaryOp::USub, .. }
        | ExprKind::Call { .. }
        | ExprKind::Await { .. }
        | ExprKind::Dict { .. }
        | ExprKind::Set { .. }
        | ExprKind::ListComp { .. }
        | ExprKind::SetComp { .. }
        | ExprKind::DictComp { .. }
        | ExprKind::JoinedStr { .. }
        | ExprKind::TemplateStr { .. }
        | ExprKind::FormattedValue { .. }
        | ExprKind::Interpolation { .. } => true,
    }
}

fn starts_with_operand(value: &Expr) -> bool {
    !matches!(
        value.kind,
        ExprKind::Yield { .. }
            | ExprKind::YieldFrom { .. }
            | ExprKind::Lambda { .. }
            | ExprKind::Starred { .. }
            | ExprKind::UnaryOp { op: UnaryOp::Not, .. }
    )
}

/// A target that may be annotated or augmented.
fn is_single_target(target: &Expr) -> bool {
    matches!(target.kind, ExprKind::Name { .. } | ExprKind::Attribute { .. } | ExprKind::Subscript { .. })
}

/// What an expression is called in messages.
pub(super) fn expr_name(e: &Expr) -> &'static str {
    match &e.kind {
        ExprKind::Attribute { .. } => "attribute",
        ExprKind::Subscript { .. } | ExprKind::Slice { .. } => "subscript",
        ExprKind::Starred { .. } => "starred",
        ExprKind::Name { .. } => "name",
        ExprKind::List { .. } => "list",
        ExprKind::Tuple { .. } => "tuple",
        ExprKind::Lambda { .. } => "lambda",
        ExprKind::Call { .. } => "function call",
        ExprKind::BoolOp { .. } | ExprKind::BinOp { .. } | ExprKind::UnaryOp { .. } => "expression",
        ExprKind::GeneratorExp { .. } => "generator expression",
        ExprKind::Yield { .. } | ExprKind::YieldFrom { .. } => "yield expression",
        ExprKind::Await { .. } => "await expression",
        ExprKind::ListComp { .. } => "list comprehension",
        ExprKind::SetComp { .. } => "set comprehension",
        ExprKind::DictComp { .. } => "dict comprehension",
        ExprKind::Dict { .. } => "dict literal",
        ExprKind::Set { .. } => "set display",
        ExprKind::JoinedStr { .. } | ExprKind::FormattedValue { .. } => "f-string expression",
        ExprKind::TemplateStr { .. } | ExprKind::Interpolation { .. } => "t-string expression",
        ExprKind::Compare { .. } => "comparison",
        ExprKind::IfExp { .. } => "conditional expression",
        ExprKind::NamedExpr { .. } => "named expression",
        ExprKind::Constant { value, .. } => constant_name(value),
    }
}

fn constant_name(value: &Constant) -> &'static str {
    match value {
        Constant::None => "None",
        Constant::True => "True",
        Constant::False => "False",
        Constant::Ellipsis => "ellipsis",
        Constant::Int(_) | Constant::Float(_) | Constant::Complex(_) | Constant::Str(_) | Constant::Bytes(_) => {
            "literal"
        }
    }
}
