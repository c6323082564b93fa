//! What the printer and the reader of IR share: the text of operations and of their fields.
//!
//! The enums of `ops.rs` stand in `operations!`, which gives each variant a mnemonic, its name in lower case, and writes and
//! reads its fields in order. So an operation that can be printed can be read, and a new one needs nothing here.

mod constant;
mod cursor;
mod field;
mod quote;

pub use constant::{print_constant, read_constant};
pub use cursor::{Cursor, ReadError};
pub use field::{Field, print_field, read_field};
pub use quote::{is_word, quote};

use super::Program;

/// What is fixed at compile time in an operation.
pub trait Operation: Sized {
    /// ` field field ...` after `mnemonic`.
    fn print(&self, program: &Program, out: &mut String);
    /// None if no variant has this name; the cursor stands behind the mnemonic.
    fn read(variant: &str, cursor: &mut Cursor<'_>, program: &mut Program) -> Option<Result<Self, ReadError>>;
}

/// `GetAttr` as `get_attr`.
pub fn snake(variant: &str) -> String {
    let mut out = String::new();
    for c in variant.chars() {
        if c.is_ascii_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// `get_attr` as `GetAttr`.
pub fn camel(mnemonic: &str) -> String {
    let parts = mnemonic.split('_').map(|part| {
        let mut chars = part.chars();
        chars.next().map_or(String::new(), |first| first.to_ascii_uppercase().to_string() + chars.as_str())
    });
    parts.collect()
}

macro_rules! operations {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[$vmeta:meta])* $variant:ident $(($inner:ty))? $({ $($field:ident: $fty:ty),* $(,)? })?,)*
        }
    ) => {
        $(#[$meta])*
        pub enum $name {
            $($(#[$vmeta])* $variant $(($inner))? $({ $($field: $fty),* })?,)*
        }

        impl $crate::ir::text::Operation for $name {
            fn print(&self, program: &$crate::ir::Program, out: &mut String) {
                let _ = program;
                match self {
                    $(
                        $name::$variant $(($crate::ir::text::second!($inner, inner)))? $({ $($field),* })? => {
                            out.push_str(&$crate::ir::text::snake(stringify!($variant)));
                            $($crate::ir::text::print_field::<$inner>(None, inner, program, out);)?
                            $($($crate::ir::text::print_field::<$fty>(Some(stringify!($field)), $field, program, out);)*)?
                        }
                    )*
                }
            }

            fn read(
                variant: &str,
                cursor: &mut $crate::ir::text::Cursor<'_>,
                program: &mut $crate::ir::Program,
            ) -> Option<Result<Self, $crate::ir::text::ReadError>> {
                let _ = (&cursor, &program);
                $(
                    if variant == stringify!($variant) {
                        $(
                            let inner = match $crate::ir::text::read_field::<$inner>(None, cursor, program) {
                                Ok(value) => value,
                                Err(error) => return Some(Err(error)),
                            };
                        )?
                        $($(
                            let $field = match $crate::ir::text::read_field::<$fty>(Some(stringify!($field)), cursor, program) {
                                Ok(value) => value,
                                Err(error) => return Some(Err(error)),
                            };
                        )*)?
                        return Some(Ok($name::$variant $(($crate::ir::text::second!($inner, inner)))? $({ $($field),* })?));
                    }
                )*
                None
            }
        }
    };
}
pub(crate) use operations;

/// Names the field of a tuple variant once per field.
macro_rules! second {
    ($first:ty, $second:ident) => {
        $second
    };
}
pub(crate) use second;
