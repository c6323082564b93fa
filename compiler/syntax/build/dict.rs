//! Lists, sets and dicts.

use super::{Builder, expr};
use crate::ast::*;

/// What stands between braces.
pub enum Brace {
    Dict(Vec<DictItem>),
    Set(Vec<Expr>),
    DictComp(DictItem, Vec<Comprehension>),
    SetComp(Expr, Vec<Comprehension>),
}

/// `key: value`, or `**value` without a key.
pub struct DictItem {
    pub key: Option<Expr>,
    pub value: Expr,
}

impl Builder<'_> {
    pub fn brace(&mut self, l: u32, r: u32, inner: Brace) -> Expr {
        let kind = match inner {
            Brace::Dict(items) => {
                let (keys, values) = items.into_iter().map(|item| (item.key, item.value)).unzip();
                ExprKind::Dict { keys, values }
            }
            Brace::Set(elts) => ExprKind::Set { elts },
            Brace::SetComp(elt, generators) => {
                self.check_element(&elt);
                ExprKind::SetComp { elt: Box::new(elt), generators }
            }
            Brace::DictComp(item, generators) => self.dict_comp(item, generators),
        };
        expr(l, r, kind)
    }

    fn dict_comp(&mut self, item: DictItem, generators: Vec<Comprehension>) -> ExprKind {
        let value = item.value;
        let key = item.key.unwrap_or_else(|| {
            self.fail(value.span, "dict unpacking cannot be used in dict comprehension");
            expr(value.span.lo, value.span.lo, ExprKind::Tuple { elts: vec![], ctx: ExprContext::Load })
        });
        ExprKind::DictComp { key: Box::new(key), value: Box::new(value), generators }
    }
}

pub fn list(l: u32, r: u32, elts: Vec<Expr>) -> Expr {
    expr(l, r, ExprKind::List { elts, ctx: ExprContext::Load })
}
