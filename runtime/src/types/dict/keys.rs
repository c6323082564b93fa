//! Hashing keys, and the errors of keys that cannot be hashed.

use crate::object::hash;
use crate::prelude::*;
use crate::raise;

/// The hash of a dict key or set element, without a call for small ints and strs whose hash is known.
#[inline]
fn quick_hash(key: Word) -> Option<i64> {
    if let Some(value) = key.to_small() {
        return Some(hash::hash_i64(value));
    }
    if is_exact(key, ClassId::Str) {
        // SAFETY: an exact str is a `StrObj`.
        let object: Gc<StrObj> = unsafe { Gc::from_word(key) };
        let known = object.hash.get();
        return Some(if known != 0 { known } else { crate::types::str::hash_of(key) });
    }
    None
}

#[inline]
pub fn hash_key(cx: &mut Ctx, key: Word) -> Res<i64> {
    match quick_hash(key) {
        Some(hash) => Ok(hash),
        None => hash::hash(cx, key).map_err(|raised| explain(cx, raised, key, "dict key")),
    }
}

#[inline]
pub fn hash_element(cx: &mut Ctx, element: Word) -> Res<i64> {
    match quick_hash(element) {
        Some(hash) => Ok(hash),
        None => hash::hash(cx, element).map_err(|raised| explain(cx, raised, element, "set element")),
    }
}

/// Without the explanation: as `set.intersection` and a few others hash.
#[inline]
pub fn hash_plainly(cx: &mut Ctx, element: Word) -> Res<i64> {
    match quick_hash(element) {
        Some(hash) => Ok(hash),
        None => hash::hash(cx, element),
    }
}

/// A TypeError (no other exception, and no subclass) becomes one that says what the value was wanted for.
#[cold]
fn explain(cx: &mut Ctx, raised: Raised, key: Word, role: &str) -> Raised {
    if class_of(cx.pending.get()) != class(ClassId::TypeError) {
        return raised;
    }
    let error = raise::take_pending(cx);
    let reason = match crate::object::format::str_of(cx, error) {
        Ok(reason) => crate::types::str::to_string_lossy(reason),
        Err(raised) => return raised,
    };
    let name = crate::types::class_text::full_name(cx, class_of(key));
    raise::type_error(cx, format_args!("cannot use '{name}' as a {role} ({reason})"))
}
