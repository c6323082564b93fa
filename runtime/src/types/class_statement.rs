//! The two ends of a class statement: before the body, what it runs in; after it, the class.

use crate::object::call::{ArgBuffer, Args, call_raw};
use crate::object::{attributes, call, intern, sequence};
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::type_::new;
use crate::types::{dict, list, str, tuple};

/// The metaclass and namespace for a class statement: a tuple (metaclass, namespace, bases, keywords, bases as written or None).
pub fn prepare(cx: &mut Ctx, name: Word, bases: Word, keywords: Word) -> Res<Word> {
    let given = bases;
    let bases = resolve_bases(cx, given)?;
    let keywords = match keywords.present() {
        Some(keywords) => keywords,
        None => dict::empty(cx)?,
    };
    let metaclass = metaclass(cx, bases, keywords)?;
    let namespace = namespace(cx, metaclass, name, bases, keywords)?;
    let written = if bases == given { none() } else { given };
    tuple::new(cx, &[metaclass, namespace, bases, keywords, written])
}

/// Asks the metaclass for the class, and checks that the methods' `__class__` is it.
pub fn finish(cx: &mut Ctx, name: Word, prepared: Word, class_cell: Word, plan: *mut Word) -> Res<Word> {
    let &[metaclass, namespace, bases, keywords, written] = tuple::words_of(prepared) else {
        unreachable!("`prepare` made a tuple of five");
    };
    if written != none() {
        sequence::set_item(cx, namespace, intern::name(NameId::OrigBases), written)?;
    }
    let cell = class_cell.present().filter(|c| is_exact(*c, ClassId::Cell));
    if let Some(cell) = cell {
        sequence::set_item(cx, namespace, intern::name(NameId::ClassCell), cell)?;
    }
    let parts = new::Parts { name, bases, namespace };
    let class = with_keywords(cx, keywords, |cx, keywords| {
        if metaclass != class(ClassId::Type).word() || !is_exact(namespace, ClassId::Dict) {
            return call_metaclass(cx, metaclass, parts, keywords);
        }
        // SAFETY: generated code passes null or a plan, which is static.
        let plan = unsafe { plan.cast::<ClassPlan>().as_ref() };
        new::create(cx, Gc::of(metaclass), parts, keywords, plan)
    })?;
    if let Some(cell) = cell.filter(|_| is_instance_of(class, ClassId::Type)) {
        check_cell(cx, name, Gc::of(cell), class)?;
    }
    Ok(class)
}

/// Replaces every base that is no class and has `__mro_entries__` by what that answers.
fn resolve_bases(cx: &mut Ctx, bases: Word) -> Res<Word> {
    let words = tuple::words_of(bases);
    let is_class = |base: &Word| is_instance_of(*base, ClassId::Type);
    if words.iter().all(is_class) {
        return Ok(bases);
    }
    let out = list::new(cx, &[])?;
    let mut changed = false;
    for base in words {
        let hook = if is_class(base) { None } else { attributes::get_optional(cx, *base, intern::name(NameId::MroEntries))? };
        let Some(hook) = hook else {
            list::append(cx, out, *base)?;
            continue;
        };
        let entries = call::call(cx, hook, &[bases])?;
        if !is_instance_of(entries, ClassId::Tuple) {
            return Err(type_error(cx, format_args!("__mro_entries__ must return a tuple")));
        }
        changed = true;
        for entry in tuple::words_of(entries) {
            list::append(cx, out, *entry)?;
        }
    }
    if changed { list::to_tuple(cx, out) } else { Ok(bases) }
}

/// The `metaclass=` argument, else the class of the first base, refined to the most derived one where it is a class.
fn metaclass(cx: &mut Ctx, bases: Word, keywords: Word) -> Res<Word> {
    let given = match dict::len(keywords) {
        0 => None,
        _ => dict::remove(cx, keywords, intern::name(NameId::Metaclass))?,
    };
    let start = given.unwrap_or_else(|| match tuple::words_of(bases).first() {
        Some(base) => class_of(*base).word(),
        None => class(ClassId::Type).word(),
    });
    match Gc::<ClassObj>::try_of(start) {
        Some(class) => new::most_derived(cx, class, bases).map(Gc::word),
        None => Ok(start),
    }
}

/// What `__prepare__` of the metaclass answers; a new dict where there is none.
fn namespace(cx: &mut Ctx, metaclass: Word, name: Word, bases: Word, keywords: Word) -> Res<Word> {
    if metaclass == class(ClassId::Type).word() {
        return dict::empty(cx);
    }
    let Some(prepare) = attributes::get_optional(cx, metaclass, intern::name(NameId::Prepare))? else {
        return dict::empty(cx);
    };
    let args = tuple::new(cx, &[name, bases])?;
    let namespace = call::call_unpacked(cx, prepare, args, keywords)?;
    if class_of(namespace).slots.get().getitem.is_some() {
        return Ok(namespace);
    }
    let given = raise::type_name(namespace);
    let by = match Gc::<ClassObj>::try_of(metaclass) {
        Some(class) => raise::short_class_name(class),
        None => "<metaclass>".to_owned(),
    };
    Err(type_error(cx, format_args!("{by}.__prepare__() must return a mapping, not {given}")))
}

fn call_metaclass(cx: &mut Ctx, metaclass: Word, parts: new::Parts, keywords: Args<'_>) -> Res<Word> {
    let mut buffer = ArgBuffer::new();
    let words = buffer.fill(cx, &[parts.name, parts.bases, parts.namespace], keywords.words())?;
    call_raw(cx, metaclass, words, 3, keywords.kwnames)
}

/// Runs `f` with the keywords of the class statement as arguments.
fn with_keywords(cx: &mut Ctx, keywords: Word, f: impl FnOnce(&mut Ctx, Args<'_>) -> Res<Word>) -> Res<Word> {
    let count = dict::len(keywords);
    if count == 0 {
        return f(cx, Args::of(&[]));
    }
    let mut buffer = ArgBuffer::new();
    let words = buffer.reserve(cx, count)?;
    let kwnames = call::spread(cx, keywords, words)?;
    let start = words.as_ptr();
    // SAFETY: `spread` wrote one value per name.
    let args = unsafe { Args::from_raw(start, 0, kwnames) };
    f(cx, args)
}

fn check_cell(cx: &mut Ctx, name: Word, cell: Gc<CellObj>, class: Word) -> Res<()> {
    if cell.value.get() == class {
        return Ok(());
    }
    let (name, class_text) = (quoted(cx, name)?, quoted(cx, class)?);
    match cell.value.get().present() {
        None => {
            let message = format!("__class__ not set defining {name} as {class_text}. Was __classcell__ propagated to type.__new__?");
            Err(raise::error(cx, ClassId::RuntimeError, format_args!("{message}")))
        }
        Some(other) => {
            let other = quoted(cx, other)?;
            Err(type_error(cx, format_args!("__class__ set to {other} defining {name} as {class_text}")))
        }
    }
}

fn quoted(cx: &mut Ctx, value: Word) -> Res<String> {
    let text = crate::object::format::repr(cx, value)?;
    Ok(str::to_string_lossy(text))
}

/// `__init__` answered something: only None is right.
pub fn init_result(cx: &mut Ctx, value: Word) -> Res<()> {
    if value == none() {
        return Ok(());
    }
    let given = raise::type_name(value);
    Err(type_error(cx, format_args!("__init__() should return None, not '{given}'")))
}
