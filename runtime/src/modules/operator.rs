<<<<<<< HEAD
//! `_operator`: the operators as functions.

use crate::object::call::{self, Args};
use crate::object::{attributes, compare, intern, iterate, operators, sequence, truth};
use crate::prelude::*;
use crate::raise;
use crate::types::{buffer, str};

/// Functions of two operands by their operator.
macro_rules! operator_functions {
    ($($name:ident = $way:ident $op:ident;)*) => {
        $(fn $name(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
            operator_functions!(@ $way, cx, $op, a, b)
        })*
    };
    (@ plain, $cx:ident, $op:ident, $a:ident, $b:ident) => { operators::binary($cx, BinaryOp::$op, $a, $b) };
    (@ in_place, $cx:ident, $op:ident, $a:ident, $b:ident) => { operators::in_place($cx, BinaryOp::$op, $a, $b) };
    (@ comparison, $cx:ident, $op:ident, $a:ident, $b:ident) => { compare::rich($cx, CompareOp::$op, $a, $b) };
}

operator_functions! {
    add = plain Add; sub = plain Sub; mul = plain Mul; matmul = plain MatMul; truediv = plain TrueDiv;
    floordiv = plain FloorDiv; modulo = plain Mod; pow = plain Pow; lshift = plain LShift; rshift = plain RShift;
    and = plain And; or = plain Or; xor = plain Xor;
    iadd = in_place Add; isub = in_place Sub; imul = in_place Mul; imatmul = in_place MatMul; itruediv = in_place TrueDiv;
    ifloordiv = in_place FloorDiv; imod = in_place Mod; ipow = in_place Pow; ilshift = in_place LShift;
    irshift = in_place RShift; iand = in_place And; ior = in_place Or; ixor = in_place Xor;
    lt = comparison Lt; le = comparison Le; eq = comparison Eq; ne = comparison Ne; gt = comparison Gt; ge = comparison Ge;
}

pub static MODULE: NativeModule = NativeModule {
    name: "_operator",
    functions: &[
        native!("truth(a, /)", truth_of, 1),
        native!("contains(a, b, /)", sequence::contains, 2),
        native!("indexOf(a, b, /)", index_of, 2),
        native!("countOf(a, b, /)", count_of, 2),
        native!("is_(a, b, /)", is, 2),
        native!("is_not(a, b, /)", is_not, 2),
        native!("is_none(a, /)", is_none, 1),
        native!("is_not_none(a, /)", is_not_none, 1),
        native!("index(a, /)", operators::index, 1),
=======
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
>>>>>>> main
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
<<<<<<< HEAD
        native!("lshift(a, b, /)", lshift, 2),
        native!("rshift(a, b, /)", rshift, 2),
        native!("not_(a, /)", not, 1),
        native!("and_(a, b, /)", and, 2),
        native!("xor(a, b, /)", xor, 2),
        native!("or_(a, b, /)", or, 2),
=======
        native!("index(a, /)", operators::index, 1),
        native!("lshift(a, b, /)", lshift, 2),
        native!("rshift(a, b, /)", rshift, 2),
        native!("not_(a, /)", not, 1),
        native!("and_(a, b, /)", and_, 2),
        native!("xor(a, b, /)", xor, 2),
        native!("or_(a, b, /)", or_, 2),
>>>>>>> main
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
<<<<<<< HEAD
        native!("eq(a, b, /)", eq, 2),
        native!("ne(a, b, /)", ne, 2),
        native!("lt(a, b, /)", lt, 2),
        native!("le(a, b, /)", le, 2),
        native!("gt(a, b, /)", gt, 2),
        native!("ge(a, b, /)", ge, 2),
        native!("_compare_digest(a, b, /)", compare_digest, 2),
=======
        native!("lt(a, b, /)", lt, 2),
        native!("le(a, b, /)", le, 2),
        native!("eq(a, b, /)", eq, 2),
        native!("ne(a, b, /)", ne, 2),
        native!("gt(a, b, /)", gt, 2),
        native!("ge(a, b, /)", ge, 2),
>>>>>>> main
        native!("length_hint(obj, default=0, /)", length_hint, 2),
        native!("call(obj, /, *args, **kwargs)", call_object, raw),
    ],
    init: Some(init),
};

fn init(cx: &mut Ctx, module: Word) -> Res<()> {
<<<<<<< HEAD
    let classes = [
        ("attrgetter", ClassId::AttrGetter),
        ("itemgetter", ClassId::ItemGetter),
        ("methodcaller", ClassId::MethodCaller),
    ];
    for (name, id) in classes {
        let name = intern::intern(cx, name)?;
        attributes::set(cx, module, name, class(id).word())?;
=======
    for id in [ClassId::AttrGetter, ClassId::ItemGetter, ClassId::MethodCaller] {
        set_class(cx, module, id)?;
>>>>>>> main
    }
    Ok(())
}

<<<<<<< HEAD
fn truth_of(cx: &mut Ctx, a: Word) -> Res<bool> {
    truth::truth(cx, a)
}

fn not(cx: &mut Ctx, a: Word) -> Res<bool> {
    truth::truth(cx, a).map(|truth| !truth)
}

fn is(_cx: &mut Ctx, a: Word, b: Word) -> Res<bool> {
    Ok(compare::identical(a, b))
}

fn is_not(_cx: &mut Ctx, a: Word, b: Word) -> Res<bool> {
    Ok(!compare::identical(a, b))
}

fn is_none(_cx: &mut Ctx, a: Word) -> Res<bool> {
    Ok(a == none())
}

fn is_not_none(_cx: &mut Ctx, a: Word) -> Res<bool> {
    Ok(a != none())
}

fn index_of(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    let (mut at, mut found) = (0, None);
    iterate::for_each(cx, a, &mut |cx, item| {
        if compare::equal(cx, item, b)? {
            found = Some(at);
        }
        at += 1;
        Ok(found.is_none())
    })?;
    match found {
        Some(at) => Ok(Word::small(at)),
        None => Err(raise::value_error(cx, format_args!("sequence.index(x): x not in sequence"))),
    }
}

fn count_of(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    let mut count = 0;
    iterate::for_each(cx, a, &mut |cx, item| {
        count += i64::from(compare::equal(cx, item, b)?);
=======
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
>>>>>>> main
        Ok(true)
    })?;
    Ok(Word::small(count))
}

<<<<<<< HEAD
fn check_concatenable(cx: &mut Ctx, a: Word) -> Res<()> {
    if iterate::has_sequence_protocol(a) {
        return Ok(());
    }
    let name = raise::type_name(a);
    Err(raise::type_error(cx, format_args!("'{name}' object can't be concatenated")))
}

fn concat(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    check_concatenable(cx, a)?;
    operators::binary(cx, BinaryOp::Add, a, b)
}

fn iconcat(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    check_concatenable(cx, a)?;
    operators::in_place(cx, BinaryOp::Add, a, b)
}

fn length_hint(cx: &mut Ctx, object: Word, default: Word) -> Res<Word> {
    let default = match default.present() {
        Some(default) => operators::index_isize(cx, default, ClassId::OverflowError)?,
        None => 0,
    };
    // A default below 0 comes back as it is.
    let known = iterate::length_hint(cx, object, usize::MAX)?;
    Ok(Word::small(if known == usize::MAX { default as i64 } else { known as i64 }))
=======
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
    let default = if default.is_absent() { 0 } else { operators::index_isize(cx, default, ClassId::OverflowError)? };
    // A negative default comes back where there is no hint.
    let hint = iterate::length_hint(cx, object, default as usize)?;
    Ok(Word::small(hint as i64))
>>>>>>> main
}

fn call_object(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    if args.positional().is_empty() {
<<<<<<< HEAD
        return Err(raise::type_error(cx, format_args!("call expected at least 1 argument, got 0")));
    }
    let (object, rest) = args.split_first();
    call::call_args(cx, object, rest)
}

/// Equality of two ASCII strs or two buffers in a time that does not depend on where they differ.
fn compare_digest(cx: &mut Ctx, a: Word, b: Word) -> Res<bool> {
    if str::is_str(a) && str::is_str(b) {
        if !str::is_ascii(a) || !str::is_ascii(b) {
            return Err(raise::type_error(cx, format_args!("comparing strings with non-ASCII characters is not supported")));
        }
        let (a, b) = (str::to_string_lossy(a), str::to_string_lossy(b));
        return Ok(same_bytes(a.as_bytes(), b.as_bytes()));
    }
    let (Some(x), Some(y)) = (buffer::contents(cx, a)?, buffer::contents(cx, b)?) else {
        let (a, b) = (raise::type_name(a), raise::type_name(b));
        let text = format_args!("unsupported operand types(s) or combination of types: '{a}' and '{b}'");
        return Err(raise::type_error(cx, text));
    };
    Ok(same_bytes(x, y))
}

fn same_bytes(a: &[u8], b: &[u8]) -> bool {
    let difference = a.iter().zip(b).fold(0, |seen, (x, y)| seen | (x ^ y));
    a.len() == b.len() && core::hint::black_box(difference) == 0
=======
        return Err(native_call::wrong_count(cx, "call", 0, 1, usize::MAX));
    }
    let (object, args) = args.split_first();
    call::call_args(cx, object, args)
>>>>>>> main
}
