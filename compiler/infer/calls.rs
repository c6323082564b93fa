//! Calls: binding arguments of known functions, constructing known classes, built-in functions.

use super::builtins;
use super::engine::{Engine, Frame};
use super::types::{Ty, Type};
use super::{Argument, Call};
use crate::base::Symbol;
use crate::ir::*;

impl Engine<'_> {
    /// The type of a call's result; a direct call is noted in the frame. `first` is the index of the instruction's first
    /// Python argument, `receiver` true where the argument before it is passed as self.
    pub(super) fn call(&mut self, frame: &mut Frame<'_>, id: InstId, callee: Ty, args: &[Value], first: usize, keywords: &[Symbol]) -> Ty {
        frame.calls.remove(&id);
        let types: Vec<Ty> = args[first..].iter().map(|a| frame.values[a.0 as usize]).collect();
        match self.table.get(callee).clone() {
            Type::Function(func) => self.call_function(frame, id, func, &types, first, keywords),
            Type::Class(class) => self.construct(frame, id, class, &types, first, keywords),
            Type::Builtin(name) => {
                let name = self.known_builtin(name);
                self.note_key(&types, types.len() - keywords.len(), keywords);
                if name == "sorted" && !types.is_empty() {
                    return self.sorted(frame, id, types[0]);
                }
                if !keywords.is_empty() {
                    return if matches!(name, "min" | "max") && types.len() == keywords.len() + 1 { builtins::item_of(&self.table, types[0]) } else { Ty::OBJECT };
                }
                frame.calls.insert(id, Call::Builtin(name));
                builtins::function_result(&mut self.table, name, &types)
            }
            Type::BuiltinClass(class) if keywords.is_empty() => {
                frame.calls.insert(id, Call::BuiltinClass(class));
                self.construct_builtin(frame, id, class, &types)
            }
            _ => Ty::OBJECT,
        }
    }

    /// The list that `sorted(items)` makes.
    fn sorted(&mut self, frame: &Frame<'_>, id: InstId, items: Ty) -> Ty {
        let site = self.site(frame.id, id);
        let item = builtins::item_of(&self.table, items);
        self.table.add_element(site, item);
        self.table.intern(Type::List(site))
    }

    /// A function given as `key=` is called with the items of the first argument.
    pub(super) fn note_key(&mut self, types: &[Ty], given: usize, keywords: &[Symbol]) {
        let key = keywords.iter().position(|k| self.program.text(*k) == "key");
        if let (Some(key), Some(items)) = (key, types.first()) {
            let item = builtins::item_of(&self.table, *items);
            self.called_back(types[given + key], item);
        }
    }

    /// The runtime calls a function with values of this type: generic code looks for the instance. Its result.
    fn called_back(&mut self, callee: Ty, item: Ty) -> Ty {
        let Type::Function(func) = *self.table.get(callee) else { return Ty::OBJECT };
        let item = self.loaded(item);
        if item == Ty::OBJECT || !self.is_specializable(func) {
            return Ty::OBJECT;
        }
        match self.bind(func, &[item], 0, &[]) {
            Some((_, params)) => {
                let instance = self.instance(func, params);
                let result = self.instances[instance.0 as usize].result;
                self.loaded(result)
            }
            None => if item == Ty::NEVER { Ty::NEVER } else { Ty::OBJECT },
        }
    }

    pub(super) fn known_builtin(&self, name: Symbol) -> &'static str {
        let text = self.program.text(name);
        builtins::FUNCTIONS.iter().copied().find(|f| *f == text).unwrap_or("")
    }

    fn call_function(&mut self, frame: &mut Frame<'_>, id: InstId, func: FuncId, types: &[Ty], first: usize, keywords: &[Symbol]) -> Ty {
        if !self.is_specializable(func) {
            return Ty::OBJECT;
        }
        let Some((arguments, params)) = self.bind(func, types, first, keywords) else { return Ty::OBJECT };
        let instance = self.instance(func, params);
        frame.calls.insert(id, Call::Direct { instance, arguments });
        self.instances[instance.0 as usize].result
    }

    /// A method call on an instance of a known class: `args[first]` is the receiver.
    pub(super) fn call_method_of(&mut self, frame: &mut Frame<'_>, id: InstId, func: FuncId, args: &[Value], first: usize, keywords: &[Symbol]) -> Ty {
        let types: Vec<Ty> = args[first..].iter().map(|a| frame.values[a.0 as usize]).collect();
        let reads_function = !self.program.function(func).free.is_empty();
        let has_slot = self.program.function_slots.contains_key(&func);
        match self.bind(func, &types, first, keywords) {
            Some((arguments, _)) if has_slot || !(reads_function || has_default(&arguments)) => self.call_function(frame, id, func, &types, first, keywords),
            _ => Ty::OBJECT,
        }
    }

    /// Arguments in parameter order with their types; None where binding fails or needs `*` or `**`.
    pub(super) fn bind(&mut self, func: FuncId, types: &[Ty], first: usize, keywords: &[Symbol]) -> Option<(Vec<Argument>, Vec<Ty>)> {
        let params = &self.program.function(func).params;
        if params.star || params.double_star || types.contains(&Ty::NEVER) {
            return None;
        }
        let given = types.len() - keywords.len();
        if given > params.positional as usize {
            return None;
        }
        let mut arguments: Vec<Option<Argument>> = (0..params.names.len()).map(|i| (i < given).then_some(Argument::Given(first + i))).collect();
        for (k, keyword) in keywords.iter().enumerate() {
            let index = params.names.iter().position(|n| n == keyword)?;
            if arguments[index].is_some() || index < params.positional_only as usize {
                return None;
            }
            arguments[index] = Some(Argument::Given(first + given + k));
        }
        let defaults: Vec<Ty> = match self.defaults.get(&func).map(|t| self.table.get(*t).clone()) {
            Some(Type::Tuple(items)) => items.to_vec(),
            _ => Vec::new(),
        };
        let positional = params.positional as usize;
        let mut out = (Vec::new(), Vec::new());
        for (i, argument) in arguments.into_iter().enumerate() {
            let (argument, ty) = match argument {
                Some(Argument::Given(at)) => (Argument::Given(at), types[at - first]),
                _ => {
                    let at = (i + defaults.len()).checked_sub(positional).filter(|_| i < positional)?;
                    (Argument::Default(at), self.loaded(*defaults.get(at)?))
                }
            };
            out.0.push(argument);
            out.1.push(self.widen_argument(ty));
        }
        Some(out)
    }

    /// Instances are kept apart by what specialization can use.
    fn widen_argument(&mut self, ty: Ty) -> Ty {
        match self.table.get(ty) {
            Type::Absent => Ty::OBJECT,
            Type::Union(members) if members.contains(&Ty::ABSENT) => Ty::OBJECT,
            _ => ty,
        }
    }

    fn construct(&mut self, frame: &mut Frame<'_>, id: InstId, class: ClassDefId, types: &[Ty], first: usize, keywords: &[Symbol]) -> Ty {
        let result = self.table.intern(Type::Instance(class));
        let init = self.init_name.and_then(|name| self.member(class, name));
        let Some(init) = init else {
            if types.is_empty() {
                frame.calls.insert(id, Call::Construct { class, init: None });
            }
            return if types.is_empty() { result } else { Ty::OBJECT };
        };
        let Type::Function(func) = self.table.get(init).clone() else { return Ty::OBJECT };
        let with_self: Vec<Ty> = std::iter::once(result).chain(types.iter().copied()).collect();
        let has_slot = self.program.function_slots.contains_key(&func);
        if !(has_slot || self.program.function(func).free.is_empty()) || !self.is_specializable(func) {
            return Ty::OBJECT;
        }
        // The new object stands before the arguments: index `first - 1` is the callee's place, taken over by self.
        let Some((arguments, params)) = self.bind(func, &with_self, first - 1, keywords) else { return Ty::OBJECT };
        if has_default(&arguments) && !has_slot {
            return Ty::OBJECT;
        }
        let instance = self.instance(func, params);
        frame.calls.insert(id, Call::Construct { class, init: Some((instance, arguments)) });
        result
    }

    fn construct_builtin(&mut self, frame: &Frame<'_>, id: InstId, class: sxc_abi::ClassId, types: &[Ty]) -> Ty {
        use sxc_abi::ClassId as C;
        let item = types.first().map_or(Ty::NEVER, |t| builtins::item_of(&self.table, *t));
        match class {
            C::Int => Ty::INT,
            C::Float => Ty::FLOAT,
            C::Bool => Ty::BOOL,
            C::Str => Ty::STR,
            C::Range => Ty::RANGE,
            C::List | C::Set if types.len() <= 1 => {
                let site = self.site(frame.id, id);
                self.table.add_element(site, item);
                self.table.intern(if class == C::List { Type::List(site) } else { Type::Set(site) })
            }
            C::Tuple if types.len() == 1 => self.table.intern(Type::TupleOf(item)),
            C::Dict if types.is_empty() => {
                let site = self.site(frame.id, id);
                self.table.intern(Type::Dict(site))
            }
            C::Enumerate => {
                let pair = self.table.tuple(vec![Ty::INT, item]);
                self.table.intern(Type::Iter(pair))
            }
            C::Zip => {
                let items: Vec<Ty> = types.iter().map(|t| builtins::item_of(&self.table, *t)).collect();
                let row = self.table.tuple(items);
                self.table.intern(Type::Iter(row))
            }
            C::Map if types.len() == 2 => {
                let item = builtins::item_of(&self.table, types[1]);
                let result = self.called_back(types[0], item);
                self.table.intern(Type::Iter(result))
            }
            C::Filter if types.len() == 2 => {
                let item = builtins::item_of(&self.table, types[1]);
                self.called_back(types[0], item);
                self.table.intern(Type::Iter(item))
            }
            C::Reversed => self.table.intern(Type::Iter(item)),
            _ => Ty::OBJECT,
        }
    }
}

fn has_default(arguments: &[Argument]) -> bool {
    arguments.iter().any(|a| matches!(a, Argument::Default(_)))
}
