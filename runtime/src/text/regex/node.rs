//! The parsed pattern.

use super::charset::Item;
use super::flags::Flags;

pub type Sequence = Vec<Node>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    Literal(u32),
    NotLiteral(u32),
    Any,
    At(At),
    Set { negate: bool, items: Vec<Item> },
    Branch(Vec<Sequence>),
    /// A group: capturing where it has a number.
    Group { number: Option<u32>, add: Flags, remove: Flags, body: Sequence },
    Reference(u32),
    Conditional { group: u32, yes: Sequence, no: Option<Sequence> },
    Look { behind: bool, negate: bool, body: Sequence },
    Atomic(Sequence),
    Repeat { kind: Kind, min: u32, max: u32, body: Sequence },
    /// `(?!)`
    Fail,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Greedy,
    Lazy,
    Possessive,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// `^`
    Start,
    /// `$`
    End,
    /// `\A`
    TextStart,
    /// `\z`
    TextEnd,
    Boundary,
    NotBoundary,
}

/// No upper limit.
pub const MANY: u32 = u32::MAX;
/// More groups than any program needs.
pub const MOST_GROUPS: u32 = 1_073_741_823;
