//! What was made at build time: the objects of all slices, numbered together.

use super::ConstValue;
use crate::ast::PyString;
use sxc_runtime::comptime::graph::{Graph, Node, SetTable, Value};

/// The objects of the program's image.
#[derive(Default)]
pub struct Image {
    pub nodes: Vec<Node>,
    pub tables: Vec<SetTable>,
}

impl Image {
    /// Adds the objects of a graph; its values as constants. Single numbers and strings are constants like any other.
    pub fn add(&mut self, graph: &Graph) -> Vec<ConstValue> {
        let base = self.nodes.len() as u32;
        let shift = |value: &Value| match value {
            Value::Node(id) => Value::Node(id + base),
            other => *other,
        };
        self.nodes.extend(graph.nodes.iter().map(|node| match node {
            Node::Tuple(items) => Node::Tuple(items.iter().map(shift).collect()),
            Node::List(items) => Node::List(items.iter().map(shift).collect()),
            Node::Dict(entries) => Node::Dict(entries.iter().map(|(k, v)| (shift(k), shift(v))).collect()),
            Node::Set { is_frozen, elements } => Node::Set { is_frozen: *is_frozen, elements: elements.iter().map(shift).collect() },
            Node::Int { .. } | Node::Float(_) | Node::Complex(..) | Node::Str { .. } | Node::Bytes(_) => node.clone(),
        }));
        self.tables.extend(graph.tables.iter().map(|table| SetTable { node: table.node + base, ..table.clone() }));
        let shared = |id: u32| {
            let mentions = |value: &Value| *value == Value::Node(id);
            graph.values.iter().filter(|v| mentions(v)).count() > 1 || graph.nodes.iter().any(|node| match node {
                Node::Tuple(items) | Node::List(items) | Node::Set { elements: items, .. } => items.iter().any(mentions),
                Node::Dict(entries) => entries.iter().any(|(k, v)| mentions(k) || mentions(v)),
                Node::Int { .. } | Node::Float(_) | Node::Complex(..) | Node::Str { .. } | Node::Bytes(_) => false,
            })
        };
        let constant = |value: &Value| match value {
            Value::None => ConstValue::None,
            Value::True => ConstValue::True,
            Value::False => ConstValue::False,
            Value::Ellipsis => ConstValue::Ellipsis,
            Value::Small(v) => ConstValue::Int(*v),
            Value::Node(id) => {
                let plain = plain(&graph.nodes[*id as usize]).filter(|_| !shared(*id));
                plain.unwrap_or(ConstValue::Image(id + base))
            }
        };
        graph.values.iter().map(constant).collect()
    }
}

/// An object that a constant can stand for.
fn plain(node: &Node) -> Option<ConstValue> {
    Some(match node {
        Node::Float(bits) => ConstValue::Float(*bits),
        Node::Complex(re, im) => ConstValue::Complex(*re, *im),
        Node::Bytes(bytes) => ConstValue::Bytes(bytes.as_slice().into()),
        Node::Str { width, units, .. } => ConstValue::Str(code_points(*width, units).collect::<PyString>()),
        Node::Int { .. } | Node::Tuple(_) | Node::List(_) | Node::Dict(_) | Node::Set { .. } => return None,
    })
}

fn code_points(width: u8, units: &[u8]) -> impl Iterator<Item = u32> + '_ {
    units.chunks_exact(usize::from(width)).map(|unit| unit.iter().rev().fold(0, |point, byte| point << 8 | u32::from(*byte)))
}
