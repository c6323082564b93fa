//! Literals: which quotes, what is escaped.

use super::Writer;
use super::precedence::Precedence;
use crate::ast::*;

const QUOTES: [&str; 4] = ["'", "\"", "\"\"\"", "'''"];
const LONG_QUOTES: [&str; 2] = ["\"\"\"", "'''"];

/// Infinity has no literal but a number that is too large.
pub(super) fn constant(value: &Constant) -> String {
    match value {
        Constant::Ellipsis => "...".to_string(),
        Constant::Float(_) | Constant::Complex(_) => repr::constant(value).replace("inf", "1e309"),
        _ => repr::constant(value),
    }
}

/// A docstring, in triple quotes.
pub(super) fn docstring(text: &PyString) -> String {
    let (text, quotes) = literal(text, &LONG_QUOTES, false);
    format!("{0}{text}{0}", quotes[0])
}

/// The text of a literal with as few escapes as possible, and the quotes of `allowed` that may enclose it.
fn literal<'q>(text: &PyString, allowed: &[&'q str], escape_layout: bool) -> (String, Vec<&'q str>) {
    let mut escaped = String::new();
    for point in text.code_points() {
        match char::from_u32(point) {
            Some(c @ ('\n' | '\t')) if !escape_layout => escaped.push(c),
            Some(c) if c != '\\' && is_printable(c) => escaped.push(c),
            _ => escaped.push_str(&escape(point)),
        }
    }
    let fits = |q: &&&str| !escaped.contains(**q) && (q.len() == 3 || !escaped.contains('\n'));
    let mut quotes: Vec<&str> = allowed.iter().filter(fits).copied().collect();
    if quotes.is_empty() {
        let quoted = repr::string(text);
        let used = &quoted[..1];
        let fallback = if used == "'" { "'" } else { "\"" };
        let quote = allowed.iter().find(|q| q.contains(used)).copied().unwrap_or(fallback);
        return (quoted[1..quoted.len() - 1].to_string(), vec![quote]);
    }
    if let Some(last) = escaped.chars().last() {
        // '''"''' rather than """\""""
        quotes.sort_by_key(|q| q.starts_with(last));
        if quotes[0].starts_with(last) {
            escaped.insert(escaped.len() - 1, '\\');
        }
    }
    (escaped, quotes)
}

fn escape(point: u32) -> String {
    let quoted = repr::string(&[point].into_iter().collect());
    quoted[1..quoted.len() - 1].to_string()
}

/// A part of an f-string: literal text, or the source of a field.
enum Part {
    Text(PyString),
    Field(String),
}

impl Writer<'_> {
    pub(super) fn formatted(&self, values: &[Expr], prefix: &str) -> String {
        let part = |value: &Expr| match &value.kind {
            ExprKind::Constant { value: Constant::Str(text), .. } => Part::Text(double_braces(text)),
            _ => Part::Field(self.field(value)),
        };
        let parts: Vec<Part> = values.iter().map(part).collect();
        let (body, quote) = join(&parts).unwrap_or_else(|| (join_escaped(&parts), "'''"));
        format!("{prefix}{quote}{body}{quote}")
    }

    /// `{value!r:spec}`
    pub(super) fn field(&self, e: &Expr) -> String {
        let (source, conversion, spec) = match &e.kind {
            ExprKind::FormattedValue { value, conversion, format_spec } => {
                let mut inner = Writer::new(self.interner);
                inner.expr(value, Precedence::TEST.next());
                (inner.out, conversion, format_spec)
            }
            ExprKind::Interpolation { str, conversion, format_spec, .. } => {
                (str.to_lossy().into_owned(), conversion, format_spec)
            }
            other => unreachable!("{other:?} is no field"),
        };
        // A set or dict must not make a doubled brace.
        let blank = if source.starts_with('{') { " " } else { "" };
        let conversion = match conversion {
            Conversion::None => "",
            Conversion::Str => "!s",
            Conversion::Repr => "!r",
            Conversion::Ascii => "!a",
        };
        let spec = spec.as_ref().map_or(String::new(), |spec| format!(":{}", self.spec(spec)));
        format!("{{{blank}{source}{conversion}{spec}}}")
    }

    fn spec(&self, spec: &Expr) -> String {
        let ExprKind::JoinedStr { values } = &spec.kind else { unreachable!("a spec is an f-string") };
        let part = |value: &Expr| match &value.kind {
            ExprKind::Constant { value: Constant::Str(text), .. } => {
                let text = double_braces(text).to_lossy().replace('\\', "\\\\");
                text.replace('\'', "\\'").replace('"', "\\\"").replace('\n', "\\n")
            }
            _ => self.field(value),
        };
        values.iter().map(part).collect()
    }
}

fn double_braces(text: &PyString) -> PyString {
    let brace = |p: &u32| *p == u32::from('{') || *p == u32::from('}');
    text.code_points().flat_map(|p| std::iter::repeat_n(p, 1 + usize::from(brace(&p)))).collect()
}

/// The parts in quotes that suit all of them, if there are such.
fn join(parts: &[Part]) -> Option<(String, &'static str)> {
    let mut quotes = QUOTES.to_vec();
    let mut body = String::new();
    for part in parts {
        match part {
            Part::Text(text) => {
                let (escaped, fitting) = literal(text, &quotes, true);
                if !fitting.iter().any(|q| quotes.contains(q)) {
                    return None;
                }
                quotes = fitting;
                body += &escaped;
            }
            Part::Field(source) => {
                if source.contains('\n') {
                    quotes.retain(|q| q.len() == 3);
                }
                let fitting: Vec<&str> = quotes.iter().filter(|q| !source.contains(**q)).copied().collect();
                if !fitting.is_empty() {
                    quotes = fitting;
                }
                body += source;
            }
        }
    }
    Some((body, quotes.first()?))
}

/// The parts for triple single quotes: the text is escaped as `repr` does within single quotes.
fn join_escaped(parts: &[Part]) -> String {
    let part = |part: &Part| match part {
        Part::Text(text) => {
            // A double quote in front makes `repr` choose single ones.
            let quoted = repr::string(&PyString::concat([PyString::from("\""), text.clone()]));
            quoted[2..quoted.len() - 1].to_string()
        }
        Part::Field(source) => source.clone(),
    };
    parts.iter().map(part).collect()
}
