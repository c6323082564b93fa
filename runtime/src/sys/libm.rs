//! Functions of the C library that Rust's standard library replaces by its own.

/// glibc's cube root, which is up to one unit off in the last place (`cbrt(27.0)` is 3.0000000000000004) and which
/// CPython shows. Rust's runtime brings a correctly rounded `cbrt`; the alias reaches the C library's.
#[cfg(target_env = "gnu")]
pub fn cbrt(x: f64) -> f64 {
    unsafe extern "C" {
        fn cbrtf64(x: f64) -> f64;
    }
    // SAFETY: a pure function of the C library.
    unsafe { cbrtf64(x) }
}

#[cfg(not(target_env = "gnu"))]
pub fn cbrt(x: f64) -> f64 {
    pxfm::f_cbrt(x)
}
