//! Signals.

use crate::prelude::*;
use core::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, Ordering};

/// A write to a closed pipe is an error of that write, not the end of the process.
pub fn ignore_broken_pipes() {
    // SAFETY: ignoring a signal installs no handler.
    unsafe { libc::signal(libc::SIGPIPE, libc::SIG_IGN) };
}

/// Ends the process as an interrupt does that nobody handles, so that a calling shell sees it.
pub fn die_of_interrupt() {
    // SAFETY: restoring the default action installs no handler; the signal goes to this process.
    unsafe {
        libc::signal(libc::SIGINT, libc::SIG_DFL);
        libc::kill(libc::getpid(), libc::SIGINT);
    }
}

static INTERRUPTED: AtomicBool = AtomicBool::new(false);
/// The poll flag of the main worker.
static POLL: AtomicPtr<u32> = AtomicPtr::new(core::ptr::null_mut());

/// From now on an interrupt from the keyboard makes the next poll raise KeyboardInterrupt. Where the process was started
/// with interrupts ignored, they stay so.
pub fn catch_interrupts(cx: &Ctx) {
    // SAFETY: the context has a worker, which lives as long as the process.
    POLL.store(unsafe { (*cx.worker.get()).poll.as_ptr() }, Ordering::Release);
    // SAFETY: the handler only stores to atomics; the structs are live locals.
    unsafe {
        let mut old: libc::sigaction = core::mem::zeroed();
        libc::sigaction(libc::SIGINT, core::ptr::null(), &raw mut old);
        if old.sa_sigaction == libc::SIG_IGN {
            return;
        }
        let mut action: libc::sigaction = core::mem::zeroed();
        action.sa_sigaction = note_interrupt as *const () as usize;
        libc::sigemptyset(&raw mut action.sa_mask);
        libc::sigaction(libc::SIGINT, &raw const action, core::ptr::null_mut());
    }
}

extern "C" fn note_interrupt(_signal: i32) {
    INTERRUPTED.store(true, Ordering::Release);
    let poll = POLL.load(Ordering::Acquire);
    if !poll.is_null() {
        // SAFETY: the flag lives as long as the process; a racing store of generated code stores a flag, too.
        unsafe { AtomicU32::from_ptr(poll) }.store(1, Ordering::Release);
    }
}

/// Raises what arrived since the last call.
pub fn check(cx: &mut Ctx) -> Res<()> {
    if INTERRUPTED.swap(false, Ordering::AcqRel) {
        return Err(crate::raise::error_with(cx, ClassId::KeyboardInterrupt, &[]));
    }
    Ok(())
}
