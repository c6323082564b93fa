//! From the tree and its scopes to Dynamic IR.
//!
//! Each Python function, lambda, class body, module body, generator expression and annotation function becomes one IR
//! function. Each construct has its file:
//!
//! | file | holds |
//! | --- | --- |
//! | `stmt` `expr` | the statement and the expression switch, small statements, operators |
//! | `assign` `names` | targets, augmented and annotated assignment; what a name means |
//! | `conditions` `loops` `exits` | control flow: `if` and truth; `for`, `while`; `return`, `break`, `continue` through `finally` |
//! | `try_except` `try_star` `finally` `with` | exceptions |
//! | `matching` `patterns` | `match` |
//! | `function` `class` `generics` `annotations` | what makes functions |
//! | `call` `display` `comprehension` `generator` `strings` `imports` | the other expressions |
//! | `fold` `doc` `unparse` | constants, docstrings, annotations as text |
//! | `build` `ssa` | the function under construction; variables to values |
//!
//! Order of evaluation, places of traceback entries and effects are CPython's: `dis` of the oracle shows them.

mod annotations;
mod assign;
mod build;
mod call;
mod class;
mod comprehension;
mod conditions;
mod display;
mod doc;
mod exits;
mod expr;
mod finally;
mod fold;
mod function;
mod generator;
mod generics;
mod imports;
mod loops;
mod matching;
mod names;
mod patterns;
mod ssa;
mod stmt;
mod strings;
#[cfg(test)]
mod tests;
mod try_except;
mod try_star;
mod unparse;
mod with;

pub use imports::required_imports;

use crate::ast;
use crate::base::{SourceFile, Span, Symbol};
use crate::ir::*;
use crate::scopes::{Part, Scope, ScopeId, Scopes};
use build::Builder;
use std::collections::{HashMap, HashSet};

/// A line near the start of modules of the library that stand for one in C.
const NO_ENTRIES: &str = "# sx: no traceback entries";

/// The assignments that were evaluated at build time, by the start of the statement: names and what they are bound to.
pub type Baked = HashMap<u32, Vec<(Symbol, ConstValue)>>;

/// Lowers a module and all functions in it.
pub fn lower_module(program: &mut Program, name: Symbol, source: SourceFile, ast: &ast::Module, scopes: &Scopes, is_package: bool, openness: Openness, baked: &Baked) -> ModuleId {
    let id = ModuleId(program.modules.len() as u32);
    let body = FuncId(program.functions.len() as u32);
    let leaves_no_entries = openness == Openness::Open && source.text().lines().take(3).any(|line| line == NO_ENTRIES);
    program.modules.push(Module { name, source, is_package, openness, leaves_no_entries, body, globals: Vec::new(), hidden: 0, imports: Vec::new() });
    let mut lower = Lower::new(program, scopes, id);
    lower.baked = baked.clone();
    lower.module_body(ast);
    let Lower { globals, .. } = lower;
    let imports = imports::mentioned(program, id, ast);
    let module = &mut program.modules[id.0 as usize];
    module.globals = globals;
    module.imports = imports;
    id
}

/// What a function has besides its code.
struct Header {
    kind: FunctionKind,
    scope: ScopeId,
    name: Symbol,
    qualname: String,
    first_line: u32,
}

struct Lower<'a> {
    program: &'a mut Program,
    scopes: &'a Scopes,
    /// Calls may make coroutines that nobody awaits.
    has_coroutines: bool,
    module: ModuleId,
    /// The function under construction, and those around it.
    b: Builder<'a>,
    outer: Vec<Builder<'a>>,
    globals: Vec<Symbol>,
    known_globals: HashSet<Symbol>,
    /// Functions of nodes lowered before: the body of a `finally` is lowered once per way out of it.
    done: HashMap<(usize, Part), FuncId>,
    classes: HashMap<usize, ClassDefId>,
    /// Numbers of annotations that count once they were reached, by statement.
    conditions: HashMap<usize, u32>,
    /// Annotated variables of the class body lowered last.
    annotated_names: Vec<Symbol>,
    baked: Baked,
}

impl<'a> Lower<'a> {
    fn new(program: &'a mut Program, scopes: &'a Scopes, module: ModuleId) -> Lower<'a> {
        let name = program.names.intern("<module>");
        let header = Header { kind: FunctionKind::Module, scope: Scopes::MODULE, name, qualname: "<module>".to_string(), first_line: 1 };
        let b = new_builder(program, module, &header);
        Lower {
            program,
            scopes,
            has_coroutines: scopes.has_coroutines(),
            module,
            b,
            outer: Vec::new(),
            globals: Vec::new(),
            known_globals: HashSet::new(),
            done: HashMap::new(),
            classes: HashMap::new(),
            conditions: HashMap::new(),
            annotated_names: Vec::new(),
            baked: Baked::new(),
        }
    }

    fn module_body(&mut self, module: &'a ast::Module) {
        self.make_cells(&[]);
        self.module_annotations(module);
        let body = self.docstring(&module.body);
        self.statements(body);
        let none = self.none();
        self.b.ret(none, module.span);
        let absent = self.program.constant(ConstValue::Absent);
        let name = self.sym("<module>");
        let top = Header { kind: FunctionKind::Module, scope: Scopes::MODULE, name, qualname: String::new(), first_line: 1 };
        let spare = new_builder(self.program, self.module, &top);
        self.program.functions.pop();
        let builder = std::mem::replace(&mut self.b, spare);
        let id = builder.id;
        *self.program.function_mut(id) = ssa::construct(builder, absent);
    }

    /// Starts a function; what follows is its body until [`Lower::close`].
    fn open(&mut self, header: &Header) {
        let builder = new_builder(self.program, self.module, header);
        self.outer.push(std::mem::replace(&mut self.b, builder));
    }

    /// Ends the function of the last [`Lower::open`].
    fn close(&mut self) -> FuncId {
        let outer = self.outer.pop().expect("a function is open");
        let builder = std::mem::replace(&mut self.b, outer);
        let absent = self.program.constant(ConstValue::Absent);
        let id = builder.id;
        *self.program.function_mut(id) = ssa::construct(builder, absent);
        id
    }

    // What most constructs need.

    fn sym(&mut self, text: &str) -> Symbol {
        self.program.names.intern(text)
    }

    fn text(&self, name: Symbol) -> &str {
        self.program.names.resolve(name)
    }

    fn scope(&self) -> &'a Scope {
        self.scopes.get(self.b.scope)
    }

    /// The innermost scope: a comprehension's, or the function's.
    fn inner_scope(&self) -> ScopeId {
        self.b.comprehensions.last().copied().unwrap_or(self.b.scope)
    }

    fn mangle(&mut self, name: Symbol) -> Symbol {
        let scope = self.scopes.get(self.inner_scope());
        crate::scopes::mangle(&mut self.program.names, scope, name)
    }

    fn line(&self, span: Span) -> u32 {
        self.program.module(self.module).source.line(span.lo)
    }

    fn constant(&mut self, value: ConstValue) -> Value {
        let id = self.program.constant(value);
        self.b.constant(id)
    }

    fn none(&mut self) -> Value {
        self.constant(ConstValue::None)
    }

    fn absent(&mut self) -> Value {
        self.constant(ConstValue::Absent)
    }

    fn int(&mut self, value: i64) -> Value {
        self.constant(ConstValue::Int(value))
    }

    fn str(&mut self, text: &str) -> Value {
        self.constant(ConstValue::Str(text.into()))
    }

    fn name_str(&mut self, name: Symbol) -> Value {
        let text = self.text(name).into();
        self.constant(ConstValue::Str(text))
    }
}

fn new_builder<'a>(program: &mut Program, module: ModuleId, header: &Header) -> Builder<'a> {
    let mut func = Function::new(header.name, header.qualname.clone(), module, header.kind);
    func.first_line = header.first_line;
    let id = program.add_function(func.clone());
    let mut builder = Builder::new(func, id, header.scope);
    let entry = builder.block;
    builder.param(entry, Repr::Word);
    builder
}
