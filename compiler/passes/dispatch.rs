//! Turns operations of the data model into calls of runtime functions, for everything that inference left dynamic.
//!
//! Later code may rely on: no `py.*` operation is left but the yields of generators, which `suspend` splits.

mod atomic;

use super::editor::{Editor, rewrite};
use crate::base::Symbol;
use crate::ir::*;
use smallvec::SmallVec;
use sxc_abi::RuntimeFn as Rt;
use sxc_abi::slots::{BinaryOp, CompareOp};

pub fn run(program: &Program, f: &mut Function) {
    let module = f.module;
    let orders = atomic::orders(program, f);
    rewrite(f, |ed, data| match &data.op {
        Op::Py(py) => {
            let py = py.clone();
            Dispatch { program, module, orders: &orders, ed }.operation(py, data);
        }
        _ => ed.keep(data),
    });
}

struct Dispatch<'a, 'b, 'p> {
    program: &'p Program,
    module: ModuleId,
    /// Values that may be members of `sx.Ordering`; none where the module does not import `sx`.
    orders: &'a atomic::Orders,
    ed: &'a mut Editor<'b>,
}

impl Dispatch<'_, '_, '_> {
    fn operation(&mut self, py: PyOp, data: InstData) {
        let (args, results) = (data.args.clone(), data.results.clone());
        match py {
            PyOp::Unary(op) => self.word(unary(op), &args, &results),
            PyOp::Binary(op) => self.binary(op, &args, &results),
            PyOp::InPlace(op) => self.indexed(Rt::sx_inplace, op as i64, &args, &results),
            PyOp::Compare(op) => self.indexed(Rt::sx_compare, op as i64, &args, &results),
            PyOp::Is => self.int_as_bool(Rt::sx_is, &args, &results),
            PyOp::Contains => self.truth(Rt::sx_contains, &[args[1], args[0]], &results),
            PyOp::Truth => self.truth(Rt::sx_truth, &args, &results),
            PyOp::FromBool => self.ed.define(Op::Object(ObjectOp::Bool), &args, &results),
            PyOp::Not => self.not(&args, &results),
            PyOp::GetAttr(name) => self.with_name_and_cache(Rt::sx_getattr, args[0], name, &[], &results),
            PyOp::SetAttr(name) => self.with_name_and_cache(Rt::sx_setattr, args[0], name, &[args[1]], &results),
            PyOp::DelAttr(name) => self.named(Rt::sx_delattr, &[args[0]], name, &[], &results),
            PyOp::LoadSpecial(name) => self.named(Rt::sx_load_special, &[args[0]], name, &[], &results),
            PyOp::SuperAttr(name) => self.named(Rt::sx_super_getattr, &args, name, &[], &results),
            PyOp::Super => self.word(Rt::sx_super, &args, &results),
            PyOp::GetItem => self.word(Rt::sx_getitem, &args, &results),
            PyOp::SetItem => self.word(Rt::sx_setitem, &args, &results),
            PyOp::DelItem => self.word(Rt::sx_delitem, &args, &results),
            PyOp::Slice => self.word(Rt::sx_slice, &args, &results),
            PyOp::Call { keywords } => self.call(&keywords, &args, &results),
            PyOp::CallMethod { name, keywords } => match self.atomic_call(name, args[0], &args[1..], &keywords) {
                Some(call) => self.guarded_atomic(&call, &results, |this, result| this.call_method(name, &[], &args, &[result])),
                None => self.call_method(name, &keywords, &args, &results),
            },
            PyOp::Method(name) => {
                let space = self.space(1);
                self.with_name_and_cache(Rt::sx_method, args[0], name, &[space], &results[..1]);
                self.ed.define(Op::Memory(MemoryOp::BufferLoad { index: 0 }), &[space], &results[1..]);
            }
            PyOp::SuperMethod(name) => {
                let space = self.space(1);
                self.named(Rt::sx_super_method, &args, name, &[space], &results[..1]);
                self.ed.define(Op::Memory(MemoryOp::BufferLoad { index: 0 }), &[space], &results[1..]);
            }
            PyOp::CallBound { keywords } => match self.atomic_call_bound(&args, &keywords) {
                Some(call) => self.guarded_atomic(&call, &results, |this, result| this.call_bound(&[], &args, &[result])),
                None => self.call_bound(&keywords, &args, &results),
            },
            PyOp::CallUnpacked => self.word(Rt::sx_call_ex, &args, &results),
            PyOp::CallInFrame { args: n, names } => self.call_in_frame(n as usize, &names, &args, &results),
            PyOp::Iter => self.word(Rt::sx_iter, &args, &results),
            PyOp::Next => self.word(Rt::sx_next, &args, &results),
            PyOp::Unpack { n } => self.unpack(Rt::sx_unpack, &args, &[i64::from(n)], &results),
            PyOp::UnpackStar { before, after } => {
                self.unpack(Rt::sx_unpack_star, &args, &[i64::from(before), i64::from(after)], &results);
            }
            PyOp::Length => self.word(Rt::sx_length, &args, &results),
            PyOp::Tuple => self.buffered(Rt::sx_tuple, &args, &results),
            PyOp::List => self.buffered(Rt::sx_list, &args, &results),
            PyOp::Set => self.set(&args, &results),
            PyOp::Dict => self.dict(&args, &results),
            PyOp::ListAppend => self.word(Rt::sx_list_append, &args, &results),
            PyOp::ListExtend => self.word(Rt::sx_list_extend, &args, &results),
            PyOp::ListToTuple => self.word(Rt::sx_list_to_tuple, &args, &results),
            PyOp::SetAdd => self.word(Rt::sx_set_add, &args, &results),
            PyOp::SetUpdate => self.word(Rt::sx_set_update, &args, &results),
            PyOp::DictSet => self.word(Rt::sx_dict_set, &args, &results),
            PyOp::DictUpdate => self.word(Rt::sx_dict_update, &args, &results),
            PyOp::DictMerge => self.word(Rt::sx_dict_merge_kwargs, &args, &results),
            PyOp::Format { conversion } => {
                let code = self.ed.int(conversion.map_or(0, |c| c as i64));
                self.word(Rt::sx_format, &[args[0], code, args[1]], &results);
            }
            PyOp::JoinStr => self.buffered(Rt::sx_join_parts, &args, &results),
            PyOp::Interpolation => self.word(Rt::sx_interpolation, &args, &results),
            PyOp::Template => self.word(Rt::sx_template, &args, &results),
            PyOp::LoadGlobal(name) => self.load_global(name, &results),
            PyOp::StoreGlobal(name) => self.store_global(name, args[0]),
            PyOp::DelGlobal(name) => self.in_module(Rt::sx_delete_global, name, &[], &results),
            PyOp::LoadName(name) => {
                let module = self.module_word();
                self.named(Rt::sx_load_name, &[args[0], module], name, &[], &results);
            }
            PyOp::LoadFromNamespace(name) => self.named(Rt::sx_load_from_namespace, &[args[0]], name, &[], &results),
            PyOp::StoreName(name) => self.named(Rt::sx_store_name, &[args[0]], name, &[args[1]], &results),
            PyOp::DelName(name) => self.named(Rt::sx_delete_name, &[args[0]], name, &[], &results),
            PyOp::CheckLocal(name) => self.check(Rt::sx_unbound_local, name, args[0], results[0]),
            PyOp::CheckFree(name) => self.check(Rt::sx_unbound_free, name, args[0], results[0]),
            PyOp::Cell => self.word(Rt::sx_cell, &args, &results),
            PyOp::CellGet => self.ed.define(load(CELL_VALUE), &args, &results),
            PyOp::CellSet => self.ed.effect(Op::Memory(MemoryOp::Store { offset: CELL_VALUE }), &args),
            PyOp::Closure(index) => self.closure(index, &results),
            PyOp::Function(func) => self.function(func, &args, &results),
            PyOp::SetFunctionPart(part) => {
                let field = self.ed.int(part as i64);
                self.word(Rt::sx_function_set, &[args[0], field, args[1]], &results);
            }
            PyOp::ClassPrepare => self.word(Rt::sx_class_prepare, &args, &results),
            PyOp::ClassNamespace => self.ed.define(load(TUPLE_ITEMS + 8), &args, &results),
            PyOp::ClassBases => self.ed.define(load(TUPLE_ITEMS + 16), &args, &results),
            PyOp::ClassFinish(class) => {
                let plan = self.ed.emit(Op::Object(ObjectOp::Plan(class)), &[], Repr::Ptr);
                self.word(Rt::sx_class_finish, &[args[0], args[1], args[2], plan], &results);
            }
            PyOp::Import { name, from_list, level } => self.import(name, &from_list, level, &results),
            PyOp::ImportFrom(name) => self.named(Rt::sx_import_from, &[args[0]], name, &[], &results),
            PyOp::ImportStar => {
                let module = self.module_word();
                self.word(Rt::sx_import_star, &[args[0], module], &results);
            }
            PyOp::TypeParam { kind, name } => {
                let kind = self.ed.int(i64::from(kind));
                let name = self.name(name);
                self.word(Rt::sx_type_param, &[kind, name, args[0], args[1]], &results);
            }
            PyOp::TypeAlias(name) => {
                let name = self.name(name);
                self.word(Rt::sx_type_alias, &[name, args[0], args[1]], &results);
            }
            PyOp::GenericBase => self.word(Rt::sx_generic_base, &args, &results),
            PyOp::Refine(_) => self.ed.replace(results[0], args[0]),
            PyOp::Raise => self.word(Rt::sx_raise, &args, &results),
            PyOp::Reraise => {
                let handled = self.ed.emit(Op::Call(CallOp::Runtime(Rt::sx_handled_or_error)), &[], Repr::Word);
                self.word(Rt::sx_restore, &[handled], &results);
            }
            PyOp::Restore => self.word(Rt::sx_restore, &args, &results),
            PyOp::Handle => self.word(Rt::sx_handle, &args, &results),
            PyOp::Unhandle => self.word(Rt::sx_unhandle, &args, &results),
            PyOp::ExceptionMatches => self.truth(Rt::sx_exception_matches, &args, &results),
            PyOp::ExceptionSplit => self.word(Rt::sx_exception_split, &args, &results),
            PyOp::ExceptionRegroup => self.word(Rt::sx_exception_regroup, &args, &results),
            PyOp::AssertionError => self.word(Rt::sx_assertion_error, &args, &results),
            PyOp::Yield { .. } => self.ed.keep(data),
            PyOp::DelegateIter => self.word(Rt::sx_delegate_iter, &args, &results),
            PyOp::DelegateStep => {
                let frame = self.ed.emit(Op::Object(ObjectOp::Frame), &[], Repr::Word);
                self.word(Rt::sx_delegate_step, &[frame, args[0], args[1]], &results);
            }
            PyOp::DelegateResult => {
                let frame = self.ed.emit(Op::Object(ObjectOp::Frame), &[], Repr::Word);
                self.word(Rt::sx_delegate_result, &[frame], &results);
            }
            PyOp::AwaitIter => self.word(Rt::sx_await_iter, &args, &results),
            PyOp::AsyncWithIter { exit } => {
                let method = self.ed.int(i64::from(exit));
                self.word(Rt::sx_async_with_iter, &[args[0], method], &results);
            }
            PyOp::AsyncIter => self.word(Rt::sx_async_iter, &args, &results),
            PyOp::AsyncNext => self.word(Rt::sx_async_next, &args, &results),
            PyOp::AsyncEnd => self.word(Rt::sx_async_end, &args, &results),
            PyOp::AsyncWrap => self.word(Rt::sx_async_wrap, &args, &results),
            PyOp::Discard(name) => {
                let name = self.name(name);
                let site = self.ed.emit(Op::Error(ErrorOp::Site), &[], Repr::Ptr);
                self.word(Rt::sx_discard, &[args[0], name, site], &results);
            }
            PyOp::MatchSequence => self.int_as_bool(Rt::sx_match_sequence, &args, &results),
            PyOp::MatchMapping => self.int_as_bool(Rt::sx_match_mapping, &args, &results),
            PyOp::MatchClass { positional, names } => {
                let n = self.ed.int(i64::from(positional));
                let names = self.name_tuple(&names);
                self.word(Rt::sx_match_class, &[args[0], args[1], n, names], &results);
            }
            PyOp::MatchKeys => self.word(Rt::sx_match_keys, &args, &results),
            PyOp::MatchRest => self.word(Rt::sx_match_rest, &args, &results),
        }
    }

    /// A runtime call whose arguments are the operation's. A status result that nobody asked for is still defined, for
    /// the error edge.
    fn word(&mut self, function: Rt, args: &[Value], results: &[Value]) {
        let op = Op::Call(CallOp::Runtime(function));
        match (results.first(), function.row().result) {
            (Some(_), _) => self.ed.define(op, args, results),
            (None, sxc_abi::AbiType::Void) => self.ed.effect(op, args),
            (None, sxc_abi::AbiType::Word) => {
                self.ed.emit(op, args, Repr::Word);
            }
            (None, _) => {
                self.ed.emit(op, args, Repr::Status);
            }
        }
    }
    /// A runtime call that answers a truth byte.
    fn truth(&mut self, function: Rt, args: &[Value], results: &[Value]) {
        let status = self.ed.emit(Op::Call(CallOp::Runtime(function)), args, Repr::Status);
        self.ed.define(Op::Object(ObjectOp::StatusTrue), &[status], results);
    }
    fn int_as_bool(&mut self, function: Rt, args: &[Value], results: &[Value]) {
        let answer = self.ed.emit(Op::Call(CallOp::Runtime(function)), args, Repr::I64);
        let zero = self.ed.int(0);
        self.ed.define(Op::Int(IntOp::Compare(CompareOp::Ne)), &[answer, zero], results);
    }
    fn not(&mut self, args: &[Value], results: &[Value]) {
        self.ed.define(Op::Object(ObjectOp::Not), args, results);
    }
    fn binary(&mut self, op: BinaryOp, args: &[Value], results: &[Value]) {
        match op {
            BinaryOp::Add => self.word(Rt::sx_add, args, results),
            BinaryOp::Sub => self.word(Rt::sx_sub, args, results),
            BinaryOp::Mul => self.word(Rt::sx_mul, args, results),
            _ => self.indexed(Rt::sx_binary, op as i64, args, results),
        }
    }
    fn indexed(&mut self, function: Rt, index: i64, args: &[Value], results: &[Value]) {
        let index = self.ed.int(index);
        self.word(function, &[index, args[0], args[1]], results);
    }
    fn name(&mut self, name: Symbol) -> Value {
        self.ed.emit(Op::Name(name), &[], Repr::Word)
    }
    fn named(&mut self, function: Rt, before: &[Value], name: Symbol, after: &[Value], results: &[Value]) {
        let name = self.name(name);
        let args: SmallVec<[Value; 4]> = before.iter().copied().chain([name]).chain(after.iter().copied()).collect();
        self.word(function, &args, results);
    }
    fn with_name_and_cache(&mut self, function: Rt, object: Value, name: Symbol, more: &[Value], results: &[Value]) {
        let cache = self.ed.emit(Op::Memory(MemoryOp::Cache), &[], Repr::Ptr);
        let after: SmallVec<[Value; 4]> = more.iter().copied().chain([cache]).collect();
        self.named(function, &[object], name, &after, results);
    }
    fn module_word(&mut self) -> Value {
        self.ed.emit(Op::Object(ObjectOp::Module(self.module)), &[], Repr::Word)
    }
    fn in_module(&mut self, function: Rt, name: Symbol, after: &[Value], results: &[Value]) {
        let module = self.module_word();
        self.named(function, &[module], name, after, results);
    }
    fn buffer(&mut self, words: &[Value]) -> Value {
        self.ed.emit(Op::Memory(MemoryOp::Buffer), words, Repr::Ptr)
    }
    fn buffered(&mut self, function: Rt, words: &[Value], results: &[Value]) {
        let buffer = self.buffer(words);
        let n = self.ed.int(words.len() as i64);
        self.word(function, &[buffer, n], results);
    }
    /// A tuple constant of names, or absent when there are none.
    fn name_tuple(&mut self, names: &[Symbol]) -> Value {
        self.ed.emit(Op::NameTuple(names.to_vec()), &[], Repr::Word)
    }
    fn call(&mut self, keywords: &[Symbol], args: &[Value], results: &[Value]) {
        let buffer = self.buffer(&args[1..]);
        let n = self.ed.int((args.len() - 1 - keywords.len()) as i64);
        let names = self.name_tuple(keywords);
        self.word(Rt::sx_call, &[args[0], buffer, n, names], results);
    }
    fn call_method(&mut self, name: Symbol, keywords: &[Symbol], args: &[Value], results: &[Value]) {
        let buffer = self.buffer(args);
        let n = self.ed.int((args.len() - keywords.len()) as i64);
        let names = self.name_tuple(keywords);
        let name = self.name(name);
        let cache = self.ed.emit(Op::Memory(MemoryOp::Cache), &[], Repr::Ptr);
        self.word(Rt::sx_call_method, &[name, buffer, n, names, cache], results);
    }
    fn call_bound(&mut self, keywords: &[Symbol], args: &[Value], results: &[Value]) {
        let buffer = self.buffer(&args[1..]);
        let n = self.ed.int((args.len() - 1 - keywords.len()) as i64);
        let names = self.name_tuple(keywords);
        self.word(Rt::sx_call_bound, &[args[0], buffer, n, names], results);
    }
    /// Room for words that a runtime function writes.
    fn space(&mut self, words: u32) -> Value {
        self.ed.emit(Op::Memory(MemoryOp::BufferSpace { words }), &[], Repr::Ptr)
    }
    fn call_in_frame(&mut self, n: usize, names: &[Symbol], args: &[Value], results: &[Value]) {
        let (module, names_word) = (self.module_word(), self.name_tuple(names));
        let all: Vec<Value> = args[1..].to_vec();
        let buffer = self.buffer(&all);
        let n = self.ed.int(n as i64);
        self.word(Rt::sx_call_in_frame, &[args[0], buffer, n, names_word, module], results);
    }
    fn unpack(&mut self, function: Rt, args: &[Value], counts: &[i64], results: &[Value]) {
        let counts: Vec<Value> = counts.iter().map(|c| self.ed.int(*c)).collect();
        let space = self.ed.emit(Op::Memory(MemoryOp::BufferSpace { words: results.len() as u32 }), &[], Repr::Ptr);
        let all: Vec<Value> = args.iter().copied().chain(counts).chain([space]).collect();
        self.word(function, &all, &[]);
        for (index, result) in results.iter().enumerate() {
            self.ed.define(Op::Memory(MemoryOp::BufferLoad { index: index as u32 }), &[space], &[*result]);
        }
    }
    fn set(&mut self, items: &[Value], results: &[Value]) {
        self.word(Rt::sx_set, &[], results);
        for item in items {
            self.word(Rt::sx_set_add, &[results[0], *item], &[]);
        }
    }
    fn dict(&mut self, items: &[Value], results: &[Value]) {
        self.word(Rt::sx_dict, &[], results);
        for pair in items.chunks(2) {
            self.word(Rt::sx_dict_set, &[results[0], pair[0], pair[1]], &[]);
        }
    }
    fn load_global(&mut self, name: Symbol, results: &[Value]) {
        let Some(index) = self.global_index(name) else {
            let module = self.module_word();
            let name = self.name(name);
            let cache = self.ed.emit(Op::Memory(MemoryOp::Cache), &[], Repr::Ptr);
            return self.word(Rt::sx_load_global, &[module, name, cache], results);
        };
        let op = Op::Memory(MemoryOp::LoadGlobal { module: self.module, index });
        let fast = self.ed.emit(op, &[], Repr::Word);
        self.present_or(fast, results[0], |this| {
            let (module, name) = (this.module_word(), this.name(name));
            let cache = this.ed.emit(Op::Memory(MemoryOp::Cache), &[], Repr::Ptr);
            this.ed.emit(Op::Call(CallOp::Runtime(Rt::sx_load_global)), &[module, name, cache], Repr::Word)
        });
    }
    fn store_global(&mut self, name: Symbol, value: Value) {
        match self.global_index(name) {
            Some(index) => self.ed.effect(Op::Memory(MemoryOp::StoreGlobal { module: self.module, index }), &[value]),
            None => self.in_module(Rt::sx_store_global, name, &[value], &[]),
        }
    }
    fn global_index(&self, name: Symbol) -> Option<u32> {
        self.program.module(self.module).globals.iter().position(|g| *g == name).map(|i| i as u32)
    }
    /// `result` is `fast` if present, else what `slow` computes.
    fn present_or(&mut self, fast: Value, result: Value, slow: impl FnOnce(&mut Self) -> Value) {
        let (slow_block, next) = (self.ed.new_block(), self.ed.new_block());
        self.ed.f.block_mut(next).params.push(result);
        let targets = [Target::new(next, vec![fast]), Target::plain(slow_block)];
        self.ed.terminate(ControlOp::BranchPresent, &[fast], &targets);
        self.ed.go_to(slow_block);
        let value = slow(self);
        self.ed.terminate(ControlOp::Jump, &[], &[Target::new(next, vec![value])]);
        self.ed.go_to(next);
    }
    fn check(&mut self, function: Rt, name: Symbol, value: Value, result: Value) {
        let (bad, good) = (self.ed.new_block(), self.ed.new_block());
        self.ed.terminate(ControlOp::BranchPresent, &[value], &[Target::plain(good), Target::plain(bad)]);
        self.ed.go_to(bad);
        let name = self.name(name);
        self.word(function, &[name], &[]);
        self.ed.terminate(ControlOp::Unreachable, &[], &[]);
        self.ed.go_to(good);
        self.ed.replace(result, value);
    }
    fn closure(&mut self, index: u32, results: &[Value]) {
        let callee = self.ed.f.block(self.ed.f_entry()).params[0];
        let tuple = self.ed.emit(load(FUNCTION_CLOSURE), &[callee], Repr::Word);
        self.ed.define(load(TUPLE_ITEMS + 8 * index), &[tuple], results);
    }
    fn function(&mut self, func: FuncId, cells: &[Value], results: &[Value]) {
        let closure = if cells.is_empty() {
            self.ed.emit(Op::NameTuple(Vec::new()), &[], Repr::Word)
        } else {
            let tuple = self.ed.f.new_value(Repr::Word);
            self.buffered(Rt::sx_tuple, cells, &[tuple]);
            tuple
        };
        let code = self.ed.emit(Op::Object(ObjectOp::Code(func)), &[], Repr::Ptr);
        let entry = self.ed.emit(Op::Object(ObjectOp::Entry(func)), &[], Repr::Ptr);
        let module = self.module_word();
        self.word(Rt::sx_function, &[code, entry, module, closure], results);
    }
    fn import(&mut self, name: Symbol, from_list: &[Symbol], level: u32, results: &[Value]) {
        let (module, name) = (self.module_word(), self.name(name));
        let from_list = self.name_tuple(from_list);
        let level = self.ed.int(i64::from(level));
        self.word(Rt::sx_import, &[module, name, from_list, level], results);
    }
}

const CELL_VALUE: u32 = std::mem::offset_of!(sxc_abi::CellObj, value) as u32;
const TUPLE_ITEMS: u32 = std::mem::offset_of!(sxc_abi::TupleObj, items) as u32;
const FUNCTION_CLOSURE: u32 = std::mem::offset_of!(sxc_abi::FunctionObj, closure) as u32;

fn load(offset: u32) -> Op {
    Op::Memory(MemoryOp::Load { offset })
}

fn unary(op: UnaryOp) -> Rt {
    match op {
        UnaryOp::Negative => Rt::sx_negative,
        UnaryOp::Positive => Rt::sx_positive,
        UnaryOp::Invert => Rt::sx_invert,
    }
}
