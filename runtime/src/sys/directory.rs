//! Directories and names in them. A directory descriptor of [`HERE`] stands for the current directory.

use super::fd::errno;
use super::file::Errno;
use std::ffi::{CStr, CString};

pub const HERE: i32 = libc::AT_FDCWD;

fn checked(result: i32) -> Result<(), Errno> {
    if result == 0 { Ok(()) } else { Err(errno()) }
}

/// One name in a directory.
pub struct Entry {
    pub name: Vec<u8>,
    pub inode: u64,
    /// `DT_DIR` and the like; 0 where the file system does not say.
    pub kind: u8,
}

/// The names in a directory, without `.` and `..`, in the system's order.
pub fn entries(path: &CStr) -> Result<Vec<Entry>, Errno> {
    // SAFETY: the path is a valid C string.
    let directory = unsafe { libc::opendir(path.as_ptr()) };
    if directory.is_null() { Err(errno()) } else { read_entries(directory) }
}

/// As [`entries`], for an open descriptor, which stays open.
pub fn descriptor_entries(fd: i32) -> Result<Vec<Entry>, Errno> {
    // SAFETY: the calls take no pointers but the one that `fdopendir` made.
    unsafe {
        let copy = libc::fcntl(fd, libc::F_DUPFD_CLOEXEC, 0);
        if copy < 0 {
            return Err(errno());
        }
        let directory = libc::fdopendir(copy);
        if directory.is_null() {
            let error = errno();
            libc::close(copy);
            return Err(error);
        }
        libc::rewinddir(directory);
        read_entries(directory)
    }
}

fn read_entries(directory: *mut libc::DIR) -> Result<Vec<Entry>, Errno> {
    let mut entries = Vec::new();
    loop {
        // SAFETY: `directory` is open; the entry is copied before the next call. Only errno tells the end from a failure.
        unsafe {
            *libc::__errno_location() = 0;
            let entry = libc::readdir(directory);
            if entry.is_null() {
                let error = errno();
                libc::closedir(directory);
                return if error == 0 { Ok(entries) } else { Err(error) };
            }
            let name = CStr::from_ptr((*entry).d_name.as_ptr()).to_bytes();
            if name != b"." && name != b".." {
                entries.push(Entry { name: name.to_vec(), inode: (*entry).d_ino, kind: (*entry).d_type });
            }
        }
    }
}

pub fn make(at: i32, path: &CStr, mode: u32) -> Result<(), Errno> {
    // SAFETY: the path is a valid C string.
    checked(unsafe { libc::mkdirat(at, path.as_ptr(), mode) })
}

pub fn make_fifo(at: i32, path: &CStr, mode: u32) -> Result<(), Errno> {
    // SAFETY: the path is a valid C string.
    checked(unsafe { libc::mkfifoat(at, path.as_ptr(), mode) })
}

/// Removes a name: of an empty directory, or of anything else.
pub fn remove(at: i32, path: &CStr, directory: bool) -> Result<(), Errno> {
    let flags = if directory { libc::AT_REMOVEDIR } else { 0 };
    // SAFETY: the path is a valid C string.
    checked(unsafe { libc::unlinkat(at, path.as_ptr(), flags) })
}

pub fn rename(from_at: i32, from: &CStr, to_at: i32, to: &CStr) -> Result<(), Errno> {
    // SAFETY: the paths are valid C strings.
    checked(unsafe { libc::renameat(from_at, from.as_ptr(), to_at, to.as_ptr()) })
}

pub fn link(from_at: i32, from: &CStr, to_at: i32, to: &CStr, follow: bool) -> Result<(), Errno> {
    let flags = if follow { libc::AT_SYMLINK_FOLLOW } else { 0 };
    // SAFETY: the paths are valid C strings.
    checked(unsafe { libc::linkat(from_at, from.as_ptr(), to_at, to.as_ptr(), flags) })
}

pub fn symlink(target: &CStr, at: i32, path: &CStr) -> Result<(), Errno> {
    // SAFETY: the paths are valid C strings.
    checked(unsafe { libc::symlinkat(target.as_ptr(), at, path.as_ptr()) })
}

pub fn read_link(at: i32, path: &CStr) -> Result<Vec<u8>, Errno> {
    let mut target = vec![0u8; 256];
    loop {
        // SAFETY: the path is a valid C string, pointer and length those of a live buffer.
        let n = unsafe { libc::readlinkat(at, path.as_ptr(), target.as_mut_ptr().cast(), target.len()) };
        match usize::try_from(n) {
            Err(_) => return Err(errno()),
            Ok(n) if n < target.len() => {
                target.truncate(n);
                return Ok(target);
            }
            Ok(_) => target.resize(target.len() * 2, 0),
        }
    }
}

pub fn current() -> Result<Vec<u8>, Errno> {
    let mut path = vec![0u8; 256];
    loop {
        // SAFETY: pointer and length are those of a live buffer.
        if !unsafe { libc::getcwd(path.as_mut_ptr().cast(), path.len()) }.is_null() {
            let len = path.iter().position(|b| *b == 0).unwrap_or(path.len());
            path.truncate(len);
            return Ok(path);
        }
        match errno() {
            libc::ERANGE => path.resize(path.len() * 2, 0),
            error => return Err(error),
        }
    }
}

pub fn change(path: &CStr) -> Result<(), Errno> {
    // SAFETY: the path is a valid C string.
    checked(unsafe { libc::chdir(path.as_ptr()) })
}

pub fn change_to_descriptor(fd: i32) -> Result<(), Errno> {
    // SAFETY: the call takes no pointer.
    checked(unsafe { libc::fchdir(fd) })
}

/// The file may be used as `mode` says.
pub fn access(at: i32, path: &CStr, mode: i32, effective: bool, follow: bool) -> bool {
    let flags = if effective { libc::AT_EACCESS } else { 0 } | if follow { 0 } else { libc::AT_SYMLINK_NOFOLLOW };
    // SAFETY: the path is a valid C string.
    unsafe { libc::faccessat(at, path.as_ptr(), mode, flags) == 0 }
}

pub fn change_mode(at: i32, path: &CStr, mode: u32, follow: bool) -> Result<(), Errno> {
    let flags = if follow { 0 } else { libc::AT_SYMLINK_NOFOLLOW };
    // SAFETY: the path is a valid C string.
    checked(unsafe { libc::fchmodat(at, path.as_ptr(), mode, flags) })
}

pub fn change_owner(at: i32, path: &CStr, user: u32, group: u32, follow: bool) -> Result<(), Errno> {
    let flags = if follow { 0 } else { libc::AT_SYMLINK_NOFOLLOW };
    // SAFETY: the path is a valid C string.
    checked(unsafe { libc::fchownat(at, path.as_ptr(), user, group, flags) })
}

/// Sets the times of last access and change, in nanoseconds; None means now.
pub fn set_times(at: i32, path: &CStr, times: Option<[i128; 2]>, follow: bool) -> Result<(), Errno> {
    let flags = if follow { 0 } else { libc::AT_SYMLINK_NOFOLLOW };
    let specs = times.map(time_specs);
    let pointer = specs.as_ref().map_or(core::ptr::null(), |specs| specs.as_ptr());
    // SAFETY: the path is a valid C string; the times are two live structs or null.
    checked(unsafe { libc::utimensat(at, path.as_ptr(), pointer, flags) })
}

pub fn set_descriptor_times(fd: i32, times: Option<[i128; 2]>) -> Result<(), Errno> {
    let specs = times.map(time_specs);
    let pointer = specs.as_ref().map_or(core::ptr::null(), |specs| specs.as_ptr());
    // SAFETY: the times are two live structs or null.
    checked(unsafe { libc::futimens(fd, pointer) })
}

fn time_specs(times: [i128; 2]) -> [libc::timespec; 2] {
    times.map(|ns| libc::timespec {
        tv_sec: ns.div_euclid(1_000_000_000) as libc::time_t,
        tv_nsec: ns.rem_euclid(1_000_000_000) as libc::c_long,
    })
}

/// A path for the system.
pub fn c_path(path: &[u8]) -> Option<CString> {
    CString::new(path).ok()
}
