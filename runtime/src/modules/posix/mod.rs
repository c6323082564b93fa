//! `posix`: the system calls behind `os`.

mod constants;
mod descriptors;
mod files;
mod paths;
mod process;

use crate::object::intern;
use crate::prelude::*;
use crate::types::builtin_function;

pub static MODULE: NativeModule = NativeModule { name: "posix", functions: files::FUNCTIONS, init: Some(init) };

fn init(cx: &mut Ctx, module: Word) -> Res<()> {
    let name = intern::intern(cx, "posix")?;
    for row in descriptors::FUNCTIONS.iter().chain(process::FUNCTIONS) {
        let function = builtin_function::in_module(cx, row, module, name)?;
        super::set(cx, module, row.name(), function)?;
    }
    constants::add(cx, module)
}
