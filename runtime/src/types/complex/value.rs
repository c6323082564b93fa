//! Arithmetic of complex values. A real operand stays real, so that signs of zero and infinities survive as in C.

use crate::modules::math::functions;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Complex {
    pub real: f64,
    pub imag: f64,
}

impl From<f64> for Complex {
    fn from(real: f64) -> Complex {
        Complex { real, imag: 0.0 }
    }
}

fn complex(real: f64, imag: f64) -> Complex {
    Complex { real, imag }
}

/// 1 where `x` is infinite and 0 where not, with the sign of `x`.
fn infinite_part(x: f64) -> f64 {
    (if x.is_infinite() { 1f64 } else { 0.0 }).copysign(x)
}

fn zero_if_nan(x: f64) -> f64 {
    if x.is_nan() { 0f64.copysign(x) } else { x }
}

impl Complex {
    fn is_infinite(self) -> bool {
        self.real.is_infinite() || self.imag.is_infinite()
    }

    fn is_finite(self) -> bool {
        self.real.is_finite() && self.imag.is_finite()
    }

    fn is_nan(self) -> bool {
        self.real.is_nan() && self.imag.is_nan()
    }

    /// As annex G of the C standard: an infinite factor makes the product infinite.
    pub fn times(self, other: Complex) -> Complex {
        let (ac, bd, ad, bc) = (self.real * other.real, self.imag * other.imag, self.real * other.imag, self.imag * other.real);
        let product = complex(ac - bd, ad + bc);
        if !product.is_nan() {
            return product;
        }
        let (mut x, mut y) = (self, other);
        if x.is_infinite() {
            x = complex(infinite_part(x.real), infinite_part(x.imag));
            y = complex(zero_if_nan(y.real), zero_if_nan(y.imag));
        }
        if y.is_infinite() {
            y = complex(infinite_part(y.real), infinite_part(y.imag));
            x = complex(zero_if_nan(x.real), zero_if_nan(x.imag));
        }
        let overflowed = [ac, bd, ad, bc].iter().any(|part| part.is_infinite());
        if !self.is_infinite() && !other.is_infinite() {
            if !overflowed {
                return product;
            }
            x = complex(zero_if_nan(x.real), zero_if_nan(x.imag));
            y = complex(zero_if_nan(y.real), zero_if_nan(y.imag));
        }
        complex(f64::INFINITY * (x.real * y.real - x.imag * y.imag), f64::INFINITY * (x.real * y.imag + x.imag * y.real))
    }

    /// None for division by zero. Scales by the larger part of the divisor (Smith's method).
    pub fn divided_by(self, other: Complex) -> Option<Complex> {
        let (a, b) = (self, other);
        let quotient = if b.real.abs() >= b.imag.abs() {
            if b.real == 0.0 {
                return None;
            }
            let ratio = b.imag / b.real;
            let scale = b.real + b.imag * ratio;
            complex((a.real + a.imag * ratio) / scale, (a.imag - a.real * ratio) / scale)
        } else if b.imag.abs() >= b.real.abs() {
            let ratio = b.real / b.imag;
            let scale = b.real * ratio + b.imag;
            complex((a.real * ratio + a.imag) / scale, (a.imag * ratio - a.real) / scale)
        } else {
            complex(f64::NAN, f64::NAN)
        };
        if !quotient.is_nan() {
            return Some(quotient);
        }
        if a.is_infinite() && b.is_finite() {
            let (x, y) = (infinite_part(a.real), infinite_part(a.imag));
            return Some(complex(f64::INFINITY * (x * b.real + y * b.imag), f64::INFINITY * (y * b.real - x * b.imag)));
        }
        if b.is_infinite() && a.is_finite() {
            let (x, y) = (infinite_part(b.real), infinite_part(b.imag));
            return Some(complex(0.0 * (a.real * x + a.imag * y), 0.0 * (a.imag * x - a.real * y)));
        }
        Some(quotient)
    }

    /// A real number divided by a complex one.
    pub fn real_divided_by(a: f64, b: Complex) -> Option<Complex> {
        let quotient = if b.real.abs() >= b.imag.abs() {
            if b.real == 0.0 {
                return None;
            }
            let ratio = b.imag / b.real;
            let scale = b.real + b.imag * ratio;
            complex(a / scale, -a * ratio / scale)
        } else if b.imag.abs() >= b.real.abs() {
            let ratio = b.real / b.imag;
            let scale = b.real * ratio + b.imag;
            complex(a * ratio / scale, -a / scale)
        } else {
            complex(f64::NAN, f64::NAN)
        };
        if quotient.is_nan() && a.is_finite() && b.is_infinite() {
            let (x, y) = (infinite_part(b.real), infinite_part(b.imag));
            return Some(complex(0.0 * (a * x), 0.0 * (-a * y)));
        }
        Some(quotient)
    }

    /// None where zero is raised to a negative or complex power.
    pub fn to_the(self, exponent: Complex) -> Option<Complex> {
        if exponent.imag == 0.0 && exponent.real == exponent.real.floor() && exponent.real.abs() <= 100.0 {
            return self.to_the_integer(exponent.real as i32);
        }
        if exponent.real == 0.0 && exponent.imag == 0.0 {
            return Some(Complex::from(1.0));
        }
        if self.real == 0.0 && self.imag == 0.0 {
            return (exponent.imag == 0.0 && exponent.real >= 0.0).then_some(Complex::from(0.0));
        }
        let length = functions::c_hypot(self.real, self.imag);
        let angle = functions::atan2(self.imag, self.real);
        let mut scale = functions::pow(length, exponent.real);
        let mut phase = angle * exponent.real;
        if exponent.imag != 0.0 {
            scale *= functions::exp(-angle * exponent.imag);
            phase += exponent.imag * functions::log(length);
        }
        // The C library calls the cosine of an infinity a domain error, which CPython takes for this one.
        (!phase.is_infinite()).then(|| complex(scale * functions::cos(phase), scale * functions::sin(phase)))
    }

    /// By squaring: more exact than the polar form.
    fn to_the_integer(self, n: i32) -> Option<Complex> {
        let mut left = n.unsigned_abs();
        let (mut result, mut square) = (Complex::from(1.0), self);
        while left > 0 {
            if left & 1 == 1 {
                result = result.times(square);
            }
            square = square.times(square);
            left >>= 1;
        }
        if n > 0 { Some(result) } else { Complex::from(1.0).divided_by(result) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_powers_are_products() {
        let z = complex(1.0, 2.0);
        assert_eq!(z.to_the(Complex::from(2.0)), Some(complex(-3.0, 4.0)));
        assert_eq!(z.to_the(Complex::from(-2.0)), Some(complex(-0.12, -0.16)));
        assert_eq!(Complex::from(0.0).to_the(Complex::from(-1.0)), None);
    }

    #[test]
    fn infinities_survive_multiplication() {
        let product = complex(f64::INFINITY, f64::NAN).times(complex(1.0, 1.0));
        assert!(product.real.is_infinite());
    }
}
