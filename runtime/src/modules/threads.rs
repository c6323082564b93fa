//! `_thread`: threads and locks.

use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::native_call::Signature;
use crate::object::roots::RootCell;
use crate::prelude::*;
use crate::raise::{error, type_error, value_error};
use crate::sched::threads;
use crate::types::{float, int, str, tuple};
use core::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

pub static MODULE: NativeModule = NativeModule {
    name: "_thread",
    functions: &[
        native!("start_new_thread(function, args, kwargs={}, /)", start, 3),
        native!("start_new(function, args, kwargs={}, /)", start, 3),
        native!("get_ident()", identity, 0),
        native!("get_native_id()", native_identity, 0),
        native!("allocate_lock()", allocate, 0),
        native!("allocate()", allocate, 0),
        native!("exit()", exit, 0),
        native!("exit_thread()", exit, 0),
        native!("interrupt_main(signum=2, /)", interrupt_main, 1),
        native!("stack_size(size=0, /)", stack_size, 1),
        native!("_count()", count, 0),
        native!("_set_shutdown(function, /)", set_shutdown, 1),
        native!("daemon_threads_allowed()", daemons_allowed, 0),
    ],
    init: Some(init),
};

fn init(cx: &mut Ctx, module: Word) -> Res<()> {
    super::set_class(cx, module, ClassId::ThreadLock)?;
    super::set(cx, module, "LockType", class(ClassId::ThreadLock).word())?;
    super::set_class(cx, module, ClassId::ThreadRLock)?;
    super::set(cx, module, "error", class(ClassId::RuntimeError).word())?;
    let most = float::boxed(cx, MOST_SECONDS)?;
    super::set(cx, module, "TIMEOUT_MAX", most)
}

const MOST_SECONDS: f64 = 9_223_372_036.0;

static STACK_SIZE: AtomicUsize = AtomicUsize::new(0);
/// Room for as deep a recursion as in the first thread.
const DEFAULT_STACK: usize = 8 << 20;

fn start(cx: &mut Ctx, function: Word, args: Word, kwargs: Word) -> Res<Word> {
    if !crate::object::dispatch::has(class_of(function), SlotId::Call) {
        return Err(type_error(cx, format_args!("first arg must be callable")));
    }
    if !is_instance_of(args, ClassId::Tuple) {
        return Err(type_error(cx, format_args!("2nd arg must be a tuple")));
    }
    if kwargs.is_present() && !is_instance_of(kwargs, ClassId::Dict) {
        return Err(type_error(cx, format_args!("optional 3rd arg must be a dictionary")));
    }
    let size = match STACK_SIZE.load(Ordering::Relaxed) {
        0 => DEFAULT_STACK,
        size => size,
    };
    if !threads::start(cx, function, args, kwargs, size) {
        return Err(error(cx, ClassId::RuntimeError, format_args!("can't start new thread")));
    }
    identity(cx)
}

fn identity(cx: &mut Ctx) -> Res<Word> {
    int::from_u64(cx, crate::sys::process::thread_identity())
}

fn native_identity(_cx: &mut Ctx) -> Word {
    Word::small(crate::sys::process::native_thread_identity())
}

fn exit(cx: &mut Ctx) -> Res<Word> {
    Err(crate::raise::error_with(cx, ClassId::SystemExit, &[]))
}

fn interrupt_main(cx: &mut Ctx, signal: Word) -> Res<()> {
    let signal = crate::io::arguments::int_or(cx, signal, 2)?;
    if !(1..=64).contains(&signal) {
        return Err(value_error(cx, format_args!("signal number out of range")));
    }
    crate::sys::signals::note(signal);
    Ok(())
}

fn stack_size(cx: &mut Ctx, size: Word) -> Res<Word> {
    let old = STACK_SIZE.load(Ordering::Relaxed);
    if let Some(size) = size.present() {
        let size = crate::io::arguments::offset(cx, size)?;
        if size < 0 {
            return Err(value_error(cx, format_args!("size must be 0 or a positive value")));
        }
        if size != 0 && size < 32768 {
            return Err(value_error(cx, format_args!("size not valid: {size} bytes")));
        }
        STACK_SIZE.store(if size == 0 { 0 } else { (size as usize).max(512 << 10) }, Ordering::Relaxed);
    }
    Ok(Word::small(old as i64))
}

fn count(_cx: &mut Ctx) -> Word {
    Word::small(threads::count() as i64)
}

/// What waits for the other threads when the program ends.
static SHUTDOWN: RootCell = RootCell::new();

fn set_shutdown(_cx: &mut Ctx, function: Word) -> Word {
    SHUTDOWN.set(function);
    none()
}

/// The program ends: waits for the other threads, as `threading` wants it.
pub fn shut_down(cx: &mut Ctx) -> Res<()> {
    match SHUTDOWN.get().present() {
        Some(function) => crate::object::call::call(cx, function, &[]).map(|_| ()),
        None => Ok(()),
    }
}

fn daemons_allowed(_cx: &mut Ctx) -> Word {
    boolean(true)
}

iterator_layout!(Lock {
    /// How often it is held; a plain lock at most once.
    depth: usize,
    /// The identity of the thread that holds an RLock.
    owner: u64,
});

pub static LOCK_CLASS: StaticClass = StaticClass {
    flags: class_flags::HAS_WEAKREF,
    slots: Slots { new: slot!(call, new), repr: slot!(unary, repr), ..Slots::EMPTY },
    methods: &[
        native!("acquire(self, /, blocking=True, timeout=-1)", acquire, 3),
        native!("acquire_lock(self, /, blocking=True, timeout=-1)", acquire, 3),
        native!("release(self, /)", release, 1),
        native!("release_lock(self, /)", release, 1),
        native!("locked(self, /)", locked, 1),
        native!("locked_lock(self, /)", locked, 1),
        native!("__enter__(self, /)", enter, 1),
        native!("__exit__(self, /, *exc_info)", leave, 2),
        native!("_at_fork_reinit(self, /)", reset, 1),
    ],
    ..StaticClass::new(ClassId::ThreadLock, size_of::<Lock>())
};

pub static RLOCK_CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b110,
    flags: class_flags::HAS_WEAKREF | class_flags::BASETYPE,
    slots: Slots { new: slot!(call, new), repr: slot!(unary, repr_owned), ..Slots::EMPTY },
    methods: &[
        native!("acquire(self, /, blocking=True, timeout=-1)", acquire_owned, 3),
        native!("release(self, /)", release_owned, 1),
        native!("locked(self, /)", locked, 1),
        native!("__enter__(self, /)", enter_owned, 1),
        native!("__exit__(self, /, *exc_info)", leave_owned, 2),
        native!("_is_owned(self, /)", is_owned, 1),
        native!("_recursion_count(self, /)", recursion_count, 1),
        native!("_release_save(self, /)", release_save, 1),
        native!("_acquire_restore(self, state, /)", acquire_restore, 2),
        native!("_at_fork_reinit(self, /)", reset, 1),
    ],
    ..StaticClass::new(ClassId::ThreadRLock, size_of::<Lock>())
};

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    static SIGNATURE: Signature = Signature::new("lock()");
    let (class, args) = args.split_first();
    let [] = SIGNATURE.bind(cx, args)?;
    Ok(Lock::allocate(cx, class)?.word())
}

fn allocate(cx: &mut Ctx) -> Res<Word> {
    Ok(Lock::allocate(cx, class(ClassId::ThreadLock).word())?.word())
}

/// How long `acquire` may wait: not at all, until a moment, or for ever.
enum Patience {
    None,
    Until(Instant),
    Endless,
}

fn patience(cx: &mut Ctx, blocking: Word, timeout: Word) -> Res<Patience> {
    let blocking = crate::io::arguments::flag_or(cx, blocking, true)?;
    let nanoseconds = match timeout.present() {
        None => -1_000_000_000,
        Some(timeout) => super::time::duration(cx, timeout, super::time::Rounding::Up)?,
    };
    if !blocking && nanoseconds != -1_000_000_000 {
        return Err(value_error(cx, format_args!("can't specify a timeout for a non-blocking call")));
    }
    if nanoseconds < 0 && nanoseconds != -1_000_000_000 {
        return Err(value_error(cx, format_args!("timeout value must be a non-negative number")));
    }
    if nanoseconds as f64 / 1e9 > MOST_SECONDS {
        return Err(error(cx, ClassId::OverflowError, format_args!("timeout value is too large")));
    }
    Ok(match (blocking, u64::try_from(nanoseconds)) {
        (false, _) => Patience::None,
        (true, Ok(nanoseconds)) => Patience::Until(Instant::now() + Duration::from_nanos(nanoseconds)),
        (true, Err(_)) => Patience::Endless,
    })
}

/// Waits until nobody holds the lock, and takes it.
fn take(cx: &mut Ctx, lock: Gc<Lock>, patience: Patience) -> Res<bool> {
    if lock.depth.get() > 0 {
        let is_free = || lock.depth.get() == 0;
        let free = match patience {
            Patience::None => false,
            Patience::Until(deadline) => threads::wait_until(cx, Some(deadline), &is_free)?,
            Patience::Endless => threads::wait_until(cx, None, &is_free)?,
        };
        if !free {
            return Ok(false);
        }
    }
    lock.depth.set(1);
    Ok(true)
}

fn acquire(cx: &mut Ctx, lock: Word, blocking: Word, timeout: Word) -> Res<bool> {
    let patience = patience(cx, blocking, timeout)?;
    take(cx, Lock::of(lock), patience)
}

fn release(cx: &mut Ctx, lock: Word) -> Res<()> {
    let lock = Lock::of(lock);
    if lock.depth.replace(0) == 0 {
        return Err(error(cx, ClassId::RuntimeError, format_args!("release unlocked lock")));
    }
    threads::signal_event();
    Ok(())
}

fn locked(_cx: &mut Ctx, lock: Word) -> Word {
    boolean(Lock::of(lock).depth.get() > 0)
}

fn enter(cx: &mut Ctx, lock: Word) -> Res<bool> {
    take(cx, Lock::of(lock), Patience::Endless)
}

fn leave(cx: &mut Ctx, lock: Word, _exception: Word) -> Res<()> {
    release(cx, lock)
}

fn reset(_cx: &mut Ctx, lock: Word) -> Word {
    Lock::of(lock).depth.set(0);
    Lock::of(lock).owner.set(0);
    none()
}

fn repr(cx: &mut Ctx, lock: Word) -> Res<Word> {
    let state = if Lock::of(lock).depth.get() > 0 { "locked" } else { "unlocked" };
    str::new(cx, &format!("<{state} _thread.lock object at {:#x}>", lock.0))
}

fn own(lock: Gc<Lock>) -> bool {
    lock.depth.get() > 0 && lock.owner.get() == crate::sys::process::thread_identity()
}

fn take_owned(cx: &mut Ctx, lock: Gc<Lock>, patience: Patience) -> Res<bool> {
    if own(lock) {
        lock.depth.set(lock.depth.get() + 1);
        return Ok(true);
    }
    let taken = take(cx, lock, patience)?;
    if taken {
        lock.owner.set(crate::sys::process::thread_identity());
    }
    Ok(taken)
}

fn acquire_owned(cx: &mut Ctx, lock: Word, blocking: Word, timeout: Word) -> Res<bool> {
    let patience = patience(cx, blocking, timeout)?;
    take_owned(cx, Lock::of(lock), patience)
}

fn release_owned(cx: &mut Ctx, lock: Word) -> Res<()> {
    let lock = Lock::of(lock);
    if !own(lock) {
        return Err(error(cx, ClassId::RuntimeError, format_args!("cannot release un-acquired lock")));
    }
    lock.depth.set(lock.depth.get() - 1);
    if lock.depth.get() == 0 {
        lock.owner.set(0);
        threads::signal_event();
    }
    Ok(())
}

fn enter_owned(cx: &mut Ctx, lock: Word) -> Res<bool> {
    take_owned(cx, Lock::of(lock), Patience::Endless)
}

fn leave_owned(cx: &mut Ctx, lock: Word, _exception: Word) -> Res<()> {
    release_owned(cx, lock)
}

fn is_owned(_cx: &mut Ctx, lock: Word) -> Word {
    boolean(own(Lock::of(lock)))
}

fn recursion_count(_cx: &mut Ctx, lock: Word) -> Word {
    let lock = Lock::of(lock);
    Word::small(if own(lock) { lock.depth.get() as i64 } else { 0 })
}

/// Opens the lock however often it is held; (depth, owner) for `_acquire_restore`.
fn release_save(cx: &mut Ctx, lock: Word) -> Res<Word> {
    let lock = Lock::of(lock);
    if lock.depth.get() == 0 {
        return Err(error(cx, ClassId::RuntimeError, format_args!("cannot release un-acquired lock")));
    }
    let owner = int::from_u64(cx, lock.owner.get())?;
    let state = tuple::new(cx, &[Word::small(lock.depth.get() as i64), owner])?;
    lock.depth.set(0);
    lock.owner.set(0);
    threads::signal_event();
    Ok(state)
}

fn acquire_restore(cx: &mut Ctx, lock: Word, state: Word) -> Res<()> {
    let lock = Lock::of(lock);
    take(cx, lock, Patience::Endless)?;
    if let [depth, owner] = tuple::words_of(state) {
        lock.depth.set(int::to_i64(*depth).unwrap_or(1) as usize);
        lock.owner.set(int::repr::Int::of(*owner).to_u64().unwrap_or(0));
    }
    Ok(())
}

fn repr_owned(cx: &mut Ctx, word: Word) -> Res<Word> {
    let lock = Lock::of(word);
    let (depth, owner) = (lock.depth.get(), lock.owner.get());
    let state = if depth > 0 { "locked" } else { "unlocked" };
    str::new(cx, &format!("<{state} _thread.RLock object owner={owner} count={depth} at {:#x}>", word.0))
}
