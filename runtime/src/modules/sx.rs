//! The module `sx`: what Python lacks for concurrency.

use super::set_class;
use crate::object::{class_dict, intern};
use crate::prelude::*;
use crate::sched;
use crate::types::{dict, ordering};

pub static MODULE: NativeModule = NativeModule {
    name: "sx",
    functions: &[
        native!("spawn(function, /, *args, **kwargs)", spawn, 3),
        native!("checkpoint()", checkpoint, 0),
        native!("run(function, /, *args)", run, 2),
    ],
    init: Some(init),
};

fn init(cx: &mut Ctx, module: Word) -> Res<()> {
    for id in [ClassId::Atomic, ClassId::Future, ClassId::Ordering, ClassId::I64, ClassId::NotCompiled] {
        set_class(cx, module, id)?;
    }
    for (index, name) in ordering::NAMES.iter().enumerate() {
        let attributes = class_dict::own_dict(cx, class(ClassId::Ordering));
        let name = intern::intern(cx, name)?;
        dict::set_item(cx, attributes, name, ordering::of(index))?;
    }
    Ok(())
}

fn spawn(cx: &mut Ctx, function: Word, args: Word, kwargs: Word) -> Res<Word> {
    sched::spawn(cx, function, args, kwargs)
}

fn checkpoint(cx: &mut Ctx) -> Res<()> {
    sched::checkpoint(cx)
}

fn run(cx: &mut Ctx, function: Word, args: Word) -> Res<Word> {
    sched::run(cx, function, args)
}
