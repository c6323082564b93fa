//! `__slots__`: reading the declaration and laying out its words.

use super::layout::{ADDS_SLOTS, Plan};
use crate::object::fields::place::is_variable;
use crate::object::class::label;
use crate::object::{intern, iterate};
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::{dict, list, member, str};

/// What a `__slots__` declaration asks for.
pub struct Declaration {
    /// A list of the mangled names that become members, sorted.
    names: Word,
    pub dict: bool,
    pub weakref: bool,
}

/// Reads `__slots__` of a class called `name` that extends `base`; `namespace` is the class's own dict.
pub fn read(cx: &mut Ctx, name: &str, base: Gc<ClassObj>, namespace: Word, slots: Word) -> Res<Declaration> {
    let items = list::new(cx, &[])?;
    if is_instance_of(slots, ClassId::Str) {
        list::append(cx, items, slots)?;
    } else {
        iterate::for_each(cx, slots, &mut |cx, item| list::append(cx, items, item).map(|()| true))?;
    }
    let is_variable = is_variable(base) || base.flags.get() & class_flags::TYPE_SUBCLASS != 0;
    if list::len(items) > 0 && is_variable {
        let base = label(base);
        return Err(type_error(cx, format_args!("nonempty __slots__ not supported for subtype of '{base}'")));
    }
    let mut declaration = Declaration { names: list::new(cx, &[])?, dict: false, weakref: false };
    for i in 0..list::len(items) {
        let item = list::get(cx, items, i)?;
        declaration.add(cx, name, base, namespace, item)?;
    }
    let sort = intern::intern(cx, "sort")?;
    crate::object::call::call_method(cx, declaration.names, sort, &[])?;
    Ok(declaration)
}

impl Declaration {
    fn add(&mut self, cx: &mut Ctx, class: &str, base: Gc<ClassObj>, namespace: Word, item: Word) -> Res<()> {
        if !is_instance_of(item, ClassId::Str) {
            let given = raise::type_name(item);
            return Err(type_error(cx, format_args!("__slots__ items must be strings, not '{given}'")));
        }
        let text = str::to_string_lossy(item);
        if !is_identifier(cx, item)? {
            return Err(type_error(cx, format_args!("__slots__ must be identifiers")));
        }
        let flags = base.flags.get();
        let special = match text.as_str() {
            "__dict__" => Some((&mut self.dict, flags & class_flags::HAS_DICT != 0)),
            "__weakref__" => Some((&mut self.weakref, flags & class_flags::HAS_WEAKREF != 0)),
            _ => None,
        };
        if let Some((asked, inherited)) = special {
            if inherited || core::mem::replace(asked, true) {
                return Err(type_error(cx, format_args!("{text} slot disallowed: we already got one")));
            }
            return Ok(());
        }
        let name = intern::intern(cx, &mangled(class, &text))?;
        let is_special = ["__qualname__", "__classcell__", "__classdictcell__"].contains(&text.as_str());
        if dict::get(cx, namespace, name)?.is_some() && !is_special {
            let repr = crate::object::format::repr(cx, name)?;
            let repr = str::to_string_lossy(repr);
            return Err(raise::value_error(cx, format_args!("{repr} in __slots__ conflicts with class variable")));
        }
        list::append(cx, self.names, name)
    }

    /// Gives each name a word behind what the base has.
    pub fn lay_out(&self, cx: &mut Ctx, class: Gc<ClassObj>, plan: &mut Plan, namespace: Word) -> Res<()> {
        for i in 0..list::len(self.names) {
            let name = list::get(cx, self.names, i)?;
            let offset = plan.add_word();
            let descriptor = member::new(cx, name, class, offset as usize)?;
            dict::set_item(cx, namespace, name, descriptor)?;
        }
        if list::len(self.names) > 0 {
            class.flags.set(class.flags.get() | ADDS_SLOTS);
        }
        Ok(())
    }
}

fn is_identifier(cx: &mut Ctx, text: Word) -> Res<bool> {
    let method = intern::intern(cx, "isidentifier")?;
    let answer = crate::object::call::call_method(cx, text, method, &[])?;
    Ok(answer == boolean(true))
}

/// `__name` in the body of `Class` is `_Class__name`.
fn mangled(class: &str, name: &str) -> String {
    let class = class.trim_start_matches('_');
    if class.is_empty() || !name.starts_with("__") || name.ends_with("__") || name.contains('.') {
        return name.to_owned();
    }
    format!("_{class}{name}")
}
