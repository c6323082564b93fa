//! Running code at build time, and `sxc run`: the JIT.

pub mod jit;
