//! `_imp`: what `importlib` asks of the import machinery.

use crate::object::{attributes, import, intern};
use crate::prelude::*;
use crate::raise::type_error;

pub static MODULE: NativeModule = NativeModule {
    name: "_imp",
    functions: &[
        native!("acquire_lock()", nothing, 0),
        native!("release_lock()", nothing, 0),
        native!("lock_held()", lock_held, 0),
        native!("find_spec(name, /)", find_spec, 1),
        native!("run_again(module, name, /)", run_again, 2),
    ],
    init: Some(init),
};

fn init(cx: &mut Ctx, module: Word) -> Res<()> {
    let classes = [import::spec::module_spec(cx)?, import::spec::source_loader(cx)?, import::spec::builtin_loader(cx)?];
    for class in classes {
        let name = attributes::get(cx, class, intern::name(NameId::Name))?;
        attributes::set(cx, module, name, class)?;
    }
    Ok(())
}

/// One thread imports at a time.
fn nothing(_cx: &mut Ctx) -> Res<()> {
    Ok(())
}

fn lock_held(_cx: &mut Ctx) -> Res<bool> {
    Ok(false)
}

fn find_spec(cx: &mut Ctx, name: Word) -> Res<Word> {
    if !is_instance_of(name, ClassId::Str) {
        return Err(type_error(cx, format_args!("find_spec() argument must be str")));
    }
    import::spec::find_spec(cx, name)
}

/// Runs the body of the compiled-in module `name` once more in `module`; False where there is none.
fn run_again(cx: &mut Ctx, module: Word, name: Word) -> Res<bool> {
    import::run_again(cx, module, intern::intern_word(name))
}
