//! The module `builtins`.

use crate::modules::{set, set_class};
use crate::prelude::*;
use crate::types::coroutine::anext;

mod aggregate;
mod convert;
mod inspect;
mod iteration;
mod output;
mod refused;

pub use output::print;

pub static MODULE: NativeModule = NativeModule {
    name: "builtins",
    functions: &[
        native!("abs(number, /)", crate::object::operators::absolute, 1),
        native!("aiter(async_iterable, /)", anext::aiter, 1),
        native!("all(iterable, /)", aggregate::all, 1),
        native!("anext(async_iterator, default=None, /)", anext::anext, 2),
        native!("any(iterable, /)", aggregate::any, 1),
        native!("ascii(obj, /)", crate::object::format::ascii, 1),
        native!("bin(number, /)", convert::bin, 1),
        native!("callable(obj, /)", inspect::callable, 1),
        native!("chr(i, /)", convert::chr, 1),
        native!("compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1)", refused::compile, 6),
        native!("delattr(obj, name, /)", inspect::delattr, 2),
        native!("dir(object=None, /)", inspect::dir, 1),
        native!("divmod(x, y, /)", convert::divmod, 2),
        native!("eval(source, /, globals=None, locals=None)", refused::eval, 3),
        native!("exec(source, /, globals=None, locals=None)", refused::exec, 3),
        native!("exit(code=None)", inspect::exit, 1),
        native!("format(value, format_spec='', /)", convert::format, 2),
        native!("getattr(object, name, default=None, /)", inspect::getattr, 3),
        native!("globals()", inspect::globals, 0),
        native!("hasattr(obj, name, /)", inspect::hasattr, 2),
        native!("hash(obj, /)", convert::hash, 1),
        native!("hex(number, /)", convert::hex, 1),
        native!("id(obj, /)", convert::id, 1),
        native!("input(prompt='', /)", output::input, 1),
        native!("isinstance(obj, class_or_tuple, /)", inspect::isinstance, 2),
        native!("issubclass(cls, class_or_tuple, /)", inspect::issubclass, 2),
        native!("iter(object, sentinel=None, /)", iteration::iter, 2),
        native!("len(obj, /)", crate::object::sequence::length_word, 1),
        native!("locals()", inspect::locals, 0),
        native!("max(*args, key=None, default=None)", aggregate::max, raw),
        native!("min(*args, key=None, default=None)", aggregate::min, raw),
        native!("next(iterator, default=None, /)", iteration::next, 2),
        native!("oct(number, /)", convert::oct, 1),
        native!(
            "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
            crate::io::open::open,
            8
        ),
        native!("ord(c, /)", convert::ord, 1),
        native!("pow(base, exp, mod=None)", convert::pow, 3),
        native!("print(*args, sep=' ', end='\\n', file=None, flush=False)", output::print, raw),
        native!("quit(code=None)", inspect::exit, 1),
        native!("repr(obj, /)", crate::object::format::repr, 1),
        native!("round(number, ndigits=None)", convert::round, 2),
        native!("setattr(obj, name, value, /)", inspect::setattr, 3),
        native!("sorted(iterable, /, *, key=None, reverse=False)", aggregate::sorted, raw),
        native!("sum(iterable, /, start=0)", aggregate::sum, 2),
        native!("vars(object=None, /)", inspect::vars, 1),
        native!("__import__(name, globals=None, locals=None, fromlist=(), level=0)", inspect::import, 5),
    ],
    init: Some(init),
};

/// The classes among the builtins; exceptions come besides.
const CLASSES: &[ClassId] = {
    use ClassId::*;
    &[
        Bool, ByteArray, Bytes, ClassMethod, Complex, Dict, Enumerate, Filter, Float, FrozenSet, Int, List, Map, MemoryView,
        Object, Property, Range, Reversed, Set, Slice, StaticMethod, Str, Super, Tuple, Type, Zip,
    ]
};

fn init(cx: &mut Ctx, module: Word) -> Res<()> {
    for (name, value) in [
        ("None", none()),
        ("True", boolean(true)),
        ("False", boolean(false)),
        ("Ellipsis", ellipsis()),
        ("NotImplemented", not_implemented()),
        ("__debug__", boolean(true)),
        ("EnvironmentError", class(ClassId::OSError).word()),
        ("IOError", class(ClassId::OSError).word()),
    ] {
        set(cx, module, name, value)?;
    }
    for id in CLASSES {
        set_class(cx, module, *id)?;
    }
    // Exceptions with a dotted name belong to other modules.
    for id in ClassId::ALL.iter().filter(|id| id.is_exception() && !id.name().contains('.')) {
        set_class(cx, module, *id)?;
    }
    Ok(())
}
