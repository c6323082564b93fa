//! itertools.compress.

use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::native_call::Signature;
use crate::object::{iterate, truth::truth};
use crate::prelude::*;
use crate::types::iterator::itself;

iterator_layout!(Compress { data: Word, selectors: Word });

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { new: slot!(call, new), iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    ..StaticClass::new(ClassId::Compress, size_of::<Compress>())
};

static SIGNATURE: Signature = Signature::new("compress(data, selectors)");

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    let [data, selectors] = SIGNATURE.bind(cx, args)?;
    let data = iterate::iter(cx, data)?;
    let selectors = iterate::iter(cx, selectors)?;
    let this = Compress::allocate(cx, class)?;
    this.data.set(data);
    this.selectors.set(selectors);
    Ok(this.word())
}

fn next(cx: &mut Ctx, compress: Word) -> Res<Option<Word>> {
    let this = Compress::of(compress);
    let (data, selectors) = (this.data.get(), this.selectors.get());
    while let Some(item) = iterate::next(cx, data)? {
        let Some(selector) = iterate::next(cx, selectors)? else { return Ok(None) };
        if truth(cx, selector)? {
            return Ok(Some(item));
        }
    }
    Ok(None)
}
