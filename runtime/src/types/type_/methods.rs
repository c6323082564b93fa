//! The methods of classes.

use super::{checks, mro, this};
use crate::object::class::{definition_of, second_base};
use crate::object::class_update;
use crate::prelude::*;
use crate::types::{dict, list, tuple};

pub const METHODS: &[NativeRow] = &[
    native!("mro(self, /)", own_mro, 1),
    native!("__subclasses__(self, /)", subclasses, 1),
    native!("__prepare__(type, *args, **kwargs)", prepare, 3, ClassMethod),
    native!("__instancecheck__(self, instance, /)", checks::instance_check, 2),
    native!("__subclasscheck__(self, subclass, /)", checks::subclass_check, 2),
    native!("__dir__(self, /)", crate::types::object_::dir::of_class, 1),
    native!("__sizeof__(self, /)", size_of_class, 1),
];

fn own_mro(cx: &mut Ctx, class: Word) -> Res<Word> {
    let mro = mro::linear(cx, this(class))?;
    list::new(cx, tuple::words_of(mro))
}

fn subclasses(cx: &mut Ctx, class: Word) -> Res<Word> {
    let mut words = built_in_subclasses(this(class));
    words.extend(class_update::direct_subclasses(cx, this(class)).into_iter().map(Gc::word));
    list::new(cx, &words)
}

/// Built-in classes do not enter themselves into the lists of their bases.
fn built_in_subclasses(of: Gc<ClassObj>) -> Vec<Word> {
    let Some(base) = definition_of(of).map(|definition| definition.id) else { return Vec::new() };
    let is_subclass = |id: &ClassId| *id != base && (id.base() == base || second_base(*id) == Some(base));
    // Raw storage has a name that no program could give.
    let visible = ClassId::ALL.iter().copied().filter(|id| is_subclass(id) && !id.name().contains(' '));
    visible.map(|id| crate::object::class::class(id).word()).collect()
}

fn prepare(cx: &mut Ctx, _class: Word, _args: Word, _kwargs: Word) -> Res<Word> {
    dict::empty(cx)
}

fn size_of_class(_cx: &mut Ctx, _class: Word) -> Res<Word> {
    Ok(Word::small(size_of::<ClassObj>() as i64))
}
