//! Static text objects.

use super::Codegen;
use crate::ast::PyString;
use inkwell::values::BasicValueEnum;
use sxc_abi::{ClassId, str_flags};

impl<'c> Codegen<'c, '_> {
    /// A static `str` object in the narrowest width.
    pub(crate) fn string_object(&self, text: &PyString) -> BasicValueEnum<'c> {
        let points: Vec<u32> = text.code_points().collect();
        let widest = points.iter().copied().max().unwrap_or(0);
        let width: u8 = match widest {
            0..=0xff => 1,
            0x100..=0xffff => 2,
            _ => 4,
        };
        let flags = if widest < 0x80 { str_flags::ASCII } else { 0 };
        let bytes: Vec<u8> = points.iter().flat_map(|p| p.to_le_bytes()[..width as usize].to_vec()).collect();
        let mut padded = bytes;
        padded.resize((padded.len() + 4).next_multiple_of(8), 0);
        let i8 = self.t.i8;
        let fields = [
            self.class_address(ClassId::Str).into(),
            self.int64(points.len() as u64),
            self.int64(0),
            i8.const_int(u64::from(width), false).into(),
            i8.const_int(u64::from(flags), false).into(),
            i8.array_type(6).const_zero().into(),
            self.cx.const_string(&padded, false).into(),
        ];
        self.record(&fields)
    }
}
