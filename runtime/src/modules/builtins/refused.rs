//! What would need a compiler at run time.

use crate::prelude::*;
use crate::raise;
use crate::types;

fn refuse(cx: &mut Ctx, feature: &str) -> Res<()> {
    let feature = types::str::new(cx, feature)?;
    raise::not_compiled(cx, feature)
}

pub fn eval(cx: &mut Ctx, _source: Word, _globals: Word, _locals: Word) -> Res<()> {
    refuse(cx, "eval() of text that is computed at run time")
}

pub fn exec(cx: &mut Ctx, _source: Word, _globals: Word, _locals: Word) -> Res<()> {
    refuse(cx, "exec() of text that is computed at run time")
}

pub fn compile(
    cx: &mut Ctx,
    _source: Word,
    _filename: Word,
    _mode: Word,
    _flags: Word,
    _dont_inherit: Word,
    _optimize: Word,
) -> Res<()> {
    refuse(cx, "compile() at run time")
}
