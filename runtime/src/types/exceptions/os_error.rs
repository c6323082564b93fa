//! `OSError`: `OSError(errno, ...)` makes an instance of the subclass that the number stands for.

use super::{ExceptionLayout, ExceptionObj, args_slice, init_parts, new_parts, or_none, subclass_with, view};
use crate::object::call::Args;
use crate::object::class::is_subclass_of;
use crate::object::{dispatch, format, operators};
use crate::prelude::*;
use crate::raise;
use crate::types::{int, str, tuple};
use core::cell::Cell;

#[repr(C)]
pub struct OsErrorObj {
    pub base: ExceptionObj,
    pub errno: Cell<Word>,
    pub strerror: Cell<Word>,
    pub filename: Cell<Word>,
    pub filename2: Cell<Word>,
    /// `characters_written`: an int, or 0 while not set.
    pub written: Cell<Word>,
}

// SAFETY: `repr(C)`, starts with its header, changes only through cells.
unsafe impl Object for OsErrorObj {}
impl ExceptionLayout for OsErrorObj {
    const CLASS: ClassId = ClassId::OSError;
}

pub static OS_ERROR: StaticClass = StaticClass {
    slots: Slots { new: slot!(call, new), init: slot!(call, init), str: slot!(unary, text), ..Slots::EMPTY },
    methods: &[native!("__reduce__(self, /)", reduce, 1)],
    getsets: &[
        exception_member!(OsErrorObj, errno),
        exception_member!(OsErrorObj, strerror),
        exception_member!(OsErrorObj, filename),
        exception_member!(OsErrorObj, filename2),
        GetSetRow { name: "characters_written", get: written, set: Some(set_written) },
    ],
    ..subclass_with::<OsErrorObj>()
};

/// Numbers of Linux, the same on x86_64 and aarch64.
const BY_ERRNO: &[(i64, ClassId)] = &[
    (1, ClassId::PermissionError),
    (2, ClassId::FileNotFoundError),
    (3, ClassId::ProcessLookupError),
    (4, ClassId::InterruptedError),
    (10, ClassId::ChildProcessError),
    (11, ClassId::BlockingIOError),
    (13, ClassId::PermissionError),
    (17, ClassId::FileExistsError),
    (20, ClassId::NotADirectoryError),
    (21, ClassId::IsADirectoryError),
    (32, ClassId::BrokenPipeError),
    (103, ClassId::ConnectionAbortedError),
    (104, ClassId::ConnectionResetError),
    (108, ClassId::BrokenPipeError),
    (110, ClassId::TimeoutError),
    (111, ClassId::ConnectionRefusedError),
    (114, ClassId::BlockingIOError),
    (115, ClassId::BlockingIOError),
];

/// The fields are set by `__init__` where a subclass overrides that but not `__new__`; otherwise `__new__` sets them,
/// so that a subclass may change the signature of either.
fn init_sets_fields(class: Gc<ClassObj>) -> bool {
    let base = crate::object::class::class(ClassId::OSError);
    !dispatch::same(class, base, SlotId::Init) && dispatch::same(class, base, SlotId::New)
}

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (asked, rest) = new_parts(&args);
    if init_sets_fields(asked) {
        return super::allocate(cx, asked);
    }
    super::no_keywords(cx, asked, &args)?;
    let exc = super::allocate(cx, subclass_for(asked, rest))?;
    fill(cx, exc, rest)?;
    Ok(exc)
}

fn subclass_for(asked: Gc<ClassObj>, args: &[Word]) -> Gc<ClassObj> {
    if asked != class(ClassId::OSError) || !(2..=5).contains(&args.len()) || !is_instance_of(args[0], ClassId::Int) {
        return asked;
    }
    let found = int::to_i64(args[0]).and_then(|number| BY_ERRNO.iter().find(|(errno, _)| *errno == number));
    found.map_or(asked, |(_, id)| class(*id))
}

fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    let (exc, rest) = init_parts(&args);
    let class = class_of(exc);
    if !init_sets_fields(class) {
        return Ok(());
    }
    super::no_keywords(cx, class, &args)?;
    fill(cx, exc, rest)
}

/// `(errno, strerror[, filename[, winerror[, filename2]]])`. File names do not stay in the args.
fn fill(cx: &mut Ctx, exc: Word, args: &[Word]) -> Res<()> {
    let fields = view::<OsErrorObj>(exc);
    if !(2..=5).contains(&args.len()) {
        return super::base::store_args(cx, exc, args);
    }
    let filename = args.get(2).copied().filter(|f| *f != none());
    let mut kept = args;
    if let Some(filename) = filename {
        let is_count = class_of(exc) == class(ClassId::BlockingIOError) && is_number(filename);
        if is_count {
            fields.written.set(count_of(cx, filename)?);
        } else {
            fields.filename.set(filename);
            fields.filename2.set(args.get(4).copied().filter(|f| *f != none()).unwrap_or_default());
            kept = &args[..2];
        }
    }
    super::base::store_args(cx, exc, kept)?;
    fields.errno.set(args[0]);
    fields.strerror.set(args[1]);
    Ok(())
}

fn is_number(value: Word) -> bool {
    let slots = class_of(value).slots.get();
    slots.index.is_some() || slots.int.is_some() || slots.float.is_some() || is_instance_of(value, ClassId::Complex)
}

fn count_of(cx: &mut Ctx, value: Word) -> Res<Word> {
    operators::index_isize(cx, value, ClassId::ValueError).and_then(|n| int::from_i64(cx, n as i64))
}

fn text(cx: &mut Ctx, exc: Word) -> Res<Word> {
    let fields = view::<OsErrorObj>(exc);
    let has_file = fields.filename.get().is_present();
    if !has_file && (fields.errno.get().is_absent() || fields.strerror.get().is_absent()) {
        return super::base::str_of(cx, exc);
    }
    let errno = format::str_of(cx, or_none(fields.errno.get()))?;
    let strerror = format::str_of(cx, or_none(fields.strerror.get()))?;
    let (open, close) = (str::new(cx, "[Errno ")?, str::new(cx, "] ")?);
    let head = raise::text(cx, &[open, errno, close, strerror])?;
    if !has_file {
        return Ok(head);
    }
    let (colon, file) = (str::new(cx, ": ")?, format::repr(cx, fields.filename.get())?);
    let Some(second) = fields.filename2.get().present() else {
        return raise::text(cx, &[head, colon, file]);
    };
    let (arrow, second) = (str::new(cx, " -> ")?, format::repr(cx, second)?);
    raise::text(cx, &[head, colon, file, arrow, second])
}

fn reduce(cx: &mut Ctx, exc: Word) -> Res<Word> {
    let fields = view::<OsErrorObj>(exc);
    let args = match (args_slice(exc), fields.filename.get().present()) {
        ([number, message], Some(file)) => match fields.filename2.get().present() {
            None => tuple::new(cx, &[number.get(), message.get(), file])?,
            Some(second) => tuple::new(cx, &[number.get(), message.get(), file, none(), second])?,
        },
        _ => super::args(cx, exc)?,
    };
    super::base::reduce_with(cx, exc, args)
}

fn written(cx: &mut Ctx, exc: Word) -> Res<Word> {
    match view::<OsErrorObj>(exc).written.get().present() {
        Some(count) => Ok(count),
        None => Err(raise::error(cx, ClassId::AttributeError, format_args!("characters_written"))),
    }
}

fn set_written(cx: &mut Ctx, exc: Word, value: Word) -> Res<()> {
    let count = if value.is_present() {
        count_of(cx, value)?
    } else {
        written(cx, exc)?;
        Word::ABSENT
    };
    view::<OsErrorObj>(exc).written.set(count);
    Ok(())
}

/// `OSError(errno, message, filename, None, filename2)`; parts that are not known are absent.
pub fn os_error(cx: &mut Ctx, errno: i32, message: Word, filename: Word, filename2: Word) -> Res<Word> {
    let number = Word::small(i64::from(errno));
    match (filename.present(), filename2.present()) {
        (None, _) => super::create(cx, ClassId::OSError, &[number, message]),
        (Some(file), None) => super::create(cx, ClassId::OSError, &[number, message, file]),
        (Some(file), Some(second)) => super::create(cx, ClassId::OSError, &[number, message, file, none(), second]),
    }
}

/// The errno of a pending or caught exception, where it is an OSError with one.
pub fn errno_of(exc: Word) -> Option<i64> {
    if !is_subclass_of(class_of(exc), class(ClassId::OSError)) {
        return None;
    }
    view::<OsErrorObj>(exc).errno.get().present().filter(|e| is_instance_of(*e, ClassId::Int)).and_then(int::to_i64)
}
