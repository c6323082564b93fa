//! Operations, by family. What is fixed at compile time is in the operation; values are the instruction's arguments.

use super::text::operations;
use super::{ClassDefId, ConstId, ExitId, FuncId, ModuleId};
use crate::base::Symbol;
use sxc_abi::slots::{BinaryOp, CompareOp};
use sxc_abi::{ClassId, RuntimeFn};

#[derive(Clone, PartialEq, Debug)]
pub enum Op {
    /// A constant as a word: `() -> word`. [`super::ConstValue::Absent`] gives 0.
    Const(ConstId),
    /// The canonical (interned) string of a name: `() -> word`.
    Name(Symbol),
    /// A constant tuple of names, absent when there are none: `() -> maybe word`.
    NameTuple(Vec<Symbol>),
    Py(PyOp),
    Int(IntOp),
    Float(FloatOp),
    Object(ObjectOp),
    Memory(MemoryOp),
    Atomic(AtomicOp),
    Call(CallOp),
    Control(ControlOp),
    Error(ErrorOp),
}

/// How an atomic operation orders the memory accesses around it: in the order of `sxc_abi::ordering`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MemoryOrder {
    Relaxed,
    Acquire,
    Release,
    AcqRel,
    SeqCst,
}

impl MemoryOrder {
    pub const ALL: [MemoryOrder; 5] = [MemoryOrder::Relaxed, MemoryOrder::Acquire, MemoryOrder::Release, MemoryOrder::AcqRel, MemoryOrder::SeqCst];

    /// The member of `sx.Ordering` with this name.
    pub fn of_name(name: &str) -> Option<MemoryOrder> {
        let names = ["RELAXED", "ACQUIRE", "RELEASE", "ACQ_REL", "SEQ_CST"];
        names.iter().position(|n| *n == name).map(|i| MemoryOrder::ALL[i])
    }
    /// An operation that only reads, a failed exchange included, can have this ordering.
    pub fn is_for_load(self) -> bool {
        matches!(self, MemoryOrder::Relaxed | MemoryOrder::Acquire | MemoryOrder::SeqCst)
    }
    pub fn is_for_store(self) -> bool {
        matches!(self, MemoryOrder::Relaxed | MemoryOrder::Release | MemoryOrder::SeqCst)
    }
    /// What a failed exchange has where nothing else is said.
    pub fn on_failure(self) -> MemoryOrder {
        match self {
            MemoryOrder::AcqRel => MemoryOrder::Acquire,
            MemoryOrder::Release => MemoryOrder::Relaxed,
            MemoryOrder::Relaxed | MemoryOrder::Acquire | MemoryOrder::SeqCst => self,
        }
    }
}

/// A part of a function object that is set after its creation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FunctionPart {
    Defaults = 0,
    KeywordDefaults = 1,
    Annotate = 2,
    TypeParams = 3,
    Doc = 4,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UnaryOp {
    Negative,
    Positive,
    Invert,
}

/// What a branch shows of a value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refinement {
    Present,
    IsNone,
    NotNone,
    Truthy,
    /// An instance of this built-in class.
    BuiltinInstance(ClassId),
}

operations! {
/// Python's data model on words. Unless said otherwise: arguments are present words, the one result is a present word,
/// and the operation may raise. "maybe" marks a word that may be absent (0).
#[derive(Clone, PartialEq, Debug)]
pub enum PyOp {
    // Operators.
    /// `(value)`: `-x`, `+x`, `~x`.
    Unary(UnaryOp),
    /// `(lhs, rhs)` with reflected operands and subclass priority.
    Binary(BinaryOp),
    /// `(lhs, rhs)`: in-place slot first.
    InPlace(BinaryOp),
    /// `(lhs, rhs)`: any object may be the answer.
    Compare(CompareOp),
    /// `(lhs, rhs) -> bool`: `is`. Never raises.
    Is,
    /// `(item, container) -> bool`
    Contains,
    /// `(value) -> bool`: `__bool__`, then `__len__`, else true.
    Truth,
    /// `(bool) -> word`: True or False. Never raises.
    FromBool,
    /// `(bool) -> bool`. Never raises.
    Not,

    // Attributes and subscripts.
    /// `(object)`
    GetAttr(Symbol),
    /// `(object, value) -> ()`
    SetAttr(Symbol),
    /// `(object) -> ()`
    DelAttr(Symbol),
    /// `(object)`: the bound special method, for `with`.
    LoadSpecial(Symbol),
    /// `(super, class, receiver)`: `super().name` with the value of the name `super`.
    SuperAttr(Symbol),
    /// `(super, class, receiver) -> callable, maybe self`: as `Method`, of `super()`.
    SuperMethod(Symbol),
    /// `(super, class, receiver)`: `super()`.
    Super,
    /// `(object, key)`
    GetItem,
    /// `(object, key, value) -> ()`
    SetItem,
    /// `(object, key) -> ()`
    DelItem,
    /// `(start, stop, step)`, each None where not written.
    Slice,

    // Calls.
    /// `(callee, positional..., keyword values...)`
    Call { keywords: Vec<Symbol> },
    /// `(receiver, positional..., keyword values...)`: `receiver.name(...)`.
    CallMethod { name: Symbol, keywords: Vec<Symbol> },
    /// `(object) -> callable, maybe self`: the first half of a method call whose arguments must be evaluated behind it. Self is
    /// absent where the callable is bound already.
    Method(Symbol),
    /// `(callable, maybe self, arguments...)`: the second half.
    CallBound { keywords: Vec<Symbol> },
    /// `(callee, arguments tuple, maybe keyword dict)`
    CallUnpacked,
    /// `(callee, positional × args, local values...)`: a call of what may be `locals`, `vars`, `dir` or `globals`, which see the
    /// caller's variables. Values may be absent. At module level there are no names; in a class body the only name is
    /// `.namespace`, whose value is the namespace; a function without variables has the name `.`, always absent.
    CallInFrame { args: u32, names: Vec<Symbol> },

    // Iteration.
    /// `(iterable)`
    Iter,
    /// `(iterator) -> maybe`: absent when exhausted.
    Next,
    /// `(iterable) -> n results`
    Unpack { n: u32 },
    /// `(iterable) -> before + 1 + after results`, the middle one a list.
    UnpackStar { before: u32, after: u32 },
    /// `(object)`: `len` as an int.
    Length,

    // Displays.
    /// `(items...)`
    Tuple,
    /// `(items...)`
    List,
    /// `(items...)`
    Set,
    /// `(key, value, key, value, ...)`
    Dict,
    /// `(list, item) -> ()`
    ListAppend,
    /// `(list, iterable) -> ()`
    ListExtend,
    /// `(list)`: a tuple.
    ListToTuple,
    /// `(set, item) -> ()`
    SetAdd,
    /// `(set, iterable) -> ()`
    SetUpdate,
    /// `(dict, key, value) -> ()`
    DictSet,
    /// `(dict, mapping) -> ()`
    DictUpdate,
    /// `(dict, mapping, callee) -> ()`: `f(**mapping)`.
    DictMerge,

    // Text.
    /// `(value, maybe spec)`; conversion is `None`, `'s'`, `'r'` or `'a'`.
    Format { conversion: Option<char> },
    /// `(parts...)`: strings.
    JoinStr,
    /// `(value, text, conversion or None, spec)`
    Interpolation,
    /// `(tuple of strings, tuple of interpolations)`
    Template,

    // Names.
    /// `()`: the module's variable, else the builtin.
    LoadGlobal(Symbol),
    /// `(value) -> ()`
    StoreGlobal(Symbol),
    /// `() -> ()`
    DelGlobal(Symbol),
    /// `(namespace)`: in a class body, namespace, then module, then builtins.
    LoadName(Symbol),
    /// `(namespace) -> maybe`: the namespace only.
    LoadFromNamespace(Symbol),
    /// `(namespace, value) -> ()`
    StoreName(Symbol),
    /// `(namespace) -> ()`
    DelName(Symbol),
    /// `(maybe) -> word`: the value, or UnboundLocalError.
    CheckLocal(Symbol),
    /// `(maybe) -> word`: the value, or NameError for a free variable.
    CheckFree(Symbol),
    /// `(maybe)`: a new cell. Only allocation can fail.
    Cell,
    /// `(cell) -> maybe`. Never raises.
    CellGet,
    /// `(cell, maybe) -> ()`. Never raises.
    CellSet,
    /// `()`: the running function's closure cell with this index. Never raises.
    Closure(u32),

    // Functions, classes, modules.
    /// `(cells...)`: a function object with these closure cells.
    Function(FuncId),
    /// `(function, value) -> ()`. Never raises.
    SetFunctionPart(FunctionPart),
    /// `(name, bases tuple, maybe keyword dict)`: what the end of the class statement needs.
    ClassPrepare,
    /// `(prepared)`: the namespace to run the body with. Never raises.
    ClassNamespace,
    /// `(prepared)`: the bases tuple after `__mro_entries__`. Never raises.
    ClassBases,
    /// `(name, prepared, maybe class cell)`
    ClassFinish(ClassDefId),
    /// `()`: `__import__(name, fromlist, level)`; `from_list` empty for a plain import, which gives the top package.
    Import { name: Symbol, from_list: Vec<Symbol>, level: u32 },
    /// `(module)`
    ImportFrom(Symbol),
    /// `(module) -> ()`: into the running module.
    ImportStar,
    /// `(maybe bound function, maybe default function)`: kind 0 TypeVar, 1 TypeVarTuple, 2 ParamSpec; 3 TypeVar whose bound is a
    /// tuple of constraints.
    TypeParam { kind: u32, name: Symbol },
    /// `(params tuple, value function)`
    TypeAlias(Symbol),
    /// `(params tuple)`: `Generic[...]`, the implied base.
    GenericBase,

    /// `(value) -> value`: the same value, of which a branch has shown something. Never raises.
    Refine(Refinement),

    // Exceptions. Those that always raise are followed by `unreachable`.
    /// `(exception, maybe cause) -> ()`. Always raises. A cause of None is `from None`.
    Raise,
    /// `() -> ()`: `raise` alone. Always raises.
    Reraise,
    /// `(exception) -> ()`: goes on with a caught exception without a new traceback entry. Always raises.
    Restore,
    /// `(exception) -> maybe`: it becomes the one being handled; gives the previous one. Never raises.
    Handle,
    /// `(maybe previous) -> ()`. Never raises.
    Unhandle,
    /// `(exception, class or tuple) -> bool`
    ExceptionMatches,
    /// `(exception, class or tuple)`: a tuple (matched or None, rest or None).
    ExceptionSplit,
    /// `(original, list of raised)`: what is to be raised, or None.
    ExceptionRegroup,
    /// `(maybe message) -> ()`. Always raises AssertionError.
    AssertionError,

    // Generators.
    /// `(value) -> sent`. With `delegating`, what is thrown in does not raise here: the result is absent.
    Yield { delegating: bool },
    /// `(iterable)`: the iterator of `yield from`.
    DelegateIter,
    /// `(iterator, maybe sent) -> maybe`: the next value to yield; absent at the end. An absent `sent` forwards what is pending.
    DelegateStep,
    /// `()`: the result of the finished `yield from`. Never raises.
    DelegateResult,
    /// `(awaitable)`: the iterator of `await`, which is driven as by `yield from`.
    AwaitIter,
    /// `(result)`: as `AwaitIter`, for what `__aenter__` or `__aexit__` gave.
    AsyncWithIter { exit: bool },
    /// `(iterable)`: the asynchronous iterator of `async for`.
    AsyncIter,
    /// `(iterator)`: the iterator of awaiting the next item.
    AsyncNext,
    /// `(exception) -> ()`. Raises it again unless it is the StopAsyncIteration that ends an `async for`.
    AsyncEnd,
    /// `(value)`: what an asynchronous generator yields for `yield value`, unlike its `await`s.
    AsyncWrap,

    /// `(value) -> ()`. The value of a statement that calls something by this name is not used.
    Discard(Symbol),

    // Patterns.
    /// `(subject) -> bool`. Never raises.
    MatchSequence,
    /// `(subject) -> bool`. Never raises.
    MatchMapping,
    /// `(subject, class) -> maybe tuple` of the positional and named attributes.
    MatchClass { positional: u32, names: Vec<Symbol> },
    /// `(subject, keys tuple) -> maybe tuple` of values.
    MatchKeys,
    /// `(subject, keys tuple)`: a dict of the other items.
    MatchRest,
}
}

operations! {
/// Raw exact ints. Operands and results are `i64`.
#[derive(Clone, PartialEq, Debug)]
pub enum IntOp {
    /// `() -> i64`
    Const(i64),
    /// `(lhs, rhs) -> i64, bool`: the wrapped result, and whether it is not exact.
    AddOverflow,
    SubOverflow,
    MulOverflow,
    /// `(lhs, rhs) -> i64`: known not to overflow.
    Add,
    Sub,
    /// Rounds towards minus infinity. The divisor is neither 0 nor -1.
    FloorDiv,
    /// The sign of the divisor, which is neither 0 nor -1.
    Mod,
    And,
    Or,
    Xor,
    /// `(value, count) -> i64, bool`: the result, and whether bits were lost or the count is not in 0..63.
    ShlOverflow,
    /// `(value, count) -> i64`: a count above 63 counts as 63; it is not negative.
    Shr,
    /// `(lhs, rhs) -> bool`
    Compare(CompareOp),
    /// `(lhs, rhs) -> bool`: as unsigned numbers, `lhs < rhs`.
    Below,
    /// `(value) -> bool`: within `lo..=hi`.
    InRange { lo: i64, hi: i64 },
    /// `(i64) -> f64`, correctly rounded.
    ToFloat,
    /// `(f64) -> i64`: towards zero; known to fit.
    FromFloat,
    /// `(i64) -> word`: tagged, or a big int object where 63 bits do not suffice; 0 where there is no memory for it.
    Box,
    /// `(word) -> i64`: known to be a small int.
    Untag,
    /// `(word) -> i64`: known to be an int that fits.
    Unbox,
    /// `(lhs, rhs) -> i64`: modulo 2^64.
    AddWrapping,
    /// `(start, stop, step) -> i64`: the number of items of a range, at most 2^63 - 1.
    RangeLength,
}
}

operations! {
/// Raw doubles, IEEE 754 without contraction or reassociation.
#[derive(Clone, PartialEq, Debug)]
pub enum FloatOp {
    /// `() -> f64`: bits.
    Const(u64),
    /// `(lhs, rhs) -> f64`
    Add,
    Sub,
    Mul,
    Div,
    /// `(value) -> f64`
    Neg,
    Abs,
    Sqrt,
    /// `(lhs, rhs) -> bool`: false on NaN, but for `Ne`.
    Compare(CompareOp),
    /// `(value) -> bool`: neither infinite nor NaN.
    IsFinite,
    /// `(f64) -> word`: a new float object; 0 where there is no memory for it.
    Box,
    /// `(word) -> f64`: known to be exactly a float.
    Load,
}
}

operations! {
/// Tests of and facts about objects.
#[derive(Clone, PartialEq, Debug)]
pub enum ObjectOp {
    /// `(maybe word) -> bool`: an object whose class is exactly this built-in one.
    IsClass(ClassId),
    /// `(object) -> bool`: its class is exactly this built-in one.
    HasClass(ClassId),
    /// `(maybe word) -> bool`: an object whose class is exactly the one of this class statement.
    IsUserClass(ClassDefId),
    /// `() -> bool`: no variable of the module has been changed but by its own code.
    ModuleHolds(ModuleId),
    /// `() -> bool`: the class and the methods of its instances are as their statement made them.
    ClassHolds(ClassDefId),
    /// `(lhs, rhs) -> bool`: the same bits.
    Same,
    /// `(maybe word) -> bool`: a small int.
    IsSmall,
    /// `(maybe word) -> bool`
    IsPresent,
    /// `(bool) -> word`
    Bool,
    /// `(bool) -> bool`
    Not,
    /// `(bool, bool) -> bool`
    Both,
    Either,
    /// `(word) -> bool`: known to be True or False.
    IsTrue,
    /// `(bool, a, b) -> a or b`, of one repr.
    Select,
    /// `() -> word`: a built-in class.
    Class(ClassId),
    /// `() -> word`: a member of `sx.Ordering`.
    Ordering(MemoryOrder),
    /// `() -> word`: the class of a class statement.
    UserClass(ClassDefId),
    /// `() -> word`: the running generator.
    Frame,
    /// `() -> word`: the module object of a compiled-in module.
    Module(super::ModuleId),
    /// `() -> ptr`: the static description of a function.
    Code(FuncId),
    /// `() -> ptr`: the generic entry of a function.
    Entry(FuncId),
    /// `() -> ptr`: what continues the body of a generator function.
    Resume(FuncId),
    /// `() -> ptr`: what is known of a class statement.
    Plan(ClassDefId),
    /// `(status) -> bool`: the truth in a status byte that is not RAISED.
    StatusTrue,
    /// `(status) -> bool`: the result is a word of another type than expected.
    StatusWide,
    /// `(i64) -> word`: a payload that is a word.
    PayloadWord,
    /// `() -> word`: a new instance of a known class with all fields unset; 0 where there is no memory for it.
    New(ClassDefId),
}
}

operations! {
/// Loads and stores of what has a fixed place.
#[derive(Clone, PartialEq, Debug)]
pub enum MemoryOp {
    /// `(object) -> maybe word` at a byte offset.
    Load { offset: u32 },
    /// `(object, word) -> ()`
    Store { offset: u32 },
    LoadFloat { offset: u32 },
    StoreFloat { offset: u32 },
    /// `(object) -> i64` of a raw integer field.
    LoadInt { offset: u32 },
    StoreInt { offset: u32 },
    /// `(object, i64 index) -> maybe word` at offset + 8 × index.
    LoadElement { offset: u32 },
    StoreElement { offset: u32 },
    LoadFloatElement { offset: u32 },
    StoreFloatElement { offset: u32 },
    /// `() -> maybe word`: a module's variable.
    LoadGlobal { module: super::ModuleId, index: u32 },
    StoreGlobal { module: super::ModuleId, index: u32 },
    /// `(words...) -> ptr`: the words in consecutive memory, with a writable word before them; valid until the next buffer.
    Buffer,
    /// `() -> ptr`: room for as many words.
    BufferSpace { words: u32 },
    /// `(ptr) -> maybe word`
    BufferLoad { index: u32 },
    /// `(ptr) -> value`: a word of an exit's buffer, in the result's repr.
    ExitLoad { index: u32 },
    /// `() -> value` and `(value) -> ()`: a variable of the function, for what a pass keeps outside SSA.
    SlotLoad { slot: u32 },
    SlotStore { slot: u32 },
    /// `() -> ptr`: an inline cache of this instruction's own.
    Cache,
    /// `() -> ptr`
    Null,
    /// `(ptr data, length i64)`: bytes of a constant.
    Data(ConstId),
}
}

operations! {
/// Atomic operations on the value of an `sx.Atomic[i64]`, the first argument.
#[derive(Clone, PartialEq, Debug)]
pub enum AtomicOp {
    /// `(object) -> i64`
    Load(MemoryOrder),
    /// `(object, i64) -> ()`
    Store(MemoryOrder),
    /// `(object, i64) -> i64`: the value from before. The sum is modulo 2^64.
    FetchAdd(MemoryOrder),
    /// `(object, i64 expected, i64 desired) -> i64`: the value from before, which was replaced if it is the expected one.
    CompareExchange { success: MemoryOrder, failure: MemoryOrder },
}
}

operations! {
#[derive(Clone, PartialEq, Debug)]
pub enum CallOp {
    /// `(arguments) -> result`: a row of the ABI table. Results: as the row says; a status or truth byte is `Status`.
    Runtime(RuntimeFn),
    /// `(callee, arguments) -> result, status, word`: an instance of a function, by index in the program's instance list.
    /// Status 0: `result` has the instance's result type. Status 1: the result is of another type, and `word` is it.
    Instance { instance: u32 },
}
}

operations! {
#[derive(Clone, PartialEq, Debug)]
pub enum ControlOp {
    /// One target.
    Jump,
    /// `(bool)`: targets then, else.
    Branch,
    /// `(maybe word)`: targets present, absent.
    BranchPresent,
    /// `(status)`: targets ok (0 or 1), raised.
    BranchRaised,
    /// `(i64)`: target i for i below the number of targets - 1, else the last.
    Switch,
    /// `(value)`: of the function's result repr.
    Return,
    /// `(word)`: from an instance, a result of another type than promised.
    ReturnWide,
    /// `()`: leaves the function with the pending exception.
    ReturnRaised,
    Unreachable,
    /// `() -> ()`: a generator suspends with this value, or ends where it is absent: `(maybe word)`.
    Suspend,
    /// `(live values...)`: continues in the slow clone.
    Exit(ExitId),
}
}

operations! {
/// Explicit stage: what raising does.
#[derive(Clone, PartialEq, Debug)]
pub enum ErrorOp {
    /// `() -> ()`: adds traceback entries for this instruction's source chain to the pending exception.
    Traceback,
    /// `() -> ptr`: the description of this instruction's place.
    Site,
    /// `() -> word`: takes the pending exception.
    Take,
    /// `() -> bool`: an exception is pending.
    Pending,
    /// `() -> status`: runs pending work if there is any.
    Poll,
}
}

impl Op {
    pub fn is_terminator(&self) -> bool {
        match self {
            Op::Control(_) => true,
            Op::Const(_) | Op::Name(_) | Op::NameTuple(_) | Op::Py(_) | Op::Int(_) | Op::Float(_) | Op::Object(_) | Op::Memory(_) | Op::Atomic(_) | Op::Call(_) | Op::Error(_) => false,
        }
    }
}

impl PyOp {
    /// The operation never raises and never runs Python code.
    pub fn never_raises(&self) -> bool {
        matches!(
            self,
            PyOp::Is
                | PyOp::FromBool
                | PyOp::Not
                | PyOp::CellGet
                | PyOp::CellSet
                | PyOp::Closure(_)
                | PyOp::SetFunctionPart(_)
                | PyOp::ClassNamespace
                | PyOp::ClassBases
                | PyOp::Refine(_)
                | PyOp::Handle
                | PyOp::Unhandle
                | PyOp::DelegateResult
                | PyOp::MatchSequence
                | PyOp::MatchMapping
        )
    }
    /// The operation ends the block: it always raises.
    pub fn always_raises(&self) -> bool {
        matches!(self, PyOp::Raise | PyOp::Reraise | PyOp::Restore | PyOp::AssertionError)
    }
}
