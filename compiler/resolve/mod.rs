//! From the tree to scopes: what each name means, and what CPython refuses although it parses.
//!
//! Three passes, as CPython's: `declare` collects how each block mentions names, `analyze` decides where each name's value
//! is found, `check` looks for statements in the wrong place. Errors come in the order in which CPython would meet them,
//! so the first one is what it raises.

mod analyze;
mod check;
mod declare;
mod future;
mod orderings;
mod suspicions;
#[cfg(test)]
mod tests;
mod walk;

pub use orderings::illegal_orderings;
pub use suspicions::suspicions;

use crate::ast::Module;
use crate::base::{Interner, SourceFile};
use crate::scopes::Scopes;

/// Resolves a module. Scopes are complete also where there are errors.
pub fn resolve(module: &Module, source: &SourceFile, names: &mut Interner) -> Scopes {
    let mut errors = Vec::new();
    let future_annotations = future::check(names, module, &mut errors);
    let mut scopes = declare::run(names, module, future_annotations, &mut errors);
    analyze::run(names, &mut scopes, &mut errors);
    check::run(names, module, source, &scopes, &mut errors);
    scopes.errors = errors;
    scopes
}
