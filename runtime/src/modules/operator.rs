//! The module `_operator`.

use crate::modules::set_class;
use crate::object::call::{self, Args};
use crate::object::operators::{binary, in_place};
use crate::object::truth::truth;
use crate::object::{compare, iterate, native_call, operators, sequence};
use crate::prelude::*;
use crate::raise;

macro_rules! binary_functions {
    ($($name:ident $op:ident $how:ident;)*) => { $(
        fn $name(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
            $how(cx, BinaryOp::$op, a, b)
        }
    )* };
}

binary_functions! {
    add Add binary; sub Sub binary; mul Mul binary; matmul MatMul binary; truediv TrueDiv binary; floordiv FloorDiv binary;
    modulo Mod binary; pow Pow binary; lshift LShift binary; rshift RShift binary; and_ And binary; or_ Or binary;
    xor Xor binary;
    iadd Add in_place; isub Sub in_place; imul Mul in_place; imatmul MatMul in_place; itruediv TrueDiv in_place;
    ifloordiv FloorDiv in_place; imod Mod in_place; ipow Pow in_place; ilshift LShift in_place; irshift RShift in_place;
    iand And in_place; ior Or in_place; ixor Xor in_place;
}

macro_rules! comparisons {
    ($($name:ident $op:ident;)*) => { $(
        fn $name(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
            compare::rich(cx, CompareOp::$op, a, b)
        }
    )* };
}

comparisons! { lt Lt; le Le; eq Eq; ne Ne; ge Ge; gt Gt; }

pub static MODULE: NativeModule = NativeModule {
    name: "_operator",
    functions: &[
        native!("truth(a, /)", truth, 1),
        native!("contains(a, b, /)", sequence::contains, 2),
        native!("indexOf(a, b, /)", index_of, 2),
        native!("countOf(a, b, /)", count_of, 2),
        native!("is_(a, b, /)", is_same, 2),
        native!("is_not(a, b, /)", is_not, 2),
        native!("is_none(a, /)", is_none, 1),
        native!("is_not_none(a, /)", is_not_none, 1),
        native!("add(a, b, /)", add, 2),
        native!("sub(a, b, /)", sub, 2),
        native!("mul(a, b, /)", mul, 2),
        native!("matmul(a, b, /)", matmul, 2),
        native!("floordiv(a, b, /)", floordiv, 2),
        native!("truediv(a, b, /)", truediv, 2),
        native!("mod(a, b, /)", modulo, 2),
        native!("neg(a, /)", operators::negative, 1),
        native!("pos(a, /)", operators::positive, 1),
        native!("abs(a, /)", operators::absolute, 1),
        native!("inv(a, /)", operators::invert, 1),
        native!("invert(a, /)", operators::invert, 1),
        native!("index(a, /)", operators::index, 1),
        native!("lshift(a, b, /)", lshift, 2),
        native!("rshift(a, b, /)", rshift, 2),
        native!("not_(a, /)", not, 1),
        native!("and_(a, b, /)", and_, 2),
        native!("xor(a, b, /)", xor, 2),
        native!("or_(a, b, /)", or_, 2),
        native!("iadd(a, b, /)", iadd, 2),
        native!("isub(a, b, /)", isub, 2),
        native!("imul(a, b, /)", imul, 2),
        native!("imatmul(a, b, /)", imatmul, 2),
        native!("ifloordiv(a, b, /)", ifloordiv, 2),
        native!("itruediv(a, b, /)", itruediv, 2),
        native!("imod(a, b, /)", imod, 2),
        native!("ilshift(a, b, /)", ilshift, 2),
        native!("irshift(a, b, /)", irshift, 2),
        native!("iand(a, b, /)", iand, 2),
        native!("ixor(a, b, /)", ixor, 2),
        native!("ior(a, b, /)", ior, 2),
        native!("concat(a, b, /)", concat, 2),
        native!("iconcat(a, b, /)", iconcat, 2),
        native!("getitem(a, b, /)", sequence::get_item, 2),
        native!("setitem(a, b, c, /)", sequence::set_item, 3),
        native!("delitem(a, b, /)", sequence::delete_item, 2),
        native!("pow(a, b, /)", pow, 2),
        native!("ipow(a, b, /)", ipow, 2),
        native!("lt(a, b, /)", lt, 2),
        native!("le(a, b, /)", le, 2),
        native!("eq(a, b, /)", eq, 2),
        native!("ne(a, b, /)", ne, 2),
        native!("gt(a, b, /)", gt, 2),
        native!("ge(a, b, /)", ge, 2),
        native!("length_hint(obj, default=0, /)", length_hint, 2),
        native!("call(obj, /, *args, **kwargs)", call_object, raw),
    ],
    init: Some(init),
};

fn init(cx: &mut Ctx, module: Word) -> Res<()> {
    for id in [ClassId::AttrGetter, ClassId::ItemGetter, ClassId::MethodCaller] {
        set_class(cx, module, id)?;
    }
    Ok(())
}

fn not(cx: &mut Ctx, value: Word) -> Res<bool> {
    truth(cx, value).map(|truth| !truth)
}

fn is_same(_cx: &mut Ctx, a: Word, b: Word) -> Word {
    boolean(compare::identical(a, b))
}

fn is_not(_cx: &mut Ctx, a: Word, b: Word) -> Word {
    boolean(!compare::identical(a, b))
}

fn is_none(_cx: &mut Ctx, a: Word) -> Word {
    boolean(a == none())
}

fn is_not_none(_cx: &mut Ctx, a: Word) -> Word {
    boolean(a != none())
}

fn concat(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    operators::concatenate(cx, a, b, false)
}

fn iconcat(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    operators::concatenate(cx, a, b, true)
}

/// Runs `step` for each item, until it answers false; an error of its own for what cannot be iterated.
fn search(cx: &mut Ctx, iterable: Word, step: &mut dyn FnMut(&mut Ctx, Word) -> Res<bool>) -> Res<()> {
    let iterator = match iterate::iter(cx, iterable) {
        Ok(iterator) => iterator,
        Err(raised) => {
            if raise::catch(cx, ClassId::TypeError) {
                let name = raise::type_name(iterable);
                return Err(raise::type_error(cx, format_args!("argument of type '{name}' is not iterable")));
            }
            return Err(raised);
        }
    };
    while let Some(item) = iterate::next(cx, iterator)? {
        if !step(cx, item)? {
            break;
        }
    }
    Ok(())
}

fn count_of(cx: &mut Ctx, iterable: Word, wanted: Word) -> Res<Word> {
    let mut count = 0;
    search(cx, iterable, &mut |cx, item| {
        count += i64::from(compare::equal(cx, item, wanted)?);
        Ok(true)
    })?;
    Ok(Word::small(count))
}

fn index_of(cx: &mut Ctx, iterable: Word, wanted: Word) -> Res<Word> {
    let (mut at, mut found) = (0, false);
    search(cx, iterable, &mut |cx, item| {
        found = compare::equal(cx, item, wanted)?;
        at += i64::from(!found);
        Ok(!found)
    })?;
    if found {
        return Ok(Word::small(at));
    }
    Err(raise::value_error(cx, format_args!("sequence.index(x): x not in sequence")))
}

fn length_hint(cx: &mut Ctx, object: Word, default: Word) -> Res<Word> {
    let default = if default.is_absent() { 0 } else { crate::types::str::subscript::size_argument(cx, default)? };
    // A negative default comes back where there is no hint.
    let hint = iterate::length_hint(cx, object, default as usize)?;
    Ok(Word::small(hint as i64))
}

fn call_object(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    if args.positional().is_empty() {
        return Err(native_call::wrong_count(cx, "call", 0, 1, usize::MAX));
    }
    let (object, args) = args.split_first();
    call::call_args(cx, object, args)
}
