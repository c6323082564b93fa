//! SIGINT, SIGTERM and SIGHUP during a build: takes back what is unfinished, then ends as the signal would have.

use crate::base::unfinished;
use std::time::Duration;

const SIGNALS: [libc::c_int; 3] = [libc::SIGINT, libc::SIGTERM, libc::SIGHUP];
/// Time for a process that was asked to end.
const PATIENCE: u32 = 200;

/// Waits for the signals on a thread of its own. To be called before other threads are started: they inherit the mask.
pub fn watch() {
    // SAFETY: the set is initialized before it is used.
    let set = unsafe {
        let mut set = std::mem::zeroed();
        libc::sigemptyset(&mut set);
        for signal in SIGNALS {
            if !is_ignored(signal) {
                libc::sigaddset(&mut set, signal);
            }
        }
        libc::pthread_sigmask(libc::SIG_BLOCK, &set, std::ptr::null_mut());
        set
    };
    let spawned = std::thread::Builder::new().stack_size(1 << 20).spawn(move || {
        let mut signal = 0;
        // SAFETY: both point to live memory.
        if unsafe { libc::sigwait(&set, &mut signal) } == 0 {
            unfinished::take_back(stop);
            // SAFETY: the signal's default action ends the process once it is let through.
            unsafe {
                libc::signal(signal, libc::SIG_DFL);
                libc::pthread_sigmask(libc::SIG_UNBLOCK, &set, std::ptr::null_mut());
                libc::raise(signal);
            }
        }
    });
    if spawned.is_err() {
        // SAFETY: as above. Without a watcher the signals act at once.
        unsafe { libc::pthread_sigmask(libc::SIG_UNBLOCK, &set, std::ptr::null_mut()) };
    }
}

/// As under `nohup`: the signal is to have no effect.
fn is_ignored(signal: libc::c_int) -> bool {
    // SAFETY: with a null action, the old one is written and nothing is changed.
    unsafe {
        let mut old: libc::sigaction = std::mem::zeroed();
        libc::sigaction(signal, std::ptr::null(), &mut old);
        old.sa_sigaction == libc::SIG_IGN
    }
}

/// Asks a process to end and waits until it has; one that does not is killed.
fn stop(id: u32) {
    let id = id as libc::pid_t;
    // SAFETY: the process is our child: it is registered until it has been waited for, so the id is its own.
    unsafe {
        libc::kill(id, libc::SIGTERM);
        for _ in 0..PATIENCE {
            let mut info: libc::siginfo_t = std::mem::zeroed();
            let waited = libc::waitid(libc::P_PID, id as libc::id_t, &mut info, libc::WEXITED | libc::WNOHANG | libc::WNOWAIT);
            if waited != 0 || info.si_pid() == id {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        libc::kill(id, libc::SIGKILL);
    }
}
