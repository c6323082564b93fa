//! The module `sx`: what Python lacks for concurrency.

use super::{set, set_class};
use crate::object::class_dict;
use crate::prelude::*;
use crate::sched;
use crate::types::ordering;

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
    for id in [ClassId::Atomic, ClassId::Future, ClassId::Ordering, ClassId::I64] {
        set_class(cx, module, id)?;
    }
    for (index, name) in ordering::NAMES.iter().enumerate() {
        class_dict::add(cx, class(ClassId::Ordering), name, ordering::of(index))?;
    }
    set(cx, module, "__all__", none())
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
