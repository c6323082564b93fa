//! Finalizers: `__del__` and its kin, callbacks of weak references, and the release of what objects own outside the heap.
//!
//! A collection only queues; the queue is drained by [`drain`] at a poll, at `gc.collect()` and at exit. An object whose
//! finalizer is queued lives on, with everything it refers to, until a later collection finds it dead again; its
//! finalizer has been called then and is not called a second time.

use super::Heap;
use super::mark::Marker;
use super::trace::{References, Visitor, visit_object};
use crate::prelude::*;
use crate::raise;
use std::collections::{HashSet, VecDeque};

/// Bit of a watched object: its `__del__` has been queued.
const QUEUED: u64 = 1;

#[derive(Default)]
pub struct Finalizers {
    /// Objects of watched classes in order of creation.
    watched: Vec<u64>,
    queue: VecDeque<Pending>,
    draining: bool,
}

#[derive(Clone, Copy)]
enum Pending {
    /// Call the class's `__del__` slot.
    Object(Word),
    /// Call the callback of a weak reference with the reference.
    Reference(Word),
}

/// Instances of the class must be finalized or released: they are entered in a list when they are made.
#[inline]
pub fn is_watched(class: Gc<ClassObj>) -> bool {
    class.flags.get() & class_flags::HAS_DEL != 0 || class.drop.get().is_some()
}

/// Finalizes this object when it is dead, although its class does not ask for that.
pub fn watch_object(object: Word) {
    watch(object);
}

/// Enters a new object of a watched class.
pub fn watch(object: Word) {
    super::lock().finalizers.watched.push(object.0);
}

impl Finalizers {
    pub fn roots(&self) -> impl Iterator<Item = Word> {
        self.queue.iter().map(|pending| match *pending {
            Pending::Object(word) | Pending::Reference(word) => word,
        })
    }
}

impl Heap {
    /// After marking: queues the callbacks of cleared references and the finalizers of dead objects (marking what those
    /// need), and releases the others.
    pub fn settle_finalizers(&mut self, marker: &mut Marker, callbacks: Vec<Word>) {
        self.finalizers.queue.extend(callbacks.into_iter().map(Pending::Reference));
        let (mut due, mut others) = (Vec::new(), Vec::new());
        self.finalizers.watched.retain(|&entry| {
            let alive = marker.is_marked((entry & !QUEUED) as usize);
            if !alive && entry & QUEUED == 0 && has_finalizer(Word(entry)) {
                due.push(Word(entry));
            } else if !alive {
                others.push(entry);
            }
            alive
        });
        for object in in_order(&due, marker) {
            self.finalizers.queue.push_back(Pending::Object(object));
        }
        for object in due {
            marker.visit(object);
            self.finalizers.watched.push(object.0 | QUEUED);
        }
        self.finish_marking(marker);
        // What is only to be released, unless it came back to life with an object that is finalized first.
        for entry in others {
            if marker.is_marked((entry & !QUEUED) as usize) {
                self.finalizers.watched.push(entry);
            } else {
                release(Word(entry & !QUEUED));
            }
        }
    }

    /// Queues the finalizers of all objects, dead or not: the program ends.
    fn queue_everything(&mut self) {
        let entries = core::mem::take(&mut self.finalizers.watched);
        for entry in entries {
            if entry & QUEUED == 0 && has_finalizer(Word(entry)) {
                self.finalizers.queue.push_back(Pending::Object(Word(entry)));
            }
            self.finalizers.watched.push(entry | QUEUED);
        }
    }
}

/// Coroutines and generators that have ended, as nearly all have when they die, need nothing; nor what was awaited.
fn has_finalizer(object: Word) -> bool {
    use crate::types::{coroutine, generator};
    let has_one = class_of(object).slots.get().del.is_some();
    has_one && !generator::has_ended(object) && !coroutine::asend::was_awaited(object)
}

fn release(object: Word) {
    if let Some(drop) = class_of(object).drop.get() {
        // SAFETY: the object is dead and not swept yet; its class says how to release it.
        unsafe { drop(object.0 as *mut u8) };
    }
}

/// The order in which reference counting would finalize: owners before what they own, and the latest first, as the locals
/// of a function and the items of a list go.
fn in_order(due: &[Word], marker: &Marker) -> Vec<Word> {
    if due.len() < 2 {
        return due.to_vec();
    }
    let mut reach = Reach { marker, seen: HashSet::new(), due: due.iter().copied().collect(), order: Vec::new(), owned: HashSet::new() };
    for &object in due {
        reach.walk(object);
    }
    let owned = core::mem::take(&mut reach.owned);
    reach.seen.clear();
    reach.order.clear();
    // First what nobody owns; what is left after that owns each other.
    for &object in due.iter().rev().filter(|object| !owned.contains(object)).chain(due) {
        reach.walk(object);
    }
    reach.order
}

/// Walks over dead objects, noting those that are due in preorder.
struct Reach<'a> {
    marker: &'a Marker,
    seen: HashSet<Word>,
    due: HashSet<Word>,
    order: Vec<Word>,
    /// Those that were met on the way from another one.
    owned: HashSet<Word>,
}

impl Reach<'_> {
    fn walk(&mut self, from: Word) {
        let mut stack = vec![from];
        while let Some(object) = stack.pop() {
            if object != from && self.due.contains(&object) {
                self.owned.insert(object);
            }
            let dead = self.marker.is_in_heap(object) && !self.marker.is_marked(object.0 as usize);
            if !dead || !self.seen.insert(object) {
                continue;
            }
            if self.due.contains(&object) {
                self.order.push(object);
            }
            let mut references = References::default();
            // SAFETY: a dead object that has not been swept is still valid.
            unsafe { visit_object(object.0 as usize, &mut references) };
            // The first one on the stack comes last: attributes go in order, items backwards.
            if !is_sequence(object) {
                references.0.reverse();
            }
            stack.append(&mut references.0);
        }
    }
}

fn is_sequence(object: Word) -> bool {
    is_exact(object, ClassId::WordStore) || is_exact(object, ClassId::Tuple)
}

/// Runs what is queued on the current fiber. Exceptions go to `sys.unraisablehook`; those pending and handled are left
/// as they are. Does nothing while it is already running.
pub fn drain(cx: &mut Ctx) {
    {
        let mut heap = super::lock();
        if heap.finalizers.draining || heap.finalizers.queue.is_empty() {
            return;
        }
        heap.finalizers.draining = true;
    }
    let pending = cx.pending.replace(Word::ABSENT);
    let cancel = cx.cancel.replace(0);
    loop {
        let next = super::lock().finalizers.queue.pop_front();
        match next {
            Some(Pending::Object(object)) => finalize(cx, object),
            Some(Pending::Reference(reference)) => crate::types::weakref::call_back(cx, reference),
            None => break,
        }
    }
    cx.cancel.set(cancel);
    cx.pending.set(pending);
    super::lock().finalizers.draining = false;
}

fn finalize(cx: &mut Ctx, object: Word) {
    let class = class_of(object);
    let Some(del) = class.slots.get().del else { return };
    if del(cx, object) == sxc_abi::slots::RAISED {
        let exception = raise::take_pending(cx);
        let function = class.slot_values[SlotId::Del as usize].get();
        raise::traceback::print_unraisable(cx, exception, "while calling deallocator", function);
    }
}

/// Runs the finalizers of everything that is left, as the interpreter does when it shuts down.
pub fn run_all(cx: &mut Ctx) {
    super::lock().queue_everything();
    drain(cx);
}

/// The object's finalizer has been called, or will be.
pub fn was_queued(object: Word) -> bool {
    super::lock().finalizers.watched.contains(&(object.0 | QUEUED))
}
