//! Threads of the system, one of which runs Python code at a time.
//!
//! The thread that runs holds *the turn*. It gives the turn away where it blocks ([`released`]) and, asked to by others,
//! at a poll ([`give_way`]). A thread without the turn touches no object: while one thread collects, the others stand
//! still, and `saved..top` of their records is the part of their stacks that may hold references.
//!
//! Until a second thread is started there is no turn: blocking calls cost a test of a flag.

use super::{SCHEDULER, Scheduler};
use crate::heap::registers::with_registers_on_stack;
use crate::object::call;
use crate::prelude::*;
use crate::raise;
use core::cell::{Cell, RefCell};
use core::ops::Range;
use core::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// What the others must know of a thread. Its fields are written by the thread that holds the turn, `started` apart.
struct Record {
    context: Cell<*const Ctx>,
    /// The poll flag of its worker.
    poll: Cell<*mut u32>,
    /// One past the highest address of the thread's own stack.
    base: Cell<usize>,
    /// The part of the stack in use while the thread has not the turn; that of a fiber, perhaps.
    saved: Cell<usize>,
    top: Cell<usize>,
    scheduler: Cell<*const RefCell<Option<Scheduler>>>,
    /// The function to call, a tuple and a dict or nothing, until the thread has taken them.
    work: [Cell<Word>; 3],
}

/// Whether a second thread was ever started.
static ACTIVE: AtomicBool = AtomicBool::new(false);

struct Turn {
    taken: bool,
    /// How often it was taken.
    count: u64,
}

static TURN: Mutex<Turn> = Mutex::new(Turn { taken: false, count: 0 });
static FREED: Condvar = Condvar::new();
static TAKEN: Condvar = Condvar::new();
static WAITING: AtomicUsize = AtomicUsize::new(0);
/// The poll flag of the thread that has the turn.
static RUNNING: AtomicPtr<u32> = AtomicPtr::new(core::ptr::null_mut());

struct Records(Vec<&'static Record>);

// SAFETY: records are read and written by the thread that has the turn.
unsafe impl Send for Records {}

static RECORDS: Mutex<Records> = Mutex::new(Records(Vec::new()));

/// Contexts, with their workers, of threads that have ended: workers live as long as the process.
struct Spare(Vec<*mut Ctx>);

// SAFETY: the contexts are nobody's.
unsafe impl Send for Spare {}

static SPARE: Mutex<Spare> = Mutex::new(Spare(Vec::new()));

thread_local! {
    static CURRENT: Cell<Option<&'static Record>> = const { Cell::new(None) };
}

/// A thread waits so long for the turn before it asks for it.
const PATIENCE: Duration = Duration::from_millis(5);

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The calling thread takes part: it waits for the turn before it touches objects.
pub fn is_known() -> bool {
    CURRENT.get().is_some()
}

fn take_turn(record: &Record) {
    let mut turn = locked(&TURN);
    if turn.taken {
        WAITING.fetch_add(1, Ordering::AcqRel);
        while turn.taken {
            let (next, timeout) = FREED.wait_timeout(turn, PATIENCE).unwrap_or_else(PoisonError::into_inner);
            turn = next;
            if turn.taken && timeout.timed_out() {
                ask();
            }
        }
        WAITING.fetch_sub(1, Ordering::AcqRel);
    }
    turn.taken = true;
    turn.count += 1;
    RUNNING.store(record.poll.get(), Ordering::Release);
    TAKEN.notify_all();
}

/// Asks the thread that has the turn for it.
fn ask() {
    let poll = RUNNING.load(Ordering::Acquire);
    if !poll.is_null() {
        // SAFETY: poll flags live as long as the process; a racing store of generated code stores a flag, too.
        unsafe { AtomicU32::from_ptr(poll) }.store(1, Ordering::Release);
    }
}

fn leave_turn() -> u64 {
    let mut turn = locked(&TURN);
    turn.taken = false;
    FREED.notify_one();
    turn.count
}

/// Calls `f`, which may block and touches no object that others might change, without the turn.
pub fn released<T>(f: impl FnOnce() -> T) -> T {
    if !ACTIVE.load(Ordering::Acquire) {
        return f();
    }
    let Some(record) = CURRENT.get() else { return f() };
    let (mut f, mut result) = (Some(f), None);
    with_registers_on_stack(&mut |sp| {
        let Some(f) = f.take() else { return };
        record.saved.set(sp);
        record.top.set(super::running_top().unwrap_or(record.base.get()));
        leave_turn();
        result = Some(f());
        take_turn(record);
    });
    result.expect("the closure is called once")
}

/// At a poll: lets another thread run if one waits for the turn.
pub fn give_way() {
    if !ACTIVE.load(Ordering::Acquire) || WAITING.load(Ordering::Acquire) == 0 {
        return;
    }
    let Some(record) = CURRENT.get() else { return };
    with_registers_on_stack(&mut |sp| {
        record.saved.set(sp);
        record.top.set(super::running_top().unwrap_or(record.base.get()));
        let count = leave_turn();
        // The other one has it really, before this one competes again.
        let mut turn = locked(&TURN);
        while turn.count == count && WAITING.load(Ordering::Acquire) > 0 {
            turn = TAKEN.wait_timeout(turn, PATIENCE).unwrap_or_else(PoisonError::into_inner).0;
        }
        drop(turn);
        take_turn(record);
    });
}

/// A record for the calling thread.
fn enter(cx: &Ctx, record: &'static Record) {
    record.context.set(cx);
    // SAFETY: the context has a worker, which lives as long as the process.
    record.poll.set(unsafe { (*cx.worker.get()).poll.as_ptr() });
    record.base.set(crate::sys::stack::base_of_thread());
    record.scheduler.set(SCHEDULER.with(|scheduler| &raw const *scheduler));
    CURRENT.set(Some(record));
}

fn new_record(work: [Word; 3]) -> &'static Record {
    Box::leak(Box::new(Record {
        context: Cell::new(core::ptr::null()),
        poll: Cell::new(core::ptr::null_mut()),
        base: Cell::new(0),
        saved: Cell::new(0),
        top: Cell::new(0),
        scheduler: Cell::new(core::ptr::null()),
        work: work.map(Cell::new),
    }))
}

/// From now on there is a turn, and the calling thread has it.
fn activate(cx: &Ctx) {
    if ACTIVE.load(Ordering::Acquire) {
        return;
    }
    let record = new_record([Word::ABSENT; 3]);
    enter(cx, record);
    locked(&RECORDS).0.push(record);
    locked(&TURN).taken = true;
    RUNNING.store(record.poll.get(), Ordering::Release);
    ACTIVE.store(true, Ordering::Release);
}

/// Starts a thread that calls `function(*args, **kwargs)`. False where the system refuses.
pub fn start(cx: &mut Ctx, function: Word, args: Word, kwargs: Word, stack_size: usize) -> bool {
    activate(cx);
    let record = new_record([function, args, kwargs]);
    locked(&RECORDS).0.push(record);
    let (depth_limit, record_address) = (cx.depth_limit.get(), core::ptr::from_ref(record) as usize);
    let body = move || {
        // SAFETY: records are leaked.
        let record: &'static Record = unsafe { &*(record_address as *const Record) };
        run(record, depth_limit, stack_size);
    };
    let started = std::thread::Builder::new().stack_size(stack_size).spawn(body);
    if started.is_err() {
        forget(record);
    }
    started.is_ok()
}

fn forget(record: &'static Record) {
    locked(&RECORDS).0.retain(|known| !core::ptr::eq(*known, record));
}

/// The life of a thread.
fn run(record: &'static Record, depth_limit: u32, stack_size: usize) {
    let spare = locked(&SPARE).0.pop();
    let cx = match spare {
        // SAFETY: contexts in the list are leaked boxes that nobody uses.
        Some(spare) => unsafe { &mut *spare },
        None => crate::start::new_context(),
    };
    cx.depth_limit.set(depth_limit);
    let base = crate::sys::stack::base_of_thread();
    cx.stack_limit.set(base - stack_size + 2 * crate::sys::stack::MARGIN);
    enter(cx, record);
    take_turn(record);
    let [function, args, kwargs] = [0, 1, 2].map(|i| record.work[i].replace(Word::ABSENT));
    if call::call_unpacked(cx, function, args, kwargs).is_err() {
        let exception = raise::take_pending(cx);
        if !is_instance_of(exception, ClassId::SystemExit) {
            raise::traceback::print_unraisable(cx, exception, "in thread started by", function);
        }
    }
    super::finish(cx);
    forget(record);
    CURRENT.set(None);
    let context: *mut Ctx = cx;
    locked(&SPARE).0.push(context);
    leave_turn();
}

/// One past the highest address of the calling thread's own stack, if it is known.
pub fn base() -> Option<usize> {
    CURRENT.get().map(|record| record.base.get())
}

/// What the collector must know of all threads but the calling one: used parts of stacks, contexts, and single words.
pub fn visit_others(range: &mut dyn FnMut(Range<usize>), word: &mut dyn FnMut(Word)) {
    let current = CURRENT.get().map(core::ptr::from_ref);
    for record in &locked(&RECORDS).0 {
        if current == Some(core::ptr::from_ref(*record)) {
            continue;
        }
        record.work.iter().map(Cell::get).filter(|work| work.is_present()).for_each(&mut *word);
        let context = record.context.get() as usize;
        // A thread that never had the turn has nothing yet.
        if record.saved.get() == 0 {
            continue;
        }
        range(record.saved.get()..record.top.get());
        range(context..context + size_of::<Ctx>());
        // SAFETY: the thread is alive, since it is in the list, and stands still while this one has the turn.
        if let Ok(scheduler) = unsafe { &*record.scheduler.get() }.try_borrow()
            && let Some(scheduler) = &*scheduler
        {
            let base = record.base.get();
            super::roots::visit_scheduler(scheduler, &mut |r| range(r.start..if r.end == 0 { base } else { r.end }), word);
        }
    }
}

/// How many threads run besides the first one.
pub fn count() -> usize {
    locked(&RECORDS).0.len().saturating_sub(1)
}

/// After a fork only the calling thread is left.
pub fn after_fork() {
    if let Some(record) = CURRENT.get() {
        locked(&RECORDS).0.retain(|known| core::ptr::eq(*known, record));
        WAITING.store(0, Ordering::Release);
    }
}

/// Something happened that a thread may wait for: a lock was opened, say.
static EVENTS: Mutex<u64> = Mutex::new(0);
static HAPPENED: Condvar = Condvar::new();

/// Tells waiting threads that something happened.
pub fn signal_event() {
    if ACTIVE.load(Ordering::Acquire) {
        *locked(&EVENTS) += 1;
        HAPPENED.notify_all();
    }
}

/// Waits until `is_there` holds or the deadline has passed; true for the former. Signals are handled meanwhile.
pub fn wait_until(cx: &mut Ctx, deadline: Option<Instant>, is_there: &dyn Fn() -> bool) -> Res<bool> {
    /// So long a signal may go unnoticed.
    const SLICE: Duration = Duration::from_millis(50);
    loop {
        if is_there() {
            return Ok(true);
        }
        let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        if left == Some(Duration::ZERO) {
            return Ok(false);
        }
        let seen = *locked(&EVENTS);
        let slice = left.unwrap_or(SLICE).min(SLICE);
        released(|| {
            let events = locked(&EVENTS);
            if *events == seen {
                drop(HAPPENED.wait_timeout(events, slice).unwrap_or_else(PoisonError::into_inner));
            }
        });
        crate::sys::signals::check(cx)?;
    }
}
