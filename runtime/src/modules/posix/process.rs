//! This process and others.

use super::descriptors::flush_files;
use super::paths::{Accepts, path_argument};
use crate::heap::word_buf::WordBuf;
use crate::io::object::system_error;
use crate::io::{arguments, path};
use crate::object::sequence;
use crate::prelude::*;
use crate::raise::{type_error, value_error};
use crate::sys::{fd, process, random_bytes};
use crate::types::{bytes, float, list, str, tuple};
use std::ffi::CString;

pub const FUNCTIONS: &[NativeRow] = &[
    native!("getpid()", getpid, 0),
    native!("getppid()", getppid, 0),
    native!("getuid()", getuid, 0),
    native!("geteuid()", geteuid, 0),
    native!("getgid()", getgid, 0),
    native!("getegid()", getegid, 0),
    native!("getpgrp()", getpgrp, 0),
    native!("getpgid(pid)", process_group, 1),
    native!("setsid()", new_session, 0),
    native!("kill(pid, signal, /)", kill, 2),
    native!("killpg(pgid, signal, /)", kill_group, 2),
    native!("wait()", wait_any, 0),
    native!("waitpid(pid, options, /)", wait, 2),
    native!("waitstatus_to_exitcode(status)", exit_code_of, 1),
    native!("WIFEXITED(status)", exited, 1),
    native!("WEXITSTATUS(status)", exit_status, 1),
    native!("WIFSIGNALED(status)", signaled, 1),
    native!("WTERMSIG(status)", signal_of, 1),
    native!("WIFSTOPPED(status)", stopped, 1),
    native!("WSTOPSIG(status)", stop_signal, 1),
    native!("system(command)", system, 1),
    native!("fork()", fork, 0),
    native!("execv(path, argv, /)", execute, 2),
    native!("execve(path, argv, env)", execute_with_environment, 3),
    native!("_exit(status)", exit_now, 1),
    native!("abort()", abort, 0),
    native!("umask(mask, /)", umask, 1),
    native!("nice(increment, /)", nice, 1),
    native!("strerror(code, /)", error_text, 1),
    native!("urandom(size, /)", random, 1),
    native!("cpu_count()", processor_count, 0),
    native!("sched_getaffinity(pid, /)", processors, 1),
    native!("_uname()", uname, 0),
    native!("_times()", times, 0),
    native!("_environ()", environment, 0),
    native!("putenv(name, value, /)", set_variable, 2),
    native!("unsetenv(name, /)", remove_variable, 1),
];

fn number(n: i64) -> Word {
    Word::small(n)
}

fn checked<T>(cx: &mut Ctx, result: Result<T, i32>) -> Res<T> {
    result.map_err(|errno| system_error(cx, errno))
}

fn small(cx: &mut Ctx, value: Word) -> Res<i32> {
    arguments::int_or(cx, value, -1)
}

macro_rules! identities {
    ($($name:ident)*) => { $(
        fn $name(_cx: &mut Ctx) -> Word {
            number(i64::from(process::$name()))
        }
    )* };
}

identities!(getpid getppid getuid geteuid getgid getegid getpgrp);

fn process_group(cx: &mut Ctx, pid: Word) -> Res<Word> {
    let pid = small(cx, pid)?;
    checked(cx, process::process_group(pid)).map(|g| number(i64::from(g)))
}

fn new_session(cx: &mut Ctx) -> Res<()> {
    checked(cx, process::new_session()).map(|_| ())
}

fn kill(cx: &mut Ctx, pid: Word, signal: Word) -> Res<()> {
    let (pid, signal) = (small(cx, pid)?, small(cx, signal)?);
    checked(cx, process::kill(pid, signal))
}

fn kill_group(cx: &mut Ctx, group: Word, signal: Word) -> Res<()> {
    let (group, signal) = (small(cx, group)?, small(cx, signal)?);
    checked(cx, process::kill_group(group, signal))
}

fn waited(cx: &mut Ctx, pid: i32, options: i32) -> Res<Word> {
    let (pid, status) = checked(cx, process::wait(pid, options))?;
    tuple::new(cx, &[number(i64::from(pid)), number(i64::from(status))])
}

fn wait_any(cx: &mut Ctx) -> Res<Word> {
    waited(cx, -1, 0)
}

fn wait(cx: &mut Ctx, pid: Word, options: Word) -> Res<Word> {
    let (pid, options) = (small(cx, pid)?, small(cx, options)?);
    waited(cx, pid, options)
}

fn exit_code_of(cx: &mut Ctx, status: Word) -> Res<Word> {
    let status = small(cx, status)?;
    let code = if process::status::exited(status) {
        process::status::exit_code(status)
    } else if process::status::signaled(status) {
        -process::status::signal(status)
    } else if process::status::stopped(status) {
        let signal = process::status::stop_signal(status);
        return Err(value_error(cx, format_args!("process stopped by delivery of signal {signal}")));
    } else {
        return Err(value_error(cx, format_args!("invalid wait status: {status}")));
    };
    Ok(number(i64::from(code)))
}

fn exited(cx: &mut Ctx, status: Word) -> Res<bool> {
    small(cx, status).map(process::status::exited)
}

fn signaled(cx: &mut Ctx, status: Word) -> Res<bool> {
    small(cx, status).map(process::status::signaled)
}

fn stopped(cx: &mut Ctx, status: Word) -> Res<bool> {
    small(cx, status).map(process::status::stopped)
}

fn exit_status(cx: &mut Ctx, status: Word) -> Res<Word> {
    small(cx, status).map(|s| number(i64::from(process::status::exit_code(s))))
}

fn signal_of(cx: &mut Ctx, status: Word) -> Res<Word> {
    small(cx, status).map(|s| number(i64::from(process::status::signal(s))))
}

fn stop_signal(cx: &mut Ctx, status: Word) -> Res<Word> {
    small(cx, status).map(|s| number(i64::from(process::status::stop_signal(s))))
}

fn system(cx: &mut Ctx, command: Word) -> Res<Word> {
    let command = path::fspath(cx, command)?;
    let command = path::system_path(cx, command)?;
    flush_files(cx)?;
    Ok(number(i64::from(process::system(&command))))
}

fn fork(cx: &mut Ctx) -> Res<Word> {
    flush_files(cx)?;
    let pid = checked(cx, process::fork())?;
    if pid == 0 {
        crate::sched::threads::after_fork();
    }
    Ok(number(i64::from(pid)))
}

/// The strings of a list or tuple for the system.
fn arguments_of(cx: &mut Ctx, function: &str, value: Word) -> Res<Vec<CString>> {
    if !is_instance_of(value, ClassId::List) && !is_instance_of(value, ClassId::Tuple) {
        return Err(type_error(cx, format_args!("{function}: argv must be a tuple or list")));
    }
    let mut out = Vec::new();
    for i in 0..sequence::length(cx, value)? {
        let item = sequence::get_item(cx, value, Word::small(i as i64))?;
        let item = path::fspath(cx, item)?;
        out.push(path::system_path(cx, item)?);
    }
    match out.first() {
        None => Err(value_error(cx, format_args!("{function}: argv must not be empty"))),
        Some(first) if first.is_empty() => {
            Err(value_error(cx, format_args!("{function}: argv first element cannot be empty")))
        }
        Some(_) => Ok(out),
    }
}

fn execute(cx: &mut Ctx, program: Word, argv: Word) -> Res<Word> {
    let program = path_argument(cx, program, "execv", "path", Accepts::Paths)?;
    let argv = arguments_of(cx, "execv", argv)?;
    flush_files(cx)?;
    let errno = process::execute(program.path(), &argv, None);
    Err(system_error(cx, errno))
}

fn execute_with_environment(cx: &mut Ctx, program: Word, argv: Word, environment: Word) -> Res<Word> {
    let program = path_argument(cx, program, "execve", "path", Accepts::Descriptors)?;
    let argv = arguments_of(cx, "execve", argv)?;
    let items = crate::io::object::method(cx, environment, "items", &[])?;
    let items = list::from_iterable(cx, items)?;
    let mut variables = Vec::new();
    for i in 0..list::len(items) {
        let pair = list::get(cx, items, i)?;
        let mut text = Vec::new();
        for (place, end) in [(0, b'='), (1, 0)] {
            let part = sequence::get_item(cx, pair, Word::small(place))?;
            let part = path::fspath(cx, part)?;
            text.extend_from_slice(path::system_path(cx, part)?.as_bytes());
            text.push(end);
        }
        text.pop();
        variables.push(CString::new(text).unwrap_or_default());
    }
    flush_files(cx)?;
    let errno = process::execute(program.path(), &argv, Some(&variables));
    Err(program.error(cx, errno))
}

fn exit_now(cx: &mut Ctx, status: Word) -> Res<Word> {
    let status = small(cx, status)?;
    process::exit_now(status)
}

fn abort(_cx: &mut Ctx) -> Word {
    process::abort()
}

fn umask(cx: &mut Ctx, mask: Word) -> Res<Word> {
    let mask = small(cx, mask)?;
    Ok(number(i64::from(process::set_umask(mask as u32))))
}

fn nice(cx: &mut Ctx, step: Word) -> Res<Word> {
    let step = small(cx, step)?;
    checked(cx, process::priority_step(step)).map(|n| number(i64::from(n)))
}

fn error_text(cx: &mut Ctx, code: Word) -> Res<Word> {
    let code = small(cx, code)?;
    str::new(cx, &fd::error_text(code))
}

fn random(cx: &mut Ctx, size: Word) -> Res<Word> {
    let size = str::subscript::size_argument(cx, size)?;
    if size < 0 {
        return Err(value_error(cx, format_args!("negative argument not allowed")));
    }
    let (result, to) = bytes::allocate(cx, size as usize)?;
    random_bytes(to);
    Ok(result)
}

fn processor_count(_cx: &mut Ctx) -> Word {
    match process::processor_count() {
        n if n > 0 => number(n),
        _ => none(),
    }
}

fn processors(cx: &mut Ctx, _pid: Word) -> Res<Word> {
    let set = crate::types::set::empty(cx)?;
    for cpu in checked(cx, process::processors())? {
        crate::types::set::add_unit(cx, set, number(cpu as i64))?;
    }
    Ok(set)
}

fn uname(cx: &mut Ctx) -> Res<Word> {
    let mut names = WordBuf::new(cx);
    for name in process::system_names() {
        let name = str::new(cx, &name)?;
        names.push(cx, name)?;
    }
    names.to_tuple(cx)
}

fn times(cx: &mut Ctx) -> Res<Word> {
    let mut times = WordBuf::new(cx);
    for time in process::times() {
        let time = float::boxed(cx, time)?;
        times.push(cx, time)?;
    }
    times.to_tuple(cx)
}

/// A dict from bytes to bytes.
fn environment(cx: &mut Ctx) -> Res<Word> {
    let all = crate::types::dict::empty(cx)?;
    for entry in process::environment() {
        let Some(at) = entry.iter().position(|b| *b == b'=') else {
            continue;
        };
        let (name, value) = (bytes::new(cx, &entry[..at])?, bytes::new(cx, &entry[at + 1..])?);
        // Where a name stands twice the first one counts.
        if crate::types::dict::get(cx, all, name)?.is_none() {
            crate::types::dict::set_item(cx, all, name, value)?;
        }
    }
    Ok(all)
}

fn variable(cx: &mut Ctx, name: Word) -> Res<CString> {
    let name = path::fspath(cx, name)?;
    let name = path::system_path(cx, name)?;
    if name.as_bytes().contains(&b'=') {
        return Err(value_error(cx, format_args!("illegal environment variable name")));
    }
    Ok(name)
}

fn set_variable(cx: &mut Ctx, name: Word, value: Word) -> Res<()> {
    let name = variable(cx, name)?;
    let value = path::fspath(cx, value)?;
    let value = path::system_path(cx, value)?;
    checked(cx, process::set_variable(&name, &value))
}

fn remove_variable(cx: &mut Ctx, name: Word) -> Res<()> {
    let name = variable(cx, name)?;
    checked(cx, process::remove_variable(&name))
}
