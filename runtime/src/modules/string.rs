//! `_sx_string`: natives for `string.py` and `_string.py`.

use crate::prelude::*;
use crate::types::str;

pub static MODULE: NativeModule = NativeModule {
    name: "_sx_string",
    functions: &[
        native!("field_name_split(text, /)", str::field_name_split, 1),
        native!("markup_piece(text, position, /)", str::markup_piece, 2),
    ],
    init: None,
};
