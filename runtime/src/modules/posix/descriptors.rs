//! Descriptors: opening, reading, writing, duplicating.

use super::paths::{Accepts, descriptor, directory_argument, path_argument};
use crate::io::object::{file_error, system_error};
use crate::io::{arguments, unflushed};
use crate::prelude::*;
use crate::sys::{fd, file};
use crate::types::{buffer, bytes, int, tuple};

pub const FUNCTIONS: &[NativeRow] = &[
    native!("open(path, flags, mode=0o777, *, dir_fd=None)", open, 4),
    native!("close(fd)", close, 1),
    native!("closerange(fd_low, fd_high, /)", close_range, 2),
    native!("read(fd, length, /)", read, 2),
    native!("write(fd, data, /)", write, 2),
    native!("lseek(fd, position, whence, /)", seek, 3),
    native!("dup(fd, /)", duplicate, 1),
    native!("dup2(fd, fd2, inheritable=True)", duplicate_to, 3),
    native!("pipe()", pipe, 0),
    native!("pipe2(flags, /)", pipe_with_flags, 1),
    native!("isatty(fd, /)", is_terminal, 1),
    native!("ftruncate(fd, length, /)", truncate, 2),
    native!("fsync(fd)", sync, 1),
    native!("fdatasync(fd)", sync_data, 1),
    native!("get_inheritable(fd, /)", get_inheritable, 1),
    native!("set_inheritable(fd, inheritable, /)", set_inheritable, 2),
    native!("get_blocking(fd, /)", get_blocking, 1),
    native!("set_blocking(fd, blocking, /)", set_blocking, 2),
    native!("_terminal_size(fd=1, /)", terminal_size, 1),
    native!("_flush_files()", flush_files, 0),
];

fn checked<T>(cx: &mut Ctx, result: Result<T, i32>) -> Res<T> {
    result.map_err(|errno| system_error(cx, errno))
}

fn small(cx: &mut Ctx, value: Word) -> Res<i32> {
    arguments::int_or(cx, value, -1)
}

fn open(cx: &mut Ctx, path: Word, flags: Word, mode: Word, dir_fd: Word) -> Res<Word> {
    let path = path_argument(cx, path, "open", "path", Accepts::Paths)?;
    let (flags, mode) = (small(cx, flags)?, arguments::int_or(cx, mode, 0o777)?);
    let at = directory_argument(cx, dir_fd)?;
    unflushed::before_open(cx, path.given)?;
    match file::open_at(at, path.path(), flags, mode as u32) {
        Ok(fd) => Ok(Word::small(i64::from(fd))),
        Err(errno) => Err(file_error(cx, errno, path.given)),
    }
}

fn close(cx: &mut Ctx, fd: Word) -> Res<()> {
    let fd = small(cx, fd)?;
    checked(cx, file::close(fd))
}

fn close_range(cx: &mut Ctx, low: Word, high: Word) -> Res<()> {
    for fd in small(cx, low)?..small(cx, high)? {
        // Descriptors that are not open are passed over.
        let _ = file::close(fd);
    }
    Ok(())
}

fn read(cx: &mut Ctx, fd: Word, length: Word) -> Res<Word> {
    let (fd, length) = (small(cx, fd)?, arguments::offset(cx, length)?);
    if length < 0 {
        return Err(system_error(cx, 22));
    }
    let mut data = vec![0; length as usize];
    let n = match file::read(fd, &mut data) {
        Ok(Some(n)) => n,
        Ok(None) => return Err(system_error(cx, 11)),
        Err(errno) => return Err(system_error(cx, errno)),
    };
    bytes::new(cx, &data[..n])
}

fn write(cx: &mut Ctx, fd: Word, data: Word) -> Res<Word> {
    let fd = small(cx, fd)?;
    let data = buffer::required(cx, data)?;
    match crate::sched::threads::released(|| file::write(fd, data)) {
        Ok(Some(n)) => Ok(Word::small(n as i64)),
        Ok(None) => Err(system_error(cx, 11)),
        Err(errno) => Err(system_error(cx, errno)),
    }
}

fn seek(cx: &mut Ctx, fd: Word, position: Word, whence: Word) -> Res<Word> {
    let (fd, position, whence) = (small(cx, fd)?, arguments::offset(cx, position)?, small(cx, whence)?);
    let at = checked(cx, file::seek(fd, position, whence))?;
    int::from_i64(cx, at)
}

fn duplicate(cx: &mut Ctx, fd: Word) -> Res<Word> {
    let fd = small(cx, fd)?;
    checked(cx, file::duplicate(fd)).map(|fd| Word::small(i64::from(fd)))
}

fn duplicate_to(cx: &mut Ctx, fd: Word, to: Word, inheritable: Word) -> Res<Word> {
    let (fd, to, inheritable) = (small(cx, fd)?, small(cx, to)?, arguments::flag_or(cx, inheritable, true)?);
    if fd < 0 || to < 0 {
        return Err(system_error(cx, 9));
    }
    checked(cx, file::duplicate_to(fd, to, inheritable)).map(|fd| Word::small(i64::from(fd)))
}

fn ends(cx: &mut Ctx, result: Result<(i32, i32), i32>) -> Res<Word> {
    let (read, write) = checked(cx, result)?;
    tuple::new(cx, &[Word::small(i64::from(read)), Word::small(i64::from(write))])
}

fn pipe(cx: &mut Ctx) -> Res<Word> {
    ends(cx, file::pipe(file::CLOSE_ON_EXEC))
}

fn pipe_with_flags(cx: &mut Ctx, flags: Word) -> Res<Word> {
    let flags = small(cx, flags)?;
    ends(cx, file::pipe(flags))
}

fn is_terminal(cx: &mut Ctx, value: Word) -> Res<bool> {
    small(cx, value).map(fd::is_terminal)
}

fn truncate(cx: &mut Ctx, fd: Word, length: Word) -> Res<()> {
    let (fd, length) = (small(cx, fd)?, arguments::offset(cx, length)?);
    checked(cx, file::truncate(fd, length))
}

fn sync(cx: &mut Ctx, fd: Word) -> Res<()> {
    let fd = descriptor(cx, fd)?;
    checked(cx, file::sync(fd, false))
}

fn sync_data(cx: &mut Ctx, fd: Word) -> Res<()> {
    let fd = descriptor(cx, fd)?;
    checked(cx, file::sync(fd, true))
}

fn get_inheritable(cx: &mut Ctx, fd: Word) -> Res<bool> {
    let fd = small(cx, fd)?;
    checked(cx, file::is_inheritable(fd))
}

fn set_inheritable(cx: &mut Ctx, fd: Word, inheritable: Word) -> Res<()> {
    let (fd, inheritable) = (small(cx, fd)?, arguments::flag_or(cx, inheritable, false)?);
    checked(cx, file::set_inheritable(fd, inheritable))
}

fn get_blocking(cx: &mut Ctx, fd: Word) -> Res<bool> {
    let fd = small(cx, fd)?;
    checked(cx, file::is_blocking(fd))
}

fn set_blocking(cx: &mut Ctx, fd: Word, blocking: Word) -> Res<()> {
    let (fd, blocking) = (small(cx, fd)?, arguments::flag_or(cx, blocking, true)?);
    checked(cx, file::set_blocking(fd, blocking))
}

fn terminal_size(cx: &mut Ctx, fd: Word) -> Res<Word> {
    let fd = arguments::int_or(cx, fd, 1)?;
    let (columns, lines) = checked(cx, file::terminal_size(fd))?;
    tuple::new(cx, &[Word::small(i64::from(columns)), Word::small(i64::from(lines))])
}

/// Writes out what files of the program hold back, before another program looks at them.
pub fn flush_files(cx: &mut Ctx) -> Res<()> {
    unflushed::flush_all(cx)
}
