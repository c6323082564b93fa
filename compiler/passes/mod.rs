//! Passes: from IR to IR. One ordered table drives order, verification, timing and `sxc dump --after PASS`.

pub mod dispatch;
pub mod editor;
pub mod error_edges;
pub mod methods;
pub mod narrow;
pub mod suspend;

use crate::ir::{Function, Program, Stage};

/// A row of the pass table.
pub struct Pass {
    pub name: &'static str,
    pub run: fn(&Program, &mut Function),
    pub before: Stage,
    pub after: Stage,
    /// Passes that must have run, with the reason.
    pub follows: &'static [(&'static str, &'static str)],
}

pub const PASSES: &[Pass] = &[
    Pass { name: "narrow", run: narrow::run, before: Stage::Dynamic, after: Stage::Dynamic, follows: &[] },
    Pass { name: "dispatch", run: dispatch::run, before: Stage::Dynamic, after: Stage::Typed, follows: &[] },
    Pass {
        name: "error-edges",
        run: error_edges::run,
        before: Stage::Typed,
        after: Stage::Explicit,
        follows: &[("dispatch", "what an operation may raise is known from the runtime function that it became")],
    },
    Pass {
        name: "suspend",
        run: suspend::run,
        before: Stage::Explicit,
        after: Stage::Explicit,
        follows: &[("error-edges", "a frame keeps what is live on every edge, so every edge must be visible")],
    },
];

/// Runs the passes from `first` (by name) on.
pub fn run_from(first: &str, program: &Program, function: &mut Function) {
    for pass in PASSES.iter().skip_while(|p| p.name != first) {
        (pass.run)(program, function);
        function.stage = pass.after;
    }
}
