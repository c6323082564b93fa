//! `type`: classes as objects. `layout` decides where instances keep what, `new` makes classes, `mro` orders their bases.

use crate::object::attributes::{self, bind, is_data_descriptor, lookup};
use crate::object::call::{ArgBuffer, Args};
use crate::object::class::{is_subclass_of, label};
use crate::object::{class_dict, class_update, dispatch, intern};
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::{dict, str};

pub mod abstract_;
pub mod annotations;
pub mod bases;
pub mod checks;
pub mod getsets;
pub mod layout;
mod methods;
pub mod mro;
pub mod new;
pub mod slots_decl;
#[cfg(test)]
mod tests;

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, new::new),
        init: slot!(call, init),
        call: slot!(call, call),
        repr: slot!(unary, repr),
        getattribute: slot!(binary, getattribute),
        setattr: slot!(store, set_attribute),
        delattr: slot!(delete, delete_attribute),
        or: slot!(binary, crate::types::union_type::or_classes),
        ror: slot!(binary, crate::types::union_type::ror_classes),
        ..Slots::EMPTY
    },
    methods: methods::METHODS,
    getsets: getsets::ROWS,
    scan: Scan::Custom,
    trace: Some(layout::trace_class),
    flags: class_flags::BASETYPE | class_flags::HAS_WEAKREF,
    ..StaticClass::new(ClassId::Type, size_of::<ClassObj>())
};

/// The address of `type.__getattribute__`, to recognize it in a slot table.
pub fn getattribute_slot() -> usize {
    CLASS.slots.getattribute.map_or(0, |f| f as usize)
}

pub fn this(class: Word) -> Gc<ClassObj> {
    Gc::of(class)
}

/// `class.name`: a data descriptor of the metaclass, the class and its bases, the metaclass.
pub fn find(cx: &mut Ctx, word: Word, name: Word) -> Res<Option<Word>> {
    let (class, metaclass) = (this(word), class_of(word));
    let of_metaclass = lookup(cx, metaclass, name);
    if let Some(descriptor) = of_metaclass
        && is_data_descriptor(descriptor)
        && let Some(getter) = dispatch::ternary_fn(class_of(descriptor), SlotId::Get)
    {
        return dispatch::answer(getter(cx, descriptor, word, metaclass.word())).map(Some);
    }
    if let Some(attribute) = lookup(cx, class, name) {
        return bind(cx, attribute, Word::ABSENT, class).map(Some);
    }
    match of_metaclass {
        Some(attribute) => bind(cx, attribute, word, metaclass).map(Some),
        None => Ok(None),
    }
}

fn getattribute(cx: &mut Ctx, class: Word, name: Word) -> Res<Word> {
    match find(cx, class, name)? {
        Some(value) => Ok(value),
        None => Err(attributes::errors::missing(cx, class, name)),
    }
}

fn set_attribute(cx: &mut Ctx, word: Word, name: Word, value: Word) -> Res<()> {
    let name = checked(cx, word, name)?;
    if let Some(done) = through_metaclass(cx, word, name, value) {
        return done;
    }
    let is_new = lookup(cx, this(word), name).is_none();
    let own = class_dict::own_dict(cx, this(word));
    dict::set_item(cx, own, name, value)?;
    class_update::attribute_changed(cx, this(word), name);
    if is_new {
        attributes::note_late_attribute(cx, this(word), name);
    }
    Ok(())
}

fn delete_attribute(cx: &mut Ctx, word: Word, name: Word) -> Res<()> {
    let name = checked(cx, word, name)?;
    if let Some(done) = through_metaclass(cx, word, name, Word::ABSENT) {
        return done;
    }
    let own = class_dict::own_dict(cx, this(word));
    if dict::remove(cx, own, name)?.is_none() {
        return Err(attributes::errors::missing(cx, word, name));
    }
    class_update::attribute_changed(cx, this(word), name);
    Ok(())
}

/// Built-in classes do not change. The name is interned.
fn checked(cx: &mut Ctx, word: Word, name: Word) -> Res<Word> {
    if this(word).flags.get() & class_flags::HEAP != 0 {
        return Ok(intern::intern_word(name));
    }
    let (class, name) = (label(this(word)), str::to_string_lossy(name));
    Err(type_error(cx, format_args!("cannot set '{name}' attribute of immutable type '{class}'")))
}

/// Assignment (or deletion, where the value is absent) by a data descriptor of the metaclass, if there is one.
fn through_metaclass(cx: &mut Ctx, word: Word, name: Word, value: Word) -> Option<Res<()>> {
    let descriptor = lookup(cx, class_of(word), name).filter(|d| is_data_descriptor(*d))?;
    let class = class_of(descriptor);
    Some(match (dispatch::store_fn(class, SlotId::Set), dispatch::delete_fn(class, SlotId::Delete)) {
        (Some(setter), _) if value.is_present() => dispatch::status(setter(cx, descriptor, word, value)),
        (_, Some(deleter)) if value.is_absent() => dispatch::status(deleter(cx, descriptor, word)),
        _ if value.is_present() => Err(raise::error(cx, ClassId::AttributeError, format_args!("{}", SlotId::Set.dunder()))),
        _ => Err(raise::error(cx, ClassId::AttributeError, format_args!("{}", SlotId::Delete.dunder()))),
    })
}

/// `class(...)`: `__new__`, and `__init__` where the answer is an instance of the class.
fn call(cx: &mut Ctx, callee: Word, args: Args<'_>) -> Res<Word> {
    let class = this(callee);
    let given = args.positional();
    if callee == self::class(ClassId::Type).word() {
        if given.len() == 1 && !args.has_keywords() {
            return Ok(class_of(given[0]).word());
        }
        if given.len() == 1 {
            return Err(type_error(cx, format_args!("type() takes no keyword arguments")));
        }
        if given.len() != 3 {
            return Err(type_error(cx, format_args!("type() takes 1 or 3 arguments")));
        }
    }
    let Some(construct) = dispatch::call_fn(class, SlotId::New) else {
        let name = label(class);
        return Err(type_error(cx, format_args!("cannot create '{name}' instances")));
    };
    let mut buffer = ArgBuffer::new();
    let words = buffer.reserve(cx, args.words().len() + 1)?;
    words[0] = callee;
    words[1..].copy_from_slice(args.words());
    let n = given.len() + 1;
    let made = dispatch::answer(construct(cx, callee, words.as_mut_ptr(), n, args.kwnames))?;
    if !is_subclass_of(class_of(made), class) {
        return Ok(made);
    }
    if let Some(initialize) = dispatch::call_fn(class_of(made), SlotId::Init) {
        words[0] = made;
        dispatch::answer(initialize(cx, made, words.as_mut_ptr(), n, args.kwnames))?;
    }
    Ok(made)
}

/// `type.__init__` only looks at its arguments: everything happened in `__new__`.
fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    let (_, rest) = args.split_first();
    match rest.positional().len() {
        1 if rest.has_keywords() => Err(type_error(cx, format_args!("type.__init__() takes no keyword arguments"))),
        1 | 3 => Ok(()),
        _ => Err(type_error(cx, format_args!("type.__init__() takes 1 or 3 arguments"))),
    }
}

fn repr(cx: &mut Ctx, word: Word) -> Res<Word> {
    let name = full_name(cx, this(word))?;
    str::new(cx, &format!("<class '{name}'>"))
}

/// `module.qualname`, without the module `builtins` or where there is none.
pub fn full_name(cx: &mut Ctx, class: Gc<ClassObj>) -> Res<String> {
    let qualname = class_dict::qualname(cx, class);
    let qualname = str::to_string_lossy(qualname);
    let module = getsets::module(cx, class.word()).ok().filter(|m| is_instance_of(*m, ClassId::Str));
    if module.is_none() && cx.pending.get().is_present() {
        raise::take_pending(cx);
    }
    Ok(match module.map(str::to_string_lossy) {
        Some(module) if module != "builtins" => format!("{module}.{qualname}"),
        Some(_) => qualname,
        None => str::to_string_lossy(class_dict::name(cx, class)),
    })
}
