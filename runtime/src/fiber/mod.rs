//! Fibers: functions with stacks of their own, switched by a function that the compiler emits.
//!
//! A fiber's record is in malloc'ed memory at a fixed address, its context inside the record: generated code gets the
//! address of the context, and that leads back here. While a fiber does not run, `saved` is the address in its stack
//! where the switch left its registers; the collector scans from there to `top`. Only the running fiber writes its own
//! record, but for `saved`, which the switch writes.

use crate::prelude::*;
use core::cell::Cell;

pub mod stack;
mod switch;

use stack::Stack;

/// A fiber. `main` is the fiber that a scheduler thread starts on: its stack is the thread's.
#[repr(C)]
pub struct Fiber {
    /// First, so that the address of a context is that of its fiber; for the main fiber a copy is never used.
    ctx: Ctx,
    /// The context that the fiber runs with: its own, or the thread's.
    running: Cell<*mut Ctx>,
    /// Stack pointer while suspended.
    saved: Cell<usize>,
    /// One past the highest address of the stack; 0 for the thread's own, whose extent the collector knows.
    top: usize,
    stack: Option<Stack>,
    /// The `Future` for its result, which also holds the function and arguments; 0 for the main fiber.
    pub future: Cell<Word>,
}

pub type FiberPtr = *mut Fiber;

/// The record of the fiber that owns a thread's own stack.
pub fn adopt(cx: &mut Ctx) -> FiberPtr {
    let fiber = Box::into_raw(Box::new(Fiber {
        ctx: blank_context(),
        running: Cell::new(cx),
        saved: Cell::new(0),
        top: 0,
        stack: None,
        future: Cell::new(Word::ABSENT),
    }));
    cx.fiber.set(fiber.cast());
    fiber
}

/// A fiber that will start in `entry` when first switched to. `parent` is the context that it takes its settings from.
pub fn create(parent: &Ctx, stack: Stack, entry: extern "C" fn() -> !, future: Word) -> FiberPtr {
    let (top, limit) = (stack.top(), stack.limit());
    let fiber = Box::into_raw(Box::new(Fiber {
        ctx: blank_context(),
        running: Cell::new(core::ptr::null_mut()),
        saved: Cell::new(switch::prepare(top, entry)),
        top,
        stack: Some(stack),
        future: Cell::new(future),
    }));
    // SAFETY: just made, and reached by nobody else.
    let record = unsafe { &mut *fiber };
    let ctx = &raw mut record.ctx;
    record.running.set(ctx);
    record.ctx.handled.set(&raw mut record.ctx.root_handled);
    record.ctx.stack_limit.set(limit);
    record.ctx.worker.set(parent.worker.get());
    record.ctx.depth_limit.set(parent.depth_limit.get());
    record.ctx.handlers.set(parent.handlers.get());
    record.ctx.fiber.set(fiber.cast());
    fiber
}

fn blank_context() -> Ctx {
    // SAFETY: a context of zeros is valid: null pointers, absent words.
    unsafe { core::mem::zeroed() }
}

/// Frees the record of a fiber that will not run again; its stack may be used anew.
///
/// # Safety
/// `fiber` was made by [`create`], is not running, and nobody keeps its address.
pub unsafe fn destroy(fiber: FiberPtr) -> Option<Stack> {
    // SAFETY: the caller vouches.
    unsafe { Box::from_raw(fiber) }.stack.take()
}

/// Suspends `from`, which runs, and goes on with `to`.
///
/// # Safety
/// Both are live; `from` is the running fiber and `to` is suspended.
pub unsafe fn switch(from: FiberPtr, to: FiberPtr) {
    // SAFETY: the caller vouches; `saved` of a suspended fiber is what a switch or `prepare` left.
    unsafe { switch::sx_fiber_switch((*from).saved.as_ptr(), (*to).saved.get(), 0) };
}

/// The context that a fiber runs with.
///
/// # Safety
/// `fiber` is live, and nothing else borrows its context meanwhile.
pub unsafe fn context<'a>(fiber: FiberPtr) -> &'a mut Ctx {
    // SAFETY: the caller vouches.
    unsafe { &mut *(*fiber).running.get() }
}

/// One past the highest address of the fiber's stack.
///
/// # Safety
/// `fiber` is live.
pub unsafe fn top(fiber: FiberPtr) -> usize {
    // SAFETY: the caller vouches.
    unsafe { (*fiber).top }
}

/// What the collector must know of a suspended fiber: the part of its stack in use (up to 0: to the end of the thread's
/// own stack), and words outside of it.
///
/// # Safety
/// `fiber` is live and suspended.
pub unsafe fn roots(fiber: FiberPtr) -> (core::ops::Range<usize>, [Word; 4]) {
    // SAFETY: the caller vouches.
    let (record, ctx) = unsafe { (&*fiber, &*(*fiber).running.get()) };
    let words = [record.future.get(), ctx.pending.get(), ctx.root_handled.exc.get(), ctx.handlers.get()];
    (record.saved.get()..record.top, words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::cell::Cell;

    thread_local! {
        static FIBERS: Cell<[FiberPtr; 2]> = const { Cell::new([core::ptr::null_mut(); 2]) };
        static ROUNDS: Cell<u64> = const { Cell::new(0) };
    }

    extern "C" fn count() -> ! {
        // Values that live across switches in registers and on the stack.
        let (mut a, mut b) = (1u64, 1.5f64);
        loop {
            ROUNDS.set(ROUNDS.get() + 1);
            let [main, fiber] = FIBERS.get();
            // SAFETY: the main fiber waits for this one.
            unsafe { switch(fiber, main) };
            a = a.wrapping_mul(3);
            b += 0.5;
            assert_eq!(b, 1.0 + 0.5 * (ROUNDS.get() + 1) as f64);
            assert!(a != 0);
        }
    }

    #[test]
    fn a_fiber_goes_on_where_it_was() {
        let cx = crate::start::new_context();
        let main = adopt(cx);
        let fiber = create(cx, Stack::take().expect("address space"), count, Word::ABSENT);
        FIBERS.set([main, fiber]);
        for round in 1..=10_000 {
            // SAFETY: both fibers are live, and the main one runs.
            unsafe { switch(main, fiber) };
            assert_eq!(ROUNDS.get(), round);
        }
        // SAFETY: the fiber is suspended and forgotten here.
        let (range, _) = unsafe { roots(fiber) };
        assert!(range.len() < 4096, "{range:?}");
        // SAFETY: nobody uses the fiber any more.
        assert!(unsafe { destroy(fiber) }.is_some());
    }
}
