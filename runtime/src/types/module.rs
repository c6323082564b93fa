//! `module`: fixed places for the names that compiled code assigns, a dict for others.

use crate::object::call::{Args, call};
use crate::object::class::label;
use crate::object::gc::word_at;
use crate::object::native_call::Signature;
use crate::object::{attributes, fields, intern};
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::{dict, function, list, str, type_};
use core::mem::offset_of;
use sxc_abi::layouts::Visit;

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, construct),
        init: slot!(call, init),
        repr: slot!(unary, repr),
        getattribute: slot!(binary, getattribute),
        ..Slots::EMPTY
    },
    methods: &[native!("__dir__(self, /)", dir, 1)],
    getsets: &[
        GetSetRow { name: "__dict__", get: |cx, m| crate::object::frame_call::module_dict(cx, m), set: Some(read_only) },
        GetSetRow { name: "__annotations__", get: annotations, set: Some(set_annotations) },
        GetSetRow { name: "__annotate__", get: annotate, set: Some(set_annotate) },
    ],
    scan: Scan::Custom,
    trace: Some(trace),
    dict_offset: offset_of!(ModuleObj, dict) as u16,
    flags: class_flags::BASETYPE | class_flags::HAS_DICT | class_flags::HAS_WEAKREF,
    ..StaticClass::new(ClassId::Module, size_of::<ModuleObj>())
};

static SIGNATURE: Signature = Signature::new("module(name, doc=None)");

/// Scans a module: its own words and the word fields that its layout names.
unsafe extern "C" fn trace(object: *mut u8, marker: *mut u8, visit: Visit) {
    let word = Word(object as u64);
    // SAFETY: the collector calls this for modules; the layout describes the object's fields.
    unsafe {
        let module: Gc<ModuleObj> = Gc::from_word(word);
        visit(marker, module.dict.get());
        visit(marker, module.name.get());
        for field in fields::place::fields_of(module.layout.get()).0 {
            if field.repr == FieldRepr::Word {
                visit(marker, word_at(word, field.offset as usize).get());
            }
        }
    }
}

/// The address of `module.__getattribute__`, to recognize it in a slot table.
pub fn getattribute_slot() -> usize {
    CLASS.slots.getattribute.map_or(0, |f| f as usize)
}

/// A module without compiled code: `types.ModuleType(name, doc)`, and native modules.
pub fn new(cx: &mut Ctx, name: Word, doc: Word) -> Res<Word> {
    let module = Gc::<ModuleObj>::allocate(cx)?.word();
    set_up(cx, module, name, doc)?;
    Ok(module)
}

fn construct(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    type_::layout::allocate(cx, type_::this(args.positional()[0]))
}

fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    let (module, rest) = args.split_first();
    let [name, doc] = SIGNATURE.bind(cx, rest)?;
    if !is_instance_of(name, ClassId::Str) {
        let given = crate::types::str::class_of_argument(name);
        return Err(type_error(cx, format_args!("module() argument 'name' must be str, not {given}")));
    }
    set_up(cx, module, name, doc.present().unwrap_or_else(none))
}

fn set_up(cx: &mut Ctx, module: Word, name: Word, doc: Word) -> Res<()> {
    Gc::<ModuleObj>::of(module).name.set(name);
    let rest = [NameId::Package, NameId::Loader, NameId::Spec].map(|id| (id, none()));
    for (id, value) in [(NameId::Name, name), (NameId::Doc, doc)].into_iter().chain(rest) {
        fields::own_set(cx, module, intern::name(id), value)?;
    }
    Ok(())
}

/// An attribute of the module, else what its `__getattr__` says.
pub fn find(cx: &mut Ctx, module: Word, name: Word) -> Res<Option<Word>> {
    if let Some(value) = attributes::generic_find(cx, module, name)? {
        return Ok(Some(value));
    }
    let hook = intern::slot_name(SlotId::GetAttr);
    match fields::own_get(cx, module, hook)? {
        Some(hook) => call(cx, hook, &[name]).map(Some),
        None => Ok(None),
    }
}

fn getattribute(cx: &mut Ctx, module: Word, name: Word) -> Res<Word> {
    match find(cx, module, name)? {
        Some(value) => Ok(value),
        None => Err(attributes::errors::missing(cx, module, name)),
    }
}

/// `module 'm' has no attribute 'x'`, with a word on modules that are still being initialized.
pub fn missing_text(cx: &mut Ctx, module: Word, attribute: &str) -> String {
    let name = fields::own_get(cx, module, intern::name(NameId::Name)).ok().flatten();
    let Some(name) = name.filter(|n| is_instance_of(*n, ClassId::Str)).map(str::to_string_lossy) else {
        return format!("module has no attribute '{attribute}'");
    };
    if !crate::object::import::is_initializing(module) {
        return format!("module '{name}' has no attribute '{attribute}'");
    }
    let file = fields::own_get(cx, module, intern::name(NameId::File)).ok().flatten();
    let from = file.map_or(String::new(), |file| format!(" from '{}'", str::to_string_lossy(file)));
    let hint = "(most likely due to a circular import)";
    format!("partially initialized module '{name}'{from} has no attribute '{attribute}' {hint}")
}

fn repr(cx: &mut Ctx, module: Word) -> Res<Word> {
    let name = fields::own_get(cx, module, intern::name(NameId::Name))?;
    let name = match name {
        Some(name) => crate::object::format::repr(cx, name)?,
        None => str::new(cx, "'?'")?,
    };
    let name = str::to_string_lossy(name);
    let file = fields::own_get(cx, module, intern::name(NameId::File))?.filter(|f| *f != none());
    let text = match file {
        Some(file) => {
            let file = crate::object::format::repr(cx, file)?;
            format!("<module {name} from {}>", str::to_string_lossy(file))
        }
        None if is_native(&name) => format!("<module {name} (built-in)>"),
        None => format!("<module {name}>"),
    };
    str::new(cx, &text)
}

/// One of the runtime's own modules; `quoted` is its name in quotes.
fn is_native(quoted: &str) -> bool {
    crate::modules::NATIVE_MODULES.iter().any(|m| quoted.trim_matches('\'') == m.name)
}

fn dir(cx: &mut Ctx, module: Word) -> Res<Word> {
    let hook = intern::name(NameId::Dir);
    if let Some(hook) = fields::own_get(cx, module, hook)? {
        return call(cx, hook, &[]);
    }
    let own = crate::object::frame_call::module_dict(cx, module)?;
    list::from_iterable(cx, own)
}

fn read_only(cx: &mut Ctx, _module: Word, _value: Word) -> Res<()> {
    Err(raise::error(cx, ClassId::AttributeError, format_args!("readonly attribute")))
}

fn annotations(cx: &mut Ctx, module: Word) -> Res<Word> {
    let name = intern::name(NameId::Annotations);
    if let Some(known) = fields::own_get(cx, module, name)? {
        return Ok(known);
    }
    let annotate = annotate(cx, module)?;
    let computed = if function::is_callable(annotate) { function::call_annotate(cx, annotate)? } else { dict::empty(cx)? };
    fields::own_set(cx, module, name, computed)?;
    Ok(computed)
}

fn set_annotations(cx: &mut Ctx, module: Word, value: Word) -> Res<()> {
    let name = intern::name(NameId::Annotations);
    if value.is_present() {
        fields::own_set(cx, module, name, value)?;
    } else if !fields::own_delete(cx, module, name)? {
        return Err(raise::error(cx, ClassId::AttributeError, format_args!("__annotations__")));
    }
    fields::own_delete(cx, module, intern::name(NameId::Annotate))?;
    Ok(())
}

fn annotate(cx: &mut Ctx, module: Word) -> Res<Word> {
    let name = intern::name(NameId::Annotate);
    if let Some(annotate) = fields::own_get(cx, module, name)? {
        return Ok(annotate);
    }
    fields::own_set(cx, module, name, none())?;
    Ok(none())
}

fn set_annotate(cx: &mut Ctx, module: Word, value: Word) -> Res<()> {
    if value.is_absent() {
        let class = label(class_of(module));
        return Err(type_error(cx, format_args!("cannot delete __annotate__ attribute of '{class}' object")));
    }
    if value != none() && !function::is_callable(value) {
        return Err(type_error(cx, format_args!("__annotate__ must be callable or None")));
    }
    fields::own_set(cx, module, intern::name(NameId::Annotate), value)?;
    if value != none() {
        fields::own_delete(cx, module, intern::name(NameId::Annotations))?;
    }
    Ok(())
}
