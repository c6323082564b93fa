//! The reader of the text form: the inverse of `print`.
