//! AttributeErrors with CPython's texts, and `name` and `obj` where CPython sets them.

use crate::object::class::label;
use crate::object::{attributes, intern};
use crate::prelude::*;
use crate::raise;
use crate::types::exceptions;
use crate::types::type_::layout;
use crate::types::str::to_string_lossy;

/// Nothing of that name was found by reading.
pub fn missing(cx: &mut Ctx, object: Word, name: Word) -> Raised {
    let text = to_string_lossy(name);
    let message = if is_instance_of(object, ClassId::Type) {
        format!("type object '{}' has no attribute '{text}'", label(Gc::of(object)))
    } else if is_instance_of(object, ClassId::Module) {
        crate::types::module::missing_text(cx, object, &text)
    } else {
        return missing_plainly(cx, object, name);
    };
    with_context(cx, object, name, &message)
}

/// As [`missing`], in the words of `object.__getattribute__`.
pub fn missing_plainly(cx: &mut Ctx, object: Word, name: Word) -> Raised {
    let message = format!("'{}' object has no attribute '{}'", label(class_of(object)), to_string_lossy(name));
    with_context(cx, object, name, &message)
}

/// Nothing of that name to delete: the object keeps attributes, but not this one. Instances that are nothing but their
/// attributes do not tell `name` and `obj`.
pub fn not_there(cx: &mut Ctx, object: Word, name: Word) -> Raised {
    if layout::native_base(class_of(object)).1.id != ClassId::Object {
        return missing_plainly(cx, object, name);
    }
    let (class, name) = (label(class_of(object)), to_string_lossy(name));
    raise::error(cx, ClassId::AttributeError, format_args!("'{class}' object has no attribute '{name}'"))
}

/// Assignment or deletion on an object that has no place for the name.
pub fn no_place(cx: &mut Ctx, object: Word, name: Word, attribute: Option<Word>) -> Raised {
    let (class, text) = (label(class_of(object)), to_string_lossy(name));
    if attribute.is_some() {
        return raise::error(cx, ClassId::AttributeError, format_args!("'{class}' object attribute '{text}' is read-only"));
    }
    let message = format!("'{class}' object has no attribute '{text}' and no __dict__ for setting new attributes");
    with_context(cx, object, name, &message)
}

/// What `with` and `async with` say of an object without their methods.
pub fn missing_context_method(cx: &mut Ctx, object: Word, name: Word) -> Raised {
    let is_async = [NameId::AEnter, NameId::AExit].iter().any(|&n| intern::name(n) == name);
    let other = if is_async { [NameId::Enter, NameId::Exit] } else { [NameId::AEnter, NameId::AExit] };
    let supports_other = other.iter().all(|&n| attributes::lookup(cx, class_of(object), intern::name(n)).is_some());
    let protocol = if is_async { "asynchronous context manager" } else { "context manager" };
    let hint = match (supports_other, is_async) {
        (false, _) => "",
        (true, false) => " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?",
        (true, true) => " but it supports the context manager protocol. Did you mean to use 'with'?",
    };
    let (class, name) = (label(class_of(object)), to_string_lossy(name));
    raise::type_error(cx, format_args!("'{class}' object does not support the {protocol} protocol (missed {name} method){hint}"))
}

/// Gives the pending AttributeError its `name` and `obj`, unless it has them.
pub fn add_context(cx: &mut Ctx, object: Word, name: Word) {
    let error = cx.pending.get();
    if error.is_present() && is_instance_of(error, ClassId::AttributeError) {
        exceptions::attribute_error::add_context(error, object, name);
    }
}

/// AttributeError with its `name` and `obj`.
fn with_context(cx: &mut Ctx, object: Word, name: Word, message: &str) -> Raised {
    raise::attribute_error(cx, object, name, format_args!("{message}"))
}
