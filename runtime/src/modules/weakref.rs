//! `_weakref`: what `weakref` is built on.

use crate::heap;
use crate::object::intern;
use crate::prelude::*;
use crate::types::weakref::{self, proxy};
use crate::types::{dict, int, list};

pub static MODULE: NativeModule = NativeModule {
    name: "_weakref",
    functions: &[
        native!("getweakrefcount(object, /)", count, 1),
        native!("getweakrefs(object, /)", all, 1),
        native!("proxy(object, callback=None, /)", make_proxy, 2),
        native!("_remove_dead_weakref(dct, key, /)", remove_dead, 2),
    ],
    init: Some(add_classes),
};

fn add_classes(cx: &mut Ctx, module: Word) -> Res<()> {
    let classes = [
        ("ref", ClassId::WeakRef),
        ("ReferenceType", ClassId::WeakRef),
        ("ProxyType", ClassId::WeakProxy),
        ("CallableProxyType", ClassId::WeakCallableProxy),
    ];
    for (name, id) in classes {
        let name = intern::intern(cx, name)?;
        crate::object::attributes::set(cx, module, name, class(id).word())?;
    }
    Ok(())
}

fn count(cx: &mut Ctx, object: Word) -> Res<Word> {
    int::from_i64(cx, heap::weak::references(object).len() as i64)
}

fn all(cx: &mut Ctx, object: Word) -> Res<Word> {
    list::new(cx, &heap::weak::references(object))
}

fn make_proxy(cx: &mut Ctx, object: Word, callback: Word) -> Res<Word> {
    let callback = if callback == none() { Word::ABSENT } else { callback };
    proxy::make(cx, object, callback)
}

/// Removes an entry of a `WeakValueDictionary` unless somebody has put a living value there meanwhile.
fn remove_dead(cx: &mut Ctx, mapping: Word, key: Word) -> Res<()> {
    let Some(reference) = dict::get(cx, mapping, key)? else { return Ok(()) };
    if weakref::is_reference(reference) && weakref::target(cx, reference).is_none() {
        dict::remove(cx, mapping, key)?;
    }
    Ok(())
}
