//! The scheduler of a thread: one fiber runs until it waits or yields; the others queue first in, first out (M:1).
//!
//! Nothing here runs Python code while the scheduler's state is borrowed, and no borrow lasts over a switch.

use crate::fiber::stack::Stack;
use crate::fiber::{self, FiberPtr};
use crate::object::call;
use crate::prelude::*;
use crate::raise;
use crate::types::future::{self, Outcome};
use core::cell::RefCell;
use std::collections::VecDeque;

mod roots;
pub mod threads;

pub use roots::{running_top, visit};

/// State of the calling thread's scheduler. A thread that never spawned anything has none.
struct Scheduler {
    main: FiberPtr,
    running: FiberPtr,
    ready: VecDeque<FiberPtr>,
    /// Suspended fibers, each with the future that it waits for.
    parked: Vec<(FiberPtr, Word)>,
    /// Has ended; its record and stack are taken back once another fiber runs.
    ended: Option<FiberPtr>,
    /// Futures of fibers that raised what nobody has read yet, in the order of failure.
    failed: Vec<Word>,
    /// SystemExit or KeyboardInterrupt out of a fiber, or what else the main fiber is to raise when it goes on.
    for_main: Word,
    /// Fibers that have not ended, the main fiber apart.
    alive: usize,
    /// `sx.run` is under way.
    in_run: bool,
}

thread_local! {
    static SCHEDULER: RefCell<Option<Scheduler>> = const { RefCell::new(None) };
}

/// Works on the scheduler, if the thread has one.
fn with<T>(f: impl FnOnce(&mut Scheduler) -> T) -> Option<T> {
    SCHEDULER.with_borrow_mut(|scheduler| scheduler.as_mut().map(f))
}

/// The scheduler, made on first use: that is by the main fiber, since nobody else runs.
fn with_new<T>(cx: &mut Ctx, f: impl FnOnce(&mut Scheduler) -> T) -> T {
    SCHEDULER.with_borrow_mut(|scheduler| {
        f(scheduler.get_or_insert_with(|| {
            let main = fiber::adopt(cx);
            Scheduler {
                main,
                running: main,
                ready: VecDeque::new(),
                parked: Vec::new(),
                ended: None,
                failed: Vec::new(),
                for_main: Word::ABSENT,
                alive: 0,
                in_run: false,
            }
        }))
    })
}

impl Scheduler {
    /// Makes ready the parked fibers for which `is_due` holds, in the order in which they parked.
    fn wake(&mut self, is_due: impl Fn(FiberPtr, Word) -> bool) {
        let (due, rest): (Vec<_>, Vec<_>) = self.parked.drain(..).partition(|(fiber, awaited)| is_due(*fiber, *awaited));
        self.parked = rest;
        self.ready.extend(due.into_iter().map(|(fiber, _)| fiber));
    }

    fn wake_main(&mut self) {
        let main = self.main;
        self.wake(|fiber, _| fiber == main);
    }
}

/// Starts `function(*args, **kwargs)` in a new fiber, which runs once the others let it. Its future.
pub fn spawn(cx: &mut Ctx, function: Word, args: Word, kwargs: Word) -> Res<Word> {
    let future = future::pending(cx, function, args, kwargs)?;
    let Some(stack) = Stack::take() else {
        return Err(raise::memory_error(cx));
    };
    let fiber = fiber::create(cx, stack, fiber_body, future);
    with_new(cx, |s| {
        s.ready.push_back(fiber);
        s.alive += 1;
    });
    Ok(future)
}

/// Where every fiber starts.
extern "C" fn fiber_body() -> ! {
    let fiber = after_switch();
    // SAFETY: the running fiber is live, and its context is borrowed here alone.
    let (cx, future) = unsafe { (fiber::context(fiber), (*fiber).future.get()) };
    let (function, args, kwargs) = future::take_work(future);
    let outcome = match call::call_unpacked(cx, function, args, kwargs) {
        Ok(value) => Outcome::Value(value),
        Err(Raised) => Outcome::Raised(raise::take_pending(cx)),
    };
    future::complete(future, outcome);
    with(|s| {
        if let Outcome::Raised(exc) = outcome {
            s.failed.push(future);
            let ends_program = is_instance_of(exc, ClassId::SystemExit) || is_instance_of(exc, ClassId::KeyboardInterrupt);
            if ends_program && s.for_main.is_absent() {
                s.for_main = exc;
                s.wake_main();
            }
        }
        s.wake(|_, awaited| awaited == future);
        s.alive -= 1;
        s.ended = Some(fiber);
    });
    switch_to_next(cx);
    unreachable!("a fiber that has ended is not resumed")
}

/// Goes on with the fiber that is ready for the longest time; there is one, or the main fiber gets to know.
fn switch_to_next(cx: &mut Ctx) {
    let stuck = with(|s| s.ready.is_empty()).unwrap_or(false);
    if stuck {
        let deadlock = deadlock(cx);
        with(|s| {
            s.for_main = deadlock;
            s.wake_main();
        });
    }
    let next = with(|s| s.ready.pop_front().map(|next| (core::mem::replace(&mut s.running, next), next))).flatten();
    let (from, to) = next.expect("the main fiber at least is ready");
    if from != to {
        // SAFETY: `from` is running, and fibers in the queue are live and suspended.
        unsafe { fiber::switch(from, to) };
        after_switch();
    }
}

/// The exception that tells the main fiber that all wait for each other.
fn deadlock(cx: &mut Ctx) -> Word {
    let Raised = raise::error(cx, ClassId::RuntimeError, format_args!("deadlock: every fiber waits for another one"));
    raise::take_pending(cx)
}

/// Takes back what an ended fiber leaves behind. The running fiber.
fn after_switch() -> FiberPtr {
    let (running, ended) = with(|s| (s.running, s.ended.take())).expect("a fiber runs");
    if let Some(ended) = ended {
        // SAFETY: the fiber has ended, and its address was only in `ended` and `running`.
        drop(unsafe { fiber::destroy(ended) });
    }
    running
}

/// What the main fiber is to raise, if this is the main fiber.
fn check_main(cx: &mut Ctx) -> Res<()> {
    let exc = with(|s| if s.running == s.main { core::mem::take(&mut s.for_main) } else { Word::ABSENT });
    match exc.and_then(Word::present) {
        Some(exc) => Err(raise::raise_instance(cx, exc)),
        None => Ok(()),
    }
}

/// Waits until `future` is done. A fiber cannot wait for itself.
pub fn wait(cx: &mut Ctx, future: Word) -> Res<()> {
    while !future::is_done(future) {
        // SAFETY: the running fiber is live.
        let own = with_new(cx, |s| unsafe { (*s.running).future.get() });
        if own == future {
            return Err(raise::error(cx, ClassId::RuntimeError, format_args!("a fiber cannot wait for itself")));
        }
        with(|s| s.parked.push((s.running, future)));
        switch_to_next(cx);
        check_main(cx)?;
    }
    Ok(())
}

/// Lets every other fiber that is ready run first.
pub fn checkpoint(cx: &mut Ctx) -> Res<()> {
    let others = with(|s| {
        let others = !s.ready.is_empty();
        if others {
            s.ready.push_back(s.running);
        }
        others
    });
    if others == Some(true) {
        switch_to_next(cx);
    }
    check_main(cx)
}

/// Calls `function(*args)`, then waits for all fibers. Only the main fiber may, and not within itself.
pub fn run(cx: &mut Ctx, function: Word, args: Word) -> Res<Word> {
    let allowed = with_new(cx, |s| s.running == s.main && !core::mem::replace(&mut s.in_run, true));
    if !allowed {
        return Err(raise::error(cx, ClassId::RuntimeError, format_args!("run() cannot be called from a running fiber")));
    }
    let result = call::call_unpacked(cx, function, args, Word::ABSENT).and_then(|value| join_all(cx).map(|()| value));
    with(|s| s.in_run = false);
    result
}

/// Waits until no other fiber is left.
fn join_all(cx: &mut Ctx) -> Res<()> {
    while with(|s| s.alive).unwrap_or(0) > 0 {
        let stuck = with(|s| s.ready.is_empty()) == Some(true);
        if stuck {
            let exc = deadlock(cx);
            return Err(raise::raise_instance(cx, exc));
        }
        checkpoint(cx)?;
    }
    Ok(())
}

/// The end of the program: waits for all fibers and prints the failures that nobody has read. True: there were some.
pub fn finish(cx: &mut Ctx) -> bool {
    let mut any = false;
    if join_all(cx).is_err() {
        any = true;
        let exc = raise::take_pending(cx);
        raise::traceback::print_uncaught(cx, exc);
    }
    while let Some(future) = with(|s| (!s.failed.is_empty()).then(|| s.failed.remove(0))).flatten() {
        any = true;
        if let Some(exc) = future::failure(future) {
            raise::traceback::display(cx, exc);
        }
    }
    any
}

/// Somebody has read the failure of a future: it need not be reported.
pub fn failure_read(future: Word) {
    with(|s| s.failed.retain(|f| *f != future));
}

/// Work that another part of the runtime asked for while compiled code runs.
pub fn poll(cx: &mut Ctx) -> Res<()> {
    // SAFETY: the context of running code has a worker.
    unsafe { &*cx.worker.get() }.poll.set(0);
    crate::sys::signals::check(cx)?;
    crate::heap::finalize::drain(cx);
    threads::give_way();
    Ok(())
}
