//! `binascii`: binary data as text.

mod base64;
mod quoted;

use crate::prelude::*;
use crate::raise::{error, type_error, type_name, value_error};
use crate::types::{buffer, bytes, int, str};

pub static MODULE: NativeModule = NativeModule {
    name: "binascii",
    functions: &[
        native!("a2b_base64(data, /, *, strict_mode=False)", base64::decode, 2),
        native!("a2b_hex(hexstr, /)", from_hex, 1),
        native!("a2b_qp(data, header=False)", quoted::decode, 2),
        native!("a2b_uu(data, /)", quoted::decode_line, 1),
        native!("b2a_base64(data, /, *, newline=True)", base64::encode, 2),
        native!("b2a_hex(data, sep=<unrepresentable>, bytes_per_sep=1)", to_hex, 3),
        native!("b2a_qp(data, quotetabs=False, istext=True, header=False)", quoted::encode, 4),
        native!("b2a_uu(data, /, *, backtick=False)", quoted::encode_line, 2),
        native!("crc32(data, crc=0, /)", crc32, 2),
        native!("crc_hqx(data, crc, /)", quoted::crc_hqx, 2),
        native!("hexlify(data, sep=<unrepresentable>, bytes_per_sep=1)", to_hex, 3),
        native!("unhexlify(hexstr, /)", from_hex, 1),
    ],
    init: Some(init),
};

fn init(cx: &mut Ctx, module: Word) -> Res<()> {
    super::set_class(cx, module, ClassId::BinasciiError)?;
    super::set_class(cx, module, ClassId::BinasciiIncomplete)
}

#[cold]
fn binary_error(cx: &mut Ctx, message: &str) -> Raised {
    error(cx, ClassId::BinasciiError, format_args!("{message}"))
}

/// The data of an argument that may be ASCII text.
fn input<'a>(cx: &mut Ctx, data: Word) -> Res<&'a [u8]> {
    if is_instance_of(data, ClassId::Str) {
        if !str::is_ascii(data) {
            return Err(value_error(cx, format_args!("string argument should contain only ASCII characters")));
        }
        return Ok(str::unit_bytes(data));
    }
    match buffer::contents(cx, data)? {
        Some(data) => Ok(data),
        None => {
            let class = type_name(data);
            Err(type_error(cx, format_args!("argument should be bytes, buffer or ASCII string, not '{class}'")))
        }
    }
}

fn from_hex(cx: &mut Ctx, text: Word) -> Res<Word> {
    let text = input(cx, text)?;
    if text.len() % 2 != 0 {
        return Err(binary_error(cx, "Odd-length string"));
    }
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let mut out = Vec::with_capacity(text.len() / 2);
    for pair in text.as_chunks().0 {
        let [high, low] = *pair;
        let (Some(high), Some(low)) = (digit(high), digit(low)) else {
            return Err(binary_error(cx, "Non-hexadecimal digit found"));
        };
        out.push((high << 4 | low) as u8);
    }
    bytes::new(cx, &out)
}

fn to_hex(cx: &mut Ctx, data: Word, sep: Word, group: Word) -> Res<Word> {
    let separator = bytes::hex::separator(cx, sep)?;
    let group = crate::io::arguments::int_or(cx, group, 1)?;
    let data = buffer::required(cx, data)?;
    let text = bytes::hex::hex_text(data, separator, group as isize);
    bytes::new(cx, &text)
}

/// The tables of CRC-32: `TABLES[k][b]` advances over byte `b` with `k` bytes behind it.
static TABLES: [[u32; 256]; 8] = {
    let mut tables = [[0; 256]; 8];
    let mut i = 0;
    while i < 256 {
        let mut crc = i as u32;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 };
            bit += 1;
        }
        tables[0][i] = crc;
        i += 1;
    }
    let mut k = 1;
    while k < 8 {
        let mut i = 0;
        while i < 256 {
            let before = tables[k - 1][i];
            tables[k][i] = before >> 8 ^ tables[0][(before & 255) as usize];
            i += 1;
        }
        k += 1;
    }
    tables
};

pub fn crc_of(data: &[u8], start: u32) -> u32 {
    let (chunks, rest) = data.as_chunks::<8>();
    let crc = chunks.iter().fold(!start, |crc, chunk| {
        let word = u64::from_le_bytes(*chunk) ^ u64::from(crc);
        (0..8).fold(0, |crc, i| crc ^ TABLES[7 - i][(word >> (8 * i) & 255) as usize])
    });
    !rest.iter().fold(crc, |crc, byte| crc >> 8 ^ TABLES[0][((crc ^ u32::from(*byte)) & 255) as usize])
}

/// The low 32 bits of an int.
pub fn low_bits(cx: &mut Ctx, value: Word, default: u32) -> Res<u32> {
    let Some(value) = value.present() else { return Ok(default) };
    let value = crate::object::operators::index(cx, value)?;
    let int = int::repr::Int::of(value);
    let low = int.limbs().first().map_or(0, |limb| *limb as u32);
    Ok(if int.negative { low.wrapping_neg() } else { low })
}

fn crc32(cx: &mut Ctx, data: Word, crc: Word) -> Res<Word> {
    let start = low_bits(cx, crc, 0)?;
    let data = buffer::required(cx, data)?;
    Ok(Word::small(i64::from(crc_of(data, start))))
}
