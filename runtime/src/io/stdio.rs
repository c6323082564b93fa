//! The bytes of standard input, output and error: buffers over descriptors 0 to 2, without Python objects.
//!
//! `print` writes here directly as long as `sys.stdout` is the original object.

use crate::sys::fd;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Bytes collected before they are written.
const CAPACITY: usize = 128 << 10;

/// An error number of the system.
pub type Errno = i32;

pub struct Output {
    fd: i32,
    buffer: Vec<u8>,
    /// Written out at each end of line.
    lines: bool,
    /// Written out at once.
    unbuffered: bool,
}

static OUTPUT: Mutex<Output> = Mutex::new(Output::new(1));
static ERROR: Mutex<Output> = Mutex::new(Output::new(2));

/// Which of the two output streams.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stream {
    Output,
    Error,
}

impl Stream {
    pub fn lock(self) -> MutexGuard<'static, Output> {
        match self {
            Stream::Output => OUTPUT.lock().unwrap_or_else(PoisonError::into_inner),
            Stream::Error => ERROR.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }
}

impl Output {
    const fn new(fd: i32) -> Output {
        Output { fd, buffer: Vec::new(), lines: fd == 2, unbuffered: false }
    }

    pub fn set_line_buffered(&mut self, lines: bool) {
        self.lines = lines;
    }
    pub fn is_line_buffered(&self) -> bool {
        self.lines
    }
    pub fn set_unbuffered(&mut self, unbuffered: bool) {
        self.unbuffered = unbuffered;
    }

    pub fn write(&mut self, data: &[u8]) -> Result<(), Errno> {
        if self.buffer.len() + data.len() > CAPACITY {
            self.flush()?;
        }
        if data.len() >= CAPACITY {
            return fd::write_all(self.fd, data);
        }
        self.buffer.extend_from_slice(data);
        if self.unbuffered || self.lines && data.contains(&b'\n') { self.flush() } else { Ok(()) }
    }

    /// Writes out what is buffered. What cannot be written is dropped.
    pub fn flush(&mut self) -> Result<(), Errno> {
        if self.buffer.is_empty() {
            return Ok(());
        }
        let result = fd::write_all(self.fd, &self.buffer);
        self.buffer.clear();
        result
    }
}

pub struct Input {
    buffer: Vec<u8>,
    /// Bytes of the buffer that were read.
    taken: usize,
}

static INPUT: Mutex<Input> = Mutex::new(Input { buffer: Vec::new(), taken: 0 });

/// Standard input.
pub fn input() -> MutexGuard<'static, Input> {
    INPUT.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Input {
    /// Appends one line with its end to `line`; nothing at the end of the input.
    pub fn read_line(&mut self, line: &mut Vec<u8>) -> Result<(), Errno> {
        loop {
            let rest = &self.buffer[self.taken..];
            if let Some(end) = memchr::memchr(b'\n', rest) {
                line.extend_from_slice(&rest[..=end]);
                self.taken += end + 1;
                return Ok(());
            }
            line.extend_from_slice(rest);
            if !self.refill()? {
                return Ok(());
            }
        }
    }

    /// Appends everything up to the end of the input to `all`.
    pub fn read_all(&mut self, all: &mut Vec<u8>) -> Result<(), Errno> {
        loop {
            all.extend_from_slice(&self.buffer[self.taken..]);
            if !self.refill()? {
                return Ok(());
            }
        }
    }

    /// The next bytes without taking them, at least one but at the end of the input.
    pub fn peek(&mut self) -> Result<&[u8], Errno> {
        if self.taken == self.buffer.len() {
            self.refill()?;
        }
        Ok(&self.buffer[self.taken..])
    }

    /// Takes `n` bytes that [`Input::peek`] showed.
    pub fn take(&mut self, n: usize) {
        self.taken += n;
        debug_assert!(self.taken <= self.buffer.len());
    }

    /// Replaces the buffer, all of which was taken; false at the end.
    fn refill(&mut self) -> Result<bool, Errno> {
        self.buffer.resize(64 << 10, 0);
        self.taken = 0;
        match fd::read(0, &mut self.buffer) {
            Ok(n) => {
                self.buffer.truncate(n);
                Ok(n > 0)
            }
            Err(error) => {
                self.buffer.clear();
                Err(error)
            }
        }
    }
}
