//! Prints a tree as CPython's `ast.dump(tree, include_attributes=True)`, to the byte.
//!
//! Keeps its own stack: a tree may be deeper than the thread's.

use std::fmt::Write;

use super::Module;
use super::repr;
use super::view::{Node, Value};
use crate::base::{Interner, SourceFile, Span};

pub fn dump(module: &Module, interner: &Interner, source: &SourceFile) -> String {
    let mut dumper = Dumper { interner, source, out: String::new(), work: vec![Work::Node(Node::Module(module))] };
    while let Some(work) = dumper.work.pop() {
        dumper.step(work);
    }
    dumper.out
}

enum Work<'a> {
    Node(Node<'a>),
    Value(Value<'a>),
    Text(&'static str),
    /// The attributes of a node, behind fields if there are any.
    End(Option<Span>, bool),
}

struct Dumper<'a> {
    interner: &'a Interner,
    source: &'a SourceFile,
    out: String,
    /// What remains to be printed, the next one last.
    work: Vec<Work<'a>>,
}

impl<'a> Dumper<'a> {
    fn step(&mut self, work: Work<'a>) {
        match work {
            Work::Node(node) => self.node(node),
            Work::Value(value) => self.value(value),
            Work::Text(text) => self.out.push_str(text),
            Work::End(span, fields) => self.end(span, fields),
        }
    }

    fn node(&mut self, node: Node<'a>) {
        let mut view = node.view();
        self.out.push_str(view.name);
        self.out.push('(');
        view.fields.retain(|(_, value)| !is_empty(value));
        self.work.push(Work::End(view.span, !view.fields.is_empty()));
        for (i, (name, value)) in view.fields.into_iter().enumerate().rev() {
            self.work.push(Work::Value(value));
            self.work.push(Work::Text("="));
            self.work.push(Work::Text(name));
            self.separate(i);
        }
    }

    fn separate(&mut self, i: usize) {
        if i > 0 {
            self.work.push(Work::Text(", "));
        }
    }

    fn value(&mut self, value: Value<'a>) {
        match value {
            Value::Node(node) => self.node(node),
            Value::List(items) => {
                self.out.push('[');
                self.work.push(Work::Text("]"));
                for (i, item) in items.into_iter().enumerate().rev() {
                    self.work.push(Work::Value(item));
                    self.separate(i);
                }
            }
            Value::Name(symbol) => self.out.push_str(&repr::string(&self.interner.resolve(symbol).into())),
            Value::Constant(constant) => self.out.push_str(&repr::constant(constant)),
            Value::Str(text) => self.out.push_str(&repr::string(text)),
            Value::Number(n) => write!(self.out, "{n}").expect("a String takes all text"),
            Value::Word(word) => self.out.push_str(word),
            Value::None => self.out.push_str("None"),
        }
    }

    fn end(&mut self, span: Option<Span>, fields: bool) {
        if let Some(span) = span {
            let (start, end) = (self.source.location(span.lo), self.source.location(span.hi));
            let comma = if fields { ", " } else { "" };
            let from = format!("lineno={}, col_offset={}", start.line, start.col);
            let to = format!("end_lineno={}, end_col_offset={}", end.line, end.col);
            write!(self.out, "{comma}{from}, {to}").expect("a String takes all text");
        }
        self.out.push(')');
    }
}

/// `dump` leaves out `None` and empty lists, but for the value of a constant.
fn is_empty(value: &Value<'_>) -> bool {
    match value {
        Value::None => true,
        Value::List(items) => items.is_empty(),
        _ => false,
    }
}
