//! Second pass: where each name's value is found.
//!
//! A port of the second half of CPython's `symtable.c`. One difference in kind: comprehensions stay scopes of their own, but
//! a variable of a function that only its comprehensions use is no cell, since their code is part of the function.

use super::declare::Known;
use crate::base::{Interner, Symbol};
use crate::scopes::{Flags, NameClass, ScopeId, ScopeKind, Scopes};
use std::collections::HashSet;
use sxc_syntax::SyntaxError;

type Set = HashSet<Symbol>;

/// What a block knows of the blocks around it.
#[derive(Clone, Default)]
struct Outer {
    /// Variables of enclosing functions; none at module level.
    bound: Option<Set>,
    /// Names declared `global` around.
    global: Set,
    type_params: Set,
    /// The class whose namespace is searched before enclosing functions.
    class: Option<ScopeId>,
}

/// Names that a block leaves to the blocks around it.
#[derive(Default)]
struct Free {
    all: Set,
    /// Those used by inner functions, which need a cell.
    captured: Set,
}

struct Analyze<'a> {
    names: &'a Interner,
    known: Known,
    scopes: &'a mut Scopes,
    children: Vec<Vec<ScopeId>>,
    errors: &'a mut Vec<SyntaxError>,
}

pub fn run(names: &mut Interner, scopes: &mut Scopes, errors: &mut Vec<SyntaxError>) {
    let known = Known::new(names);
    let mut children = vec![Vec::new(); scopes.len()];
    for i in 0..scopes.len() as u32 {
        if let Some(parent) = scopes.get(ScopeId(i)).parent {
            children[parent.0 as usize].push(ScopeId(i));
        }
    }
    let mut pass = Analyze { names, known, scopes, children, errors };
    pass.block(Scopes::MODULE, Outer::default());
}

impl Analyze<'_> {
    fn block(&mut self, id: ScopeId, mut outer: Outer) -> Free {
        let kind = self.scopes.get(id).kind;
        let mut inner = Outer::default();
        if kind == ScopeKind::Class {
            inner.global = outer.global.clone();
            inner.bound = outer.bound.clone();
        }
        let local = self.classify_names(id, &mut outer);
        if kind == ScopeKind::Class {
            let known = [self.known.class, self.known.class_dict, self.known.conditional_annotations];
            inner.bound.get_or_insert_default().extend(known);
        } else {
            inner.global = outer.global.clone();
            inner.bound = outer.bound.clone();
            let bound = inner.bound.get_or_insert_default();
            if kind.is_function_like() {
                bound.extend(local.iter().copied());
            }
        }
        inner.type_params = outer.type_params.clone();
        let mut free = self.inner_blocks(id, &inner, outer.class);
        match kind {
            ScopeKind::Module => {}
            ScopeKind::Class => self.take_class_cells(id, &mut free),
            _ => self.make_cells(id, &local, &mut free),
        }
        self.record_free(id, &outer, &mut free);
        free
    }

    /// The classes of all names of a block; gives the local ones.
    fn classify_names(&mut self, id: ScopeId, outer: &mut Outer) -> Set {
        let mut local = Set::new();
        let rows: Vec<(Symbol, Flags)> = self.scopes.get(id).names.iter().map(|(s, n)| (s, n.flags)).collect();
        for (name, flags) in rows {
            let class = self.classify(id, name, flags, outer, &mut local);
            self.scopes.get_mut(id).names.entry(name).class = class;
        }
        local
    }

    fn classify(&mut self, id: ScopeId, name: Symbol, flags: Flags, outer: &mut Outer, local: &mut Set) -> NameClass {
        if flags.has(Flags::GLOBAL) {
            if flags.has(Flags::NONLOCAL) {
                let message = format!("name '{}' is nonlocal and global", self.names.resolve(name));
                self.errors.push(SyntaxError::new(self.scopes.directive(id, name), message));
            }
            outer.global.insert(name);
            outer.bound.iter_mut().for_each(|b| _ = b.remove(&name));
            return NameClass::GlobalExplicit;
        }
        if flags.has(Flags::NONLOCAL) {
            self.check_nonlocal(id, name, outer);
            return NameClass::Free;
        }
        if flags.has(Flags::BOUND) {
            local.insert(name);
            outer.global.remove(&name);
            if flags.has(Flags::TYPE_PARAM) { _ = outer.type_params.insert(name) } else { _ = outer.type_params.remove(&name) }
            return NameClass::Local;
        }
        if let Some(class) = outer.class {
            let there = self.scopes.get(class).names.flags(name);
            if there.has(Flags::GLOBAL) {
                return NameClass::GlobalExplicit;
            }
            if there.has(Flags::BOUND) && !there.has(Flags::NONLOCAL) {
                return NameClass::GlobalImplicit;
            }
        }
        if outer.bound.as_ref().is_some_and(|b| b.contains(&name)) { NameClass::Free } else { NameClass::GlobalImplicit }
    }

    fn check_nonlocal(&mut self, id: ScopeId, name: Symbol, outer: &Outer) {
        let text = self.names.resolve(name);
        let message = match &outer.bound {
            None => "nonlocal declaration not allowed at module level".to_string(),
            Some(bound) if !bound.contains(&name) => format!("no binding for nonlocal '{text}' found"),
            Some(_) if outer.type_params.contains(&name) => format!("nonlocal binding not allowed for type parameter '{text}'"),
            Some(_) => return,
        };
        let span = self.scopes.directive(id, name);
        self.errors.push(SyntaxError::new(span, message));
    }

    fn inner_blocks(&mut self, id: ScopeId, inner: &Outer, class: Option<ScopeId>) -> Free {
        let mut free = Free::default();
        let in_class = self.scopes.get(id).kind == ScopeKind::Class;
        for child in std::mem::take(&mut self.children[id.0 as usize]) {
            let scope = self.scopes.get(child);
            let class = if !scope.sees_class { None } else if in_class { Some(id) } else { class };
            let inlined = scope.kind == ScopeKind::Comprehension;
            let mut below = self.block(child, Outer { class, ..inner.clone() });
            if !inlined {
                below.captured.clone_from(&below.all);
            } else if in_class {
                self.hide_class_cells(child, &mut below);
            }
            free.all.extend(below.all);
            free.captured.extend(below.captured);
        }
        free
    }

    /// A comprehension in a class body is part of the body, where `__class__` is not visible.
    fn hide_class_cells(&mut self, comprehension: ScopeId, free: &mut Free) {
        for name in [self.known.class, self.known.class_dict, self.known.conditional_annotations] {
            if free.all.contains(&name) && !free.captured.contains(&name) {
                free.all.remove(&name);
                self.scopes.get_mut(comprehension).names.entry(name).class = NameClass::GlobalImplicit;
            }
        }
    }

    /// Local variables that inner functions use become cells.
    fn make_cells(&mut self, id: ScopeId, local: &Set, free: &mut Free) {
        let scope = self.scopes.get_mut(id);
        for name in local {
            if free.captured.remove(name) {
                scope.names.entry(*name).class = NameClass::Cell;
            }
            free.all.remove(name);
        }
    }

    fn take_class_cells(&mut self, id: ScopeId, free: &mut Free) {
        let mut take = |name| {
            free.captured.remove(&name);
            free.all.remove(&name)
        };
        let (class, dict) = (take(self.known.class), take(self.known.class_dict));
        let conditional = take(self.known.conditional_annotations);
        let scope = self.scopes.get_mut(id);
        scope.needs_class_cell |= class;
        scope.needs_class_dict |= dict;
        scope.has_conditional_annotations |= conditional;
    }

    /// Adds what inner blocks need from around to the block's own names, and its free names to what it leaves.
    fn record_free(&mut self, id: ScopeId, outer: &Outer, free: &mut Free) {
        let scope = self.scopes.get_mut(id);
        let namespace = scope.kind == ScopeKind::Class || scope.sees_class;
        let mut passing: Vec<Symbol> = free.all.iter().copied().collect();
        passing.sort_by_key(|name| self.names.resolve(*name));
        for name in &passing {
            let known = scope.names.flags(*name);
            if scope.names.get(*name).is_some() {
                if namespace && known.has(Flags::BOUND.with(Flags::GLOBAL)) {
                    scope.names.entry(*name).flags = known.with(Flags::FREE_CLASS);
                }
            } else if outer.bound.as_ref().is_some_and(|b| b.contains(name)) {
                scope.names.entry(*name).class = NameClass::Free;
            }
        }
        let own = |n: &crate::scopes::Name| n.class == NameClass::Free || n.flags.has(Flags::FREE_CLASS);
        let mut list: Vec<Symbol> = scope.names.iter().filter(|(_, n)| own(n)).map(|(s, _)| s).collect();
        list.sort_by_key(|name| self.names.resolve(*name));
        let direct = scope.names.iter().filter(|(_, n)| n.class == NameClass::Free).map(|(s, _)| s);
        free.all.extend(direct);
        scope.free = list;
    }
}
