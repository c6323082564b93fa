//! The methods of classes.

use super::{checks, mro, this};
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
    let class = this(class);
    let mut found: Vec<Word> = Vec::new();
    if class.flags.get() & class_flags::HEAP == 0 {
        // Built-in classes are not entered in the lists of their bases.
        const INTERNAL: [ClassId; 3] = [ClassId::AttrStore, ClassId::DictImage, ClassId::SetImage];
        let built_in = ClassId::ALL.iter().filter(|id| !INTERNAL.contains(id)).map(|id| self::class(*id));
        found.extend(built_in.filter(|c| *c != class && c.base.get() == class.word()).map(Gc::word));
    }
    for made in class_update::direct_subclasses(cx, class) {
        if !found.contains(&made.word()) {
            found.push(made.word());
        }
    }
    list::new(cx, &found)
}

fn prepare(cx: &mut Ctx, _class: Word, _args: Word, _kwargs: Word) -> Res<Word> {
    dict::empty(cx)
}

fn size_of_class(_cx: &mut Ctx, _class: Word) -> Res<Word> {
    Ok(Word::small(size_of::<ClassObj>() as i64))
}
