//! The direct parts of statements and expressions, in the order of the source's evaluation, for passes that treat most
//! nodes alike.

use crate::ast::*;

/// Calls `f` with every direct subexpression of `expr`, those in other scopes included.
pub fn children<'a>(expr: &'a Expr, f: &mut dyn FnMut(&'a Expr)) {
    match &expr.kind {
        ExprKind::BoolOp { values, .. } | ExprKind::JoinedStr { values } | ExprKind::TemplateStr { values } => values.iter().for_each(f),
        ExprKind::NamedExpr { target, value } => {
            f(value);
            f(target);
        }
        ExprKind::BinOp { left, right, .. } => {
            f(left);
            f(right);
        }
        ExprKind::UnaryOp { operand: value, .. }
        | ExprKind::Await { value }
        | ExprKind::YieldFrom { value }
        | ExprKind::Attribute { value, .. }
        | ExprKind::Starred { value, .. } => f(value),
        ExprKind::Lambda { args, body } => {
            args.defaults.iter().chain(args.kw_defaults.iter().flatten()).for_each(&mut *f);
            f(body);
        }
        ExprKind::IfExp { test, body, orelse } => [test, body, orelse].into_iter().for_each(|e| f(e)),
        ExprKind::Dict { keys, values } => {
            for (key, value) in keys.iter().zip(values) {
                key.iter().for_each(&mut *f);
                f(value);
            }
        }
        ExprKind::Set { elts } | ExprKind::List { elts, .. } | ExprKind::Tuple { elts, .. } => elts.iter().for_each(f),
        ExprKind::ListComp { elt, generators } | ExprKind::SetComp { elt, generators } | ExprKind::GeneratorExp { elt, generators } => {
            comprehension(generators, f);
            f(elt);
        }
        ExprKind::DictComp { key, value, generators } => {
            comprehension(generators, f);
            f(key);
            f(value);
        }
        ExprKind::Yield { value } => value.iter().for_each(|e| f(e)),
        ExprKind::Compare { left, comparators, .. } => {
            f(left);
            comparators.iter().for_each(f);
        }
        ExprKind::Call { func, args, keywords } => {
            f(func);
            args.iter().for_each(&mut *f);
            keywords.iter().for_each(|k| f(&k.value));
        }
        ExprKind::FormattedValue { value, format_spec, .. } | ExprKind::Interpolation { value, format_spec, .. } => {
            f(value);
            format_spec.iter().for_each(|e| f(e));
        }
        ExprKind::Constant { .. } | ExprKind::Name { .. } => {}
        ExprKind::Subscript { value, slice, .. } => {
            f(value);
            f(slice);
        }
        ExprKind::Slice { lower, upper, step } => [lower, upper, step].into_iter().flatten().for_each(|e| f(e)),
    }
}

fn comprehension<'a>(generators: &'a [Comprehension], f: &mut dyn FnMut(&'a Expr)) {
    for generator in generators {
        f(&generator.iter);
        f(&generator.target);
        generator.ifs.iter().for_each(&mut *f);
    }
}
