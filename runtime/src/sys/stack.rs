//! The extent of the main thread's stack.

/// Bytes that Rust code may use below the lowest address at which compiled code starts a function.
pub const MARGIN: usize = 64 << 10;

/// The lowest address that a function on the calling thread's stack may start at. `here` is an address in the
/// outermost frame.
pub fn main_limit(here: usize) -> usize {
    let mut limits = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: the pointer is to a live struct of the right type.
    let known = unsafe { libc::getrlimit(libc::RLIMIT_STACK, &raw mut limits) } == 0;
    let size = if known && limits.rlim_cur != libc::RLIM_INFINITY { limits.rlim_cur as usize } else { 8 << 20 };
    // Arguments and environment lie above `here` and count against the limit too.
    const ENVIRONMENT: usize = 256 << 10;
    here.saturating_sub(size.saturating_sub(MARGIN + ENVIRONMENT))
}

/// One past the highest address of the calling thread's stack.
pub fn base_of_thread() -> usize {
    // SAFETY: a zeroed attribute object is filled by the call, read and destroyed; the pointers are to live locals.
    unsafe {
        let mut attributes: libc::pthread_attr_t = core::mem::zeroed();
        if libc::pthread_getattr_np(libc::pthread_self(), &raw mut attributes) != 0 {
            panic!("the system does not know this thread's stack");
        }
        let (mut start, mut size) = (core::ptr::null_mut(), 0);
        libc::pthread_attr_getstack(&raw const attributes, &raw mut start, &raw mut size);
        libc::pthread_attr_destroy(&raw mut attributes);
        start as usize + size
    }
}
