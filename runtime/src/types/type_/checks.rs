//! `isinstance` and `issubclass`.

use crate::object::class::is_subclass_of;
use crate::object::{attributes, call, intern, recursion, truth};
use crate::prelude::*;
use crate::raise::type_error;
use crate::types::{tuple, union_type};

/// `isinstance(object, class)`.
pub fn is_instance(cx: &mut Ctx, object: Word, class: Word) -> Res<bool> {
    if class_of(object).word() == class {
        return Ok(true);
    }
    if is_exact(class, ClassId::Type) {
        return recursive_is_instance(cx, object, class);
    }
    let class = if is_exact(class, ClassId::UnionType) { union_type::args(class) } else { class };
    if is_instance_of(class, ClassId::Tuple) {
        recursion::check(cx, " in __instancecheck__")?;
        for item in tuple::words_of(class) {
            if is_instance(cx, object, *item)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    match attributes::special(cx, class, NameId::InstanceCheck)? {
        Some(check) => {
            recursion::check(cx, " in __instancecheck__")?;
            let answer = call::call(cx, check, &[object])?;
            truth::truth(cx, answer)
        }
        None => recursive_is_instance(cx, object, class),
    }
}

/// `issubclass(class, of)`.
pub fn is_subclass(cx: &mut Ctx, class: Word, of: Word) -> Res<bool> {
    if is_exact(of, ClassId::Type) {
        return if class == of { Ok(true) } else { recursive_is_subclass(cx, class, of) };
    }
    let of = if is_exact(of, ClassId::UnionType) { union_type::args(of) } else { of };
    if is_instance_of(of, ClassId::Tuple) {
        recursion::check(cx, " in __subclasscheck__")?;
        for item in tuple::words_of(of) {
            if is_subclass(cx, class, *item)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    match attributes::special(cx, of, NameId::SubclassCheck)? {
        Some(check) => {
            recursion::check(cx, " in __subclasscheck__")?;
            let answer = call::call(cx, check, &[class])?;
            truth::truth(cx, answer)
        }
        None => recursive_is_subclass(cx, class, of),
    }
}

/// `type.__instancecheck__`
pub fn instance_check(cx: &mut Ctx, class: Word, object: Word) -> Res<bool> {
    recursive_is_instance(cx, object, class)
}

/// `type.__subclasscheck__`
pub fn subclass_check(cx: &mut Ctx, class: Word, subclass: Word) -> Res<bool> {
    recursive_is_subclass(cx, subclass, class)
}

/// By the object's class, else by what it says its `__class__` is; things that are no classes count by their `__bases__`.
fn recursive_is_instance(cx: &mut Ctx, object: Word, class: Word) -> Res<bool> {
    let name = intern::name(NameId::Class);
    if let Some(class) = Gc::<ClassObj>::try_of(class) {
        if is_subclass_of(class_of(object), class) {
            return Ok(true);
        }
        if tells_its_class(cx, object) {
            return Ok(false);
        }
        let said = attributes::get_optional(cx, object, name)?.filter(|said| *said != class_of(object).word());
        return Ok(said.and_then(Gc::<ClassObj>::try_of).is_some_and(|said| is_subclass_of(said, class)));
    }
    let message = "isinstance() arg 2 must be a type, a tuple of types, or a union";
    check_class(cx, class, message)?;
    match attributes::get_optional(cx, object, name)? {
        Some(said) => abstract_is_subclass(cx, said, class),
        None => Ok(false),
    }
}

/// `object.__class__` is the class of the object: attributes are read plainly, and the name means what `object` makes of it.
fn tells_its_class(cx: &mut Ctx, object: Word) -> bool {
    let (class, base) = (class_of(object), class(ClassId::Object));
    let name = intern::name(NameId::Class);
    class.flags.get() & class_flags::PLAIN_GETATTR != 0
        && attributes::lookup(cx, class, name) == attributes::lookup(cx, base, name)
}

fn recursive_is_subclass(cx: &mut Ctx, class: Word, of: Word) -> Res<bool> {
    if let (Some(class), Some(of)) = (Gc::<ClassObj>::try_of(class), Gc::<ClassObj>::try_of(of)) {
        return Ok(is_subclass_of(class, of));
    }
    check_class(cx, class, "issubclass() arg 1 must be a class")?;
    check_class(cx, of, "issubclass() arg 2 must be a class, a tuple of classes, or a union")?;
    abstract_is_subclass(cx, class, of)
}

/// What has a tuple of `__bases__` passes for a class.
fn bases_of(cx: &mut Ctx, class: Word) -> Res<Option<Word>> {
    let bases = attributes::get_optional(cx, class, intern::name(NameId::Bases))?;
    Ok(bases.filter(|b| is_instance_of(*b, ClassId::Tuple)))
}

fn check_class(cx: &mut Ctx, class: Word, message: &str) -> Res<()> {
    match bases_of(cx, class)? {
        Some(_) => Ok(()),
        None => Err(type_error(cx, format_args!("{message}"))),
    }
}

fn abstract_is_subclass(cx: &mut Ctx, class: Word, of: Word) -> Res<bool> {
    if class == of {
        return Ok(true);
    }
    let Some(bases) = bases_of(cx, class)? else { return Ok(false) };
    recursion::check(cx, " in __issubclass__")?;
    for base in tuple::words_of(bases) {
        if abstract_is_subclass(cx, *base, of)? {
            return Ok(true);
        }
    }
    Ok(false)
}
