//! Files of the system: opening, positions, sizes. Error numbers are those of the system.

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
    match retried(|| unsafe { libc::read(fd, out.as_mut_ptr().cast(), out.len()) } as i64) {
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
