//! Names and numbers.

use unicode_normalization::UnicodeNormalization;

use super::{Builder, constant, expr};
use crate::ast::*;
use crate::base::{Interner, Span, Symbol};

/// CPython's limit on decimal digits, `sys.int_info.default_max_str_digits`.
const MAX_DIGITS: usize = 4300;

impl Builder<'_> {
    pub fn ident(&mut self, l: u32, r: u32) -> Ident {
        Ident { name: self.symbol(l, r), span: Span::new(l, r) }
    }

    pub fn name(&mut self, l: u32, r: u32) -> Expr {
        expr(l, r, ExprKind::Name { id: self.symbol(l, r), ctx: ExprContext::Load })
    }

    /// Names are compared in NFKC.
    fn symbol(&mut self, l: u32, r: u32) -> Symbol {
        let name = self.text(l, r);
        if name.is_ascii() {
            self.interner.intern(name)
        } else {
            self.interner.intern(&name.nfkc().collect::<String>())
        }
    }

    /// `first.rest[0].rest[1]` as one name.
    pub fn dotted(&mut self, l: u32, r: u32, first: Ident, rest: Vec<Ident>) -> Ident {
        if rest.is_empty() {
            return first;
        }
        let text = dotted_text(self.interner, &first, &rest);
        Ident { name: self.interner.intern(&text), span: Span::new(l, r) }
    }

    pub fn number(&mut self, l: u32, r: u32) -> Expr {
        let literal = self.text(l, r);
        let value = match literal.as_bytes() {
            [b'0', b'x' | b'X', ..] => Constant::Int(int(&literal[2..], 16)),
            [b'0', b'o' | b'O', ..] => Constant::Int(int(&literal[2..], 8)),
            [b'0', b'b' | b'B', ..] => Constant::Int(int(&literal[2..], 2)),
            [.., b'j' | b'J'] => Constant::Complex(float(&literal[..literal.len() - 1])),
            bytes if bytes.iter().any(|b| matches!(b, b'.' | b'e' | b'E')) => Constant::Float(float(literal)),
            _ => Constant::Int(self.decimal(l, r)),
        };
        constant(l, r, value)
    }

    fn decimal(&mut self, l: u32, r: u32) -> Int {
        let literal = self.text(l, r);
        let digits = literal.bytes().filter(u8::is_ascii_digit).count();
        if digits > MAX_DIGITS {
            let limit = format!("Exceeds the limit ({MAX_DIGITS} digits) for integer string conversion");
            let remedy = "use sys.set_int_max_str_digits() to increase the limit";
            let advice = "Consider hexadecimal for huge integer literals to avoid decimal conversion limits.";
            self.fail(Span::new(l, r), format!("{limit}: value has {digits} digits; {remedy} - {advice}"));
            return Int::Small(0);
        }
        int(literal, 10)
    }
}

/// The text of a dotted name.
fn dotted_text(interner: &Interner, first: &Ident, rest: &[Ident]) -> String {
    let mut text = interner.resolve(first.name).to_string();
    for part in rest {
        text.push('.');
        text.push_str(interner.resolve(part.name));
    }
    text
}

fn int(literal: &str, radix: u32) -> Int {
    Int::from_digits(literal.chars().filter_map(|c| c.to_digit(radix)), radix)
}

/// Too large is infinity, as in Python.
fn float(literal: &str) -> f64 {
    let parsed = if literal.contains('_') { literal.replace('_', "").parse() } else { literal.parse() };
    parsed.expect("the lexer matched a float")
}
