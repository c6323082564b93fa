//! Modules written in Rust, by name.

use crate::prelude::*;

pub mod warnings;

/// One row per native module; the import machinery looks here after the compiled-in modules.
pub const NATIVE_MODULES: &[&NativeModule] = &[];
