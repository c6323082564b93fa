//! The sxc compiler.
//!
//!     source --syntax--> AST --resolve--> AST + scopes --lower--> IR --infer, passes--> IR --codegen--> LLVM --link--> executable
//!
//! `ir` holds the one intermediate representation; each phase has a folder; `driver` knows their order and `cli` the
//! command line. Imports point one way: `cli -> driver -> phases -> representations -> base`.

pub use sxc_syntax::{ast, base, decode_source, parse};

pub mod codegen;
pub mod comptime;
pub mod diag;
pub mod ir;
pub mod link;
pub mod passes;
