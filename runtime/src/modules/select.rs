//! `_select`: waiting for descriptors; `stdlib/select.py` gives it its forms.

use crate::io::object::system_error;
use crate::io::arguments;
use crate::prelude::*;
use crate::raise::type_error;
use crate::sys::{poll, signals};
use crate::types::{list, tuple};

pub static MODULE: NativeModule = NativeModule {
    name: "_select",
    functions: &[native!("poll(entries, timeout, /)", wait, 2)],
    init: None,
};

/// `entries` is a list of (descriptor, events); a list of (descriptor, what happened). The timeout is in milliseconds,
/// negative for none.
fn wait(cx: &mut Ctx, entries: Word, timeout: Word) -> Res<Word> {
    if !is_instance_of(entries, ClassId::List) {
        return Err(type_error(cx, format_args!("a list of pairs is required")));
    }
    let mut watched = Vec::new();
    for i in 0..list::len(entries) {
        let entry = list::get(cx, entries, i)?;
        let [fd, events] = tuple::words_of(entry) else {
            return Err(type_error(cx, format_args!("a list of pairs is required")));
        };
        watched.push((arguments::int_or(cx, *fd, -1)?, arguments::int_or(cx, *events, 0)? as i16));
    }
    let timeout = arguments::int_or(cx, timeout, -1)?;
    let deadline = std::time::Instant::now() + std::time::Duration::from_millis(timeout.max(0) as u64);
    let mut left = timeout;
    let found = loop {
        match poll::wait(&watched, left) {
            Ok(found) => break found,
            Err(poll::INTERRUPTED) => {
                signals::check(cx)?;
                if timeout >= 0 {
                    left = deadline.saturating_duration_since(std::time::Instant::now()).as_millis() as i32;
                }
            }
            Err(errno) => return Err(system_error(cx, errno)),
        }
    };
    let result = list::new(cx, &[])?;
    for (fd, events) in found {
        let pair = tuple::new(cx, &[Word::small(i64::from(fd)), Word::small(i64::from(events))])?;
        list::append(cx, result, pair)?;
    }
    Ok(result)
}
