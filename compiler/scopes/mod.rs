//! The scopes of a module: what each name means in each block of code, as CPython's symbol tables say it.
//!
//! Filled by `resolve`, read by `lower`. A scope is found by the address of its syntax node ([`Scopes::of`]), so the tree
//! must not move between the two phases; addresses are only looked up, never listed.

mod mangle;
mod table;

pub use mangle::mangle;
pub use table::{Flags, Name, NameClass, NameTable};

use crate::base::{Span, Symbol};
use std::collections::{HashMap, HashSet};
use sxc_syntax::SyntaxError;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub struct ScopeId(pub u32);

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ScopeKind {
    Module,
    Class,
    Function,
    Lambda,
    /// A generator expression: a function of its outermost iterator.
    Generator,
    /// A list, set or dict comprehension: its code is part of the enclosing function (PEP 709), its names are its own.
    Comprehension,
    /// The type parameters of a `def`, `class` or `type` statement.
    TypeParams,
    /// The bound or the default of one type parameter.
    TypeVariable,
    /// The value of a `type` statement.
    TypeAlias,
    /// The annotations of one function, class body or module.
    Annotations,
}

impl ScopeKind {
    /// Its names are variables, not entries of a namespace.
    pub fn is_function_like(self) -> bool {
        !matches!(self, ScopeKind::Module | ScopeKind::Class)
    }
}

/// Which of the scopes that belong to a node.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Part {
    /// The body of a function, lambda, class, comprehension or type alias.
    Body,
    TypeParams,
    /// Annotations of a function's parameters and result.
    Annotations,
    Bound,
    Default,
}

#[derive(Debug)]
pub struct Scope {
    pub kind: ScopeKind,
    pub name: Symbol,
    pub parent: Option<ScopeId>,
    pub names: NameTable,
    /// Parameters, in the order of declaration.
    pub params: Vec<Symbol>,
    /// Variables of enclosing functions that this function's code or code inside it uses, sorted by text.
    pub free: Vec<Symbol>,
    /// The annotations of variables of this scope.
    pub annotations: Option<ScopeId>,
    pub is_generator: bool,
    pub is_coroutine: bool,
    /// Unresolved names are looked up in the namespace of the class around first.
    pub sees_class: bool,
    /// A class whose methods use `__class__` or `super`.
    pub needs_class_cell: bool,
    /// A class around scopes that see it.
    pub needs_class_dict: bool,
    /// Some annotations may not have been reached when annotations are asked for.
    pub has_conditional_annotations: bool,
    /// Names starting with two underscores belong to this class.
    pub private: Option<Symbol>,
    /// If present, only these names are mangled: the type parameters of a generic class.
    pub mangled_only: Option<HashSet<Symbol>>,
    /// Of a class: names assigned as `self.name` in its methods.
    pub static_attributes: Vec<Symbol>,
}

impl Scope {
    pub fn new(kind: ScopeKind, name: Symbol, parent: Option<ScopeId>) -> Scope {
        Scope {
            kind,
            name,
            parent,
            names: NameTable::default(),
            params: Vec::new(),
            free: Vec::new(),
            annotations: None,
            is_generator: false,
            is_coroutine: false,
            sees_class: false,
            needs_class_cell: false,
            needs_class_dict: false,
            has_conditional_annotations: false,
            private: None,
            mangled_only: None,
            static_attributes: Vec::new(),
        }
    }

    /// What `name` (mangled) means here.
    pub fn class_of(&self, name: Symbol) -> NameClass {
        self.names.get(name).map_or(NameClass::GlobalImplicit, |n| n.class)
    }

    pub fn free_index(&self, name: Symbol) -> Option<u32> {
        self.free.iter().position(|n| *n == name).map(|i| i as u32)
    }
}

#[derive(Default, Debug)]
pub struct Scopes {
    scopes: Vec<Scope>,
    by_node: HashMap<(usize, Part), ScopeId>,
    /// Where `nonlocal` declarations stand.
    directives: HashMap<(ScopeId, Symbol), Span>,
    /// `from __future__ import annotations`
    pub future_annotations: bool,
    /// What CPython refuses, in the order in which it would meet it.
    pub errors: Vec<SyntaxError>,
}

impl Scopes {
    pub const MODULE: ScopeId = ScopeId(0);

    pub fn add(&mut self, scope: Scope) -> ScopeId {
        self.scopes.push(scope);
        ScopeId(self.scopes.len() as u32 - 1)
    }

    /// Makes `scope` the one of `part` of `node`.
    pub fn attach<T>(&mut self, node: &T, part: Part, scope: ScopeId) {
        self.by_node.insert((address(node), part), scope);
    }

    /// The scope of `part` of `node`.
    ///
    /// # Panics
    /// If the node was not resolved.
    pub fn of<T>(&self, node: &T, part: Part) -> ScopeId {
        self.by_node[&(address(node), part)]
    }

    pub fn add_directive(&mut self, scope: ScopeId, name: Symbol, span: Span) {
        self.directives.entry((scope, name)).or_insert(span);
    }

    /// Where `name` was declared `global` or `nonlocal` in `scope`.
    pub fn directive(&self, scope: ScopeId, name: Symbol) -> Span {
        self.directives.get(&(scope, name)).copied().unwrap_or_default()
    }

    pub fn get(&self, id: ScopeId) -> &Scope {
        &self.scopes[id.0 as usize]
    }

    pub fn get_mut(&mut self, id: ScopeId) -> &mut Scope {
        &mut self.scopes[id.0 as usize]
    }

    pub fn len(&self) -> usize {
        self.scopes.len()
    }

    /// Some function of the module is an `async def`.
    pub fn has_coroutines(&self) -> bool {
        self.scopes.iter().any(|scope| scope.is_coroutine)
    }

    pub fn is_empty(&self) -> bool {
        self.scopes.is_empty()
    }
}

fn address<T>(node: &T) -> usize {
    std::ptr::from_ref(node).addr()
}
