//! Tuple, list, set and dict displays.

use super::Lower;
use crate::ast::*;
use crate::base::Span;
use crate::ir::{PyOp, Value};

/// Displays with more items are filled one by one, so that not all of them are in registers at once.
const AT_ONCE: usize = 32;

impl<'a> Lower<'a> {
    pub(super) fn tuple_display(&mut self, span: Span, elts: &'a [Expr]) -> Value {
        if !has_star(elts) && elts.len() <= AT_ONCE {
            let items = self.exprs(elts);
            return self.b.py(PyOp::Tuple, &items, span);
        }
        let list = self.list_display(span, elts);
        self.b.py(PyOp::ListToTuple, &[list], span)
    }

    pub(super) fn list_display(&mut self, span: Span, elts: &'a [Expr]) -> Value {
        if !has_star(elts) && elts.len() <= AT_ONCE {
            let items = self.exprs(elts);
            return self.b.py(PyOp::List, &items, span);
        }
        if let Some(constant) = super::fold::tuple(self.program, elts) {
            let list = self.b.py(PyOp::List, &[], span);
            let items = self.constant(constant);
            self.b.effect(PyOp::ListExtend, &[list, items], span);
            return list;
        }
        let before = elts.iter().take(AT_ONCE).take_while(|e| !is_star(e)).count();
        let items = self.exprs(&elts[..before]);
        let list = self.b.py(PyOp::List, &items, span);
        for elt in &elts[before..] {
            match &elt.kind {
                ExprKind::Starred { value, .. } => {
                    let items = self.expr(value);
                    self.b.effect(PyOp::ListExtend, &[list, items], span);
                }
                _ => {
                    let item = self.expr(elt);
                    self.b.effect(PyOp::ListAppend, &[list, item], span);
                }
            }
        }
        list
    }

    pub(super) fn set_display(&mut self, span: Span, elts: &'a [Expr]) -> Value {
        let before = elts.iter().take(AT_ONCE).take_while(|e| !is_star(e)).count();
        let items = self.exprs(&elts[..before]);
        let set = self.b.py(PyOp::Set, &items, span);
        for elt in &elts[before..] {
            match &elt.kind {
                ExprKind::Starred { value, .. } => {
                    let items = self.expr(value);
                    self.b.effect(PyOp::SetUpdate, &[set, items], span);
                }
                _ => {
                    let item = self.expr(elt);
                    self.b.effect(PyOp::SetAdd, &[set, item], span);
                }
            }
        }
        // CPython builds a constant frozenset first and merges it, which may give another order.
        if elts.len() >= 3 && super::fold::tuple(self.program, elts).is_some() {
            let merged = self.b.py(PyOp::Set, &[], span);
            self.b.effect(PyOp::SetUpdate, &[merged, set], span);
            return merged;
        }
        set
    }

    pub(super) fn dict_display(&mut self, span: Span, keys: &'a [Option<Expr>], values: &'a [Expr]) -> Value {
        let before = keys.iter().take(AT_ONCE / 2).take_while(|k| k.is_some()).count();
        let mut items = Vec::with_capacity(before * 2);
        for (key, value) in keys.iter().flatten().zip(values).take(before) {
            items.push(self.expr(key));
            items.push(self.expr(value));
        }
        let dict = self.b.py(PyOp::Dict, &items, span);
        for (key, value) in keys.iter().zip(values).skip(before) {
            match key {
                Some(key) => {
                    let key = self.expr(key);
                    let value = self.expr(value);
                    self.b.effect(PyOp::DictSet, &[dict, key, value], span);
                }
                None => {
                    let mapping = self.expr(value);
                    self.b.effect(PyOp::DictUpdate, &[dict, mapping], span);
                }
            }
        }
        dict
    }
}

fn is_star(expr: &Expr) -> bool {
    matches!(expr.kind, ExprKind::Starred { .. })
}

fn has_star(elts: &[Expr]) -> bool {
    elts.iter().any(is_star)
}
