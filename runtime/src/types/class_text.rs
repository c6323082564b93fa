//! How messages and reprs name classes in full.

use crate::prelude::*;

/// The name of a class with its module, but for `builtins` and `__main__`, as `%T` formats it.
pub fn full_name(cx: &mut Ctx, class: Gc<ClassObj>) -> String {
    if class.flags.get() & class_flags::HEAP == 0 {
        return crate::raise::class_name(class);
    }
    let qualname = crate::types::str::to_string_lossy(class.qualname.get());
    let module = crate::object::attributes::lookup(cx, class, crate::object::intern::name(NameId::Module));
    match module.filter(|module| is_instance_of(*module, ClassId::Str)).map(crate::types::str::to_string_lossy) {
        Some(module) if module != "builtins" && module != "__main__" => format!("{module}.{qualname}"),
        _ => qualname,
    }
}
