//! What a name means at the current place, and reading, binding and deleting it.

use super::Lower;
use super::build::Var;
use crate::base::{Span, Symbol};
use crate::ir::*;
use crate::scopes::{NameClass, ScopeId, ScopeKind};

/// Where the value of a name is.
#[derive(Clone, Copy)]
enum Place {
    Var(Var),
    /// In a cell of this function.
    Cell(Value),
    /// In a cell of an enclosing function.
    Closure(u32),
    Global,
    /// In the namespace of the class body, then globally.
    Namespace(Value),
    /// In a mapping, else in a cell of an enclosing function.
    MappingOrClosure(Value, u32),
    /// In a mapping, else globally.
    MappingOrGlobal(Value),
}

impl<'a> Lower<'a> {
    pub(super) fn load(&mut self, name: Symbol, span: Span) -> Value {
        let name = self.mangle(name);
        self.load_mangled(name, span)
    }

    pub(super) fn load_mangled(&mut self, name: Symbol, span: Span) -> Value {
        match self.place_to_read(name, span) {
            Place::Var(var) => self.b.read(var, span),
            Place::Cell(cell) => {
                let value = self.b.py(PyOp::CellGet, &[cell], span);
                self.b.py(PyOp::CheckLocal(name), &[value], span)
            }
            Place::Closure(index) => self.load_closure(name, index, span),
            Place::Global => self.b.py(PyOp::LoadGlobal(name), &[], span),
            Place::Namespace(namespace) => self.b.py(PyOp::LoadName(name), &[namespace], span),
            Place::MappingOrClosure(mapping, index) => self.load_or(name, mapping, span, |l| l.load_closure(name, index, span)),
            Place::MappingOrGlobal(mapping) => self.load_or(name, mapping, span, |l| l.b.py(PyOp::LoadGlobal(name), &[], span)),
        }
    }

    fn load_closure(&mut self, name: Symbol, index: u32, span: Span) -> Value {
        let cell = self.b.py(PyOp::Closure(index), &[], span);
        let value = self.b.py(PyOp::CellGet, &[cell], span);
        self.b.py(PyOp::CheckFree(name), &[value], span)
    }

    fn load_or(&mut self, name: Symbol, mapping: Value, span: Span, otherwise: impl FnOnce(&mut Self) -> Value) -> Value {
        let found = self.b.py(PyOp::LoadFromNamespace(name), &[mapping], span);
        let (present, absent, join) = (self.b.new_block(), self.b.new_block(), self.b.new_block());
        let result = self.b.param(join, Repr::Word);
        self.b.branch_present(found, present, absent);
        self.b.place(present);
        self.b.jump(join, &[found]);
        self.b.place(absent);
        let value = otherwise(self);
        self.b.jump(join, &[value]);
        self.b.place(join);
        result
    }

    pub(super) fn store(&mut self, name: Symbol, value: Value, span: Span) {
        let name = self.mangle(name);
        self.store_mangled(name, value, span);
    }

    pub(super) fn store_mangled(&mut self, name: Symbol, value: Value, span: Span) {
        match self.place(name) {
            Place::Var(var) => self.b.write(var, value),
            Place::Cell(cell) => self.b.effect(PyOp::CellSet, &[cell, value], span),
            Place::Closure(index) | Place::MappingOrClosure(_, index) => {
                let cell = self.b.py(PyOp::Closure(index), &[], span);
                self.b.effect(PyOp::CellSet, &[cell, value], span);
            }
            Place::Global | Place::MappingOrGlobal(_) => {
                self.note_global(name);
                self.b.effect(PyOp::StoreGlobal(name), &[value], span);
            }
            Place::Namespace(namespace) => self.b.effect(PyOp::StoreName(name), &[namespace, value], span),
        }
    }

    pub(super) fn delete(&mut self, name: Symbol, span: Span) {
        let name = self.mangle(name);
        match self.place(name) {
            Place::Var(var) => {
                self.b.read(var, span);
                self.b.unset(var);
            }
            Place::Cell(_) | Place::Closure(_) | Place::MappingOrClosure(..) => {
                self.check_cell(name, span);
                self.clear_cell(name, span);
            }
            Place::Global | Place::MappingOrGlobal(_) => {
                self.note_global(name);
                self.b.effect(PyOp::DelGlobal(name), &[], span);
            }
            Place::Namespace(namespace) => self.b.effect(PyOp::DelName(name), &[namespace], span),
        }
    }

    fn check_cell(&mut self, name: Symbol, span: Span) {
        let cell = self.cell(name);
        let value = self.b.py(PyOp::CellGet, &[cell], span);
        let own = self.b.cells.values().any(|c| *c == cell);
        let check = if own { PyOp::CheckLocal(name) } else { PyOp::CheckFree(name) };
        self.b.py(check, &[value], span);
    }

    fn clear_cell(&mut self, name: Symbol, span: Span) {
        let cell = self.cell(name);
        let absent = self.absent();
        self.b.effect(PyOp::CellSet, &[cell, absent], span);
    }

    /// The value of a visible variable that may be unbound, for `locals()`. Comprehensions need not mention it.
    pub(super) fn load_maybe(&mut self, name: Symbol, span: Span) -> Value {
        let own = |id: &ScopeId| matches!(self.scopes.get(*id).class_of(name), NameClass::Local | NameClass::Cell);
        let inner = self.b.comprehensions.iter().rev().any(own);
        let place = if inner { self.place(name) } else { self.place_in_function(name, false) };
        match place {
            Place::Var(var) => self.b.read_maybe(var),
            Place::Cell(cell) => self.b.py(PyOp::CellGet, &[cell], span),
            Place::Closure(index) | Place::MappingOrClosure(_, index) => {
                let cell = self.b.py(PyOp::Closure(index), &[], span);
                self.b.py(PyOp::CellGet, &[cell], span)
            }
            Place::Global | Place::Namespace(_) | Place::MappingOrGlobal(_) => self.absent(),
        }
    }

    fn note_global(&mut self, name: Symbol) {
        if self.known_globals.insert(name) {
            self.globals.push(name);
        }
    }

    /// The cell of a variable that a function made here captures.
    pub(super) fn cell(&mut self, name: Symbol) -> Value {
        for scope in self.scopes_outwards() {
            if let Some(cell) = self.b.cells.get(&(scope, name)) {
                return *cell;
            }
        }
        let index = self.scope().free_index(name).expect("a captured variable has a cell");
        self.b.py(PyOp::Closure(index), &[], Span::default())
    }

    fn scopes_outwards(&self) -> Vec<ScopeId> {
        self.b.comprehensions.iter().rev().copied().chain([self.b.scope]).collect()
    }

    /// Whether `name` is a global that the program does not declare, for names with a meaning to the compiler.
    pub(super) fn is_implicit_global(&mut self, name: Symbol) -> bool {
        let name = self.mangle(name);
        let class = self.scopes.get(self.inner_scope()).class_of(name);
        let bound = self.scopes.get(crate::scopes::Scopes::MODULE).names.flags(name).has(crate::scopes::Flags::BOUND);
        class == NameClass::GlobalImplicit && !bound
    }

    /// Where to look for a name: a class body and what sees it look into its namespace first.
    fn place_to_read(&mut self, name: Symbol, span: Span) -> Place {
        let place = self.place(name);
        let scope = self.scope();
        if !self.b.comprehensions.is_empty() || !scope.sees_class {
            return place;
        }
        let class_dict = self.sym("__classdict__");
        match place {
            Place::Closure(index) if name != class_dict => {
                let mapping = self.load_mangled(class_dict, span);
                Place::MappingOrClosure(mapping, index)
            }
            Place::Global if scope.class_of(name) == NameClass::GlobalImplicit => {
                let mapping = self.load_mangled(class_dict, span);
                Place::MappingOrGlobal(mapping)
            }
            _ => place,
        }
    }

    fn place(&mut self, name: Symbol) -> Place {
        for id in self.b.comprehensions.clone().into_iter().rev() {
            match self.scopes.get(id).class_of(name) {
                NameClass::Local => return Place::Var(self.b.var(id, name)),
                NameClass::Cell => return Place::Cell(self.b.cells[&(id, name)]),
                NameClass::GlobalExplicit | NameClass::GlobalImplicit => return Place::Global,
                NameClass::Free => {}
            }
        }
        let through_comprehension = !self.b.comprehensions.is_empty();
        self.place_in_function(name, through_comprehension)
    }

    /// `captured`: a comprehension in a class body does not see the body's names.
    fn place_in_function(&mut self, name: Symbol, captured: bool) -> Place {
        let (id, scope) = (self.b.scope, self.scope());
        if let (ScopeKind::Class, Some(namespace)) = (scope.kind, self.b.namespace) {
            if let Some(cell) = self.b.cells.get(&(id, name)).filter(|_| captured) {
                return Place::Cell(*cell);
            }
            return match scope.class_of(name) {
                _ if captured => scope.free_index(name).map_or(Place::Global, Place::Closure),
                NameClass::Local | NameClass::Cell | NameClass::GlobalImplicit => Place::Namespace(namespace),
                NameClass::GlobalExplicit => Place::Global,
                NameClass::Free => {
                    let index = scope.free_index(name).expect("a free name is listed");
                    Place::MappingOrClosure(namespace, index)
                }
            };
        }
        match scope.class_of(name) {
            NameClass::Local if scope.kind == ScopeKind::Module => Place::Global,
            NameClass::Local => Place::Var(self.b.var(id, name)),
            NameClass::Cell => Place::Cell(self.b.cells[&(id, name)]),
            NameClass::Free => Place::Closure(scope.free_index(name).expect("a free name is listed")),
            NameClass::GlobalExplicit | NameClass::GlobalImplicit => Place::Global,
        }
    }
}
