//! Running code at build time, and `sxc run`: the JIT, and what `#run` means.
//!
//! | file | holds |
//! | --- | --- |
//! | `facts` | which names a statement binds and needs |
//! | `plan` | from the pragmas of a module to the statements that a worker runs: the slice |
//! | `evaluate` | the worker process, seen from the compiler: its limits, its answer |
//! | `hazards` | whether code outside of the slice could make the answer wrong |
//! | `jit` | ORC |
//!
//! The worker is the compiler again (`driver::worker`): it compiles the slice, runs it in a sandbox and sends a graph of the
//! values. Every assignment of the slice is replaced by what it made; its functions, classes and imports run in the
//! program as they stand, and therefore must not share anything that can change with what was made.

mod evaluate;
mod facts;
mod hazards;
pub mod jit;
mod plan;

pub use evaluate::{Job, MEGABYTES, Outcome, READY, SECONDS, WORKER, evaluate, run_whole};
pub use hazards::check;
pub use plan::{Plan, plan};
