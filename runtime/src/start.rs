//! Start-up and exit of a program.

use crate::prelude::*;

/// Sets up the static objects. Everything else is made when first used.
pub fn ready() {
    crate::object::class::ready(&crate::types::definitions::DEFINITIONS);
    crate::object::singletons::ready();
    crate::types::str::ready();
    crate::types::bytes::ready();
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
pub extern "C" fn sx_main(_program: *const ProgramDesc, _argc: i32, _argv: *const *const u8) -> i32 {
    unimplemented!("start::sx_main")
}
