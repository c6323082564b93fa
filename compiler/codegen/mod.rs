//! From Explicit IR to LLVM.
//!
//! One [`Unit`] becomes one LLVM module: bodies, generic entries and the static data that they need. Nothing here decides
//! what a program means; every status edge is already in the IR.

mod atomic;
mod control;
mod data;
mod debug;
mod entry;
pub mod fiber;
mod float;
mod function;
mod image;
mod instance;
mod int;
mod memory;
mod object;
pub mod optimize;
mod runtime;
mod shortcuts;
mod strings;
mod tables;
pub mod target;

pub use instance::ParameterTest;

use crate::base::Symbol;
use crate::ir::*;
use crate::specialize::ClassLayout;
use data::Data;
use debug::Debug;
use inkwell::builder::{Builder, BuilderError};
use inkwell::context::Context;
use inkwell::module::Module as LlvmModule;
use inkwell::types::{FloatType, IntType, PointerType};
use inkwell::values::FunctionValue;
use std::collections::HashMap;

/// What to put into one LLVM module.
pub struct Unit<'a> {
    pub program: &'a Program,
    /// Explicit-stage functions with the ids of the functions they implement.
    pub bodies: &'a [(FuncId, Function)],
    /// Typed functions, made explicit; the function that each is an instance of; and what generic code tests of arguments.
    pub instances: &'a [Option<Function>],
    pub instance_functions: &'a [FuncId],
    pub instance_tests: &'a [Vec<ParameterTest>],
    pub slow_clones: &'a [(FuncId, Function)],
    pub layouts: &'a HashMap<ClassDefId, ClassLayout>,
    /// For classes without a layout: names that get inline fields once the class is made.
    pub field_names: &'a HashMap<ClassDefId, Vec<Symbol>>,
    pub kind: UnitKind,
    /// Whether source texts go into the binary, for tracebacks.
    pub embed_source: bool,
    /// Whether frequent runtime functions begin inline.
    pub shortcuts: bool,
    /// Whether debuggers and profilers find functions and lines.
    pub debug: bool,
}

impl Unit<'_> {
    /// The name of the source of the program's main module, or of the one module of open code.
    fn main_source(&self) -> &str {
        let id = match self.kind {
            UnitKind::Program { main, .. } => main,
            UnitKind::Open { .. } => ModuleId(0),
        };
        self.program.module(id).source.name()
    }
}

/// What a unit is for.
#[derive(Clone, Debug)]
pub enum UnitKind {
    /// A program: has `main`, and the descriptions of open units that are linked with it, by symbol.
    Program { main: ModuleId, units: Vec<String> },
    /// Open code, described by this symbol.
    Open { symbol: String },
}

/// Common types, each once.
pub(crate) struct Types<'c> {
    pub word: IntType<'c>,
    pub i32: IntType<'c>,
    pub i16: IntType<'c>,
    pub i8: IntType<'c>,
    pub i1: IntType<'c>,
    pub f64: FloatType<'c>,
    pub ptr: PointerType<'c>,
}

pub(crate) struct Codegen<'c, 'a> {
    pub cx: &'c Context,
    pub module: LlvmModule<'c>,
    pub builder: Builder<'c>,
    pub t: Types<'c>,
    pub unit: &'a Unit<'a>,
    pub data: Data<'c>,
    pub debug: Option<Debug<'c>>,
    pub runtime: HashMap<sxc_abi::RuntimeFn, FunctionValue<'c>>,
    /// Body, generic entry and resume function of each function.
    pub bodies: HashMap<FuncId, FunctionValue<'c>>,
    pub entries: HashMap<FuncId, FunctionValue<'c>>,
    pub resumes: HashMap<FuncId, FunctionValue<'c>>,
    pub instances: Vec<Option<FunctionValue<'c>>>,
    /// The instances of each function.
    pub instances_of: HashMap<FuncId, Vec<usize>>,
    pub slow_clones: HashMap<FuncId, FunctionValue<'c>>,
    pub shortcuts: HashMap<shortcuts::Shortcut, FunctionValue<'c>>,
    /// Access tags by [`memory::Place`].
    pub tags: Vec<inkwell::values::MetadataValue<'c>>,
}

/// Builder calls fail only when the builder has no position, which is our bug.
pub(crate) fn ok<T>(result: Result<T, BuilderError>) -> T {
    result.expect("the builder stands in a block")
}

/// Emits `unit` as an LLVM module that is not optimized yet.
pub fn emit<'c>(cx: &'c Context, unit: &Unit<'_>, name: &str, target: &target::TargetSpec) -> LlvmModule<'c> {
    let ptr = cx.ptr_type(Default::default());
    let t = Types {
        word: cx.i64_type(),
        i32: cx.i32_type(),
        i16: cx.i16_type(),
        i8: cx.i8_type(),
        i1: cx.bool_type(),
        f64: cx.f64_type(),
        ptr,
    };
    let module = cx.create_module(name);
    let data = Data::new(&module, &t);
    let tags = memory::access_tags(cx, t.word);
    let debug = unit.debug.then(|| Debug::new(cx, &module, unit.main_source(), unit.shortcuts));
    let mut codegen = Codegen {
        cx,
        module,
        builder: cx.create_builder(),
        t,
        unit,
        data,
        debug,
        runtime: HashMap::new(),
        bodies: HashMap::new(),
        entries: HashMap::new(),
        resumes: HashMap::new(),
        instances: Vec::new(),
        instances_of: HashMap::new(),
        slow_clones: HashMap::new(),
        shortcuts: HashMap::new(),
        tags,
    };
    codegen.declare_functions();
    codegen.declare_instances();
    for (id, function) in unit.bodies {
        codegen.emit_function(*id, function);
    }
    codegen.emit_instances();
    codegen.builder.unset_current_debug_location();
    codegen.emit_tables();
    if let UnitKind::Program { .. } = unit.kind {
        codegen.emit_fiber_switch(target);
        codegen.emit_main();
    }
    codegen.finish_debug();
    codegen.module
}

impl<'c> Codegen<'c, '_> {
    fn declare_functions(&mut self) {
        let body_type = self.t.word.fn_type(&[self.t.ptr.into(), self.t.word.into(), self.t.ptr.into()], false);
        let resume_type = self.t.word.fn_type(&[self.t.ptr.into(), self.t.word.into(), self.t.word.into()], false);
        for (id, function) in self.unit.bodies {
            let name = self.symbol(function);
            let body = self.internal_function(&format!("body:{name}"), body_type);
            self.bodies.insert(*id, body);
            if function.kind.is_resumable() {
                let resume = self.internal_function(&format!("resume:{name}"), resume_type);
                self.resumes.insert(*id, resume);
            }
        }
    }

    /// A readable, not necessarily unique name; LLVM appends numbers.
    fn symbol(&self, function: &Function) -> String {
        let module = self.unit.program.text(self.unit.program.module(function.module).name);
        format!("{module}.{}", function.qualname)
    }

    pub(crate) fn internal_function(&self, name: &str, ty: inkwell::types::FunctionType<'c>) -> FunctionValue<'c> {
        let function = self.module.add_function(name, ty, Some(inkwell::module::Linkage::Internal));
        self.add_attributes(function, &["nounwind"]);
        let kind = inkwell::attributes::Attribute::get_named_enum_kind_id("uwtable");
        function.add_attribute(inkwell::attributes::AttributeLoc::Function, self.cx.create_enum_attribute(kind, 2));
        let pointer = self.cx.create_string_attribute("frame-pointer", "all");
        function.add_attribute(inkwell::attributes::AttributeLoc::Function, pointer);
        function
    }

    pub(crate) fn add_attributes(&self, function: FunctionValue<'c>, names: &[&str]) {
        for name in names {
            let kind = inkwell::attributes::Attribute::get_named_enum_kind_id(name);
            function.add_attribute(inkwell::attributes::AttributeLoc::Function, self.cx.create_enum_attribute(kind, 0));
        }
    }
}
