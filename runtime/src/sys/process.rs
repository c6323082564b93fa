//! This process and others: identities, signals, waiting, environment.

use crate::sched::threads::released;
use super::fd::errno;
use super::file::Errno;
use std::ffi::{CStr, CString};

fn checked(result: i32) -> Result<i32, Errno> {
    if result < 0 { Err(errno()) } else { Ok(result) }
}

macro_rules! identities {
    ($($name:ident $ty:ty;)*) => { $(
        pub fn $name() -> $ty {
            // SAFETY: the call takes nothing and cannot fail.
            unsafe { libc::$name() }
        }
    )* };
}

identities! {
    getpid i32;
    getppid i32;
    getuid u32;
    geteuid u32;
    getgid u32;
    getegid u32;
    getpgrp i32;
}

pub fn process_group(pid: i32) -> Result<i32, Errno> {
    // SAFETY: the call takes no pointer.
    checked(unsafe { libc::getpgid(pid) })
}

pub fn new_session() -> Result<i32, Errno> {
    // SAFETY: the call takes nothing.
    checked(unsafe { libc::setsid() })
}

pub fn kill(pid: i32, signal: i32) -> Result<(), Errno> {
    // SAFETY: the call takes no pointer.
    checked(unsafe { libc::kill(pid, signal) }).map(|_| ())
}

pub fn kill_group(group: i32, signal: i32) -> Result<(), Errno> {
    // SAFETY: the call takes no pointer.
    checked(unsafe { libc::killpg(group, signal) }).map(|_| ())
}

/// Waits for a child: its id (0 if none is ready under `WNOHANG`) and status.
pub fn wait(pid: i32, options: i32) -> Result<(i32, i32), Errno> {
    let mut status = 0;
    loop {
        // SAFETY: the pointer is that of a live integer.
        match checked(released(|| unsafe { libc::waitpid(pid, &raw mut status, options) })) {
            Err(libc::EINTR) => {}
            other => return other.map(|pid| (pid, status)),
        }
    }
}

/// Runs a command by the shell and answers its wait status.
pub fn system(command: &CStr) -> i32 {
    // SAFETY: the command is a valid C string.
    released(|| unsafe { libc::system(command.as_ptr()) })
}

/// Ends the process at once.
pub fn exit_now(status: i32) -> ! {
    // SAFETY: nothing of the process is used afterwards.
    unsafe { libc::_exit(status) }
}

pub fn abort() -> ! {
    std::process::abort()
}

/// Sets the permissions that new files do not get; the ones before.
pub fn set_umask(mask: u32) -> u32 {
    // SAFETY: the call takes no pointer.
    unsafe { libc::umask(mask) }
}

pub fn priority_step(step: i32) -> Result<i32, Errno> {
    // SAFETY: -1 is a valid answer, so that only errno tells a failure.
    unsafe {
        *libc::__errno_location() = 0;
        let priority = libc::nice(step);
        if priority == -1 && errno() != 0 { Err(errno()) } else { Ok(priority) }
    }
}

/// All variables as `name=value`, as the system has them.
pub fn environment() -> Vec<Vec<u8>> {
    unsafe extern "C" {
        static environ: *const *const libc::c_char;
    }
    let mut all = Vec::new();
    // SAFETY: `environ` is null or a null-terminated array of C strings; nobody else changes it meanwhile.
    unsafe {
        let mut next = environ;
        while !next.is_null() && !(*next).is_null() {
            all.push(CStr::from_ptr(*next).to_bytes().to_vec());
            next = next.add(1);
        }
    }
    all
}

pub fn set_variable(name: &CStr, value: &CStr) -> Result<(), Errno> {
    // SAFETY: both are valid C strings.
    checked(unsafe { libc::setenv(name.as_ptr(), value.as_ptr(), 1) }).map(|_| ())
}

pub fn remove_variable(name: &CStr) -> Result<(), Errno> {
    // SAFETY: the name is a valid C string.
    checked(unsafe { libc::unsetenv(name.as_ptr()) }).map(|_| ())
}

/// System, node, release, version, machine.
pub fn system_names() -> [String; 5] {
    // SAFETY: a zeroed struct is valid, and the call fills it with C strings.
    unsafe {
        let mut names = core::mem::zeroed::<libc::utsname>();
        libc::uname(&raw mut names);
        [&names.sysname, &names.nodename, &names.release, &names.version, &names.machine]
            .map(|field| CStr::from_ptr(field.as_ptr()).to_string_lossy().into_owned())
    }
}

/// User and system seconds of this process, then of its children, then elapsed ones.
pub fn times() -> [f64; 5] {
    // SAFETY: a zeroed struct is valid, and the call fills it.
    unsafe {
        let mut times = core::mem::zeroed::<libc::tms>();
        let elapsed = libc::times(&raw mut times);
        let ticks = libc::sysconf(libc::_SC_CLK_TCK) as f64;
        [times.tms_utime, times.tms_stime, times.tms_cutime, times.tms_cstime, elapsed].map(|t| t as f64 / ticks)
    }
}

/// The processors that this process may run on.
pub fn processors() -> Result<Vec<usize>, Errno> {
    // SAFETY: a zeroed set is valid, and the call fills it.
    unsafe {
        let mut set = core::mem::zeroed::<libc::cpu_set_t>();
        checked(libc::sched_getaffinity(0, size_of::<libc::cpu_set_t>(), &raw mut set))?;
        Ok((0..libc::CPU_SETSIZE as usize).filter(|&cpu| libc::CPU_ISSET(cpu, &set)).collect())
    }
}

/// All processors that are there.
pub fn processor_count() -> i64 {
    // SAFETY: the call takes no pointer.
    unsafe { libc::sysconf(libc::_SC_NPROCESSORS_ONLN) as i64 }
}

/// Starts a copy of this process: 0 in the copy, its id in the original.
pub fn fork() -> Result<i32, Errno> {
    // SAFETY: the runtime's threads are one here; the child goes on with the same memory.
    checked(unsafe { libc::fork() })
}

/// Replaces this process by a program. Answers only where that fails.
pub fn execute(path: &CStr, arguments: &[CString], environment: Option<&[CString]>) -> Errno {
    let pointers = |strings: &[CString]| -> Vec<*const libc::c_char> {
        strings.iter().map(|s| s.as_ptr()).chain([core::ptr::null()]).collect()
    };
    let arguments = pointers(arguments);
    // SAFETY: the vectors are null-terminated arrays of valid C strings.
    unsafe {
        match environment {
            Some(environment) => libc::execve(path.as_ptr(), arguments.as_ptr(), pointers(environment).as_ptr()),
            None => libc::execv(path.as_ptr(), arguments.as_ptr()),
        };
    }
    errno()
}

/// The parts of a wait status.
pub mod status {
    pub fn exited(status: i32) -> bool {
        libc::WIFEXITED(status)
    }
    pub fn exit_code(status: i32) -> i32 {
        libc::WEXITSTATUS(status)
    }
    pub fn signaled(status: i32) -> bool {
        libc::WIFSIGNALED(status)
    }
    pub fn signal(status: i32) -> i32 {
        libc::WTERMSIG(status)
    }
    pub fn stopped(status: i32) -> bool {
        libc::WIFSTOPPED(status)
    }
    pub fn stop_signal(status: i32) -> i32 {
        libc::WSTOPSIG(status)
    }
}

/// A number that no other running thread has.
pub fn thread_identity() -> u64 {
    // SAFETY: the call has no preconditions.
    unsafe { libc::pthread_self() as u64 }
}

/// The number that the kernel gave the calling thread.
pub fn native_thread_identity() -> i64 {
    // SAFETY: the call has no preconditions.
    unsafe { libc::syscall(libc::SYS_gettid) }
}
