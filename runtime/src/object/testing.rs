//! Helpers of the unit tests: Python values from Rust ones, and functions whose bodies are Rust.

use crate::object::{call, format, intern};
use crate::prelude::*;
use crate::raise;
use crate::types::{dict, function, str, tuple};
use core::cell::Cell;

pub fn context() -> &'static mut Ctx {
    crate::start::ready();
    crate::start::new_context()
}

pub fn name(cx: &mut Ctx, text: &str) -> Word {
    intern::intern(cx, text).expect("memory")
}

pub fn int(value: i64) -> Word {
    Word::small(value)
}

pub fn repr(cx: &mut Ctx, value: Word) -> String {
    let text = format::repr(cx, value).expect("a repr");
    str::to_string_lossy(text)
}

/// The repr of a result, or `Class: message` of what was raised.
pub fn shown(cx: &mut Ctx, result: Res<Word>) -> String {
    match result {
        Ok(value) => repr(cx, value),
        Err(Raised) => {
            let error = raise::take_pending(cx);
            let text = format::str_of(cx, error).expect("a text");
            format!("{}: {}", raise::short_class_name(class_of(error)), str::to_string_lossy(text))
        }
    }
}

pub fn get(cx: &mut Ctx, object: Word, attribute: &str) -> Res<Word> {
    let attribute = name(cx, attribute);
    crate::object::attributes::get(cx, object, attribute)
}

pub fn set(cx: &mut Ctx, object: Word, attribute: &str, value: Word) -> Res<()> {
    let attribute = name(cx, attribute);
    crate::object::attributes::set(cx, object, attribute, value)
}

pub fn delete(cx: &mut Ctx, object: Word, attribute: &str) -> Res<()> {
    let attribute = name(cx, attribute);
    crate::object::attributes::delete(cx, object, attribute)
}

/// `callee(*args, **keywords)`
pub fn call_with(cx: &mut Ctx, callee: Word, args: &[Word], keywords: &[(&str, Word)]) -> Res<Word> {
    let kwargs = namespace(cx, keywords);
    let args = tuple::new(cx, args)?;
    call::call_unpacked(cx, callee, args, kwargs)
}

pub fn namespace(cx: &mut Ctx, entries: &[(&str, Word)]) -> Word {
    let made = dict::empty(cx).expect("memory");
    for (key, value) in entries {
        let key = name(cx, key);
        dict::set_item(cx, made, key, *value).expect("memory");
    }
    made
}

/// `type(name, bases, namespace)`
pub fn make_class(cx: &mut Ctx, class_name: &str, bases: &[Word], entries: &[(&str, Word)]) -> Res<Word> {
    let (text, bases) = (name(cx, class_name), tuple::new(cx, bases)?);
    let namespace = namespace(cx, entries);
    call::call(cx, class(ClassId::Type).word(), &[text, bases, namespace])
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// A function called `qualname` with the parameters `signature` lists (as natives do: `a, b=..., /, *, c, **d`) and a body in Rust.
pub fn make_function(cx: &mut Ctx, qualname: &str, signature: &str, body: BodyFn) -> Word {
    use crate::object::native::{ParameterKind, Shape, parameters};
    let text = format!("f({signature})");
    let shape = Shape::of(leak(text.clone()));
    let mut list = parameters(leak(text));
    // Code descriptions name `*args` and `**kwargs` last.
    list.sort_by_key(|p| matches!(p.kind, ParameterKind::Star | ParameterKind::DoubleStar));
    let slot = |cx: &mut Ctx, text: &str| -> *const Cell<Word> { leak(Cell::new(name(cx, text))) };
    let names: Vec<*const Cell<Word>> = list.iter().map(|p| slot(cx, p.name)).collect();
    let short = qualname.rsplit('.').next().unwrap_or(qualname);
    let desc = leak(CodeDesc {
        name: slot(cx, short),
        qualname: slot(cx, qualname),
        var_names: leak(names).as_ptr(),
        free_names: core::ptr::null(),
        cell_names: core::ptr::null(),
        file: core::ptr::null(),
        first_line: 1,
        flags: u32::from(shape.star) * code_flags::VARARGS | u32::from(shape.double_star) * code_flags::VARKEYWORDS,
        positional_only: shape.positional_only.into(),
        positional: shape.positional.into(),
        keyword_only: shape.keyword_only.into(),
        local_count: list.len() as u16,
        free_count: 0,
        cell_count: 0,
        body: Some(body),
    });
    let module_name = name(cx, "testing");
    let module = crate::types::module::new(cx, module_name, none()).expect("memory");
    let desc = core::ptr::from_ref(desc).cast_mut().cast();
    function::make(cx, desc, core::ptr::null_mut(), module, Word::ABSENT).expect("memory")
}

/// A body that answers the tuple of its parameters.
pub extern "C" fn answer_slots(cx: *mut Ctx, callee: Word, slots: *mut Word) -> Word {
    // SAFETY: bodies are called with the running context and a word per parameter.
    let (cx, words) = unsafe {
        let count = function::parameter_count(function::code(Gc::of(callee)));
        (&mut *cx, core::slice::from_raw_parts(slots, count))
    };
    tuple::new(cx, words).unwrap_or(Word::ABSENT)
}
