//! Address space for the heap, and how much memory there is.

use core::ffi::c_void;
use std::fs::read_to_string;

/// Reserves address space that cannot be touched yet, at `wanted` if that is free.
pub fn reserve(wanted: usize, bytes: usize) -> Option<usize> {
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
    let map = |address: usize, extra: i32| {
        // SAFETY: a new mapping; MAP_FIXED_NOREPLACE refuses to replace an existing one.
        let start = unsafe { libc::mmap(address as *mut c_void, bytes, libc::PROT_NONE, flags | extra, -1, 0) };
        (start != libc::MAP_FAILED).then_some(start as usize)
    };
    match map(wanted, libc::MAP_FIXED_NOREPLACE) {
        Some(start) if start == wanted => Some(start),
        Some(elsewhere) => Some(elsewhere),
        None => map(0, 0),
    }
}

/// Makes reserved pages usable; they read as zero. False where the system has no memory.
///
/// # Safety
/// The pages belong to a reservation of the caller.
pub unsafe fn commit(start: usize, bytes: usize) -> bool {
    // SAFETY: the caller vouches for the range.
    unsafe { libc::mprotect(start as *mut c_void, bytes, libc::PROT_READ | libc::PROT_WRITE) == 0 }
}

/// Returns a whole reservation.
///
/// # Safety
/// Nothing refers to the pages any more.
pub unsafe fn unreserve(start: usize, bytes: usize) {
    // SAFETY: the caller vouches for the range.
    unsafe { libc::munmap(start as *mut c_void, bytes) };
}

/// Address space that `ulimit -v` still leaves, if it limits at all.
pub fn address_space_left() -> Option<usize> {
    let mut limits = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: the pointer is to a live struct of the right type.
    let known = unsafe { libc::getrlimit(libc::RLIMIT_AS, &raw mut limits) } == 0;
    if !known || limits.rlim_cur == libc::RLIM_INFINITY {
        return None;
    }
    let used = read_to_string("/proc/self/statm").ok();
    let pages: usize = used.as_deref().and_then(|text| text.split(' ').next()).and_then(|n| n.parse().ok()).unwrap_or(0);
    Some((limits.rlim_cur as usize).saturating_sub(pages * page_size()))
}

fn page_size() -> usize {
    // SAFETY: the call takes no pointer.
    (unsafe { libc::sysconf(libc::_SC_PAGESIZE) }) as usize
}

/// The memory that this process may use: of the machine, or of its control group where that is less.
pub fn physical() -> usize {
    // SAFETY: the call takes no pointer.
    let pages = unsafe { libc::sysconf(libc::_SC_PHYS_PAGES) };
    let machine = usize::try_from(pages).map_or(usize::MAX, |pages| pages.saturating_mul(page_size()));
    control_group_limit().map_or(machine, |limit| limit.min(machine))
}

fn control_group_limit() -> Option<usize> {
    let groups = read_to_string("/proc/self/cgroup").ok()?;
    let own = groups.lines().find_map(|line| line.strip_prefix("0::")).unwrap_or("/");
    let files = [
        format!("/sys/fs/cgroup{own}/memory.max"),
        "/sys/fs/cgroup/memory.max".to_owned(),
        "/sys/fs/cgroup/memory/memory.limit_in_bytes".to_owned(),
    ];
    files.iter().filter_map(|file| read_to_string(file).ok()?.trim().parse().ok()).min()
}
