//! What can be read off the IR of the whole program before inference: who stores which global, and whether the program
//! reaches behind the back of static facts (`globals()`, `setattr`, `__dict__`).

use crate::base::Symbol;
use crate::ir::*;
use sxc_abi::SlotId;
use std::collections::{HashMap, HashSet};

/// One store of a module variable.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StorePlace {
    pub function: FuncId,
    pub inst: InstId,
    /// Position among the instructions of the function, in order of blocks.
    pub position: usize,
    /// In a block that every completed run of the function passes through exactly once.
    pub straight: bool,
}

#[derive(Default)]
pub struct World {
    /// Where an instruction stands in its function.
    positions: HashMap<(FuncId, InstId), usize>,
    /// The function and the position of the (only) instruction that makes a function.
    makers: HashMap<FuncId, (FuncId, usize)>,
    pub stores: HashMap<(ModuleId, Symbol), Vec<StorePlace>>,
    pub deleted: HashSet<(ModuleId, Symbol)>,
    /// Names that some code stores as an attribute of anything.
    pub stored_attributes: HashSet<Symbol>,
    /// Names that are stored as an attribute of what may be a class.
    pub class_stores: HashSet<Symbol>,
    /// The program can change module variables or class attributes by computed names.
    pub reflects: bool,
    /// Modules that bind names with `from ... import *`.
    pub star_imports: HashSet<ModuleId>,
}

/// Names whose use may reach module variables or attributes that no store in the IR shows.
const REFLECTION: &[&str] = &["globals", "vars", "setattr", "delattr", "__import__", "exec", "eval"];
const REFLECTION_ATTRIBUTES: &[&str] = 
    &["__dict__", "__class__", "__bases__", SlotId::SetAttr.dunder(), SlotId::DelAttr.dunder(), "__globals__", "modules"];

impl World {
    pub fn of(program: &Program) -> World {
        let mut world = World { reflects: program.open_reflects, ..World::default() };
        for (i, f) in program.functions.iter().enumerate() {
            world.scan(program, FuncId(i as u32), f);
        }
        world
    }

    fn scan(&mut self, program: &Program, id: FuncId, f: &Function) {
        let straight = straight_blocks(f);
        let mut position = 0;
        for block in &f.order {
            for inst in &f.block(*block).insts {
                position += 1;
                self.positions.insert((id, *inst), position);
                if let Op::Py(PyOp::Function(made)) = &f.inst(*inst).op {
                    self.makers.insert(*made, (id, position));
                }
                let place = StorePlace { function: id, inst: *inst, position, straight: straight.contains(block) };
                self.note(program, f, &f.inst(*inst).op, place);
            }
        }
    }

    fn note(&mut self, program: &Program, f: &Function, op: &Op, place: StorePlace) {
        let Op::Py(py) = op else { return };
        match py {
            PyOp::StoreGlobal(name) => self.stores.entry((f.module, *name)).or_default().push(place),
            PyOp::DelGlobal(name) => drop(self.deleted.insert((f.module, *name))),
            PyOp::SetAttr(name) | PyOp::DelAttr(name) => {
                self.stored_attributes.insert(*name);
                self.reflects |= REFLECTION_ATTRIBUTES.contains(&program.text(*name));
            }
            PyOp::LoadGlobal(name) => self.reflects |= REFLECTION.contains(&program.text(*name)),
            PyOp::GetAttr(name) | PyOp::CallMethod { name, .. } => self.reflects |= REFLECTION_ATTRIBUTES.contains(&program.text(*name)),
            PyOp::ImportStar => drop(self.star_imports.insert(f.module)),
            PyOp::CallInFrame { .. } => self.reflects = true,
            _ => {}
        }
    }

    pub fn position_of(&self, function: FuncId, inst: InstId) -> Option<usize> {
        self.positions.get(&(function, inst)).copied()
    }

    /// The function that makes this one, where only one instruction does.
    pub fn maker(&self, function: FuncId) -> Option<FuncId> {
        self.makers.get(&function).map(|(maker, _)| *maker)
    }

    /// Where in the body of its module the statement stands that led to making this function.
    pub fn made_at(&self, function: FuncId) -> Option<usize> {
        let (maker, position) = self.makers.get(&function)?;
        if self.makers.contains_key(maker) { self.made_at(*maker) } else { Some(*position) }
    }

    /// The one store of a variable that is assigned once, in the body of its module, and never deleted. What else may
    /// change the variable clears the assumption of its module: see `is_proved`.
    pub fn constant_store(&self, program: &Program, module: ModuleId, name: Symbol) -> Option<StorePlace> {
        let [place] = self.stores.get(&(module, name))?.as_slice() else { return None };
        let in_body = place.function == program.module(module).body && place.straight;
        (in_body && !self.deleted.contains(&(module, name))).then_some(*place)
    }

    /// Nothing in the program can set an attribute of this name of a module, or hide a method of this name. Otherwise
    /// such facts are assumptions, which the runtime clears.
    pub fn is_proved(&self, name: Symbol) -> bool {
        !self.reflects && !self.stored_attributes.contains(&name)
    }

    /// Nothing in the program can set an attribute of this name of a class.
    pub fn is_proved_field(&self, name: Symbol) -> bool {
        !self.reflects && !self.class_stores.contains(&name)
    }
}

/// Blocks on the path that starts at the entry and takes the only successor each time; a diamond is not followed.
fn straight_blocks(f: &Function) -> HashSet<Block> {
    let tree = dominators::Dominators::of(f);
    let exits: Vec<Block> = tree
        .order
        .iter()
        .copied()
        .filter(|b| f.terminator(*b).is_some_and(|t| matches!(t.op, Op::Control(ControlOp::Return))))
        .collect();
    // A block that dominates every return runs in each completed run; it runs once if no back edge leads above it.
    let Some(first) = exits.first() else { return HashSet::new() };
    let mut common: HashSet<Block> = tree.path_to_entry(*first).into_iter().collect();
    for exit in &exits[1..] {
        let path: HashSet<Block> = tree.path_to_entry(*exit).into_iter().collect();
        common.retain(|b| path.contains(b));
    }
    let looped = tree.blocks_in_loops(f);
    common.retain(|b| !looped.contains(b));
    common
}
