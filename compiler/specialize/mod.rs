//! From an analysed instance to Typed IR: operations on operands of known type become machine operations, all others stay
//! operations of the data model on words.
//!
//! Fast code leaves through *exits*. An exit names a point of the Dynamic function before (or after) an instruction; the
//! slow clone of the function executes that instruction again (or goes on behind it with the result). Nothing that the
//! instruction does has happened when an exit before it is taken.

mod arithmetic;
mod assume;
mod by_class;
mod calls;
mod exits;
mod field_names;
mod iteration;
mod layout;
mod operation;
mod slow;
mod subscripts;
mod text;
mod values;

pub use exits::{Exit, Live};
pub use field_names::field_names;
pub use layout::{ClassLayout, layouts};
pub use slow::slow_clone;

use crate::infer::types::{Ty, Type};
use crate::infer::{Inference, InstanceId};
use crate::ir::*;
use std::collections::HashMap;
use assume::ObjectKey;
use values::Mapped;

/// What specialization of the whole program made.
pub struct Specialized {
    /// Typed functions by instance; None for those that run as generic code.
    pub functions: Vec<Option<Function>>,
    /// Exits by function, of all its instances.
    pub exits: HashMap<FuncId, Vec<Exit>>,
    pub layouts: HashMap<ClassDefId, ClassLayout>,
}

/// A module body with more instructions than this runs as generic code: it runs once, and LLVM's work on one function
/// grows faster than the function.
const LONGEST_MODULE: usize = 20_000;

/// Specializes every instance.
pub fn specialize(program: &Program, inference: &Inference) -> Specialized {
    let layouts = layouts(program, inference);
    let mut out = Specialized { functions: Vec::new(), exits: HashMap::new(), layouts };
    for i in 0..inference.instances.len() as u32 {
        let func = inference.instance(InstanceId(i)).func;
        let source = program.function(func);
        if source.kind == FunctionKind::Module && source.insts.len() > LONGEST_MODULE {
            out.functions.push(None);
            continue;
        }
        let first_exit = out.exits.get(&func).map_or(0, Vec::len);
        let (function, exits) = Specializer::new(program, inference, &out.layouts, InstanceId(i), first_exit).run();
        out.functions.push(Some(function));
        out.exits.entry(func).or_default().extend(exits);
    }
    out
}

/// The register that a value of this type sits in.
pub fn repr_of(ty: Ty) -> Repr {
    match ty {
        Ty::INT => Repr::I64,
        Ty::FLOAT => Repr::F64,
        Ty::BOOL => Repr::Bool,
        _ => Repr::Word,
    }
}

pub(crate) struct Specializer<'a> {
    program: &'a Program,
    inference: &'a Inference,
    layouts: &'a HashMap<ClassDefId, ClassLayout>,
    instance: InstanceId,
    /// The Dynamic function.
    source: &'a Function,
    /// The Typed one.
    out: Function,
    block: Block,
    blocks: HashMap<Block, Block>,
    map: HashMap<Value, Mapped>,
    live: exits::Liveness,
    exits: Vec<Exit>,
    first_exit: usize,
    /// Values that stay virtual: ranges and iterators that only a loop uses.
    virtual_values: std::collections::HashSet<Value>,
    loc: LocId,
    handler: Option<Target>,
    pending_next: Option<operation::NextOutcome>,
    /// Assumptions that hold since they were tested: nothing has run that could clear them.
    assumed: std::collections::HashSet<ObjectKey>,
}

impl<'a> Specializer<'a> {
    fn new(
        program: &'a Program,
        inference: &'a Inference,
        layouts: &'a HashMap<ClassDefId, ClassLayout>,
        instance: InstanceId,
        first_exit: usize,
    ) -> Specializer<'a> {
        let source = program.function(inference.instance(instance).func);
        let mut out = Function::new(source.name, source.qualname.clone(), source.module, source.kind);
        out.stage = Stage::Typed;
        out.params = source.params.clone();
        out.first_line = source.first_line;
        out.locs = source.locs.clone();
        let result = inference.instance(instance).result;
        out.result = ResultKind { repr: repr_of(result), any: matches!(result, Ty::OBJECT | Ty::NEVER), none: result == Ty::NONE };
        Specializer {
            program,
            inference,
            layouts,
            instance,
            source,
            out,
            block: Block(0),
            blocks: HashMap::new(),
            map: HashMap::new(),
            live: exits::Liveness::of(source),
            exits: Vec::new(),
            first_exit,
            virtual_values: iteration::virtual_values(source, inference.instance(instance)),
            loc: LocId::NONE,
            handler: None,
            pending_next: None,
            assumed: std::collections::HashSet::new(),
        }
    }

    fn run(mut self) -> (Function, Vec<Exit>) {
        let reached = &self.inference.instance(self.instance).reached;
        let order: Vec<Block> = order::reverse_postorder(self.source).into_iter().filter(|b| reached[b.0 as usize]).collect();
        for block in &order {
            self.declare_block(*block);
        }
        for block in &order {
            self.fill_block(*block);
        }
        // A block split by checks comes right after the one it continues.
        (self.out, self.exits)
    }

    fn declare_block(&mut self, block: Block) {
        let new = self.out.detached_block();
        self.blocks.insert(block, new);
        let entry = block == self.source.entry();
        for (i, param) in self.source.block(block).params.iter().enumerate() {
            let ty = if entry && i == 0 { Ty::OBJECT } else { self.ty(*param) };
            let value = self.out.add_param(new, repr_of(ty));
            self.map.insert(*param, Mapped::Value(value, ty));
        }
    }

    fn fill_block(&mut self, block: Block) {
        self.block = self.blocks[&block];
        self.out.order.push(self.block);
        self.assumed.clear();
        self.handler = self.source.block(block).handler.clone();
        self.declare_handler_constants(block);
        let handler = self.typed_handler();
        self.out.block_mut(self.block).handler = handler;
        for id in &self.source.block(block).insts {
            let inst = self.source.inst(*id);
            self.loc = inst.loc;
            if inst.op.is_terminator() {
                self.terminator(inst);
                return;
            }
            self.operation(*id, inst);
            if matches!(&inst.op, Op::Py(py) if py.always_raises()) || self.has_dead_result(inst) {
                self.out.terminate(self.block, Op::Control(ControlOp::Unreachable), &[], &[], self.loc);
                return;
            }
        }
    }

    /// A handler reads constants of its own block, such as the absence of a variable that the block binds at its end.
    fn declare_handler_constants(&mut self, block: Block) {
        let Some(handler) = &self.handler else { return };
        for id in &self.source.block(block).insts {
            let inst = self.source.inst(*id);
            if matches!(inst.op, Op::Const(_)) && handler.args.contains(&inst.results[0]) {
                self.map.insert(inst.results[0], Mapped::Again(*id));
            }
        }
    }

    /// Inference found that the instruction never completes.
    fn has_dead_result(&self, inst: &InstData) -> bool {
        inst.results.iter().any(|r| self.ty(*r) == Ty::NEVER)
    }

    fn typed_handler(&mut self) -> Option<Target> {
        let handler = self.handler.clone()?;
        let params: Vec<Ty> = self.source.block(handler.block).params[1..].iter().map(|p| self.ty(*p)).collect();
        let args = handler.args.iter().zip(params).map(|(a, ty)| self.coerce(*a, ty)).collect();
        Some(Target::new(self.blocks[&handler.block], args))
    }

    /// The inferred type of a value of the Dynamic function.
    fn ty(&self, value: Value) -> Ty {
        self.inference.instance(self.instance).values[value.0 as usize]
    }

    fn type_of(&self, ty: Ty) -> &Type {
        self.inference.table.get(ty)
    }
}
