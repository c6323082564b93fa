//! complex.

use crate::prelude::*;

pub fn boxed(_cx: &mut Ctx, _real: f64, _imag: f64) -> Res<Word> {
    unimplemented!("types::complex::boxed")
}
