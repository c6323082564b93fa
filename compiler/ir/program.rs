//! A program: all modules that are compiled together.

use super::{ConstPool, ConstValue, FuncId, Function, Image};
use crate::base::{Interner, SourceFile, Symbol};
use std::collections::HashMap;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub struct ModuleId(pub u32);

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub struct ClassDefId(pub u32);

/// Closed code sees the whole program; open code assumes nothing and is compiled once per release.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Openness {
    Open,
    Closed,
}

pub struct Module {
    /// Full dotted name; `__main__` for the main file.
    pub name: Symbol,
    pub source: SourceFile,
    pub is_package: bool,
    pub openness: Openness,
    /// The module stands for one that CPython has in C: its functions leave no entries in tracebacks.
    pub leaves_no_entries: bool,
    /// The function of the module body.
    pub body: FuncId,
    /// Names that the module's code binds globally, in order of first appearance: each gets a fixed field.
    pub globals: Vec<Symbol>,
    /// Words behind the variables, for the compiler's own use.
    pub hidden: u32,
    /// Full names of modules that import statements mention, for discovery.
    pub imports: Vec<ImportRef>,
}

impl Module {
    /// Words of the module object behind its fixed part.
    pub fn words(&self) -> usize {
        self.globals.len() + self.hidden as usize
    }
}

/// An import statement as discovery sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportRef {
    /// Absolute dotted name (relative imports resolved against the package).
    pub name: String,
    /// Names taken from it: each may be a submodule.
    pub from_names: Vec<String>,
}

/// A class statement, known by its place in the source.
#[derive(Clone, Debug)]
pub struct ClassDef {
    pub name: Symbol,
    pub module: ModuleId,
    pub body: FuncId,
    /// The statement stands at module level outside loops: it runs at most once per run of the module.
    pub once: bool,
    /// No decorators, no keywords.
    pub plain: bool,
    pub first_line: u32,
    /// Variables that the body annotates, in order: decorators make fields of them.
    pub annotated: Vec<Symbol>,
}

#[derive(Default)]
pub struct Program {
    pub names: Interner,
    pub consts: ConstPool,
    pub functions: Vec<Function>,
    pub modules: Vec<Module>,
    pub classes: Vec<ClassDef>,
    pub module_ids: HashMap<Symbol, ModuleId>,
    /// Where the function object of a method stands once its class statement has run: a word of its module.
    pub function_slots: HashMap<FuncId, (ModuleId, u32)>,
    /// What `#run` made.
    pub image: Image,
    /// The full name of the main module where it was found in a package: `__name__` stays `__main__`.
    pub run_as: Option<Symbol>,
    /// Modules that are linked from the open archive.
    pub archived: Vec<String>,
    /// Some of them may change variables or attributes by computed names.
    pub open_reflects: bool,
}

impl Program {
    pub fn function(&self, id: FuncId) -> &Function {
        &self.functions[id.0 as usize]
    }
    pub fn function_mut(&mut self, id: FuncId) -> &mut Function {
        &mut self.functions[id.0 as usize]
    }
    pub fn add_function(&mut self, function: Function) -> FuncId {
        self.functions.push(function);
        FuncId(self.functions.len() as u32 - 1)
    }
    pub fn module(&self, id: ModuleId) -> &Module {
        &self.modules[id.0 as usize]
    }
    pub fn class(&self, id: ClassDefId) -> &ClassDef {
        &self.classes[id.0 as usize]
    }
    pub fn text(&self, symbol: Symbol) -> &str {
        self.names.resolve(symbol)
    }
    pub fn constant(&mut self, value: ConstValue) -> super::ConstId {
        self.consts.add(value)
    }
}
