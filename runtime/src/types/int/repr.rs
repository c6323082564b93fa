//! How an int lies in memory, behind safe accessors: small words, limbs inside `IntObj`, and `True`/`False`.
//!
//! ```text
//! exact int      header | signed_len | limbs ...
//! int subclass   header | signed_len | fields up to the class's size | limbs ...
//! ```
//! An exact int object never holds a value that fits a small word; an instance of a subclass may. The top limb is not 0.

use crate::prelude::*;
use dashu_int::{IBig, Sign, UBig};
use sxc_abi::word::{SMALL_MAX, SMALL_MIN};

/// Sign and magnitude of an int. Borrows the limbs of its object, which the conservative stack scan keeps alive.
#[derive(Clone, Copy)]
pub struct Int {
    pub negative: bool,
    /// The magnitude of a one-limb value; in use while `limbs` is null.
    inline: u64,
    limbs: *const u64,
    len: usize,
}

impl Int {
    /// The value of an int, bool or instance of an int subclass.
    #[inline]
    pub fn of(word: Word) -> Int {
        match word.to_small() {
            Some(value) => Int::from_i64(value),
            None => Int::of_object(word),
        }
    }

    /// As [`Int::of`], or None where `word` is no int.
    #[inline]
    pub fn try_of(word: Word) -> Option<Int> {
        is_int(word).then(|| Int::of(word))
    }

    pub fn from_i64(value: i64) -> Int {
        let inline = value.unsigned_abs();
        Int { negative: value < 0, inline, limbs: core::ptr::null(), len: usize::from(inline != 0) }
    }

    fn of_object(word: Word) -> Int {
        let class = class_of(word);
        if class.flags.get() & class_flags::INT_SUBCLASS == 0 {
            unreachable!("an int was expected");
        }
        if class == crate::object::class::class(ClassId::Bool) {
            return Int::from_i64((word == boolean(true)) as i64);
        }
        // SAFETY: the flag says that the object is laid out as an int: its limbs start where the fixed part ends.
        unsafe {
            let object: Gc<IntObj> = Gc::from_word(word);
            let signed_len = object.signed_len.get();
            let limbs = (word.0 as *const u8).add(class.size.get() as usize).cast();
            Int { negative: signed_len < 0, inline: 0, limbs, len: signed_len.unsigned_abs() as usize }
        }
    }

    /// Little-endian magnitude without leading zeros.
    #[inline]
    pub fn limbs(&self) -> &[u64] {
        if self.limbs.is_null() {
            return &core::slice::from_ref(&self.inline)[..self.len];
        }
        // SAFETY: `of_object` took pointer and length from one live int, whose limbs never change.
        unsafe { core::slice::from_raw_parts(self.limbs, self.len) }
    }

    pub fn is_zero(&self) -> bool {
        self.len == 0
    }

    /// -1, 0 or 1.
    pub fn signum(&self) -> i64 {
        if self.len == 0 { 0 } else if self.negative { -1 } else { 1 }
    }

    pub fn bit_length(&self) -> usize {
        super::limbs::bit_length(self.limbs())
    }

    pub fn to_i64(&self) -> Option<i64> {
        match *self.limbs() {
            [] => Some(0),
            [limb] if !self.negative => i64::try_from(limb).ok(),
            [limb] => 0i64.checked_sub_unsigned(limb),
            _ => None,
        }
    }

    pub fn to_u64(&self) -> Option<u64> {
        match *self.limbs() {
            [] => Some(0),
            [limb] if !self.negative => Some(limb),
            _ => None,
        }
    }

    pub fn magnitude(&self) -> UBig {
        UBig::from_words(self.limbs())
    }

    pub fn signed(&self) -> IBig {
        IBig::from_parts(if self.negative { Sign::Negative } else { Sign::Positive }, self.magnitude())
    }
}

/// The value is an int, a bool or an instance of an int subclass.
#[inline]
pub fn is_int(word: Word) -> bool {
    word.is_small() || class_of(word).flags.get() & class_flags::INT_SUBCLASS != 0
}

/// An int under construction: room for some limbs, all 0 at first.
pub struct Draft {
    object: Gc<IntObj>,
    capacity: usize,
}

/// More limbs than any address space holds; CPython's limit is of the same order.
const MAX_LIMBS: usize = 1 << 40;

impl Draft {
    pub fn new(cx: &mut Ctx, limbs: usize) -> Res<Draft> {
        Draft::of_class(cx, class(ClassId::Int), limbs)
    }

    /// With anything in the limbs: all of them are going to be written.
    pub fn unzeroed(cx: &mut Ctx, limbs: usize) -> Res<Draft> {
        if limbs > MAX_LIMBS {
            return Err(crate::raise::memory_error(cx));
        }
        let class = class(ClassId::Int);
        let word = crate::heap::allocate_unzeroed(cx, class, class.size.get() as usize + limbs * 8)?;
        // SAFETY: just allocated with the layout of an int.
        Ok(Draft { object: unsafe { Gc::from_word(word) }, capacity: limbs })
    }

    /// An instance of an int subclass under construction.
    pub fn of_class(cx: &mut Ctx, class: Gc<ClassObj>, limbs: usize) -> Res<Draft> {
        if limbs > MAX_LIMBS {
            return Err(crate::raise::memory_error(cx));
        }
        let word = crate::heap::allocate(cx, class, class.size.get() as usize + limbs * 8)?;
        // SAFETY: just allocated with the layout of an int.
        Ok(Draft { object: unsafe { Gc::from_word(word) }, capacity: limbs })
    }

    pub fn limbs(&mut self) -> &mut [u64] {
        let class = class_of(self.object.word());
        // SAFETY: the object was allocated with `capacity` limbs behind the fixed part, and nobody else has seen it yet.
        unsafe {
            let start = self.object.as_ptr().cast::<u8>().add(class.size.get() as usize);
            core::slice::from_raw_parts_mut(start.cast(), self.capacity)
        }
    }

    /// The exact int of this magnitude; values that fit become small words.
    pub fn finish(mut self, negative: bool) -> Word {
        let limbs = self.limbs();
        let len = super::limbs::trimmed(limbs).len();
        if let Some(small) = small_of(negative, &limbs[..len]) {
            return small;
        }
        self.set_len(negative, len)
    }

    /// The instance of a subclass, whatever the value.
    pub fn finish_instance(mut self, negative: bool) -> Word {
        let len = super::limbs::trimmed(self.limbs()).len();
        self.set_len(negative, len)
    }

    fn set_len(self, negative: bool, len: usize) -> Word {
        self.object.signed_len.set(if negative { -(len as i64) } else { len as i64 });
        self.object.word()
    }
}

/// The small word of a magnitude without leading zeros, if it fits.
fn small_of(negative: bool, limbs: &[u64]) -> Option<Word> {
    match *limbs {
        [] => Some(Word::small(0)),
        [limb] if !negative && limb <= SMALL_MAX as u64 => Some(Word::small(limb as i64)),
        [limb] if negative && limb <= SMALL_MIN.unsigned_abs() => Some(Word::small((limb as i64).wrapping_neg())),
        _ => None,
    }
}

/// An int of any magnitude.
pub fn from_limbs(cx: &mut Ctx, negative: bool, limbs: &[u64]) -> Res<Word> {
    let limbs = super::limbs::trimmed(limbs);
    if let Some(small) = small_of(negative, limbs) {
        return Ok(small);
    }
    let mut draft = Draft::unzeroed(cx, limbs.len())?;
    draft.limbs().copy_from_slice(limbs);
    Ok(draft.finish(negative))
}

pub fn from_ubig(cx: &mut Ctx, negative: bool, magnitude: &UBig) -> Res<Word> {
    from_limbs(cx, negative, magnitude.as_words())
}

pub fn from_ibig(cx: &mut Ctx, value: &IBig) -> Res<Word> {
    let (sign, words) = value.as_sign_words();
    from_limbs(cx, sign == Sign::Negative, words)
}

pub fn from_u128(cx: &mut Ctx, negative: bool, magnitude: u128) -> Res<Word> {
    from_limbs(cx, negative, &[magnitude as u64, (magnitude >> 64) as u64])
}

/// An instance of an int subclass with the value of `value`.
pub fn instance_of(cx: &mut Ctx, class: Gc<ClassObj>, value: Word) -> Res<Word> {
    let int = Int::of(value);
    let mut draft = Draft::of_class(cx, class, int.limbs().len())?;
    draft.limbs().copy_from_slice(int.limbs());
    Ok(draft.finish_instance(int.negative))
}

/// An exact int with the value of an int, bool or subclass instance.
#[inline]
pub fn exact(cx: &mut Ctx, value: Word) -> Res<Word> {
    if value.is_small() || is_exact(value, ClassId::Int) {
        return Ok(value);
    }
    let int = Int::of(value);
    from_limbs(cx, int.negative, int.limbs())
}
