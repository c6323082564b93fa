//! Questions about all code points of a text, as `sx_str_is` numbers them.

pub const ALNUM: i64 = 0;
pub const ALPHA: i64 = 1;
pub const DECIMAL: i64 = 2;
pub const DIGIT: i64 = 3;
pub const NUMERIC: i64 = 4;
pub const SPACE: i64 = 5;

/// The question that a method of str asks.
pub fn of_method(name: &str) -> Option<i64> {
    Some(match name {
        "isalnum" => ALNUM,
        "isalpha" => ALPHA,
        "isdecimal" => DECIMAL,
        "isdigit" => DIGIT,
        "isnumeric" => NUMERIC,
        "isspace" => SPACE,
        _ => return None,
    })
}
