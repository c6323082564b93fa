//! Operations on exact strings: calls of the runtime's direct functions, without slots, boxes or iterator objects.

use super::Specializer;
use super::values::Mapped;
use crate::infer::types::Ty;
use crate::ir::*;
use sxc_abi::slots::{BinaryOp, CompareOp};
use sxc_abi::{RuntimeFn, text_questions};

impl Specializer<'_> {
    fn are_text(&self, values: &[Value]) -> bool {
        values.iter().all(|v| self.known(*v) == Ty::STR)
    }

    pub(super) fn runtime(&mut self, function: RuntimeFn, args: &[Value], repr: Repr) -> Value {
        self.emit(Op::Call(CallOp::Runtime(function)), args, repr)
    }

    /// The word that a direct function gives; leaves before the instruction where it gives none.
    fn made(&mut self, id: InstId, function: RuntimeFn, args: &[Value]) -> Value {
        let word = self.runtime(function, args, Repr::Word);
        let present = self.emit(Op::Object(ObjectOp::IsPresent), &[word], Repr::Bool);
        self.exit_before_unless(id, present);
        word
    }

    fn is_nonzero(&mut self, value: Value) -> Value {
        let zero = self.int(0);
        self.compare(CompareOp::Ne, value, zero)
    }

    pub(super) fn text_binary(&mut self, id: InstId, inst: &InstData, op: BinaryOp) -> bool {
        if op != BinaryOp::Add || !self.are_text(&inst.args) {
            return false;
        }
        let (a, b) = (self.word(inst.args[0]), self.word(inst.args[1]));
        let word = self.made(id, RuntimeFn::sx_str_concat, &[a, b]);
        self.set(inst.results[0], word, Ty::STR);
        true
    }

    /// `==` and `!=` look at identity and length first, which decide most comparisons of short strings.
    pub(super) fn text_comparison(&mut self, inst: &InstData, op: CompareOp) -> Option<Value> {
        if !self.are_text(&inst.args) {
            return None;
        }
        let (a, b) = (self.word(inst.args[0]), self.word(inst.args[1]));
        if !matches!(op, CompareOp::Eq | CompareOp::Ne) {
            let order = self.runtime(RuntimeFn::sx_str_order, &[a, b], Repr::I64);
            let zero = self.int(0);
            return Some(self.compare(op, order, zero));
        }
        let (other, long, done) = (self.new_block(), self.new_block(), self.new_block());
        let answer = self.out.add_param(done, Repr::Bool);
        let same = self.emit(Op::Object(ObjectOp::Same), &[a, b], Repr::Bool);
        self.branch_with(same, Target::new(done, vec![same]), Target::plain(other));
        self.go_to(other);
        let (m, n) = (self.length_of(a), self.length_of(b));
        let fits = self.compare(CompareOp::Eq, m, n);
        self.branch_with(fits, Target::plain(long), Target::new(done, vec![fits]));
        self.go_to(long);
        let equal = self.runtime(RuntimeFn::sx_str_equal, &[a, b], Repr::I64);
        let equal = self.is_nonzero(equal);
        self.jump(done, vec![equal]);
        self.go_to(done);
        Some(if op == CompareOp::Eq { answer } else { self.not(answer) })
    }

    fn branch_with(&mut self, condition: Value, then: Target, other: Target) {
        self.out.terminate(self.block, Op::Control(ControlOp::Branch), &[condition], &[then, other], self.loc);
    }

    /// `a in b`
    pub(super) fn text_contains(&mut self, inst: &InstData) -> bool {
        if !self.are_text(&inst.args) {
            return false;
        }
        let (other, string) = (self.word(inst.args[0]), self.word(inst.args[1]));
        let found = self.runtime(RuntimeFn::sx_str_contains, &[string, other], Repr::I64);
        let found = self.is_nonzero(found);
        self.set(inst.results[0], found, Ty::BOOL);
        true
    }

    pub(super) fn text_item(&mut self, id: InstId, inst: &InstData) -> bool {
        let (string, (index, _)) = (self.word(inst.args[0]), self.get(inst.args[1]));
        let word = self.text_at(id, string, index);
        self.set(inst.results[0], word, Ty::STR);
        true
    }

    pub(super) fn text_at(&mut self, id: InstId, string: Value, index: Value) -> Value {
        self.made(id, RuntimeFn::sx_str_item, &[string, index])
    }

    /// `start:stop` of raw ints, whose only use is the subscript right behind it. False where it must be an object.
    pub(super) fn virtual_slice(&mut self, id: InstId, inst: &InstData) -> bool {
        if !self.virtual_values.contains(&inst.results[0]) {
            return false;
        }
        let [start, stop, step] = [inst.args[0], inst.args[1], inst.args[2]].map(|v| self.known(v));
        let bound = |t: Ty| matches!(t, Ty::INT | Ty::NONE);
        let only = self.only_subscript(id);
        if !bound(start) || !bound(stop) || step != Ty::NONE || !only.is_some_and(|object| self.known(object) == Ty::STR) {
            return false;
        }
        let start = if start == Ty::NONE { self.int(0) } else { self.get(inst.args[0]).0 };
        let stop = if stop == Ty::NONE { self.int(i64::MAX) } else { self.get(inst.args[1]).0 };
        self.map.insert(inst.results[0], Mapped::Slice { made: id, start, stop });
        true
    }

    /// The object of the subscript that stands right behind an instruction.
    fn only_subscript(&self, id: InstId) -> Option<Value> {
        let slice = self.source.inst(id).results[0];
        let following = |b: &Block| {
            let insts = &self.source.block(*b).insts;
            insts.iter().position(|i| *i == id).and_then(|at| insts.get(at + 1)).copied()
        };
        let next = self.source.inst(self.source.order.iter().find_map(following)?);
        (next.op == Op::Py(PyOp::GetItem) && next.args[1] == slice).then_some(next.args[0])
    }

    pub(super) fn text_slice(&mut self, inst: &InstData, made: InstId, start: Value, stop: Value) -> bool {
        let string = self.word(inst.args[0]);
        let word = self.made(made, RuntimeFn::sx_str_slice, &[string, start, stop]);
        self.set(inst.results[0], word, Ty::STR);
        true
    }

    /// `ord(text)`
    pub(super) fn code_of(&mut self, id: InstId, value: Value, result: Value) -> bool {
        if self.known(value) != Ty::STR {
            return false;
        }
        let string = self.word(value);
        let code = self.runtime(RuntimeFn::sx_str_ord, &[string], Repr::I64);
        let zero = self.int(0);
        let fine = self.compare(CompareOp::Ge, code, zero);
        self.exit_before_unless(id, fine);
        self.set(result, code, Ty::INT);
        true
    }

    /// `chr(int)`
    pub(super) fn text_of_code(&mut self, id: InstId, value: Value, result: Value) -> bool {
        if self.known(value) != Ty::INT {
            return false;
        }
        let (code, _) = self.get(value);
        let word = self.made(id, RuntimeFn::sx_str_chr, &[code]);
        self.set(result, word, Ty::STR);
        true
    }

    /// `str(value)`, and `{value}` in an f-string: None where the general operation is wanted.
    pub(super) fn text_of(&mut self, id: InstId, value: Value) -> Option<Value> {
        let (v, ty) = match self.known(value) {
            Ty::INT | Ty::FLOAT | Ty::STR => self.get(value),
            _ => return None,
        };
        Some(match ty {
            Ty::INT => self.made(id, RuntimeFn::sx_str_of_int, &[v]),
            Ty::FLOAT => self.made(id, RuntimeFn::sx_str_of_float, &[v]),
            _ => v,
        })
    }

    /// `int(text)` of plain digits.
    pub(super) fn int_of_text(&mut self, id: InstId, value: Value, result: Value) -> bool {
        let string = self.word(value);
        let word = self.made(id, RuntimeFn::sx_str_to_int, &[string]);
        let v = self.unbox(word, Ty::INT);
        self.set(result, v, Ty::INT);
        true
    }

    /// A method of an exact string that is one direct function.
    pub(super) fn text_method(&mut self, name: &str, receiver: Value, args: &[Value], result: Value) -> bool {
        if !self.are_text(&[receiver]) || !self.are_text(args) {
            return false;
        }
        let answer = match (name, args) {
            ("startswith", [part]) => self.text_question(RuntimeFn::sx_str_starts_with, receiver, *part),
            ("endswith", [part]) => self.text_question(RuntimeFn::sx_str_ends_with, receiver, *part),
            ("find", [part]) => {
                let (string, part) = (self.word(receiver), self.word(*part));
                let at = self.runtime(RuntimeFn::sx_str_find, &[string, part], Repr::I64);
                self.set(result, at, Ty::INT);
                return true;
            }
            (_, []) => {
                let Some(question) = text_questions::of_method(name) else { return false };
                let (string, question) = (self.word(receiver), self.int(question));
                let answer = self.runtime(RuntimeFn::sx_str_is, &[string, question], Repr::I64);
                self.is_nonzero(answer)
            }
            _ => return false,
        };
        self.set(result, answer, Ty::BOOL);
        true
    }

    fn text_question(&mut self, function: RuntimeFn, string: Value, part: Value) -> Value {
        let (string, part) = (self.word(string), self.word(part));
        let answer = self.runtime(function, &[string, part], Repr::I64);
        self.is_nonzero(answer)
    }
}
