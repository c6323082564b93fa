//! The intermediate representation: SSA over basic blocks with block parameters.
//!
//! A [`Program`] owns functions, constants and names. A [`Function`] owns its values, instructions and blocks in arenas
//! indexed by `u32` ids. An instruction is an [`Op`] (a family and what is fixed at compile time), argument values,
//! successor targets and results, so that printing, reading and rewriting need not know each operation.
//!
//! A [`Stage`] says what a function may contain:
//! - `Dynamic`: operations of Python's data model on words (`py.*`), constants and control flow. Status is implied: an
//!   operation that raises continues at its block's handler, or leaves the function.
//! - `Typed`: one instance per inferred signature; values have machine reprs; operations on known operands belong to a
//!   family. Status is still implied.
//! - `Explicit`: every status edge, exit, poll and suspension is visible; blocks have no handlers.

pub mod constant;
pub mod dominators;
pub mod function;
mod image;
pub mod number;
pub mod ops;
pub mod order;
pub mod print;
pub mod program;
pub mod read;
pub mod text;

pub use constant::{ConstId, ConstPool, ConstValue};
pub use image::Image;
pub use function::*;
pub use ops::*;
pub use program::*;
