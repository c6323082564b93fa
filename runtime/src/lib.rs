//! The sxc runtime: objects, protocols, memory, exceptions, fibers and the system, linked into every program.
//!
//! `object` holds the protocols of Python's data model, each written once; `types` has a file or folder per built-in
//! type; `heap` is the collector; `raise` exceptions and tracebacks; `fiber` and `sched` stacks and scheduling; `io`
//! and `sys` the world outside; `comptime` the worker of the compiler; `text` is what strings need that knows no objects. Generated code enters through the shims of `abi`.

pub mod abi;
pub mod codecs;
pub mod comptime;
pub mod fiber;
pub mod heap;
pub mod io;
pub mod modules;
pub mod object;
pub mod raise;
pub mod sched;
pub mod start;
pub mod sys;
pub mod text;
pub mod types;

/// What nearly every file of the runtime uses.
pub mod prelude {
    pub use crate::object::class::{StaticClass, class, class_of, is_exact, is_instance_of};
    pub use crate::object::gc::{Gc, Object};
    pub use crate::object::native::{GetSetRow, NativeModule, NativeRow};
    pub use crate::object::singletons::{boolean, ellipsis, none, not_implemented};
    pub use crate::raise::{Raised, Res};
    pub use crate::{native, slot};
    pub use sxc_abi::slots::{BinaryOp, CompareOp, Slots};
    pub use sxc_abi::*;
}

/// Every symbol that generated code refers to, with its address: the JIT links against these.
pub fn jit_symbols() -> Vec<(&'static str, usize)> {
    let mut symbols = abi::symbols();
    symbols.extend(object::singletons::symbols());
    symbols.push(("sx_classes", (&raw const object::class::sx_classes) as usize));
    symbols.push(("sx_orderings", (&raw const types::ordering::sx_orderings) as usize));
    symbols.push(("sx_main", start::sx_main as *const () as usize));
    symbols
}
