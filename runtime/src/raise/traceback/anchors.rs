//! Which part of a failing expression deserves `^` among the `~`: the operator of a binary operation, the brackets of
//! a subscript or call.
//!
//! The expression is the source text of one node of the syntax tree, so the question is only which operation is
//! outermost; the tokens outside all brackets decide that.

use super::lexer::{Kind, Token, tokens};

/// A place in the segment: line, and column in characters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Place {
    pub line: usize,
    pub column: usize,
}

/// The part marked with `^`: from `start` to before `end`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Anchors {
    pub start: Place,
    pub end: Place,
}

/// The outermost operation of an expression.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Outermost<'t, 'a> {
    Binary { operator: Token<'a>, right: &'t [Token<'a>] },
    Subscript { bracket: Token<'a>, end: usize },
    Call { callee: &'t [Token<'a>], bracket: Token<'a>, end: usize },
}

/// The anchors of `segment`, if it is a binary operation, a subscript or a call.
pub fn find(segment: &str) -> Option<Anchors> {
    let tokens = tokens(segment)?;
    match outermost(&tokens)? {
        Outermost::Binary { operator, right } => Some(operator_anchors(segment, operator, right)),
        Outermost::Subscript { bracket, end } | Outermost::Call { bracket, end, .. } => {
            Some(Anchors { start: place_of(segment, bracket.start), end: place_of(segment, end) })
        }
    }
}

/// The segment is a call; with `of_name`, of a plain name.
pub fn is_call(segment: &str, of_name: bool) -> bool {
    let Some(tokens) = tokens(segment) else {
        return false;
    };
    match outermost(&tokens) {
        Some(Outermost::Call { callee, .. }) => !of_name || matches!(strip_parentheses(callee), [only] if only.kind == Kind::Name),
        _ => false,
    }
}

/// The segment is a call: where the callee ends, in bytes.
pub fn callee_end(segment: &str) -> Option<usize> {
    let tokens = tokens(segment)?;
    match outermost(&tokens)? {
        Outermost::Call { callee, .. } => callee.last().map(|last| last.start + last.text.len()),
        Outermost::Binary { .. } | Outermost::Subscript { .. } => None,
    }
}

/// An operator is one or two characters wide. A parenthesis that touches it counts as its second character, since the
/// right operand starts only behind.
fn operator_anchors(segment: &str, operator: Token<'_>, right: &[Token<'_>]) -> Anchors {
    let start = place_of(segment, operator.start);
    let mut end = Place { column: start.column + 1, ..start };
    let second = segment[operator.start..].chars().nth(1);
    let operand = strip_parentheses(right).first().map_or(segment.len(), |t| t.start);
    if operator.start + 1 < operand && second.is_some_and(|c| !c.is_whitespace() && c != '\\' && c != '#') {
        end.column += 1;
    }
    Anchors { start, end }
}

fn place_of(segment: &str, byte: usize) -> Place {
    let before = &segment[..byte];
    let line_start = before.rfind('\n').map_or(0, |i| i + 1);
    Place { line: before.matches('\n').count(), column: before[line_start..].chars().count() }
}

fn precedence(operator: &str) -> Option<u32> {
    Some(match operator {
        "|" => 1,
        "^" => 2,
        "&" => 3,
        "<<" | ">>" => 4,
        "+" | "-" => 5,
        "*" | "/" | "//" | "%" | "@" => 6,
        "**" => POWER,
        _ => return None,
    })
}

const POWER: u32 = 7;

/// Walks operands and operators outside brackets. Any other syntax on that level binds less tightly than the
/// operations of interest, or is no expression.
fn outermost<'t, 'a>(all: &'t [Token<'a>]) -> Option<Outermost<'t, 'a>> {
    let mut at = 0;
    let mut prefixed = false;
    let mut awaited = false;
    let mut lowest: Option<(u32, usize)> = None;
    let mut last_trailer;
    loop {
        while let Some(token) = all.get(at).filter(|t| t.is("-") || t.is("+") || t.is("~") || t.is("await")) {
            if lowest.is_none() {
                awaited |= token.is("await");
                prefixed |= !token.is("await");
            }
            at += 1;
        }
        (at, last_trailer) = operand(all, at)?;
        let Some(operator) = all.get(at) else {
            break;
        };
        let level = precedence(operator.text).filter(|_| operator.kind == Kind::Operator)?;
        let takes_over = match lowest {
            None => true,
            Some((least, _)) => level < least || level == least && level != POWER,
        };
        if takes_over {
            lowest = Some((level, at));
        }
        at += 1;
    }
    match lowest {
        Some((POWER, _)) if prefixed => None,
        Some((_, at)) => Some(Outermost::Binary { operator: all[at], right: &all[at + 1..] }),
        None if prefixed || awaited => None,
        None => last_operation(all, last_trailer),
    }
}

/// The operand at `at`: the place behind it, and where its last trailer starts (0: it has none).
fn operand(all: &[Token<'_>], at: usize) -> Option<(usize, usize)> {
    let first = all.get(at)?;
    let mut next = match first.text {
        "(" | "[" | "{" if first.kind == Kind::Operator => closing(all, at)? + 1,
        _ if first.kind == Kind::Operator || first.is_keyword() => return None,
        _ => at + 1,
    };
    while first.is_string() && all.get(next).is_some_and(Token::is_string) {
        next += 1;
    }
    let mut trailer = 0;
    while let Some(token) = all.get(next).filter(|t| t.kind == Kind::Operator) {
        let after = match token.text {
            "(" | "[" => closing(all, next)? + 1,
            "." if all.get(next + 1)?.kind == Kind::Name => next + 2,
            _ => break,
        };
        trailer = next;
        next = after;
    }
    Some((next, trailer))
}

/// The operation of an expression that is one operand.
fn last_operation<'t, 'a>(all: &'t [Token<'a>], trailer: usize) -> Option<Outermost<'t, 'a>> {
    if trailer == 0 {
        let inner = strip_parentheses(all);
        return if inner.len() < all.len() { outermost(inner) } else { None };
    }
    let (bracket, end) = (all[trailer], all[all.len() - 1].end());
    match bracket.text {
        "[" => Some(Outermost::Subscript { bracket, end }),
        "(" => Some(Outermost::Call { callee: &all[..trailer], bracket, end }),
        _ => None,
    }
}

/// The bracket that closes the one at `open`.
fn closing(all: &[Token<'_>], open: usize) -> Option<usize> {
    let mut depth = 0usize;
    for (i, token) in all.iter().enumerate().skip(open).filter(|(_, t)| t.kind == Kind::Operator) {
        match token.text {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(i);
        }
    }
    None
}

/// The tokens without parentheses around all of them, unless these are part of a tuple or generator expression.
fn strip_parentheses<'t, 'a>(all: &'t [Token<'a>]) -> &'t [Token<'a>] {
    let [open, inner @ .., _] = all else {
        return all;
    };
    if !open.is("(") || closing(all, 0) != Some(all.len() - 1) || inner.is_empty() || is_tuple_or_generator(inner) {
        return all;
    }
    strip_parentheses(inner)
}

fn is_tuple_or_generator(inner: &[Token<'_>]) -> bool {
    let mut at = 0;
    let mut in_lambda = false;
    let mut in_yield = false;
    while let Some(token) = inner.get(at) {
        match token.text {
            "(" | "[" | "{" if token.kind == Kind::Operator => match closing(inner, at) {
                Some(close) => at = close,
                None => return false,
            },
            "lambda" => in_lambda = true,
            ":" => in_lambda = false,
            "yield" => in_yield = true,
            "," if !in_lambda && !in_yield && token.kind == Kind::Operator => return true,
            "for" if token.kind == Kind::Name => return true,
            _ => {}
        }
        at += 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{Place, find};

    /// The segment's lines, with `^` below the anchors.
    fn marked(segment: &str) -> Option<String> {
        let anchors = find(segment)?;
        let mark = |line: usize, column: usize| {
            let here = Place { line, column };
            if here >= anchors.start && here < anchors.end { '^' } else { '~' }
        };
        let lines = segment.lines().enumerate();
        let marks = lines.map(|(n, line)| (0..line.chars().count()).map(|column| mark(n, column)).collect::<String>());
        Some(marks.collect::<Vec<_>>().join("\n"))
    }

    #[test]
    fn the_outermost_operation_is_marked() {
        for (segment, expected) in [
            ("a + b * c", "~~^~~~~~~"),
            ("a * b ** -c", "~~^~~~~~~~~"),
            ("(a + b) // c", "~~~~~~~~^^~~"),
            ("-a ** b * c", "~~~~~~~~^~~"),
            ("a+(b)", "~^^~~"),
            ("f(x)[1 + 2]", "~~~~^^^^^^^"),
            ("(f)(x)(y)", "~~~~~~^^^"),
            ("f'{a + b}' % x", "~~~~~~~~~~~^~~"),
            ("a.b\n+ c", "~~~\n^~~"),
        ] {
            assert_eq!(marked(segment).as_deref(), Some(expected), "{segment}");
        }
    }

    #[test]
    fn other_syntax_has_no_anchors() {
        let segments = ["a", "a.b", "-a", "a < b", "not f(x)", "a if b else c", "a, b", "return f(x)", "x = 1", "lambda: a + b"];
        for segment in segments.into_iter().chain(["-a ** b", "await f(x)", "[a + b]", "f'{a + b}'", "raise X(1)", "a and b + c"]) {
            assert_eq!(find(segment), None, "{segment}");
        }
    }
}
