//! The classes of the module `_operator`.

pub mod attrgetter;
pub mod itemgetter;
pub mod methodcaller;

use crate::object::call::Args;
use crate::object::native_call;
use crate::prelude::*;
use crate::types::iterator;

/// The only argument of a call of one of these.
fn one_argument(cx: &mut Ctx, name: &str, args: Args<'_>) -> Res<Word> {
    iterator::no_keywords(cx, name, args)?;
    match args.positional() {
        [object] => Ok(*object),
        other => Err(native_call::wrong_count(cx, name, other.len(), 1, 1)),
    }
}
