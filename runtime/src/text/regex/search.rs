//! Looks for the first place where a program matches.

use super::charset::Charset;
use super::program::header;
use super::run::{Check, Demand, Machine, Outcome, UNSET};
use crate::text::search;
use crate::text::units::{Unit, Units};

impl Machine {
    /// The first match that begins at `from` or later. With `advance`, an empty one at `from` does not count.
    pub fn search<T: Unit>(&mut self, code: &[u32], text: &[T], from: usize, advance: bool, check: Check<'_>) -> Outcome {
        let width = code[header::WIDTH] as usize;
        if from > text.len() || text.len() - from < width {
            return Outcome::Nothing;
        }
        if code[header::ANCHORED] != 0 && from > 0 {
            return Outcome::Nothing;
        }
        let last = if code[header::ANCHORED] != 0 { 0 } else { text.len() - width };
        let first = code[header::FIRST] as usize;
        let prefix = code[header::PREFIX] as usize;
        let prefix = &code[prefix..prefix + code[header::PREFIX_LEN] as usize];
        let mut start = from;
        loop {
            if !prefix.is_empty() {
                match find(text, start, prefix) {
                    Some(place) => start = place,
                    None => return Outcome::Nothing,
                }
            } else if first != 0 {
                let set = &code[first..];
                match text[start..].iter().position(|u| Charset::has(set, u.code())) {
                    Some(skipped) => start += skipped,
                    None => return Outcome::Nothing,
                }
            }
            if start > last {
                return Outcome::Nothing;
            }
            let demand = Demand { whole: false, not_at: if advance && start == from { from } else { UNSET } };
            match self.run(code, text, start, demand, check) {
                Outcome::Nothing if start < last => start += 1,
                outcome => return outcome,
            }
        }
    }
}

fn find<T: Unit>(text: &[T], from: usize, prefix: &[u32]) -> Option<usize> {
    if prefix.len() == 1 {
        if let Units::One(bytes) = T::wrap(text) {
            let byte = u8::try_from(prefix[0]).ok()?;
            return memchr::memchr(byte, &bytes[from..]).map(|i| from + i);
        }
        return text[from..].iter().position(|u| u.code() == prefix[0]).map(|i| from + i);
    }
    search::find(T::wrap(&text[from..]), Units::Four(prefix)).map(|i| from + i)
}
