//! The special methods: dunder name, slot, signature, operator and reflected partner.
//!
//! A class has one entry per slot; 0 means that neither it nor a base defines the method.

use crate::{Ctx, Word};

/// Signatures of slot functions. `ctx` comes first in each.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SlotKind {
    /// `(self) -> Word`
    Unary,
    /// `(self, other) -> Word`; NotImplemented is an answer.
    Binary,
    /// `(self, a, b) -> Word`; an argument that was not given is 0.
    Ternary,
    /// `(self) -> 0 | 1 | RAISED`
    Truth,
    /// `(self, item) -> 0 | 1 | RAISED`
    Contains,
    /// `(self) -> i64`, -1 where raised.
    Length,
    /// `(self) -> i64`, -1 where raised.
    Hash,
    /// `(self, name_or_key) -> OK | RAISED`
    Delete,
    /// `(self, name_or_key, value) -> OK | RAISED`
    Store,
    /// The generic entry: `(callee, args, n, kwnames) -> Word`.
    Call,
    /// `(self) -> OK | RAISED`
    Effect,
}

pub type UnaryFn = extern "C" fn(*mut Ctx, Word) -> Word;
pub type BinaryFn = extern "C" fn(*mut Ctx, Word, Word) -> Word;
pub type TernaryFn = extern "C" fn(*mut Ctx, Word, Word, Word) -> Word;
pub type TruthFn = extern "C" fn(*mut Ctx, Word) -> u8;
pub type ContainsFn = extern "C" fn(*mut Ctx, Word, Word) -> u8;
pub type LengthFn = extern "C" fn(*mut Ctx, Word) -> i64;
pub type HashFn = extern "C" fn(*mut Ctx, Word) -> i64;
pub type DeleteFn = extern "C" fn(*mut Ctx, Word, Word) -> u8;
pub type StoreFn = extern "C" fn(*mut Ctx, Word, Word, Word) -> u8;
pub type CallFn = extern "C" fn(*mut Ctx, Word, *mut Word, usize, Word) -> Word;
pub type EffectFn = extern "C" fn(*mut Ctx, Word) -> u8;

/// Status bytes of functions without a payload. [`RAISED`] also ends a truth answer.
pub const OK: u8 = 0;
pub const RAISED: u8 = 2;

macro_rules! slots {
    ($($field:ident $id:ident $dunder:literal $kind:ident $ty:ident;)*) => {
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum SlotId { $($id),* }

        /// One optional function per special method, in the order of [`SlotId`].
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct Slots { $(pub $field: Option<$ty>),* }

        impl Slots {
            pub const EMPTY: Slots = Slots { $($field: None),* };
            pub const fn has(&self, id: SlotId) -> bool {
                match id { $(SlotId::$id => self.$field.is_some()),* }
            }
        }
        impl SlotId {
            pub const ALL: &'static [SlotId] = &[$(SlotId::$id),*];
            pub const COUNT: usize = Self::ALL.len();
            pub const fn dunder(self) -> &'static str { match self { $(SlotId::$id => $dunder),* } }
            pub const fn kind(self) -> SlotKind { match self { $(SlotId::$id => SlotKind::$kind),* } }
            /// The slot of a special method's name.
            pub fn of(dunder: &str) -> Option<SlotId> {
                match dunder { $($dunder => Some(SlotId::$id),)* _ => None }
            }
        }
    };
}

slots! {
    repr Repr "__repr__" Unary UnaryFn;
    str Str "__str__" Unary UnaryFn;
    format Format "__format__" Binary BinaryFn;
    bytes Bytes "__bytes__" Unary UnaryFn;
    hash Hash "__hash__" Hash HashFn;
    bool Bool "__bool__" Truth TruthFn;
    lt Lt "__lt__" Binary BinaryFn;
    le Le "__le__" Binary BinaryFn;
    eq Eq "__eq__" Binary BinaryFn;
    ne Ne "__ne__" Binary BinaryFn;
    gt Gt "__gt__" Binary BinaryFn;
    ge Ge "__ge__" Binary BinaryFn;
    getattribute GetAttribute "__getattribute__" Binary BinaryFn;
    getattr GetAttr "__getattr__" Binary BinaryFn;
    setattr SetAttr "__setattr__" Store StoreFn;
    delattr DelAttr "__delattr__" Delete DeleteFn;
    get Get "__get__" Ternary TernaryFn;
    set Set "__set__" Store StoreFn;
    delete Delete "__delete__" Delete DeleteFn;
    new New "__new__" Call CallFn;
    init Init "__init__" Call CallFn;
    del Del "__del__" Effect EffectFn;
    call Call "__call__" Call CallFn;
    len Len "__len__" Length LengthFn;
    getitem GetItem "__getitem__" Binary BinaryFn;
    setitem SetItem "__setitem__" Store StoreFn;
    delitem DelItem "__delitem__" Delete DeleteFn;
    contains Contains "__contains__" Contains ContainsFn;
    iter Iter "__iter__" Unary UnaryFn;
    next Next "__next__" Unary UnaryFn;
    add Add "__add__" Binary BinaryFn;
    radd RAdd "__radd__" Binary BinaryFn;
    iadd IAdd "__iadd__" Binary BinaryFn;
    sub Sub "__sub__" Binary BinaryFn;
    rsub RSub "__rsub__" Binary BinaryFn;
    isub ISub "__isub__" Binary BinaryFn;
    mul Mul "__mul__" Binary BinaryFn;
    rmul RMul "__rmul__" Binary BinaryFn;
    imul IMul "__imul__" Binary BinaryFn;
    matmul MatMul "__matmul__" Binary BinaryFn;
    rmatmul RMatMul "__rmatmul__" Binary BinaryFn;
    imatmul IMatMul "__imatmul__" Binary BinaryFn;
    truediv TrueDiv "__truediv__" Binary BinaryFn;
    rtruediv RTrueDiv "__rtruediv__" Binary BinaryFn;
    itruediv ITrueDiv "__itruediv__" Binary BinaryFn;
    floordiv FloorDiv "__floordiv__" Binary BinaryFn;
    rfloordiv RFloorDiv "__rfloordiv__" Binary BinaryFn;
    ifloordiv IFloorDiv "__ifloordiv__" Binary BinaryFn;
    modulo Mod "__mod__" Binary BinaryFn;
    rmodulo RMod "__rmod__" Binary BinaryFn;
    imodulo IMod "__imod__" Binary BinaryFn;
    divmod DivMod "__divmod__" Binary BinaryFn;
    rdivmod RDivMod "__rdivmod__" Binary BinaryFn;
    pow Pow "__pow__" Ternary TernaryFn;
    rpow RPow "__rpow__" Ternary TernaryFn;
    ipow IPow "__ipow__" Binary BinaryFn;
    lshift LShift "__lshift__" Binary BinaryFn;
    rlshift RLShift "__rlshift__" Binary BinaryFn;
    ilshift ILShift "__ilshift__" Binary BinaryFn;
    rshift RShift "__rshift__" Binary BinaryFn;
    rrshift RRShift "__rrshift__" Binary BinaryFn;
    irshift IRShift "__irshift__" Binary BinaryFn;
    and And "__and__" Binary BinaryFn;
    rand RAnd "__rand__" Binary BinaryFn;
    iand IAnd "__iand__" Binary BinaryFn;
    or Or "__or__" Binary BinaryFn;
    ror ROr "__ror__" Binary BinaryFn;
    ior IOr "__ior__" Binary BinaryFn;
    xor Xor "__xor__" Binary BinaryFn;
    rxor RXor "__rxor__" Binary BinaryFn;
    ixor IXor "__ixor__" Binary BinaryFn;
    neg Neg "__neg__" Unary UnaryFn;
    pos Pos "__pos__" Unary UnaryFn;
    abs Abs "__abs__" Unary UnaryFn;
    invert Invert "__invert__" Unary UnaryFn;
    int Int "__int__" Unary UnaryFn;
    float Float "__float__" Unary UnaryFn;
    index Index "__index__" Unary UnaryFn;
    await_ Await "__await__" Unary UnaryFn;
    aiter AIter "__aiter__" Unary UnaryFn;
    anext ANext "__anext__" Unary UnaryFn;
}

/// A binary operator of the language.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
#[repr(u8)]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    MatMul,
    TrueDiv,
    FloorDiv,
    Mod,
    DivMod,
    Pow,
    LShift,
    RShift,
    And,
    Or,
    Xor,
}

/// A row of the operator table: the slots that implement it and how messages name it.
pub struct OperatorRow {
    pub op: BinaryOp,
    pub symbol: &'static str,
    pub plain: SlotId,
    pub reflected: SlotId,
    /// `divmod` has no in-place form.
    pub in_place: Option<SlotId>,
}

const fn operator(op: BinaryOp, symbol: &'static str, plain: SlotId, reflected: SlotId, in_place: Option<SlotId>) -> OperatorRow {
    OperatorRow { op, symbol, plain, reflected, in_place }
}

pub const OPERATORS: [OperatorRow; 14] = {
    use BinaryOp as B;
    use SlotId as S;
    [
        operator(B::Add, "+", S::Add, S::RAdd, Some(S::IAdd)),
        operator(B::Sub, "-", S::Sub, S::RSub, Some(S::ISub)),
        operator(B::Mul, "*", S::Mul, S::RMul, Some(S::IMul)),
        operator(B::MatMul, "@", S::MatMul, S::RMatMul, Some(S::IMatMul)),
        operator(B::TrueDiv, "/", S::TrueDiv, S::RTrueDiv, Some(S::ITrueDiv)),
        operator(B::FloorDiv, "//", S::FloorDiv, S::RFloorDiv, Some(S::IFloorDiv)),
        operator(B::Mod, "%", S::Mod, S::RMod, Some(S::IMod)),
        operator(B::DivMod, "divmod()", S::DivMod, S::RDivMod, None),
        operator(B::Pow, "** or pow()", S::Pow, S::RPow, Some(S::IPow)),
        operator(B::LShift, "<<", S::LShift, S::RLShift, Some(S::ILShift)),
        operator(B::RShift, ">>", S::RShift, S::RRShift, Some(S::IRShift)),
        operator(B::And, "&", S::And, S::RAnd, Some(S::IAnd)),
        operator(B::Or, "|", S::Or, S::ROr, Some(S::IOr)),
        operator(B::Xor, "^", S::Xor, S::RXor, Some(S::IXor)),
    ]
};

impl BinaryOp {
    pub const fn row(self) -> &'static OperatorRow {
        &OPERATORS[self as usize]
    }
    pub fn from_index(index: i64) -> BinaryOp {
        OPERATORS[index as usize].op
    }
}

/// A rich comparison.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
#[repr(u8)]
pub enum CompareOp {
    Lt,
    Le,
    Eq,
    Ne,
    Gt,
    Ge,
}

impl CompareOp {
    pub const ALL: [CompareOp; 6] = [CompareOp::Lt, CompareOp::Le, CompareOp::Eq, CompareOp::Ne, CompareOp::Gt, CompareOp::Ge];
    pub const fn slot(self) -> SlotId {
        [SlotId::Lt, SlotId::Le, SlotId::Eq, SlotId::Ne, SlotId::Gt, SlotId::Ge][self as usize]
    }
    /// The comparison with its operands exchanged: `a < b` is `b > a`.
    pub const fn swapped(self) -> CompareOp {
        [CompareOp::Gt, CompareOp::Ge, CompareOp::Eq, CompareOp::Ne, CompareOp::Lt, CompareOp::Le][self as usize]
    }
    pub const fn symbol(self) -> &'static str {
        ["<", "<=", "==", "!=", ">", ">="][self as usize]
    }
    pub fn from_index(index: i64) -> CompareOp {
        CompareOp::ALL[index as usize]
    }
}
