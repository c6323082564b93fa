//! `__reduce_ex__` and `__getstate__`: what `copy` and `pickle` ask of objects without methods of their own for it.

use crate::object::call::{call, call_method};
use crate::object::{attributes, dispatch, intern, iterate, operators};
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::{dict, int, list, tuple, type_};

/// `object.__reduce_ex__`: a `__reduce__` of the program's goes first.
pub fn reduce_ex(cx: &mut Ctx, object: Word, protocol: Word) -> Res<Word> {
    let protocol = operators::index(cx, protocol)?;
    let reduce = intern::intern(cx, "__reduce__")?;
    let of_class = attributes::lookup(cx, class_of(object), reduce);
    if of_class != attributes::lookup(cx, class(ClassId::Object), reduce) {
        return call_method(cx, object, reduce, &[]);
    }
    match int::to_i64(protocol) {
        Some(protocol) if protocol < 2 => by_copyreg(cx, object, protocol),
        _ => by_new(cx, object),
    }
}

/// `object.__reduce__`
pub fn reduce(cx: &mut Ctx, object: Word) -> Res<Word> {
    by_copyreg(cx, object, 0)
}

fn copyreg(cx: &mut Ctx, name: &str) -> Res<Word> {
    let module = crate::types::typing::library(cx, "copyreg")?;
    let name = intern::intern(cx, name)?;
    attributes::get(cx, module, name)
}

fn by_copyreg(cx: &mut Ctx, object: Word, protocol: i64) -> Res<Word> {
    let function = copyreg(cx, "_reduce_ex")?;
    call(cx, function, &[object, Word::small(protocol)])
}

/// `(copyreg.__newobj__, (class, *args), state, items, pairs)`
fn by_new(cx: &mut Ctx, object: Word) -> Res<Word> {
    let class = class_of(object);
    if !dispatch::has(class, SlotId::New) {
        return Err(cannot_pickle(cx, object));
    }
    let (args, kwargs) = new_arguments(cx, object)?;
    let has_args = args.is_some();
    let args = args.unwrap_or_else(tuple::empty);
    let (maker, maker_args) = match kwargs.filter(|k| dict::len(*k) > 0) {
        None => {
            let mut words = vec![class.word()];
            words.extend_from_slice(tuple::words_of(args));
            (copyreg(cx, "__newobj__")?, tuple::new(cx, &words)?)
        }
        Some(kwargs) => (copyreg(cx, "__newobj_ex__")?, tuple::new(cx, &[class.word(), args, kwargs])?),
    };
    let is_list = is_instance_of(object, ClassId::List);
    let is_dict = is_instance_of(object, ClassId::Dict);
    let state = state_of(cx, object, !(has_args || is_list || is_dict))?;
    let items = if is_list { iterate::iter(cx, object)? } else { none() };
    let pairs = if is_dict {
        let name = intern::name(NameId::Items);
        let view = call_method(cx, object, name, &[])?;
        iterate::iter(cx, view)?
    } else {
        none()
    };
    tuple::new(cx, &[maker, maker_args, state, items, pairs])
}

/// What `__getnewargs_ex__` or `__getnewargs__` say `__new__` wants.
fn new_arguments(cx: &mut Ctx, object: Word) -> Res<(Option<Word>, Option<Word>)> {
    if let Some(method) = attributes::special(cx, object, NameId::GetNewArgsEx)? {
        let answer = call(cx, method, &[])?;
        let parts = expect_tuple(cx, "__getnewargs_ex__ should return a tuple, not", answer)?;
        let &[args, kwargs] = parts else {
            let n = parts.len();
            return Err(raise::value_error(
                cx,
                format_args!("__getnewargs_ex__ should return a tuple of length 2, not {n}"),
            ));
        };
        expect_tuple(cx, "first item of the tuple returned by __getnewargs_ex__ must be a tuple, not", args)?;
        if !is_instance_of(kwargs, ClassId::Dict) {
            let given = raise::type_name(kwargs);
            let message = format!("second item of the tuple returned by __getnewargs_ex__ must be a dict, not '{given}'");
            return Err(type_error(cx, format_args!("{message}")));
        }
        return Ok((Some(args), Some(kwargs)));
    }
    if let Some(method) = attributes::special(cx, object, NameId::GetNewArgs)? {
        let args = call(cx, method, &[])?;
        expect_tuple(cx, "__getnewargs__ should return a tuple, not", args)?;
        return Ok((Some(args), None));
    }
    Ok((None, None))
}

fn expect_tuple<'a>(cx: &mut Ctx, message: &str, value: Word) -> Res<&'a [Word]> {
    if is_instance_of(value, ClassId::Tuple) {
        return Ok(tuple::words_of(value));
    }
    let given = raise::type_name(value);
    Err(type_error(cx, format_args!("{message} '{given}'")))
}

/// `object.__getstate__()`, which the program may have overridden. `required`: the object's memory must be all in its
/// attributes for the state to be complete.
fn state_of(cx: &mut Ctx, object: Word, required: bool) -> Res<Word> {
    let name = intern::name(NameId::GetState);
    let method = attributes::lookup(cx, class_of(object), name);
    if method != attributes::lookup(cx, class(ClassId::Object), name) {
        return call_method(cx, object, name, &[]);
    }
    default_state(cx, object, required)
}

/// `object.__getstate__`
pub fn state(cx: &mut Ctx, object: Word) -> Res<Word> {
    default_state(cx, object, false)
}

fn default_state(cx: &mut Ctx, object: Word, required: bool) -> Res<Word> {
    let class = class_of(object);
    let (native, _) = type_::layout::native_base(class);
    let without_state = [ClassId::Object, ClassId::NoneType].map(self::class);
    if required && !without_state.contains(&native) {
        if [ClassId::MemoryView, ClassId::Code].map(self::class).contains(&native) {
            // CPython's words for objects of variable size.
            let name = raise::type_name(object);
            return Err(type_error(cx, format_args!("cannot pickle {name} objects")));
        }
        return Err(cannot_pickle(cx, object));
    }
    let own = attributes::get_optional(cx, object, intern::name(NameId::Dict))?.unwrap_or_else(none);
    let slots = slot_state(cx, object)?;
    let own = if own != none() && is_instance_of(own, ClassId::Dict) && dict::len(own) == 0 { none() } else { own };
    match slots {
        Some(slots) => tuple::new(cx, &[own, slots]),
        None => Ok(own),
    }
}

/// A dict of the `__slots__` that are set, if there are any slots.
fn slot_state(cx: &mut Ctx, object: Word) -> Res<Option<Word>> {
    let class = class_of(object);
    if class.flags.get() & class_flags::HEAP == 0 {
        return Ok(None);
    }
    let names = copyreg(cx, "_slotnames")?;
    let names = call(cx, names, &[class.word()])?;
    if !is_instance_of(names, ClassId::List) || list::len(names) == 0 {
        return Ok(None);
    }
    let state = dict::empty(cx)?;
    for i in 0..list::len(names) {
        let name = list::get(cx, names, i)?;
        if let Some(value) = attributes::get_optional(cx, object, name)? {
            dict::set_item(cx, state, name, value)?;
        }
    }
    Ok((dict::len(state) > 0).then_some(state))
}

fn cannot_pickle(cx: &mut Ctx, object: Word) -> Raised {
    let name = raise::type_name(object);
    type_error(cx, format_args!("cannot pickle '{name}' object"))
}
