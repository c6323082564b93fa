//! The numbers inside exact floats and complex numbers.

use crate::prelude::*;

/// The value of an exact float.
#[inline]
pub fn float(value: Word) -> Option<f64> {
    // SAFETY: the class says that the object has this layout.
    is_exact(value, ClassId::Float).then(|| unsafe { Gc::<FloatObj>::from_word(value) }.value)
}

/// The real and imaginary part of an exact complex number.
pub fn complex(value: Word) -> Option<(f64, f64)> {
    if !is_exact(value, ClassId::Complex) {
        return None;
    }
    // SAFETY: the class says that the object has this layout.
    let object: Gc<ComplexObj> = unsafe { Gc::from_word(value) };
    Some((object.real, object.imag))
}
