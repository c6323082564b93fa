//! Waiting for descriptors.

/// The error of a call that a signal cut short.
pub const INTERRUPTED: i32 = libc::EINTR;

/// Waits until one of the (descriptor, events) is ready, or so many milliseconds: those that are, with their events.
pub fn wait(watched: &[(i32, i16)], timeout: i32) -> Result<Vec<(i32, i16)>, i32> {
    let mut entries: Vec<libc::pollfd> =
        watched.iter().map(|(fd, events)| libc::pollfd { fd: *fd, events: *events, revents: 0 }).collect();
    // SAFETY: pointer and length are those of a live vector.
    let found = crate::sched::threads::released(|| unsafe { libc::poll(entries.as_mut_ptr(), entries.len() as _, timeout) });
    if found < 0 {
        return Err(super::fd::errno());
    }
    Ok(entries.iter().filter(|entry| entry.revents != 0).map(|entry| (entry.fd, entry.revents)).collect())
}
