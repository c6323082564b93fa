//! The names of one scope, in the order of their first appearance.

use crate::base::Symbol;
use std::collections::HashMap;

/// Where a name's value is found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NameClass {
    /// A variable of a function, an entry of a class namespace, a variable of the module.
    Local,
    /// A local variable that inner functions use.
    Cell,
    /// A variable of an enclosing function.
    Free,
    /// Declared `global`.
    GlobalExplicit,
    GlobalImplicit,
}

/// How a scope mentions a name.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Flags(u16);

impl Flags {
    pub const NONE: Flags = Flags(0);
    pub const GLOBAL: Flags = Flags(1);
    pub const LOCAL: Flags = Flags(1 << 1);
    pub const PARAM: Flags = Flags(1 << 2);
    pub const NONLOCAL: Flags = Flags(1 << 3);
    pub const USE: Flags = Flags(1 << 4);
    /// Bound in a class and also free in one of its methods.
    pub const FREE_CLASS: Flags = Flags(1 << 5);
    pub const IMPORT: Flags = Flags(1 << 6);
    pub const ANNOTATED: Flags = Flags(1 << 7);
    /// An iteration variable of a comprehension.
    pub const COMP_ITER: Flags = Flags(1 << 8);
    pub const TYPE_PARAM: Flags = Flags(1 << 9);
    pub const BOUND: Flags = Flags(Flags::LOCAL.0 | Flags::PARAM.0 | Flags::IMPORT.0 | Flags::TYPE_PARAM.0);

    /// Some of `flags` are set.
    pub fn has(self, flags: Flags) -> bool {
        self.0 & flags.0 != 0
    }

    #[must_use]
    pub fn with(self, flags: Flags) -> Flags {
        Flags(self.0 | flags.0)
    }
}

#[derive(Clone, Copy, Debug)]
pub struct Name {
    pub flags: Flags,
    pub class: NameClass,
}

#[derive(Default, Debug)]
pub struct NameTable {
    rows: Vec<(Symbol, Name)>,
    index: HashMap<Symbol, u32>,
}

impl NameTable {
    pub fn get(&self, name: Symbol) -> Option<&Name> {
        self.index.get(&name).map(|i| &self.rows[*i as usize].1)
    }

    /// The row of `name`, made if need be.
    pub fn entry(&mut self, name: Symbol) -> &mut Name {
        let next = self.rows.len() as u32;
        let i = *self.index.entry(name).or_insert(next);
        if i == next {
            self.rows.push((name, Name { flags: Flags::NONE, class: NameClass::GlobalImplicit }));
        }
        &mut self.rows[i as usize].1
    }

    pub fn flags(&self, name: Symbol) -> Flags {
        self.get(name).map_or(Flags::NONE, |n| n.flags)
    }

    pub fn iter(&self) -> impl Iterator<Item = (Symbol, &Name)> {
        self.rows.iter().map(|(symbol, name)| (*symbol, name))
    }
}
