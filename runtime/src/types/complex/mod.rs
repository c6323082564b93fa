//! `complex`: pairs of doubles.

pub mod arith;
pub mod construct;
pub mod text;
pub mod value;

use crate::prelude::*;
pub use value::Complex;

pub static CLASS: StaticClass = StaticClass {
    flags: class_flags::BASETYPE,
    raw_mask: 0b110,
    slots: Slots {
        repr: slot!(unary, text::repr),
        format: slot!(binary, text::format),
        hash: slot!(hash, arith::hash),
        bool: slot!(truth, arith::truth),
        lt: slot!(binary, arith::no_order),
        le: slot!(binary, arith::no_order),
        eq: slot!(binary, arith::eq),
        ne: slot!(binary, arith::ne),
        gt: slot!(binary, arith::no_order),
        ge: slot!(binary, arith::no_order),
        new: slot!(call, construct::new),
        add: slot!(binary, arith::add),
        radd: slot!(binary, arith::reflected_add),
        sub: slot!(binary, arith::sub),
        rsub: slot!(binary, arith::reflected_sub),
        mul: slot!(binary, arith::mul),
        rmul: slot!(binary, arith::reflected_mul),
        truediv: slot!(binary, arith::divide),
        rtruediv: slot!(binary, arith::reflected_divide),
        pow: slot!(ternary, arith::pow),
        rpow: slot!(ternary, arith::reflected_pow),
        neg: slot!(unary, arith::negative),
        pos: slot!(unary, arith::positive),
        abs: slot!(unary, arith::absolute),
        ..Slots::EMPTY
    },
    methods: &[
        native!("conjugate(self, /)", arith::conjugate, 1),
        native!("from_number(type, number, /)", construct::from_number_method, 2, ClassMethod),
        native!("__complex__(self, /)", arith::positive, 1),
        native!("__getnewargs__(self, /)", arith::new_arguments, 1),
    ],
    getsets: &[
        GetSetRow { name: "real", get: arith::real, set: Some(crate::types::getset::read_only) },
        GetSetRow { name: "imag", get: arith::imaginary, set: Some(crate::types::getset::read_only) },
    ],
    ..StaticClass::new(ClassId::Complex, size_of::<ComplexObj>())
};

/// A new complex object.
pub fn boxed(cx: &mut Ctx, real: f64, imag: f64) -> Res<Word> {
    boxed_as(cx, class(ClassId::Complex), Complex { real, imag })
}

/// A new instance of complex or a subclass.
pub fn boxed_as(cx: &mut Ctx, class: Gc<ClassObj>, value: Complex) -> Res<Word> {
    let word = crate::heap::allocate(cx, class, class.size.get() as usize)?;
    // SAFETY: just allocated as a complex, and nobody else has seen it.
    unsafe {
        let object = word.0 as *mut ComplexObj;
        (*object).real = value.real;
        (*object).imag = value.imag;
    }
    Ok(word)
}

/// The value is a complex number or an instance of a subclass.
pub fn is_complex(word: Word) -> bool {
    !word.is_small() && class_of(word).flags.get() & class_flags::COMPLEX_SUBCLASS != 0
}

/// The value of a complex number.
pub fn value_of(word: Word) -> Complex {
    debug_assert!(is_complex(word));
    // SAFETY: callers have checked the class, which fixes the layout.
    let object: Gc<ComplexObj> = unsafe { Gc::from_word(word) };
    Complex { real: object.real, imag: object.imag }
}

/// `x ** y` for a negative `x` and a `y` that is not integral.
pub fn power_of_reals(cx: &mut Ctx, x: f64, y: f64) -> Res<Word> {
    arith::power(cx, Complex::from(x), Complex::from(y))
}
