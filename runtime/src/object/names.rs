//! Names: globals, builtins, the namespace of a class body, cells, and the errors of unbound ones.

use crate::object::{fields, global_cache, import, sequence};
use crate::prelude::*;
use crate::raise;
use crate::types;

/// A global of `module`, else a builtin, which the place in the code remembers in `cache` (null: it cannot).
pub fn load_global(cx: &mut Ctx, module: Word, name: Word, cache: *mut Word) -> Res<Word> {
    let builtins = import::builtins(cx)?;
    match global_cache::find_at(cache, builtins) {
        Some(value) => Ok(value),
        None => find_global(cx, module, name, cache, builtins),
    }
}

#[inline(never)]
fn find_global(cx: &mut Ctx, module: Word, name: Word, cache: *mut Word, builtins: Word) -> Res<Word> {
    if let Some(value) = global_cache::find(module, name, builtins) {
        global_cache::remember_at(cache, module, name, builtins, value);
        return Ok(value);
    }
    if let Some(value) = fields::own_get(cx, module, name)? {
        return Ok(value);
    }
    match fields::own_get(cx, builtins, name)? {
        Some(value) => {
            global_cache::remember(module, name, builtins, value);
            global_cache::remember_at(cache, module, name, builtins, value);
            Ok(value)
        }
        None => Err(not_defined(cx, name)),
    }
}

pub fn store_global(cx: &mut Ctx, module: Word, name: Word, value: Word) -> Res<()> {
    let stored = fields::own_set(cx, module, name, value)?;
    debug_assert!(stored, "a module has room for every name");
    Ok(())
}

pub fn delete_global(cx: &mut Ctx, module: Word, name: Word) -> Res<()> {
    if fields::own_delete(cx, module, name)? { Ok(()) } else { Err(not_defined(cx, name)) }
}

pub fn load_builtin(cx: &mut Ctx, name: Word) -> Res<Word> {
    let builtins = import::builtins(cx)?;
    match fields::own_get(cx, builtins, name)? {
        Some(value) => Ok(value),
        None => Err(not_defined(cx, name)),
    }
}

/// In a class body: the namespace, then the module, then builtins.
pub fn load_name(cx: &mut Ctx, namespace: Word, module: Word, name: Word) -> Res<Word> {
    match load_from_namespace(cx, namespace, name)? {
        Some(value) => Ok(value),
        None => load_global(cx, module, name, core::ptr::null_mut()),
    }
}

/// The namespace only. A metaclass's `__prepare__` may have made it any mapping.
pub fn load_from_namespace(cx: &mut Ctx, namespace: Word, name: Word) -> Res<Option<Word>> {
    if is_exact(namespace, ClassId::Dict) {
        return types::dict::get(cx, namespace, name);
    }
    match sequence::get_item(cx, namespace, name) {
        Ok(value) => Ok(Some(value)),
        Err(raised) => if raise::catch(cx, ClassId::KeyError) { Ok(None) } else { Err(raised) },
    }
}

pub fn store_name(cx: &mut Ctx, namespace: Word, name: Word, value: Word) -> Res<()> {
    if is_exact(namespace, ClassId::Dict) {
        return types::dict::set_item(cx, namespace, name, value);
    }
    sequence::set_item(cx, namespace, name, value)
}

/// Whatever error the mapping raises becomes a NameError.
pub fn delete_name(cx: &mut Ctx, namespace: Word, name: Word) -> Res<()> {
    if sequence::delete_item(cx, namespace, name).is_ok() {
        return Ok(());
    }
    raise::take_pending(cx);
    Err(not_defined(cx, name))
}

pub fn unbound_local(cx: &mut Ctx, name: Word) -> Res<()> {
    let text = types::str::to_string_lossy(name);
    Err(raise::error(
        cx,
        ClassId::UnboundLocalError,
        format_args!("cannot access local variable '{text}' where it is not associated with a value"),
    ))
}

pub fn unbound_free(cx: &mut Ctx, name: Word) -> Res<()> {
    let text = types::str::to_string_lossy(name);
    Err(raise::name_error(
        cx,
        ClassId::NameError,
        name,
        format_args!("cannot access free variable '{text}' where it is not associated with a value in enclosing scope"),
    ))
}

#[cold]
fn not_defined(cx: &mut Ctx, name: Word) -> Raised {
    let text = types::str::to_string_lossy(name);
    raise::name_error(cx, ClassId::NameError, name, format_args!("name '{text}' is not defined"))
}

/// A cell for a variable that inner functions share; absent: unbound.
pub fn cell(cx: &mut Ctx, value: Word) -> Res<Word> {
    let word = crate::heap::allocate(cx, class(ClassId::Cell), size_of::<CellObj>())?;
    // SAFETY: just allocated with this layout.
    let cell: Gc<CellObj> = unsafe { Gc::from_word(word) };
    cell.value.set(value);
    Ok(word)
}

/// `locals()` in a function: a new dict of the variables that are bound.
pub fn locals_dict(cx: &mut Ctx, names: *mut Word, values: *mut Word, n: i64) -> Res<Word> {
    let dict = types::dict::empty(cx)?;
    for i in 0..n as usize {
        // SAFETY: generated code passes two arrays of `n` words.
        let (name, value) = unsafe { (*names.add(i), *values.add(i)) };
        if value.is_present() {
            types::dict::set_item(cx, dict, name, value)?;
        }
    }
    Ok(dict)
}
