//! Shutting the process off from the world, for code that runs at build time.
//!
//! A seccomp filter answers every system call that is not listed with EPERM: no files, no network, no processes. What is
//! listed manages memory, time and signals of the process itself, and writes to the descriptors that are named.

use libc::{sock_filter, sock_fprog};

/// Calls that touch nothing but the process.
const ALLOWED: &[libc::c_long] = &[
    libc::SYS_brk,
    libc::SYS_mmap,
    libc::SYS_munmap,
    libc::SYS_mprotect,
    libc::SYS_mremap,
    libc::SYS_madvise,
    libc::SYS_futex,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sigaltstack,
    libc::SYS_sched_yield,
    libc::SYS_clock_gettime,
    libc::SYS_clock_getres,
    libc::SYS_clock_nanosleep,
    libc::SYS_nanosleep,
    libc::SYS_restart_syscall,
    libc::SYS_gettimeofday,
    libc::SYS_getrandom,
    libc::SYS_getrusage,
    libc::SYS_getpid,
    libc::SYS_gettid,
    libc::SYS_tgkill,
    libc::SYS_fstat,
    libc::SYS_lseek,
    libc::SYS_exit,
    libc::SYS_exit_group,
];

#[cfg(target_arch = "x86_64")]
const ARCHITECTURE: u32 = 0xc000_003e;
#[cfg(target_arch = "aarch64")]
const ARCHITECTURE: u32 = 0xc000_00b7;

// Offsets in `struct seccomp_data`.
const NUMBER: u32 = 0;
const ARCH: u32 = 4;
const FIRST_ARGUMENT: u32 = 16;

const LOAD: u16 = (libc::BPF_LD | libc::BPF_W | libc::BPF_ABS) as u16;
const JUMP_IF_EQUAL: u16 = (libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K) as u16;
const RETURN: u16 = (libc::BPF_RET | libc::BPF_K) as u16;

const fn statement(code: u16, k: u32) -> sock_filter {
    sock_filter { code, jt: 0, jf: 0, k }
}

/// Skips `otherwise` instructions where the loaded word is not `k`.
const fn unless_equal(k: u32, otherwise: u8) -> sock_filter {
    sock_filter { code: JUMP_IF_EQUAL, jt: 0, jf: otherwise, k }
}

fn program(writable: &[i32]) -> Vec<sock_filter> {
    let allow = statement(RETURN, libc::SECCOMP_RET_ALLOW);
    let refuse = statement(RETURN, libc::SECCOMP_RET_ERRNO | libc::EPERM as u32);
    let mut code = vec![
        statement(LOAD, ARCH),
        unless_equal(ARCHITECTURE, 1),
        statement(LOAD, NUMBER),
        // A call of another architecture is loaded as its architecture, which no call of ours has as number.
    ];
    for &number in ALLOWED {
        code.extend([unless_equal(number as u32, 1), allow]);
    }
    let rest = writable.len() as u8 * 2 + 2;
    code.push(unless_equal(libc::SYS_write as u32, rest));
    code.push(statement(LOAD, FIRST_ARGUMENT));
    for &fd in writable {
        code.extend([unless_equal(fd as u32, 1), allow]);
    }
    code.push(refuse);
    // Asking whether a descriptor is open is harmless.
    code.extend([unless_equal(libc::SYS_fcntl as u32, 3), statement(LOAD, FIRST_ARGUMENT + 8), unless_equal(libc::F_GETFD as u32, 1), allow]);
    code.push(refuse);
    code
}

/// From now on the process can write to `writable` and open nothing. The error number where the system does not do that.
pub fn enter(writable: &[i32]) -> Result<(), i32> {
    let mut code = program(writable);
    let filter = sock_fprog { len: code.len() as u16, filter: code.as_mut_ptr() };
    // SAFETY: the filter is a live array of the length it says; the kernel copies it.
    let status = unsafe {
        libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
        libc::prctl(libc::PR_SET_SECCOMP, libc::SECCOMP_MODE_FILTER, &raw const filter)
    };
    if status == 0 { Ok(()) } else { Err(super::fd::errno()) }
}

/// Bounds what the process may use from now on: a backstop behind the limits that the compiler itself keeps.
pub fn bound(more_bytes: u64, cpu_seconds: u64) {
    let data = data_in_use().unwrap_or(0).saturating_add(more_bytes);
    let limits = [(libc::RLIMIT_DATA, data), (libc::RLIMIT_CPU, cpu_seconds), (libc::RLIMIT_CORE, 0)];
    for (resource, limit) in limits {
        let limit = libc::rlimit { rlim_cur: limit, rlim_max: limit };
        // SAFETY: the pointer is to a live struct. A limit that cannot be set stays as strict as it was.
        unsafe { libc::setrlimit(resource, &raw const limit) };
    }
}

/// Bytes of private writable memory that the process has reserved.
fn data_in_use() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmData:"))?;
    line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok().map(|kilobytes| kilobytes << 10)
}

/// The process ends with its parent.
pub fn die_with_parent() {
    // SAFETY: the call takes no pointer.
    unsafe { libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL) };
}

/// Moves descriptor `from` to a new number that programs do not know, and gives `from` to a device that takes nothing.
pub fn hide(from: i32) -> Result<i32, i32> {
    // SAFETY: the calls take descriptors and a constant path.
    unsafe {
        let hidden = libc::fcntl(from, libc::F_DUPFD_CLOEXEC, 100);
        let null = libc::open(c"/dev/null".as_ptr(), libc::O_RDONLY | libc::O_CLOEXEC);
        if hidden < 0 || null < 0 || libc::dup2(null, from) < 0 {
            return Err(super::fd::errno());
        }
        libc::close(null);
        Ok(hidden)
    }
}
