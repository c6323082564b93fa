//! The slot functions of classes whose special methods are written in Python: each calls the attribute that filling
//! found along the MRO (`slot_values`).

use crate::object::attributes::bind;
use crate::object::call::{ArgBuffer, Args, call_args};
use crate::object::{dispatch, operators, recursion};
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::int;
use sxc_abi::slots::{OK, RAISED, SlotId, Slots};

macro_rules! trampolines {
    ($($function:ident: $($field:ident $id:ident)*;)*) => {
        /// One function per slot.
        pub static TRAMPOLINES: Slots = Slots { $($($field: Some($function::<{ SlotId::$id as usize }>),)*)* };
    };
}

trampolines! {
    unary: repr Repr str Str bytes Bytes iter Iter next Next neg Neg pos Pos abs Abs invert Invert int Int float Float index Index
        await_ Await aiter AIter anext ANext;
    binary: format Format lt Lt le Le eq Eq ne Ne gt Gt ge Ge getattribute GetAttribute getattr GetAttr getitem GetItem
        add Add radd RAdd iadd IAdd sub Sub rsub RSub isub ISub mul Mul rmul RMul imul IMul matmul MatMul rmatmul RMatMul
        imatmul IMatMul truediv TrueDiv rtruediv RTrueDiv itruediv ITrueDiv floordiv FloorDiv rfloordiv RFloorDiv
        ifloordiv IFloorDiv modulo Mod rmodulo RMod imodulo IMod divmod DivMod rdivmod RDivMod ipow IPow
        lshift LShift rlshift RLShift ilshift ILShift rshift RShift rrshift RRShift irshift IRShift
        and And rand RAnd iand IAnd or Or ror ROr ior IOr xor Xor rxor RXor ixor IXor;
    power: pow Pow rpow RPow;
    get: get Get;
    truth: bool Bool;
    contains: contains Contains;
    length: len Len;
    hash: hash Hash;
    delete: delattr DelAttr delete Delete delitem DelItem;
    store: setattr SetAttr set Set setitem SetItem;
    construct: new New;
    init: init Init;
    generic: call Call;
    effect: del Del;
}

/// Calls the attribute of slot `S` on `receiver`: a function directly, anything else bound first.
fn run(cx: &mut Ctx, id: SlotId, receiver: Word, args: Args<'_>) -> Res<Word> {
    let class = class_of(receiver);
    let attribute = class.slot_values[id as usize].get();
    debug_assert!(attribute.is_present(), "a trampoline without an attribute: {}", id.dunder());
    if is_exact(attribute, ClassId::Function) {
        let mut buffer = ArgBuffer::new();
        let words = buffer.fill(cx, &[receiver], args.words())?;
        let n = args.positional().len() as i64 + 1;
        return crate::object::call::call_raw(cx, attribute, words, n, args.kwnames);
    }
    let bound = bind(cx, attribute, receiver, class)?;
    call_args(cx, bound, args)
}

fn run_words<const S: usize>(cx: *mut Ctx, receiver: Word, args: &[Word]) -> (&'static mut Ctx, Res<Word>) {
    // SAFETY: slot functions are called with the running context, which nothing else borrows meanwhile.
    let cx = unsafe { &mut *cx };
    let result = run(cx, SlotId::ALL[S], receiver, Args::of(args));
    (cx, result)
}

/// `__iter__ = None`, `__contains__ = None` and `__bool__ = None` say that the operation is not there.
fn refused(cx: &mut Ctx, id: SlotId, receiver: Word) -> Option<Raised> {
    if class_of(receiver).slot_values[id as usize].get() != none() {
        return None;
    }
    let name = raise::type_name(receiver);
    Some(match id {
        SlotId::Iter => type_error(cx, format_args!("'{name}' object is not iterable")),
        SlotId::Contains => type_error(cx, format_args!("'{name}' object is not a container")),
        SlotId::Bool => type_error(cx, format_args!("'{name}' cannot be interpreted as a boolean")),
        _ => return None,
    })
}

extern "C" fn unary<const S: usize>(cx: *mut Ctx, receiver: Word) -> Word {
    // SAFETY: as in `run_words`.
    if S == SlotId::Iter as usize && refused(unsafe { &mut *cx }, SlotId::Iter, receiver).is_some() {
        return Word::ABSENT;
    }
    run_words::<S>(cx, receiver, &[]).1.unwrap_or(Word::ABSENT)
}

extern "C" fn binary<const S: usize>(cx: *mut Ctx, receiver: Word, other: Word) -> Word {
    run_words::<S>(cx, receiver, &[other]).1.unwrap_or(Word::ABSENT)
}

/// `__pow__` gets a modulus only where there is one.
extern "C" fn power<const S: usize>(cx: *mut Ctx, receiver: Word, other: Word, modulus: Word) -> Word {
    let words = [other, modulus];
    let count = if modulus.is_absent() { 1 } else { 2 };
    run_words::<S>(cx, receiver, &words[..count]).1.unwrap_or(Word::ABSENT)
}

/// `__get__` is called as it stands in the class, not bound.
extern "C" fn get<const S: usize>(cx: *mut Ctx, receiver: Word, object: Word, class: Word) -> Word {
    let words = [receiver, object.present().unwrap_or_else(none), class.present().unwrap_or_else(none)];
    // SAFETY: as in `run_words`.
    let cx = unsafe { &mut *cx };
    let attribute = class_of(receiver).slot_values[S].get();
    call_args(cx, attribute, Args::of(&words)).unwrap_or(Word::ABSENT)
}

extern "C" fn truth<const S: usize>(cx: *mut Ctx, receiver: Word) -> u8 {
    // SAFETY: as in `run_words`.
    if refused(unsafe { &mut *cx }, SlotId::Bool, receiver).is_some() {
        return RAISED;
    }
    let (cx, result) = run_words::<S>(cx, receiver, &[]);
    let answer = result.and_then(|value| {
        if is_exact(value, ClassId::Bool) {
            return Ok(value == boolean(true));
        }
        let name = raise::type_name(value);
        Err(type_error(cx, format_args!("__bool__ should return bool, returned {name}")))
    });
    answer.map_or(RAISED, u8::from)
}

extern "C" fn contains<const S: usize>(cx: *mut Ctx, receiver: Word, item: Word) -> u8 {
    // SAFETY: as in `run_words`.
    if refused(unsafe { &mut *cx }, SlotId::Contains, receiver).is_some() {
        return RAISED;
    }
    let (cx, result) = run_words::<S>(cx, receiver, &[item]);
    result.and_then(|value| crate::object::truth::truth(cx, value)).map_or(RAISED, u8::from)
}

extern "C" fn length<const S: usize>(cx: *mut Ctx, receiver: Word) -> i64 {
    let (cx, result) = run_words::<S>(cx, receiver, &[]);
    result.and_then(|value| checked_length(cx, value)).map_or(-1, |n| n as i64)
}

/// The answer of `__len__` as a length.
fn checked_length(cx: &mut Ctx, value: Word) -> Res<usize> {
    let index = operators::index(cx, value)?;
    match int::to_i64(index) {
        Some(n) if n >= 0 => Ok(n as usize),
        None if is_positive(index) => {
            Err(raise::error(cx, ClassId::OverflowError, format_args!("cannot fit 'int' into an index-sized integer")))
        }
        _ => Err(raise::value_error(cx, format_args!("__len__() should return >= 0"))),
    }
}

/// The sign of an int that does not fit a machine word.
fn is_positive(wide: Word) -> bool {
    // SAFETY: an int that is not small is an `IntObj`.
    wide.is_object() && unsafe { Gc::<IntObj>::from_word(wide) }.signed_len.get() > 0
}

extern "C" fn hash<const S: usize>(cx: *mut Ctx, receiver: Word) -> i64 {
    let (cx, result) = run_words::<S>(cx, receiver, &[]);
    result.and_then(|value| checked_hash(cx, value)).unwrap_or(-1)
}

/// An int that is too wide for a hash is hashed itself.
fn checked_hash(cx: &mut Ctx, value: Word) -> Res<i64> {
    if !is_instance_of(value, ClassId::Int) {
        return Err(type_error(cx, format_args!("__hash__ method should return an integer")));
    }
    let hash = match int::to_i64(value) {
        Some(hash) => hash,
        None => {
            let slot = class(ClassId::Int).slots.get().hash.expect("int has a hash");
            slot(cx, value)
        }
    };
    Ok(if hash == -1 { -2 } else { hash })
}

extern "C" fn delete<const S: usize>(cx: *mut Ctx, receiver: Word, key: Word) -> u8 {
    if run_words::<S>(cx, receiver, &[key]).1.is_ok() { OK } else { RAISED }
}

extern "C" fn store<const S: usize>(cx: *mut Ctx, receiver: Word, key: Word, value: Word) -> u8 {
    if run_words::<S>(cx, receiver, &[key, value]).1.is_ok() { OK } else { RAISED }
}

extern "C" fn effect<const S: usize>(cx: *mut Ctx, receiver: Word) -> u8 {
    if run_words::<S>(cx, receiver, &[]).1.is_ok() { OK } else { RAISED }
}

/// `__call__`: the callee is the receiver.
extern "C" fn generic<const S: usize>(cx: *mut Ctx, callee: Word, args: *mut Word, n: usize, kwnames: Word) -> Word {
    // SAFETY: callers pass the running context and, as the generic convention says, `n` words and a value per keyword
    // name with a word before them that is ours.
    let (cx, attribute) = unsafe { (&mut *cx, class_of(callee).slot_values[S].get()) };
    // `__call__` may be an object of the same kind.
    if recursion::check(cx, " while calling a Python object").is_err() {
        return Word::ABSENT;
    }
    let result = if is_exact(attribute, ClassId::Function) {
        // SAFETY: as above.
        unsafe { crate::object::call::call_with_receiver_in_place(cx, attribute, callee, args, n, kwnames) }
    } else {
        bind(cx, attribute, callee, class_of(callee))
            .and_then(|bound| crate::object::call::call_raw(cx, bound, args, n as i64, kwnames))
    };
    result.unwrap_or(Word::ABSENT)
}

/// `__init__`: the first argument is the instance, and None the only answer.
extern "C" fn init<const S: usize>(cx: *mut Ctx, _callee: Word, args: *mut Word, n: usize, kwnames: Word) -> Word {
    // SAFETY: callers pass the running context and the argument vector, instance first.
    let (cx, receiver, args) = unsafe { (&mut *cx, *args, Args::from_raw(args, n, kwnames)) };
    let attribute = class_of(receiver).slot_values[S].get();
    let result = if is_exact(attribute, ClassId::Function) {
        call_args(cx, attribute, args)
    } else {
        bind(cx, attribute, receiver, class_of(receiver)).and_then(|bound| call_args(cx, bound, args.split_first().1))
    };
    let checked = result.and_then(|value| crate::types::class_statement::init_result(cx, value));
    checked.map_or(Word::ABSENT, |()| none())
}

/// `__new__` is looked up as an attribute of the class, which unwraps the static method.
extern "C" fn construct<const S: usize>(cx: *mut Ctx, _callee: Word, args: *mut Word, n: usize, kwnames: Word) -> Word {
    // SAFETY: callers pass the running context and the argument vector, class first.
    let (cx, first, args) = unsafe { (&mut *cx, *args, Args::from_raw(args, n, kwnames)) };
    let class = Gc::<ClassObj>::of(first);
    let attribute = class.slot_values[S].get();
    let function = bind(cx, attribute, Word::ABSENT, class);
    function.and_then(|function| call_args(cx, function, args)).unwrap_or(Word::ABSENT)
}

/// Calls `__del__` of an object that is about to go; for the collector.
pub fn finalize(cx: &mut Ctx, object: Word) -> Res<()> {
    match dispatch::effect_fn(class_of(object), SlotId::Del) {
        Some(function) => dispatch::status(function(cx, object)),
        None => Ok(()),
    }
}
