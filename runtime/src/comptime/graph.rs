//! Values that live code made, as a graph that does not depend on where anything is or on the target.
//!
//! Nodes are numbered as they are met from the named values; elements of sets whose hashes depend on the
//! seed are met in the order of their contents, so that equal values give equal graphs under every seed.

use std::fmt::Write;

/// A value: one that is no object of its own, or a node.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Value {
    None,
    True,
    False,
    Ellipsis,
    Small(i64),
    Node(u32),
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Node {
    /// Magnitude in 64-bit limbs.
    Int { negative: bool, limbs: Vec<u64> },
    Float(u64),
    Complex(u64, u64),
    /// Code units of this many bytes, little-endian.
    Str { width: u8, is_ascii: bool, units: Vec<u8> },
    Bytes(Vec<u8>),
    Tuple(Vec<Value>),
    List(Vec<Value>),
    Dict(Vec<(Value, Value)>),
    Set { is_frozen: bool, elements: Vec<Value> },
}

/// The table of a set as it was: what each slot holds, and where `pop` looks first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SetTable {
    pub node: u32,
    pub slots: Vec<Slot>,
    pub finger: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Slot {
    Free,
    Removed,
    /// Number of the element in the node.
    Element(u32),
}

#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Graph {
    pub nodes: Vec<Node>,
    /// One per name that was asked for.
    pub values: Vec<Value>,
    /// The tables of the sets that are not empty, in the order of their nodes. They may differ under another seed.
    pub tables: Vec<SetTable>,
}

impl Graph {
    /// The same values, whatever the order of slots in sets.
    pub fn same_values(&self, other: &Graph) -> bool {
        self.nodes == other.nodes && self.values == other.values
    }

    /// The nodes that a value leads to.
    pub fn reachable(&self, from: Value) -> Vec<u32> {
        let (mut seen, mut found, mut work) = (vec![false; self.nodes.len()], Vec::new(), vec![from]);
        while let Some(value) = work.pop() {
            let Value::Node(id) = value else { continue };
            if std::mem::replace(&mut seen[id as usize], true) {
                continue;
            }
            found.push(id);
            match &self.nodes[id as usize] {
                Node::Tuple(items) | Node::List(items) | Node::Set { elements: items, .. } => work.extend(items),
                Node::Dict(entries) => work.extend(entries.iter().flat_map(|(k, v)| [*k, *v])),
                Node::Int { .. } | Node::Float(_) | Node::Complex(..) | Node::Str { .. } | Node::Bytes(_) => {}
            }
        }
        found
    }

    /// The object can change.
    pub fn is_mutable(&self, node: u32) -> bool {
        matches!(self.nodes[node as usize], Node::List(_) | Node::Dict(_) | Node::Set { is_frozen: false, .. })
    }

    /// The text form: a line per node, value and table.
    pub fn encode(&self) -> String {
        let mut out = String::new();
        for node in &self.nodes {
            push_node(node, &mut out);
            out.push('\n');
        }
        for value in &self.values {
            out.push('=');
            push_value(*value, &mut out);
            out.push('\n');
        }
        for table in &self.tables {
            let _ = write!(out, "# {} {}", table.node, table.finger);
            for slot in &table.slots {
                let _ = match slot {
                    Slot::Free => write!(out, " ."),
                    Slot::Removed => write!(out, " x"),
                    Slot::Element(i) => write!(out, " {i}"),
                };
            }
            out.push('\n');
        }
        out
    }

    /// What [`Graph::encode`] wrote; None where it did not, or where a number names no node.
    pub fn decode(text: &str) -> Option<Graph> {
        let mut graph = Graph::default();
        for line in text.lines() {
            let (head, rest) = line.split_at_checked(1)?;
            let words = || rest.split_ascii_whitespace();
            match head {
                "=" => graph.values.push(value(rest)?),
                "#" => graph.tables.push(table(&mut words())?),
                _ => graph.nodes.push(node(head, &mut words())?),
            }
        }
        let nodes = graph.nodes.len() as u32;
        let known = |value: &Value| !matches!(value, Value::Node(id) if *id >= nodes);
        let is_whole = graph.values.iter().all(known)
            && graph.tables.iter().all(|table| table.node < nodes)
            && graph.nodes.iter().all(|node| match node {
                Node::Tuple(items) | Node::List(items) | Node::Set { elements: items, .. } => items.iter().all(known),
                Node::Dict(entries) => entries.iter().all(|(k, v)| known(k) && known(v)),
                Node::Int { .. } | Node::Float(_) | Node::Complex(..) | Node::Str { .. } | Node::Bytes(_) => true,
            });
        is_whole.then_some(graph)
    }
}

fn push_value(value: Value, out: &mut String) {
    let _ = match value {
        Value::None => write!(out, " N"),
        Value::True => write!(out, " T"),
        Value::False => write!(out, " F"),
        Value::Ellipsis => write!(out, " E"),
        Value::Small(v) => write!(out, " {v}"),
        Value::Node(id) => write!(out, " @{id}"),
    };
}

fn value(word: &str) -> Option<Value> {
    Some(match word.trim_start() {
        "N" => Value::None,
        "T" => Value::True,
        "F" => Value::False,
        "E" => Value::Ellipsis,
        word => match word.strip_prefix('@') {
            Some(id) => Value::Node(id.parse().ok()?),
            None => Value::Small(word.parse().ok()?),
        },
    })
}

fn push_node(node: &Node, out: &mut String) {
    let mut values = |head: char, items: &[Value]| {
        out.push(head);
        items.iter().for_each(|item| push_value(*item, out));
    };
    match node {
        Node::Tuple(items) => values('t', items),
        Node::List(items) => values('l', items),
        Node::Set { is_frozen, elements } => values(if *is_frozen { 'z' } else { 's' }, elements),
        Node::Dict(entries) => values('d', &entries.iter().flat_map(|(k, v)| [*k, *v]).collect::<Vec<_>>()),
        Node::Int { negative, limbs } => {
            out.push(if *negative { '-' } else { '+' });
            limbs.iter().for_each(|limb| out.push_str(&format!(" {limb:x}")));
        }
        Node::Float(bits) => out.push_str(&format!("f {bits:x}")),
        Node::Complex(re, im) => out.push_str(&format!("c {re:x} {im:x}")),
        Node::Str { width, is_ascii, units } => {
            let _ = write!(out, "u {width} {} ", u8::from(*is_ascii));
            push_bytes(units, out);
        }
        Node::Bytes(bytes) => {
            out.push_str("b ");
            push_bytes(bytes, out);
        }
    }
}

fn node<'a>(head: &str, words: &mut dyn Iterator<Item = &'a str>) -> Option<Node> {
    let hex = |word: &str| u64::from_str_radix(word, 16).ok();
    Some(match head {
        "t" => Node::Tuple(words.map(value).collect::<Option<_>>()?),
        "l" => Node::List(words.map(value).collect::<Option<_>>()?),
        "s" | "z" => Node::Set { is_frozen: head == "z", elements: words.map(value).collect::<Option<_>>()? },
        "d" => {
            let values: Vec<Value> = words.map(value).collect::<Option<_>>()?;
            Node::Dict(values.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect())
        }
        "+" | "-" => Node::Int { negative: head == "-", limbs: words.map(hex).collect::<Option<_>>()? },
        "f" => Node::Float(hex(words.next()?)?),
        "c" => Node::Complex(hex(words.next()?)?, hex(words.next()?)?),
        "u" => Node::Str {
            width: words.next()?.parse().ok()?,
            is_ascii: words.next()? == "1",
            units: bytes(words.next().unwrap_or_default())?,
        },
        "b" => Node::Bytes(bytes(words.next().unwrap_or_default())?),
        _ => return None,
    })
}

fn push_bytes(bytes: &[u8], out: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    for byte in bytes {
        out.push(DIGITS[usize::from(byte >> 4)] as char);
        out.push(DIGITS[usize::from(byte & 15)] as char);
    }
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digit = |c: u8| (c as char).to_digit(16).map(|d| d as u8);
    hex.as_bytes().chunks_exact(2).map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?)).collect()
}

fn table<'a>(words: &mut dyn Iterator<Item = &'a str>) -> Option<SetTable> {
    let (node, finger) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
    let slot = |word: &str| {
        Some(match word {
            "." => Slot::Free,
            "x" => Slot::Removed,
            number => Slot::Element(number.parse().ok()?),
        })
    };
    Some(SetTable { node, finger, slots: words.map(slot).collect::<Option<_>>()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn graphs_survive_their_text_form() {
        let graph = Graph {
            nodes: vec![
                Node::List(vec![Value::Node(0), Value::Node(1), Value::None, Value::Small(-7), Value::True]),
                Node::Dict(vec![(Value::Node(2), Value::Node(3)), (Value::Node(4), Value::Ellipsis)]),
                Node::Str { width: 2, is_ascii: false, units: vec![0, 1, 0xff, 0x20] },
                Node::Int { negative: true, limbs: vec![0, u64::MAX] },
                Node::Bytes(vec![]),
                Node::Set { is_frozen: true, elements: vec![Value::Small(1), Value::False] },
                Node::Complex(1, f64::NAN.to_bits()),
                Node::Float(0x8000_0000_0000_0000),
                Node::Str { width: 1, is_ascii: true, units: vec![] },
                Node::Tuple(vec![]),
            ],
            values: vec![Value::Node(5), Value::Small(0)],
            tables: vec![SetTable { node: 5, finger: 3, slots: vec![Slot::Free, Slot::Element(1), Slot::Removed, Slot::Element(0)] }],
        };
        assert_eq!(Graph::decode(&graph.encode()), Some(graph));
        assert_eq!(Graph::decode("t @3\n"), None);
    }
}
