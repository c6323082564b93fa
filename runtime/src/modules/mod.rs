//! Modules written in Rust, by name.

pub mod codecs;
pub mod string;

use crate::prelude::*;

/// One row per native module; the import machinery looks here after the compiled-in modules.
pub const NATIVE_MODULES: &[&NativeModule] = &[&codecs::MODULE, &string::MODULE];
