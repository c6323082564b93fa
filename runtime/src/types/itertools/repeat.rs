//! itertools.repeat.

use super::short_name;
use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::native_call::Signature;
use crate::object::format;
use crate::prelude::*;
use crate::raise;
use crate::types::iterator::itself;
use crate::types::str;

iterator_layout!(Repeat {
    object: Word,
    /// Times left, or `FOREVER`.
    left: i64,
});

const FOREVER: i64 = -1;

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b100,
    slots: Slots {
        new: slot!(call, new),
        repr: slot!(unary, repr),
        iter: slot!(unary, itself),
        next: slot!(unary, next),
        ..Slots::EMPTY
    },
    methods: &[native!("__length_hint__(self, /)", length_hint, 1)],
    ..StaticClass::new(ClassId::Repeat, size_of::<Repeat>())
};

static SIGNATURE: Signature = Signature::new("repeat(object, times=0)");

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    let [object, times] = SIGNATURE.bind(cx, args)?;
    let left = match times.present() {
        Some(times) => crate::types::indexing::ssize_argument(cx, times)?.max(0),
        None => FOREVER,
    };
    let this = Repeat::allocate(cx, class)?;
    this.object.set(object);
    this.left.set(left);
    Ok(this.word())
}

fn next(_cx: &mut Ctx, repeat: Word) -> Res<Option<Word>> {
    let this = Repeat::of(repeat);
    match this.left.get() {
        0 => Ok(None),
        FOREVER => Ok(Some(this.object.get())),
        left => {
            this.left.set(left - 1);
            Ok(Some(this.object.get()))
        }
    }
}

fn length_hint(cx: &mut Ctx, repeat: Word) -> Res<Word> {
    match Repeat::of(repeat).left.get() {
        FOREVER => Err(raise::type_error(cx, format_args!("len() of unsized object"))),
        left => Ok(Word::small(left)),
    }
}

fn repr(cx: &mut Ctx, repeat: Word) -> Res<Word> {
    let this = Repeat::of(repeat);
    let object = format::repr(cx, this.object.get())?;
    let mut text = str::TextBuilder::new();
    text.push_str(&short_name(repeat));
    text.push_str("(");
    text.push_word(object);
    match this.left.get() {
        FOREVER => text.push_str(")"),
        left => text.push_str(&format!(", {left})")),
    }
    text.finish(cx)
}
