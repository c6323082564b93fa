//! The fixpoint: instances are analysed until nothing grows.

use super::classes::ClassFacts;
use super::types::{Site, Ty, TypeTable};
use super::world::World;
use super::{Call, Inference, Instance, InstanceId};
use crate::base::Symbol;
use crate::ir::*;
use sxc_abi::SlotId;
use std::collections::HashMap;

/// Instances of one function; one more widens its arguments to `Object`.
const MAX_INSTANCES: usize = 8;
/// Rounds over all instances. Types only grow, so this is a bound on patience, not on correctness: inference that has not
/// come to rest is thrown away.
const MAX_ROUNDS: usize = 60;

pub struct Engine<'p> {
    pub program: &'p Program,
    pub table: TypeTable,
    pub world: World,
    pub instances: Vec<Instance>,
    index: HashMap<(FuncId, Vec<Ty>), InstanceId>,
    per_function: HashMap<FuncId, usize>,
    pub classes: HashMap<ClassDefId, ClassFacts>,
    pub globals: HashMap<(ModuleId, Symbol), Ty>,
    sites: HashMap<(FuncId, InstId), Site>,
    /// Sites of the cells that a function's closures are made with.
    pub closures: HashMap<(FuncId, u32), Site>,
    /// Types of the default values of a function's parameters.
    pub defaults: HashMap<FuncId, Ty>,
    pub body_class: HashMap<FuncId, ClassDefId>,
    /// Sites of lists that built-in methods make.
    pub method_sites: HashMap<(FuncId, InstId), Site>,
    pub init_name: Option<Symbol>,
    /// Fields that were read before any store was seen, and those that are known to have none.
    pub awaited: std::collections::HashSet<(ClassDefId, Symbol)>,
    pub given_up: std::collections::HashSet<(ClassDefId, Symbol)>,
}

/// The instance being analysed.
pub struct Frame<'f> {
    pub f: &'f Function,
    pub id: FuncId,
    pub values: Vec<Ty>,
    pub result: Ty,
    pub calls: HashMap<InstId, Call>,
    pub definitions: &'f HashMap<Value, InstId>,
}

/// Infers the program that starts with the body of `main`. None where inference gave up.
pub fn infer(program: &Program, main: ModuleId) -> Option<Inference> {
    let mut engine = Engine {
        program,
        table: TypeTable::default(),
        world: World::of(program),
        instances: Vec::new(),
        index: HashMap::new(),
        per_function: HashMap::new(),
        classes: HashMap::new(),
        globals: HashMap::new(),
        sites: HashMap::new(),
        closures: HashMap::new(),
        defaults: HashMap::new(),
        body_class: program.classes.iter().enumerate().map(|(i, c)| (c.body, ClassDefId(i as u32))).collect(),
        method_sites: HashMap::new(),
        init_name: program.names.lookup(SlotId::Init.dunder()),
        awaited: Default::default(),
        given_up: Default::default(),
    };
    let closed = program.modules.iter().enumerate().filter(|(i, m)| m.openness == Openness::Closed || *i == main.0 as usize);
    for (_, module) in closed {
        engine.instance(module.body, vec![]);
    }
    let definitions: Vec<HashMap<Value, InstId>> = program.functions.iter().map(definitions).collect();
    for _ in 0..MAX_ROUNDS {
        engine.table.changed = false;
        let mut i = 0;
        while i < engine.instances.len() {
            engine.analyse(i, &definitions);
            i += 1;
        }
        if !engine.table.changed && !engine.give_up_fields() {
            return Some(engine.finish());
        }
    }
    None
}

fn definitions(f: &Function) -> HashMap<Value, InstId> {
    let insts = f.order.iter().flat_map(|b| &f.block(*b).insts);
    insts.flat_map(|i| f.inst(*i).results.iter().map(|r| (*r, *i))).collect()
}

impl Engine<'_> {
    fn finish(self) -> Inference {
        Inference { table: self.table, world: self.world, instances: self.instances, classes: self.classes, globals: self.globals }
    }

    /// Whether direct calls of the function make instances.
    pub fn is_specializable(&self, func: FuncId) -> bool {
        let f = self.program.function(func);
        let closed = self.program.module(f.module).openness == Openness::Closed;
        closed && matches!(f.kind, FunctionKind::Function | FunctionKind::Lambda | FunctionKind::Module | FunctionKind::ClassBody)
    }

    /// The instance for these parameter types, made if new.
    pub fn instance(&mut self, func: FuncId, params: Vec<Ty>) -> InstanceId {
        if let Some(id) = self.index.get(&(func, params.clone())) {
            return *id;
        }
        let count = self.per_function.entry(func).or_insert(0);
        *count += 1;
        if *count > MAX_INSTANCES && params.iter().any(|p| *p != Ty::OBJECT) {
            let general = vec![Ty::OBJECT; params.len()];
            let id = self.instance(func, general);
            self.index.insert((func, params), id);
            return id;
        }
        let f = self.program.function(func);
        let id = InstanceId(self.instances.len() as u32);
        self.instances.push(Instance {
            func,
            params: params.clone(),
            values: vec![Ty::NEVER; f.values.len()],
            result: Ty::NEVER,
            calls: HashMap::new(),
            reached: vec![false; f.blocks.len()],
        });
        self.index.insert((func, params), id);
        self.table.changed = true;
        id
    }

    /// The allocation site of an instruction.
    pub fn site(&mut self, func: FuncId, inst: InstId) -> Site {
        if let Some(site) = self.sites.get(&(func, inst)) {
            return self.table.find(*site);
        }
        let site = self.table.new_site();
        self.sites.insert((func, inst), site);
        site
    }

    fn analyse(&mut self, index: usize, definitions: &[HashMap<Value, InstId>]) {
        let instance = &mut self.instances[index];
        let func = instance.func;
        let f = self.program.function(func);
        let mut frame = Frame {
            f,
            id: func,
            values: std::mem::take(&mut instance.values),
            result: instance.result,
            calls: std::mem::take(&mut instance.calls),
            definitions: &definitions[func.0 as usize],
        };
        let mut reached = std::mem::take(&mut instance.reached);
        let params = instance.params.clone();
        self.bind_parameters(&mut frame, &params);
        let order = order::reverse_postorder(f);
        reached[f.entry().0 as usize] = true;
        // Values inside a loop settle within a few rounds; what is left settles in the next round over all instances.
        for _ in 0..4 {
            let before = frame.values.clone();
            for block in &order {
                if reached[block.0 as usize] {
                    self.block(&mut frame, *block, &mut reached);
                }
            }
            if frame.values == before {
                break;
            }
            self.table.changed = true;
        }
        let instance = &mut self.instances[index];
        if instance.result != frame.result {
            self.table.changed = true;
        }
        instance.values = frame.values;
        instance.result = frame.result;
        instance.calls = frame.calls;
        instance.reached = reached;
    }

    fn bind_parameters(&mut self, frame: &mut Frame<'_>, params: &[Ty]) {
        let entry = &frame.f.block(frame.f.entry()).params;
        for (i, value) in entry.iter().enumerate() {
            let ty = match i {
                0 => Ty::OBJECT,
                _ => params.get(i - 1).copied().unwrap_or(Ty::OBJECT),
            };
            self.set(frame, *value, ty);
        }
    }

    pub fn set(&mut self, frame: &mut Frame<'_>, value: Value, ty: Ty) {
        let slot = value.0 as usize;
        frame.values[slot] = self.table.join(frame.values[slot], ty);
    }

    fn block(&mut self, frame: &mut Frame<'_>, block: Block, reached: &mut [bool]) {
        let f = frame.f;
        for id in &f.block(block).insts {
            let inst = f.inst(*id);
            if inst.op.is_terminator() {
                self.terminator(frame, inst, reached);
                break;
            }
            if inst.args.iter().any(|a| frame.values[a.0 as usize] == Ty::NEVER) {
                // An operand without a value yet: what follows is not reached yet either. What comes before may raise.
                break;
            }
            self.transfer(frame, *id, inst);
            let dead = inst.results.iter().any(|r| frame.values[r.0 as usize] == Ty::NEVER);
            if dead || matches!(&inst.op, Op::Py(py) if py.always_raises()) {
                break;
            }
        }
        if let Some(handler) = &f.block(block).handler {
            reached[handler.block.0 as usize] = true;
            let params = &f.block(handler.block).params;
            self.set(frame, params[0], Ty::OBJECT);
            for (param, arg) in params[1..].iter().zip(&handler.args) {
                let ty = frame.values[arg.0 as usize];
                self.set(frame, *param, ty);
            }
        }
    }

    fn terminator(&mut self, frame: &mut Frame<'_>, inst: &InstData, reached: &mut [bool]) {
        let of = |v: Value| frame.values[v.0 as usize];
        let taken: Vec<bool> = match &inst.op {
            Op::Control(ControlOp::BranchPresent) => {
                let ty = of(inst.args[0]);
                let maybe = ty == Ty::OBJECT || self.table.has(ty, Ty::ABSENT);
                vec![ty != Ty::ABSENT && ty != Ty::NEVER, maybe]
            }
            Op::Control(ControlOp::Branch) => self.branch_outcomes(frame, inst.args[0]),
            Op::Control(ControlOp::Return) => {
                let ty = of(inst.args[0]);
                frame.result = self.table.join(frame.result, ty);
                vec![]
            }
            _ => vec![true; inst.targets.len()],
        };
        for (target, taken) in inst.targets.iter().zip(taken) {
            if !taken {
                continue;
            }
            reached[target.block.0 as usize] = true;
            for (param, arg) in frame.f.block(target.block).params.clone().iter().zip(&target.args) {
                let ty = frame.values[arg.0 as usize];
                self.set(frame, *param, ty);
            }
        }
    }

    /// `x is None` has one outcome where x is never, or always, None.
    fn branch_outcomes(&mut self, frame: &Frame<'_>, condition: Value) -> Vec<bool> {
        let Some(inst) = frame.definitions.get(&condition).map(|i| frame.f.inst(*i)) else { return vec![true, true] };
        if !matches!(inst.op, Op::Py(PyOp::Is)) {
            return vec![true, true];
        }
        let (lhs, rhs) = (frame.values[inst.args[0].0 as usize], frame.values[inst.args[1].0 as usize]);
        if rhs != Ty::NONE || lhs == Ty::OBJECT || lhs == Ty::NEVER {
            return vec![true, true];
        }
        vec![self.table.has(lhs, Ty::NONE), lhs != Ty::NONE]
    }

    /// What a word read from memory that other code may write is predicted to be: a type that a test can confirm.
    pub fn loaded(&mut self, ty: Ty) -> Ty {
        if self.table.is_testable(ty) { ty } else { Ty::OBJECT }
    }
}
