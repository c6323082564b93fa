//! Putting captured exceptions in order: causes and contexts first, groups in boxes.

use super::capture::{Captured, Node};
use crate::text::unicode;
use crate::text::units::Units;
use crate::types::str::TextBuilder;

const CAUSE: &str = "\nThe above exception was the direct cause of the following exception:\n\n";
const CONTEXT: &str = "\nDuring handling of the above exception, another exception occurred:\n\n";
const GROUP_WIDTH: usize = 15;
const GROUP_DEPTH: usize = 10;

/// The text of the first captured exception and all that belongs to it.
pub fn layout(captured: &Captured, chain: bool) -> TextBuilder {
    let mut printer = Printer { captured, chain, out: TextBuilder::new(), depth: 0, need_close: false };
    printer.exception(0);
    printer.out
}

struct Printer<'a> {
    captured: &'a Captured,
    chain: bool,
    out: TextBuilder,
    /// Groups that we are inside of.
    depth: usize,
    need_close: bool,
}

impl<'a> Printer<'a> {
    fn node(&self, at: usize) -> &'a Node {
        &self.captured.nodes[at]
    }

    fn exception(&mut self, at: usize) {
        let mut links = vec![(None, at)];
        let mut node = self.node(at);
        while self.chain {
            let (message, next) = match (node.cause, node.context) {
                (Some(cause), _) => (CAUSE, cause),
                (None, Some(context)) if !node.suppresses_context => (CONTEXT, context),
                _ => break,
            };
            links.last_mut().expect("starts with an element").0 = Some(message);
            links.push((None, next));
            node = self.node(next);
        }
        for (message, at) in links.into_iter().rev() {
            if let Some(message) = message {
                self.emit(message, '|');
            }
            self.one(self.node(at));
        }
    }

    fn one(&mut self, node: &'a Node) {
        let Some(members) = &node.members else {
            if !node.stack.is_empty() {
                self.emit("Traceback (most recent call last):\n", '|');
                self.emit(&node.stack, '|');
            }
            self.emit_units(node.message.units(), '|');
            return;
        };
        if self.depth > GROUP_DEPTH {
            self.emit(&format!("... (max_group_depth is {GROUP_DEPTH})\n"), '|');
            return;
        }
        let is_outermost = self.depth == 0;
        if is_outermost {
            self.depth = 1;
        }
        if !node.stack.is_empty() {
            self.emit("Exception Group Traceback (most recent call last):\n", if is_outermost { '+' } else { '|' });
            self.emit(&node.stack, '|');
        }
        self.emit_units(node.message.units(), '|');
        self.members(members);
        if is_outermost {
            self.depth = 0;
        }
    }

    fn members(&mut self, members: &[usize]) {
        let shown = members.len().min(GROUP_WIDTH + 1);
        self.need_close = false;
        for (i, member) in members.iter().enumerate().take(shown) {
            let is_last = i + 1 == shown;
            // An inner group that ends here draws the line for both.
            self.need_close |= is_last;
            let is_rest = i >= GROUP_WIDTH;
            let title = if is_rest { "...".to_owned() } else { (i + 1).to_string() };
            self.indent();
            let start = if i == 0 { "+-" } else { "  " };
            self.out.push_str(&format!("{start}+---------------- {title} ----------------\n"));
            self.depth += 1;
            if is_rest {
                let rest = members.len() - GROUP_WIDTH;
                let plural = if rest > 1 { "s" } else { "" };
                self.emit(&format!("and {rest} more exception{plural}\n"), '|');
            } else {
                self.exception(*member);
            }
            if is_last && self.need_close {
                self.indent();
                self.out.push_str("+------------------------------------\n");
                self.need_close = false;
            }
            self.depth -= 1;
        }
    }

    fn indent(&mut self) {
        self.out.push_repeated(u32::from(b' '), 2 * self.depth);
    }

    fn emit(&mut self, text: &str, margin: char) {
        if text.is_ascii() {
            self.emit_units(Units::One(text.as_bytes()), margin);
        } else {
            let mut units = TextBuilder::new();
            units.push_str(text);
            self.emit_units(units.units(), margin);
        }
    }

    /// Inside groups every line starts with the margin.
    fn emit_units(&mut self, text: Units<'_>, margin: char) {
        if self.depth == 0 {
            self.out.push_units(text);
            return;
        }
        let mut start = 0;
        while start < text.len() {
            let end = line_end(text, start);
            self.indent();
            self.out.push(margin as u32);
            self.out.push(u32::from(b' '));
            self.out.push_units(text.slice(start, end));
            start = end;
        }
    }
}

/// The place behind the line that starts at `start`, its line break included.
fn line_end(text: Units<'_>, start: usize) -> usize {
    let is_crlf = |i: usize| text.at(i) == 13 && i + 1 < text.len() && text.at(i + 1) == 10;
    match (start..text.len()).find(|&i| unicode::is_line_break(text.at(i))) {
        Some(i) if is_crlf(i) => i + 2,
        Some(i) => i + 1,
        None => text.len(),
    }
}
