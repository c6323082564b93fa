//! Hashing: the protocol, and SipHash for text and bytes.

use crate::prelude::*;

/// `hash(value)`; TypeError for unhashable classes.
pub fn hash(_cx: &mut Ctx, _value: Word) -> Res<i64> {
    unimplemented!("hash::hash")
}

/// Keyed hash of text or bytes under PYTHONHASHSEED; never -1.
pub fn hash_bytes(_data: &[u8]) -> i64 {
    unimplemented!("hash::hash_bytes")
}
