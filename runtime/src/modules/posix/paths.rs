//! Path arguments of `posix` functions, and the errors about them.

use crate::io::object::file_error;
use crate::io::{arguments, path};
use crate::object::special;
use crate::prelude::*;
use crate::raise::{os_error, type_error, type_name, value_error};
use crate::sys::{directory, fd};
use crate::types::str::subscript::has_index;
use crate::types::{bytes, str};
use std::ffi::{CStr, CString};

/// What a function accepts besides str, bytes and PathLike.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Accepts {
    Paths,
    Descriptors,
    DescriptorsAndNone,
}

/// A path argument: the value as given (for errors) and what the system gets.
pub struct PathArg {
    pub given: Word,
    pub target: Target,
}

pub enum Target {
    Path(CString),
    Descriptor(i32),
    Nothing,
}

impl PathArg {
    /// The path, where nothing else is accepted.
    pub fn path(&self) -> &CStr {
        match &self.target {
            Target::Path(path) => path,
            Target::Descriptor(_) | Target::Nothing => c".",
        }
    }
    /// OSError about this path.
    pub fn error(&self, cx: &mut Ctx, errno: i32) -> Raised {
        file_error(cx, errno, self.given)
    }
    /// The result, or OSError about this path.
    pub fn check<T>(&self, cx: &mut Ctx, result: Result<T, i32>) -> Res<T> {
        result.map_err(|errno| self.error(cx, errno))
    }
    /// Names that come back are bytes like the path.
    pub fn is_bytes(&self) -> bool {
        bytes::is_bytes(self.given)
    }
}

/// Converts the argument `name` of `function`.
pub fn path_argument(cx: &mut Ctx, value: Word, function: &str, name: &str, accepts: Accepts) -> Res<PathArg> {
    let (descriptors, nothing) = match accepts {
        Accepts::Paths => (false, false),
        Accepts::Descriptors => (true, false),
        Accepts::DescriptorsAndNone => (true, true),
    };
    if nothing && (value.is_absent() || value == none()) {
        return Ok(PathArg { given: Word::ABSENT, target: Target::Nothing });
    }
    if str::is_str(value) || bytes::is_bytes(value) {
        return of_path(cx, value, value, function, name);
    }
    if descriptors && has_index(value) {
        let descriptor = arguments::int_or(cx, value, -1)?;
        return Ok(PathArg { given: value, target: Target::Descriptor(descriptor) });
    }
    let wanted = match accepts {
        Accepts::Paths => "string, bytes or os.PathLike",
        Accepts::Descriptors => "string, bytes, os.PathLike or integer",
        Accepts::DescriptorsAndNone => "string, bytes, os.PathLike, integer or None",
    };
    let class = type_name(value);
    match special::call(cx, value, NameId::FsPath, &[])? {
        Some(result) if str::is_str(result) || bytes::is_bytes(result) => of_path(cx, value, result, function, name),
        Some(result) => {
            let result = type_name(result);
            Err(type_error(cx, format_args!("expected {class}.__fspath__() to return str or bytes, not {result}")))
        }
        None => Err(type_error(cx, format_args!("{function}: {name} should be {wanted}, not {class}"))),
    }
}

fn of_path(cx: &mut Ctx, given: Word, text: Word, function: &str, name: &str) -> Res<PathArg> {
    let has_nul = if str::is_str(text) {
        str::units(text).iter().any(|c| c == 0)
    } else {
        bytes::data(text).contains(&0)
    };
    if has_nul {
        return Err(value_error(cx, format_args!("{function}: embedded null character in {name}")));
    }
    let given = if str::is_str(given) || bytes::is_bytes(given) { given } else { text };
    Ok(PathArg { given, target: Target::Path(path::system_path(cx, text)?) })
}

/// A `dir_fd` argument: the current directory where it is None.
pub fn directory_argument(cx: &mut Ctx, value: Word) -> Res<i32> {
    match value.present().filter(|&v| v != none()) {
        None => Ok(directory::HERE),
        Some(value) if has_index(value) => arguments::int_or(cx, value, directory::HERE),
        Some(other) => {
            let class = type_name(other);
            Err(type_error(cx, format_args!("argument should be integer or None, not {class}")))
        }
    }
}

/// OSError about two paths.
pub fn pair_error(cx: &mut Ctx, errno: i32, first: &PathArg, second: &PathArg) -> Raised {
    let message = fd::error_text(errno);
    os_error(cx, errno, &message, first.given, second.given)
}

/// A name from the system: a str, or bytes where the program asked with bytes.
pub fn name_word(cx: &mut Ctx, name: &[u8], as_bytes: bool) -> Res<Word> {
    if as_bytes { bytes::new(cx, name) } else { path::decode(cx, name) }
}

/// A descriptor argument: an int, or an object with `fileno()`.
pub fn descriptor(cx: &mut Ctx, value: Word) -> Res<i32> {
    if is_instance_of(value, ClassId::Int) {
        return arguments::int_or(cx, value, -1);
    }
    if let Some(method) = crate::io::object::optional_attribute(cx, value, "fileno")? {
        let fd = crate::object::call::call(cx, method, &[])?;
        if !is_instance_of(fd, ClassId::Int) {
            return Err(type_error(cx, format_args!("fileno() returned a non-integer")));
        }
        return arguments::int_or(cx, fd, -1);
    }
    Err(type_error(cx, format_args!("argument must be an int, or have a fileno() method.")))
}
