//! Parameters of functions and lambdas: the grammar takes them in any order, the order is checked here.

use super::Builder;
use crate::ast::{Arg, Arguments, Expr, Ident};
use crate::base::Span;

pub enum Param {
    Plain(Arg, Option<Expr>),
    Vararg(Arg),
    Kwarg(Arg),
    /// A `*` alone: keyword-only parameters follow.
    Star(Span),
    /// A `/`: those before it are positional-only.
    Slash(Span),
    /// `*args=default` or `**kwargs=default`, which Python has not, with the place of the `=`.
    Defaulted(Box<Param>, Span),
}

impl Param {
    pub fn plain(r: u32, name: Ident, annotation: Option<Expr>, default: Option<Expr>) -> Param {
        Param::Plain(arg(r, name, annotation), default)
    }

    /// `default` is the place of an `=` that should not be there.
    pub fn vararg(r: u32, name: Ident, annotation: Option<Expr>, default: Option<u32>) -> Param {
        Param::Vararg(arg(r, name, annotation)).defaulted(default)
    }

    pub fn kwarg(r: u32, name: Ident, annotation: Option<Expr>, default: Option<u32>) -> Param {
        Param::Kwarg(arg(r, name, annotation)).defaulted(default)
    }

    fn defaulted(self, equal: Option<u32>) -> Param {
        match equal {
            Some(at) => Param::Defaulted(Box::new(self), Span::new(at, at + 1)),
            None => self,
        }
    }
}

/// The span starts at the name: blanks may stand between a star and it.
fn arg(r: u32, name: Ident, annotation: Option<Expr>) -> Arg {
    Arg { arg: name, annotation: annotation.map(Box::new), span: Span::new(name.span.lo, r) }
}

impl Builder<'_> {
    pub fn arguments(&mut self, l: u32, r: u32, params: Vec<Param>) -> Arguments {
        let mut order = Order::default();
        let mut arguments = Arguments { span: Span::new(l, r), ..Arguments::default() };
        for param in params {
            if let Some((span, message)) = order.objection(&param) {
                self.fail(span, message);
            }
            order.add(&mut arguments, param);
        }
        if let Some(star) = order.bare_star {
            self.fail(star, "named arguments must follow bare *");
        }
        arguments
    }
}

/// What was seen so far.
#[derive(Default)]
struct Order {
    plain: bool,
    default: bool,
    star: bool,
    slash: bool,
    kwarg: bool,
    /// A `*` that no parameter follows yet.
    bare_star: Option<Span>,
}

impl Order {
    fn objection(&self, param: &Param) -> Option<(Span, &'static str)> {
        let span = param_span(param);
        let message = match param {
            Param::Defaulted(inner, equal) => {
                let message = match **inner {
                    Param::Kwarg(_) => "var-keyword argument cannot have default value",
                    _ => "var-positional argument cannot have default value",
                };
                return Some((*equal, message));
            }
            _ if self.kwarg => "arguments cannot follow var-keyword argument",
            Param::Plain(_, None) if self.default && !self.star => {
                "parameter without a default follows parameter with a default"
            }
            Param::Vararg(_) | Param::Star(_) if self.star => "* argument may appear only once",
            Param::Kwarg(_) if self.bare_star.is_some() => "named arguments must follow bare *",
            Param::Slash(_) if self.slash => "/ may appear only once",
            Param::Slash(_) if self.star => "/ must be ahead of *",
            Param::Slash(_) if !self.plain => "at least one argument must precede /",
            _ => return None,
        };
        Some((span, message))
    }

    fn add(&mut self, arguments: &mut Arguments, param: Param) {
        match param {
            Param::Plain(arg, default) if self.star => {
                self.bare_star = None;
                arguments.kwonlyargs.push(arg);
                arguments.kw_defaults.push(default);
            }
            Param::Plain(arg, default) => {
                self.plain = true;
                self.default |= default.is_some();
                arguments.args.push(arg);
                arguments.defaults.extend(default);
            }
            Param::Vararg(arg) => {
                self.star = true;
                arguments.vararg = Some(arg);
            }
            Param::Kwarg(arg) => {
                self.kwarg = true;
                self.bare_star = None;
                arguments.kwarg = Some(arg);
            }
            Param::Star(span) => {
                self.star = true;
                self.bare_star = Some(span);
            }
            Param::Slash(_) => {
                self.slash = true;
                arguments.posonlyargs.append(&mut arguments.args);
            }
            Param::Defaulted(inner, _) => self.add(arguments, *inner),
        }
    }
}

fn param_span(param: &Param) -> Span {
    match param {
        Param::Plain(arg, _) | Param::Vararg(arg) | Param::Kwarg(arg) => arg.span,
        Param::Star(span) | Param::Slash(span) => *span,
        Param::Defaulted(inner, _) => param_span(inner),
    }
}
