//! Decimal digits of doubles: the shortest that read back as the same value, or so many, correctly rounded.

/// `0.d1d2d3... * 10^point`; no digits for 0.
#[derive(Debug, PartialEq)]
pub struct Decimal {
    pub digits: String,
    pub point: i32,
}

/// The most decimal places of a double that are not 0; more are filled up.
const PLACES: usize = 1100;

/// The shortest digits that read back as `value`, which is finite and not negative.
pub fn shortest(value: f64) -> Decimal {
    let mut buffer = ryu::Buffer::new();
    decimal_of(buffer.format_finite(value))
}

/// Reads `12.5`, `1e300` and the like.
fn decimal_of(text: &str) -> Decimal {
    let (number, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let all = format!("{whole}{fraction}");
    let significant = all.trim_start_matches('0');
    let leading = (all.len() - significant.len()) as i32;
    let point = whole.len() as i32 - leading + exponent.parse::<i32>().unwrap_or(0);
    let digits = significant.trim_end_matches('0').to_owned();
    let point = if digits.is_empty() { 1 } else { point };
    Decimal { digits, point }
}

/// `value` with `places` digits behind the point, half to even on the exact value.
pub fn fixed(value: f64, places: usize) -> String {
    let known = places.min(PLACES);
    let mut text = format!("{value:.known$}");
    text.extend(core::iter::repeat_n('0', places - known));
    text
}

/// One digit before the point and `places` behind it, all in one string, and the decimal exponent.
pub fn scientific(value: f64, places: usize) -> (String, i32) {
    let known = places.min(PLACES);
    let text = format!("{value:.known$e}");
    let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let mut digits: String = digits.chars().filter(|&c| c != '.').collect();
    digits.extend(core::iter::repeat_n('0', places - known));
    (digits, exponent.parse().unwrap_or(0))
}

/// `e+05`: at least two digits.
pub fn exponent_text(exponent: i32) -> String {
    format!("e{}{:02}", if exponent < 0 { '-' } else { '+' }, exponent.abs())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(value: f64) -> (String, i32) {
        let Decimal { digits, point } = shortest(value);
        (digits, point)
    }

    #[test]
    fn the_point_is_counted_from_the_first_digit() {
        assert_eq!(of(12.5), ("125".to_owned(), 2));
        assert_eq!(of(0.001), ("1".to_owned(), -2));
        assert_eq!(of(1e300), ("1".to_owned(), 301));
        assert_eq!(of(5e-324), ("5".to_owned(), -323));
        assert_eq!(of(0.0), (String::new(), 1));
    }

    #[test]
    fn ties_go_to_even() {
        assert_eq!(fixed(0.5, 0), "0");
        assert_eq!(fixed(1.5, 0), "2");
        assert_eq!(fixed(2.5, 0), "2");
        assert_eq!(fixed(0.125, 2), "0.12");
        assert_eq!(scientific(0.25, 0), ("2".to_owned(), -1));
        assert_eq!(fixed(9.995, 2), "9.99");
    }
}
