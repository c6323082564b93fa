//! Literals side by side, f-strings and t-strings.
//!
//! CPython folds neighbouring constants into one, also across literals, and drops empty ones if an f-string is among them;
//! the span of the result reaches from the first to the last of them.

use super::escape::{self, Text};
use super::{Builder, constant, expr};
use crate::ast::*;
use crate::base::Span;

/// A literal.
pub enum Piece {
    Str { value: PyString, u_prefix: bool, span: Span },
    Bytes(Vec<u8>),
    Formatted { template: bool, values: Vec<Expr> },
}

/// A part of an f-string or t-string: literal text as written, or a field.
pub enum Part {
    Middle(Span),
    Field(Box<Field>),
}

/// `{value equal !conversion :spec}`
pub struct Field {
    pub span: Span,
    pub value: Expr,
    /// Where the `=` of `{value=}` stands.
    pub equal: Option<u32>,
    /// The place of the `!` and the name behind it.
    pub conversion: Option<(u32, Ident)>,
    pub spec: Option<(Span, Vec<Part>)>,
    /// The place of the closing brace.
    pub end: u32,
}

/// What the prefix of an f-string or t-string says.
#[derive(Clone, Copy)]
struct Prefix {
    raw: bool,
    template: bool,
}

impl Prefix {
    fn name(self) -> &'static str {
        if self.template { "t-string" } else { "f-string" }
    }
}

impl Builder<'_> {
    /// A plain literal.
    pub fn string(&mut self, l: u32, r: u32) -> Piece {
        let literal = self.text(l, r);
        let span = Span::new(l, r);
        let quote = literal.find(['\'', '"']).expect("a literal has a quote");
        let (prefix, quoted) = literal.split_at(quote);
        let width = if quoted.len() >= 6 && quoted.as_bytes()[1] == quoted.as_bytes()[0] { 3 } else { 1 };
        let body = &quoted[width..quoted.len() - width];
        let raw = prefix.contains(['r', 'R']);
        let is_bytes = prefix.contains(['b', 'B']);
        if !raw {
            self.suspect(body, l + (quote + width) as u32, if is_bytes { escape::Kind::Bytes } else { escape::Kind::Str });
        }
        if is_bytes {
            let value = escape::bytes(body, raw).unwrap_or_else(|message| {
                self.fail(span, message);
                Vec::new()
            });
            return Piece::Bytes(value);
        }
        let value = self.decode(body, if raw { Text::Raw } else { Text::Escaped }, span);
        Piece::Str { value, u_prefix: prefix.starts_with(['u']), span }
    }

    /// Warns of the first escape that is none.
    fn suspect(&mut self, body: &str, start: u32, kind: escape::Kind) {
        let Some((at, text, octal)) = escape::invalid(body, kind) else { return };
        let span = Span::new(start + at as u32, (start as usize + (at + text.len()).min(body.len())) as u32);
        let what = if octal { "octal escape" } else { "escape" };
        let advice = format!("Such sequences will not work in the future. Did you mean \"\\{text}\"? A raw string is also an option.");
        self.warnings.push((span, format!("\"{text}\" is an invalid {what} sequence. {advice}")));
    }

    fn decode(&mut self, body: &str, text: Text, span: Span) -> PyString {
        escape::string(body, text).unwrap_or_else(|message| {
            self.fail(span, message);
            PyString::default()
        })
    }

    /// One f-string or t-string; `l..m` is its prefix and opening quote.
    pub fn formatted(&mut self, l: u32, m: u32, parts: Vec<Part>) -> Piece {
        let opening = self.text(l, m);
        let prefix = Prefix { raw: opening.contains(['r', 'R']), template: opening.contains(['t', 'T']) };
        let values = self.parts(parts, prefix, true);
        Piece::Formatted { template: prefix.template, values }
    }

    /// The values of text and fields; `braces` are doubled in the text of a string, not of a format spec.
    fn parts(&mut self, parts: Vec<Part>, prefix: Prefix, braces: bool) -> Vec<Expr> {
        let mut values = Vec::with_capacity(parts.len());
        for part in parts {
            match part {
                Part::Middle(span) => values.extend(self.middle(span, prefix, braces)),
                Part::Field(field) => self.field(*field, prefix, &mut values),
            }
        }
        values
    }

    /// Literal text; `None` if nothing is left of it, as of a joined line.
    fn middle(&mut self, span: Span, prefix: Prefix, braces: bool) -> Option<Expr> {
        let body = self.text(span.lo, span.hi);
        let text = match (prefix.raw, braces) {
            (true, true) => Text::RawBraces,
            (true, false) => Text::Raw,
            (false, true) => Text::EscapedBraces,
            (false, false) => Text::Escaped,
        };
        if !prefix.raw {
            self.suspect(body, span.lo, escape::Kind::Formatted);
        }
        let value = self.decode(body, text, span);
        (!value.is_empty()).then(|| constant(span.lo, span.hi, Constant::Str(value)))
    }

    fn field(&mut self, field: Field, prefix: Prefix, values: &mut Vec<Expr>) {
        let Field { span, value, equal, conversion, spec, end } = field;
        let inside = span.lo + 1;
        let end = conversion.map(|(bang, _)| bang).or(spec.as_ref().map(|(span, _)| span.lo)).unwrap_or(end);
        if equal.is_some() {
            let text = self.field_text(inside, end);
            values.push(constant(inside, end, Constant::Str(text.into())));
        }
        let conversion = match conversion {
            Some((bang, name)) => self.conversion(bang, name, prefix),
            None if equal.is_some() && spec.is_none() => Conversion::Repr,
            None => Conversion::None,
        };
        let format_spec = spec.map(|(span, parts)| Box::new(self.format_spec(span, parts, prefix)));
        let value = Box::new(value);
        let kind = if prefix.template {
            let str = self.field_text(inside, equal.unwrap_or(end)).into();
            ExprKind::Interpolation { value, str, conversion, format_spec }
        } else {
            ExprKind::FormattedValue { value, conversion, format_spec }
        };
        values.push(Expr { kind, span });
    }

    /// The source of a field, without comments and with plain line ends.
    fn field_text(&self, l: u32, r: u32) -> String {
        escape::without_comments(self.text(l, r))
    }

    /// `bang` is the place of the `!`.
    fn conversion(&mut self, bang: u32, name: Ident, prefix: Prefix) -> Conversion {
        let kind = prefix.name();
        if name.span.lo != bang + 1 {
            let rule = "conversion type must come right after the exclamation mark";
            self.fail(Span::new(bang, name.span.hi), format!("{kind}: {rule}"));
        }
        match self.interner.resolve(name.name) {
            "s" => Conversion::Str,
            "r" => Conversion::Repr,
            "a" => Conversion::Ascii,
            other => {
                let message = format!("{kind}: invalid conversion character '{other}': expected 's', 'r', or 'a'");
                self.fail(name.span, message);
                Conversion::None
            }
        }
    }

    /// A spec is an f-string also in a t-string.
    fn format_spec(&mut self, span: Span, parts: Vec<Part>, prefix: Prefix) -> Expr {
        let values = self.parts(parts, Prefix { template: false, ..prefix }, false);
        Expr { kind: ExprKind::JoinedStr { values: fold(values, true) }, span }
    }

    /// One or more literals side by side.
    pub fn strings(&mut self, l: u32, r: u32, mut pieces: Vec<Piece>) -> Expr {
        let span = Span::new(l, r);
        if pieces.len() == 1 {
            match pieces.pop() {
                Some(Piece::Str { value, u_prefix, .. }) => {
                    return expr(l, r, ExprKind::Constant { value: Constant::Str(value), u_prefix });
                }
                Some(Piece::Bytes(value)) => return constant(l, r, Constant::Bytes(value.into())),
                other => pieces.extend(other),
            }
        }
        let bytes = pieces.iter().filter(|p| matches!(p, Piece::Bytes(_))).count();
        let templates = pieces.iter().filter(|p| matches!(p, Piece::Formatted { template: true, .. })).count();
        if templates != 0 && templates != pieces.len() {
            self.fail(span, "cannot mix t-string literals with string or bytes literals");
        } else if bytes != 0 && bytes != pieces.len() {
            self.fail(span, "cannot mix bytes and nonbytes literals");
        }
        join(span, pieces)
    }
}

fn join(span: Span, pieces: Vec<Piece>) -> Expr {
    let mut formatted = None;
    let mut all_bytes = Vec::new();
    let mut values = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match piece {
            Piece::Bytes(value) => all_bytes.push(value),
            Piece::Str { value, u_prefix, span } => {
                values.push(Expr { kind: ExprKind::Constant { value: Constant::Str(value), u_prefix }, span });
            }
            Piece::Formatted { template, values: mut parts } => {
                formatted = Some(template);
                values.append(&mut parts);
            }
        }
    }
    let kind = match formatted {
        Some(true) => ExprKind::TemplateStr { values: fold(values, true) },
        Some(false) => ExprKind::JoinedStr { values: fold(values, true) },
        None if all_bytes.is_empty() => return fold(values, false).pop().expect("one constant"),
        None => ExprKind::Constant { value: Constant::Bytes(all_bytes.concat().into()), u_prefix: false },
    };
    Expr { kind, span }
}

/// Makes one constant of each run of them. The first one decides about `u`.
fn fold(values: Vec<Expr>, drop_empty: bool) -> Vec<Expr> {
    let mut folded: Vec<Expr> = Vec::with_capacity(values.len());
    let mut run: Vec<Expr> = Vec::new();
    for value in values {
        if matches!(value.kind, ExprKind::Constant { .. }) {
            run.push(value);
        } else {
            folded.extend(fold_run(std::mem::take(&mut run), drop_empty));
            folded.push(value);
        }
    }
    folded.extend(fold_run(run, drop_empty));
    folded
}

fn fold_run(mut run: Vec<Expr>, drop_empty: bool) -> Option<Expr> {
    let span = run.first()?.span.to(run.last()?.span);
    let text = |e: &Expr| match &e.kind {
        ExprKind::Constant { value: Constant::Str(text), .. } => text.clone(),
        other => unreachable!("only strings stand beside strings, not {other:?}"),
    };
    if run.len() > 1 {
        let whole = PyString::concat(run.iter().map(text));
        run.truncate(1);
        if let ExprKind::Constant { value, .. } = &mut run[0].kind {
            *value = Constant::Str(whole);
        }
        run[0].span = span;
    }
    let only = run.pop()?;
    (!drop_empty || !text(&only).is_empty()).then_some(only)
}
