//! Files and directories by path.

use super::paths::{Accepts, PathArg, Target, directory_argument, name_word, pair_error, path_argument};
use crate::heap::word_buf::WordBuf;
use crate::io::object::{file_error, system_error};
use crate::io::{arguments, unflushed};
use crate::object::operators;
use crate::prelude::*;
use crate::raise::{type_error, value_error};
use crate::sys::directory;
use crate::sys::file::{self, Stat};
use crate::types::{float, int, list, tuple};

pub const FUNCTIONS: &[NativeRow] = &[
    native!("_stat(path, dir_fd=None, follow_symlinks=True, function='stat', /)", stat, 4),
    native!("_fstat(fd, /)", fstat, 1),
    native!("listdir(path=None)", list_directory, 1),
    native!("_scan(path, /)", scan, 1),
    native!("mkdir(path, mode=0o777, *, dir_fd=None)", make_directory, 3),
    native!("mkfifo(path, mode=0o666, *, dir_fd=None)", make_fifo, 3),
    native!("rmdir(path, *, dir_fd=None)", remove_directory, 2),
    native!("unlink(path, *, dir_fd=None)", unlink, 2),
    native!("remove(path, *, dir_fd=None)", remove, 2),
    native!("rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", rename, 4),
    native!("replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", replace, 4),
    native!("link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)", link, 5),
    native!("symlink(src, dst, target_is_directory=False, *, dir_fd=None)", symlink, 4),
    native!("readlink(path, *, dir_fd=None)", read_link, 2),
    native!("getcwd()", current, 0),
    native!("getcwdb()", current_bytes, 0),
    native!("chdir(path)", change, 1),
    native!("fchdir(fd)", change_to_descriptor, 1),
    native!("access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)", access, 5),
    native!("chmod(path, mode, *, dir_fd=None, follow_symlinks=True)", change_mode, 4),
    native!("chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True)", change_owner, 5),
    native!("truncate(path, length)", truncate, 2),
    native!("utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True)", set_times, 5),
    native!("fspath(path)", crate::io::path::fspath, 1),
];

fn flag(cx: &mut Ctx, value: Word) -> Res<bool> {
    arguments::flag_or(cx, value, true)
}

/// (ten items of the tuple, the other numbers).
fn stat(cx: &mut Ctx, path: Word, dir_fd: Word, follow: Word, function: Word) -> Res<Word> {
    let function = if function.is_absent() { "stat".into() } else { crate::types::str::to_string_lossy(function) };
    let accepts = if function == "lstat" { Accepts::Paths } else { Accepts::Descriptors };
    let path = path_argument(cx, path, &function, "path", accepts)?;
    let (at, follow) = (directory_argument(cx, dir_fd)?, flag(cx, follow)?);
    let result = match &path.target {
        Target::Descriptor(-1) => Err(libc_bad_address()),
        Target::Descriptor(fd) => file::stat_descriptor(*fd),
        Target::Path(system) => {
            unflushed::before_open(cx, path.given)?;
            file::stat_at(at, system, follow)
        }
        Target::Nothing => Err(libc_bad_address()),
    };
    let stat = path.check(cx, result)?;
    stat_words(cx, &stat)
}

/// EFAULT: what the system says of no path at all.
fn libc_bad_address() -> i32 {
    14
}

fn fstat(cx: &mut Ctx, fd: Word) -> Res<Word> {
    let fd = super::paths::descriptor(cx, fd)?;
    match file::stat_descriptor(fd) {
        Ok(stat) => stat_words(cx, &stat),
        Err(errno) => Err(system_error(cx, errno)),
    }
}

fn stat_words(cx: &mut Ctx, stat: &Stat) -> Res<Word> {
    let mut items = WordBuf::new(cx);
    let plain = [
        i64::from(stat.st_mode),
        stat.st_ino as i64,
        stat.st_dev as i64,
        stat.st_nlink as i64,
        i64::from(stat.st_uid),
        i64::from(stat.st_gid),
        stat.st_size,
        stat.st_atime,
        stat.st_mtime,
        stat.st_ctime,
    ];
    for number in plain {
        let word = int::from_i64(cx, number)?;
        items.push(cx, word)?;
    }
    let items = items.to_tuple(cx)?;
    let mut rest = WordBuf::new(cx);
    let times = [(stat.st_atime, stat.st_atime_nsec), (stat.st_mtime, stat.st_mtime_nsec), (stat.st_ctime, stat.st_ctime_nsec)];
    for (seconds, nanoseconds) in times {
        let word = float::boxed(cx, seconds as f64 + 1e-9 * nanoseconds as f64)?;
        rest.push(cx, word)?;
    }
    for (seconds, nanoseconds) in times {
        let word = int::from_i64(cx, seconds * 1_000_000_000 + nanoseconds)?;
        rest.push(cx, word)?;
    }
    for number in [stat.st_blksize as i64, stat.st_blocks, stat.st_rdev as i64] {
        let word = int::from_i64(cx, number)?;
        rest.push(cx, word)?;
    }
    let rest = rest.to_tuple(cx)?;
    tuple::new(cx, &[items, rest])
}

fn entries(cx: &mut Ctx, path: &PathArg) -> Res<Vec<directory::Entry>> {
    let result = match &path.target {
        Target::Path(system) => directory::entries(system),
        Target::Descriptor(fd) => directory::descriptor_entries(*fd),
        Target::Nothing => directory::entries(c"."),
    };
    path.check(cx, result)
}

fn list_directory(cx: &mut Ctx, path: Word) -> Res<Word> {
    let path = path_argument(cx, path, "listdir", "path", Accepts::DescriptorsAndNone)?;
    let names = list::new(cx, &[])?;
    for entry in entries(cx, &path)? {
        let name = name_word(cx, &entry.name, path.is_bytes())?;
        list::append(cx, names, name)?;
    }
    Ok(names)
}

/// (name, kind, inode) of each entry.
fn scan(cx: &mut Ctx, path: Word) -> Res<Word> {
    let path = path_argument(cx, path, "scandir", "path", Accepts::DescriptorsAndNone)?;
    let found = list::new(cx, &[])?;
    for entry in entries(cx, &path)? {
        let name = name_word(cx, &entry.name, path.is_bytes())?;
        let inode = int::from_i64(cx, entry.inode as i64)?;
        let item = tuple::new(cx, &[name, Word::small(i64::from(entry.kind)), inode])?;
        list::append(cx, found, item)?;
    }
    Ok(found)
}

fn make_directory(cx: &mut Ctx, path: Word, mode: Word, dir_fd: Word) -> Res<()> {
    let path = path_argument(cx, path, "mkdir", "path", Accepts::Paths)?;
    let (mode, at) = (arguments::int_or(cx, mode, 0o777)?, directory_argument(cx, dir_fd)?);
    path.check(cx, directory::make(at, path.path(), mode as u32))
}

fn make_fifo(cx: &mut Ctx, path: Word, mode: Word, dir_fd: Word) -> Res<()> {
    let path = path_argument(cx, path, "mkfifo", "path", Accepts::Paths)?;
    let (mode, at) = (arguments::int_or(cx, mode, 0o666)?, directory_argument(cx, dir_fd)?);
    match directory::make_fifo(at, path.path(), mode as u32) {
        Ok(()) => Ok(()),
        Err(errno) => Err(system_error(cx, errno)),
    }
}

fn remove_directory(cx: &mut Ctx, path: Word, dir_fd: Word) -> Res<()> {
    let path = path_argument(cx, path, "rmdir", "path", Accepts::Paths)?;
    let at = directory_argument(cx, dir_fd)?;
    path.check(cx, directory::remove(at, path.path(), true))
}

fn unlink(cx: &mut Ctx, path: Word, dir_fd: Word) -> Res<()> {
    unlink_as(cx, path, dir_fd, "unlink")
}

fn remove(cx: &mut Ctx, path: Word, dir_fd: Word) -> Res<()> {
    unlink_as(cx, path, dir_fd, "remove")
}

fn unlink_as(cx: &mut Ctx, path: Word, dir_fd: Word, function: &str) -> Res<()> {
    let path = path_argument(cx, path, function, "path", Accepts::Paths)?;
    let at = directory_argument(cx, dir_fd)?;
    path.check(cx, directory::remove(at, path.path(), false))
}

fn rename(cx: &mut Ctx, from: Word, to: Word, from_fd: Word, to_fd: Word) -> Res<()> {
    rename_as(cx, (from, to), (from_fd, to_fd), "rename")
}

fn replace(cx: &mut Ctx, from: Word, to: Word, from_fd: Word, to_fd: Word) -> Res<()> {
    rename_as(cx, (from, to), (from_fd, to_fd), "replace")
}

fn rename_as(cx: &mut Ctx, (from, to): (Word, Word), (from_fd, to_fd): (Word, Word), function: &str) -> Res<()> {
    let from = path_argument(cx, from, function, "src", Accepts::Paths)?;
    let to = path_argument(cx, to, function, "dst", Accepts::Paths)?;
    let (from_at, to_at) = (directory_argument(cx, from_fd)?, directory_argument(cx, to_fd)?);
    unflushed::before_open(cx, from.given)?;
    match directory::rename(from_at, from.path(), to_at, to.path()) {
        Ok(()) => Ok(()),
        Err(errno) => Err(pair_error(cx, errno, &from, &to)),
    }
}

fn link(cx: &mut Ctx, from: Word, to: Word, from_fd: Word, to_fd: Word, follow: Word) -> Res<()> {
    let from = path_argument(cx, from, "link", "src", Accepts::Paths)?;
    let to = path_argument(cx, to, "link", "dst", Accepts::Paths)?;
    let (from_at, to_at) = (directory_argument(cx, from_fd)?, directory_argument(cx, to_fd)?);
    // Without the argument links are taken as they are, as `link` of the system does.
    let follow = follow.is_present() && flag(cx, follow)?;
    match directory::link(from_at, from.path(), to_at, to.path(), follow) {
        Ok(()) => Ok(()),
        Err(errno) => Err(pair_error(cx, errno, &from, &to)),
    }
}

fn symlink(cx: &mut Ctx, target: Word, path: Word, _is_directory: Word, dir_fd: Word) -> Res<()> {
    let target = path_argument(cx, target, "symlink", "src", Accepts::Paths)?;
    let path = path_argument(cx, path, "symlink", "dst", Accepts::Paths)?;
    let at = directory_argument(cx, dir_fd)?;
    match directory::symlink(target.path(), at, path.path()) {
        Ok(()) => Ok(()),
        Err(errno) => Err(pair_error(cx, errno, &target, &path)),
    }
}

fn read_link(cx: &mut Ctx, path: Word, dir_fd: Word) -> Res<Word> {
    let path = path_argument(cx, path, "readlink", "path", Accepts::Paths)?;
    let at = directory_argument(cx, dir_fd)?;
    let target = path.check(cx, directory::read_link(at, path.path()))?;
    name_word(cx, &target, path.is_bytes())
}

fn current(cx: &mut Ctx) -> Res<Word> {
    current_as(cx, false)
}

fn current_bytes(cx: &mut Ctx) -> Res<Word> {
    current_as(cx, true)
}

fn current_as(cx: &mut Ctx, as_bytes: bool) -> Res<Word> {
    match directory::current() {
        Ok(path) => name_word(cx, &path, as_bytes),
        Err(errno) => Err(system_error(cx, errno)),
    }
}

fn change(cx: &mut Ctx, path: Word) -> Res<()> {
    let path = path_argument(cx, path, "chdir", "path", Accepts::Descriptors)?;
    let result = match &path.target {
        Target::Descriptor(fd) => directory::change_to_descriptor(*fd),
        Target::Path(_) | Target::Nothing => directory::change(path.path()),
    };
    path.check(cx, result)
}

fn change_to_descriptor(cx: &mut Ctx, fd: Word) -> Res<()> {
    let fd = super::paths::descriptor(cx, fd)?;
    directory::change_to_descriptor(fd).map_err(|errno| system_error(cx, errno))
}

fn access(cx: &mut Ctx, path: Word, mode: Word, dir_fd: Word, effective: Word, follow: Word) -> Res<bool> {
    let path = path_argument(cx, path, "access", "path", Accepts::Paths)?;
    let (mode, at) = (arguments::int_or(cx, mode, 0)?, directory_argument(cx, dir_fd)?);
    let (effective, follow) = (arguments::flag_or(cx, effective, false)?, flag(cx, follow)?);
    Ok(directory::access(at, path.path(), mode, effective, follow))
}

fn change_mode(cx: &mut Ctx, path: Word, mode: Word, dir_fd: Word, follow: Word) -> Res<()> {
    let path = path_argument(cx, path, "chmod", "path", Accepts::Paths)?;
    let (mode, at, follow) = (arguments::int_or(cx, mode, 0)?, directory_argument(cx, dir_fd)?, flag(cx, follow)?);
    path.check(cx, directory::change_mode(at, path.path(), mode as u32, follow))
}

fn change_owner(cx: &mut Ctx, path: Word, user: Word, group: Word, dir_fd: Word, follow: Word) -> Res<()> {
    let path = path_argument(cx, path, "chown", "path", Accepts::Paths)?;
    let (user, group) = (arguments::offset(cx, user)?, arguments::offset(cx, group)?);
    let (at, follow) = (directory_argument(cx, dir_fd)?, flag(cx, follow)?);
    path.check(cx, directory::change_owner(at, path.path(), user as u32, group as u32, follow))
}

fn truncate(cx: &mut Ctx, path: Word, length: Word) -> Res<()> {
    let path = path_argument(cx, path, "truncate", "path", Accepts::Descriptors)?;
    let length = arguments::offset(cx, length)?;
    let result = match &path.target {
        Target::Descriptor(fd) => file::truncate(*fd, length),
        Target::Path(_) | Target::Nothing => {
            unflushed::before_open(cx, path.given)?;
            file::truncate_path(path.path(), length)
        }
    };
    path.check(cx, result)
}

/// `times` are seconds, `ns` nanoseconds; neither means now.
fn set_times(cx: &mut Ctx, path: Word, times: Word, ns: Word, dir_fd: Word, follow: Word) -> Res<()> {
    let path = path_argument(cx, path, "utime", "path", Accepts::Descriptors)?;
    let (at, follow) = (directory_argument(cx, dir_fd)?, flag(cx, follow)?);
    let given = |w: Word| w.present().filter(|&w| w != none());
    if given(times).is_some() && ns.is_present() {
        return Err(value_error(cx, format_args!("utime: you may specify either 'times' or 'ns' but not both")));
    }
    let times = match (given(times), ns.present()) {
        (Some(times), _) => Some(pair(cx, times, "'times' must be either a tuple of two ints or None", seconds)?),
        (None, Some(ns)) => Some(pair(cx, ns, "'ns' must be a tuple of two ints", nanoseconds)?),
        (None, None) => None,
    };
    if let Target::Path(_) = path.target {
        unflushed::before_open(cx, path.given)?;
    }
    let result = match &path.target {
        Target::Descriptor(fd) => directory::set_descriptor_times(*fd, times),
        Target::Path(_) | Target::Nothing => directory::set_times(at, path.path(), times, follow),
    };
    result.map_err(|errno| file_error(cx, errno, path.given))
}

fn pair(cx: &mut Ctx, value: Word, message: &str, convert: fn(&mut Ctx, Word) -> Res<i128>) -> Res<[i128; 2]> {
    if is_exact(value, ClassId::Tuple)
        && let [first, second] = tuple::items_of(value)
    {
        return Ok([convert(cx, first.get())?, convert(cx, second.get())?]);
    }
    Err(type_error(cx, format_args!("utime: {message}")))
}

fn seconds(cx: &mut Ctx, value: Word) -> Res<i128> {
    if is_instance_of(value, ClassId::Float) {
        let seconds = float::value_of(value);
        return Ok((seconds * 1e9).floor() as i128);
    }
    nanoseconds(cx, value).map(|n| n * 1_000_000_000)
}

fn nanoseconds(cx: &mut Ctx, value: Word) -> Res<i128> {
    let int = operators::index(cx, value)?;
    Ok(i128::from(int::to_i64(int).unwrap_or(i64::MAX)))
}
