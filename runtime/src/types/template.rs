//! template.

use crate::prelude::*;

pub fn interpolation(_cx: &mut Ctx, _value: Word, _text: Word, _conversion: Word, _spec: Word) -> Res<Word> {
    unimplemented!("types::template::interpolation")
}

pub fn template(_cx: &mut Ctx, _strings: Word, _interpolations: Word) -> Res<Word> {
    unimplemented!("types::template::template")
}
