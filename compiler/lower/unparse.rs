//! Expressions as source text, the way CPython spells annotations kept as text and nowhere else.

use crate::ast::*;
use crate::base::{Interner, Symbol};

/// How tightly an expression binds; the order is that of the grammar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Tuple,
    Test,
    Or,
    And,
    Not,
    Compare,
    BitOr,
    BitXor,
    BitAnd,
    Shift,
    Sum,
    Term,
    Factor,
    Power,
    Await,
    Atom,
}

struct Unparse<'a> {
    names: &'a Interner,
    out: String,
}

pub(super) fn unparse(names: &Interner, expr: &Expr) -> PyString {
    let mut pass = Unparse { names, out: String::new() };
    pass.expr(expr, Level::Test);
    pass.out.into()
}

impl Unparse<'_> {
    fn push(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn name(&mut self, name: Symbol) {
        let names = self.names;
        self.out.push_str(names.resolve(name));
    }

    /// What `f` writes, in parentheses if it binds less tightly than `level` asks for.
    fn at(&mut self, own: Level, level: Level, f: impl FnOnce(&mut Self)) {
        let parentheses = level > own;
        if parentheses {
            self.push("(");
        }
        f(self);
        if parentheses {
            self.push(")");
        }
    }

    fn list<'e>(&mut self, exprs: impl IntoIterator<Item = &'e Expr>) {
        for (i, expr) in exprs.into_iter().enumerate() {
            if i > 0 {
                self.push(", ");
            }
            self.expr(expr, Level::Test);
        }
    }

    fn expr(&mut self, expr: &Expr, level: Level) {
        match &expr.kind {
            ExprKind::Name { id, .. } => self.name(*id),
            ExprKind::Constant { value, u_prefix } => self.constant(value, *u_prefix),
            ExprKind::BoolOp { op, values } => self.bool_op(*op, values, level),
            ExprKind::BinOp { left, op, right } => self.binary(left, *op, right, level),
            ExprKind::UnaryOp { op, operand } => self.unary(*op, operand, level),
            ExprKind::Compare { left, ops, comparators } => self.compare(left, ops, comparators, level),
            ExprKind::Lambda { args, body } => self.at(Level::Test, level, |p| {
                let any = !args.posonlyargs.is_empty() || !args.args.is_empty() || args.vararg.is_some() || !args.kwonlyargs.is_empty() || args.kwarg.is_some();
                p.push(if any { "lambda " } else { "lambda" });
                p.arguments(args);
                p.push(": ");
                p.expr(body, Level::Test);
            }),
            ExprKind::IfExp { test, body, orelse } => self.at(Level::Test, level, |p| {
                p.expr(body, Level::Or);
                p.push(" if ");
                p.expr(test, Level::Or);
                p.push(" else ");
                p.expr(orelse, Level::Test);
            }),
            ExprKind::NamedExpr { target, value } => self.at(Level::Tuple, level, |p| {
                p.expr(target, Level::Atom);
                p.push(" := ");
                p.expr(value, Level::Atom);
            }),
            ExprKind::Await { value } => self.at(Level::Await, level, |p| {
                p.push("await ");
                p.expr(value, Level::Atom);
            }),
            ExprKind::Yield { value } => {
                self.push("(yield");
                if let Some(value) = value {
                    self.push(" ");
                    self.expr(value, Level::Test);
                }
                self.push(")");
            }
            ExprKind::YieldFrom { value } => {
                self.push("(yield from ");
                self.expr(value, Level::Test);
                self.push(")");
            }
            ExprKind::Attribute { value, attr, .. } => {
                self.expr(value, Level::Atom);
                // `1 .real` needs the space.
                let digits = matches!(&value.kind, ExprKind::Constant { value: Constant::Int(_), .. });
                self.push(if digits { " ." } else { "." });
                self.name(attr.name);
            }
            ExprKind::Subscript { value, slice, .. } => {
                self.expr(value, Level::Atom);
                self.push("[");
                self.expr(slice, Level::Tuple);
                self.push("]");
            }
            ExprKind::Starred { value, .. } => {
                self.push("*");
                self.expr(value, Level::BitOr);
            }
            ExprKind::Slice { lower, upper, step } => self.slice(lower.as_deref(), upper.as_deref(), step.as_deref()),
            ExprKind::Call { func, args, keywords } => self.call(func, args, keywords),
            _ => self.container(expr, level),
        }
    }

    fn container(&mut self, expr: &Expr, level: Level) {
        match &expr.kind {
            ExprKind::Tuple { elts, .. } if elts.is_empty() => self.push("()"),
            ExprKind::Tuple { elts, .. } => self.at(Level::Tuple, level, |p| {
                p.list(elts);
                p.push(if elts.len() == 1 { "," } else { "" });
            }),
            ExprKind::List { elts, .. } => self.bracketed("[", "]", |p| p.list(elts)),
            ExprKind::Set { elts } => self.bracketed("{", "}", |p| p.list(elts)),
            ExprKind::Dict { keys, values } => self.bracketed("{", "}", |p| p.dict(keys, values)),
            ExprKind::ListComp { elt, generators } => self.bracketed("[", "]", |p| p.comprehension(elt, generators)),
            ExprKind::SetComp { elt, generators } => self.bracketed("{", "}", |p| p.comprehension(elt, generators)),
            ExprKind::GeneratorExp { elt, generators } => self.bracketed("(", ")", |p| p.comprehension(elt, generators)),
            ExprKind::DictComp { key, value, generators } => self.bracketed("{", "}", |p| {
                p.expr(key, Level::Test);
                p.push(": ");
                p.expr(value, Level::Test);
                p.generators(generators);
            }),
            ExprKind::JoinedStr { values } => self.formatted('f', values),
            ExprKind::TemplateStr { values } => self.formatted('t', values),
            _ => self.formatted('f', std::slice::from_ref(expr)),
        }
    }

    fn bracketed(&mut self, open: &str, close: &str, f: impl FnOnce(&mut Self)) {
        self.push(open);
        f(self);
        self.push(close);
    }

    fn constant(&mut self, value: &Constant, u_prefix: bool) {
        if u_prefix {
            self.push("u");
        }
        let text = match value {
            Constant::Ellipsis => "...".to_string(),
            value => repr::constant(value).replace("inf", "1e309"),
        };
        self.push(&match value {
            Constant::Str(_) | Constant::Bytes(_) => repr::constant(value),
            _ => text,
        });
    }

    fn bool_op(&mut self, op: BoolOp, values: &[Expr], level: Level) {
        let (own, inner, word) = match op {
            BoolOp::And => (Level::And, Level::Not, " and "),
            BoolOp::Or => (Level::Or, Level::And, " or "),
        };
        self.at(own, level, |p| {
            for (i, value) in values.iter().enumerate() {
                if i > 0 {
                    p.push(word);
                }
                p.expr(value, inner);
            }
        });
    }

    fn binary(&mut self, left: &Expr, op: Operator, right: &Expr, level: Level) {
        let (own, left_level, right_level, symbol) = match op {
            Operator::Add => (Level::Sum, Level::Sum, Level::Term, " + "),
            Operator::Sub => (Level::Sum, Level::Sum, Level::Term, " - "),
            Operator::Mult => (Level::Term, Level::Term, Level::Factor, " * "),
            Operator::MatMult => (Level::Term, Level::Term, Level::Factor, " @ "),
            Operator::Div => (Level::Term, Level::Term, Level::Factor, " / "),
            Operator::Mod => (Level::Term, Level::Term, Level::Factor, " % "),
            Operator::FloorDiv => (Level::Term, Level::Term, Level::Factor, " // "),
            Operator::LShift => (Level::Shift, Level::Shift, Level::Sum, " << "),
            Operator::RShift => (Level::Shift, Level::Shift, Level::Sum, " >> "),
            Operator::BitOr => (Level::BitOr, Level::BitOr, Level::BitXor, " | "),
            Operator::BitXor => (Level::BitXor, Level::BitXor, Level::BitAnd, " ^ "),
            Operator::BitAnd => (Level::BitAnd, Level::BitAnd, Level::Shift, " & "),
            Operator::Pow => (Level::Power, Level::Await, Level::Power, " ** "),
        };
        self.at(own, level, |p| {
            p.expr(left, left_level);
            p.push(symbol);
            p.expr(right, right_level);
        });
    }

    fn unary(&mut self, op: UnaryOp, operand: &Expr, level: Level) {
        let (own, symbol) = match op {
            UnaryOp::Invert => (Level::Factor, "~"),
            UnaryOp::Not => (Level::Not, "not "),
            UnaryOp::UAdd => (Level::Factor, "+"),
            UnaryOp::USub => (Level::Factor, "-"),
        };
        self.at(own, level, |p| {
            p.push(symbol);
            p.expr(operand, own);
        });
    }

    fn compare(&mut self, left: &Expr, ops: &[CmpOp], comparators: &[Expr], level: Level) {
        self.at(Level::Compare, level, |p| {
            p.expr(left, Level::BitOr);
            for (op, right) in ops.iter().zip(comparators) {
                p.push(match op {
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
                });
                p.expr(right, Level::BitOr);
            }
        });
    }

    fn slice(&mut self, lower: Option<&Expr>, upper: Option<&Expr>, step: Option<&Expr>) {
        lower.into_iter().for_each(|e| self.expr(e, Level::Test));
        self.push(":");
        upper.into_iter().for_each(|e| self.expr(e, Level::Test));
        if let Some(step) = step {
            self.push(":");
            self.expr(step, Level::Test);
        }
    }

    fn call(&mut self, func: &Expr, args: &[Expr], keywords: &[Keyword]) {
        self.expr(func, Level::Atom);
        if let ([only], []) = (args, keywords)
            && matches!(only.kind, ExprKind::GeneratorExp { .. })
        {
            return self.expr(only, Level::Test);
        }
        self.push("(");
        self.list(args);
        for (i, keyword) in keywords.iter().enumerate() {
            if i > 0 || !args.is_empty() {
                self.push(", ");
            }
            match keyword.arg {
                Some(arg) => {
                    self.name(arg.name);
                    self.push("=");
                }
                None => self.push("**"),
            }
            self.expr(&keyword.value, Level::Test);
        }
        self.push(")");
    }

    fn dict(&mut self, keys: &[Option<Expr>], values: &[Expr]) {
        for (i, (key, value)) in keys.iter().zip(values).enumerate() {
            if i > 0 {
                self.push(", ");
            }
            match key {
                Some(key) => {
                    self.expr(key, Level::Test);
                    self.push(": ");
                    self.expr(value, Level::Test);
                }
                None => {
                    self.push("**");
                    self.expr(value, Level::BitOr);
                }
            }
        }
    }

    fn comprehension(&mut self, elt: &Expr, generators: &[Comprehension]) {
        self.expr(elt, Level::Test);
        self.generators(generators);
    }

    fn generators(&mut self, generators: &[Comprehension]) {
        for generator in generators {
            self.push(if generator.is_async { " async for " } else { " for " });
            self.expr(&generator.target, Level::Tuple);
            self.push(" in ");
            self.expr(&generator.iter, Level::Or);
            for test in &generator.ifs {
                self.push(" if ");
                self.expr(test, Level::Or);
            }
        }
    }

    fn arguments(&mut self, args: &Arguments) {
        let positional: Vec<&Arg> = args.posonlyargs.iter().chain(&args.args).collect();
        let first_default = positional.len() - args.defaults.len();
        let mut parts = Vec::new();
        for (i, arg) in positional.iter().enumerate() {
            let default = i.checked_sub(first_default).map(|d| &args.defaults[d]);
            parts.push(self.parameter("", arg, default));
            if i + 1 == args.posonlyargs.len() {
                parts.push("/".to_string());
            }
        }
        match &args.vararg {
            Some(vararg) => parts.push(self.parameter("*", vararg, None)),
            None if !args.kwonlyargs.is_empty() => parts.push("*".to_string()),
            None => {}
        }
        for (arg, default) in args.kwonlyargs.iter().zip(&args.kw_defaults) {
            parts.push(self.parameter("", arg, default.as_ref()));
        }
        parts.extend(args.kwarg.iter().map(|kwarg| self.parameter("**", kwarg, None)));
        self.push(&parts.join(", "));
    }

    fn parameter(&self, stars: &str, arg: &Arg, default: Option<&Expr>) -> String {
        let mut text = format!("{stars}{}", self.names.resolve(arg.arg.name));
        if let Some(default) = default {
            text.push('=');
            text.push_str(&unparse(self.names, default).to_lossy());
        }
        text
    }

    /// The literal is built first and quoted as a whole, as CPython does.
    fn formatted(&mut self, prefix: char, values: &[Expr]) {
        let mut body = Unparse { names: self.names, out: String::new() };
        values.iter().for_each(|value| body.field(value));
        self.out.push(prefix);
        self.push(&repr::string(&body.out.into()));
    }

    fn field(&mut self, value: &Expr) {
        let (expr, conversion, spec) = match &value.kind {
            ExprKind::Constant { value: Constant::Str(text), .. } => {
                let escaped = text.to_lossy().replace('{', "{{").replace('}', "}}");
                return self.push(&escaped);
            }
            ExprKind::FormattedValue { value, conversion, format_spec } | ExprKind::Interpolation { value, conversion, format_spec, .. } => {
                (value, *conversion, format_spec)
            }
            ExprKind::JoinedStr { values } => return values.iter().for_each(|v| self.field(v)),
            _ => return self.expr(value, Level::Test),
        };
        let mut inner = Unparse { names: self.names, out: String::new() };
        inner.expr(expr, Level::Or);
        self.push(if inner.out.starts_with('{') { "{ " } else { "{" });
        self.push(&inner.out);
        self.push(match conversion {
            Conversion::None => "",
            Conversion::Str => "!s",
            Conversion::Repr => "!r",
            Conversion::Ascii => "!a",
        });
        if let Some(spec) = spec {
            self.push(":");
            self.field(spec);
        }
        self.push("}");
    }
}
