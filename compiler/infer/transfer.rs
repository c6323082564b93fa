//! The type of each operation's results, and what it stores.

use super::builtins::{self, is_number, item_of};
use super::engine::{Engine, Frame};
use super::types::{Ty, Type};
use crate::base::Symbol;
use crate::ir::*;
use sxc_abi::slots::BinaryOp;
use sxc_runtime::comptime::graph::{Node, Value as Baked};

impl Engine<'_> {
    pub(super) fn transfer(&mut self, frame: &mut Frame<'_>, id: InstId, inst: &InstData) {
        match &inst.op {
            Op::Const(constant) => {
                let ty = match self.program.consts.get(*constant) {
                    ConstValue::Image(node) => self.image(frame, id, *node),
                    _ => self.constant(*constant),
                };
                self.set(frame, inst.results[0], ty);
            }
            Op::Py(py) => self.py(frame, id, inst, py),
            _ => {
                for result in &inst.results {
                    self.set(frame, *result, Ty::OBJECT);
                }
            }
        }
    }

    fn constant(&mut self, id: ConstId) -> Ty {
        match self.program.consts.get(id).clone() {
            ConstValue::Absent => Ty::ABSENT,
            ConstValue::None => Ty::NONE,
            ConstValue::True | ConstValue::False => Ty::BOOL,
            ConstValue::Int(_) => Ty::INT,
            ConstValue::Float(_) => Ty::FLOAT,
            ConstValue::Str(_) => Ty::STR,
            ConstValue::Bytes(_) => Ty::BYTES,
            ConstValue::Tuple(items) => {
                let items = items.iter().map(|i| self.constant(*i)).collect();
                self.table.tuple(items)
            }
            ConstValue::BigInt(_) | ConstValue::Image(_) | ConstValue::Ellipsis | ConstValue::NotImplemented | ConstValue::Complex(..) => Ty::OBJECT,
        }
    }

    /// An object of the image. What it holds is only likely: the program may change it.
    fn image(&mut self, frame: &Frame<'_>, id: InstId, node: u32) -> Ty {
        let nodes = &self.program.image.nodes;
        let items: Vec<Ty> = match &nodes[node as usize] {
            Node::Tuple(items) | Node::List(items) => items.iter().map(|item| item_of_image(nodes, *item)).collect(),
            Node::Str { .. } => return Ty::STR,
            Node::Bytes(_) => return Ty::BYTES,
            Node::Int { .. } | Node::Float(_) | Node::Complex(..) | Node::Dict(_) | Node::Set { .. } => return Ty::OBJECT,
        };
        let item = self.table.join_all(&items);
        if let Node::Tuple(_) = &nodes[node as usize] {
            return self.table.intern(Type::TupleOf(item));
        }
        let site = self.site(frame.id, id);
        self.table.add_element(site, item);
        self.table.intern(Type::List(site))
    }

    fn py(&mut self, frame: &mut Frame<'_>, id: InstId, inst: &InstData, py: &PyOp) {
        let types: Vec<Ty> = inst.args.iter().map(|a| frame.values[a.0 as usize]).collect();
        if let PyOp::Unpack { n } = py {
            return self.unpack(frame, inst, types[0], *n);
        }
        if let PyOp::Method(name) | PyOp::SuperMethod(name) = py {
            return self.method(frame, id, inst, *name, &types);
        }
        let result = self.py_result(frame, id, inst, py, &types);
        if let Some(value) = inst.results.first() {
            self.set(frame, *value, result);
            for other in &inst.results[1..] {
                self.set(frame, *other, Ty::OBJECT);
            }
        }
    }

    fn py_result(&mut self, frame: &mut Frame<'_>, id: InstId, inst: &InstData, py: &PyOp, types: &[Ty]) -> Ty {
        match py {
            PyOp::Unary(op) => match (op, types[0]) {
                (UnaryOp::Negative | UnaryOp::Positive, Ty::INT | Ty::FLOAT) | (UnaryOp::Invert, Ty::INT) => types[0],
                _ => Ty::OBJECT,
            },
            PyOp::Binary(op) | PyOp::InPlace(op) if self.is_instance(types[0]) || self.is_instance(types[1]) => {
                self.binary_method(frame, id, *op, matches!(py, PyOp::InPlace(_)), types[0], types[1])
            }
            PyOp::Binary(op) | PyOp::InPlace(op) => {
                frame.calls.remove(&id);
                self.binary(frame, id, inst, *op, types[0], types[1])
            }
            PyOp::Compare(op) if self.is_instance(types[0]) => self.compare_method(frame, id, *op, types[0], types[1]),
            PyOp::Compare(_) => {
                frame.calls.remove(&id);
                self.comparison(types[0], types[1])
            }
            PyOp::Is | PyOp::Contains | PyOp::Truth | PyOp::FromBool | PyOp::Not | PyOp::ExceptionMatches | PyOp::MatchSequence
            | PyOp::MatchMapping => Ty::BOOL,
            PyOp::GetAttr(name) => self.get_attribute(types[0], *name),
            PyOp::SetAttr(name) => {
                self.set_attribute(types[0], *name, types[1]);
                Ty::NEVER
            }
            PyOp::GetItem => self.get_item(frame, id, inst, types[0], types[1]),
            PyOp::SetItem => {
                self.set_item(types[0], types[1], types[2]);
                Ty::NEVER
            }
            PyOp::Slice => Ty::SLICE,
            PyOp::Call { keywords } => self.call(frame, id, types[0], &inst.args, 1, keywords),
            PyOp::CallMethod { name, keywords } => self.call_method(frame, id, inst, types, *name, keywords),
            PyOp::CallBound { keywords } => self.call_bound(frame, id, inst, types, keywords),
            PyOp::Iter => self.iterator(types[0]),
            PyOp::Next => {
                let item = item_of(&self.table, types[0]);
                let item = self.loaded(item);
                self.table.join(item, Ty::ABSENT)
            }
            PyOp::Length => Ty::INT,
            PyOp::Tuple => self.table.tuple(types.to_vec()),
            PyOp::List | PyOp::Set => {
                let site = self.site(frame.id, id);
                let item = self.table.join_all(types);
                self.table.add_element(site, item);
                self.table.intern(if *py == PyOp::List { Type::List(site) } else { Type::Set(site) })
            }
            PyOp::Dict => {
                let site = self.site(frame.id, id);
                for pair in types.chunks(2) {
                    self.table.add_element(site, pair[0]);
                    self.table.add_value(site, pair[1]);
                }
                self.table.intern(Type::Dict(site))
            }
            PyOp::ListAppend | PyOp::SetAdd => {
                self.add_item(types[0], types[1]);
                Ty::NEVER
            }
            PyOp::ListExtend | PyOp::SetUpdate => {
                let item = item_of(&self.table, types[1]);
                self.add_item(types[0], item);
                Ty::NEVER
            }
            PyOp::DictSet => {
                self.set_item(types[0], types[1], types[2]);
                Ty::NEVER
            }
            PyOp::ListToTuple => {
                let item = item_of(&self.table, types[0]);
                self.table.intern(Type::TupleOf(item))
            }
            PyOp::Format { .. } | PyOp::JoinStr => Ty::STR,
            PyOp::LoadGlobal(name) => self.load_global(frame.f.module, *name),
            PyOp::StoreGlobal(name) => {
                let key = (frame.f.module, *name);
                let old = self.globals.get(&key).copied().unwrap_or(Ty::NEVER);
                let joined = self.table.join(old, types[0]);
                if old != joined {
                    self.globals.insert(key, joined);
                    self.table.changed = true;
                }
                Ty::NEVER
            }
            PyOp::LoadName(name) => {
                let class = self.body_class.get(&frame.id).copied();
                match class.and_then(|c| self.classes.get(&c)).and_then(|f| f.members.get(name)) {
                    Some(_) => Ty::OBJECT,
                    None => self.load_global(frame.f.module, *name),
                }
            }
            PyOp::StoreName(name) => {
                if let Some(class) = self.body_class.get(&frame.id).copied() {
                    self.class_member(class, *name, types[1]);
                }
                Ty::NEVER
            }
            PyOp::CheckLocal(_) | PyOp::CheckFree(_) => self.table.filter(types[0], |t| t != Ty::ABSENT),
            PyOp::Refine(refinement) => self.refine(types[0], *refinement),
            PyOp::Cell => {
                let site = self.site(frame.id, id);
                self.table.add_element(site, types[0]);
                self.table.intern(Type::Cell(site))
            }
            PyOp::CellGet => match self.table.get(types[0]) {
                Type::Cell(site) => {
                    let content = self.table.element(*site);
                    let content = self.loaded(content);
                    self.table.join(content, Ty::ABSENT)
                }
                _ => Ty::OBJECT,
            },
            PyOp::CellSet => {
                if let Type::Cell(site) = *self.table.get(types[0]) {
                    self.table.add_element(site, types[1]);
                }
                Ty::NEVER
            }
            PyOp::Closure(index) => match self.closures.get(&(frame.id, *index)) {
                Some(site) => self.table.intern(Type::Cell(*site)),
                None => Ty::OBJECT,
            },
            PyOp::Function(func) => {
                self.note_closure(*func, types);
                self.table.intern(Type::Function(*func))
            }
            PyOp::SetFunctionPart(part) => {
                if let (Type::Function(func), FunctionPart::Defaults) = (self.table.get(types[0]).clone(), part) {
                    self.defaults.insert(func, types[1]);
                }
                Ty::NEVER
            }
            PyOp::ClassFinish(class) => self.class_finish(frame, inst, *class),
            PyOp::Import { name, from_list, level } => self.import(*name, from_list, *level),
            PyOp::ImportFrom(name) => self.get_attribute(types[0], *name),
            PyOp::MatchKeys | PyOp::MatchClass { .. } => Ty::OBJECT,
            _ => Ty::OBJECT,
        }
    }

    fn binary(&mut self, frame: &mut Frame<'_>, id: InstId, inst: &InstData, op: BinaryOp, a: Ty, b: Ty) -> Ty {
        let both_ints = matches!((a, b), (Ty::INT | Ty::BOOL, Ty::INT | Ty::BOOL));
        let numbers = is_number(a) && is_number(b);
        match op {
            BinaryOp::And | BinaryOp::Or | BinaryOp::Xor if a == Ty::BOOL && b == Ty::BOOL => Ty::BOOL,
            BinaryOp::TrueDiv if numbers => Ty::FLOAT,
            BinaryOp::Pow if both_ints => {
                let small = self.int_constant(frame, inst.args[1]).is_some_and(|n| n >= 0);
                if small { Ty::INT } else { Ty::OBJECT }
            }
            BinaryOp::Pow if numbers => Ty::FLOAT,
            BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::FloorDiv | BinaryOp::Mod if numbers => {
                if both_ints { Ty::INT } else { Ty::FLOAT }
            }
            BinaryOp::LShift | BinaryOp::RShift | BinaryOp::And | BinaryOp::Or | BinaryOp::Xor if both_ints => Ty::INT,
            BinaryOp::Add if a == Ty::STR && b == Ty::STR => Ty::STR,
            BinaryOp::Mul if (a == Ty::STR && b == Ty::INT) || (a == Ty::INT && b == Ty::STR) => Ty::STR,
            BinaryOp::Mod if a == Ty::STR => Ty::STR,
            BinaryOp::Add | BinaryOp::Mul => self.sequence_binary(frame, id, op, a, b),
            _ => Ty::OBJECT,
        }
    }

    fn sequence_binary(&mut self, frame: &Frame<'_>, id: InstId, op: BinaryOp, a: Ty, b: Ty) -> Ty {
        match (op, self.table.get(a).clone(), self.table.get(b).clone()) {
            (BinaryOp::Add, Type::List(p), Type::List(q)) => {
                let site = self.site(frame.id, id);
                let (x, y) = (self.table.element(p), self.table.element(q));
                self.table.add_element(site, x);
                self.table.add_element(site, y);
                self.table.intern(Type::List(site))
            }
            (BinaryOp::Mul, Type::List(p), Type::Int) | (BinaryOp::Mul, Type::Int, Type::List(p)) => {
                let site = self.site(frame.id, id);
                let item = self.table.element(p);
                self.table.add_element(site, item);
                self.table.intern(Type::List(site))
            }
            (BinaryOp::Add, Type::Tuple(p), Type::Tuple(q)) => {
                let items = p.iter().chain(q.iter()).copied().collect();
                self.table.tuple(items)
            }
            _ => Ty::OBJECT,
        }
    }

    pub(super) fn int_constant(&self, frame: &Frame<'_>, value: Value) -> Option<i64> {
        match frame.f.inst(*frame.definitions.get(&value)?).op {
            Op::Const(id) => match self.program.consts.get(id) {
                ConstValue::Int(v) => Some(*v),
                _ => None,
            },
            _ => None,
        }
    }

    fn is_instance(&self, ty: Ty) -> bool {
        matches!(self.table.get(ty), Type::Instance(_))
    }

    fn comparison(&self, a: Ty, b: Ty) -> Ty {
        let plain = |t: Ty| is_number(t) || matches!(t, Ty::STR | Ty::BYTES | Ty::NONE);
        if plain(a) && plain(b) { Ty::BOOL } else { Ty::OBJECT }
    }

    pub(super) fn get_attribute(&mut self, object: Ty, name: Symbol) -> Ty {
        match self.table.get(object).clone() {
            Type::Instance(class) => match (self.field(class, name), self.member(class, name)) {
                (Some(field), None) => self.loaded(field),
                (None, Some(member)) if is_number(member) || member == Ty::STR => member,
                // A store that has not been seen yet: whoever reads the field is not reached yet.
                (None, None) if self.awaits_store(class, name) => Ty::NEVER,
                _ => Ty::OBJECT,
            },
            Type::Union(members) => {
                let fields = members.iter().map(|m| match *self.table.get(*m) {
                    Type::Instance(class) if self.member(class, name).is_none() => {
                        self.field(class, name).or_else(|| self.awaits_store(class, name).then_some(Ty::NEVER))
                    }
                    _ => None,
                });
                match fields.collect::<Option<Vec<Ty>>>() {
                    Some(types) => {
                        let joined = self.table.join_all(&types);
                        self.loaded(joined)
                    }
                    None => Ty::OBJECT,
                }
            }
            Type::Module(module) => self.load_global(module, name),
            Type::NativeModule(module) => {
                if !self.world.is_proved(name) {
                    return Ty::OBJECT;
                }
                let full = format!("{}.{}", self.program.text(module), self.program.text(name));
                if builtins::FLOAT_CONSTANTS.contains(&full.as_str()) {
                    return Ty::FLOAT;
                }
                match self.program.names.lookup(&full).filter(|_| builtins::FUNCTIONS.contains(&full.as_str())) {
                    Some(symbol) => self.table.intern(Type::Builtin(symbol)),
                    None => Ty::OBJECT,
                }
            }
            _ => Ty::OBJECT,
        }
    }

    fn set_attribute(&mut self, object: Ty, name: Symbol, value: Ty) {
        for member in self.table.members(object) {
            match *self.table.get(member) {
                Type::Instance(class) => self.store_field(class, name, value),
                Type::Object | Type::Class(_) if self.world.class_stores.insert(name) => self.table.changed = true,
                _ => {}
            }
        }
    }

    fn get_item(&mut self, frame: &mut Frame<'_>, id: InstId, inst: &InstData, object: Ty, key: Ty) -> Ty {
        frame.calls.remove(&id);
        match self.table.get(object).clone() {
            Type::Instance(class) => self.item_method(frame, id, class, object, key),
            Type::List(site) if key == Ty::INT => {
                let item = self.table.element(site);
                self.loaded(item)
            }
            Type::List(_) if key == Ty::SLICE => object,
            Type::Dict(site) => {
                let value = self.table.value(site);
                self.loaded(value)
            }
            Type::Tuple(items) => {
                let index = self.int_constant(frame, inst.args[1]);
                let at = index.map(|i| if i < 0 { i + items.len() as i64 } else { i });
                let item = match at.and_then(|i| items.get(usize::try_from(i).ok()?)) {
                    Some(item) => *item,
                    None if key == Ty::INT => self.table.join_all(&items),
                    None => Ty::OBJECT,
                };
                self.loaded(item)
            }
            Type::TupleOf(item) if key == Ty::INT => self.loaded(item),
            Type::Str if key == Ty::INT || key == Ty::SLICE => Ty::STR,
            Type::Bytes if key == Ty::INT => Ty::INT,
            _ => Ty::OBJECT,
        }
    }

    fn set_item(&mut self, object: Ty, key: Ty, value: Ty) {
        for member in self.table.members(object) {
            match *self.table.get(member) {
                Type::List(site) if key == Ty::SLICE => {
                    let item = item_of(&self.table, value);
                    self.table.add_element(site, item);
                }
                Type::List(site) => self.table.add_element(site, value),
                Type::Dict(site) => {
                    self.table.add_element(site, key);
                    self.table.add_value(site, value);
                }
                _ => {}
            }
        }
    }

    fn add_item(&mut self, container: Ty, item: Ty) {
        if let Type::List(site) | Type::Set(site) = *self.table.get(container) {
            self.table.add_element(site, item);
        }
    }

    fn call_method(&mut self, frame: &mut Frame<'_>, id: InstId, inst: &InstData, types: &[Ty], name: Symbol, keywords: &[Symbol]) -> Ty {
        frame.calls.remove(&id);
        match self.table.get(types[0]).clone() {
            Type::Instance(class) => {
                match self.method_of(class, name) {
                    Some(func) => self.call_method_of(frame, id, func, &inst.args, 0, keywords),
                    None => Ty::OBJECT,
                }
            }
            Type::Class(class) => match self.class_function(class, name) {
                Some(func) => self.call_method_of(frame, id, func, &inst.args, 1, keywords),
                None => Ty::OBJECT,
            },
            Type::Union(_) => self.call_by_class(frame, id, &inst.args, 0, name, keywords),
            Type::Module(_) | Type::NativeModule(_) => {
                let callee = self.get_attribute(types[0], name);
                // The receiver is not passed: what is called is an attribute of a module.
                match self.table.get(callee) {
                    Type::Builtin(_) | Type::Function(_) => self.call(frame, id, callee, &inst.args, 1, keywords),
                    _ => Ty::OBJECT,
                }
            }
            _ if keywords.is_empty() => self.builtin_method(frame, id, types[0], name, &types[1..]),
            _ => Ty::OBJECT,
        }
    }

    fn iterator(&mut self, iterable: Ty) -> Ty {
        match self.table.get(iterable).clone() {
            Type::Range => Ty::RANGE_ITER,
            Type::List(site) => self.table.intern(Type::ListIter(site)),
            Type::Tuple(items) => {
                let item = self.table.join_all(&items);
                self.table.intern(Type::TupleIter(item))
            }
            Type::TupleOf(item) => self.table.intern(Type::TupleIter(item)),
            Type::RangeIter | Type::ListIter(_) | Type::TupleIter(_) | Type::Iter(_) => iterable,
            Type::Str | Type::Bytes | Type::Set(_) | Type::Dict(_) => {
                let item = item_of(&self.table, iterable);
                self.table.intern(Type::Iter(item))
            }
            _ => Ty::OBJECT,
        }
    }

    fn load_global(&mut self, module: ModuleId, name: Symbol) -> Ty {
        // Inference does not look into open code.
        if self.program.module(module).openness == Openness::Open {
            return Ty::OBJECT;
        }
        if self.world.stores.contains_key(&(module, name)) {
            let ty = self.globals.get(&(module, name)).copied().unwrap_or(Ty::NEVER);
            let constant = self.world.constant_store(self.program, module, name).is_some();
            return if constant && self.table.is_settled(ty) { ty } else { self.loaded(ty) };
        }
        if self.world.star_imports.contains(&module) {
            return Ty::OBJECT;
        }
        let text = self.program.text(name);
        if let Some((_, class)) = builtins::CLASSES.iter().find(|(n, _)| *n == text) {
            return self.table.intern(Type::BuiltinClass(*class));
        }
        if builtins::FUNCTIONS.contains(&text) {
            return self.table.intern(Type::Builtin(name));
        }
        if text == "__name__" {
            return Ty::STR;
        }
        Ty::OBJECT
    }

    fn refine(&mut self, ty: Ty, refinement: Refinement) -> Ty {
        match refinement {
            Refinement::Present => self.table.filter(ty, |t| t != Ty::ABSENT),
            Refinement::IsNone => Ty::NONE,
            Refinement::NotNone => self.table.filter(ty, |t| t != Ty::NONE),
            Refinement::Truthy => self.table.filter(ty, |t| t != Ty::NONE),
            Refinement::BuiltinInstance(_) => ty,
        }
    }

    fn note_closure(&mut self, func: FuncId, cells: &[Ty]) {
        for (i, cell) in cells.iter().enumerate() {
            let Type::Cell(site) = *self.table.get(*cell) else { continue };
            let key = (func, i as u32);
            let site = match self.closures.get(&key) {
                Some(old) => self.table.unify(*old, site),
                None => site,
            };
            self.closures.insert(key, site);
        }
    }

    fn class_finish(&mut self, frame: &mut Frame<'_>, inst: &InstData, class: ClassDefId) -> Ty {
        let prepared = frame.definitions.get(&inst.args[1]).map(|i| frame.f.inst(*i).clone());
        let Some(prepare) = prepared.filter(|p| p.op == Op::Py(PyOp::ClassPrepare)) else { return Ty::OBJECT };
        let bases = frame.values[prepare.args[1].0 as usize];
        let keywords = frame.values[prepare.args[2].0 as usize];
        let made = self.class_statement(class, bases, keywords != Ty::ABSENT);
        // The runtime puts the class where its methods find `__class__`.
        if let Type::Cell(site) = *self.table.get(frame.values[inst.args[2].0 as usize]) {
            self.table.add_element(site, made);
        }
        made
    }

    fn import(&mut self, name: Symbol, from_list: &[Symbol], level: u32) -> Ty {
        let text = self.program.text(name);
        if level != 0 || (text.contains('.') && from_list.is_empty()) {
            return Ty::OBJECT;
        }
        if let Some(module) = self.program.module_ids.get(&name) {
            return self.table.intern(Type::Module(*module));
        }
        if matches!(text, "math" | "time") {
            return self.table.intern(Type::NativeModule(name));
        }
        Ty::OBJECT
    }

    fn unpack(&mut self, frame: &mut Frame<'_>, inst: &InstData, ty: Ty, n: u32) {
        let items: Vec<Ty> = match self.table.get(ty).clone() {
            Type::Tuple(items) if items.len() == n as usize => items.iter().map(|t| self.loaded(*t)).collect(),
            _ => {
                let item = item_of(&self.table, ty);
                let item = self.loaded(item);
                vec![item; n as usize]
            }
        };
        for (result, item) in inst.results.iter().zip(items) {
            self.set(frame, *result, item);
        }
    }
}

/// The type of a value in a baked container.
fn item_of_image(nodes: &[Node], value: Baked) -> Ty {
    match value {
        Baked::None => Ty::NONE,
        Baked::True | Baked::False => Ty::BOOL,
        Baked::Small(_) => Ty::INT,
        Baked::Ellipsis => Ty::OBJECT,
        Baked::Node(node) => match &nodes[node as usize] {
            Node::Float(_) => Ty::FLOAT,
            Node::Str { .. } => Ty::STR,
            Node::Bytes(_) => Ty::BYTES,
            Node::Int { .. } | Node::Complex(..) | Node::Tuple(_) | Node::List(_) | Node::Dict(_) | Node::Set { .. } => Ty::OBJECT,
        },
    }
}
