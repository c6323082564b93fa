//! The sxc compiler.
//!
//!     source --syntax--> AST --resolve--> AST + scopes --lower--> IR --infer, passes--> IR --codegen--> LLVM --link--> executable
//!
//! `ir` holds the one intermediate representation; each phase has a folder; `driver` knows their order and `cli` the
//! command line. Imports point one way: `cli -> driver -> phases -> representations -> base`.

pub use sxc_syntax::{ast, base, decode_source, parse};

pub mod cli;
pub mod codegen;
pub mod comptime;
pub mod diag;
pub mod driver;
pub mod infer;
pub mod ir;
pub mod link;
pub mod lower;
pub mod passes;
pub mod specialize;
pub mod resolve;
pub mod scopes;
pub mod verify;
