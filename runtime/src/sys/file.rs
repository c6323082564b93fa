//! Files of the system: opening, positions, sizes. Error numbers are those of the system.

use crate::sched::threads::released;
use super::fd::errno;
use std::ffi::CStr;

pub type Errno = i32;

/// What the system knows of a file.
pub type Stat = libc::stat;

fn checked(result: i32) -> Result<(), Errno> {
    if result == 0 { Ok(()) } else { Err(errno()) }
}

/// Calls until no signal interrupts.
fn retried(mut call: impl FnMut() -> i64) -> Result<i64, Errno> {
    loop {
        let result = call();
        if result >= 0 {
            return Ok(result);
        }
        match errno() {
            libc::EINTR => {}
            error => return Err(error),
        }
    }
}

/// Opens a file that programs started later do not inherit.
pub fn open(path: &CStr, flags: i32, mode: u32) -> Result<i32, Errno> {
    // SAFETY: the path is a valid C string.
    retried(|| i64::from(unsafe { libc::open(path.as_ptr(), flags | libc::O_CLOEXEC, mode) })).map(|fd| fd as i32)
}

/// Closes a descriptor; never tried twice, since it is gone even where the call is interrupted.
pub fn close(fd: i32) -> Result<(), Errno> {
    // SAFETY: the call takes no pointer; whoever closes a descriptor owns it.
    match checked(unsafe { libc::close(fd) }) {
        Err(libc::EINTR) => Ok(()),
        other => other,
    }
}

/// Reads at most `out.len()` bytes; 0 at the end, None where reading would block.
pub fn read(fd: i32, out: &mut [u8]) -> Result<Option<usize>, Errno> {
    // SAFETY: pointer and length are those of a live slice.
    match retried(|| released(|| unsafe { libc::read(fd, out.as_mut_ptr().cast(), out.len()) } as i64)) {
        Ok(n) => Ok(Some(n as usize)),
        Err(libc::EAGAIN) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Writes some of `data`; None where writing would block.
pub fn write(fd: i32, data: &[u8]) -> Result<Option<usize>, Errno> {
    // SAFETY: pointer and length are those of a live slice.
    match retried(|| unsafe { libc::write(fd, data.as_ptr().cast(), data.len()) } as i64) {
        Ok(n) => Ok(Some(n as usize)),
        Err(libc::EAGAIN) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Moves the position of a descriptor; the new one.
pub fn seek(fd: i32, offset: i64, whence: i32) -> Result<i64, Errno> {
    // SAFETY: the call takes no pointer.
    let at = unsafe { libc::lseek(fd, offset, whence) };
    if at < 0 { Err(errno()) } else { Ok(at) }
}

pub fn truncate(fd: i32, size: i64) -> Result<(), Errno> {
    // SAFETY: the call takes no pointer.
    retried(|| i64::from(unsafe { libc::ftruncate(fd, size) })).map(|_| ())
}

pub fn stat_descriptor(fd: i32) -> Result<Stat, Errno> {
    // SAFETY: a zeroed struct is valid, and the call fills it.
    let mut stat = unsafe { core::mem::zeroed::<Stat>() };
    // SAFETY: the pointer is that of a live struct.
    checked(unsafe { libc::fstat(fd, &raw mut stat) })?;
    Ok(stat)
}

/// What the system knows of the file at `path`, or of the link itself where `follow` is false.
pub fn stat_path(path: &CStr, follow: bool) -> Result<Stat, Errno> {
    // SAFETY: a zeroed struct is valid, and the call fills it.
    let mut stat = unsafe { core::mem::zeroed::<Stat>() };
    let flags = if follow { 0 } else { libc::AT_SYMLINK_NOFOLLOW };
    // SAFETY: the path is a valid C string, and the pointer that of a live struct.
    checked(unsafe { libc::fstatat(libc::AT_FDCWD, path.as_ptr(), &raw mut stat, flags) })?;
    Ok(stat)
}

/// Programs started later inherit the descriptor, or do not.
pub fn set_inheritable(fd: i32, inheritable: bool) -> Result<(), Errno> {
    // SAFETY: the calls take no pointers.
    unsafe {
        let flags = libc::fcntl(fd, libc::F_GETFD);
        if flags < 0 {
            return Err(errno());
        }
        let flags = if inheritable { flags & !libc::FD_CLOEXEC } else { flags | libc::FD_CLOEXEC };
        checked(libc::fcntl(fd, libc::F_SETFD, flags))
    }
}

/// As [`stat_path`], relative to an open directory.
pub fn stat_at(directory: i32, path: &CStr, follow: bool) -> Result<Stat, Errno> {
    // SAFETY: a zeroed struct is valid, and the call fills it.
    let mut stat = unsafe { core::mem::zeroed::<Stat>() };
    let flags = if follow { 0 } else { libc::AT_SYMLINK_NOFOLLOW };
    // SAFETY: the path is a valid C string, and the pointer that of a live struct.
    checked(unsafe { libc::fstatat(directory, path.as_ptr(), &raw mut stat, flags) })?;
    Ok(stat)
}

pub fn open_at(directory: i32, path: &CStr, flags: i32, mode: u32) -> Result<i32, Errno> {
    // SAFETY: the path is a valid C string.
    retried(|| i64::from(unsafe { libc::openat(directory, path.as_ptr(), flags | libc::O_CLOEXEC, mode) })).map(|fd| fd as i32)
}

pub fn truncate_path(path: &CStr, size: i64) -> Result<(), Errno> {
    // SAFETY: the path is a valid C string.
    retried(|| i64::from(unsafe { libc::truncate(path.as_ptr(), size) })).map(|_| ())
}

/// Waits until the data (and what else the system knows of the file) are on the disk.
pub fn sync(fd: i32, data_only: bool) -> Result<(), Errno> {
    // SAFETY: the calls take no pointers.
    retried(|| i64::from(unsafe { if data_only { libc::fdatasync(fd) } else { libc::fsync(fd) } })).map(|_| ())
}

pub fn is_inheritable(fd: i32) -> Result<bool, Errno> {
    // SAFETY: the call takes no pointer.
    let flags = unsafe { libc::fcntl(fd, libc::F_GETFD) };
    if flags < 0 { Err(errno()) } else { Ok(flags & libc::FD_CLOEXEC == 0) }
}

/// Reads and writes of the descriptor wait, or fail where they would have to.
pub fn set_blocking(fd: i32, blocking: bool) -> Result<(), Errno> {
    // SAFETY: the calls take no pointers.
    unsafe {
        let flags = libc::fcntl(fd, libc::F_GETFL);
        if flags < 0 {
            return Err(errno());
        }
        let flags = if blocking { flags & !libc::O_NONBLOCK } else { flags | libc::O_NONBLOCK };
        checked(libc::fcntl(fd, libc::F_SETFL, flags))
    }
}

pub fn is_blocking(fd: i32) -> Result<bool, Errno> {
    // SAFETY: the call takes no pointer.
    let flags = unsafe { libc::fcntl(fd, libc::F_GETFL) };
    if flags < 0 { Err(errno()) } else { Ok(flags & libc::O_NONBLOCK == 0) }
}

/// A second descriptor of the same file, not inherited.
pub fn duplicate(fd: i32) -> Result<i32, Errno> {
    // SAFETY: the call takes no pointer.
    let copy = unsafe { libc::fcntl(fd, libc::F_DUPFD_CLOEXEC, 0) };
    if copy < 0 { Err(errno()) } else { Ok(copy) }
}

/// Makes `to` another descriptor of the file of `fd`.
pub fn duplicate_to(fd: i32, to: i32, inheritable: bool) -> Result<i32, Errno> {
    // SAFETY: the calls take no pointers.
    let copy = unsafe {
        if inheritable || fd == to { libc::dup2(fd, to) } else { libc::dup3(fd, to, libc::O_CLOEXEC) }
    };
    if copy < 0 { Err(errno()) } else { Ok(copy) }
}

/// The two ends of a pipe: to read from, to write to.
pub fn pipe(flags: i32) -> Result<(i32, i32), Errno> {
    let mut ends = [0; 2];
    // SAFETY: the pointer is that of a live array of two.
    checked(unsafe { libc::pipe2(ends.as_mut_ptr(), flags) })?;
    Ok((ends[0], ends[1]))
}

/// Columns and lines of a terminal.
pub fn terminal_size(fd: i32) -> Result<(u16, u16), Errno> {
    // SAFETY: a zeroed struct is valid, and the call fills it.
    let mut size = unsafe { core::mem::zeroed::<libc::winsize>() };
    // SAFETY: the pointer is that of a live struct.
    checked(unsafe { libc::ioctl(fd, libc::TIOCGWINSZ, &raw mut size) })?;
    Ok((size.ws_col, size.ws_row))
}

/// Positions count from the start, from here, from the end.
pub const SEEK_SET: i32 = libc::SEEK_SET;
pub const SEEK_CUR: i32 = libc::SEEK_CUR;
pub const SEEK_END: i32 = libc::SEEK_END;
pub const SEEK_HOLE: i32 = libc::SEEK_HOLE;
pub const SEEK_DATA: i32 = libc::SEEK_DATA;

/// A descriptor that programs started later do not inherit.
pub const CLOSE_ON_EXEC: i32 = libc::O_CLOEXEC;

/// Flags of `open`, kinds of files and error numbers that streams know.
pub use libc::{EAGAIN, EISDIR, EMFILE, ENFILE, ESPIPE, O_APPEND, O_CLOEXEC, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY, S_IFDIR, S_IFMT};
