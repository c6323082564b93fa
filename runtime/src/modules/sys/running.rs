//! What the running program asks of `sys`: the exception being handled, exit, limits, interning.

use crate::object::{attributes, format, frames, import, intern as interning, operators, special};
use crate::prelude::*;
use crate::raise;
use crate::types;

use super::streams;

fn depth_of(cx: &mut Ctx, depth: Word) -> Res<i64> {
    if depth.is_absent() {
        return Ok(0);
    }
    let depth = operators::index_isize(cx, depth, ClassId::OverflowError)?;
    match i32::try_from(depth) {
        Ok(depth) => Ok(i64::from(depth)),
        Err(_) => Err(raise::error(cx, ClassId::OverflowError, format_args!("Python int too large to convert to C int"))),
    }
}

pub fn get_frame(cx: &mut Ctx, depth: Word) -> Res<Word> {
    let depth = depth_of(cx, depth)?;
    frames::get_frame(cx, depth)
}

pub fn frame_module_name(cx: &mut Ctx, depth: Word) -> Res<Word> {
    let depth = depth_of(cx, depth)?;
    let name = frames::module_name(cx, usize::try_from(depth).unwrap_or(0))?;
    Ok(name.unwrap_or_else(none))
}

pub fn exception(cx: &mut Ctx) -> Word {
    raise::handled(cx).unwrap_or_else(none)
}

pub fn exc_info(cx: &mut Ctx) -> Res<Word> {
    match raise::handled(cx) {
        Some(exception) => {
            let traceback = attributes::get(cx, exception, interning::name(NameId::Traceback))?;
            types::tuple::new(cx, &[class_of(exception).word(), exception, traceback])
        }
        None => types::tuple::new(cx, &[none(), none(), none()]),
    }
}

/// `sys.excepthook(class, exception, traceback)`: the traceback counts where the exception has none.
pub fn excepthook(cx: &mut Ctx, _class: Word, exception: Word, traceback: Word) -> Res<()> {
    use types::exceptions;
    if !exceptions::is_exception(exception) {
        let mut text = types::str::TextBuilder::new();
        if exception == none() {
            text.push_str("NoneType: None\n");
        } else {
            let name = raise::type_name(exception);
            text.push_str(&format!("TypeError: print_exception(): Exception expected for value, {name} found\n"));
        }
        raise::traceback::write_error(cx, &text);
        return Ok(());
    }
    let own = &exceptions::exception(exception).traceback;
    if own.get().is_absent() && is_exact(traceback, ClassId::Traceback) {
        own.set(traceback);
    }
    raise::traceback::display(cx, exception);
    Ok(())
}

/// `sys.displayhook(value)`: prints the repr and remembers the value as `_`.
pub fn displayhook(cx: &mut Ctx, value: Word) -> Res<()> {
    if value == none() {
        return Ok(());
    }
    let builtins = import::builtins(cx)?;
    crate::modules::set(cx, builtins, "_", none())?;
    let text = format::repr(cx, value)?;
    let newline = types::str::new(cx, "\n")?;
    let Some(stdout) = streams::current(cx, NameId::Stdout)? else {
        return Err(raise::error(cx, ClassId::RuntimeError, format_args!("lost sys.stdout")));
    };
    streams::write(cx, stdout, text)?;
    streams::write(cx, stdout, newline)?;
    crate::modules::set(cx, builtins, "_", value)
}

pub fn exit(cx: &mut Ctx, status: Word) -> Res<()> {
    // A tuple stands for the arguments of SystemExit, as with every exception class that is raised with a value.
    match status.present() {
        None => Err(raise::error_with(cx, ClassId::SystemExit, &[])),
        Some(status) if status == none() => Err(raise::error_with(cx, ClassId::SystemExit, &[])),
        Some(status) if is_instance_of(status, ClassId::Tuple) => {
            Err(raise::error_with(cx, ClassId::SystemExit, types::tuple::words_of(status)))
        }
        Some(status) => Err(raise::error_with(cx, ClassId::SystemExit, &[status])),
    }
}

pub fn recursion_limit(cx: &mut Ctx) -> Word {
    Word::small(i64::from(cx.depth_limit.get()))
}

pub fn set_recursion_limit(cx: &mut Ctx, limit: Word) -> Res<()> {
    let limit = operators::index(cx, limit)?;
    let Some(limit) = types::int::to_i64(limit).and_then(|limit| i32::try_from(limit).ok()) else {
        return Err(raise::error(cx, ClassId::OverflowError, format_args!("Python int too large to convert to C int")));
    };
    if limit < 1 {
        return Err(raise::value_error(cx, format_args!("recursion limit must be greater or equal than 1")));
    }
    let (limit, depth) = (limit as u32, cx.depth.get());
    if depth >= limit {
        let message = format_args!(
            "cannot set the recursion limit to {limit} at the recursion depth {depth}: the limit is too low"
        );
        return Err(raise::error(cx, ClassId::RecursionError, message));
    }
    cx.depth_limit.set(limit);
    Ok(())
}

pub fn intern(cx: &mut Ctx, string: Word) -> Res<Word> {
    if is_exact(string, ClassId::Str) {
        return Ok(interning::intern_word(string));
    }
    let name = crate::types::str::class_of_argument(string);
    if is_instance_of(string, ClassId::Str) {
        return Err(raise::type_error(cx, format_args!("can't intern {name}")));
    }
    Err(raise::type_error(cx, format_args!("intern() argument must be str, not {name}")))
}

pub fn is_finalizing(_cx: &mut Ctx) -> Word {
    boolean(false)
}

/// `sys.getsizeof(object[, default])`: what `__sizeof__` says.
pub fn getsizeof(cx: &mut Ctx, object: Word, default: Word) -> Res<Word> {
    let size = match special::call(cx, object, NameId::SizeOf, &[]) {
        Ok(Some(size)) if is_instance_of(size, ClassId::Int) => size,
        Ok(Some(_)) if default.is_present() => return Ok(default),
        Ok(Some(_)) => return Err(raise::type_error(cx, format_args!("an integer is required"))),
        Ok(None) => {
            if default.is_present() {
                return Ok(default);
            }
            let name = raise::type_name(object);
            return Err(raise::type_error(cx, format_args!("Type {name} doesn't define __sizeof__")));
        }
        Err(raised) => {
            return if default.is_present() && raise::catch(cx, ClassId::TypeError) { Ok(default) } else { Err(raised) };
        }
    };
    let size = types::int::methods::ssize(cx, size)?;
    if size < 0 {
        return Err(raise::value_error(cx, format_args!("__sizeof__() should return >= 0")));
    }
    types::int::from_i64(cx, size)
}
