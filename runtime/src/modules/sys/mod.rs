//! The module `sys`.

use crate::modules::set;
use crate::object::import;
use crate::prelude::*;
use crate::raise;

mod audit;
mod coroutines;
mod facts;
mod running;
pub mod streams;

pub static MODULE: NativeModule = NativeModule {
    name: "sys",
    functions: &[
        native!("_getframe(depth=0, /)", running::get_frame, 1),
        native!("_getframemodulename(depth=0)", running::frame_module_name, 1),
        native!("addaudithook(hook)", audit::add_hook, 1),
        native!("audit(event, /, *args)", audit::audit, 2),
        native!("displayhook(object, /)", running::displayhook, 1),
        native!("exc_info()", running::exc_info, 0),
        native!("excepthook(exctype, value, traceback, /)", running::excepthook, 3),
        native!("exception()", running::exception, 0),
        native!("exit(status=None, /)", running::exit, 1),
        native!("get_asyncgen_hooks()", coroutines::asyncgen_hooks, 0),
        native!("get_coroutine_origin_tracking_depth()", coroutines::origin_depth, 0),
        native!("get_int_max_str_digits()", running::int_max_str_digits, 0),
        native!("getdefaultencoding()", facts::default_encoding, 0),
        native!("getfilesystemencodeerrors()", facts::filesystem_encode_errors, 0),
        native!("getfilesystemencoding()", facts::default_encoding, 0),
        native!("getrecursionlimit()", running::recursion_limit, 0),
        native!("getsizeof(object, default=None)", running::getsizeof, 2),
        native!("intern(string, /)", running::intern, 1),
        native!("is_finalizing()", running::is_finalizing, 0),
        native!("set_asyncgen_hooks(firstiter=None, finalizer=None)", coroutines::set_asyncgen_hooks, 2),
        native!("set_coroutine_origin_tracking_depth(depth)", coroutines::set_origin_depth, 1),
        native!("set_int_max_str_digits(maxdigits)", running::set_int_max_str_digits, 1),
        native!("setrecursionlimit(limit, /)", running::set_recursion_limit, 1),
        native!("unraisablehook(unraisable, /)", raise::traceback::unraisable_hook, 1),
    ],
    init: Some(init),
};

fn init(cx: &mut Ctx, module: Word) -> Res<()> {
    streams::MODULE_OBJECT.set(module);
    let modules = import::modules(cx)?;
    set(cx, module, "modules", modules)?;
    // `sys` and `builtins` are there from the start.
    import::builtins(cx)?;
    for (fd, name) in ["stdin", "stdout", "stderr"].iter().enumerate() {
        let stream = streams::original(cx, fd)?;
        set(cx, module, name, stream)?;
        set(cx, module, &format!("__{name}__"), stream)?;
    }
    for hook in ["displayhook", "excepthook", "unraisablehook"] {
        let name = crate::object::intern::intern(cx, hook)?;
        if let Some(function) = crate::object::fields::own_get(cx, module, name)? {
            set(cx, module, &format!("__{hook}__"), function)?;
        }
    }
    facts::init(cx, module)
}
