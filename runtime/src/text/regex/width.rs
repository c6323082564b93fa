//! How many characters a pattern can match.

use super::node::{MANY, Node};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Width {
    pub min: u64,
    pub max: u64,
}

/// The least and the greatest width of a sequence. `groups` has the widths of closed groups.
pub fn of(nodes: &[Node], groups: &[Option<Width>]) -> Width {
    let mut sum = Width { min: 0, max: 0 };
    for node in nodes {
        let width = of_node(node, groups);
        sum = Width { min: sum.min.saturating_add(width.min), max: sum.max.saturating_add(width.max) };
    }
    sum
}

fn of_node(node: &Node, groups: &[Option<Width>]) -> Width {
    match node {
        Node::Literal(_) | Node::NotLiteral(_) | Node::Any | Node::Set { .. } => Width { min: 1, max: 1 },
        Node::At(_) | Node::Look { .. } | Node::Fail => Width { min: 0, max: 0 },
        Node::Branch(branches) => {
            let widths = branches.iter().map(|b| of(b, groups));
            widths.reduce(|a, b| Width { min: a.min.min(b.min), max: a.max.max(b.max) }).unwrap_or(Width { min: 0, max: 0 })
        }
        Node::Group { body, .. } | Node::Atomic(body) => of(body, groups),
        Node::Reference(group) => groups.get(*group as usize).copied().flatten().unwrap_or(Width { min: 0, max: 0 }),
        Node::Conditional { yes, no, .. } => {
            let yes = of(yes, groups);
            let no = no.as_ref().map_or(Width { min: 0, max: 0 }, |no| of(no, groups));
            Width { min: yes.min.min(no.min), max: yes.max.max(no.max) }
        }
        Node::Repeat { min, max, body, .. } => {
            let one = of(body, groups);
            let most = if *max == MANY { if one.max == 0 { 0 } else { u64::MAX } } else { one.max.saturating_mul(u64::from(*max)) };
            Width { min: one.min.saturating_mul(u64::from(*min)), max: most }
        }
    }
}
