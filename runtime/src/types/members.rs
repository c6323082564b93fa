//! The attributes of built-in classes that CPython keeps as plain fields: their descriptors are `member_descriptor`s.

use crate::prelude::*;

/// The attribute `name` of the built-in class `id` is a plain field.
pub fn is_field(id: ClassId, name: &str) -> bool {
    FIELDS.iter().any(|(class, names)| *class == id && names.contains(&name))
}

const FIELDS: &[(ClassId, &[&str])] = &[
    (ClassId::Type, &["__basicsize__", "__itemsize__", "__flags__", "__weakrefoffset__", "__base__", "__dictoffset__"]),
    (ClassId::AsyncGenerator, &["ag_running"]),
    (ClassId::Coroutine, &["cr_origin"]),
    (ClassId::BuiltinFunction, &["__module__"]),
    (ClassId::ClassMethodDescriptor, &["__objclass__", "__name__"]),
    (ClassId::MethodDescriptor, &["__objclass__", "__name__"]),
    (ClassId::GetSetDescriptor, &["__objclass__", "__name__"]),
    (ClassId::MemberDescriptor, &["__objclass__", "__name__"]),
    (ClassId::SlotWrapper, &["__objclass__", "__name__"]),
    (ClassId::MethodWrapper, &["__self__"]),
    (ClassId::ClassMethod, &["__func__", "__wrapped__"]),
    (ClassId::StaticMethod, &["__func__", "__wrapped__"]),
    (
        ClassId::Code,
        &[
            "co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_stacksize", "co_flags", "co_nlocals", "co_consts",
            "co_names", "co_filename", "co_name", "co_qualname", "co_firstlineno", "co_linetable", "co_exceptiontable",
        ],
    ),
    (ClassId::Complex, &["real", "imag"]),
    (ClassId::Frame, &["f_trace_lines"]),
    (ClassId::Function, &["__closure__", "__globals__", "__builtins__"]),
    (ClassId::Method, &["__func__", "__self__"]),
    (ClassId::Module, &["__dict__"]),
    (ClassId::Property, &["fget", "fset", "fdel", "__doc__"]),
    (ClassId::Range, &["start", "stop", "step"]),
    (ClassId::Slice, &["start", "stop", "step"]),
    (ClassId::Super, &["__thisclass__", "__self__", "__self_class__"]),
    (ClassId::Traceback, &["tb_frame", "tb_lasti"]),
    (ClassId::GenericAlias, &["__origin__", "__args__", "__unpacked__"]),
    (ClassId::Interpolation, &["value", "expression", "conversion", "format_spec"]),
    (ClassId::Template, &["strings", "interpolations"]),
    (ClassId::SimpleNamespace, &["__dict__"]),
    (ClassId::UnionType, &["__args__"]),
    (ClassId::WeakRef, &["__callback__"]),
    (ClassId::TypeAliasType, &["__name__"]),
    (ClassId::Partial, &["func", "args", "keywords"]),
    (ClassId::BaseException, &["__suppress_context__"]),
    (ClassId::BaseExceptionGroup, &["message", "exceptions"]),
    (ClassId::AttributeError, &["name", "obj"]),
    (ClassId::ImportError, &["msg", "name", "path", "name_from"]),
    (ClassId::NameError, &["name"]),
    (ClassId::OSError, &["errno", "strerror", "filename", "filename2"]),
    (ClassId::StopIteration, &["value"]),
    (
        ClassId::SyntaxError,
        &["msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line", "_metadata"],
    ),
    (ClassId::UnicodeDecodeError, &["encoding", "object", "start", "end", "reason"]),
    (ClassId::UnicodeEncodeError, &["encoding", "object", "start", "end", "reason"]),
    (ClassId::UnicodeTranslateError, &["encoding", "object", "start", "end", "reason"]),
    (ClassId::SystemExit, &["code"]),
];
