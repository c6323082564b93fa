//! What returned functions leave on the stack: words that a conservative scan may take for references, once new frames
//! lie over them with parts that nobody has written yet.
//!
//! Programs look closely at what an explicit collection frees, nearly always right after dropping a last reference. The
//! frames of the runtime between the compiled code and the collector would keep just those objects. So `gc.collect()`
//! collects a second time after it has returned to the outermost of these frames, below which the stack is wiped first.

use crate::prelude::*;
use core::sync::atomic::{AtomicBool, Ordering};

/// Words to wipe: several times what the frames of a collection take.
const WORDS: usize = 256;

static REQUESTED: AtomicBool = AtomicBool::new(false);

/// Asks for a collection when the current call from compiled code returns.
pub fn request() {
    REQUESTED.store(true, Ordering::Relaxed);
}

/// To be called where a call from compiled code returns to it.
#[inline(always)]
pub fn at_return(cx: &mut Ctx) {
    if REQUESTED.load(Ordering::Relaxed) {
        collect(cx);
    }
}

#[cold]
#[inline(never)]
fn collect(cx: &mut Ctx) {
    REQUESTED.store(false, Ordering::Relaxed);
    wipe_below();
    super::cycle::collect_now(cx);
}

/// Writes zeros where the frames of the functions called next will lie.
#[inline(never)]
pub fn wipe_below() {
    core::hint::black_box(&mut [0usize; WORDS]);
}
