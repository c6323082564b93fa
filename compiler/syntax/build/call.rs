//! Calls, class headers and their arguments; comprehensions.

use super::{Builder, expr};
use crate::ast::*;
use crate::base::Span;

/// One argument as written.
pub enum Argument {
    Positional(Expr),
    Keyword(Keyword),
    /// `**value`
    Unpacked(Keyword),
    /// `e for x in y` without parentheses of its own.
    Generator(Expr),
}

/// Arguments between parentheses, and whether a comma stands behind the last.
pub type Arguments = (Vec<Argument>, bool);

impl Builder<'_> {
    /// `m` is the place of the opening parenthesis.
    pub fn call(&mut self, l: u32, m: u32, r: u32, func: Expr, (args, comma): Arguments) -> Expr {
        let shares_parentheses = !comma && matches!(args[..], [Argument::Generator(_)]);
        let (mut args, keywords) = self.split(args, shares_parentheses);
        if shares_parentheses {
            args[0].span = Span::new(m, r);
        }
        expr(l, r, ExprKind::Call { func: Box::new(func), args, keywords })
    }

    /// Positional arguments and keywords, each in their order; the order among both is checked.
    pub fn split(&mut self, arguments: Vec<Argument>, generator_allowed: bool) -> (Vec<Expr>, Vec<Keyword>) {
        let (mut args, mut keywords) = (Vec::new(), Vec::new());
        let (mut keyword_seen, mut unpacking_seen) = (false, false);
        for argument in arguments {
            match argument {
                Argument::Positional(e) => {
                    self.check_order(&e, keyword_seen, unpacking_seen);
                    args.push(e);
                }
                Argument::Generator(e) => {
                    if !generator_allowed {
                        self.fail(e.span, "Generator expression must be parenthesized");
                    }
                    args.push(e);
                }
                Argument::Keyword(k) => {
                    keyword_seen = true;
                    keywords.push(k);
                }
                Argument::Unpacked(k) => {
                    unpacking_seen = true;
                    keywords.push(k);
                }
            }
        }
        (args, keywords)
    }

    fn check_order(&mut self, e: &Expr, keyword_seen: bool, unpacking_seen: bool) {
        let message = match e.kind {
            ExprKind::Starred { .. } if unpacking_seen => {
                "iterable argument unpacking follows keyword argument unpacking"
            }
            ExprKind::Starred { .. } => return,
            _ if unpacking_seen => "positional argument follows keyword argument unpacking",
            _ if keyword_seen => "positional argument follows keyword argument",
            _ => return,
        };
        self.fail(e.span, message);
    }

    /// `name=value`, where the grammar allows any expression for the name.
    pub fn keyword_argument(&mut self, l: u32, m: u32, r: u32, name: Expr, value: Expr) -> Argument {
        let arg = match name.kind {
            ExprKind::Name { id, .. } if name.span.lo == l => Ident { name: id, span: name.span },
            ExprKind::Constant { value: Constant::True | Constant::False | Constant::None, .. }
                if name.span.lo == l =>
            {
                let word = self.text(l, name.span.hi);
                self.fail(Span::new(l, m + 1), format!("cannot assign to {word}"));
                self.ident(l, name.span.hi)
            }
            _ => {
                let message = "expression cannot contain assignment, perhaps you meant \"==\"?";
                self.fail(Span::new(l, m + 1), message);
                self.ident(l, l)
            }
        };
        Argument::Keyword(keyword(l, r, Some(arg), value))
    }

    pub fn comprehension(
        &mut self,
        l: u32,
        r: u32,
        is_async: bool,
        mut target: Expr,
        iter: Expr,
        ifs: Vec<Expr>,
    ) -> Comprehension {
        self.set_for_target(&mut target);
        Comprehension { target, iter, ifs, is_async, span: Span::new(l, r) }
    }

    pub fn generator(&mut self, l: u32, r: u32, elt: Expr, generators: Vec<Comprehension>) -> Expr {
        self.check_element(&elt);
        generator(l, r, elt, generators)
    }

    pub fn list_comprehension(&mut self, l: u32, r: u32, elt: Expr, generators: Vec<Comprehension>) -> Expr {
        self.check_element(&elt);
        expr(l, r, ExprKind::ListComp { elt: Box::new(elt), generators })
    }

    pub fn check_element(&mut self, elt: &Expr) {
        if matches!(elt.kind, ExprKind::Starred { .. }) {
            self.fail(elt.span, "iterable unpacking cannot be used in comprehension");
        }
    }
}

pub fn keyword(l: u32, r: u32, arg: Option<Ident>, value: Expr) -> Keyword {
    Keyword { arg, value, span: Span::new(l, r) }
}

pub fn generator(l: u32, r: u32, elt: Expr, generators: Vec<Comprehension>) -> Expr {
    expr(l, r, ExprKind::GeneratorExp { elt: Box::new(elt), generators })
}
