//! Expressions: each node becomes a row of parts, which a loop writes from left to right.

use super::precedence::Precedence;
use super::{Writer, literal};
use crate::ast::*;

/// Text, or an expression for a place that wants some precedence.
enum Part<'e> {
    Text(&'static str),
    Owned(String),
    Expr(&'e Expr, Precedence),
}

type Parts<'e> = Vec<Part<'e>>;

impl<'a> Writer<'a> {
    pub(super) fn expr(&mut self, e: &Expr, wanted: Precedence) {
        let mut pending = vec![Part::Expr(e, wanted)];
        while let Some(part) = pending.pop() {
            match part {
                Part::Text(text) => self.text(text),
                Part::Owned(text) => self.text(&text),
                Part::Expr(e, wanted) => {
                    let mut parts = Vec::new();
                    self.parts(e, wanted, &mut parts);
                    pending.extend(parts.into_iter().rev());
                }
            }
        }
    }

    /// An expression where anything but a tuple or `yield` goes without parentheses.
    pub(super) fn test(&mut self, e: &Expr) {
        self.expr(e, Precedence::TEST);
    }

    fn parts<'e>(&self, e: &'e Expr, wanted: Precedence, out: &mut Parts<'e>) {
        let parenthesized = wanted > precedence(e);
        if parenthesized {
            out.push(Part::Text("("));
        }
        self.inner(e, out);
        if parenthesized {
            out.push(Part::Text(")"));
        }
    }

    fn inner<'e>(&self, e: &'e Expr, out: &mut Parts<'e>) {
        match &e.kind {
            ExprKind::BoolOp { .. }
            | ExprKind::BinOp { .. }
            | ExprKind::UnaryOp { .. }
            | ExprKind::Compare { .. }
            | ExprKind::IfExp { .. } => operators(e, out),
            ExprKind::Lambda { args, body } => self.lambda(args, body, out),
            ExprKind::NamedExpr { target, value } => {
                out.extend([Part::Expr(target, Precedence::ATOM), Part::Text(" := ")]);
                out.push(Part::Expr(value, Precedence::ATOM));
            }
            ExprKind::Await { value } => {
                out.extend([Part::Text("await "), Part::Expr(value, Precedence::ATOM)]);
            }
            ExprKind::Yield { value } => {
                out.push(Part::Text("yield"));
                if let Some(value) = value {
                    out.extend([Part::Text(" "), Part::Expr(value, Precedence::ATOM)]);
                }
            }
            ExprKind::YieldFrom { value } => {
                out.extend([Part::Text("yield from "), Part::Expr(value, Precedence::ATOM)]);
            }
            ExprKind::Call { func, args, keywords } => {
                out.push(Part::Expr(func, Precedence::ATOM));
                self.arguments(args, keywords, out);
            }
            ExprKind::Attribute { value, attr, .. } => {
                out.push(Part::Expr(value, Precedence::ATOM));
                out.push(Part::Text(if is_int(value) { " ." } else { "." }));
                out.push(Part::Owned(self.symbol(attr.name).to_string()));
            }
            ExprKind::Subscript { value, slice, .. } => {
                out.extend([Part::Expr(value, Precedence::ATOM), Part::Text("[")]);
                match &slice.kind {
                    // The brackets stand for the tuple's parentheses.
                    ExprKind::Tuple { elts, .. } if !elts.is_empty() => items(elts, out),
                    _ => out.push(Part::Expr(slice, Precedence::TEST)),
                }
                out.push(Part::Text("]"));
            }
            ExprKind::Starred { value, .. } => out.extend([Part::Text("*"), Part::Expr(value, Precedence::EXPR)]),
            ExprKind::Slice { lower, upper, step } => slice(lower.as_deref(), upper.as_deref(), step.as_deref(), out),
            ExprKind::Name { id, .. } => out.push(Part::Owned(self.symbol(*id).to_string())),
            ExprKind::Constant { value, u_prefix } => {
                let prefix = if *u_prefix { "u" } else { "" };
                out.push(Part::Owned(prefix.to_string() + &literal::constant(value)));
            }
            ExprKind::JoinedStr { values } => out.push(Part::Owned(self.formatted(values, "f"))),
            ExprKind::TemplateStr { values } => out.push(Part::Owned(self.formatted(values, "t"))),
            ExprKind::FormattedValue { .. } | ExprKind::Interpolation { .. } => out.push(Part::Owned(self.field(e))),
            ExprKind::Tuple { .. }
            | ExprKind::List { .. }
            | ExprKind::Set { .. }
            | ExprKind::Dict { .. }
            | ExprKind::ListComp { .. }
            | ExprKind::SetComp { .. }
            | ExprKind::DictComp { .. }
            | ExprKind::GeneratorExp { .. } => displays(e, out),
        }
    }

    fn arguments<'e>(&self, args: &'e [Expr], keywords: &'e [Keyword], out: &mut Parts<'e>) {
        out.push(Part::Text("("));
        for (i, arg) in args.iter().enumerate() {
            separate(i, out);
            out.push(Part::Expr(arg, Precedence::TEST));
        }
        for (i, keyword) in keywords.iter().enumerate() {
            separate(args.len() + i, out);
            out.push(match &keyword.arg {
                Some(name) => Part::Owned(self.symbol(name.name).to_string() + "="),
                None => Part::Text("**"),
            });
            out.push(Part::Expr(&keyword.value, Precedence::TEST));
        }
        out.push(Part::Text(")"));
    }

    fn lambda<'e>(&self, args: &Arguments, body: &'e Expr, out: &mut Parts<'e>) {
        let mut params = Writer::new(self.interner);
        params.params(args);
        let blank = if params.out.is_empty() { "" } else { " " };
        out.push(Part::Owned(format!("lambda{blank}{}: ", params.out)));
        out.push(Part::Expr(body, Precedence::TEST));
    }
}

/// The precedence of a node itself; what needs no parentheses anywhere is an atom.
fn precedence(e: &Expr) -> Precedence {
    match &e.kind {
        ExprKind::NamedExpr { .. } => Precedence::NAMED_EXPR,
        // An empty tuple is its parentheses.
        ExprKind::Tuple { elts, .. } if !elts.is_empty() => Precedence::TUPLE,
        ExprKind::Yield { .. } | ExprKind::YieldFrom { .. } => Precedence::YIELD,
        ExprKind::IfExp { .. } | ExprKind::Lambda { .. } => Precedence::TEST,
        ExprKind::BoolOp { op, .. } => Precedence::of_bool(*op),
        ExprKind::UnaryOp { op, .. } => Precedence::of_unary(*op),
        ExprKind::Compare { .. } => Precedence::CMP,
        ExprKind::BinOp { op, .. } => Precedence::of_binary(*op),
        ExprKind::Await { .. } => Precedence::AWAIT,
        _ => Precedence::ATOM,
    }
}

fn is_int(e: &Expr) -> bool {
    let ExprKind::Constant { value, .. } = &e.kind else { return false };
    matches!(value, Constant::Int(_) | Constant::True | Constant::False)
}

fn operators<'e>(e: &'e Expr, out: &mut Parts<'e>) {
    match &e.kind {
        ExprKind::BoolOp { op, values } => {
            let word = if *op == BoolOp::And { " and " } else { " or " };
            // CPython asks for a tighter operand each time, so it writes more parentheses than needed.
            let mut wanted = Precedence::of_bool(*op);
            for (i, value) in values.iter().enumerate() {
                wanted = wanted.next();
                out.push(Part::Text(if i > 0 { word } else { "" }));
                out.push(Part::Expr(value, wanted));
            }
        }
        ExprKind::UnaryOp { op, operand } => {
            out.push(Part::Text(unary(*op)));
            out.push(Part::Expr(operand, Precedence::of_unary(*op)));
        }
        ExprKind::BinOp { left, op, right } => {
            let own = Precedence::of_binary(*op);
            let (l, r) = if *op == Operator::Pow { (own.next(), own) } else { (own, own.next()) };
            out.extend([Part::Expr(left, l), Part::Text(" "), Part::Text(binary(*op))]);
            out.extend([Part::Text(" "), Part::Expr(right, r)]);
        }
        ExprKind::Compare { left, ops, comparators } => {
            out.push(Part::Expr(left, Precedence::CMP.next()));
            for (op, right) in ops.iter().zip(comparators) {
                out.push(Part::Text(comparison(*op)));
                out.push(Part::Expr(right, Precedence::CMP.next()));
            }
        }
        ExprKind::IfExp { test, body, orelse } => {
            out.extend([Part::Expr(body, Precedence::TEST.next()), Part::Text(" if ")]);
            out.extend([Part::Expr(test, Precedence::TEST.next()), Part::Text(" else ")]);
            out.push(Part::Expr(orelse, Precedence::TEST));
        }
        other => unreachable!("{other:?} is no operator"),
    }
}

fn displays<'e>(e: &'e Expr, out: &mut Parts<'e>) {
    match &e.kind {
        ExprKind::Tuple { elts, .. } if elts.is_empty() => out.push(Part::Text("()")),
        ExprKind::Tuple { elts, .. } => items(elts, out),
        ExprKind::List { elts, .. } => bracketed("[", "]", |out| sequence(elts, out), out),
        // `{}` is a dict.
        ExprKind::Set { elts } if elts.is_empty() => out.push(Part::Text("{*()}")),
        ExprKind::Set { elts } => bracketed("{", "}", |out| sequence(elts, out), out),
        ExprKind::Dict { keys, values } => bracketed("{", "}", |out| dict(keys, values, out), out),
        ExprKind::ListComp { elt, generators } => bracketed("[", "]", |out| comprehension(elt, generators, out), out),
        ExprKind::SetComp { elt, generators } => bracketed("{", "}", |out| comprehension(elt, generators, out), out),
        ExprKind::GeneratorExp { elt, generators } => {
            bracketed("(", ")", |out| comprehension(elt, generators, out), out);
        }
        ExprKind::DictComp { key, value, generators } => {
            out.extend([Part::Text("{"), Part::Expr(key, Precedence::TEST), Part::Text(": ")]);
            comprehension(value, generators, out);
            out.push(Part::Text("}"));
        }
        other => unreachable!("{other:?} is no display"),
    }
}

fn bracketed<'e>(open: &'static str, close: &'static str, inner: impl FnOnce(&mut Parts<'e>), out: &mut Parts<'e>) {
    out.push(Part::Text(open));
    inner(out);
    out.push(Part::Text(close));
}

fn separate(i: usize, out: &mut Parts) {
    if i > 0 {
        out.push(Part::Text(", "));
    }
}

fn sequence<'e>(elts: &'e [Expr], out: &mut Parts<'e>) {
    for (i, elt) in elts.iter().enumerate() {
        separate(i, out);
        out.push(Part::Expr(elt, Precedence::TEST));
    }
}

/// The items of a tuple: one alone keeps its comma.
fn items<'e>(elts: &'e [Expr], out: &mut Parts<'e>) {
    sequence(elts, out);
    if elts.len() == 1 {
        out.push(Part::Text(","));
    }
}

fn dict<'e>(keys: &'e [Option<Expr>], values: &'e [Expr], out: &mut Parts<'e>) {
    for (i, (key, value)) in keys.iter().zip(values).enumerate() {
        separate(i, out);
        match key {
            Some(key) => {
                out.extend([Part::Expr(key, Precedence::TEST), Part::Text(": ")]);
                out.push(Part::Expr(value, Precedence::TEST));
            }
            None => out.extend([Part::Text("**"), Part::Expr(value, Precedence::EXPR)]),
        }
    }
}

fn comprehension<'e>(elt: &'e Expr, generators: &'e [Comprehension], out: &mut Parts<'e>) {
    out.push(Part::Expr(elt, Precedence::TEST));
    for generator in generators {
        out.push(Part::Text(if generator.is_async { " async for " } else { " for " }));
        out.extend([Part::Expr(&generator.target, Precedence::TUPLE), Part::Text(" in ")]);
        out.push(Part::Expr(&generator.iter, Precedence::TEST.next()));
        for condition in &generator.ifs {
            out.extend([Part::Text(" if "), Part::Expr(condition, Precedence::TEST.next())]);
        }
    }
}

fn slice<'e>(lower: Option<&'e Expr>, upper: Option<&'e Expr>, step: Option<&'e Expr>, out: &mut Parts<'e>) {
    out.extend(lower.map(|e| Part::Expr(e, Precedence::TEST)));
    out.push(Part::Text(":"));
    out.extend(upper.map(|e| Part::Expr(e, Precedence::TEST)));
    if let Some(step) = step {
        out.extend([Part::Text(":"), Part::Expr(step, Precedence::TEST)]);
    }
}

fn unary(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Invert => "~",
        UnaryOp::Not => "not ",
        UnaryOp::UAdd => "+",
        UnaryOp::USub => "-",
    }
}

pub(super) fn binary(op: Operator) -> &'static str {
    match op {
        Operator::Add => "+",
        Operator::Sub => "-",
        Operator::Mult => "*",
        Operator::MatMult => "@",
        Operator::Div => "/",
        Operator::Mod => "%",
        Operator::Pow => "**",
        Operator::LShift => "<<",
        Operator::RShift => ">>",
        Operator::BitOr => "|",
        Operator::BitXor => "^",
        Operator::BitAnd => "&",
        Operator::FloorDiv => "//",
    }
}

fn comparison(op: CmpOp) -> &'static str {
    match op {
        CmpOp::Eq => " == ",
        CmpOp::NotEq => " != ",
        CmpOp::Lt => " < ",
        CmpOp::LtE => " <= ",
        CmpOp::Gt => " > ",
        CmpOp::GtE => " >= ",
        CmpOp::Is => " is ",
        CmpOp::IsNot => " is not ",
        CmpOp::In => " in ",
        CmpOp::NotIn => " not in ",
    }
}
