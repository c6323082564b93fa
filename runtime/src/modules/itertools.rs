//! The module `itertools`.

use crate::modules::set_class;
use crate::prelude::*;
use crate::types::itertools::tee;

pub static MODULE: NativeModule =
    NativeModule { name: "itertools", functions: &[native!("tee(iterable, n=2, /)", tee::tee, 2)], init: Some(init) };

const CLASSES: &[ClassId] = {
    use ClassId::*;
    &[
        Accumulate, Batched, Chain, Combinations, CombinationsWithReplacement, Compress, Count, Cycle, DropWhile, FilterFalse,
        GroupBy, Grouper, ISlice, Pairwise, Permutations, Product, Repeat, StarMap, TakeWhile, Tee, TeeData, ZipLongest,
    ]
};

fn init(cx: &mut Ctx, module: Word) -> Res<()> {
    for id in CLASSES {
        set_class(cx, module, *id)?;
    }
    Ok(())
}
