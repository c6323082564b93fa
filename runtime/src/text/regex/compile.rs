//! From nodes to a program.

use super::Fault;
use super::charset::{Charset, Item};
use super::flags::{self, Flags};
use super::fold::Fold;
use super::node::{At, Kind, Node};
use super::parse::Parsed;
use super::program::*;
use super::width::{self, Width};

struct Compiler<'a> {
    out: Program,
    loops: u32,
    widths: &'a [Option<Width>],
}

/// The program of a pattern.
pub fn compile(parsed: &Parsed) -> Result<Program, Fault> {
    let mut compiler = Compiler { out: vec![0; header::SIZE], loops: 0, widths: &parsed.widths };
    let flags = parsed.flags;
    compiler.sequence(&parsed.nodes, flags)?;
    compiler.out.push(SUCCESS);
    let width = width::of(&parsed.nodes, &parsed.widths);
    compiler.out[header::MARKS] = 2 * (parsed.widths.len() as u32 - 1);
    compiler.out[header::LOOPS] = compiler.loops;
    compiler.out[header::WIDTH] = u32::try_from(width.min).unwrap_or(u32::MAX);
    compiler.start(&parsed.nodes, flags);
    Ok(compiler.out)
}

fn fold_of(flags: Flags) -> Fold {
    if flags & flags::IGNORECASE == 0 {
        Fold::Exact
    } else if flags & flags::UNICODE != 0 {
        Fold::Unicode
    } else {
        Fold::Ascii
    }
}

fn by_unicode(flags: Flags) -> bool {
    flags & flags::UNICODE != 0
}

impl Compiler<'_> {
    fn here(&self) -> u32 {
        self.out.len() as u32
    }

    fn emit(&mut self, numbers: &[u32]) {
        self.out.extend_from_slice(numbers);
    }

    /// Writes the current place into the operand at `place`.
    fn land(&mut self, place: usize) {
        self.out[place] = self.here();
    }

    fn sequence(&mut self, nodes: &[Node], flags: Flags) -> Result<(), Fault> {
        nodes.iter().try_for_each(|node| self.node(node, flags))
    }

    fn node(&mut self, node: &Node, flags: Flags) -> Result<(), Fault> {
        match node {
            Node::Literal(_) | Node::NotLiteral(_) | Node::Any | Node::Set { .. } => self.one(node, flags),
            Node::Fail => self.emit(&[FAIL]),
            Node::At(at) => self.emit(&[AT, place(*at, flags)]),
            Node::Branch(branches) => self.branch(branches, flags)?,
            Node::Group { number, add, remove, body } => {
                let flags = flags::combine(flags, *add, *remove);
                if let Some(number) = number {
                    self.emit(&[MARK, 2 * (number - 1)]);
                }
                self.sequence(body, flags)?;
                if let Some(number) = number {
                    self.emit(&[MARK, 2 * (number - 1) + 1]);
                }
            }
            Node::Reference(group) => self.emit(&[REFERENCE, group - 1, fold_of(flags).number()]),
            Node::Conditional { group, yes, no } => {
                self.emit(&[CONDITION, group - 1, 0]);
                let other = self.out.len() - 1;
                self.sequence(yes, flags)?;
                match no {
                    None => self.land(other),
                    Some(no) => {
                        self.emit(&[JUMP, 0]);
                        let end = self.out.len() - 1;
                        self.land(other);
                        self.sequence(no, flags)?;
                        self.land(end);
                    }
                }
            }
            Node::Look { behind, negate, body } => self.look(*behind, *negate, body, flags)?,
            Node::Atomic(body) => self.atomic(|c| c.sequence(body, flags))?,
            Node::Repeat { kind, min, max, body } => self.repeat(*kind, *min, *max, body, flags)?,
        }
        Ok(())
    }

    fn atomic(&mut self, body: impl FnOnce(&mut Self) -> Result<(), Fault>) -> Result<(), Fault> {
        self.emit(&[ATOMIC]);
        body(self)?;
        self.emit(&[COMMIT]);
        Ok(())
    }

    /// An operation on one character.
    fn one(&mut self, node: &Node, flags: Flags) {
        let fold = fold_of(flags);
        match node {
            Node::Any => self.emit(&[if flags & flags::DOTALL != 0 { ANY_ALL } else { ANY }]),
            Node::Literal(code) if fold.is_caseless(*code) => self.emit(&[LITERAL, *code]),
            Node::NotLiteral(code) if fold.is_caseless(*code) => self.emit(&[NOT_LITERAL, *code]),
            Node::Literal(code) => self.set(false, &[Item::Range(*code, *code)], flags),
            Node::NotLiteral(code) => self.set(true, &[Item::Range(*code, *code)], flags),
            Node::Set { negate, items } => self.set(*negate, items, flags),
            _ => unreachable!("a node for one character"),
        }
    }

    fn set(&mut self, negate: bool, items: &[Item], flags: Flags) {
        self.emit(&[SET]);
        Charset::emit(&mut self.out, negate, items, fold_of(flags), by_unicode(flags));
    }

    fn branch(&mut self, branches: &[Vec<Node>], flags: Flags) -> Result<(), Fault> {
        if let Some(items) = as_set(branches) {
            self.set(false, &items, flags);
            return Ok(());
        }
        let mut ends = Vec::new();
        for (i, branch) in branches.iter().enumerate() {
            let last = i + 1 == branches.len();
            if last {
                self.sequence(branch, flags)?;
                break;
            }
            self.emit(&[SPLIT, 0]);
            let other = self.out.len() - 1;
            self.sequence(branch, flags)?;
            self.emit(&[JUMP, 0]);
            ends.push(self.out.len() - 1);
            self.land(other);
        }
        ends.into_iter().for_each(|end| self.land(end));
        Ok(())
    }

    fn look(&mut self, behind: bool, negate: bool, body: &[Node], flags: Flags) -> Result<(), Fault> {
        let mut back = 0;
        if behind {
            let width = width::of(body, self.widths);
            if width.min > u64::from(u32::MAX) {
                return Err(Fault::Pattern { message: "looks too much behind".into(), at: None });
            }
            if width.min != width.max {
                return Err(Fault::Pattern { message: "look-behind requires fixed-width pattern".into(), at: None });
            }
            back = width.min as u32;
        }
        self.emit(&[if negate { LOOK_NOT } else { LOOK }, back, 0]);
        let after = self.out.len() - 1;
        self.sequence(body, flags)?;
        self.emit(&[if negate { REFUSE } else { FOUND }]);
        self.land(after);
        Ok(())
    }

    fn repeat(&mut self, kind: Kind, min: u32, max: u32, body: &[Node], flags: Flags) -> Result<(), Fault> {
        if let Some((node, flags)) = single(body, flags) {
            let kind = match kind {
                Kind::Greedy => kind::GREEDY,
                Kind::Lazy => kind::LAZY,
                Kind::Possessive => kind::POSSESSIVE,
            };
            self.emit(&[ONE, kind, min, max, 0]);
            let next = self.out.len() - 1;
            self.one(node, flags);
            self.land(next);
            return Ok(());
        }
        if kind == Kind::Possessive {
            return self.atomic(|c| c.counted(kind::GREEDY, min, max, |c| c.atomic(|c| c.sequence(body, flags))));
        }
        let kind = if kind == Kind::Lazy { kind::LAZY } else { kind::GREEDY };
        self.counted(kind, min, max, |c| c.sequence(body, flags))
    }

    fn counted(&mut self, kind: u32, min: u32, max: u32, body: impl FnOnce(&mut Self) -> Result<(), Fault>) -> Result<(), Fault> {
        let number = self.loops;
        self.loops += 1;
        self.emit(&[ENTER, number]);
        let start = self.here();
        self.emit(&[NEXT, number, kind, min, max, 0]);
        let exit = self.out.len() - 1;
        body(self)?;
        self.emit(&[JUMP, start]);
        self.land(exit);
        Ok(())
    }

    /// What a search can look for.
    fn start(&mut self, nodes: &[Node], flags: Flags) {
        if let Some(Node::At(at)) = nodes.first() {
            self.out[header::ANCHORED] = u32::from(place(*at, flags) == at::TEXT_START);
            return;
        }
        let mut prefix = Vec::new();
        literal_prefix(nodes, flags, &mut prefix);
        if !prefix.is_empty() {
            self.out[header::PREFIX] = self.here();
            self.out[header::PREFIX_LEN] = prefix.len() as u32;
            self.emit(&prefix);
            return;
        }
        if let Some((negate, items, inner)) = leading_set(nodes, flags).filter(|set| by_unicode(set.2) != by_unicode(flags)) {
            // The categories of a set under `(?a:...)` are those of the whole pattern here, as in CPython: a search passes
            // over what they exclude.
            if items.iter().all(|item| is_caseless(*item, fold_of(inner))) {
                self.out[header::FIRST] = self.here();
                Charset::emit(&mut self.out, negate, items, Fold::Exact, by_unicode(flags));
            }
            return;
        }
        let mut first = First { items: Vec::new(), whole: Vec::new() };
        if first.of_sequence(nodes, flags) {
            let place = self.here();
            match (&first.items[..], &first.whole[..]) {
                (items, []) => Charset::emit(&mut self.out, false, items, fold_of(flags), by_unicode(flags)),
                ([], [Node::Set { negate, items }]) => {
                    Charset::emit(&mut self.out, *negate, items, fold_of(flags), by_unicode(flags));
                }
                _ => return,
            }
            self.out[header::FIRST] = place;
        }
    }
}

fn place(at: At, flags: Flags) -> u32 {
    let multiline = flags & flags::MULTILINE != 0;
    match at {
        At::Start => if multiline { at::LINE_START } else { at::TEXT_START },
        At::End => if multiline { at::LINE_END } else { at::END },
        At::TextStart => at::TEXT_START,
        At::TextEnd => at::TEXT_END,
        At::Boundary => if by_unicode(flags) { at::BOUNDARY_UNICODE } else { at::BOUNDARY },
        At::NotBoundary => if by_unicode(flags) { at::NOT_BOUNDARY_UNICODE } else { at::NOT_BOUNDARY },
    }
}

/// The only node of a body for one character, and the flags that hold for it.
fn single(body: &[Node], flags: Flags) -> Option<(&Node, Flags)> {
    match body {
        [node @ (Node::Literal(_) | Node::NotLiteral(_) | Node::Any | Node::Set { .. })] => Some((node, flags)),
        [Node::Group { number: None, add, remove, body }] => single(body, flags::combine(flags, *add, *remove)),
        _ => None,
    }
}

/// Branches of one character each are a set.
fn as_set(branches: &[Vec<Node>]) -> Option<Vec<Item>> {
    let mut all = Vec::new();
    for branch in branches {
        match &branch[..] {
            [Node::Literal(code)] => all.push(Item::Range(*code, *code)),
            [Node::Set { negate: false, items }] => all.extend_from_slice(items),
            _ => return None,
        }
    }
    Some(all)
}

/// The characters that every match begins with. True where the whole sequence is in it.
fn literal_prefix(nodes: &[Node], flags: Flags, out: &mut Vec<u32>) -> bool {
    for node in nodes {
        let whole = match node {
            Node::Literal(code) if fold_of(flags).is_caseless(*code) => {
                out.push(*code);
                true
            }
            Node::Group { add, remove, body, .. } => literal_prefix(body, flags::combine(flags, *add, *remove), out),
            _ => false,
        };
        if !whole {
            return false;
        }
    }
    true
}

/// A set at the very beginning, inside of nothing but groups, and the flags that hold for it.
fn leading_set(nodes: &[Node], flags: Flags) -> Option<(bool, &[Item], Flags)> {
    match nodes.first()? {
        Node::Set { negate, items } => Some((*negate, items, flags)),
        Node::Group { add, remove, body, .. } => leading_set(body, flags::combine(flags, *add, *remove)),
        _ => None,
    }
}

fn is_caseless(item: Item, fold: Fold) -> bool {
    match item {
        Item::Range(low, high) => fold == Fold::Exact || high <= 0xffff && (low..=high).all(|code| fold.is_caseless(code)),
        Item::Category(_) => true,
    }
}

/// The characters that can be first in a match.
struct First {
    items: Vec<Item>,
    /// A negated set, which is not mixed with others.
    whole: Vec<Node>,
}

impl First {
    /// Collects what a sequence begins with; false where that is not known (or the sequence can be empty).
    fn of_sequence(&mut self, nodes: &[Node], flags: Flags) -> bool {
        for node in nodes {
            match self.of_node(node, flags) {
                Some(true) => return true,
                Some(false) => {}
                None => return false,
            }
        }
        false
    }

    /// Some(true): the node is not empty; Some(false): it can be, and what follows counts too.
    fn of_node(&mut self, node: &Node, flags: Flags) -> Option<bool> {
        match node {
            Node::Literal(code) => self.items.push(Item::Range(*code, *code)),
            Node::Set { negate: false, items } => self.items.extend_from_slice(items),
            Node::Set { negate: true, .. } | Node::NotLiteral(_) => {
                if !self.items.is_empty() || !self.whole.is_empty() {
                    return None;
                }
                let node = match node {
                    Node::NotLiteral(code) => Node::Set { negate: true, items: vec![Item::Range(*code, *code)] },
                    node => node.clone(),
                };
                self.whole.push(node);
                return Some(true);
            }
            Node::Group { add: 0, remove: 0, body, .. } | Node::Atomic(body) => {
                for node in body {
                    if self.of_node(node, flags)? {
                        return self.unmixed();
                    }
                }
                return Some(false);
            }
            Node::Branch(branches) => {
                for branch in branches {
                    if !self.of_sequence(branch, flags) {
                        return None;
                    }
                }
            }
            Node::Repeat { min, body, .. } => {
                let mut whole = false;
                for node in body {
                    if self.of_node(node, flags)? {
                        whole = true;
                        break;
                    }
                }
                if !whole || *min == 0 {
                    // A negated set would have to be joined with what follows.
                    return if self.whole.is_empty() { Some(false) } else { None };
                }
            }
            Node::At(At::Boundary | At::NotBoundary) => return Some(false),
            _ => return None,
        }
        self.unmixed()
    }

    fn unmixed(&self) -> Option<bool> {
        if self.whole.is_empty() || self.items.is_empty() { Some(true) } else { None }
    }
}
