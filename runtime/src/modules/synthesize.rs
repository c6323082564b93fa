//! `_synthesize`: functions with parameters that are known only at run time, as the standard library needs them for the
//! methods of named tuples and data classes. Such a function binds its arguments as any other and hands them to a
//! callback, in the order of its parameters.

use crate::object::{attributes, call, intern};
use crate::prelude::*;
use crate::raise;
use crate::types::{function, tuple};
use core::cell::Cell;

pub static MODULE: NativeModule = NativeModule {
    name: "_synthesize",
    functions: &[native!("function(name, parameters, callback, *, qualname=None, module=None, doc=None, defaults=None, kwdefaults=None, posonly=0, kwonly=0, varargs=False, varkw=False, stores=False)", make, raw)],
    init: None,
};

/// The arguments of `function`.
#[derive(Default)]
struct Request {
    name: Word,
    parameters: Word,
    callback: Word,
    qualname: Word,
    module: Word,
    doc: Word,
    defaults: Word,
    kwdefaults: Word,
    positional_only: u16,
    keyword_only: u16,
    flags: u32,
    /// Not the callback is called: each argument becomes an attribute of the first, by the name of its parameter.
    stores: bool,
}

/// `function(name, parameters, callback, **options)`: called by the standard library only, which calls it properly.
fn make(cx: &mut Ctx, _callee: Word, args: call::Args<'_>) -> Res<Word> {
    let [name, parameters, callback] = *args.positional() else {
        return Err(raise::type_error(cx, format_args!("function() takes exactly 3 positional arguments")));
    };
    let mut request = Request { name, parameters, callback, ..Request::default() };
    for (option, value) in args.keywords() {
        let text = crate::types::str::to_string_lossy(option);
        request.set(&text, value);
    }
    if !is_instance_of(parameters, ClassId::Tuple) || !is_exact(callback, ClassId::Function) {
        return Err(raise::type_error(cx, format_args!("function() needs a tuple of names and a function")));
    }
    finish(cx, request)
}

impl Request {
    fn set(&mut self, option: &str, value: Word) {
        let value = if value == none() { Word::ABSENT } else { value };
        let count = value.to_small().unwrap_or(0) as u16;
        match option {
            "qualname" => self.qualname = value,
            "module" => self.module = value,
            "doc" => self.doc = value,
            "defaults" => self.defaults = value,
            "kwdefaults" => self.kwdefaults = value,
            "posonly" => self.positional_only = count,
            "kwonly" => self.keyword_only = count,
            "varargs" if value == boolean(true) => self.flags |= code_flags::VARARGS,
            "stores" => self.stores = value == boolean(true),
            "varkw" if value == boolean(true) => self.flags |= code_flags::VARKEYWORDS,
            _ => {}
        }
    }
}

/// A description with a cache for each parameter that is stored.
#[repr(C)]
struct Synthesized {
    code: CodeDesc,
    caches: *mut CacheSite,
}

fn finish(cx: &mut Ctx, request: Request) -> Res<Word> {
    let parameters = tuple::words_of(request.parameters);
    let stars = request.flags.count_ones() as u16;
    let qualname = request.qualname.present().unwrap_or(request.name);
    let code = CodeDesc {
        name: name_slot(request.name),
        qualname: name_slot(qualname),
        var_names: name_slots(parameters),
        free_names: core::ptr::null(),
        cell_names: core::ptr::null(),
        file: &raw const FILE.0,
        first_line: 1,
        flags: request.flags,
        positional_only: request.positional_only,
        positional: parameters.len() as u16 - request.keyword_only - stars,
        keyword_only: request.keyword_only,
        local_count: parameters.len() as u16,
        free_count: 0,
        cell_count: 0,
        body: Some(if request.stores { store_arguments } else { body }),
    };
    // Descriptions of code live as long as the program: code objects and tracebacks refer to them.
    let caches = if request.stores { Vec::leak((0..parameters.len()).map(|_| CacheSite([const { Cell::new(core::ptr::null()) }; CacheSite::WAYS])).collect()) } else { &mut [] };
    let code: *const CodeDesc = &raw const Box::leak(Box::new(Synthesized { code, caches: caches.as_mut_ptr() })).code;
    let cell = crate::object::names::cell(cx, request.callback)?;
    let closure = tuple::new(cx, &[cell])?;
    let globals = function::this(request.callback).module;
    let made = function::make(cx, code.cast_mut().cast(), core::ptr::null_mut(), globals, closure)?;
    let object = function::this(made);
    object.module_name.set(request.module);
    object.doc.set(request.doc);
    object.defaults.set(request.defaults);
    object.kwdefaults.set(request.kwdefaults);
    Ok(made)
}

#[repr(transparent)]
struct File(FileDesc);

// SAFETY: constant.
unsafe impl Sync for File {}

const PATH: &str = "<string>";

static FILE: File =
    File(FileDesc { path: PATH.as_ptr(), path_len: PATH.len(), text: core::ptr::null(), text_len: 0 });

/// A place for an interned name, for good. The table of interned strings keeps the string alive.
fn name_slot(name: Word) -> *const Cell<Word> {
    Box::leak(Box::new(Cell::new(intern::intern_word(name))))
}

fn name_slots(names: &[Word]) -> *const *const Cell<Word> {
    let slots: Vec<*const Cell<Word>> = names.iter().map(|name| name_slot(*name)).collect();
    Vec::leak(slots).as_ptr()
}

/// `self.name = name` for each parameter behind self.
extern "C" fn store_arguments(cx: *mut Ctx, callee: Word, args: *mut Word) -> Word {
    // SAFETY: callers pass the running context, which nothing else borrows meanwhile.
    let cx = unsafe { &mut *cx };
    let code = function::code(function::this(callee));
    // SAFETY: the functions that this is the body of are described by a `Synthesized`.
    let caches = unsafe { (*core::ptr::from_ref(code).cast::<Synthesized>()).caches };
    for i in 1..function::parameter_count(code) {
        // SAFETY: a function is called with a word for each parameter, and each has a name.
        let (object, name, value) = unsafe { (*args, (**code.var_names.add(i)).get(), *args.add(i)) };
        if attributes::set_cached(cx, object, name, value, caches.wrapping_add(i).cast()).is_err() {
            return Word::ABSENT;
        }
    }
    none()
}

/// Calls the callback with all parameters.
extern "C" fn body(cx: *mut Ctx, callee: Word, args: *mut Word) -> Word {
    // SAFETY: callers pass the running context, which nothing else borrows meanwhile.
    let cx = unsafe { &mut *cx };
    let object = function::this(callee);
    let cell: Gc<CellObj> = Gc::of(tuple::words_of(object.closure)[0]);
    let count = function::parameter_count(function::code(object));
    call::call_raw(cx, cell.value.get(), args, count as i64, Word::ABSENT).unwrap_or(Word::ABSENT)
}
