//! The text form of IR functions. Never fails; deterministic.

use super::*;
use std::fmt::Write;

/// The text of one function.
pub fn function(program: &Program, function: &Function) -> String {
    let mut out = String::new();
    let params: Vec<&str> = function.params.names.iter().map(|n| program.text(*n)).collect();
    let _ = writeln!(out, "function {} ({}) {:?} {:?} {{", function.qualname, params.join(", "), function.kind, function.stage);
    for block in &function.order {
        print_block(&mut out, program, function, *block);
    }
    out.push_str("}\n");
    out
}

fn print_block(out: &mut String, program: &Program, function: &Function, block: Block) {
    let data = function.block(block);
    let params: Vec<String> = data.params.iter().map(|v| format!("{v}: {}", repr_name(function.repr(*v)))).collect();
    let _ = write!(out, "{block}({})", params.join(", "));
    if let Some(handler) = &data.handler {
        let _ = write!(out, " handler {}", target_text(handler));
    }
    out.push_str(":\n");
    for inst in &data.insts {
        print_inst(out, program, function, function.inst(*inst));
    }
}

fn print_inst(out: &mut String, program: &Program, function: &Function, inst: &InstData) {
    out.push_str("    ");
    if !inst.results.is_empty() {
        let results: Vec<String> = inst.results.iter().map(|v| format!("{v}: {}", repr_name(function.repr(*v)))).collect();
        let _ = write!(out, "{} = ", results.join(", "));
    }
    match &inst.op {
        Op::Const(id) => {
            let _ = write!(out, "const {}", super::constant::text(&program.consts, *id));
        }
        op => {
            let _ = write!(out, "{op:?}");
        }
    }
    for arg in &inst.args {
        let _ = write!(out, " {arg}");
    }
    for target in &inst.targets {
        let _ = write!(out, " -> {}", target_text(target));
    }
    out.push('\n');
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
