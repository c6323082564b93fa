//! Signals.

/// A write to a closed pipe is an error of that write, not the end of the process.
pub fn ignore_broken_pipes() {
    // SAFETY: ignoring a signal installs no handler.
    unsafe { libc::signal(libc::SIGPIPE, libc::SIG_IGN) };
}

/// Ends the process as an interrupt does that nobody handles, so that a calling shell sees it.
pub fn die_of_interrupt() {
    // SAFETY: restoring the default action installs no handler; the signal goes to this process.
    unsafe {
        libc::signal(libc::SIGINT, libc::SIG_DFL);
        libc::kill(libc::getpid(), libc::SIGINT);
    }
}
