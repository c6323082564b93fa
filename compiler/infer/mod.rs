//! Inference: a forward abstract interpretation of Dynamic IR from the program's entry to a fixpoint over function
//! instances `(function, argument types)`.
//!
//! Nothing here changes IR. The result says, per instance, the type of each value and which calls are direct; the
//! `specialize` phase acts on it.

pub mod builtins;
mod calls;
mod classes;
mod engine;
mod methods;
mod operators;
mod transfer;
pub mod types;
pub mod world;

pub use classes::{ClassFacts, FieldFacts};
pub use engine::infer;

use crate::base::Symbol;
use crate::ir::*;
use std::collections::HashMap;
use types::{Ty, TypeTable};
use world::World;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub struct InstanceId(pub u32);

/// A function analysed for one tuple of argument types.
pub struct Instance {
    pub func: FuncId,
    /// Types of the Python parameters, without the callee.
    pub params: Vec<Ty>,
    /// By value id of the function.
    pub values: Vec<Ty>,
    pub result: Ty,
    /// Calls that go straight to an instance or construct a known class.
    pub calls: HashMap<InstId, Call>,
    /// Blocks that can be reached with these types.
    pub reached: Vec<bool>,
}

/// How an argument of a direct call is found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Argument {
    /// The instruction's argument with this index.
    Given(usize),
    /// The parameter's default, by index in the callee's tuple of defaults.
    Default(usize),
}

#[derive(Clone, PartialEq, Debug)]
pub enum Call {
    /// A direct call; arguments in parameter order.
    Direct { instance: InstanceId, arguments: Vec<Argument> },
    /// An operator that is a direct call of a special method of a known class; arguments in parameter order.
    Operator { class: ClassDefId, name: Symbol, instance: InstanceId, arguments: Vec<Argument> },
    /// A direct call for each class that the receiver may be of.
    ByClass { name: Symbol, alternatives: Vec<(ClassDefId, InstanceId, Vec<Argument>)> },
    /// A new instance of a known class, then its `__init__` if it has one.
    Construct { class: ClassDefId, init: Option<(InstanceId, Vec<Argument>)> },
    /// Not a call but the first half of one: the method of a known class that was found.
    Method { class: ClassDefId, func: FuncId },
    /// The same, of a known class itself: no self is passed.
    ClassFunction { class: ClassDefId, func: FuncId },
    /// The same, for receivers of several classes.
    Methods(Vec<(ClassDefId, FuncId)>),
    /// Either half of a call of a method of a built-in class.
    BuiltinMethod,
    /// A built-in function that inference knows, by index in `builtins::FUNCTIONS`.
    Builtin(&'static str),
    BuiltinClass(sxc_abi::ClassId),
}

/// Everything that inference found out.
pub struct Inference {
    pub table: TypeTable,
    pub world: World,
    pub instances: Vec<Instance>,
    pub classes: HashMap<ClassDefId, ClassFacts>,
    /// Joined types of module variables.
    pub globals: HashMap<(ModuleId, Symbol), Ty>,
}

impl Inference {
    pub fn instance(&self, id: InstanceId) -> &Instance {
        &self.instances[id.0 as usize]
    }
}
