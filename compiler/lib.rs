//! The sxc compiler.
