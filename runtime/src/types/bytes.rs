//! bytes.

use crate::prelude::*;

pub fn from_raw(_cx: &mut Ctx, _data: *mut Word, _n: i64) -> Res<Word> {
    unimplemented!("types::bytes::from_raw")
}

/// `str(object, encoding, errors)`; encoding and errors may be absent.
pub fn decode_object(_cx: &mut Ctx, _object: Word, _encoding: Word, _errors: Word) -> Res<Word> {
    unimplemented!("bytes::decode_object")
}

/// `str.encode`; encoding and errors may be absent.
pub fn encode_str(_cx: &mut Ctx, _string: Word, _encoding: Word, _errors: Word) -> Res<Word> {
    unimplemented!("bytes::encode_str")
}
