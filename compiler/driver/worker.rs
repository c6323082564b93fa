//! The worker: compiles a slice, shuts itself off from the world, runs it, and sends what it made.

use super::{Session, compile_in_memory, load, pipeline, program_kind, unit};
use crate::comptime::{MEGABYTES, READY, SECONDS};
use std::path::Path;
use sxc_abi::ProgramDesc;
use sxc_runtime::comptime::{Outcome, execute, execute_program};
use sxc_runtime::sys::{fd, sandbox};

/// Bytes beside the heap's that the process may use: the compiler's own, stacks, tables of the collector.
const OTHER_BYTES: u64 = 1 << 30;

/// Runs the slice of `module`. The answer goes to standard output; the result is the exit status.
pub fn slice(session: &mut Session, main: &Path, module: &str) -> Result<i32, ()> {
    sandbox::die_with_parent();
    let (mut loaded, names) = load::slice(session, main, module)?;
    let program = compile(session, &mut loaded)?;
    let reply = match sandbox::hide(1) {
        Ok(reply) => reply,
        Err(e) => return session.internal_error("worker", &fd::error_text(e)),
    };
    shut_off(session, &[reply])?;
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let send = |text: &str| fd::write_all(reply, text.as_bytes());
    if send(READY).is_err() {
        return Ok(1);
    }
    // SAFETY: the program was compiled before and stays loaded.
    let text = match unsafe { execute(program, module, &names) } {
        Outcome::Values(graph) => format!("values\n{}", graph.encode()),
        Outcome::Raised { class, traceback } => format!("raised\n{class}\n{traceback}"),
        Outcome::Unbakeable { path, what } => format!("unbakeable\n{path}\n{what}\n"),
    };
    Ok(i32::from(send(&format!("{text}end\n")).is_err()))
}

/// Runs the whole program; what it prints goes where the worker's output goes. The result is its exit status.
pub fn whole(session: &mut Session, main: &Path) -> Result<i32, ()> {
    sandbox::die_with_parent();
    let mut loaded = load::program_with(session, main, load::Pragmas::Ignore)?;
    let program = compile(session, &mut loaded)?;
    shut_off(session, &[1, 2])?;
    // SAFETY: as above.
    Ok(unsafe { execute_program(program) })
}

fn compile(session: &mut Session, loaded: &mut load::Loaded) -> Result<*const ProgramDesc, ()> {
    let compiled = pipeline::compile(&mut loaded.program, Some(loaded.main));
    let unit = unit(&loaded.program, &compiled, program_kind(loaded), true, false);
    match compile_in_memory(&unit, &session.options.target, &loaded.objects, "sx_program") {
        Ok(address) => Ok(address as *const ProgramDesc),
        Err(e) => session.internal_error("jit", &e),
    }
}

fn shut_off(session: &mut Session, writable: &[i32]) -> Result<(), ()> {
    for name in ["PATH", "PYTHONPATH", "SXC_PYTHONLIB", "LD_LIBRARY_PATH", "TMPDIR"] {
        // SAFETY: the worker has one thread.
        unsafe { std::env::remove_var(name) };
    }
    sxc_runtime::heap::limit(MEGABYTES << 20);
    sandbox::bound(((MEGABYTES as u64) << 20) + OTHER_BYTES, 4 * SECONDS);
    sandbox::enter(writable).or_else(|e| session.internal_error("worker", &format!("the system has no seccomp: {}", fd::error_text(e))))
}
