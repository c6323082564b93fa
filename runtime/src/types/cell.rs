//! `cell`: a variable that inner functions share.

use crate::object::call::Args;
use crate::object::native_call::wrong_count;
use crate::object::compare;
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::str;
use sxc_abi::slots::CompareOp;

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, construct),
        repr: slot!(unary, repr),
        lt: slot!(binary, |cx: &mut Ctx, a, b| order(cx, CompareOp::Lt, a, b)),
        le: slot!(binary, |cx: &mut Ctx, a, b| order(cx, CompareOp::Le, a, b)),
        eq: slot!(binary, |cx: &mut Ctx, a, b| order(cx, CompareOp::Eq, a, b)),
        ne: slot!(binary, |cx: &mut Ctx, a, b| order(cx, CompareOp::Ne, a, b)),
        gt: slot!(binary, |cx: &mut Ctx, a, b| order(cx, CompareOp::Gt, a, b)),
        ge: slot!(binary, |cx: &mut Ctx, a, b| order(cx, CompareOp::Ge, a, b)),
        ..Slots::EMPTY
    },
    getsets: &[GetSetRow { name: "cell_contents", get: contents, set: Some(set_contents) }],
    scan: Scan::Fields,
    ..StaticClass::new(ClassId::Cell, size_of::<CellObj>())
};

fn value(cell: Word) -> Word {
    Gc::<CellObj>::of(cell).value.get()
}

fn construct(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (_, rest) = args.split_first();
    if rest.has_keywords() {
        return Err(type_error(cx, format_args!("cell() takes no keyword arguments")));
    }
    match rest.positional() {
        [] => crate::object::names::cell(cx, Word::ABSENT),
        &[value] => crate::object::names::cell(cx, value),
        more => Err(wrong_count(cx, "cell", more.len(), 0, 1)),
    }
}

/// Cells compare by content; an empty one comes before all others.
fn order(cx: &mut Ctx, op: CompareOp, a: Word, b: Word) -> Res<Word> {
    if !is_exact(b, ClassId::Cell) {
        return Ok(not_implemented());
    }
    match (value(a).present(), value(b).present()) {
        (Some(a), Some(b)) => compare::rich(cx, op, a, b),
        (a, b) => compare::rich(cx, op, Word::small(a.is_some().into()), Word::small(b.is_some().into())),
    }
}

fn contents(cx: &mut Ctx, cell: Word) -> Res<Word> {
    match value(cell).present() {
        Some(value) => Ok(value),
        None => Err(raise::value_error(cx, format_args!("Cell is empty"))),
    }
}

fn set_contents(_cx: &mut Ctx, cell: Word, value: Word) -> Res<()> {
    Gc::<CellObj>::of(cell).value.set(value);
    Ok(())
}

fn repr(cx: &mut Ctx, cell: Word) -> Res<Word> {
    let address = crate::object::address(cell);
    let text = match value(cell).present() {
        Some(value) => {
            let class = raise::type_name(value);
            format!("<cell at {address:#x}: {class} object at {:#x}>", crate::object::address(value))
        }
        None => format!("<cell at {address:#x}: empty>"),
    };
    str::new(cx, &text)
}
