//! `_clock`: what an event loop needs of time.

use crate::prelude::*;
use crate::raise;
use crate::types::float;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

pub static MODULE: NativeModule = NativeModule {
    name: "_clock",
    functions: &[native!("monotonic()", monotonic, 0), native!("wait(seconds, /)", wait, 1)],
    init: None,
};

/// Where the clock starts.
static START: LazyLock<Instant> = LazyLock::new(Instant::now);

fn monotonic(cx: &mut Ctx) -> Res<Word> {
    float::boxed(cx, START.elapsed().as_secs_f64())
}

/// How long signals may wait.
const SLICE: Duration = Duration::from_millis(20);

/// Sleeps for so many seconds; signals are handled meanwhile.
fn wait(cx: &mut Ctx, seconds: Word) -> Res<()> {
    let seconds = float::arith::operand(cx, seconds)?;
    let Some(seconds) = seconds.filter(|seconds| *seconds >= 0.0) else {
        return Err(raise::value_error(cx, format_args!("sleep length must be non-negative")));
    };
    let end = Instant::now() + Duration::from_secs_f64(seconds.min(1e9));
    loop {
        crate::sys::signals::check(cx)?;
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(());
        }
        std::thread::sleep(left.min(SLICE));
    }
}
