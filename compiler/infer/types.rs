//! Static types: a lattice of what is known about a value, interned.
//!
//! `Never` is below everything, `Object` above. A value that may be absent (an exhausted iterator, an unbound name) has
//! `Absent` among its union. Mutable containers are typed by the site that makes them: all lists of one site share one
//! element type, and sites whose lists meet are merged.
//!
//! A type is a fact about a value in a register. What is read from the heap is checked against its predicted type, so
//! site and field types are predictions that may be wrong without harm.

use crate::ir::{ClassDefId, FuncId, ModuleId};
use crate::base::Symbol;
use std::collections::HashMap;
use sxc_abi::ClassId;

#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Ty(pub u32);

/// An allocation site of lists, dicts or sets; or a variable of the heap.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Site(pub u32);

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Type {
    Never,
    Absent,
    None,
    Bool,
    Int,
    Float,
    Str,
    Bytes,
    /// Exactly these items.
    Tuple(Box<[Ty]>),
    /// Any number of items of one type.
    TupleOf(Ty),
    List(Site),
    Dict(Site),
    Set(Site),
    Range,
    Slice,
    RangeIter,
    ListIter(Site),
    TupleIter(Ty),
    /// A built-in iterator that gives items of this type.
    Iter(Ty),
    /// Exactly an instance of this class statement's class.
    Instance(ClassDefId),
    /// A function object made from this function.
    Function(FuncId),
    Class(ClassDefId),
    BuiltinClass(ClassId),
    /// A function of the module `builtins`.
    Builtin(Symbol),
    Module(ModuleId),
    /// A module written in Rust.
    NativeModule(Symbol),
    Cell(Site),
    /// Two to [`MAX_UNION`] of the above.
    Union(Box<[Ty]>),
    Object,
}

/// Larger unions are `Object`.
const MAX_UNION: usize = 5;
/// Tuples nested deeper are `Object`: recursive programs would grow them for ever.
const MAX_DEPTH: u32 = 4;

macro_rules! fixed {
    ($($name:ident $index:literal $type:ident;)*) => {
        impl Ty { $(pub const $name: Ty = Ty($index);)* }
        const FIXED: &[Type] = &[$(Type::$type),*];
    };
}

fixed! {
    OBJECT 0 Object;
    NEVER 1 Never;
    ABSENT 2 Absent;
    NONE 3 None;
    BOOL 4 Bool;
    INT 5 Int;
    FLOAT 6 Float;
    STR 7 Str;
    BYTES 8 Bytes;
    RANGE 9 Range;
    RANGE_ITER 10 RangeIter;
    SLICE 11 Slice;
}

/// What a site's containers hold.
#[derive(Clone, Copy, Debug)]
pub struct SiteData {
    /// Where the site was merged to, if it was.
    merged: Option<Site>,
    /// Elements; keys of a dict.
    pub element: Ty,
    /// Values of a dict.
    pub value: Ty,
}

pub struct TypeTable {
    types: Vec<Type>,
    ids: HashMap<Type, Ty>,
    sites: Vec<SiteData>,
    /// Something grew since this was last cleared.
    pub changed: bool,
}

impl Default for TypeTable {
    fn default() -> TypeTable {
        let mut table = TypeTable { types: Vec::new(), ids: HashMap::new(), sites: Vec::new(), changed: false };
        for ty in FIXED {
            table.intern(ty.clone());
        }
        table
    }
}

impl TypeTable {
    pub fn intern(&mut self, ty: Type) -> Ty {
        if let Some(id) = self.ids.get(&ty) {
            return *id;
        }
        let id = Ty(self.types.len() as u32);
        self.types.push(ty.clone());
        self.ids.insert(ty, id);
        id
    }

    pub fn get(&self, ty: Ty) -> &Type {
        &self.types[ty.0 as usize]
    }

    pub fn new_site(&mut self) -> Site {
        self.sites.push(SiteData { merged: None, element: Ty::NEVER, value: Ty::NEVER });
        Site(self.sites.len() as u32 - 1)
    }

    pub fn find(&self, mut site: Site) -> Site {
        while let Some(next) = self.sites[site.0 as usize].merged {
            site = next;
        }
        site
    }

    pub fn element(&self, site: Site) -> Ty {
        self.sites[self.find(site).0 as usize].element
    }

    pub fn value(&self, site: Site) -> Ty {
        self.sites[self.find(site).0 as usize].value
    }

    pub fn add_element(&mut self, site: Site, ty: Ty) {
        let site = self.find(site);
        let joined = self.join(self.sites[site.0 as usize].element, ty);
        let site = self.find(site);
        if self.sites[site.0 as usize].element != joined {
            self.sites[site.0 as usize].element = joined;
            self.changed = true;
        }
    }

    pub fn add_value(&mut self, site: Site, ty: Ty) {
        let site = self.find(site);
        let joined = self.join(self.sites[site.0 as usize].value, ty);
        let site = self.find(site);
        if self.sites[site.0 as usize].value != joined {
            self.sites[site.0 as usize].value = joined;
            self.changed = true;
        }
    }

    /// Containers of both sites meet in one variable.
    pub fn unify(&mut self, a: Site, b: Site) -> Site {
        let (a, b) = (self.find(a), self.find(b));
        if a == b {
            return a;
        }
        let (keep, drop) = (a.min(b), a.max(b));
        let dropped = self.sites[drop.0 as usize];
        self.sites[drop.0 as usize].merged = Some(keep);
        self.changed = true;
        self.add_element(keep, dropped.element);
        self.add_value(keep, dropped.value);
        self.find(keep)
    }

    /// The least type above both.
    pub fn join(&mut self, a: Ty, b: Ty) -> Ty {
        if a == b || b == Ty::NEVER {
            return a;
        }
        if a == Ty::NEVER {
            return b;
        }
        if a == Ty::OBJECT || b == Ty::OBJECT {
            // A word that may be absent must stay marked.
            return Ty::OBJECT;
        }
        let mut members = self.members(a);
        for member in self.members(b) {
            self.add_member(&mut members, member);
        }
        self.union(members)
    }

    /// The members of a union, or the type itself.
    pub fn members(&self, ty: Ty) -> Vec<Ty> {
        match self.get(ty) {
            Type::Union(members) => members.to_vec(),
            _ => vec![ty],
        }
    }

    pub fn union(&mut self, mut members: Vec<Ty>) -> Ty {
        members.sort();
        members.dedup();
        match members.len() {
            0 => Ty::NEVER,
            1 => members[0],
            n if n > MAX_UNION || members.contains(&Ty::OBJECT) => Ty::OBJECT,
            _ => self.intern(Type::Union(members.into())),
        }
    }

    /// Adds to a union; containers of one kind become one member.
    fn add_member(&mut self, members: &mut Vec<Ty>, new: Ty) {
        for i in 0..members.len() {
            if let Some(merged) = self.merge(members[i], new) {
                members[i] = merged;
                return;
            }
        }
        members.push(new);
    }

    /// One type for two that cannot be told apart cheaply.
    fn merge(&mut self, a: Ty, b: Ty) -> Option<Ty> {
        if a == b {
            return Some(a);
        }
        let (x, y) = (self.get(a).clone(), self.get(b).clone());
        let merged = match (x, y) {
            (Type::List(p), Type::List(q)) => Type::List(self.unify(p, q)),
            (Type::Dict(p), Type::Dict(q)) => Type::Dict(self.unify(p, q)),
            (Type::Set(p), Type::Set(q)) => Type::Set(self.unify(p, q)),
            (Type::Cell(p), Type::Cell(q)) => Type::Cell(self.unify(p, q)),
            (Type::ListIter(p), Type::ListIter(q)) => Type::ListIter(self.unify(p, q)),
            (Type::Tuple(p), Type::Tuple(q)) if p.len() == q.len() => {
                let items: Vec<Ty> = p.iter().zip(&q).map(|(a, b)| self.join(*a, *b)).collect();
                return Some(self.tuple(items));
            }
            (Type::Tuple(p), Type::Tuple(q)) => {
                let all: Vec<Ty> = p.iter().chain(&q).copied().collect();
                Type::TupleOf(self.join_all(&all))
            }
            (Type::TupleOf(p), Type::Tuple(q)) | (Type::Tuple(q), Type::TupleOf(p)) => {
                let rest = self.join_all(&q);
                Type::TupleOf(self.join(p, rest))
            }
            (Type::TupleOf(p), Type::TupleOf(q)) => Type::TupleOf(self.join(p, q)),
            (Type::TupleIter(p), Type::TupleIter(q)) => Type::TupleIter(self.join(p, q)),
            (Type::Iter(p), Type::Iter(q)) => Type::Iter(self.join(p, q)),
            _ => return None,
        };
        Some(self.intern(merged))
    }

    pub fn join_all(&mut self, types: &[Ty]) -> Ty {
        types.iter().fold(Ty::NEVER, |a, b| self.join(a, *b))
    }

    pub fn tuple(&mut self, items: Vec<Ty>) -> Ty {
        let depth = items.iter().map(|t| self.depth(*t)).max().unwrap_or(0);
        if depth >= MAX_DEPTH || items.len() > 16 {
            return self.intern(Type::TupleOf(Ty::OBJECT));
        }
        self.intern(Type::Tuple(items.into()))
    }

    fn depth(&self, ty: Ty) -> u32 {
        match self.get(ty) {
            Type::Tuple(items) => 1 + items.iter().map(|t| self.depth(*t)).max().unwrap_or(0),
            Type::TupleOf(item) | Type::Iter(item) | Type::TupleIter(item) => 1 + self.depth(*item),
            Type::Union(members) => members.iter().map(|t| self.depth(*t)).max().unwrap_or(0),
            _ => 0,
        }
    }

    /// `ty` without the members that `keep` refuses. `Object` and `Never` stay as they are.
    pub fn filter(&mut self, ty: Ty, keep: impl Fn(Ty) -> bool) -> Ty {
        if ty == Ty::OBJECT || ty == Ty::NEVER {
            return ty;
        }
        let members: Vec<Ty> = self.members(ty).into_iter().filter(|m| keep(*m)).collect();
        self.union(members)
    }

    pub fn has(&self, ty: Ty, member: Ty) -> bool {
        self.members(ty).contains(&member)
    }

    /// Whether a test at run time can confirm that a word is of this type.
    pub fn is_testable(&self, ty: Ty) -> bool {
        self.members(ty).iter().all(|m| match self.get(*m) {
            Type::Never | Type::Absent | Type::None | Type::Bool | Type::Int | Type::Float | Type::Str | Type::Bytes | Type::Tuple(_)
            | Type::TupleOf(_) | Type::List(_) | Type::Dict(_) | Type::Set(_) | Type::Instance(_) | Type::Cell(_) => true,
            Type::Range | Type::Slice | Type::RangeIter | Type::ListIter(_) | Type::TupleIter(_) | Type::Iter(_) | Type::Function(_)
            | Type::Class(_) | Type::BuiltinClass(_) | Type::Builtin(_) | Type::Module(_) | Type::NativeModule(_) | Type::Union(_)
            | Type::Object => false,
        })
    }

    /// Whether a word read from a variable that is stored once needs no test of its type: its only value was known.
    pub fn is_settled(&self, ty: Ty) -> bool {
        matches!(
            self.get(ty),
            Type::Function(_) | Type::Class(_) | Type::BuiltinClass(_) | Type::Builtin(_) | Type::Module(_) | Type::NativeModule(_)
        )
    }

    /// The text form of a type.
    pub fn text(&self, ty: Ty) -> String {
        match self.get(ty) {
            Type::List(site) => format!("list[{}]", self.shallow(self.element(*site))),
            Type::Set(site) => format!("set[{}]", self.shallow(self.element(*site))),
            Type::Dict(site) => format!("dict[{}, {}]", self.shallow(self.element(*site)), self.shallow(self.value(*site))),
            Type::Tuple(items) => format!("tuple[{}]", items.iter().map(|t| self.text(*t)).collect::<Vec<_>>().join(", ")),
            Type::TupleOf(item) => format!("tuple[{}, ...]", self.text(*item)),
            Type::Union(members) => members.iter().map(|t| self.text(*t)).collect::<Vec<_>>().join(" | "),
            other => format!("{other:?}").to_lowercase(),
        }
    }

    /// As `text`, without looking into containers, which may contain themselves.
    fn shallow(&self, ty: Ty) -> String {
        match self.get(ty) {
            Type::List(_) => "list".to_string(),
            Type::Dict(_) => "dict".to_string(),
            Type::Set(_) => "set".to_string(),
            Type::Union(members) => members.iter().map(|t| self.shallow(*t)).collect::<Vec<_>>().join(" | "),
            _ => self.text(ty),
        }
    }
}
