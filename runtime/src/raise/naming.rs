//! How messages name classes, and putting messages together from Python strings.

use crate::object::class::StaticClass;
use crate::prelude::*;
use crate::object::intern;
use crate::types::{dict, str};

/// The name of a class as messages show it: built-in classes of a module other than `builtins` show it too.
pub fn class_name(class: Gc<ClassObj>) -> String {
    let definition: *const StaticClass = class.definition.get().cast();
    if !definition.is_null() {
        // SAFETY: a class with a definition was set up from this static description.
        return unsafe { &*definition }.id.name().to_owned();
    }
    let name = str::to_string_lossy(class.name.get());
    if class.flags.get() & class_flags::IN_PLACE_OF_C == 0 {
        return name;
    }
    match dict::get_name(class.dict.get(), intern::name(NameId::Module)) {
        Some(module) => format!("{}.{name}", str::to_string_lossy(module)),
        None => name,
    }
}

/// As [`class_name`] without the module.
pub fn short_class_name(class: Gc<ClassObj>) -> String {
    let name = class_name(class);
    match name.rsplit_once('.') {
        Some((_, last)) => last.to_owned(),
        None => name,
    }
}

/// The name of a value's class as messages show it.
pub fn type_name(value: Word) -> String {
    class_name(class_of(value))
}

/// The strings joined. Unlike text that goes through Rust strings this keeps lone surrogates.
pub fn text(cx: &mut Ctx, parts: &[Word]) -> Res<Word> {
    str::join_parts(cx, parts.as_ptr().cast_mut(), parts.len() as i64)
}
