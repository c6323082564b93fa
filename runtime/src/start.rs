//! Start-up and exit of a program.

use crate::io::unflushed;
use crate::modules::sys::streams;
use crate::object::hash::{self, Seed};
use crate::object::{attributes, call, import, intern, truth};
use crate::prelude::*;
use crate::raise;
use crate::sys::{signals, stack};
use crate::types;

/// Sets up the static objects. Everything else is made when first used. Names are hashed here, so the seed is set before.
/// May be called again, as unit tests do, to no effect.
pub fn ready() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        crate::object::class::ready(&crate::types::definitions::DEFINITIONS);
        crate::object::singletons::ready();
        intern::ready();
        types::str::ready();
        types::bytes::ready();
    });
}

/// A context on the calling thread's stack, for start-up and unit tests. The stack limit is left at 0: no check fails.
pub fn new_context() -> &'static mut Ctx {
    // SAFETY: both structs are valid when zeroed: null pointers, absent words, empty cursors.
    let (cx, worker) = unsafe { (Box::leak(Box::new(core::mem::zeroed::<Ctx>())), Box::leak(Box::new(core::mem::zeroed::<Worker>()))) };
    cx.worker.set(worker);
    cx.handled.set(&raw mut cx.root_handled);
    cx.depth_limit.set(1000);
    cx
}

/// Entry of a compiled program: runs `__main__` and returns the exit status.
#[unsafe(no_mangle)]
pub extern "C" fn sx_main(program: *const ProgramDesc, argc: i32, argv: *const *const u8) -> i32 {
    let outermost = 0u8;
    // SAFETY: as the caller says.
    let Some(cx) = (unsafe { begin(program, argc, argv, &raw const outermost as usize) }) else { return refuse_seed() };
    let status = match import::run_main(cx) {
        Ok(()) => 0,
        Err(_) => status_of_uncaught(cx),
    };
    if crate::modules::threads::shut_down(cx).is_err() {
        let exception = raise::take_pending(cx);
        raise::traceback::print_unraisable(cx, exception, "on threading shutdown", Word::ABSENT);
    }
    let status = if crate::sched::finish(cx) { 1 } else { status };
    crate::modules::atexit::run_all(cx);
    crate::heap::finalize::run_all(cx);
    if flush_streams(cx) { status } else { STATUS_FLUSH_FAILED }
}

/// Prepares the process to run a program; None where PYTHONHASHSEED is not understood. `outermost` is an address in the
/// first frame of the stack that the program runs on.
///
/// # Safety
/// `program` describes a compiled program, which lives as long as the process; `argv` has `argc` arguments.
pub unsafe fn begin(program: *const ProgramDesc, argc: i32, argv: *const *const u8, outermost: usize) -> Option<&'static mut Ctx> {
    hash::set_seed(Seed::parse(std::env::var("PYTHONHASHSEED").ok().as_deref())?);
    signals::ignore_broken_pipes();
    ready();
    let cx = new_context();
    signals::catch_interrupts(cx);
    cx.stack_limit.set(stack::main_limit(outermost));
    // SAFETY: the caller's word.
    unsafe {
        import::add_program(&*program);
        crate::sys::arguments::set(argc, argv);
    }
    Some(cx)
}

/// The exit status where standard output could not be written out.
const STATUS_FLUSH_FAILED: i32 = 120;

fn refuse_seed() -> i32 {
    let message = "Fatal Python error: config_init_hash_seed: PYTHONHASHSEED must be \"random\" or an integer in range \
                   [0; 4294967295]\nPython runtime state: preinitialized\n\n";
    // Where even this cannot be written, the status is all that is left to say.
    let _ = crate::sys::fd::write_all(2, message.as_bytes());
    1
}

/// Reports the pending exception, which nobody caught, and answers the exit status it asks for.
fn status_of_uncaught(cx: &mut Ctx) -> i32 {
    let exception = raise::take_pending(cx);
    let status = raise::traceback::exit_status(cx, exception);
    if is_instance_of(exception, ClassId::KeyboardInterrupt) {
        flush_streams(cx);
        signals::die_of_interrupt();
    }
    status
}

/// Writes out `sys.stdout` and `sys.stderr`; false where the former fails, which is reported.
fn flush_streams(cx: &mut Ctx) -> bool {
    let flushed = flush_stream(cx, NameId::Stdout).is_ok();
    if !flushed {
        let exception = raise::take_pending(cx);
        raise::traceback::print_unraisable(cx, exception, "while flushing sys.stdout", Word::ABSENT);
    }
    if flush_stream(cx, NameId::Stderr).is_err() {
        raise::take_pending(cx);
    }
    // Files that the program left open, and the original streams where it put others in their place.
    if unflushed::flush_all(cx).is_err() {
        raise::take_pending(cx);
    }
    for stream in streams::replaced() {
        if flush_open(cx, stream).is_err() {
            raise::take_pending(cx);
        }
    }
    flushed
}

fn flush_stream(cx: &mut Ctx, name: NameId) -> Res<()> {
    let Some(stream) = streams::current(cx, name)? else { return Ok(()) };
    flush_open(cx, stream)
}

fn flush_open(cx: &mut Ctx, stream: Word) -> Res<()> {
    let closed = intern::intern(cx, "closed")?;
    if let Some(closed) = attributes::get_optional(cx, stream, closed)? {
        if truth::truth(cx, closed)? {
            return Ok(());
        }
    }
    call::call_method(cx, stream, intern::name(NameId::Flush), &[]).map(|_| ())
}
