//! LLVM's pass pipelines.

use inkwell::module::Module;
use inkwell::passes::PassBuilderOptions;
use inkwell::targets::TargetMachine;

/// How much work LLVM does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Level {
    /// Registers, common subexpressions, simple control flow.
    Cheap,
    Full,
}

pub fn run(module: &Module<'_>, machine: &TargetMachine, level: Level) -> Result<(), String> {
    let passes = match level {
        Level::Cheap => "function(sroa,early-cse,simplifycfg,instcombine<no-verify-fixpoint>),globaldce",
        Level::Full => "default<O2>",
    };
    module.run_passes(passes, machine, PassBuilderOptions::create()).map_err(|e| e.to_string())
}
