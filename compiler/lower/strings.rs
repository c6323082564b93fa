//! f-strings and t-strings.

use super::Lower;
use crate::ast::*;
use crate::base::Span;
use crate::ir::{ConstValue, PyOp, Value};

impl<'a> Lower<'a> {
    pub(super) fn joined(&mut self, span: Span, values: &'a [Expr]) -> Value {
        match values {
            [] => self.str(""),
            [value] => self.expr(value),
            values => {
                let parts = self.exprs(values);
                self.b.py(PyOp::JoinStr, &parts, span)
            }
        }
    }

    pub(super) fn formatted(&mut self, expr: &'a Expr) -> Value {
        let ExprKind::FormattedValue { value, conversion, format_spec } = &expr.kind else { unreachable!("only fields come here") };
        let value = self.expr(value);
        let spec = match format_spec {
            Some(spec) => self.expr(spec),
            None => self.absent(),
        };
        self.b.py(PyOp::Format { conversion: letter(*conversion) }, &[value, spec], expr.span)
    }

    pub(super) fn interpolation(&mut self, expr: &'a Expr) -> Value {
        let ExprKind::Interpolation { value, str, conversion, format_spec } = &expr.kind else { unreachable!("only fields come here") };
        let value = self.expr(value);
        let text = self.constant(ConstValue::Str(str.clone()));
        let conversion = match letter(*conversion) {
            Some(letter) => self.str(&letter.to_string()),
            None => self.none(),
        };
        let spec = match format_spec {
            Some(spec) => self.expr(spec),
            None => self.str(""),
        };
        self.b.py(PyOp::Interpolation, &[value, text, conversion, spec], expr.span)
    }

    /// One string more than there are interpolations.
    pub(super) fn template(&mut self, span: Span, values: &'a [Expr]) -> Value {
        let mut strings = vec![Vec::new()];
        let mut interpolations = Vec::new();
        for value in values {
            match &value.kind {
                ExprKind::Constant { value: Constant::Str(text), .. } => strings.last_mut().expect("never empty").extend(text.code_points()),
                _ => {
                    interpolations.push(self.expr(value));
                    strings.push(Vec::new());
                }
            }
        }
        let strings = strings.into_iter().map(|s| ConstValue::Str(s.into_iter().collect()));
        let strings = strings.map(|s| self.program.constant(s)).collect();
        let strings = self.constant(ConstValue::Tuple(strings));
        let interpolations = self.b.py(PyOp::Tuple, &interpolations, span);
        self.b.py(PyOp::Template, &[strings, interpolations], span)
    }
}

fn letter(conversion: Conversion) -> Option<char> {
    match conversion {
        Conversion::None => None,
        Conversion::Str => Some('s'),
        Conversion::Repr => Some('r'),
        Conversion::Ascii => Some('a'),
    }
}
