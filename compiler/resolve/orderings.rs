//! Atomic operations with an ordering that they cannot have: `x.load(Ordering.RELEASE)` raises ValueError if `x` is an
//! `sx.Atomic[i64]`.

use crate::ast::view::{Node, Value};
use crate::ast::*;
use crate::base::{Interner, Span};

/// The arguments that name such orderings, and what is wrong with them.
pub fn illegal_orderings(module: &Module, names: &Interner) -> Vec<(Span, String)> {
    let mut found = Vec::new();
    let imports = |stmt: &&Stmt| match &stmt.kind {
        StmtKind::Import { names: aliases } => aliases.iter().any(|a| names.resolve(a.name.name) == "sx" && a.asname.is_none()),
        StmtKind::ImportFrom { module: Some(module), level: 0, .. } => names.resolve(module.name) == "sx",
        _ => false,
    };
    if module.body.iter().any(|stmt| imports(&stmt)) {
        visit(Node::Module(module), names, &mut found);
    }
    found
}

fn visit(node: Node<'_>, names: &Interner, found: &mut Vec<(Span, String)>) {
    if let Node::Expr(Expr { kind: ExprKind::Call { func, args, keywords }, .. }) = node {
        if let ExprKind::Attribute { attr, .. } = &func.kind {
            call(names.resolve(attr.name), args, keywords, names, found);
        }
    }
    for (_, value) in node.view().fields {
        visit_value(value, names, found);
    }
}

fn visit_value(value: Value<'_>, names: &Interner, found: &mut Vec<(Span, String)>) {
    match value {
        Value::Node(node) => visit(node, names, found),
        Value::List(values) => values.into_iter().for_each(|v| visit_value(v, names, found)),
        Value::Name(_) | Value::Constant(_) | Value::Str(_) | Value::Number(_) | Value::Word(_) | Value::None => {}
    }
}

fn call(method: &str, args: &[Expr], keywords: &[Keyword], names: &Interner, found: &mut Vec<(Span, String)>) {
    const FOR_LOAD: [&str; 3] = ["RELAXED", "ACQUIRE", "SEQ_CST"];
    const FOR_STORE: [&str; 3] = ["RELAXED", "RELEASE", "SEQ_CST"];
    let (position, keyword, what, allowed) = match method {
        "load" => (0, "ordering", "`load`", FOR_LOAD),
        "store" => (1, "ordering", "`store`", FOR_STORE),
        "compare_exchange" => (3, "failure", "a failed `compare_exchange`", FOR_LOAD),
        _ => return,
    };
    let by_keyword = keywords.iter().find(|k| k.arg.is_some_and(|arg| names.resolve(arg.name) == keyword)).map(|k| &k.value);
    let starred = args.iter().take(position + 1).any(|a| matches!(a.kind, ExprKind::Starred { .. }));
    let Some(argument) = args.get(position).filter(|_| !starred).or(by_keyword) else { return };
    let Some(member) = member(argument, names) else { return };
    if ["RELAXED", "ACQUIRE", "RELEASE", "ACQ_REL", "SEQ_CST"].contains(&member) && !allowed.contains(&member) {
        found.push((argument.span, format!("{what} of an atomic cannot have the ordering {member}")));
    }
}

/// The name behind `Ordering.` or `sx.Ordering.`.
fn member<'a>(argument: &Expr, names: &'a Interner) -> Option<&'a str> {
    let ExprKind::Attribute { value, attr, .. } = &argument.kind else { return None };
    let base = match &value.kind {
        ExprKind::Name { id, .. } => names.resolve(*id),
        ExprKind::Attribute { value, attr, .. } if matches!(&value.kind, ExprKind::Name { id, .. } if names.resolve(*id) == "sx") => names.resolve(attr.name),
        _ => return None,
    };
    (base == "Ordering").then(|| names.resolve(attr.name))
}
