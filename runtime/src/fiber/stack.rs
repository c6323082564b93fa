//! Stacks of fibers: slices of large reservations, each with a page below it that faults.
//!
//! A stack takes memory as it is touched. One that was used before is handed out again first: it is warm.
//!
//!     base               base + GUARD          limit                      top
//!     | faults on touch  | margin of Rust code | generated code may start |

use crate::sys::pages;
use crate::sys::stack::MARGIN;
use std::sync::{Mutex, PoisonError};

/// Address space per stack.
const SIZE: usize = 1 << 20;
const GUARD: usize = 4096;
/// Stacks per reservation.
const PER_SLAB: usize = 64;

/// A stack that belongs to one fiber.
pub struct Stack {
    base: usize,
}

static FREE: Mutex<Vec<usize>> = Mutex::new(Vec::new());

impl Stack {
    /// A stack, or `None` where there is no address space left.
    pub fn take() -> Option<Stack> {
        let mut free = FREE.lock().unwrap_or_else(PoisonError::into_inner);
        if free.is_empty() {
            add_slab(&mut free);
        }
        free.pop().map(|base| Stack { base })
    }

    /// One past the highest address.
    pub fn top(&self) -> usize {
        self.base + SIZE
    }

    /// The lowest address that generated code may start a function at.
    pub fn limit(&self) -> usize {
        self.base + GUARD + MARGIN
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        FREE.lock().unwrap_or_else(PoisonError::into_inner).push(self.base);
    }
}

/// Reserves stacks: fewer where the address space is limited.
fn add_slab(free: &mut Vec<usize>) {
    let mut count = PER_SLAB;
    while count > 0 {
        if let Some(start) = pages::reserve(count * SIZE) {
            // From the highest down, so that they are taken upwards.
            free.extend((0..count).rev().map(|i| start as usize + i * SIZE));
            for i in 0..count {
                // SAFETY: the lowest page of a new stack.
                unsafe { pages::forbid(start.add(i * SIZE), GUARD) };
            }
            return;
        }
        count /= 2;
    }
}
