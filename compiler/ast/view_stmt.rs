//! The fields of statements.

use super::view::{Value, View, list, maybe_name, name, names, node, option};
use super::view_expr::operator;
use super::*;

type Fields<'a> = Vec<(&'static str, Value<'a>)>;

pub(super) fn view(s: &Stmt) -> View<'_> {
    let (name, fields) = fields(&s.kind);
    View { name, fields, span: Some(s.span) }
}

fn fields(kind: &StmtKind) -> (&'static str, Fields<'_>) {
    match kind {
        StmtKind::FunctionDef(def) => ("FunctionDef", function(def)),
        StmtKind::AsyncFunctionDef(def) => ("AsyncFunctionDef", function(def)),
        StmtKind::ClassDef(class) => ("ClassDef", class_fields(class)),
        StmtKind::Return { value } => ("Return", vec![("value", option(value.as_ref()))]),
        StmtKind::Delete { targets } => ("Delete", vec![("targets", list(targets))]),
        StmtKind::Assign { targets, value } => ("Assign", vec![("targets", list(targets)), ("value", node(value))]),
        StmtKind::TypeAlias { name, type_params, value } => {
            ("TypeAlias", vec![("name", node(&**name)), ("type_params", list(type_params)), ("value", node(&**value))])
        }
        StmtKind::AugAssign { target, op, value } => {
            let op = Value::Word(operator(*op));
            ("AugAssign", vec![("target", node(&**target)), ("op", op), ("value", node(&**value))])
        }
        StmtKind::AnnAssign { target, annotation, value, simple } => {
            let simple = Value::Number(i64::from(*simple));
            let mut fields = vec![("target", node(&**target)), ("annotation", node(&**annotation))];
            fields.extend([("value", option(value.as_deref())), ("simple", simple)]);
            ("AnnAssign", fields)
        }
        StmtKind::For(node) => ("For", for_fields(node)),
        StmtKind::AsyncFor(node) => ("AsyncFor", for_fields(node)),
        StmtKind::While { test, body, orelse } => ("While", branches(test, body, orelse)),
        StmtKind::If { test, body, orelse } => ("If", branches(test, body, orelse)),
        StmtKind::With(with) => ("With", vec![("items", list(&with.items)), ("body", list(&with.body))]),
        StmtKind::AsyncWith(with) => ("AsyncWith", vec![("items", list(&with.items)), ("body", list(&with.body))]),
        StmtKind::Match { subject, cases } => ("Match", vec![("subject", node(&**subject)), ("cases", list(cases))]),
        StmtKind::Raise { exc, cause } => {
            ("Raise", vec![("exc", option(exc.as_deref())), ("cause", option(cause.as_deref()))])
        }
        StmtKind::Try(node) => ("Try", try_fields(node)),
        StmtKind::TryStar(node) => ("TryStar", try_fields(node)),
        StmtKind::Assert { test, msg } => ("Assert", vec![("test", node(&**test)), ("msg", option(msg.as_deref()))]),
        StmtKind::Import { names } => ("Import", vec![("names", list(names))]),
        StmtKind::ImportFrom { module, names, level } => {
            let level = Value::Number(i64::from(*level));
            ("ImportFrom", vec![("module", maybe_name(module)), ("names", list(names)), ("level", level)])
        }
        StmtKind::Global { names: idents } => ("Global", vec![("names", names(idents))]),
        StmtKind::Nonlocal { names: idents } => ("Nonlocal", vec![("names", names(idents))]),
        StmtKind::Expr { value } => ("Expr", vec![("value", node(&**value))]),
        StmtKind::Pass => ("Pass", vec![]),
        StmtKind::Break => ("Break", vec![]),
        StmtKind::Continue => ("Continue", vec![]),
    }
}

fn function(def: &FunctionDef) -> Fields<'_> {
    vec![
        ("name", name(&def.name)),
        ("args", node(&def.args)),
        ("body", list(&def.body)),
        ("decorator_list", list(&def.decorator_list)),
        ("returns", option(def.returns.as_ref())),
        ("type_params", list(&def.type_params)),
    ]
}

fn class_fields(class: &ClassDef) -> Fields<'_> {
    vec![
        ("name", name(&class.name)),
        ("bases", list(&class.bases)),
        ("keywords", list(&class.keywords)),
        ("body", list(&class.body)),
        ("decorator_list", list(&class.decorator_list)),
        ("type_params", list(&class.type_params)),
    ]
}

fn for_fields(f: &For) -> Fields<'_> {
    vec![("target", node(&f.target)), ("iter", node(&f.iter)), ("body", list(&f.body)), ("orelse", list(&f.orelse))]
}

fn branches<'a>(test: &'a Expr, body: &'a [Stmt], orelse: &'a [Stmt]) -> Fields<'a> {
    vec![("test", node(test)), ("body", list(body)), ("orelse", list(orelse))]
}

fn try_fields(t: &Try) -> Fields<'_> {
    vec![
        ("body", list(&t.body)),
        ("handlers", list(&t.handlers)),
        ("orelse", list(&t.orelse)),
        ("finalbody", list(&t.finalbody)),
    ]
}
