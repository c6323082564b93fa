//! Random bytes from the kernel.

/// Fills `out`. Waits for the kernel's pool at early boot; a kernel without the call is not supported.
pub fn random_bytes(out: &mut [u8]) {
    let mut filled = 0;
    while filled < out.len() {
        let rest = &mut out[filled..];
        // SAFETY: the pointer and length are those of a live slice.
        let n = unsafe { libc::getrandom(rest.as_mut_ptr().cast(), rest.len(), 0) };
        match usize::try_from(n) {
            Ok(n) => filled += n,
            Err(_) => assert_eq!(super::fd::errno(), libc::EINTR, "the kernel gives no random bytes"),
        }
    }
}
