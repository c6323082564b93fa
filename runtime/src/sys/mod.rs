//! The operating system and the C library. Nothing outside this folder names `libc`.

pub mod libm;
