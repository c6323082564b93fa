//! Sorting by keys that are strs: by a prefix in a machine word first, by the characters where prefixes agree.

use super::*;
use core::cmp::Ordering;

/// A key with its prefix, and the word that moves with it. All words are also in the stores: alive.
#[derive(Clone, Copy)]
struct Row {
    prefix: u64,
    key: Word,
    value: Word,
}

pub(super) fn sort(cx: &mut Ctx, lanes: Lanes<'_>, reverse: bool) -> Res<()> {
    let mut rows: Vec<Row> = Vec::new();
    if rows.try_reserve_exact(lanes.keys.len()).is_err() {
        return Err(raise::memory_error(cx));
    }
    let width = lanes.keys.iter().map(|key| Text::of(key.get()).width).max().unwrap_or(1);
    let moved = lanes.values.unwrap_or(lanes.keys);
    rows.extend(lanes.keys.iter().zip(moved).map(|(key, value)| {
        let key = key.get();
        Row { prefix: Text::of(key).prefix(width), key, value: value.get() }
    }));
    let ascending = |a: &Row, b: &Row| a.prefix.cmp(&b.prefix).then_with(|| Text::of(a.key).cmp(Text::of(b.key)));
    if reverse {
        rows.sort_by(|a, b| ascending(b, a));
    } else {
        rows.sort_by(ascending);
    }
    for (slot, row) in moved.iter().zip(&rows) {
        slot.set(row.value);
    }
    Ok(())
}

/// The characters of a str: `len` of `width` bytes each.
#[derive(Clone, Copy)]
struct Text {
    data: *const u8,
    len: usize,
    width: u8,
}

impl Text {
    fn of(string: Word) -> Text {
        // SAFETY: callers pass strs; an external one keeps {owner, address} where others keep their characters.
        unsafe {
            let object: Gc<StrObj> = Gc::from_word(string);
            let inline = (string.0 as *const u8).add(core::mem::offset_of!(StrObj, data));
            let external = object.flags.get() & str_flags::EXTERNAL != 0;
            let data = if external { *inline.cast::<*const u8>().add(1) } else { inline };
            Text { data, len: object.len, width: object.width }
        }
    }

    fn at(self, i: usize) -> u32 {
        debug_assert!(i < self.len);
        // SAFETY: `i` is within the characters of a live str.
        unsafe {
            match self.width {
                1 => u32::from(*self.data.add(i)),
                2 => u32::from(*self.data.cast::<u16>().add(i)),
                _ => *self.data.cast::<u32>().add(i),
            }
        }
    }

    fn bytes<'a>(self) -> &'a [u8] {
        debug_assert!(self.width == 1);
        // SAFETY: a str of width 1 has `len` bytes.
        unsafe { core::slice::from_raw_parts(self.data, self.len) }
    }

    /// The first characters, as many as fit 64 bits at `width` bytes each; 0s behind a shorter text.
    fn prefix(self, width: u8) -> u64 {
        if width == 1 {
            let mut head = [0; 8];
            let n = self.len.min(8);
            head[..n].copy_from_slice(&self.bytes()[..n]);
            return u64::from_be_bytes(head);
        }
        let bits = u32::from(width) * 8;
        (0..(64 / bits) as usize).fold(0, |packed, i| {
            let next = if i < self.len { self.at(i) } else { 0 };
            packed << bits | u64::from(next)
        })
    }

    fn cmp(self, other: Text) -> Ordering {
        if self.width == 1 && other.width == 1 {
            return self.bytes().cmp(other.bytes());
        }
        let shared = self.len.min(other.len);
        (0..shared).map(|i| self.at(i).cmp(&other.at(i))).find(|o| o.is_ne()).unwrap_or(self.len.cmp(&other.len))
    }
}
