//! Expressions and what occurs only inside them.

use super::{Constant, Ident, PyString};
use crate::base::{Span, Symbol};

#[derive(Debug)]
pub struct Expr {
    pub kind: ExprKind,
    /// Without enclosing parentheses, except for tuples and generator expressions, which own theirs.
    pub span: Span,
}

#[derive(Debug)]
pub enum ExprKind {
    /// `a or b or c`: at least two values.
    BoolOp { op: BoolOp, values: Vec<Expr> },
    NamedExpr { target: Box<Expr>, value: Box<Expr> },
    BinOp { left: Box<Expr>, op: Operator, right: Box<Expr> },
    UnaryOp { op: UnaryOp, operand: Box<Expr> },
    Lambda { args: Box<Arguments>, body: Box<Expr> },
    IfExp { test: Box<Expr>, body: Box<Expr>, orelse: Box<Expr> },
    /// A key of `None` is the `**` of `{**mapping}`. Keys and values have the same length.
    Dict { keys: Vec<Option<Expr>>, values: Vec<Expr> },
    Set { elts: Vec<Expr> },
    ListComp { elt: Box<Expr>, generators: Vec<Comprehension> },
    SetComp { elt: Box<Expr>, generators: Vec<Comprehension> },
    DictComp { key: Box<Expr>, value: Box<Expr>, generators: Vec<Comprehension> },
    GeneratorExp { elt: Box<Expr>, generators: Vec<Comprehension> },
    Await { value: Box<Expr> },
    Yield { value: Option<Box<Expr>> },
    YieldFrom { value: Box<Expr> },
    /// `left ops[0] comparators[0] ops[1] comparators[1] ...`
    Compare { left: Box<Expr>, ops: Vec<CmpOp>, comparators: Vec<Expr> },
    Call { func: Box<Expr>, args: Vec<Expr>, keywords: Vec<Keyword> },
    /// A field of an f-string. `format_spec` is a `JoinedStr`.
    FormattedValue { value: Box<Expr>, conversion: Conversion, format_spec: Option<Box<Expr>> },
    /// A field of a t-string. `str` is the field's source text, `format_spec` a `JoinedStr`.
    Interpolation { value: Box<Expr>, str: PyString, conversion: Conversion, format_spec: Option<Box<Expr>> },
    /// An f-string: `Constant` strings and `FormattedValue`s.
    JoinedStr { values: Vec<Expr> },
    /// A t-string: `Constant` strings and `Interpolation`s.
    TemplateStr { values: Vec<Expr> },
    /// `u_prefix` is CPython's `kind='u'`, the first literal was written `u"..."`.
    Constant { value: Constant, u_prefix: bool },
    Attribute { value: Box<Expr>, attr: Ident, ctx: ExprContext },
    Subscript { value: Box<Expr>, slice: Box<Expr>, ctx: ExprContext },
    Starred { value: Box<Expr>, ctx: ExprContext },
    Name { id: Symbol, ctx: ExprContext },
    List { elts: Vec<Expr>, ctx: ExprContext },
    Tuple { elts: Vec<Expr>, ctx: ExprContext },
    /// Only as the `slice` of a `Subscript`, or in a `Tuple` there.
    Slice { lower: Option<Box<Expr>>, upper: Option<Box<Expr>>, step: Option<Box<Expr>> },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ExprContext {
    Load,
    Store,
    Del,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BoolOp {
    And,
    Or,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operator {
    Add,
    Sub,
    Mult,
    MatMult,
    Div,
    Mod,
    Pow,
    LShift,
    RShift,
    BitOr,
    BitXor,
    BitAnd,
    FloorDiv,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnaryOp {
    Invert,
    Not,
    UAdd,
    USub,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CmpOp {
    Eq,
    NotEq,
    Lt,
    LtE,
    Gt,
    GtE,
    Is,
    IsNot,
    In,
    NotIn,
}

/// The `!s`, `!r` or `!a` of a replacement field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Conversion {
    None,
    Str,
    Repr,
    Ascii,
}

impl Conversion {
    /// CPython's number: -1, or the code of the letter.
    pub fn code(self) -> i32 {
        match self {
            Conversion::None => -1,
            Conversion::Str => i32::from(b's'),
            Conversion::Repr => i32::from(b'r'),
            Conversion::Ascii => i32::from(b'a'),
        }
    }
}

/// `for target in iter if ifs[0] if ifs[1] ...`
#[derive(Debug)]
pub struct Comprehension {
    pub target: Expr,
    pub iter: Expr,
    pub ifs: Vec<Expr>,
    pub is_async: bool,
    pub span: Span,
}

/// `arg=value` in a call or class header; `**value` without `arg`.
#[derive(Debug)]
pub struct Keyword {
    pub arg: Option<Ident>,
    pub value: Expr,
    pub span: Span,
}

/// The parameters of a function or lambda.
///
/// `defaults` belong to the last of `posonlyargs` and `args` together; `kw_defaults` has one entry for each of `kwonlyargs`.
#[derive(Debug, Default)]
pub struct Arguments {
    pub posonlyargs: Vec<Arg>,
    pub args: Vec<Arg>,
    pub vararg: Option<Arg>,
    pub kwonlyargs: Vec<Arg>,
    pub kw_defaults: Vec<Option<Expr>>,
    pub kwarg: Option<Arg>,
    pub defaults: Vec<Expr>,
    pub span: Span,
}

/// One parameter; the span covers name and annotation.
#[derive(Debug)]
pub struct Arg {
    pub arg: Ident,
    pub annotation: Option<Box<Expr>>,
    pub span: Span,
}
