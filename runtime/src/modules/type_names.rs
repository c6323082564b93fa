//! `_types` and `_typing`: names for classes that have none in `builtins`. The library's `types` and `typing` take them
//! from here.

use super::set;
use crate::prelude::*;
use crate::types::typing::no_default;

pub static TYPES: NativeModule = NativeModule {
    name: "_types",
    functions: &[native!("_mark_coroutine(function, /)", mark_coroutine, 1)],
    init: Some(add_types),
};

pub static TYPING: NativeModule = NativeModule {
    name: "_typing",
    functions: &[native!("_idfunc(object, /)", identity, 1)],
    init: Some(add_typing),
};

/// `types.coroutine` of a generator function: `await` accepts its generators.
fn mark_coroutine(cx: &mut Ctx, function: Word) -> Res<()> {
    if !is_exact(function, ClassId::Function) {
        return Err(crate::raise::type_error(cx, format_args!("types.coroutine() expects a callable")));
    }
    // SAFETY: the class was checked; descriptions are static.
    let code = unsafe { &*Gc::<FunctionObj>::from_word(function).code };
    crate::types::coroutine::mark_iterable(code);
    Ok(())
}

const TYPES_NAMES: &[(&str, ClassId)] = &[
    ("AsyncGeneratorType", ClassId::AsyncGenerator),
    ("BuiltinFunctionType", ClassId::BuiltinFunction),
    ("BuiltinMethodType", ClassId::BuiltinFunction),
    ("CellType", ClassId::Cell),
    ("ClassMethodDescriptorType", ClassId::ClassMethodDescriptor),
    ("CodeType", ClassId::Code),
    ("CoroutineType", ClassId::Coroutine),
    ("EllipsisType", ClassId::EllipsisType),
    ("FrameType", ClassId::Frame),
    ("FunctionType", ClassId::Function),
    ("GeneratorType", ClassId::Generator),
    ("GenericAlias", ClassId::GenericAlias),
    ("GetSetDescriptorType", ClassId::GetSetDescriptor),
    ("LambdaType", ClassId::Function),
    ("MappingProxyType", ClassId::MappingProxy),
    ("MemberDescriptorType", ClassId::MemberDescriptor),
    ("MethodDescriptorType", ClassId::MethodDescriptor),
    ("MethodType", ClassId::Method),
    ("MethodWrapperType", ClassId::MethodWrapper),
    ("ModuleType", ClassId::Module),
    ("NoneType", ClassId::NoneType),
    ("NotImplementedType", ClassId::NotImplementedType),
    ("SimpleNamespace", ClassId::SimpleNamespace),
    ("TracebackType", ClassId::Traceback),
    ("UnionType", ClassId::UnionType),
    ("WrapperDescriptorType", ClassId::SlotWrapper),
];

const TYPING_NAMES: &[(&str, ClassId)] = &[
    ("Generic", ClassId::Generic),
    ("ParamSpec", ClassId::ParamSpec),
    ("ParamSpecArgs", ClassId::ParamSpecArgs),
    ("ParamSpecKwargs", ClassId::ParamSpecKwargs),
    ("TypeAliasType", ClassId::TypeAliasType),
    ("TypeVar", ClassId::TypeVar),
    ("TypeVarTuple", ClassId::TypeVarTuple),
    ("Union", ClassId::UnionType),
];

fn add_types(cx: &mut Ctx, module: Word) -> Res<()> {
    add(cx, module, TYPES_NAMES)
}

fn add_typing(cx: &mut Ctx, module: Word) -> Res<()> {
    set(cx, module, "NoDefault", no_default::no_default())?;
    add(cx, module, TYPING_NAMES)
}

fn add(cx: &mut Ctx, module: Word, names: &[(&str, ClassId)]) -> Res<()> {
    for (name, id) in names {
        set(cx, module, name, class(*id).word())?;
    }
    Ok(())
}

fn identity(_cx: &mut Ctx, value: Word) -> Res<Word> {
    Ok(value)
}
