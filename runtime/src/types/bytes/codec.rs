//! encode and decode.

use crate::prelude::*;

/// `str(object, encoding, errors)`; encoding and errors may be absent.
pub fn decode_object(_cx: &mut Ctx, _object: Word, _encoding: Word, _errors: Word) -> Res<Word> {
    unimplemented!("bytes::decode_object")
}

/// `str.encode`; encoding and errors may be absent.
pub fn encode_str(_cx: &mut Ctx, _string: Word, _encoding: Word, _errors: Word) -> Res<Word> {
    unimplemented!("bytes::encode_str")
}
pub fn encode(_cx: &mut Ctx, _string: Word, _encoding: Word, _errors: Word) -> Res<Word> {
    unimplemented!("bytes::encode_str")
}
pub fn decode_method(_cx: &mut Ctx, _string: Word, _encoding: Word, _errors: Word) -> Res<Word> {
    unimplemented!("bytes::encode_str")
}
