//! How values of the Dynamic function are held in the Typed one, and conversions between reprs.

use super::{Specializer, repr_of};
use crate::infer::types::{Ty, Type};
use crate::ir::*;
use smallvec::SmallVec;
use sxc_abi::ClassId;
use sxc_abi::slots::CompareOp;

#[derive(Clone, Copy, Debug)]
pub enum Mapped {
    /// In a register, with what is known of it.
    Value(Value, Ty),
    /// A constant or a constant variable: made anew by this instruction wherever it is needed.
    Again(InstId),
    /// The function object of a method, in its word of the module.
    Function(FuncId),
    /// A method of a built-in class, found by this instruction: found again where it is needed.
    Found(InstId),
    /// A range that only its loop uses: (start, stop, step) as raw ints.
    Range([Value; 3]),
    /// Its iterator: function slots of (next, remaining), and the raw step.
    RangeIter { next: u32, remaining: u32, step: Value },
    /// The iterator of a list: slots of (list word, index).
    ListIter { list: u32, index: u32 },
    /// The iterator of a string: slots of (string word, index).
    TextIter { string: u32, index: u32 },
    /// A slice of raw ints that only the subscript behind it uses.
    Slice { made: InstId, start: Value, stop: Value },
}

impl Specializer<'_> {
    pub(super) fn emit(&mut self, op: Op, args: &[Value], repr: Repr) -> Value {
        self.out.push(self.block, op, args, &[repr], self.loc)[0]
    }
    pub(super) fn effect(&mut self, op: Op, args: &[Value]) {
        self.out.push(self.block, op, args, &[], self.loc);
    }
    pub(super) fn emit_two(&mut self, op: Op, args: &[Value], reprs: [Repr; 2]) -> (Value, Value) {
        let results: SmallVec<[Value; 1]> = self.out.push(self.block, op, args, &reprs, self.loc);
        (results[0], results[1])
    }
    pub(super) fn int(&mut self, value: i64) -> Value {
        self.emit(Op::Int(IntOp::Const(value)), &[], Repr::I64)
    }
    pub(super) fn none(&mut self) -> Value {
        self.emit(Op::Const(ConstId::NONE), &[], Repr::Word)
    }
    pub(super) fn absent(&mut self) -> Value {
        self.emit(Op::Const(ConstId::ABSENT), &[], Repr::Word)
    }
    pub(super) fn new_block(&mut self) -> Block {
        let block = self.out.detached_block();
        self.out.block_mut(block).handler = self.out.block(self.block).handler.clone();
        block
    }
    pub(super) fn go_to(&mut self, block: Block) {
        self.block = block;
        self.out.order.push(block);
    }
    pub(super) fn jump(&mut self, block: Block, args: Vec<Value>) {
        self.out.terminate(self.block, Op::Control(ControlOp::Jump), &[], &[Target::new(block, args)], self.loc);
    }
    pub(super) fn branch(&mut self, condition: Value, then: Block, other: Block) {
        let targets = [Target::plain(then), Target::plain(other)];
        self.out.terminate(self.block, Op::Control(ControlOp::Branch), &[condition], &targets, self.loc);
    }
    pub(super) fn compare(&mut self, op: CompareOp, lhs: Value, rhs: Value) -> Value {
        self.emit(Op::Int(IntOp::Compare(op)), &[lhs, rhs], Repr::Bool)
    }
    pub(super) fn is_zero(&mut self, value: Value) -> Value {
        let zero = self.int(0);
        self.compare(CompareOp::Eq, value, zero)
    }
    pub(super) fn not(&mut self, value: Value) -> Value {
        self.emit(Op::Object(ObjectOp::Not), &[value], Repr::Bool)
    }

    /// The value in the register that its type asks for, with that type.
    pub(super) fn get(&mut self, value: Value) -> (Value, Ty) {
        match self.map[&value] {
            Mapped::Value(v, ty) => (v, ty),
            Mapped::Again(inst) => self.make_again(inst),
            Mapped::Function(func) => (self.function_word(func), Ty::OBJECT),
            Mapped::Found(inst) => (self.find_again(inst), Ty::OBJECT),
            Mapped::Range(_) | Mapped::RangeIter { .. } | Mapped::ListIter { .. } | Mapped::TextIter { .. } | Mapped::Slice { .. } => {
                unreachable!("virtual values are used by their own operations only")
            }
        }
    }

    /// The type that is known, without making anything.
    pub(super) fn known(&self, value: Value) -> Ty {
        match self.map.get(&value) {
            Some(Mapped::Value(_, ty)) => *ty,
            _ => self.ty(value),
        }
    }

    pub(super) fn word_or_raw(&mut self, value: Value) -> Value {
        self.get(value).0
    }

    /// The value as a word.
    pub(super) fn word(&mut self, value: Value) -> Value {
        let (v, _) = self.get(value);
        self.to_word(v)
    }

    pub(super) fn to_word(&mut self, v: Value) -> Value {
        match self.out.repr(v) {
            Repr::Word => v,
            Repr::I64 => self.emit(Op::Int(IntOp::Box), &[v], Repr::Word),
            Repr::F64 => self.emit(Op::Float(FloatOp::Box), &[v], Repr::Word),
            Repr::Bool => self.emit(Op::Object(ObjectOp::Bool), &[v], Repr::Word),
            Repr::Status | Repr::Ptr => unreachable!("not Python values"),
        }
    }

    /// The value in the repr of another, wider type.
    pub(super) fn coerce(&mut self, value: Value, ty: Ty) -> Value {
        let (v, from) = self.get(value);
        match (repr_of(ty), repr_of(from)) {
            (Repr::Word, _) => self.to_word(v),
            (a, b) if a == b => v,
            (a, b) => unreachable!("{b:?} does not become {a:?}: types only widen"),
        }
    }

    pub(super) fn set(&mut self, value: Value, mapped: Value, ty: Ty) {
        self.map.insert(value, Mapped::Value(mapped, ty));
    }

    /// The function object of a method of a class whose statement has run.
    pub(super) fn function_word(&mut self, func: FuncId) -> Value {
        let (module, index) = self.program.function_slots[&func];
        self.emit(Op::Memory(MemoryOp::LoadGlobal { module, index }), &[], Repr::Word)
    }

    fn find_again(&mut self, id: InstId) -> Value {
        let inst = self.source.inst(id).clone();
        let receiver = self.word(inst.args[0]);
        self.out.push(self.block, inst.op, &[receiver], &[Repr::Word; 2], self.loc)[0]
    }

    /// Runs the defining instruction of a constant again, here.
    fn make_again(&mut self, id: InstId) -> (Value, Ty) {
        let inst = self.source.inst(id);
        let result = inst.results[0];
        let ty = self.ty(result);
        match &inst.op {
            Op::Const(constant) => self.constant(*constant, ty),
            op => {
                let word = self.emit(op.clone(), &[], Repr::Word);
                (word, ty)
            }
        }
    }

    fn constant(&mut self, id: ConstId, ty: Ty) -> (Value, Ty) {
        let value = match self.program.consts.get(id) {
            ConstValue::Int(v) => self.int(*v),
            ConstValue::Float(bits) => self.emit(Op::Float(FloatOp::Const(*bits)), &[], Repr::F64),
            ConstValue::True | ConstValue::False => {
                let word = self.emit(Op::Const(id), &[], Repr::Word);
                self.emit(Op::Object(ObjectOp::IsTrue), &[word], Repr::Bool)
            }
            _ => self.emit(Op::Const(id), &[], Repr::Word),
        };
        (value, ty)
    }

    /// A truth value: the maybe-absent word is of this (testable) type.
    pub(super) fn test(&mut self, word: Value, ty: Ty) -> Value {
        let members = self.inference.table.members(ty);
        let tests: Vec<Value> = members.iter().map(|m| self.test_member(word, *m)).collect();
        let mut tests = tests.into_iter();
        let first = tests.next().expect("a type has a member");
        tests.fold(first, |a, b| self.emit(Op::Object(ObjectOp::Either), &[a, b], Repr::Bool))
    }

    fn test_member(&mut self, word: Value, ty: Ty) -> Value {
        let class = match self.type_of(ty) {
            Type::Int => return self.emit(Op::Object(ObjectOp::IsSmall), &[word], Repr::Bool),
            Type::None => {
                let none = self.none();
                return self.emit(Op::Object(ObjectOp::Same), &[word, none], Repr::Bool);
            }
            Type::Absent => {
                let absent = self.absent();
                return self.emit(Op::Object(ObjectOp::Same), &[word, absent], Repr::Bool);
            }
            Type::Instance(class) => return self.emit(Op::Object(ObjectOp::IsUserClass(*class)), &[word], Repr::Bool),
            // Nothing was seen that could be read here.
            Type::Never => {
                let none = self.none();
                return self.emit(Op::Object(ObjectOp::IsTrue), &[none], Repr::Bool);
            }
            Type::Bool => ClassId::Bool,
            Type::Float => ClassId::Float,
            Type::Str => ClassId::Str,
            Type::Bytes => ClassId::Bytes,
            Type::Tuple(_) | Type::TupleOf(_) => ClassId::Tuple,
            Type::List(_) => ClassId::List,
            Type::Dict(_) => ClassId::Dict,
            Type::Set(_) => ClassId::Set,
            Type::Cell(_) => ClassId::Cell,
            other => unreachable!("{other:?} cannot be tested; inference predicts testable types only"),
        };
        self.emit(Op::Object(ObjectOp::IsClass(class)), &[word], Repr::Bool)
    }

    /// A word known to be of this type, in the type's repr.
    pub(super) fn unbox(&mut self, word: Value, ty: Ty) -> Value {
        match repr_of(ty) {
            Repr::I64 => self.emit(Op::Int(IntOp::Untag), &[word], Repr::I64),
            Repr::F64 => self.emit(Op::Float(FloatOp::Load), &[word], Repr::F64),
            Repr::Bool => self.emit(Op::Object(ObjectOp::IsTrue), &[word], Repr::Bool),
            Repr::Word | Repr::Status | Repr::Ptr => word,
        }
    }

    /// As `unbox`, for an int that may be a word of any size that fits 64 bits.
    pub(super) fn unbox_known(&mut self, word: Value, ty: Ty) -> Value {
        match repr_of(ty) {
            Repr::I64 => self.emit(Op::Int(IntOp::Unbox), &[word], Repr::I64),
            Repr::F64 | Repr::Bool | Repr::Word | Repr::Status | Repr::Ptr => self.unbox(word, ty),
        }
    }

    /// A word read from memory, of which `ty` is predicted: tested, and unboxed. Leaves before `inst` where it is another.
    pub(super) fn guarded(&mut self, inst: InstId, word: Value, ty: Ty) -> Value {
        if ty == Ty::OBJECT {
            return word;
        }
        let fine = self.test(word, ty);
        self.exit_before_unless(inst, fine);
        self.unbox(word, ty)
    }
}
