//! File descriptors.

/// The error number of the last failed call on this thread.
pub fn errno() -> i32 {
    std::io::Error::last_os_error().raw_os_error().unwrap_or(0)
}

/// Writes all of `data`; the error number where that fails.
pub fn write_all(fd: i32, mut data: &[u8]) -> Result<(), i32> {
    while !data.is_empty() {
        // SAFETY: the pointer and length are those of a live slice.
        let n = unsafe { libc::write(fd, data.as_ptr().cast(), data.len()) };
        match usize::try_from(n) {
            Ok(n) => data = &data[n..],
            Err(_) => match errno() {
                libc::EINTR => {}
                error => return Err(error),
            },
        }
    }
    Ok(())
}

/// Reads at most `out.len()` bytes; 0 at the end.
pub fn read(fd: i32, out: &mut [u8]) -> Result<usize, i32> {
    loop {
        // SAFETY: the pointer and length are those of a live slice.
        let n = crate::sched::threads::released(|| unsafe { libc::read(fd, out.as_mut_ptr().cast(), out.len()) });
        match usize::try_from(n) {
            Ok(n) => return Ok(n),
            Err(_) => match errno() {
                libc::EINTR => {}
                error => return Err(error),
            },
        }
    }
}

/// The descriptor is open.
pub fn is_open(fd: i32) -> bool {
    // SAFETY: F_GETFD only reads the descriptor table.
    unsafe { libc::fcntl(fd, libc::F_GETFD) != -1 }
}

pub fn is_terminal(fd: i32) -> bool {
    // SAFETY: the call takes no pointer.
    unsafe { libc::isatty(fd) == 1 }
}

/// The system's text for an error number, as `strerror` has it.
pub fn error_text(errno: i32) -> String {
    let mut buffer = [0u8; 128];
    // SAFETY: the pointer and length are those of a live array; the XSI variant ends the text with a zero byte.
    unsafe { libc::strerror_r(errno, buffer.as_mut_ptr().cast(), buffer.len()) };
    let len = buffer.iter().position(|byte| *byte == 0).unwrap_or(buffer.len());
    String::from_utf8_lossy(&buffer[..len]).into_owned()
}

/// The descriptor has a position that can be moved.
pub fn is_seekable(fd: i32) -> bool {
    // SAFETY: moving by nothing from the current position changes nothing.
    unsafe { libc::lseek(fd, 0, libc::SEEK_CUR) != -1 }
}
