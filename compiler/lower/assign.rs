//! Targets: assignment, unpacking, augmented and annotated assignment, deletion.

use super::Lower;
use super::expr::binary_op;
use crate::ast::*;
use crate::base::Span;
use crate::ir::{PyOp, Value};

impl<'a> Lower<'a> {
    pub(super) fn assign(&mut self, target: &'a Expr, value: Value) {
        let span = target.span;
        match &target.kind {
            ExprKind::Name { id, .. } => self.store(*id, value, span),
            ExprKind::Attribute { value: object, attr, .. } => {
                let object = self.expr(object);
                let name = self.mangle(attr.name);
                let span = self.attribute_span(span, target, attr);
                self.b.effect(PyOp::SetAttr(name), &[object, value], span);
            }
            ExprKind::Subscript { value: object, slice, .. } => {
                let object = self.expr(object);
                let key = self.expr(slice);
                self.b.effect(PyOp::SetItem, &[object, key, value], span);
            }
            ExprKind::Tuple { elts, .. } | ExprKind::List { elts, .. } => self.unpack(span, elts, value),
            ExprKind::Starred { value: target, .. } => self.assign(target, value),
            // The parser refuses other targets.
            _ => {}
        }
    }

    fn unpack(&mut self, span: Span, targets: &'a [Expr], value: Value) {
        let star = targets.iter().position(|t| matches!(t.kind, ExprKind::Starred { .. }));
        let n = targets.len() as u32;
        let op = match star {
            Some(at) => PyOp::UnpackStar { before: at as u32, after: n - at as u32 - 1 },
            None => PyOp::Unpack { n },
        };
        let items = self.b.many(op, &[value], n, span);
        targets.iter().zip(items).for_each(|(target, item)| self.assign(target, item));
    }

    /// `target op= value`: the target's parts are evaluated once.
    pub(super) fn augmented(&mut self, span: Span, target: &'a Expr, op: Operator, value: &'a Expr) {
        let op = PyOp::InPlace(binary_op(op));
        match &target.kind {
            ExprKind::Attribute { value: object, attr, .. } => {
                let object = self.expr(object);
                let name = self.mangle(attr.name);
                let place = self.attribute_span(target.span, target, attr);
                let old = self.b.py(PyOp::GetAttr(name), &[object], place);
                let value = self.expr(value);
                let new = self.b.py(op, &[old, value], span);
                self.b.effect(PyOp::SetAttr(name), &[object, new], place);
            }
            ExprKind::Subscript { value: object, slice, .. } => {
                let object = self.expr(object);
                let key = self.expr(slice);
                let old = self.b.py(PyOp::GetItem, &[object, key], target.span);
                let value = self.expr(value);
                let new = self.b.py(op, &[old, value], span);
                self.b.effect(PyOp::SetItem, &[object, key, new], target.span);
            }
            ExprKind::Name { id, .. } => {
                let old = self.load(*id, target.span);
                let value = self.expr(value);
                let new = self.b.py(op, &[old, value], span);
                self.store(*id, new, target.span);
            }
            // The parser refuses other targets.
            _ => {}
        }
    }

    /// `target: annotation = value`. The annotation itself is evaluated on demand, see `annotations`.
    pub(super) fn annotated(&mut self, stmt: &'a Stmt, target: &'a Expr, annotation: &'a Expr, value: Option<&'a Expr>, simple: bool) {
        if let Some(value) = value {
            let value = self.expr(value);
            self.assign(target, value);
        }
        match &target.kind {
            ExprKind::Name { id, .. } if simple => self.note_annotation(stmt, *id, annotation),
            ExprKind::Attribute { value: object, .. } if value.is_none() => {
                self.expr(object);
            }
            ExprKind::Subscript { value: object, slice, .. } if value.is_none() => {
                self.expr(object);
                self.expr(slice);
            }
            _ => {}
        }
    }

    pub(super) fn delete_target(&mut self, target: &'a Expr) {
        let span = target.span;
        match &target.kind {
            ExprKind::Name { id, .. } => self.delete(*id, span),
            ExprKind::Attribute { value, attr, .. } => {
                let object = self.expr(value);
                let name = self.mangle(attr.name);
                let span = self.attribute_span(span, target, attr);
                self.b.effect(PyOp::DelAttr(name), &[object], span);
            }
            ExprKind::Subscript { value, slice, .. } => {
                let object = self.expr(value);
                let key = self.expr(slice);
                self.b.effect(PyOp::DelItem, &[object, key], span);
            }
            ExprKind::Tuple { elts, .. } | ExprKind::List { elts, .. } => elts.iter().for_each(|t| self.delete_target(t)),
            // The parser refuses other targets.
            _ => {}
        }
    }
}
