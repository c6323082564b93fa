//! The fields of expressions and patterns.

use super::view::{Value, View, list, maybe_name, name, names, node, option};
use super::*;

pub(super) fn view(e: &Expr) -> View<'_> {
    let (name, fields) = fields(&e.kind);
    View { name, fields, span: Some(e.span) }
}

fn fields(kind: &ExprKind) -> (&'static str, Vec<(&'static str, Value<'_>)>) {
    match kind {
        ExprKind::BoolOp { op, values } => {
            ("BoolOp", vec![("op", Value::Word(bool_op(*op))), ("values", list(values))])
        }
        ExprKind::NamedExpr { target, value } => {
            ("NamedExpr", vec![("target", node(&**target)), ("value", node(&**value))])
        }
        ExprKind::BinOp { left, op, right } => {
            ("BinOp", vec![("left", node(&**left)), ("op", Value::Word(operator(*op))), ("right", node(&**right))])
        }
        ExprKind::UnaryOp { op, operand } => {
            ("UnaryOp", vec![("op", Value::Word(unary_op(*op))), ("operand", node(&**operand))])
        }
        ExprKind::Lambda { args, body } => ("Lambda", vec![("args", node(&**args)), ("body", node(&**body))]),
        ExprKind::IfExp { test, body, orelse } => {
            ("IfExp", vec![("test", node(&**test)), ("body", node(&**body)), ("orelse", node(&**orelse))])
        }
        ExprKind::Dict { keys, values } => {
            let keys = keys.iter().map(|k| option(k.as_ref())).collect();
            ("Dict", vec![("keys", Value::List(keys)), ("values", list(values))])
        }
        ExprKind::Set { elts } => ("Set", vec![("elts", list(elts))]),
        ExprKind::ListComp { elt, generators } => ("ListComp", comprehension(elt, generators)),
        ExprKind::SetComp { elt, generators } => ("SetComp", comprehension(elt, generators)),
        ExprKind::GeneratorExp { elt, generators } => ("GeneratorExp", comprehension(elt, generators)),
        ExprKind::DictComp { key, value, generators } => {
            ("DictComp", vec![("key", node(&**key)), ("value", node(&**value)), ("generators", list(generators))])
        }
        ExprKind::Await { value } => ("Await", vec![("value", node(&**value))]),
        ExprKind::Yield { value } => ("Yield", vec![("value", option(value.as_deref()))]),
        ExprKind::YieldFrom { value } => ("YieldFrom", vec![("value", node(&**value))]),
        ExprKind::Compare { left, ops, comparators } => {
            let ops = ops.iter().map(|op| Value::Word(cmp_op(*op))).collect();
            ("Compare", vec![("left", node(&**left)), ("ops", Value::List(ops)), ("comparators", list(comparators))])
        }
        ExprKind::Call { func, args, keywords } => {
            ("Call", vec![("func", node(&**func)), ("args", list(args)), ("keywords", list(keywords))])
        }
        ExprKind::FormattedValue { value, conversion, format_spec } => (
            "FormattedValue",
            vec![
                ("value", node(&**value)),
                ("conversion", Value::Number(i64::from(conversion.code()))),
                ("format_spec", option(format_spec.as_deref())),
            ],
        ),
        ExprKind::Interpolation { value, str, conversion, format_spec } => (
            "Interpolation",
            vec![
                ("value", node(&**value)),
                ("str", Value::Str(str)),
                ("conversion", Value::Number(i64::from(conversion.code()))),
                ("format_spec", option(format_spec.as_deref())),
            ],
        ),
        ExprKind::JoinedStr { values } => ("JoinedStr", vec![("values", list(values))]),
        ExprKind::TemplateStr { values } => ("TemplateStr", vec![("values", list(values))]),
        ExprKind::Constant { value, u_prefix } => {
            let mut fields = vec![("value", Value::Constant(value))];
            if *u_prefix {
                fields.push(("kind", Value::Word("'u'")));
            }
            ("Constant", fields)
        }
        ExprKind::Attribute { value, attr, ctx } => {
            ("Attribute", vec![("value", node(&**value)), ("attr", name(attr)), ("ctx", context(*ctx))])
        }
        ExprKind::Subscript { value, slice, ctx } => {
            ("Subscript", vec![("value", node(&**value)), ("slice", node(&**slice)), ("ctx", context(*ctx))])
        }
        ExprKind::Starred { value, ctx } => ("Starred", vec![("value", node(&**value)), ("ctx", context(*ctx))]),
        ExprKind::Name { id, ctx } => ("Name", vec![("id", Value::Name(*id)), ("ctx", context(*ctx))]),
        ExprKind::List { elts, ctx } => ("List", vec![("elts", list(elts)), ("ctx", context(*ctx))]),
        ExprKind::Tuple { elts, ctx } => ("Tuple", vec![("elts", list(elts)), ("ctx", context(*ctx))]),
        ExprKind::Slice { lower, upper, step } => {
            let parts = [("lower", lower), ("upper", upper), ("step", step)];
            ("Slice", parts.into_iter().map(|(name, part)| (name, option(part.as_deref()))).collect())
        }
    }
}

fn comprehension<'a>(elt: &'a Expr, generators: &'a [Comprehension]) -> Vec<(&'static str, Value<'a>)> {
    vec![("elt", node(elt)), ("generators", list(generators))]
}

fn context(ctx: ExprContext) -> Value<'static> {
    Value::Word(match ctx {
        ExprContext::Load => "Load()",
        ExprContext::Store => "Store()",
        ExprContext::Del => "Del()",
    })
}

fn bool_op(op: BoolOp) -> &'static str {
    match op {
        BoolOp::And => "And()",
        BoolOp::Or => "Or()",
    }
}

pub(super) fn operator(op: Operator) -> &'static str {
    match op {
        Operator::Add => "Add()",
        Operator::Sub => "Sub()",
        Operator::Mult => "Mult()",
        Operator::MatMult => "MatMult()",
        Operator::Div => "Div()",
        Operator::Mod => "Mod()",
        Operator::Pow => "Pow()",
        Operator::LShift => "LShift()",
        Operator::RShift => "RShift()",
        Operator::BitOr => "BitOr()",
        Operator::BitXor => "BitXor()",
        Operator::BitAnd => "BitAnd()",
        Operator::FloorDiv => "FloorDiv()",
    }
}

fn unary_op(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Invert => "Invert()",
        UnaryOp::Not => "Not()",
        UnaryOp::UAdd => "UAdd()",
        UnaryOp::USub => "USub()",
    }
}

fn cmp_op(op: CmpOp) -> &'static str {
    match op {
        CmpOp::Eq => "Eq()",
        CmpOp::NotEq => "NotEq()",
        CmpOp::Lt => "Lt()",
        CmpOp::LtE => "LtE()",
        CmpOp::Gt => "Gt()",
        CmpOp::GtE => "GtE()",
        CmpOp::Is => "Is()",
        CmpOp::IsNot => "IsNot()",
        CmpOp::In => "In()",
        CmpOp::NotIn => "NotIn()",
    }
}

pub(super) fn pattern(p: &Pattern) -> View<'_> {
    let (name, fields) = match &p.kind {
        PatternKind::MatchValue { value } => ("MatchValue", vec![("value", node(&**value))]),
        PatternKind::MatchSingleton { value } => ("MatchSingleton", vec![("value", Value::Constant(value))]),
        PatternKind::MatchSequence { patterns } => ("MatchSequence", vec![("patterns", list(patterns))]),
        PatternKind::MatchMapping { keys, patterns, rest } => {
            ("MatchMapping", vec![("keys", list(keys)), ("patterns", list(patterns)), ("rest", maybe_name(rest))])
        }
        PatternKind::MatchClass { cls, patterns, kwd_attrs, kwd_patterns } => (
            "MatchClass",
            vec![
                ("cls", node(&**cls)),
                ("patterns", list(patterns)),
                ("kwd_attrs", names(kwd_attrs)),
                ("kwd_patterns", list(kwd_patterns)),
            ],
        ),
        PatternKind::MatchStar { name } => ("MatchStar", vec![("name", maybe_name(name))]),
        PatternKind::MatchAs { pattern, name } => {
            ("MatchAs", vec![("pattern", option(pattern.as_deref())), ("name", maybe_name(name))])
        }
        PatternKind::MatchOr { patterns } => ("MatchOr", vec![("patterns", list(patterns))]),
    };
    View { name, fields, span: Some(p.span) }
}
