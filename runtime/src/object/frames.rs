//! The Python functions that are running on a fiber, innermost first.
//!
//! Generated code links a [`FrameRecord`] on its stack into `ctx.frame` wherever a function may call others, and writes
//! into it the source place of the call under way. Nothing else is kept of a frame: a frame object is made when somebody
//! asks. While its function runs, the object and the record find each other through `TAKEN`; the lowest bit of the
//! record's link says that there is an entry, so that an address that is used again by another call is never mistaken.

use crate::object::roots::RootCell;
use crate::object::{attributes, import, intern};
use crate::prelude::*;
use crate::raise;
use crate::types::frame;
use std::sync::{Mutex, PoisonError};

/// The bit of `FrameRecord::previous` that says that a frame object was made.
const TAKEN_BIT: usize = 1;

/// A running function.
#[derive(Clone, Copy)]
pub struct Running(&'static FrameRecord);

impl Running {
    /// The place of the call under way.
    pub fn site(self) -> &'static SiteDesc {
        // SAFETY: generated code stores the address of a static description before the record is linked.
        unsafe { &*self.0.site.get() }
    }

    pub fn code(self) -> &'static CodeDesc {
        // SAFETY: descriptions are static.
        unsafe { &*self.site().code }
    }

    fn address(self) -> usize {
        core::ptr::from_ref(self.0) as usize
    }

    fn is_taken(self) -> bool {
        self.0.previous.get() & TAKEN_BIT != 0
    }
}

/// The functions that are running, innermost first. The answer holds as long as the caller does not return to Python.
pub fn running(cx: &Ctx) -> impl Iterator<Item = Running> + use<> {
    // SAFETY: a record is linked while its function runs, and none of these functions can go on before the caller returns.
    let at = |address: usize| unsafe { (address as *const FrameRecord).as_ref() }.map(Running);
    core::iter::successors(at(cx.frame.get() as usize), move |running| at(running.0.previous.get() & !TAKEN_BIT))
}

/// Addresses of records, each with its frame object. There are few: they go when the next one is taken.
static TAKEN: Mutex<Vec<(usize, &'static RootCell)>> = Mutex::new(Vec::new());

/// Entries of functions that have returned are dropped once there are so many.
const CROWD: usize = 64;

/// The frame object of a running function and, below it, of its callers.
pub fn object(cx: &mut Ctx, of: Running) -> Res<Word> {
    let chain: Vec<Running> = running(cx).skip_while(|r| r.address() != of.address()).collect();
    let known = chain.iter().position(|r| taken(*r).is_some());
    let mut back = known.and_then(|at| taken(chain[at])).unwrap_or(Word::ABSENT);
    for running in chain[..known.unwrap_or(chain.len())].iter().rev() {
        let made = frame::new(cx, running.code(), running.site().line)?;
        frame::view(made).back.set(back);
        take(cx, *running, made);
        back = made;
    }
    Ok(back)
}

fn taken(running: Running) -> Option<Word> {
    if !running.is_taken() {
        return None;
    }
    let taken = TAKEN.lock().unwrap_or_else(PoisonError::into_inner);
    taken.iter().find(|(address, _)| *address == running.address()).map(|(_, cell)| cell.get())
}

fn take(cx: &Ctx, of: Running, object: Word) {
    let mut taken = TAKEN.lock().unwrap_or_else(PoisonError::into_inner);
    let free = match taken.iter().position(|(address, _)| *address == of.address()) {
        Some(at) => Some(taken.swap_remove(at).1),
        None if taken.len() >= CROWD => reclaim(cx, &mut taken),
        None => None,
    };
    let cell: &'static RootCell = free.unwrap_or_else(|| Box::leak(Box::default()));
    cell.set(object);
    taken.push((of.address(), cell));
    of.0.previous.set(of.0.previous.get() | TAKEN_BIT);
}

/// Drops the entries of functions that do not run on this fiber; one on another fiber gets a new frame object when it
/// is asked for again. A cell to use.
fn reclaim(cx: &Ctx, taken: &mut Vec<(usize, &'static RootCell)>) -> Option<&'static RootCell> {
    let live: std::collections::HashSet<usize> = running(cx).map(Running::address).collect();
    let (kept, gone): (Vec<_>, Vec<_>) = taken.drain(..).partition(|(address, _)| live.contains(address));
    *taken = kept;
    gone.iter().for_each(|(_, cell)| cell.set(Word::ABSENT));
    gone.first().map(|(_, cell)| *cell)
}

/// The running function that a frame object stands for, if it has not returned.
pub fn running_of(cx: &Ctx, object: Word) -> Option<Running> {
    let address = {
        let taken = TAKEN.lock().unwrap_or_else(PoisonError::into_inner);
        taken.iter().find(|(_, cell)| cell.get() == object).map(|(address, _)| *address)?
    };
    running(cx).find(|r| r.address() == address && r.is_taken())
}

/// The innermost running function with this code.
pub fn running_code(cx: &Ctx, code: *const CodeDesc) -> Option<Running> {
    running(cx).find(|r| core::ptr::eq(r.code(), code))
}

/// The function that called the native code which asks, or one of its callers.
pub fn caller(cx: &Ctx, depth: usize) -> Option<Running> {
    running(cx).nth(depth)
}

/// The module whose code a function is.
pub fn module_of(cx: &mut Ctx, running: Running) -> Res<Option<Word>> {
    import::module_of_file(cx, running.code().file)
}

/// `__name__` in the globals of the function that called, or of one of its callers.
pub fn module_name(cx: &mut Ctx, depth: usize) -> Res<Option<Word>> {
    let Some(running) = caller(cx, depth) else { return Ok(None) };
    match module_of(cx, running)? {
        Some(module) => attributes::get_optional(cx, module, intern::name(NameId::Name)),
        None => Ok(None),
    }
}

/// `sys._getframe(depth)`
pub fn get_frame(cx: &mut Ctx, depth: i64) -> Res<Word> {
    match caller(cx, usize::try_from(depth).unwrap_or(0)) {
        Some(running) => object(cx, running),
        None => Err(raise::value_error(cx, format_args!("call stack is not deep enough"))),
    }
}
