//! `_sre`: the native part of `re`.

use crate::prelude::*;
use crate::text::regex::fold::{Fold, lower_unicode};
use crate::types::{int, re};

pub static MODULE: NativeModule = NativeModule {
    name: "_sre",
    functions: &[
        native!("compile(pattern, flags, /)", re::compile, 2),
        native!("set_error_class(error, /)", re::set_error_class, 1),
        native!("ascii_tolower(character, /)", ascii_lower, 1),
        native!("unicode_tolower(character, /)", unicode_lower, 1),
    ],
    init: Some(init),
};

fn init(cx: &mut Ctx, module: Word) -> Res<()> {
    super::set(cx, module, "Pattern", class(ClassId::RePattern).word())?;
    super::set(cx, module, "Match", class(ClassId::ReMatch).word())?;
    super::set(cx, module, "CODESIZE", Word::small(4))?;
    let repeat = int::from_i64(cx, i64::from(u32::MAX))?;
    super::set(cx, module, "MAXREPEAT", repeat)
}

fn code(word: Word) -> u32 {
    word.to_small().and_then(|n| u32::try_from(n).ok()).filter(|&n| n <= 0x10_ffff).unwrap_or(0)
}

fn ascii_lower(_cx: &mut Ctx, character: Word) -> Word {
    Word::small(i64::from(Fold::Ascii.lower(code(character))))
}

fn unicode_lower(_cx: &mut Ctx, character: Word) -> Word {
    Word::small(i64::from(lower_unicode(code(character))))
}
