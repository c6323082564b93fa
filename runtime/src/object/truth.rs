//! truth.

use crate::prelude::*;

pub fn truth(_cx: &mut Ctx, _value: Word) -> Res<bool> {
    unimplemented!("object::truth::truth")
}
