//! The text form of IR functions. Never fails; deterministic; `read` is its inverse.
//!
//! ```text
//! function f A.f kind=Function stage=Dynamic module=module0 line=1 (x, /, y, *args, k, **kw)
//!   locals [z]
//! {
//! bb0(v0, v1, v2, v3, v4, v5):  handler bb4(v1)
//!     v6 = py.load_global print  @2:4-2:9
//!     v7: bool = py.truth v6  @3:7-3:8
//!     control.branch v7 -> bb1(), bb2(v6)
//! }
//! ```
//!
//! Values are words unless a repr follows them. A place is line and column of the function's file, from 1 and from 0, as
//! CPython counts them; that of another function names it, and calls it was inlined into follow after `in`.

use super::text::{Field, Operation, is_word, quote};
use super::*;
use std::fmt::Write;

/// The text of one function.
pub fn function(program: &Program, function: &Function) -> String {
    let mut print = Print { program, function, out: String::new() };
    print.header();
    print.out.push_str("{\n");
    for block in &function.order {
        print.block(*block);
    }
    print.out.push_str("}\n");
    print.out
}

struct Print<'a> {
    program: &'a Program,
    function: &'a Function,
    out: String,
}

impl Print<'_> {
    fn push(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn field(&mut self, field: &impl Field) {
        field.print(self.program, &mut self.out);
    }

    fn header(&mut self) {
        let f = self.function;
        self.push("function ");
        self.field(&f.name);
        let qualname = if is_word(&f.qualname) { f.qualname.clone() } else { quote(f.qualname.chars().map(u32::from)) };
        let _ = write!(self.out, " {qualname} kind={:?} stage={:?} module=module{} line={} (", f.kind, f.stage, f.module.0, f.first_line);
        self.params();
        self.push(")\n");
        for (title, names) in [("locals", &f.locals), ("free", &f.free)] {
            if !names.is_empty() {
                let _ = write!(self.out, "  {title} ");
                self.field(names);
                self.push("\n");
            }
        }
        if let Some(doc) = f.doc {
            self.push("  doc ");
            self.field(&doc);
            self.push("\n");
        }
        if f.result != ResultKind::ANY {
            let words = [(f.result.any, " any"), (f.result.none, " none")];
            let words: String = words.iter().filter(|(set, _)| *set).map(|(_, word)| *word).collect();
            let _ = writeln!(self.out, "  result {}{words}", repr_name(f.result.repr));
        }
        if !f.slots.is_empty() {
            let slots: Vec<&str> = f.slots.iter().map(|r| repr_name(*r)).collect();
            let _ = writeln!(self.out, "  slots {}", slots.join(" "));
        }
    }

    /// As a Python signature.
    fn params(&mut self) {
        let params = &self.function.params;
        let mut names = params.names.iter();
        let positional: Vec<_> = names.by_ref().take(params.positional as usize).collect();
        let keyword_only: Vec<_> = names.by_ref().take(params.keyword_only as usize).collect();
        let star = if params.star { names.next() } else { None };
        let mut parts = Vec::new();
        for (i, name) in positional.iter().enumerate() {
            parts.push(self.param("", name));
            if i + 1 == params.positional_only as usize {
                parts.push("/".to_string());
            }
        }
        match star {
            Some(name) => parts.push(self.param("*", name)),
            None if !keyword_only.is_empty() => parts.push("*".to_string()),
            None => {}
        }
        parts.extend(keyword_only.iter().map(|name| self.param("", name)));
        parts.extend(names.map(|name| self.param("**", name)));
        self.out.push_str(&parts.join(", "));
    }

    fn param(&self, stars: &str, name: &crate::base::Symbol) -> String {
        let mut text = stars.to_string();
        name.print(self.program, &mut text);
        text
    }

    fn block(&mut self, block: Block) {
        let data = self.function.block(block);
        let params: Vec<String> = data.params.iter().map(|v| self.definition(*v)).collect();
        let _ = write!(self.out, "{block}({}):", params.join(", "));
        if let Some(handler) = &data.handler {
            let _ = write!(self.out, "  handler {}", target_text(handler));
        }
        self.push("\n");
        for inst in &data.insts {
            self.inst(self.function.inst(*inst));
        }
    }

    /// A value where it is defined: with its repr unless that is a word, and its type if it has one.
    fn definition(&self, value: Value) -> String {
        let data = self.function.value(value);
        let mut text = value.to_string();
        if data.repr != Repr::Word {
            let _ = write!(text, ": {}", repr_name(data.repr));
        }
        if data.ty != 0 {
            let _ = write!(text, " #{}", data.ty);
        }
        text
    }

    fn inst(&mut self, inst: &InstData) {
        self.push("    ");
        if !inst.results.is_empty() {
            let results: Vec<String> = inst.results.iter().map(|v| self.definition(*v)).collect();
            let _ = write!(self.out, "{} = ", results.join(", "));
        }
        self.op(&inst.op);
        for (i, arg) in inst.args.iter().enumerate() {
            let _ = write!(self.out, "{}{arg}", if i == 0 { " " } else { ", " });
        }
        for (i, target) in inst.targets.iter().enumerate() {
            let _ = write!(self.out, "{}{}", if i == 0 { " -> " } else { ", " }, target_text(target));
        }
        self.loc(inst.loc);
        self.push("\n");
    }

    fn op(&mut self, op: &Op) {
        let (program, out) = (self.program, &mut self.out);
        let mut family = |name: &str| out.push_str(name);
        match op {
            Op::Const(id) => {
                family("const ");
                id.print(program, out);
            }
            Op::Name(name) => {
                family("name ");
                name.print(program, out);
            }
            Op::NameTuple(names) => {
                family("names ");
                names.print(program, out);
            }
            Op::Py(op) => {
                family("py.");
                op.print(program, out);
            }
            Op::Int(op) => {
                family("int.");
                op.print(program, out);
            }
            Op::Float(op) => {
                family("float.");
                op.print(program, out);
            }
            Op::Object(op) => {
                family("object.");
                op.print(program, out);
            }
            Op::Memory(op) => {
                family("memory.");
                op.print(program, out);
            }
            Op::Atomic(op) => {
                family("atomic.");
                op.print(program, out);
            }
            Op::Call(op) => {
                family("call.");
                op.print(program, out);
            }
            Op::Control(op) => {
                family("control.");
                op.print(program, out);
            }
            Op::Error(op) => {
                family("error.");
                op.print(program, out);
            }
        }
    }

    fn loc(&mut self, loc: LocId) {
        let mut next = (loc != LocId::NONE).then_some(loc);
        let mut word = "  @";
        while let Some(id) = next {
            let data = self.function.locs[id.0 as usize];
            self.push(word);
            self.place(&data);
            word = " in ";
            next = data.inlined_at;
        }
    }

    fn place(&mut self, loc: &Loc) {
        let mut module = self.function.module;
        if let Some(function) = loc.function {
            let _ = write!(self.out, "{function}:");
            module = self.program.function(function).module;
        }
        let source = &self.program.module(module).source;
        let (from, to) = (source.location(loc.span.lo), source.location(loc.span.hi));
        let _ = write!(self.out, "{}:{}-{}:{}", from.line, from.col, to.line, to.col);
    }
}

fn target_text(target: &Target) -> String {
    let args: Vec<String> = target.args.iter().map(Value::to_string).collect();
    format!("{}({})", target.block, args.join(", "))
}

/// The name of a repr in the text form.
pub fn repr_name(repr: Repr) -> &'static str {
    match repr {
        Repr::Word => "word",
        Repr::I64 => "i64",
        Repr::F64 => "f64",
        Repr::Bool => "bool",
        Repr::Status => "status",
        Repr::Ptr => "ptr",
    }
}
