//! Generic entries, and the makers of generators.

use super::{Codegen, ok};
use crate::ir::*;
use inkwell::IntPredicate;
use inkwell::values::FunctionValue;
use sxc_abi::RuntimeFn;

impl<'c> Codegen<'c, '_> {
    /// The generic entry of a function: `Word f(ctx, callee, args, n, kwnames)`. Arguments that match the parameters one to
    /// one are the body's slots as they are; all else is bound by the runtime.
    pub(crate) fn generic_entry(&mut self, id: FuncId) -> FunctionValue<'c> {
        if let Some(entry) = self.entries.get(&id) {
            return *entry;
        }
        let program = self.unit.program;
        let f = program.function(id);
        let (word, ptr) = (self.t.word, self.t.ptr);
        let ty = word.fn_type(&[ptr.into(), word.into(), ptr.into(), word.into(), word.into()], false);
        let entry = self.internal_function(&format!("entry:{}", self.symbol(f)), ty);
        self.entries.insert(id, entry);
        let aside = self.step_aside();
        self.describe_as(id, entry, &format!("entry:{}", f.qualname));
        self.fill_entry(id, f, entry);
        self.return_from(aside);
        entry
    }

    fn fill_entry(&mut self, id: FuncId, f: &Function, entry: FunctionValue<'c>) {
        let param = |i| entry.get_nth_param(i).expect("five parameters");
        let (ctx, callee, args) = (param(0).into_pointer_value(), param(1).into_int_value(), param(2).into_pointer_value());
        let (n, kwnames) = (param(3).into_int_value(), param(4).into_int_value());
        let (start, direct, bind, bound, failed) = (
            self.cx.append_basic_block(entry, "start"),
            self.cx.append_basic_block(entry, "direct"),
            self.cx.append_basic_block(entry, "bind"),
            self.cx.append_basic_block(entry, "bound"),
            self.cx.append_basic_block(entry, "failed"),
        );
        self.builder.position_at_end(start);
        let slots_count = f.params.names.len().max(1) as u32;
        let slots = ok(self.builder.build_alloca(self.t.word.array_type(slots_count), "slots"));
        let plain = !f.params.star && !f.params.double_star && f.params.keyword_only == 0;
        let count = self.t.word.const_int(u64::from(f.params.positional), false);
        let same = ok(self.builder.build_int_compare(IntPredicate::EQ, n, count, ""));
        let none = ok(self.builder.build_int_compare(IntPredicate::EQ, kwnames, self.t.word.const_zero(), ""));
        let fits = ok(self.builder.build_and(same, none, ""));
        let fits = if plain { fits } else { self.t.i1.const_zero() };
        ok(self.builder.build_conditional_branch(fits, direct, bind));
        let body = self.bodies[&id];
        self.builder.position_at_end(direct);
        let result = ok(self.builder.build_call(body, &[ctx.into(), callee.into(), args.into()], ""));
        ok(self.builder.build_return(result.try_as_basic_value().basic().as_ref().map(|v| v as _)));
        self.builder.position_at_end(bind);
        let arguments = [callee.into(), args.into(), n.into(), kwnames.into(), slots.into()];
        let status = self.call_runtime(RuntimeFn::sx_bind_arguments, ctx, &arguments).expect("a status").into_int_value();
        let raised = ok(self.builder.build_int_compare(IntPredicate::NE, status, self.t.i8.const_zero(), ""));
        self.branch_unlikely(raised, failed, bound);
        self.builder.position_at_end(bound);
        let result = ok(self.builder.build_call(body, &[ctx.into(), callee.into(), slots.into()], ""));
        ok(self.builder.build_return(result.try_as_basic_value().basic().as_ref().map(|v| v as _)));
        self.builder.position_at_end(failed);
        ok(self.builder.build_return(Some(&self.t.word.const_zero())));
    }

    /// The body of a generator function makes the generator and moves the arguments into its frame.
    pub(crate) fn emit_generator_maker(&mut self, id: FuncId, f: &Function) {
        let body = self.bodies[&id];
        let block = self.cx.append_basic_block(body, "entry");
        self.builder.position_at_end(block);
        let ctx = body.get_nth_param(0).expect("context").into_pointer_value();
        let callee = body.get_nth_param(1).expect("callee");
        let slots = body.get_nth_param(2).expect("slots").into_pointer_value();
        let code = self.code(id);
        let resume = self.resumes[&id].as_global_value().as_pointer_value();
        let words = self.t.word.const_int(u64::from(f.frame_words.words), false);
        let raws = self.t.word.const_int(u64::from(f.frame_words.raws), false);
        let arguments = [code.into(), callee.into(), resume.into(), words.into(), raws.into()];
        let generator = self.call_runtime(RuntimeFn::sx_generator, ctx, &arguments).expect("a word").into_int_value();
        let failed = ok(self.builder.build_int_compare(IntPredicate::EQ, generator, self.t.word.const_zero(), ""));
        let (fill, done) = (self.cx.append_basic_block(body, "fill"), self.cx.append_basic_block(body, "done"));
        self.branch_unlikely(failed, done, fill);
        self.builder.position_at_end(fill);
        let object = self.to_pointer(generator);
        for i in 0..f.params.names.len() as u64 {
            let word = self.load_at(self.t.word.into(), slots, 8 * i);
            self.store_at(word, object, std::mem::offset_of!(sxc_abi::GeneratorObj, frame) as u64 + 8 * i);
        }
        ok(self.builder.build_unconditional_branch(done));
        self.builder.position_at_end(done);
        ok(self.builder.build_return(Some(&generator)));
    }
}
