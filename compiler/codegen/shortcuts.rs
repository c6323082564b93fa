//! Inlined beginnings of frequent runtime functions: on small ints, on what an inline cache knows, on lists. Whatever a
//! shortcut does not decide goes to the runtime function itself, before any effect.

use super::{Codegen, ok};
use inkwell::IntPredicate;
use inkwell::basic_block::BasicBlock;
use inkwell::types::FunctionType;
use inkwell::values::{BasicMetadataValueEnum, BasicValueEnum, FunctionValue, IntValue, PointerValue};
use std::mem::offset_of;
use sxc_abi::slots::{BinaryOp, CompareOp};
use sxc_abi::{CacheEntry, CacheKind, ClassId, ClassObj, FunctionObj, Header, ListObj, RuntimeFn, StoreObj, TupleObj};

/// What a shortcut is for: a runtime function, and its operator where that is an argument.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Shortcut {
    Arithmetic(RuntimeFn, BinaryOp),
    Compare(CompareOp),
    Truth,
    Is,
    GetAttr,
    SetAttr,
    GetItem,
    Call,
    CallMethod,
}

/// The function being filled.
struct Draft<'c> {
    function: FunctionValue<'c>,
    ctx: PointerValue<'c>,
    /// Calls the runtime function.
    slow: BasicBlock<'c>,
}

impl<'c> Codegen<'c, '_> {
    /// The function to call in place of a runtime function with these arguments.
    pub(crate) fn shortcut(&mut self, function: RuntimeFn, args: &[BasicMetadataValueEnum<'c>]) -> Option<FunctionValue<'c>> {
        let operator = match args.first() {
            Some(BasicMetadataValueEnum::IntValue(index)) => index.get_sign_extended_constant(),
            _ => None,
        };
        let kind = match function {
            RuntimeFn::sx_add => Shortcut::Arithmetic(function, BinaryOp::Add),
            RuntimeFn::sx_sub => Shortcut::Arithmetic(function, BinaryOp::Sub),
            RuntimeFn::sx_mul => Shortcut::Arithmetic(function, BinaryOp::Mul),
            RuntimeFn::sx_binary | RuntimeFn::sx_inplace => Shortcut::Arithmetic(function, quick_operator(BinaryOp::from_index(operator?))?),
            RuntimeFn::sx_compare => Shortcut::Compare(CompareOp::from_index(operator?)),
            RuntimeFn::sx_truth => Shortcut::Truth,
            RuntimeFn::sx_is => Shortcut::Is,
            RuntimeFn::sx_getattr => Shortcut::GetAttr,
            RuntimeFn::sx_setattr => Shortcut::SetAttr,
            RuntimeFn::sx_getitem => Shortcut::GetItem,
            RuntimeFn::sx_call => Shortcut::Call,
            RuntimeFn::sx_call_method => Shortcut::CallMethod,
            _ => return None,
        };
        if let Some(made) = self.shortcuts.get(&kind) {
            return Some(*made);
        }
        let runtime = self.runtime_function(function);
        let made = self.make_shortcut(kind, runtime);
        self.shortcuts.insert(kind, made);
        Some(made)
    }

    fn make_shortcut(&mut self, kind: Shortcut, runtime: FunctionValue<'c>) -> FunctionValue<'c> {
        let aside = self.step_aside();
        let ty: FunctionType<'c> = runtime.get_type();
        let function = self.internal_function(&format!("quick:{}", runtime.get_name().to_string_lossy()), ty);
        self.add_attributes(function, &["alwaysinline"]);
        let start = self.cx.append_basic_block(function, "start");
        let slow = self.cx.append_basic_block(function, "slow");
        self.builder.position_at_end(slow);
        let args: Vec<BasicMetadataValueEnum<'c>> = function.get_param_iter().map(Into::into).collect();
        let result = ok(self.builder.build_call(runtime, &args, "")).try_as_basic_value().basic();
        ok(self.builder.build_return(result.as_ref().map(|r| r as _)));
        self.builder.position_at_end(start);
        let ctx = function.get_nth_param(0).expect("context").into_pointer_value();
        let draft = Draft { function, ctx, slow };
        match kind {
            Shortcut::Arithmetic(_, op) => self.quick_arithmetic(&draft, op),
            Shortcut::Compare(op) => self.quick_comparison(&draft, op),
            Shortcut::Truth => self.quick_truth(&draft),
            Shortcut::Is => self.quick_identity(&draft),
            Shortcut::GetAttr => self.quick_read(&draft),
            Shortcut::SetAttr => self.quick_write(&draft),
            Shortcut::GetItem => self.quick_item(&draft),
            Shortcut::Call => self.quick_call(&draft),
            Shortcut::CallMethod => self.quick_method(&draft),
        }
        self.return_from(aside);
        function
    }

    fn number(&self, value: u64) -> IntValue<'c> {
        self.t.word.const_int(value, false)
    }
    fn last_two(draft: &Draft<'c>) -> (IntValue<'c>, IntValue<'c>) {
        let n = draft.function.count_params();
        let param = |i| draft.function.get_nth_param(i).expect("operand").into_int_value();
        (param(n - 2), param(n - 1))
    }
    fn parameter(draft: &Draft<'c>, i: u32) -> BasicValueEnum<'c> {
        draft.function.get_nth_param(i).expect("parameter")
    }
    fn same(&self, a: IntValue<'c>, b: IntValue<'c>) -> IntValue<'c> {
        ok(self.builder.build_int_compare(IntPredicate::EQ, a, b, ""))
    }
    fn return_int(&self, value: IntValue<'c>) {
        ok(self.builder.build_return(Some(&value)));
    }
    /// Goes on where the condition holds; else it is the runtime's turn.
    fn demand(&self, draft: &Draft<'c>, condition: IntValue<'c>) {
        let next = self.cx.append_basic_block(draft.function, "next");
        ok(self.builder.build_conditional_branch(condition, next, draft.slow));
        self.builder.position_at_end(next);
    }
    fn tagged(&self, value: IntValue<'c>) -> IntValue<'c> {
        let doubled = ok(self.builder.build_left_shift(value, self.number(1), ""));
        ok(self.builder.build_or(doubled, self.number(1), ""))
    }
    fn demand_small(&self, draft: &Draft<'c>, word: IntValue<'c>) {
        let bit = ok(self.builder.build_and(word, self.number(1), ""));
        let small = ok(self.builder.build_int_compare(IntPredicate::NE, bit, self.t.word.const_zero(), ""));
        self.demand(draft, small);
    }
    /// The class of an object; small ints are the runtime's.
    fn demand_class(&self, draft: &Draft<'c>, word: IntValue<'c>) -> IntValue<'c> {
        let bit = ok(self.builder.build_and(word, self.number(1), ""));
        let object = self.same(bit, self.t.word.const_zero());
        self.demand(draft, object);
        let header = self.load_at(self.t.word.into(), self.to_pointer(word), 0).into_int_value();
        ok(self.builder.build_and(header, self.number(!Header::FLAGS), ""))
    }
    fn demand_exact(&self, draft: &Draft<'c>, word: IntValue<'c>, class: ClassId) {
        let of = self.demand_class(draft, word);
        let same = self.same(of, self.as_word(self.class_address(class)));
        self.demand(draft, same);
    }

    fn quick_arithmetic(&mut self, draft: &Draft<'c>, op: BinaryOp) {
        let (a, b) = Self::last_two(draft);
        let both = ok(self.builder.build_and(a, b, ""));
        self.demand_small(draft, both);
        let one = self.number(1);
        let result = match op {
            BinaryOp::Add => {
                let even = ok(self.builder.build_int_sub(a, one, ""));
                self.demand_fit(draft, "llvm.sadd.with.overflow", even, b)
            }
            BinaryOp::Sub => {
                let difference = self.demand_fit(draft, "llvm.ssub.with.overflow", a, b);
                ok(self.builder.build_or(difference, one, ""))
            }
            BinaryOp::Mul => {
                let (x, even) = (self.untag(a), ok(self.builder.build_int_sub(b, one, "")));
                let product = self.demand_fit(draft, "llvm.smul.with.overflow", x, even);
                ok(self.builder.build_or(product, one, ""))
            }
            BinaryOp::And => both,
            BinaryOp::Or => ok(self.builder.build_or(a, b, "")),
            BinaryOp::Xor => {
                let mixed = ok(self.builder.build_xor(a, b, ""));
                ok(self.builder.build_or(mixed, one, ""))
            }
            BinaryOp::RShift => {
                let (x, count) = (self.untag(a), self.untag(b));
                let usual = ok(self.builder.build_int_compare(IntPredicate::ULT, count, self.number(63), ""));
                self.demand(draft, usual);
                let shifted = ok(self.builder.build_right_shift(x, count, true, ""));
                self.tagged(shifted)
            }
            BinaryOp::Mod | BinaryOp::FloorDiv => {
                let (x, y) = (self.untag(a), self.untag(b));
                // Positive divisors only: no division by zero, no overflow.
                let usual = ok(self.builder.build_int_compare(IntPredicate::SGT, y, self.t.word.const_zero(), ""));
                self.demand(draft, usual);
                let (quotient, rest) = self.floor_division(x, y);
                self.tagged(if op == BinaryOp::Mod { rest } else { quotient })
            }
            _ => unreachable!("`quick_operator` admits no other"),
        };
        self.return_int(result);
    }

    /// The result where it did not overflow.
    fn demand_fit(&self, draft: &Draft<'c>, intrinsic: &str, a: IntValue<'c>, b: IntValue<'c>) -> IntValue<'c> {
        let (result, overflow) = self.with_overflow(intrinsic, a, b);
        let fits = ok(self.builder.build_not(overflow.expect("a pair").into_int_value(), ""));
        self.demand(draft, fits);
        result.into_int_value()
    }

    fn quick_comparison(&mut self, draft: &Draft<'c>, op: CompareOp) {
        let (a, b) = Self::last_two(draft);
        let both = ok(self.builder.build_and(a, b, ""));
        self.demand_small(draft, both);
        let holds = ok(self.builder.build_int_compare(super::int::signed_predicate(op), a, b, ""));
        let (yes, no) = (self.singleton("sx_true"), self.singleton("sx_false"));
        let answer = ok(self.builder.build_select(holds, yes, no, "")).into_int_value();
        self.return_int(answer);
    }

    fn quick_truth(&mut self, draft: &Draft<'c>) {
        let word = Self::parameter(draft, 1).into_int_value();
        let (yes, no, none) = (self.singleton("sx_true"), self.singleton("sx_false"), self.singleton("sx_none"));
        let append = |name| self.cx.append_basic_block(draft.function, name);
        let (other, object, small, truly, falsely) = (append("other"), append("object"), append("small"), append("true"), append("false"));
        ok(self.builder.build_conditional_branch(self.same(word, yes), truly, other));
        self.builder.position_at_end(other);
        let nothing = ok(self.builder.build_or(self.same(word, no), self.same(word, none), ""));
        ok(self.builder.build_conditional_branch(nothing, falsely, object));
        self.builder.position_at_end(object);
        let bit = ok(self.builder.build_and(word, self.number(1), ""));
        ok(self.builder.build_conditional_branch(self.same(bit, self.number(1)), small, draft.slow));
        self.builder.position_at_end(small);
        ok(self.builder.build_conditional_branch(self.same(word, self.number(1)), falsely, truly));
        self.builder.position_at_end(truly);
        self.return_int(self.t.i8.const_int(1, false));
        self.builder.position_at_end(falsely);
        self.return_int(self.t.i8.const_zero());
    }

    fn quick_identity(&mut self, draft: &Draft<'c>) {
        let (a, b) = Self::last_two(draft);
        let found = self.cx.append_basic_block(draft.function, "same");
        ok(self.builder.build_conditional_branch(self.same(a, b), found, draft.slow));
        self.builder.position_at_end(found);
        self.return_int(self.number(1));
    }

    /// The latest entry of a site if it is about `class` as it is now.
    fn demand_entry(&self, draft: &Draft<'c>, site: PointerValue<'c>, class: IntValue<'c>) -> PointerValue<'c> {
        let entry = self.load_at(self.t.ptr.into(), site, 0).into_pointer_value();
        let present = ok(self.builder.build_is_not_null(entry, ""));
        self.demand(draft, present);
        let key = self.load_at(self.t.word.into(), entry, offset_of!(CacheEntry, key) as u64).into_int_value();
        let same = self.same(key, class);
        self.demand(draft, same);
        let version = self.load_at(self.t.i32.into(), entry, offset_of!(CacheEntry, version) as u64).into_int_value();
        let now = self.load_at(self.t.i32.into(), self.to_pointer(class), offset_of!(ClassObj, version) as u64).into_int_value();
        let current = self.same(version, now);
        self.demand(draft, current);
        entry
    }

    fn kind_of(&self, entry: PointerValue<'c>) -> IntValue<'c> {
        self.load_at(self.t.i32.into(), entry, offset_of!(CacheEntry, kind) as u64).into_int_value()
    }

    fn payload_of(&self, entry: PointerValue<'c>) -> IntValue<'c> {
        self.load_at(self.t.word.into(), entry, offset_of!(CacheEntry, payload) as u64).into_int_value()
    }

    /// The word in `object` that the entry says, its address and its value, which is there.
    fn demand_field(&self, draft: &Draft<'c>, entry: PointerValue<'c>, object: IntValue<'c>) -> (PointerValue<'c>, IntValue<'c>) {
        let kind = self.kind_of(entry);
        let last = self.t.i32.const_int(CacheKind::Slot as u64, false);
        let field = ok(self.builder.build_int_compare(IntPredicate::ULE, kind, last, ""));
        self.demand(draft, field);
        let place = ok(self.builder.build_int_add(object, self.payload_of(entry), ""));
        let place = self.to_pointer(place);
        let value = self.load_at(self.t.word.into(), place, 0).into_int_value();
        let present = ok(self.builder.build_int_compare(IntPredicate::NE, value, self.t.word.const_zero(), ""));
        self.demand(draft, present);
        (place, value)
    }

    fn quick_read(&mut self, draft: &Draft<'c>) {
        let object = Self::parameter(draft, 1).into_int_value();
        let site = Self::parameter(draft, 3).into_pointer_value();
        let class = self.demand_class(draft, object);
        let entry = self.demand_entry(draft, site, class);
        let (_, value) = self.demand_field(draft, entry, object);
        self.return_int(value);
    }

    fn quick_write(&mut self, draft: &Draft<'c>) {
        let object = Self::parameter(draft, 1).into_int_value();
        let site = Self::parameter(draft, 4).into_pointer_value();
        let class = self.demand_class(draft, object);
        let entry = self.demand_entry(draft, site, class);
        let (place, _) = self.demand_field(draft, entry, object);
        self.store_at(Self::parameter(draft, 3), place, 0);
        self.return_int(self.t.i8.const_zero());
    }

    /// `list[small int]` and `tuple[small int]`, not from the end.
    fn quick_item(&mut self, draft: &Draft<'c>) {
        let (object, index) = Self::last_two(draft);
        self.demand_small(draft, index);
        let at = self.untag(index);
        let class = self.demand_class(draft, object);
        let append = |name| self.cx.append_basic_block(draft.function, name);
        let (list, other) = (append("list"), append("other"));
        let is_list = self.same(class, self.as_word(self.class_address(ClassId::List)));
        ok(self.builder.build_conditional_branch(is_list, list, other));
        self.builder.position_at_end(list);
        let base = self.to_pointer(object);
        let store = self.load_at(self.t.word.into(), base, offset_of!(ListObj, store) as u64).into_int_value();
        self.demand_within(draft, at, base, offset_of!(ListObj, len));
        self.demand_exact(draft, store, ClassId::WordStore);
        self.demand_within(draft, at, self.to_pointer(store), offset_of!(StoreObj, capacity));
        self.return_element(draft, self.to_pointer(store), offset_of!(StoreObj, items), at);
        self.builder.position_at_end(other);
        let is_tuple = self.same(class, self.as_word(self.class_address(ClassId::Tuple)));
        self.demand(draft, is_tuple);
        let base = self.to_pointer(object);
        self.demand_within(draft, at, base, offset_of!(TupleObj, len));
        self.return_element(draft, base, offset_of!(TupleObj, items), at);
    }

    fn demand_within(&self, draft: &Draft<'c>, at: IntValue<'c>, object: PointerValue<'c>, bound: usize) {
        let bound = self.load_at(self.t.word.into(), object, bound as u64).into_int_value();
        let within = ok(self.builder.build_int_compare(IntPredicate::ULT, at, bound, ""));
        self.demand(draft, within);
    }

    fn return_element(&self, draft: &Draft<'c>, object: PointerValue<'c>, items: usize, at: IntValue<'c>) {
        let base = self.address(object, items as u64);
        // SAFETY: the index was tested against the length.
        let place = ok(unsafe { self.builder.build_gep(self.t.word, base, &[at], "") });
        let item = self.load_at(self.t.word.into(), place, 0).into_int_value();
        let present = ok(self.builder.build_int_compare(IntPredicate::NE, item, self.t.word.const_zero(), ""));
        self.demand(draft, present);
        self.return_int(item);
    }

    /// A function's own entry, without its class's `call` slot.
    fn quick_call(&mut self, draft: &Draft<'c>) {
        let callee = Self::parameter(draft, 1).into_int_value();
        self.demand_exact(draft, callee, ClassId::Function);
        self.enter(draft, callee, [Self::parameter(draft, 2), Self::parameter(draft, 3), Self::parameter(draft, 4)]);
    }

    /// A method that is a function of the receiver's class.
    fn quick_method(&mut self, draft: &Draft<'c>) {
        let args = Self::parameter(draft, 2).into_pointer_value();
        let site = Self::parameter(draft, 5).into_pointer_value();
        let receiver = self.load_at(self.t.word.into(), args, 0).into_int_value();
        let class = self.demand_class(draft, receiver);
        let entry = self.demand_entry(draft, site, class);
        let method = self.t.i32.const_int(CacheKind::Method as u64, false);
        let is_method = self.same(self.kind_of(entry), method);
        self.demand(draft, is_method);
        let function = self.payload_of(entry);
        self.enter(draft, function, [args.into(), Self::parameter(draft, 3), Self::parameter(draft, 4)]);
    }

    fn enter(&self, draft: &Draft<'c>, function: IntValue<'c>, [args, n, kwnames]: [BasicValueEnum<'c>; 3]) {
        let (word, ptr) = (self.t.word, self.t.ptr);
        let ty = word.fn_type(&[ptr.into(), word.into(), ptr.into(), word.into(), word.into()], false);
        let entry = self.load_at(ptr.into(), self.to_pointer(function), offset_of!(FunctionObj, entry) as u64).into_pointer_value();
        let arguments = [draft.ctx.into(), function.into(), args.into(), n.into(), kwnames.into()];
        let result = ok(self.builder.build_indirect_call(ty, entry, &arguments, "")).try_as_basic_value().basic();
        self.return_int(result.expect("a word").into_int_value());
    }
}

/// The operator, if it has a shortcut on small ints.
fn quick_operator(op: BinaryOp) -> Option<BinaryOp> {
    match op {
        BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::FloorDiv | BinaryOp::Mod | BinaryOp::RShift => Some(op),
        BinaryOp::And | BinaryOp::Or | BinaryOp::Xor => Some(op),
        BinaryOp::MatMul | BinaryOp::TrueDiv | BinaryOp::DivMod | BinaryOp::Pow | BinaryOp::LShift => None,
    }
}
