//! `__annotations__` and `__annotate__` of classes: computed when first asked for, kept in the class's dict.

use super::getsets::{check_mutable, missing, own, put};
use super::this;
use crate::object::{attributes, class_dict, class_update, intern};
use crate::prelude::*;
use crate::raise::type_error;
use crate::types::{dict, function};

const CACHE: &str = "__annotations_cache__";

pub fn get(cx: &mut Ctx, class: Word) -> Res<Word> {
    refuse_built_in(cx, class, NameId::Annotations)?;
    let dict = class_dict::own_dict(cx, this(class));
    let cache = intern::intern(cx, CACHE)?;
    let known = own(cx, class, NameId::Annotations).or_else(|| dict::get_name(dict, cache));
    if let Some(known) = known {
        return attributes::bind(cx, known, Word::ABSENT, this(class));
    }
    let annotate = annotate(cx, class)?;
    let computed = if function::is_callable(annotate) { function::call_annotate(cx, annotate)? } else { dict::empty(cx)? };
    dict::set_item(cx, dict, cache, computed)?;
    class_update::renew(cx, this(class));
    Ok(computed)
}

pub fn set(cx: &mut Ctx, class: Word, value: Word) -> Res<()> {
    if value.is_present() || this(class).flags.get() & class_flags::HEAP == 0 {
        check_mutable(cx, class, "__annotations__", value)?;
    }
    let dict = class_dict::own_dict(cx, this(class));
    let cache = intern::intern(cx, CACHE)?;
    let plain = intern::name(NameId::Annotations);
    let place = if dict::get_name(dict, plain).is_some() { plain } else { cache };
    if value.is_present() {
        dict::set_item(cx, dict, place, value)?;
    } else if dict::remove(cx, dict, place)?.is_none() {
        return Err(missing(cx, class, NameId::Annotations));
    }
    dict::remove(cx, dict, intern::name(NameId::AnnotateFunc))?;
    dict::remove(cx, dict, intern::name(NameId::Annotate))?;
    class_update::renew(cx, this(class));
    Ok(())
}

pub fn annotate(cx: &mut Ctx, class: Word) -> Res<Word> {
    refuse_built_in(cx, class, NameId::Annotate)?;
    let found = own(cx, class, NameId::AnnotateFunc).or_else(|| own(cx, class, NameId::Annotate));
    match found {
        Some(annotate) => attributes::bind(cx, annotate, Word::ABSENT, this(class)),
        None => {
            put(cx, class, NameId::AnnotateFunc, none())?;
            Ok(none())
        }
    }
}

pub fn set_annotate(cx: &mut Ctx, class: Word, value: Word) -> Res<()> {
    if value.is_absent() {
        return Err(type_error(cx, format_args!("cannot delete __annotate__ attribute")));
    }
    check_mutable(cx, class, "__annotate__", value)?;
    if value != none() && !function::is_callable(value) {
        return Err(type_error(cx, format_args!("__annotate__ must be callable or None")));
    }
    put(cx, class, NameId::AnnotateFunc, value)?;
    if value != none() {
        let dict = class_dict::own_dict(cx, this(class));
        let cache = intern::intern(cx, CACHE)?;
        dict::remove(cx, dict, cache)?;
        dict::remove(cx, dict, intern::name(NameId::Annotations))?;
    }
    Ok(())
}

fn refuse_built_in(cx: &mut Ctx, class: Word, name: NameId) -> Res<()> {
    if this(class).flags.get() & class_flags::HEAP != 0 { Ok(()) } else { Err(missing(cx, class, name)) }
}
