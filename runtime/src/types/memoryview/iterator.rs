//! `memory_iterator`.

use super::access::{self, kind_of};
use super::items::unpack;
use super::layout::live;
use crate::prelude::*;
use crate::raise::type_error;
use core::mem::size_of;

fn object(iterator: Word) -> Gc<SeqIterObj> {
    // SAFETY: slots of the iterator class get its instances only.
    unsafe { Gc::from_word(iterator) }
}

/// `iter(self)`.
pub fn iter(cx: &mut Ctx, view: Word) -> Res<Word> {
    let target = live(cx, view)?;
    match target.ndim() {
        0 => return Err(type_error(cx, format_args!("invalid indexing of 0-dim memory"))),
        1 => {}
        _ => {
            return Err(crate::raise::error(
                cx,
                ClassId::NotImplementedError,
                format_args!("multi-dimensional sub-views are not implemented"),
            ));
        }
    }
    kind_of(cx, target)?;
    let iterator = crate::heap::allocate(cx, class(ClassId::MemoryIterator), size_of::<SeqIterObj>())?;
    object(iterator).seq.set(view);
    Ok(iterator)
}

fn identity(_cx: &mut Ctx, iterator: Word) -> Word {
    iterator
}

fn next(cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    let it = object(iterator);
    let Some(view) = it.seq.get().present() else {
        return Ok(None);
    };
    if it.index.get() as i64 >= access::len(cx, view)? {
        it.seq.set(Word::ABSENT);
        return Ok(None);
    }
    let target = live(cx, view)?;
    let kind = kind_of(cx, target)?;
    let at = it.index.get() as isize * target.stride_list()[0];
    it.index.set(it.index.get() + 1);
    unpack(cx, kind, target.item(at)).map(Some)
}

pub static CLASS: StaticClass = StaticClass {
    slots: Slots { iter: slot!(unary, identity), next: slot!(unary, next), ..Slots::EMPTY },
    scan: Scan::Fields,
    raw_mask: 1 << 1,
    ..StaticClass::new(ClassId::MemoryIterator, size_of::<SeqIterObj>())
};
