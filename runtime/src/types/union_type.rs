//! `typing.Union`: `int | str`.

use crate::object::gc::Instance;
use crate::object::{compare, hash, intern};
use crate::prelude::*;
use crate::raise::type_error;
use crate::types::generic_alias::{item_text, parameters, substitute};
use crate::types::typing::call_typing;
use crate::types::{list, str, tuple};
use core::cell::Cell;

#[repr(C)]
pub struct UnionObj {
    header: Header,
    /// A tuple of at least two different members.
    args: Cell<Word>,
    /// A tuple, or absent until asked for.
    parameters: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells only.
unsafe impl Object for UnionObj {}
// SAFETY: all instances are made in this file.
unsafe impl Instance for UnionObj {
    const CLASS: ClassId = ClassId::UnionType;
}

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        repr: slot!(unary, repr),
        hash: slot!(hash, hash_of),
        eq: slot!(binary, eq),
        getitem: slot!(binary, get_item),
        or: slot!(binary, or),
        ror: slot!(binary, ror),
        ..Slots::EMPTY
    },
    methods: &[
        native!("__class_getitem__(type, parameters, /)", class_getitem, 2, ClassMethod),
        native!("__mro_entries__(self, bases, /)", mro_entries, 2),
    ],
    getsets: &[
        GetSetRow { name: "__args__", get: |_, u| Ok(args(u)), set: None },
        GetSetRow { name: "__parameters__", get: own_parameters, set: None },
        GetSetRow { name: "__name__", get: |cx, _| intern::intern(cx, "Union"), set: None },
        GetSetRow { name: "__qualname__", get: |cx, _| intern::intern(cx, "Union"), set: None },
        GetSetRow { name: "__module__", get: |cx, _| intern::intern(cx, "typing"), set: None },
        GetSetRow { name: "__origin__", get: |_, _| Ok(class(ClassId::UnionType).word()), set: None },
    ],
    scan: Scan::Fields,
    flags: class_flags::HAS_WEAKREF,
    ..StaticClass::new(ClassId::UnionType, size_of::<UnionObj>())
};

/// The members: a tuple.
pub fn args(union: Word) -> Word {
    Gc::<UnionObj>::of(union).args.get()
}

/// `type.__or__`
pub fn or_classes(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    or(cx, a, b)
}

pub fn ror_classes(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    or(cx, b, a)
}

/// `a | b` where both are types in the sense of annotations.
pub fn or(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if is_unionable(a) && is_unionable(b) { of(cx, &[a, b]) } else { Ok(not_implemented()) }
}

pub fn ror(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    or(cx, b, a)
}

fn is_unionable(value: Word) -> bool {
    use ClassId::{GenericAlias, ParamSpec, Type, TypeAliasType, TypeVar, UnionType};
    value == none() || [Type, GenericAlias, UnionType, TypeAliasType, TypeVar, ParamSpec].iter().any(|&id| is_instance_of(value, id))
}

/// The union of any members, with strings as forward references: what type variables and `Union[...]` make.
pub fn of_any(cx: &mut Ctx, members: &[Word]) -> Res<Word> {
    let checked = list::new(cx, &[])?;
    for member in members {
        let member = if is_instance_of(*member, ClassId::Str) {
            let message = str::new(cx, "Union[arg, ...]: each arg must be a type.")?;
            call_typing(cx, "_type_check", &[*member, message])?
        } else {
            *member
        };
        list::append(cx, checked, member)?;
    }
    let checked = list::to_tuple(cx, checked)?;
    of(cx, tuple::words_of(checked))
}

/// Flattens unions, drops what is there already; a single member is the answer itself.
fn of(cx: &mut Ctx, members: &[Word]) -> Res<Word> {
    let found = list::new(cx, &[])?;
    for member in members {
        if is_exact(*member, ClassId::UnionType) {
            for inner in tuple::words_of(args(*member)) {
                add(cx, found, *inner)?;
            }
        } else {
            add(cx, found, if *member == none() { class(ClassId::NoneType).word() } else { *member })?;
        }
    }
    if list::len(found) == 1 {
        return list::get(cx, found, 0);
    }
    let args = list::to_tuple(cx, found)?;
    let union = Gc::<UnionObj>::allocate(cx)?;
    union.args.set(args);
    Ok(union.word())
}

fn add(cx: &mut Ctx, found: Word, member: Word) -> Res<()> {
    for i in 0..list::len(found) {
        let known = list::get(cx, found, i)?;
        if compare::equal(cx, known, member)? {
            return Ok(());
        }
    }
    list::append(cx, found, member)
}

/// `Union[...]`
fn class_getitem(cx: &mut Ctx, _class: Word, item: Word) -> Res<Word> {
    if !is_instance_of(item, ClassId::Tuple) {
        return of_any(cx, &[item]);
    }
    let members = tuple::words_of(item);
    if members.is_empty() {
        return Err(type_error(cx, format_args!("Cannot take a Union of no types.")));
    }
    of_any(cx, members)
}

fn own_parameters(cx: &mut Ctx, union: Word) -> Res<Word> {
    let this = Gc::<UnionObj>::of(union);
    if let Some(known) = this.parameters.get().present() {
        return Ok(known);
    }
    let found = parameters::of(cx, args(union))?;
    this.parameters.set(found);
    Ok(found)
}

fn get_item(cx: &mut Ctx, union: Word, item: Word) -> Res<Word> {
    let parameters = own_parameters(cx, union)?;
    let members = substitute::substitute(cx, union, args(union), parameters, item)?;
    of_any(cx, tuple::words_of(members))
}

fn repr(cx: &mut Ctx, union: Word) -> Res<Word> {
    let mut texts = Vec::new();
    for member in tuple::words_of(args(union)) {
        let is_none = *member == class(ClassId::NoneType).word();
        texts.push(if is_none { "None".to_owned() } else { item_text(cx, *member)? });
    }
    str::new(cx, &texts.join(" | "))
}

/// The same members in any order.
fn eq(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if !is_exact(b, ClassId::UnionType) {
        return Ok(not_implemented());
    }
    let (a, b) = (tuple::words_of(args(a)), tuple::words_of(args(b)));
    if a.len() != b.len() {
        return Ok(boolean(false));
    }
    for member in a {
        let mut found = false;
        for other in b {
            found = found || compare::equal(cx, *member, *other)?;
        }
        if !found {
            return Ok(boolean(false));
        }
    }
    Ok(boolean(true))
}

fn hash_of(cx: &mut Ctx, union: Word) -> Res<i64> {
    let set = crate::object::call::call(cx, class(ClassId::FrozenSet).word(), &[args(union)])?;
    hash::hash(cx, set)
}

fn mro_entries(cx: &mut Ctx, union: Word, _bases: Word) -> Res<Word> {
    let text = crate::object::format::repr(cx, union)?;
    let text = str::to_string_lossy(text);
    Err(type_error(cx, format_args!("Cannot subclass {text}")))
}
