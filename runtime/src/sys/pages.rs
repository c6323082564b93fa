//! Address space in pages: reserving it, forbidding parts of it, giving memory back.

use core::ffi::c_void;

/// `MADV_GUARD_INSTALL` of Linux 6.13: touching the pages is a fault, as without access, but costs no mapping.
const GUARD_INSTALL: i32 = 102;

/// Reserves `bytes` of zeroed memory that is only taken from the system when touched. `None` where there is no room.
pub fn reserve(bytes: usize) -> Option<*mut u8> {
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE | libc::MAP_STACK;
    // SAFETY: a new mapping at an address that the system chooses.
    let start = unsafe { libc::mmap(core::ptr::null_mut(), bytes, libc::PROT_READ | libc::PROT_WRITE, flags, -1, 0) };
    (start != libc::MAP_FAILED).then_some(start.cast())
}

/// Makes every access to these pages a fault.
///
/// # Safety
/// The pages belong to a reservation of the caller and hold nothing of use.
pub unsafe fn forbid(start: *mut u8, bytes: usize) {
    // SAFETY: the caller vouches for the range. Kernels that do not know the advice refuse it.
    unsafe {
        if libc::madvise(start.cast::<c_void>(), bytes, GUARD_INSTALL) != 0 {
            libc::mprotect(start.cast::<c_void>(), bytes, libc::PROT_NONE);
        }
    }
}

/// Gives the memory of these pages back; they read as zero afterwards.
///
/// # Safety
/// The pages belong to a reservation of the caller and hold nothing of use.
pub unsafe fn discard(start: *mut u8, bytes: usize) {
    // SAFETY: the caller vouches for the range.
    unsafe { libc::madvise(start.cast::<c_void>(), bytes, libc::MADV_DONTNEED) };
}
