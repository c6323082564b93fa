//! IR from Dynamic to Explicit: narrowing, inference, specialization, then the passes of each kind of function.

use crate::base::Symbol;
use crate::codegen::ParameterTest;
use crate::driver::{Dump, DumpKind, Session};
use crate::infer::types::{Ty, Type};
use crate::infer::{Inference, infer};
use crate::ir::{ClassDefId, FuncId, Function, FunctionKind, ModuleId, Program, print};
use crate::passes;
use crate::specialize::{ClassLayout, field_names, slow_clone, specialize};
use std::collections::HashMap;
use sxc_abi::ClassId;

/// Everything that codegen needs, in Explicit IR.
#[derive(Default)]
pub struct Compiled {
    /// Generic code of each function.
    pub bodies: Vec<(FuncId, Function)>,
    pub instances: Vec<Option<Function>>,
    pub instance_functions: Vec<FuncId>,
    pub instance_tests: Vec<Vec<ParameterTest>>,
    pub slow_clones: Vec<(FuncId, Function)>,
    pub layouts: HashMap<ClassDefId, ClassLayout>,
    /// Fields that instances of the other classes probably have.
    pub field_names: HashMap<ClassDefId, Vec<Symbol>>,
}

/// Compiles the whole program to Explicit IR; without a main module, open code: nothing is inferred.
pub fn compile(program: &mut Program, main: Option<ModuleId>) -> Compiled {
    for i in 0..program.functions.len() {
        let mut function = std::mem::replace(&mut program.functions[i], Function::new(crate::base::Symbol(0), String::new(), ModuleId(0), FunctionKind::Module));
        passes::narrow::run(program, &mut function);
        program.functions[i] = function;
    }
    for function in &program.functions {
        program.names.intern(&function.qualname);
    }
    passes::methods::run(program);
    let mut compiled = Compiled { field_names: field_names(program), ..Compiled::default() };
    if let Some(inference) = main.and_then(|main| infer(program, main)) {
        add_instances(program, &inference, &mut compiled);
    }
    for id in (0..program.functions.len() as u32).map(FuncId) {
        let mut function = program.function(id).clone();
        passes::run_from("dispatch", program, &mut function);
        compiled.bodies.push((id, function));
    }
    compiled
}

fn add_instances(program: &Program, inference: &Inference, compiled: &mut Compiled) {
    let specialized = specialize(program, inference);
    for (instance, mut function) in inference.instances.iter().zip(specialized.functions) {
        if let Some(function) = &mut function {
            passes::run_from("dispatch", program, function);
        }
        compiled.instances.push(function);
        compiled.instance_functions.push(instance.func);
        compiled.instance_tests.push(instance.params.iter().map(|t| test(inference, *t)).collect());
    }
    let mut exits: Vec<_> = specialized.exits.into_iter().collect();
    exits.sort_by_key(|(id, _)| *id);
    for (id, exits) in exits.iter().filter(|(_, e)| !e.is_empty()) {
        let mut function = slow_clone(program, program.function(*id), exits);
        passes::run_from("dispatch", program, &mut function);
        compiled.slow_clones.push((*id, function));
    }
    compiled.layouts = specialized.layouts;
}

/// How generic code finds out that an argument has the type of an instance's parameter.
fn test(inference: &Inference, ty: Ty) -> ParameterTest {
    match inference.table.get(ty) {
        Type::Object => ParameterTest::Any,
        Type::Int => ParameterTest::SmallInt,
        Type::None => ParameterTest::None,
        Type::Float => ParameterTest::Class(ClassId::Float),
        Type::Bool => ParameterTest::Class(ClassId::Bool),
        Type::Str => ParameterTest::Class(ClassId::Str),
        Type::Bytes => ParameterTest::Class(ClassId::Bytes),
        Type::Tuple(_) | Type::TupleOf(_) => ParameterTest::Class(ClassId::Tuple),
        Type::List(_) => ParameterTest::Class(ClassId::List),
        Type::Dict(_) => ParameterTest::Class(ClassId::Dict),
        Type::Set(_) => ParameterTest::Class(ClassId::Set),
        Type::Instance(class) => ParameterTest::UserClass(*class),
        _ => ParameterTest::Never,
    }
}

/// `FILE:LINE: NAME(parameter: type) -> type` for each instance.
pub fn types(program: &mut Program, main: ModuleId) -> String {
    for i in 0..program.functions.len() {
        let mut function = program.functions[i].clone();
        passes::narrow::run(program, &mut function);
        program.functions[i] = function;
    }
    passes::methods::run(program);
    let Some(inference) = infer(program, main) else { return String::new() };
    let mut rows: Vec<(String, u32, String)> = Vec::new();
    for instance in &inference.instances {
        let f = program.function(instance.func);
        let params = f.params.names.iter().zip(&instance.params);
        let params: Vec<String> = params.map(|(name, ty)| format!("{}: {}", program.text(*name), inference.table.text(*ty))).collect();
        let text = format!("{}({}) -> {}", f.qualname, params.join(", "), inference.table.text(instance.result));
        rows.push((program.module(f.module).source.name().to_string(), f.first_line, text));
    }
    rows.sort();
    rows.dedup();
    rows.into_iter().map(|(file, line, text)| format!("{file}:{line}: {text}\n")).collect()
}

/// The text of all functions as codegen sees them.
pub fn print_all(program: &Program, compiled: &Compiled) -> String {
    let bodies = compiled.bodies.iter().chain(&compiled.slow_clones).map(|(_, f)| f);
    bodies.chain(compiled.instances.iter().flatten()).map(|f| print::function(program, f)).collect::<Vec<_>>().join("\n")
}

/// The IR of the program's functions: after `lower`, after a pass of the generic code, or (by default) everything.
pub fn dump(session: &mut Session, program: &mut Program, main: ModuleId, what: &Dump) -> Result<String, ()> {
    debug_assert!(what.kind == DumpKind::Ir);
    let wanted = |f: &&Function| what.function.as_ref().is_none_or(|n| *n == f.qualname);
    let show = |program: &Program, functions: Vec<Function>| {
        functions.iter().filter(wanted).map(|f| print::function(program, f)).collect::<Vec<_>>().join("\n")
    };
    match what.after.as_deref() {
        None => {
            let compiled = compile(program, Some(main));
            let bodies = compiled.bodies.into_iter().chain(compiled.slow_clones).map(|(_, f)| f);
            Ok(show(program, bodies.chain(compiled.instances.into_iter().flatten()).collect()))
        }
        Some("lower") => Ok(show(program, program.functions.clone())),
        Some("specialize") => {
            for i in 0..program.functions.len() {
                let mut function = program.functions[i].clone();
                passes::narrow::run(program, &mut function);
                program.functions[i] = function;
            }
            passes::methods::run(program);
            let Some(inference) = infer(program, main) else { return Ok(String::new()) };
            Ok(show(program, specialize(program, &inference).functions.into_iter().flatten().collect()))
        }
        Some(name) => {
            let Some(last) = passes::PASSES.iter().position(|p| p.name == name) else {
                let names: Vec<&str> = ["lower", "specialize"].into_iter().chain(passes::PASSES.iter().map(|p| p.name)).collect();
                return session.file_error(format!("no pass is called `{name}`; there are {}", names.join(", ")));
            };
            let mut functions = program.functions.clone();
            for function in &mut functions {
                for pass in &passes::PASSES[..=last] {
                    (pass.run)(program, function);
                    function.stage = pass.after;
                }
            }
            Ok(show(program, functions))
        }
    }
}
