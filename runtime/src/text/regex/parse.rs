//! Reads a pattern. Faults have CPython's texts and positions.

use super::charset::Item;
use super::flags::{self, Flags};
use super::node::{At, Kind, MANY, MOST_GROUPS, Node, Sequence};
use super::source::{Source, Token, quoted, shown};
use super::width::{self, Width};
use super::{Doubt, Fault};
use crate::text::units::Units;

/// The code point of a character's name.
pub type Lookup = fn(Units<'_>) -> Option<u32>;

pub struct Parser<'a> {
    pub(super) source: Source<'a>,
    pub(super) lookup: Lookup,
    flags: Flags,
    /// The width of each group, absent while it is open. Group 0 stays open.
    widths: Vec<Option<Width>>,
    names: Vec<(Vec<u32>, u32)>,
    /// Inside of a lookbehind: how many groups there were before it.
    behind_groups: Option<u32>,
    /// Where conditions refer to a group by number for the first time.
    conditions: Vec<(u32, usize)>,
    doubts: Vec<Doubt>,
}

/// A pattern that has been read.
pub struct Parsed {
    pub nodes: Sequence,
    pub flags: Flags,
    pub widths: Vec<Option<Width>>,
    pub names: Vec<(Vec<u32>, u32)>,
    pub doubts: Vec<Doubt>,
}

/// Reads the whole of a pattern.
pub fn parse(text: Units<'_>, is_text: bool, flags: Flags, lookup: Lookup) -> Result<Parsed, Fault> {
    let mut parser = Parser {
        source: Source::new(text, is_text)?,
        lookup,
        flags,
        widths: vec![None],
        names: Vec::new(),
        behind_groups: None,
        conditions: Vec::new(),
        doubts: Vec::new(),
    };
    let nodes = parser.alternatives(flags & flags::VERBOSE != 0, 0)?;
    let flags = parser.settled_flags()?;
    if parser.source.next.is_some() {
        return Err(parser.source.fault("unbalanced parenthesis", 0));
    }
    if let Some(&(group, at)) = parser.conditions.iter().find(|c| c.0 >= parser.groups()) {
        return Err(Fault::Pattern { message: format!("invalid group reference {group}"), at: Some(at) });
    }
    Ok(Parsed { nodes, flags, widths: parser.widths, names: parser.names, doubts: parser.doubts })
}

fn is_digit(token: Option<Token>) -> bool {
    matches!(token, Some(Token::Char(0x30..=0x39)))
}

impl Parser<'_> {
    pub(super) fn groups(&self) -> u32 {
        self.widths.len() as u32
    }

    pub(super) fn is_closed(&self, group: u32) -> bool {
        self.widths.get(group as usize).is_some_and(Option::is_some)
    }

    /// A lookbehind refers to groups before it only.
    pub(super) fn check_behind(&self, group: u32) -> Result<(), Fault> {
        let Some(before) = self.behind_groups else { return Ok(()) };
        if !self.is_closed(group) {
            return Err(self.source.fault("cannot refer to an open group", 0));
        }
        if group >= before {
            return Err(self.source.fault("cannot refer to group defined in the same lookbehind subpattern", 0));
        }
        Ok(())
    }

    fn settled_flags(&self) -> Result<Flags, Fault> {
        let flags = self.flags;
        if self.source.is_text {
            if flags & flags::LOCALE != 0 {
                return Err(Fault::Value("cannot use LOCALE flag with a str pattern"));
            }
            if flags & flags::ASCII == 0 {
                return Ok(flags | flags::UNICODE);
            }
            if flags & flags::UNICODE != 0 {
                return Err(Fault::Value("ASCII and UNICODE flags are incompatible"));
            }
        } else {
            if flags & flags::UNICODE != 0 {
                return Err(Fault::Value("cannot use UNICODE flag with a bytes pattern"));
            }
            if flags & flags::LOCALE != 0 && flags & flags::ASCII != 0 {
                return Err(Fault::Value("ASCII and LOCALE flags are incompatible"));
            }
        }
        Ok(flags)
    }

    fn alternatives(&mut self, verbose: bool, nested: u32) -> Result<Sequence, Fault> {
        let mut verbose = verbose;
        let mut branches: Vec<Sequence> = Vec::new();
        loop {
            let first = nested == 0 && branches.is_empty();
            let branch = self.sequence(verbose, nested + 1, first)?;
            branches.push(branch);
            if !self.source.matches('|')? {
                break;
            }
            if nested == 0 {
                verbose = self.flags & flags::VERBOSE != 0;
            }
        }
        if branches.len() == 1 {
            return Ok(branches.swap_remove(0));
        }
        Ok(vec![Node::Branch(branches)])
    }

    /// What stands between bars. `first` says that global flags may begin here.
    fn sequence(&mut self, verbose: bool, nested: u32, first: bool) -> Result<Sequence, Fault> {
        let mut verbose = verbose;
        let mut nodes: Sequence = Vec::new();
        while let Some(token) = self.source.next {
            if token.one_of("|)").is_some() {
                break;
            }
            self.source.take()?;
            let code = match token {
                Token::Escape(code) => {
                    let node = self.escape(code)?;
                    nodes.push(node);
                    continue;
                }
                Token::Char(code) => code,
            };
            let c = shown(code);
            if verbose && " \t\n\r\x0b\x0c".contains(c) {
                continue;
            }
            if verbose && c == '#' {
                while self.source.take()?.is_some_and(|t| !t.is('\n')) {}
                continue;
            }
            match c {
                '[' => {
                    let set = self.set()?;
                    nodes.push(set);
                }
                '*' | '+' | '?' | '{' => self.repeat(c, &mut nodes)?,
                '.' => nodes.push(Node::Any),
                '^' => nodes.push(Node::At(At::Start)),
                '$' => nodes.push(Node::At(At::End)),
                '(' => self.group(&mut verbose, nested, first, &mut nodes)?,
                _ => nodes.push(Node::Literal(code)),
            }
        }
        Ok(unpacked(nodes))
    }

    fn doubt(&mut self, what: &str, at: usize) {
        self.doubts.push(Doubt { message: format!("Possible {what} at position {at}") });
    }

    /// A set, behind its bracket.
    fn set(&mut self) -> Result<Node, Fault> {
        let here = self.source.place() - 1;
        let mut items: Vec<Item> = Vec::new();
        if self.source.next.is_some_and(|t| t.is('[')) {
            self.doubt("nested set", self.source.place());
        }
        let negate = self.source.matches('^')?;
        loop {
            let Some(token) = self.source.take()? else { return Err(self.unterminated_set(here)) };
            let low = match token {
                _ if token.is(']') && !items.is_empty() => break,
                Token::Escape(code) => self.class_escape(code)?,
                Token::Char(code) => {
                    if let Some(c) = token.one_of("-&~|").filter(|_| !items.is_empty() && self.source.next == Some(token)) {
                        let what = match c {
                            '-' => "set difference",
                            '&' => "set intersection",
                            '~' => "set symmetric difference",
                            _ => "set union",
                        };
                        self.doubt(what, self.source.place() - 1);
                    }
                    Item::Range(code, code)
                }
            };
            if !self.source.matches('-')? {
                items.push(low);
                continue;
            }
            let Some(end) = self.source.take()? else { return Err(self.unterminated_set(here)) };
            if end.is(']') {
                items.extend([low, Item::Range('-' as u32, '-' as u32)]);
                break;
            }
            let high = match end {
                Token::Escape(code) => self.class_escape(code)?,
                Token::Char(code) => {
                    if end.is('-') {
                        self.doubt("set difference", self.source.place() - 2);
                    }
                    Item::Range(code, code)
                }
            };
            match (low, high) {
                (Item::Range(low, _), Item::Range(high, _)) if low <= high => items.push(Item::Range(low, high)),
                _ => {
                    let message = format!("bad character range {}-{}", token.text(), end.text());
                    return Err(self.source.fault(message, token.len() + 1 + end.len()));
                }
            }
        }
        Ok(match items[..] {
            [Item::Range(low, high)] if low == high => if negate { Node::NotLiteral(low) } else { Node::Literal(low) },
            _ => Node::Set { negate, items },
        })
    }

    fn unterminated_set(&self, here: usize) -> Fault {
        self.source.fault("unterminated character set", self.source.place() - here)
    }

    /// A repetition of the last node.
    fn repeat(&mut self, c: char, nodes: &mut Sequence) -> Result<(), Fault> {
        let here = self.source.place();
        let (mut min, mut max) = match c {
            '?' => (0, 1),
            '+' => (1, MANY),
            _ => (0, MANY),
        };
        if c == '{' {
            if self.source.next.is_some_and(|t| t.is('}')) {
                nodes.push(Node::Literal('{' as u32));
                return Ok(());
            }
            let low = self.count()?;
            let high = if self.source.matches(',')? { self.count()? } else { low.clone() };
            if !self.source.matches('}')? {
                nodes.push(Node::Literal('{' as u32));
                return self.source.seek(here);
            }
            if let Some(low) = low {
                min = limit(&low)?;
            }
            if let Some(high) = high {
                max = limit(&high)?;
                if max < min {
                    return Err(self.source.fault("min repeat greater than max repeat", self.source.place() - here));
                }
            }
        }
        let back = self.source.place() - here + 1;
        let body = match nodes.pop() {
            None | Some(Node::At(_)) => return Err(self.source.fault("nothing to repeat", back)),
            Some(Node::Repeat { .. }) => return Err(self.source.fault("multiple repeat", back)),
            Some(Node::Group { number: None, add: 0, remove: 0, body }) => body,
            Some(node) => vec![node],
        };
        let kind = if self.source.matches('?')? {
            Kind::Lazy
        } else if self.source.matches('+')? {
            Kind::Possessive
        } else {
            Kind::Greedy
        };
        nodes.push(Node::Repeat { kind, min, max, body });
        Ok(())
    }

    /// The digits of a count, if there are any.
    fn count(&mut self) -> Result<Option<String>, Fault> {
        let mut digits = String::new();
        while is_digit(self.source.next) {
            if let Some(Token::Char(c)) = self.source.take()? {
                digits.push(shown(c));
            }
        }
        Ok((!digits.is_empty()).then_some(digits))
    }

    /// A group, a look around, a comment or flags: behind the parenthesis.
    fn group(&mut self, verbose: &mut bool, nested: u32, first: bool, nodes: &mut Sequence) -> Result<(), Fault> {
        let start = self.source.place() - 1;
        let (mut capture, mut atomic, mut name) = (true, false, None);
        let (mut add, mut remove) = (0, 0);
        if self.source.matches('?')? {
            let token = self.mark()?;
            match token.one_of("P:#=!<(>-iLmsxau") {
                Some('P') => match self.named()? {
                    Named::Group(text) => name = Some(text),
                    Named::Reference(node) => {
                        nodes.push(node);
                        return Ok(());
                    }
                },
                Some(':') => capture = false,
                Some('#') => return self.comment(start),
                Some(c @ ('=' | '!' | '<')) => {
                    let node = self.look(c, *verbose, nested, start)?;
                    nodes.push(node);
                    return Ok(());
                }
                Some('(') => {
                    let node = self.conditional(*verbose, nested, start)?;
                    nodes.push(node);
                    return Ok(());
                }
                Some('>') => (capture, atomic) = (false, true),
                Some(_) => match self.inline_flags(token)? {
                    Some(change) => {
                        (add, remove) = change;
                        capture = false;
                    }
                    None => {
                        if !first || !nodes.is_empty() {
                            let back = self.source.place() - start;
                            return Err(self.source.fault("global flags not at the start of the expression", back));
                        }
                        *verbose = self.flags & flags::VERBOSE != 0;
                        return Ok(());
                    }
                },
                None => {
                    let text = token.text();
                    return Err(self.source.fault(format!("unknown extension ?{text}"), token.len() + 1));
                }
            }
        }
        let number = if capture { Some(self.open_group(name)?) } else { None };
        let inner = (*verbose || add & flags::VERBOSE != 0) && remove & flags::VERBOSE == 0;
        let body = self.alternatives(inner, nested + 1)?;
        self.close(start)?;
        if let Some(number) = number {
            self.widths[number as usize] = Some(width::of(&body, &self.widths));
        }
        nodes.push(if atomic { Node::Atomic(body) } else { Node::Group { number, add, remove, body } });
        Ok(())
    }

    fn mark(&mut self) -> Result<Token, Fault> {
        match self.source.take()? {
            Some(token) => Ok(token),
            None => Err(self.source.fault("unexpected end of pattern", 0)),
        }
    }

    fn close(&mut self, start: usize) -> Result<(), Fault> {
        if self.source.matches(')')? {
            return Ok(());
        }
        Err(self.source.fault("missing ), unterminated subpattern", self.source.place() - start))
    }

    fn comment(&mut self, start: usize) -> Result<(), Fault> {
        loop {
            if self.source.next.is_none() {
                return Err(self.source.fault("missing ), unterminated comment", self.source.place() - start));
            }
            if self.source.take()?.is_some_and(|t| t.is(')')) {
                return Ok(());
            }
        }
    }

    fn open_group(&mut self, name: Option<Vec<u32>>) -> Result<u32, Fault> {
        let number = self.groups();
        self.widths.push(None);
        let back = name.as_ref().map_or(0, |name| name.len() + 1);
        if number >= MOST_GROUPS {
            return Err(self.source.fault("too many groups", back));
        }
        let Some(name) = name else { return Ok(number) };
        if let Some(known) = self.group_named(&name) {
            let shown = quoted(&name, false);
            return Err(self.source.fault(format!("redefinition of group name {shown} as group {number}; was group {known}"), back));
        }
        self.names.push((name, number));
        Ok(number)
    }

    fn group_named(&self, name: &[u32]) -> Option<u32> {
        self.names.iter().find(|(known, _)| known == name).map(|(_, number)| *number)
    }

    fn known_group(&self, name: &[u32]) -> Result<u32, Fault> {
        self.group_named(name).ok_or_else(|| {
            let shown = quoted(name, false);
            self.source.fault(format!("unknown group name {shown}"), name.len() + 1)
        })
    }

    /// `(?P<name>` or `(?P=name)`
    fn named(&mut self) -> Result<Named, Fault> {
        if self.source.matches('<')? {
            let name = self.source.take_until('>', "group name")?;
            self.source.check_group_name(&name, 1)?;
            return Ok(Named::Group(name));
        }
        if !self.source.matches('=')? {
            let token = self.mark()?;
            let text = token.text();
            return Err(self.source.fault(format!("unknown extension ?P{text}"), token.len() + 2));
        }
        let name = self.source.take_until(')', "group name")?;
        self.source.check_group_name(&name, 1)?;
        let group = self.known_group(&name)?;
        if !self.is_closed(group) {
            return Err(self.source.fault("cannot refer to an open group", name.len() + 1));
        }
        self.check_behind(group)?;
        Ok(Named::Reference(Node::Reference(group)))
    }

    fn look(&mut self, c: char, verbose: bool, nested: u32, start: usize) -> Result<Node, Fault> {
        let (mut c, mut behind, outer) = (c, false, self.behind_groups);
        if c == '<' {
            let token = self.mark()?;
            let Some(direction) = token.one_of("=!") else {
                let text = token.text();
                return Err(self.source.fault(format!("unknown extension ?<{text}"), token.len() + 2));
            };
            (c, behind) = (direction, true);
            self.behind_groups = outer.or(Some(self.groups()));
        }
        let body = self.alternatives(verbose, nested + 1)?;
        self.behind_groups = outer;
        self.close(start)?;
        if c == '!' && body.is_empty() {
            return Ok(Node::Fail);
        }
        Ok(Node::Look { behind, negate: c == '!', body })
    }

    fn conditional(&mut self, verbose: bool, nested: u32, start: usize) -> Result<Node, Fault> {
        let name = self.source.take_until(')', "group name")?;
        let group = if name.iter().all(|c| (0x30..=0x39).contains(c)) {
            let text: String = name.iter().map(|&c| shown(c)).collect();
            let digits = text.trim_start_matches('0');
            if digits.is_empty() {
                return Err(self.source.fault("bad group number", name.len() + 1));
            }
            match digits.parse::<u32>().ok().filter(|&n| n < MOST_GROUPS) {
                Some(group) => {
                    if self.conditions.iter().all(|c| c.0 != group) {
                        self.conditions.push((group, self.source.place() - name.len() - 1));
                    }
                    group
                }
                None => return Err(self.source.fault(format!("invalid group reference {digits}"), name.len() + 1)),
            }
        } else {
            self.source.check_group_name(&name, 1)?;
            self.known_group(&name)?
        };
        self.check_behind(group)?;
        let yes = self.sequence(verbose, nested + 1, false)?;
        let mut no = None;
        if self.source.matches('|')? {
            no = Some(self.sequence(verbose, nested + 1, false)?);
            if self.source.next.is_some_and(|t| t.is('|')) {
                return Err(self.source.fault("conditional backref with more than two branches", 0));
            }
        }
        self.close(start)?;
        Ok(Node::Conditional { group, yes, no })
    }

    /// What `(?letters-letters:` adds and removes; None where the flags are for the whole pattern.
    fn inline_flags(&mut self, first: Token) -> Result<Option<(Flags, Flags)>, Fault> {
        let (mut add, mut remove) = (0, 0);
        let mut token = first;
        while !token.is('-') {
            let flag = self.flag(token, "missing -, : or )")?;
            if self.source.is_text && flag == flags::LOCALE {
                return Err(self.source.fault("bad inline flags: cannot use 'L' flag with a str pattern", 0));
            }
            if !self.source.is_text && flag == flags::UNICODE {
                return Err(self.source.fault("bad inline flags: cannot use 'u' flag with a bytes pattern", 0));
            }
            add |= flag;
            if flag & flags::TYPE != 0 && add & flags::TYPE != flag {
                return Err(self.source.fault("bad inline flags: flags 'a', 'u' and 'L' are incompatible", 0));
            }
            match self.source.take()? {
                None => return Err(self.source.fault("missing -, : or )", 0)),
                Some(end) if end.is(')') => {
                    self.flags |= add;
                    return Ok(None);
                }
                Some(end) if end.is(':') => return Ok(Some((add, 0))),
                Some(next) => token = next,
            }
        }
        token = self.source.take()?.ok_or_else(|| self.source.fault("missing flag", 0))?;
        let mut missing = "missing flag";
        loop {
            let flag = self.flag(token, missing)?;
            if flag & flags::TYPE != 0 {
                return Err(self.source.fault("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", 0));
            }
            remove |= flag;
            missing = "missing :";
            token = self.source.take()?.ok_or_else(|| self.source.fault(missing, 0))?;
            if token.is(':') {
                break;
            }
        }
        if add & remove != 0 {
            return Err(self.source.fault("bad inline flags: flag turned on and off", 1));
        }
        Ok(Some((add, remove)))
    }

    fn flag(&self, token: Token, missing: &str) -> Result<Flags, Fault> {
        let letter = match token {
            Token::Char(c) => c,
            Token::Escape(_) => return Err(self.source.fault(missing, token.len())),
        };
        flags::of_letter(letter).ok_or_else(|| {
            let message = if crate::text::unicode::is_alpha(letter) { "unknown flag" } else { missing };
            self.source.fault(message, token.len())
        })
    }
}

enum Named {
    Group(Vec<u32>),
    Reference(Node),
}

fn limit(digits: &str) -> Result<u32, Fault> {
    match digits.parse::<u32>() {
        Ok(n) if n < MANY => Ok(n),
        _ => Err(Fault::Overflow("the repetition number is too large")),
    }
}

/// Groups that neither capture nor change flags are no nodes.
fn unpacked(nodes: Sequence) -> Sequence {
    if !nodes.iter().any(|n| matches!(n, Node::Group { number: None, add: 0, remove: 0, .. })) {
        return nodes;
    }
    let mut out = Vec::with_capacity(nodes.len());
    for node in nodes {
        match node {
            Node::Group { number: None, add: 0, remove: 0, body } => out.extend(body),
            node => out.push(node),
        }
    }
    out
}
