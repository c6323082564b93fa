//! Functions, blocks, instructions, values.

use super::{ModuleId, Op};
use crate::base::{Span, Symbol};
use smallvec::SmallVec;

macro_rules! ids {
    ($($(#[$doc:meta])* $id:ident $prefix:literal;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $id(pub u32);
        impl std::fmt::Display for $id {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!($prefix, "{}"), self.0)
            }
        }
        impl std::fmt::Debug for $id {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(self, f)
            }
        }
    )* };
}

ids! {
    FuncId "f";
    Value "v";
    Block "bb";
    InstId "i";
    /// A place in the source, with the calls it was inlined into.
    LocId "loc";
    /// A point where fast code may leave for the slow clone.
    ExitId "exit";
}

impl LocId {
    /// The function as a whole.
    pub const NONE: LocId = LocId(0);
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
pub enum Stage {
    Dynamic,
    Typed,
    Explicit,
}

/// How a value sits in a register.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Repr {
    /// A Python value, or 0 where the operation says so.
    Word,
    /// A raw exact int.
    I64,
    F64,
    /// Machine truth.
    Bool,
    /// The status byte of a call: 0 value, 1 wide, 2 raised.
    Status,
    /// An address that is not a Python value.
    Ptr,
}

/// What kind of Python code a function is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum FunctionKind {
    Module,
    /// Takes the namespace as its one parameter; returns the `__class__` cell or None.
    ClassBody,
    Function,
    Lambda,
    Generator,
    /// `async def` without `yield`.
    Coroutine,
    /// `async def` with `yield`, or a generator expression that awaits.
    AsyncGenerator,
}

impl FunctionKind {
    /// A call makes an object whose frame is resumed step by step.
    pub fn is_resumable(self) -> bool {
        matches!(self, FunctionKind::Generator | FunctionKind::Coroutine | FunctionKind::AsyncGenerator)
    }
}

/// Parameters in the order of their slots: positional, keyword-only, `*args`, `**kwargs`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Params {
    pub names: Vec<Symbol>,
    pub positional_only: u32,
    /// Positional parameters, positional-only ones included.
    pub positional: u32,
    pub keyword_only: u32,
    pub star: bool,
    pub double_star: bool,
}

#[derive(Clone, Debug)]
pub struct Function {
    pub name: Symbol,
    pub qualname: String,
    pub module: ModuleId,
    pub kind: FunctionKind,
    pub stage: Stage,
    pub params: Params,
    /// Other local variables, for `co_varnames` and `locals()`.
    pub locals: Vec<Symbol>,
    /// Free variables: one closure cell each, in this order.
    pub free: Vec<Symbol>,
    pub first_line: u32,
    pub doc: Option<super::ConstId>,
    /// Annotations of parameters as written, by parameter index: hints only.
    pub values: Vec<ValueData>,
    pub insts: Vec<InstData>,
    pub blocks: Vec<BlockData>,
    /// Blocks in order of emission; the entry first.
    pub order: Vec<Block>,
    pub locs: Vec<Loc>,
    /// What an instance promises to return.
    pub result: ResultKind,
    /// Reprs of the variables that `MemoryOp::SlotLoad` and `SlotStore` name.
    pub slots: Vec<Repr>,
    /// Size of a generator's frame; set by the pass `suspend`.
    pub frame_words: FrameWords,
}

/// What the result of an instance is: its repr, and for words which ones need no further word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ResultKind {
    pub repr: Repr,
    /// Any word will do.
    pub any: bool,
    /// Only None.
    pub none: bool,
}

impl ResultKind {
    pub const ANY: ResultKind = ResultKind { repr: Repr::Word, any: true, none: false };
}

/// The frame of a generator: words (parameters first), then raw slots.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FrameWords {
    pub words: u32,
    pub raws: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ValueData {
    pub repr: Repr,
    /// Index into the instance's type table; 0 is unknown.
    pub ty: u32,
}

#[derive(Clone, Debug)]
pub struct InstData {
    pub op: Op,
    pub args: SmallVec<[Value; 4]>,
    pub targets: SmallVec<[Target; 2]>,
    pub results: SmallVec<[Value; 1]>,
    pub loc: LocId,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub block: Block,
    pub args: Vec<Value>,
}

impl Target {
    pub fn new(block: Block, args: Vec<Value>) -> Target {
        Target { block, args }
    }
    pub fn plain(block: Block) -> Target {
        Target { block, args: Vec::new() }
    }
}

#[derive(Clone, Debug, Default)]
pub struct BlockData {
    pub params: Vec<Value>,
    /// The last one is a terminator.
    pub insts: Vec<InstId>,
    /// Where operations of this block go when they raise. The target block's first parameter is the exception,
    /// the others are `args`, whose values are the same at every operation of the block.
    pub handler: Option<Target>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Loc {
    pub span: Span,
    /// The function whose source the span is in.
    pub function: Option<FuncId>,
    pub inlined_at: Option<LocId>,
}

impl Function {
    pub fn new(name: Symbol, qualname: String, module: ModuleId, kind: FunctionKind) -> Function {
        Function {
            name,
            qualname,
            module,
            kind,
            stage: Stage::Dynamic,
            params: Params::default(),
            locals: Vec::new(),
            free: Vec::new(),
            first_line: 1,
            doc: None,
            values: Vec::new(),
            insts: Vec::new(),
            blocks: Vec::new(),
            order: Vec::new(),
            locs: vec![Loc { span: Span::default(), function: None, inlined_at: None }],
            result: ResultKind::ANY,
            slots: Vec::new(),
            frame_words: FrameWords::default(),
        }
    }
    pub fn entry(&self) -> Block {
        self.order[0]
    }
    pub fn new_value(&mut self, repr: Repr) -> Value {
        self.values.push(ValueData { repr, ty: 0 });
        Value(self.values.len() as u32 - 1)
    }
    /// A block that is not yet in the order of emission.
    pub fn detached_block(&mut self) -> Block {
        self.blocks.push(BlockData::default());
        Block(self.blocks.len() as u32 - 1)
    }
    pub fn new_block(&mut self) -> Block {
        let block = self.detached_block();
        self.order.push(block);
        block
    }
    pub fn add_param(&mut self, block: Block, repr: Repr) -> Value {
        let value = self.new_value(repr);
        self.block_mut(block).params.push(value);
        value
    }
    pub fn add_loc(&mut self, span: Span) -> LocId {
        let loc = Loc { span, function: None, inlined_at: None };
        if self.locs.last() == Some(&loc) {
            return LocId(self.locs.len() as u32 - 1);
        }
        self.locs.push(loc);
        LocId(self.locs.len() as u32 - 1)
    }
    pub fn block(&self, block: Block) -> &BlockData {
        &self.blocks[block.0 as usize]
    }
    pub fn block_mut(&mut self, block: Block) -> &mut BlockData {
        &mut self.blocks[block.0 as usize]
    }
    pub fn inst(&self, inst: InstId) -> &InstData {
        &self.insts[inst.0 as usize]
    }
    pub fn inst_mut(&mut self, inst: InstId) -> &mut InstData {
        &mut self.insts[inst.0 as usize]
    }
    pub fn value(&self, value: Value) -> &ValueData {
        &self.values[value.0 as usize]
    }
    pub fn repr(&self, value: Value) -> Repr {
        self.value(value).repr
    }
    /// Makes an instruction without placing it.
    pub fn make_inst(&mut self, data: InstData) -> InstId {
        self.insts.push(data);
        InstId(self.insts.len() as u32 - 1)
    }
    /// Appends an instruction with results of the given reprs and returns them.
    pub fn push(&mut self, block: Block, op: Op, args: &[Value], reprs: &[Repr], loc: LocId) -> SmallVec<[Value; 1]> {
        let results: SmallVec<[Value; 1]> = reprs.iter().map(|r| self.new_value(*r)).collect();
        let data = InstData { op, args: args.into(), targets: SmallVec::new(), results: results.clone(), loc };
        let inst = self.make_inst(data);
        self.block_mut(block).insts.push(inst);
        results
    }
    /// Ends a block.
    pub fn terminate(&mut self, block: Block, op: Op, args: &[Value], targets: &[Target], loc: LocId) {
        debug_assert!(op.is_terminator());
        let data = InstData { op, args: args.into(), targets: targets.into(), results: SmallVec::new(), loc };
        let inst = self.make_inst(data);
        self.block_mut(block).insts.push(inst);
    }
    pub fn terminator(&self, block: Block) -> Option<&InstData> {
        let last = self.inst(*self.block(block).insts.last()?);
        last.op.is_terminator().then_some(last)
    }
    /// Successors: targets of the terminator and, where there is one, the handler.
    pub fn successors(&self, block: Block) -> Vec<Block> {
        let mut out: Vec<Block> = self.terminator(block).map_or(Vec::new(), |t| t.targets.iter().map(|t| t.block).collect());
        out.extend(self.block(block).handler.as_ref().map(|h| h.block));
        out
    }
}
