//! IR from Dynamic to Explicit.

use crate::driver::{Bodies, Dump, Session};
use crate::ir::{FuncId, Program, print};
use crate::passes;

/// Every function of the program, ready for codegen.
pub fn lower_to_explicit(program: &Program) -> Bodies {
    let ids = (0..program.functions.len() as u32).map(FuncId);
    ids.map(|id| {
        let mut function = program.function(id).clone();
        passes::run_all(program, &mut function);
        (id, function)
    })
    .collect()
}

pub fn print_all(program: &Program, bodies: &Bodies) -> String {
    bodies.iter().map(|(_, f)| print::function(program, f)).collect::<Vec<_>>().join("\n")
}

/// The IR of the program's functions, after all passes or after the one named (`lower` for none).
pub fn dump(session: &mut Session, program: &Program, what: &Dump) -> Result<String, ()> {
    let last = match what.after.as_deref() {
        None => passes::PASSES.len(),
        Some("lower") => 0,
        Some(name) => match passes::PASSES.iter().position(|p| p.name == name) {
            Some(index) => index + 1,
            None => {
                let names: Vec<&str> = std::iter::once("lower").chain(passes::PASSES.iter().map(|p| p.name)).collect();
                return session.file_error(format!("no pass is called `{name}`; there are {}", names.join(", ")));
            }
        },
    };
    let wanted = |f: &crate::ir::Function| what.function.as_ref().is_none_or(|n| *n == f.qualname);
    let mut out = Vec::new();
    for function in program.functions.iter().filter(|f| wanted(f)) {
        let mut function = function.clone();
        for pass in &passes::PASSES[..last] {
            (pass.run)(program, &mut function);
            function.stage = pass.after;
        }
        out.push(print::function(program, &function));
    }
    Ok(out.join("\n"))
}
