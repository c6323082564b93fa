//! Signals.

use crate::object::roots::RootCell;
use crate::prelude::*;
use core::sync::atomic::{AtomicI32, AtomicPtr, AtomicU32, AtomicU64, Ordering};

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

/// Signals that arrived: bit n - 1 for signal n.
static PENDING: AtomicU64 = AtomicU64::new(0);
/// The poll flag of the main worker.
static POLL: AtomicPtr<u32> = AtomicPtr::new(core::ptr::null_mut());
/// The thread that handles signals.
static MAIN_THREAD: AtomicU64 = AtomicU64::new(0);
/// Gets a byte per signal, -1: none.
static WAKEUP: AtomicI32 = AtomicI32::new(-1);
/// Called with the number of a signal that arrived; absent until the program asks for other than the default.
static DISPATCHER: RootCell = RootCell::new();

/// From now on an interrupt from the keyboard makes the next poll raise KeyboardInterrupt. Where the process was started
/// with interrupts ignored, they stay so.
pub fn catch_interrupts(cx: &Ctx) {
    // SAFETY: the context has a worker, which lives as long as the process.
    POLL.store(unsafe { (*cx.worker.get()).poll.as_ptr() }, Ordering::Release);
    MAIN_THREAD.store(super::process::thread_identity(), Ordering::Release);
    if action(libc::SIGINT) != Some(Action::Ignore) {
        // The number is a signal's.
        let _ = set_action(libc::SIGINT, Action::Catch);
    }
}

/// What happens when a signal arrives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Action {
    Default,
    Ignore,
    Catch,
}

pub fn set_action(signal: i32, action: Action) -> Result<(), i32> {
    // SAFETY: the handler only stores to atomics and writes to a descriptor; the struct is a live local.
    let result = unsafe {
        let mut new: libc::sigaction = core::mem::zeroed();
        new.sa_sigaction = match action {
            Action::Default => libc::SIG_DFL,
            Action::Ignore => libc::SIG_IGN,
            Action::Catch => arrived as *const () as usize,
        };
        libc::sigemptyset(&raw mut new.sa_mask);
        libc::sigaction(signal, &raw const new, core::ptr::null_mut())
    };
    if result == 0 { Ok(()) } else { Err(super::fd::errno()) }
}

/// What happens now; None for what is no signal.
pub fn action(signal: i32) -> Option<Action> {
    // SAFETY: the struct is a live local.
    unsafe {
        let mut old: libc::sigaction = core::mem::zeroed();
        if libc::sigaction(signal, core::ptr::null(), &raw mut old) != 0 {
            return None;
        }
        Some(match old.sa_sigaction {
            libc::SIG_DFL => Action::Default,
            libc::SIG_IGN => Action::Ignore,
            _ => Action::Catch,
        })
    }
}

/// Interrupted system calls are started again after the handler, or not.
pub fn set_interrupts(signal: i32, interrupts: bool) -> Result<(), i32> {
    // SAFETY: the struct is a live local.
    unsafe {
        let mut action: libc::sigaction = core::mem::zeroed();
        if libc::sigaction(signal, core::ptr::null(), &raw mut action) != 0 {
            return Err(super::fd::errno());
        }
        action.sa_flags = if interrupts { action.sa_flags & !libc::SA_RESTART } else { action.sa_flags | libc::SA_RESTART };
        libc::sigaction(signal, &raw const action, core::ptr::null_mut());
    }
    Ok(())
}

extern "C" fn arrived(signal: i32) {
    let errno = super::fd::errno();
    note(signal);
    let wakeup = WAKEUP.load(Ordering::Acquire);
    if wakeup >= 0 {
        let byte = signal as u8;
        // SAFETY: one byte of a live local is written; whether it arrives is not this handler's business.
        unsafe { libc::write(wakeup, (&raw const byte).cast(), 1) };
    }
    // SAFETY: the location is the calling thread's own.
    unsafe { *libc::__errno_location() = errno };
}

/// Acts as if a signal had arrived.
pub fn note(signal: i32) {
    PENDING.fetch_or(1 << (signal - 1), Ordering::AcqRel);
    let poll = POLL.load(Ordering::Acquire);
    if !poll.is_null() {
        // SAFETY: the flag lives as long as the process; a racing store of generated code stores a flag, too.
        unsafe { AtomicU32::from_ptr(poll) }.store(1, Ordering::Release);
    }
}

/// The calling thread is the one that handles signals.
pub fn is_main_thread() -> bool {
    MAIN_THREAD.load(Ordering::Acquire) == super::process::thread_identity()
}

/// Who is called for signals that are caught.
pub fn set_dispatcher(function: Word) {
    DISPATCHER.set(function);
}

/// The descriptor that gets a byte per signal; the one before.
pub fn set_wakeup(fd: i32) -> i32 {
    WAKEUP.swap(fd, Ordering::AcqRel)
}

/// Raises what arrived since the last call.
pub fn check(cx: &mut Ctx) -> Res<()> {
    if PENDING.load(Ordering::Acquire) == 0 || !is_main_thread() {
        return Ok(());
    }
    let mut pending = PENDING.swap(0, Ordering::AcqRel);
    while pending != 0 {
        let signal = pending.trailing_zeros() as i32 + 1;
        pending &= pending - 1;
        let result = match DISPATCHER.get().present() {
            Some(dispatcher) => crate::object::call::call(cx, dispatcher, &[Word::small(i64::from(signal))]).map(|_| ()),
            None if signal == libc::SIGINT => Err(crate::raise::error_with(cx, ClassId::KeyboardInterrupt, &[])),
            None => Ok(()),
        };
        if let Err(raised) = result {
            // What else arrived is handled at the next poll.
            (0..64).filter(|bit| pending >> bit & 1 == 1).for_each(|bit| note(bit + 1));
            return Err(raised);
        }
    }
    Ok(())
}

/// Sends a signal to the calling thread.
pub fn raise(signal: i32) -> Result<(), i32> {
    // SAFETY: the call takes a number.
    if unsafe { libc::raise(signal) } == 0 { Ok(()) } else { Err(super::fd::errno()) }
}

/// Sends SIGALRM after so many seconds; how many were left of the last request.
pub fn alarm(seconds: u32) -> u32 {
    // SAFETY: the call takes a number.
    unsafe { libc::alarm(seconds) }
}

/// Waits for a signal.
pub fn pause() {
    // SAFETY: the call has no preconditions.
    crate::sched::threads::released(|| unsafe { libc::pause() });
}

/// Sets a timer to (delay, interval) in microseconds, or only reads it; what it was.
pub fn timer(which: i32, new: Option<(i64, i64)>) -> Result<(i64, i64), i32> {
    let value = |us: i64| libc::timeval { tv_sec: us / 1_000_000, tv_usec: us % 1_000_000 };
    let micros = |value: libc::timeval| value.tv_sec * 1_000_000 + value.tv_usec;
    let mut old = libc::itimerval { it_interval: value(0), it_value: value(0) };
    // SAFETY: the structs are live locals.
    let result = unsafe {
        match new {
            Some((delay, interval)) => {
                let new = libc::itimerval { it_interval: value(interval), it_value: value(delay) };
                libc::setitimer(which as _, &raw const new, &raw mut old)
            }
            None => libc::getitimer(which as _, &raw mut old),
        }
    };
    if result == 0 { Ok((micros(old.it_value), micros(old.it_interval))) } else { Err(super::fd::errno()) }
}

/// What the system calls a signal.
pub fn description(signal: i32) -> Option<String> {
    // SAFETY: the result is null or static text, until the next call.
    unsafe {
        let text = libc::strsignal(signal);
        (!text.is_null()).then(|| std::ffi::CStr::from_ptr(text).to_string_lossy().into_owned())
    }
}

/// Sends a signal to a thread of this process.
pub fn send_to_thread(thread: u64, signal: i32) -> Result<(), i32> {
    // SAFETY: the caller vouches for the thread as far as the interface of the system lets anyone.
    match unsafe { libc::pthread_kill(thread as libc::pthread_t, signal) } {
        0 => Ok(()),
        error => Err(error),
    }
}

/// Changes which signals are blocked; those that were, as bits.
pub fn mask(how: i32, signals: u64) -> Result<u64, i32> {
    // SAFETY: the sets are live locals.
    unsafe {
        let (mut new, mut old): (libc::sigset_t, libc::sigset_t) = (core::mem::zeroed(), core::mem::zeroed());
        libc::sigemptyset(&raw mut new);
        (1..=64).filter(|n| signals >> (n - 1) & 1 == 1).for_each(|n| {
            libc::sigaddset(&raw mut new, n);
        });
        match libc::pthread_sigmask(how, &raw const new, &raw mut old) {
            0 => Ok(bits(&old)),
            error => Err(error),
        }
    }
}

fn bits(set: &libc::sigset_t) -> u64 {
    // SAFETY: the set is live.
    (1..=64).filter(|n| unsafe { libc::sigismember(set, *n) } == 1).fold(0, |bits, n| bits | 1 << (n - 1))
}

/// Signals that are blocked and have arrived.
pub fn blocked_pending() -> u64 {
    // SAFETY: the set is a live local.
    unsafe {
        let mut set: libc::sigset_t = core::mem::zeroed();
        libc::sigpending(&raw mut set);
        bits(&set)
    }
}
