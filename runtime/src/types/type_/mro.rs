//! The method resolution order.

use crate::object::class::{is_subclass_of, label};
use crate::object::{attributes, class_dict, intern, iterate};
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::{list, method_descriptor, tuple};

use super::layout::solid_base;

/// Computes and sets the MRO of a class with bases: by C3, or by the `mro` method of its metaclass.
pub fn set(cx: &mut Ctx, class: Gc<ClassObj>) -> Res<()> {
    let metaclass = class_of(class.word());
    let name = intern::name(NameId::Mro_);
    let custom = match attributes::lookup(cx, metaclass, name) {
        Some(method) => method_descriptor::owner_of(method) != Some(crate::object::class::class(ClassId::Type)),
        None => false,
    };
    let mro = if custom { by_metaclass(cx, class, name)? } else { linear(cx, class)? };
    class.mro.set(mro);
    Ok(())
}

fn by_metaclass(cx: &mut Ctx, class: Gc<ClassObj>, name: Word) -> Res<Word> {
    let answer = crate::object::call::call_method(cx, class.word(), name, &[])?;
    let items = list::new(cx, &[])?;
    iterate::for_each(cx, answer, &mut |cx, item| list::append(cx, items, item).map(|()| true))?;
    let mro = list::to_tuple(cx, items)?;
    if tuple::items_of(mro).is_empty() {
        return Err(type_error(cx, format_args!("type MRO must not be empty")));
    }
    let solid = solid_base(class);
    for item in tuple::items_of(mro) {
        let Some(entry) = Gc::<ClassObj>::try_of(item.get()) else {
            let given = raise::type_name(item.get());
            return Err(type_error(cx, format_args!("mro() returned a non-class ('{given}')")));
        };
        if !is_subclass_of(solid, solid_base(entry)) {
            let name = label(entry);
            return Err(type_error(cx, format_args!("mro() returned base with unsuitable layout ('{name}')")));
        }
    }
    Ok(mro)
}

/// The C3 linearization: the class, then repeatedly the first head of the bases' lines that is in no tail.
pub fn linear(cx: &mut Ctx, class: Gc<ClassObj>) -> Res<Word> {
    let bases = tuple::words_of(class_dict::bases(cx, class));
    refuse_duplicates(cx, bases)?;
    let mut lines: Vec<&[Word]> = bases.iter().map(|base| tuple::words_of(class_dict::mro(cx, Gc::of(*base)))).collect();
    lines.push(bases);
    // The words stay reachable: through the bases, which the class holds.
    let mut out = vec![class.word()];
    loop {
        lines.retain(|line| !line.is_empty());
        if lines.is_empty() {
            return tuple::new(cx, &out);
        }
        let next = lines.iter().map(|line| line[0]).find(|head| lines.iter().all(|line| !line[1..].contains(head)));
        let Some(next) = next else { return Err(inconsistent(cx, &lines)) };
        out.push(next);
        for line in &mut lines {
            if line[0] == next {
                *line = &line[1..];
            }
        }
    }
}

fn refuse_duplicates(cx: &mut Ctx, bases: &[Word]) -> Res<()> {
    for (i, base) in bases.iter().enumerate() {
        if bases[i + 1..].contains(base) {
            let name = label(Gc::of(*base));
            return Err(type_error(cx, format_args!("duplicate base class {name}")));
        }
    }
    Ok(())
}

fn inconsistent(cx: &mut Ctx, lines: &[&[Word]]) -> Raised {
    let mut heads: Vec<Word> = Vec::new();
    for line in lines {
        if !heads.contains(&line[0]) {
            heads.push(line[0]);
        }
    }
    let names: Vec<String> = heads.into_iter().map(|head| raise::short_class_name(Gc::of(head))).collect();
    let names = names.join(", ");
    let message = format!("Cannot create a consistent method resolution order (MRO) for bases {names}");
    type_error(cx, format_args!("{message}"))
}
