//! float.

use crate::prelude::*;

pub fn boxed(_cx: &mut Ctx, _value: f64) -> Res<Word> {
    unimplemented!("types::float::boxed")
}

pub fn modulo(_cx: &mut Ctx, _lhs: f64, _rhs: f64) -> f64 {
    unimplemented!("types::float::modulo")
}

pub fn floor_divide(_cx: &mut Ctx, _lhs: f64, _rhs: f64) -> f64 {
    unimplemented!("types::float::floor_divide")
}

pub fn power(_cx: &mut Ctx, _lhs: f64, _rhs: f64) -> f64 {
    unimplemented!("types::float::power")
}
