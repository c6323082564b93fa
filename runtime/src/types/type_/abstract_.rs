//! Abstract methods: `__isabstractmethod__` of functions and the error of instantiating an abstract class.

use crate::object::{attributes, intern, iterate, truth};
use crate::prelude::*;
use crate::raise::type_error;
use crate::types::{dict, list, str};

/// The callable is marked as abstract.
pub fn is_abstract(cx: &mut Ctx, callable: Word) -> Res<bool> {
    match attributes::get_optional(cx, callable, intern::name(NameId::IsAbstractMethod))? {
        Some(mark) => truth::truth(cx, mark),
        None => Ok(false),
    }
}

/// The names in the class's own `__abstractmethods__`.
fn names(class: Gc<ClassObj>) -> Option<Word> {
    class.dict.get().present().and_then(|own| dict::get_name(own, intern::name(NameId::AbstractMethods)))
}

/// `Can't instantiate abstract class A without an implementation for abstract methods 'f', 'g'`
#[cold]
pub fn refuse(cx: &mut Ctx, class: Gc<ClassObj>) -> Res<Raised> {
    let set = names(class).unwrap_or_else(none);
    let sorted = list::new(cx, &[])?;
    iterate::for_each(cx, set, &mut |cx, name| list::append(cx, sorted, name).map(|()| true))?;
    let sort = intern::intern(cx, "sort")?;
    crate::object::call::call_method(cx, sorted, sort, &[])?;
    let count = list::len(sorted);
    let mut quoted = Vec::new();
    for i in 0..count {
        let name = list::get(cx, sorted, i)?;
        quoted.push(format!("'{}'", str::to_string_lossy(name)));
    }
    let (name, s, list) = (str::to_string_lossy(class.name.get()), if count == 1 { "" } else { "s" }, quoted.join(", "));
    let message = format!("Can't instantiate abstract class {name} without an implementation for abstract method{s} {list}");
    Ok(type_error(cx, format_args!("{message}")))
}
