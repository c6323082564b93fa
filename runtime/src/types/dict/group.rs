//! Looking at four index slots at once.

use core::cell::Cell;

/// Slots that are probed together.
pub const GROUP: usize = 4;

/// Bit i stands for slot i of a group.
#[derive(Clone, Copy)]
pub struct Matches {
    /// Slots whose tag is the one looked for, empty ones not counted.
    pub tagged: u32,
    pub empty: u32,
}

/// Compares `slots & mask` with `tag`.
#[cfg(target_arch = "x86_64")]
#[inline]
pub fn examine(slots: &[Cell<u32>; GROUP], mask: u32, tag: u32) -> Matches {
    use core::arch::x86_64::*;
    // SAFETY: the group has 16 readable bytes, and SSE2 is part of the architecture.
    unsafe {
        let group = _mm_loadu_si128(slots.as_ptr().cast());
        let masked = _mm_and_si128(group, _mm_set1_epi32(mask as i32));
        let tagged = _mm_movemask_ps(_mm_castsi128_ps(_mm_cmpeq_epi32(masked, _mm_set1_epi32(tag as i32)))) as u32;
        let empty = _mm_movemask_ps(_mm_castsi128_ps(_mm_cmpeq_epi32(group, _mm_setzero_si128()))) as u32;
        Matches { tagged: tagged & !empty, empty }
    }
}

/// Compares `slots & mask` with `tag`.
#[cfg(not(target_arch = "x86_64"))]
#[inline]
pub fn examine(slots: &[Cell<u32>; GROUP], mask: u32, tag: u32) -> Matches {
    let mut matches = Matches { tagged: 0, empty: 0 };
    for (i, slot) in slots.iter().enumerate() {
        let slot = slot.get();
        matches.empty |= u32::from(slot == 0) << i;
        matches.tagged |= u32::from(slot & mask == tag) << i;
    }
    matches.tagged &= !matches.empty;
    matches
}
