//! Single-byte encodings: tables of 256 code points, from `charmaps.bin` (u16 each, 0xFFFE where there is none).

use std::collections::HashMap;
use std::sync::{Mutex, OnceLock};

static TABLES: &[u8] = include_bytes!("charmaps.bin");

const UNDEFINED: u16 = 0xfffe;

/// The code point of a byte.
pub fn decode(table: usize, byte: u8) -> Option<u32> {
    let at = 512 * table + 2 * usize::from(byte);
    let code = u16::from_le_bytes([TABLES[at], TABLES[at + 1]]);
    (code != UNDEFINED).then_some(u32::from(code))
}

type Reverse = HashMap<u32, u8>;

/// The byte of each code point, made when an encoding is first used.
fn reverse(table: usize) -> &'static Reverse {
    static REVERSES: OnceLock<Mutex<HashMap<usize, &'static Reverse>>> = OnceLock::new();
    let mut all = REVERSES.get_or_init(Mutex::default).lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    all.entry(table).or_insert_with(|| {
        // Where two bytes mean the same, the later one wins, as in CPython's tables.
        Box::leak(Box::new((0..=255).filter_map(|byte| decode(table, byte).map(|code| (code, byte))).collect()))
    })
}

/// A map from code points to bytes.
#[derive(Clone, Copy)]
pub struct Encoder(&'static Reverse);

impl Encoder {
    pub fn of(table: usize) -> Encoder {
        Encoder(reverse(table))
    }
    pub fn encode(self, code: u32) -> Option<u8> {
        self.0.get(&code).copied()
    }
}
