//! Declarations and calls of runtime functions, from the rows of the ABI table.

use super::{Codegen, ok};
use inkwell::types::{BasicMetadataTypeEnum, BasicType};
use inkwell::values::{BasicMetadataValueEnum, BasicValueEnum, FunctionValue};
use sxc_abi::{AbiType, RuntimeFn};

impl<'c> Codegen<'c, '_> {
    pub(crate) fn runtime_function(&mut self, function: RuntimeFn) -> FunctionValue<'c> {
        if let Some(declared) = self.runtime.get(&function) {
            return *declared;
        }
        let row = function.row();
        let params: Vec<BasicMetadataTypeEnum<'c>> =
            std::iter::once(self.t.ptr.into()).chain(row.params.iter().map(|p| self.abi_param(*p))).collect();
        let ty = match row.result {
            AbiType::Word | AbiType::Int => self.t.word.fn_type(&params, false),
            AbiType::Float => self.t.f64.as_basic_type_enum().fn_type(&params, false),
            AbiType::Unit | AbiType::Bool => self.t.i8.fn_type(&params, false),
            AbiType::Ptr => self.t.ptr.fn_type(&params, false),
            AbiType::Void => self.cx.void_type().fn_type(&params, false),
        };
        let declared = self.module.add_function(row.name, ty, None);
        self.add_attributes(declared, &["nounwind"]);
        if row.facts.pure_ && row.result != AbiType::Int {
            self.add_attributes(declared, &["willreturn"]);
        }
        self.runtime.insert(function, declared);
        declared
    }

    fn abi_param(&self, ty: AbiType) -> BasicMetadataTypeEnum<'c> {
        match ty {
            AbiType::Word | AbiType::Int => self.t.word.into(),
            AbiType::Float => self.t.f64.into(),
            AbiType::Bool => self.t.i8.into(),
            AbiType::Ptr => self.t.ptr.into(),
            AbiType::Unit | AbiType::Void => unreachable!("result types are not parameters"),
        }
    }

    /// Calls a runtime function; `args` without the context.
    pub(crate) fn call_runtime(
        &mut self,
        function: RuntimeFn,
        ctx: inkwell::values::PointerValue<'c>,
        args: &[BasicMetadataValueEnum<'c>],
    ) -> Option<BasicValueEnum<'c>> {
        let callee = self.runtime_function(function);
        self.call_with_context(callee, ctx, args)
    }

    pub(crate) fn call_with_context(
        &mut self,
        callee: FunctionValue<'c>,
        ctx: inkwell::values::PointerValue<'c>,
        args: &[BasicMetadataValueEnum<'c>],
    ) -> Option<BasicValueEnum<'c>> {
        let all: Vec<BasicMetadataValueEnum<'c>> = std::iter::once(ctx.into()).chain(args.iter().copied()).collect();
        ok(self.builder.build_call(callee, &all, "")).try_as_basic_value().basic()
    }
}
