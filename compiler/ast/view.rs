//! One shape for all nodes: a name and fields, as CPython's `ast` module shows them.
//!
//! For code that treats all nodes alike, as `dump` does. Phases match on the nodes themselves.

use super::*;
use crate::base::Span;

#[derive(Clone, Copy)]
pub enum Node<'a> {
    Module(&'a Module),
    Stmt(&'a Stmt),
    Expr(&'a Expr),
    Pattern(&'a Pattern),
    Arguments(&'a Arguments),
    Arg(&'a Arg),
    Keyword(&'a Keyword),
    Comprehension(&'a Comprehension),
    Alias(&'a Alias),
    WithItem(&'a WithItem),
    ExceptHandler(&'a ExceptHandler),
    MatchCase(&'a MatchCase),
    TypeParam(&'a TypeParam),
}

/// The value of a field.
pub enum Value<'a> {
    Node(Node<'a>),
    List(Vec<Value<'a>>),
    Name(Symbol),
    Constant(&'a Constant),
    Str(&'a PyString),
    Number(i64),
    /// A node without fields: an operator or a context.
    Word(&'static str),
    None,
}

pub struct View<'a> {
    pub name: &'static str,
    pub fields: Vec<(&'static str, Value<'a>)>,
    /// For nodes with `lineno` and the other attributes.
    pub span: Option<Span>,
}

impl<'a> Node<'a> {
    pub fn view(self) -> View<'a> {
        let (name, fields, span) = match self {
            Node::Module(m) => ("Module", vec![("body", list(&m.body))], None),
            Node::Stmt(s) => return super::view_stmt::view(s),
            Node::Expr(e) => return super::view_expr::view(e),
            Node::Pattern(p) => return super::view_expr::pattern(p),
            Node::Arguments(a) => ("arguments", arguments(a), None),
            Node::Arg(a) => {
                ("arg", vec![("arg", name(&a.arg)), ("annotation", option(a.annotation.as_deref()))], Some(a.span))
            }
            Node::Keyword(k) => ("keyword", vec![("arg", maybe_name(&k.arg)), ("value", node(&k.value))], Some(k.span)),
            Node::Comprehension(c) => {
                let is_async = Value::Number(i64::from(c.is_async));
                let fields = vec![
                    ("target", node(&c.target)),
                    ("iter", node(&c.iter)),
                    ("ifs", list(&c.ifs)),
                    ("is_async", is_async),
                ];
                ("comprehension", fields, None)
            }
            Node::Alias(a) => ("alias", vec![("name", name(&a.name)), ("asname", maybe_name(&a.asname))], Some(a.span)),
            Node::WithItem(w) => {
                let target = option(w.optional_vars.as_ref());
                ("withitem", vec![("context_expr", node(&w.context_expr)), ("optional_vars", target)], None)
            }
            Node::ExceptHandler(h) => {
                let fields =
                    vec![("type", option(h.r#type.as_ref())), ("name", maybe_name(&h.name)), ("body", list(&h.body))];
                ("ExceptHandler", fields, Some(h.span))
            }
            Node::MatchCase(c) => {
                let guard = option(c.guard.as_ref());
                ("match_case", vec![("pattern", node(&c.pattern)), ("guard", guard), ("body", list(&c.body))], None)
            }
            Node::TypeParam(t) => type_param(t),
        };
        View { name, fields, span }
    }
}

type Fields<'a> = Vec<(&'static str, Value<'a>)>;

fn arguments(a: &Arguments) -> Fields<'_> {
    let kw_defaults = a.kw_defaults.iter().map(|d| option(d.as_ref())).collect();
    vec![
        ("posonlyargs", list(&a.posonlyargs)),
        ("args", list(&a.args)),
        ("vararg", option(a.vararg.as_ref())),
        ("kwonlyargs", list(&a.kwonlyargs)),
        ("kw_defaults", Value::List(kw_defaults)),
        ("kwarg", option(a.kwarg.as_ref())),
        ("defaults", list(&a.defaults)),
    ]
}

fn type_param(t: &TypeParam) -> (&'static str, Fields<'_>, Option<Span>) {
    let mut fields = vec![("name", name(&t.name))];
    let kind = match &t.kind {
        TypeParamKind::TypeVar { bound } => {
            fields.push(("bound", option(bound.as_ref())));
            "TypeVar"
        }
        TypeParamKind::TypeVarTuple => "TypeVarTuple",
        TypeParamKind::ParamSpec => "ParamSpec",
    };
    fields.push(("default_value", option(t.default_value.as_ref())));
    (kind, fields, Some(t.span))
}

pub(super) fn node<'a, T>(child: &'a T) -> Value<'a>
where
    Node<'a>: From<&'a T>,
{
    Value::Node(Node::from(child))
}

pub(super) fn option<'a, T>(child: Option<&'a T>) -> Value<'a>
where
    Node<'a>: From<&'a T>,
{
    child.map_or(Value::None, node)
}

pub(super) fn list<'a, T>(children: &'a [T]) -> Value<'a>
where
    Node<'a>: From<&'a T>,
{
    Value::List(children.iter().map(node).collect())
}

pub(super) fn name(ident: &Ident) -> Value<'static> {
    Value::Name(ident.name)
}

pub(super) fn maybe_name(ident: &Option<Ident>) -> Value<'static> {
    ident.as_ref().map_or(Value::None, name)
}

pub(super) fn names(idents: &[Ident]) -> Value<'static> {
    Value::List(idents.iter().map(name).collect())
}

macro_rules! from {
    ($($name:ident)*) => {
        $(impl<'a> From<&'a $name> for Node<'a> {
            fn from(node: &'a $name) -> Node<'a> {
                Node::$name(node)
            }
        })*
    };
}

from!(Module Stmt Expr Pattern Arguments Arg Keyword Comprehension Alias WithItem ExceptHandler MatchCase TypeParam);
