//! Interned strings: names compare by address.

use crate::prelude::*;

/// The interned name of a runtime-known attribute.
pub fn name(_id: NameId) -> Word {
    unimplemented!("intern::name")
}

/// The interned dunder name of a slot.
pub fn slot_name(_id: SlotId) -> Word {
    unimplemented!("intern::slot_name")
}

/// The canonical string equal to `text`.
pub fn intern(_cx: &mut Ctx, _text: &str) -> Res<Word> {
    unimplemented!("intern::intern")
}

/// The canonical string equal to `string`, which becomes it if there is none.
pub fn intern_word(_string: Word) -> Word {
    unimplemented!("intern::intern_word")
}
