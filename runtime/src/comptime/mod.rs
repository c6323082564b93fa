//! What the compiler's worker process needs of the runtime: running a part of a program at build time, and sending what
//! it made as a [`graph::Graph`].
//!
//! `execute` runs the module and collects; `collect` walks the objects.

mod collect;
mod execute;
pub mod graph;

pub use execute::{Outcome, execute, execute_program};
