//! `_io`: what `io.py` is made of.

use super::{set, set_class};
use crate::io::{base, open};
use crate::prelude::*;
use crate::types::str;

pub static MODULE: NativeModule = NativeModule {
    name: "_io",
    functions: &[
        native!(
            "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
            open::open,
            8
        ),
        native!("open_code(path)", open_code, 1),
        native!("text_encoding(encoding, stacklevel=2, /)", text_encoding, 2),
    ],
    init: Some(init),
};

fn init(cx: &mut Ctx, module: Word) -> Res<()> {
    const CLASSES: [ClassId; 14] = [
        ClassId::IoBase,
        ClassId::RawIoBase,
        ClassId::BufferedIoBase,
        ClassId::TextIoBase,
        ClassId::FileIo,
        ClassId::BytesIo,
        ClassId::BufferedReader,
        ClassId::BufferedWriter,
        ClassId::BufferedRandom,
        ClassId::BufferedRWPair,
        ClassId::TextIoWrapper,
        ClassId::StringIo,
        ClassId::NewlineDecoder,
        ClassId::UnsupportedOperation,
    ];
    for id in CLASSES {
        set_class(cx, module, id)?;
    }
    set_class(cx, module, ClassId::BlockingIOError)?;
    set(cx, module, "DEFAULT_BUFFER_SIZE", Word::small(base::DEFAULT_BUFFER_SIZE as i64))
}

/// `open(path, 'rb')`
fn open_code(cx: &mut Ctx, path: Word) -> Res<Word> {
    let mode = str::new(cx, "rb")?;
    let absent = Word::ABSENT;
    open::open(cx, path, mode, absent, absent, absent, absent, absent, absent)
}

fn text_encoding(cx: &mut Ctx, encoding: Word, _stack_level: Word) -> Res<Word> {
    if encoding == none() { str::new(cx, "locale") } else { Ok(encoding) }
}
