//! What all stream objects share: the start of their memory, and calling methods of streams whatever they are.

use crate::object::{attributes, call, intern, truth};
use crate::prelude::*;
use crate::raise::{error, value_error};
use core::cell::Cell;

/// Every instance of `_io._IOBase` starts so.
#[repr(C)]
pub struct StreamObj {
    pub header: Header,
    pub dict: Cell<Word>,
    /// For classes without an idea of their own of being closed.
    pub closed: Cell<bool>,
}

// SAFETY: `repr(C)`, starts with its header, changes only through cells.
unsafe impl Object for StreamObj {}

/// Declares the layout of a stream class: the shared start, then fields in cells.
///
/// `stream_layout!(pub FileObj { fd: i32 }, ClassId::FileIo)`
#[macro_export]
macro_rules! stream_layout {
    ($(#[$outer:meta])* pub $name:ident { $($(#[$doc:meta])* $field:ident: $ty:ty),* $(,)? }) => {
        $(#[$outer])*
        #[repr(C)]
        pub struct $name {
            pub base: $crate::io::object::StreamObj,
            $($(#[$doc])* pub $field: core::cell::Cell<$ty>),*
        }
        // SAFETY: `repr(C)`, starts with a stream's header, changes only through cells.
        unsafe impl Object for $name {}
        impl $name {
            pub fn of(stream: Word) -> Gc<$name> {
                // SAFETY: natives get instances of their class or of a subclass, which start alike.
                unsafe { Gc::from_word(stream) }
            }
        }
    };
}

pub fn stream(word: Word) -> Gc<StreamObj> {
    // SAFETY: natives of stream classes get instances of them.
    unsafe { Gc::from_word(word) }
}

/// A zeroed instance of a class.
pub fn allocate(cx: &mut Ctx, class: Word) -> Res<Word> {
    crate::types::iterator::allocate(cx, class)
}

/// `receiver.name(*args)`
pub fn method(cx: &mut Ctx, receiver: Word, name: &str, args: &[Word]) -> Res<Word> {
    let name = intern::intern(cx, name)?;
    call::call_method(cx, receiver, name, args)
}

/// `receiver.name`
pub fn attribute(cx: &mut Ctx, receiver: Word, name: &str) -> Res<Word> {
    let name = intern::intern(cx, name)?;
    attributes::get(cx, receiver, name)
}

/// `receiver.name`, if there.
pub fn optional_attribute(cx: &mut Ctx, receiver: Word, name: &str) -> Res<Option<Word>> {
    let name = intern::intern(cx, name)?;
    attributes::get_optional(cx, receiver, name)
}

pub fn set_attribute(cx: &mut Ctx, receiver: Word, name: &str, value: Word) -> Res<()> {
    let name = intern::intern(cx, name)?;
    attributes::set(cx, receiver, name, value)
}

/// `receiver.name()` as truth.
pub fn asks(cx: &mut Ctx, receiver: Word, name: &str) -> Res<bool> {
    let answer = method(cx, receiver, name, &[])?;
    truth::truth(cx, answer)
}

/// `receiver.closed` as truth.
pub fn is_closed(cx: &mut Ctx, receiver: Word) -> Res<bool> {
    let closed = attribute(cx, receiver, "closed")?;
    truth::truth(cx, closed)
}

pub const CLOSED: &str = "I/O operation on closed file.";

/// ValueError where the stream is closed.
pub fn check_open(cx: &mut Ctx, receiver: Word) -> Res<()> {
    if is_closed(cx, receiver)? { Err(value_error(cx, format_args!("{CLOSED}"))) } else { Ok(()) }
}

/// `io.UnsupportedOperation(message)`
pub fn unsupported(cx: &mut Ctx, message: &str) -> Raised {
    error(cx, ClassId::UnsupportedOperation, format_args!("{message}"))
}

/// OSError (or the subclass that fits) for an error number of the system.
pub fn system_error(cx: &mut Ctx, errno: i32) -> Raised {
    file_error(cx, errno, Word::ABSENT)
}

/// As [`system_error`], about a file; its name may be absent.
pub fn file_error(cx: &mut Ctx, errno: i32, name: Word) -> Raised {
    let message = crate::sys::fd::error_text(errno);
    crate::raise::os_error(cx, errno, &message, name, Word::ABSENT)
}
