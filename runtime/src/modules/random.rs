//! `_random`: the Mersenne Twister MT19937 of Matsumoto and Nishimura.

use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::native_call::Signature;
use crate::object::operators;
use crate::prelude::*;
use crate::raise::{error, type_error, value_error};
use crate::types::int::repr::Int;
use crate::types::{bytearray, float, int, tuple};

pub static MODULE: NativeModule = NativeModule { name: "_random", functions: &[], init: Some(init) };

fn init(cx: &mut Ctx, module: Word) -> Res<()> {
    super::set_class(cx, module, ClassId::Random)
}

iterator_layout!(Random {
    /// A bytearray: the words of the state, then the index of the next one.
    state: Word,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    flags: class_flags::BASETYPE,
    slots: Slots { new: slot!(call, new), init: slot!(call, initialize), ..Slots::EMPTY },
    methods: &[
        native!("random(self, /)", random, 1),
        native!("seed(self, n=None, /)", seed, 2),
        native!("getstate(self, /)", get_state, 1),
        native!("setstate(self, state, /)", set_state, 2),
        native!("getrandbits(self, k, /)", random_bits, 2),
    ],
    ..StaticClass::new(ClassId::Random, size_of::<Random>())
};

const N: usize = 624;
const M: usize = 397;

/// A copy of the state while numbers are made.
struct Twister<'a> {
    bytes: &'a mut [u8],
}

impl Twister<'_> {
    fn of<'a>(random: Word) -> Twister<'a> {
        Twister { bytes: bytearray::contents_mut(Random::of(random).state.get()) }
    }

    #[inline]
    fn word(&self, i: usize) -> u32 {
        u32::from_ne_bytes([self.bytes[4 * i], self.bytes[4 * i + 1], self.bytes[4 * i + 2], self.bytes[4 * i + 3]])
    }

    #[inline]
    fn set(&mut self, i: usize, value: u32) {
        self.bytes[4 * i..4 * i + 4].copy_from_slice(&value.to_ne_bytes());
    }

    fn index(&self) -> usize {
        self.word(N) as usize
    }

    fn set_index(&mut self, index: usize) {
        self.set(N, index as u32);
    }

    fn next(&mut self) -> u32 {
        if self.index() >= N {
            self.refill();
            self.set_index(0);
        }
        let index = self.index();
        self.set_index(index + 1);
        let mut y = self.word(index);
        y ^= y >> 11;
        y ^= y << 7 & 0x9d2c_5680;
        y ^= y << 15 & 0xefc6_0000;
        y ^ y >> 18
    }

    fn refill(&mut self) {
        for i in 0..N {
            let y = self.word(i) & 0x8000_0000 | self.word((i + 1) % N) & 0x7fff_ffff;
            let matrix = if y & 1 == 1 { 0x9908_b0df } else { 0 };
            let value = self.word((i + M) % N) ^ y >> 1 ^ matrix;
            self.set(i, value);
        }
    }

    fn seed_number(&mut self, seed: u32) {
        let mut last = seed;
        self.set(0, last);
        for i in 1..N {
            last = 1_812_433_253u32.wrapping_mul(last ^ last >> 30).wrapping_add(i as u32);
            self.set(i, last);
        }
        self.set_index(N);
    }

    fn seed_key(&mut self, key: &[u32]) {
        self.seed_number(19_650_218);
        let (mut i, mut j) = (1, 0);
        for _ in 0..N.max(key.len()) {
            let before = self.word(i - 1);
            let mixed = (self.word(i) ^ (before ^ before >> 30).wrapping_mul(1_664_525)).wrapping_add(key[j]).wrapping_add(j as u32);
            self.set(i, mixed);
            (i, j) = (i + 1, (j + 1) % key.len());
            if i >= N {
                let last = self.word(N - 1);
                self.set(0, last);
                i = 1;
            }
        }
        for _ in 1..N {
            let before = self.word(i - 1);
            let mixed = (self.word(i) ^ (before ^ before >> 30).wrapping_mul(1_566_083_941)).wrapping_sub(i as u32);
            self.set(i, mixed);
            i += 1;
            if i >= N {
                let last = self.word(N - 1);
                self.set(0, last);
                i = 1;
            }
        }
        self.set(0, 0x8000_0000);
    }
}

/// A generator before it is seeded, which is for `__init__`; the seeds of subclasses may be anything.
fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, _) = args.split_first();
    let this = Random::allocate(cx, class)?;
    let (state, _) = bytearray::allocate(cx, 4 * (N + 1))?;
    bytearray::contents_mut(state).fill(0);
    this.state.set(state);
    Ok(this.word())
}

fn initialize(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    static SIGNATURE: Signature = Signature::new("Random(x=None, /)");
    let (random, rest) = args.split_first();
    let [x] = SIGNATURE.bind(cx, rest)?;
    seed(cx, random, x)
}

/// An int seeds by its magnitude, another object by its hash, None by chance.
fn seed(cx: &mut Ctx, random: Word, seed: Word) -> Res<()> {
    let mut key: Vec<u32> = Vec::new();
    match seed.present().filter(|seed| *seed != none()) {
        None => {
            let mut bytes = [0; 4 * N];
            crate::sys::random_bytes(&mut bytes);
            key.extend(bytes.as_chunks().0.iter().map(|chunk| u32::from_ne_bytes(*chunk)));
        }
        Some(seed) => {
            let hash;
            let seed = match Int::try_of(seed) {
                Some(seed) => seed,
                None => {
                    let number = crate::object::hash::hash(cx, seed)?;
                    hash = int::from_u64(cx, number as u64)?;
                    Int::of(hash)
                }
            };
            key.extend(seed.limbs().iter().flat_map(|limb| [*limb as u32, (limb >> 32) as u32]));
            while key.len() > 1 && key.last() == Some(&0) {
                key.pop();
            }
            if key.is_empty() {
                key.push(0);
            }
        }
    }
    Twister::of(random).seed_key(&key);
    Ok(())
}

fn random(cx: &mut Ctx, random: Word) -> Res<Word> {
    let mut twister = Twister::of(random);
    let (high, low) = (twister.next() >> 5, twister.next() >> 6);
    float::boxed(cx, (f64::from(high) * 67_108_864.0 + f64::from(low)) * (1.0 / 9_007_199_254_740_992.0))
}

fn random_bits(cx: &mut Ctx, random: Word, k: Word) -> Res<Word> {
    let k = operators::index(cx, k)?;
    if Int::of(k).negative {
        return Err(value_error(cx, format_args!("Cannot convert negative int")));
    }
    let Some(k) = int::to_i64(k) else {
        return Err(error(cx, ClassId::OverflowError, format_args!("Python int too large for C uint64_t")));
    };
    let mut twister = Twister::of(random);
    let mut k = k as usize;
    if k <= 32 {
        let word = if k == 0 { 0 } else { twister.next() >> (32 - k) };
        return Ok(Word::small(i64::from(word)));
    }
    let mut bytes = Vec::with_capacity(k.div_ceil(32) * 4);
    while k > 0 {
        let word = twister.next();
        bytes.extend((if k < 32 { word >> (32 - k) } else { word }).to_le_bytes());
        k = k.saturating_sub(32);
    }
    int::methods::from_byte_values(cx, bytes, true, false)
}

fn get_state(cx: &mut Ctx, random: Word) -> Res<Word> {
    let twister = Twister::of(random);
    let words: Vec<Word> = (0..=N).map(|i| Word::small(i64::from(twister.word(i)))).collect();
    tuple::new(cx, &words)
}

fn set_state(cx: &mut Ctx, random: Word, state: Word) -> Res<()> {
    if !is_instance_of(state, ClassId::Tuple) {
        return Err(type_error(cx, format_args!("state vector must be a tuple")));
    }
    let items = tuple::words_of(state);
    if items.len() != N + 1 {
        return Err(value_error(cx, format_args!("state vector is the wrong size")));
    }
    let mut words = [0u32; N + 1];
    for (to, item) in words.iter_mut().zip(items) {
        let item = operators::index(cx, *item)?;
        let Some(word) = Int::of(item).to_u64() else {
            let message = if Int::of(item).negative { "can't convert negative value to unsigned int" } else { "Python int too large to convert to C unsigned long" };
            return Err(error(cx, ClassId::OverflowError, format_args!("{message}")));
        };
        *to = word as u32;
    }
    if words[N] as usize > N {
        return Err(value_error(cx, format_args!("invalid state")));
    }
    let mut twister = Twister::of(random);
    for (i, word) in words.into_iter().enumerate() {
        twister.set(i, word);
    }
    Ok(())
}
