//! `_hashes`: hash functions. Their states are on the native heap, one box per hash object.

mod blake2;

use crate::iterator_layout;
use crate::prelude::*;
use crate::raise::{type_error, value_error};
use crate::types::{buffer, bytes, int, str};
use blake2::{Blake2b, Blake2s, Parameters};
use md5::Md5;
use sha1::Sha1;
use sha2::digest::{Digest, ExtendableOutput, Update, XofReader};
use sha2::{Sha224, Sha256, Sha384, Sha512, Sha512_224, Sha512_256};
use sha3::{Sha3_224, Sha3_256, Sha3_384, Sha3_512};
use shake::{Shake128, Shake256};

pub static MODULE: NativeModule = NativeModule {
    name: "_hashes",
    functions: &[
        native!("start(name, /)", start, 1),
        native!("start_blake2(name, digest_size, key, salt, person, tree, last_node, /)", start_blake2, 7),
        native!("pbkdf2(name, password, salt, iterations, dklen, /)", pbkdf2, 5),
        native!("compare_digest(a, b, /)", compare_digest, 2),
    ],
    init: Some(init),
};

fn init(cx: &mut Ctx, module: Word) -> Res<()> {
    super::set_class(cx, module, ClassId::Hash)
}

macro_rules! hashes {
    ($($variant:ident $name:literal $block:literal $size:expr;)*) => {
        #[derive(Clone)]
        enum State {
            $($variant($variant),)*
            Shake128(Shake128),
            Shake256(Shake256),
            Blake2b(Blake2b),
            Blake2s(Blake2s),
        }

        impl State {
            fn named(name: &str) -> Option<State> {
                Some(match name {
                    $($name => State::$variant($variant::default()),)*
                    "shake_128" => State::Shake128(Shake128::default()),
                    "shake_256" => State::Shake256(Shake256::default()),
                    _ => return None,
                })
            }

            fn name(&self) -> &'static str {
                match self {
                    $(State::$variant(_) => $name,)*
                    State::Shake128(_) => "shake_128",
                    State::Shake256(_) => "shake_256",
                    State::Blake2b(_) => "blake2b",
                    State::Blake2s(_) => "blake2s",
                }
            }

            fn block_size(&self) -> i64 {
                match self {
                    $(State::$variant(_) => $block,)*
                    State::Shake128(_) => 168,
                    State::Shake256(_) => 136,
                    State::Blake2b(_) => 128,
                    State::Blake2s(_) => 64,
                }
            }

            fn digest_size(&self) -> i64 {
                match self {
                    $(State::$variant(_) => $size,)*
                    State::Shake128(_) | State::Shake256(_) => 0,
                    State::Blake2b(state) => state.digest_size() as i64,
                    State::Blake2s(state) => state.digest_size() as i64,
                }
            }

            fn update(&mut self, data: &[u8]) {
                match self {
                    $(State::$variant(state) => Update::update(state, data),)*
                    State::Shake128(state) => state.update(data),
                    State::Shake256(state) => state.update(data),
                    State::Blake2b(state) => state.update(data),
                    State::Blake2s(state) => state.update(data),
                }
            }

            /// The digest of what was added so far; `length` counts for the functions of any length only.
            fn digest(&self, length: usize) -> Vec<u8> {
                let mut out = vec![0; length];
                match self.clone() {
                    $(State::$variant(state) => return state.finalize().to_vec(),)*
                    State::Shake128(state) => state.finalize_xof().read(&mut out),
                    State::Shake256(state) => state.finalize_xof().read(&mut out),
                    State::Blake2b(state) => return state.digest(),
                    State::Blake2s(state) => return state.digest(),
                }
                out
            }
        }
    };
}

hashes! {
    Md5 "md5" 64 16;
    Sha1 "sha1" 64 20;
    Sha224 "sha224" 64 28;
    Sha256 "sha256" 64 32;
    Sha384 "sha384" 128 48;
    Sha512 "sha512" 128 64;
    Sha512_224 "sha512_224" 128 28;
    Sha512_256 "sha512_256" 128 32;
    Sha3_224 "sha3_224" 144 28;
    Sha3_256 "sha3_256" 136 32;
    Sha3_384 "sha3_384" 104 48;
    Sha3_512 "sha3_512" 72 64;
}

iterator_layout!(Hash { state: *mut u8 });

pub static CLASS: StaticClass = StaticClass {
    drop: Some(drop_state),
    slots: Slots { repr: slot!(unary, repr), ..Slots::EMPTY },
    methods: &[
        native!("update(self, obj, /)", update, 2),
        native!("digest(self, /)", digest, 1),
        native!("hexdigest(self, /)", hex_digest, 1),
        native!("_digest(self, length, /)", long_digest, 2),
        native!("copy(self, /)", copy, 1),
    ],
    getsets: &[
        GetSetRow { name: "name", get: |cx, h| str::new(cx, state(h).name()), set: None },
        GetSetRow { name: "block_size", get: |_, h| Ok(Word::small(state(h).block_size())), set: None },
        GetSetRow { name: "digest_size", get: |_, h| Ok(Word::small(state(h).digest_size())), set: None },
    ],
    ..StaticClass::new(ClassId::Hash, size_of::<Hash>())
};

/// # Safety
/// `object` is a hash that nobody uses any more.
unsafe extern "C" fn drop_state(object: *mut u8) {
    let state = Hash::of(Word(object as u64)).state.replace(core::ptr::null_mut());
    if !state.is_null() {
        // SAFETY: `wrap` put the box there, and it is taken out once.
        drop(unsafe { Box::from_raw(state.cast::<State>()) });
    }
}

fn state<'a>(hash: Word) -> &'a mut State {
    // SAFETY: `wrap` put a box there, which lives as long as the object; natives do not run Python code while they use it.
    unsafe { &mut *Hash::of(hash).state.get().cast::<State>() }
}

fn wrap(cx: &mut Ctx, state: State) -> Res<Word> {
    let this = Hash::allocate(cx, class(ClassId::Hash).word())?;
    this.state.set(Box::into_raw(Box::new(state)).cast());
    Ok(this.word())
}

fn start(cx: &mut Ctx, name: Word) -> Res<Word> {
    let name = str::to_string_lossy(name);
    match State::named(&name) {
        Some(state) => wrap(cx, state),
        None => Err(value_error(cx, format_args!("unsupported hash type {name}"))),
    }
}

/// The sizes have been checked; `tree` is (fanout, depth, leaf_size, node_offset, node_depth, inner_size).
fn start_blake2(
    cx: &mut Ctx,
    name: Word,
    digest_size: Word,
    key: Word,
    salt: Word,
    person: Word,
    tree: Word,
    last_node: Word,
) -> Res<Word> {
    let number = |word: Word| int::repr::Int::of(word).to_u64().unwrap_or(0);
    let tree: Vec<u64> = crate::types::tuple::words_of(tree).iter().map(|word| number(*word)).collect();
    let [fanout, depth, leaf_size, node_offset, node_depth, inner_size] = tree[..] else {
        return Err(type_error(cx, format_args!("six numbers describe a tree")));
    };
    let parameters = Parameters {
        digest_size: number(digest_size) as u8,
        key: buffer::required(cx, key)?,
        salt: buffer::required(cx, salt)?,
        person: buffer::required(cx, person)?,
        fanout: fanout as u8,
        depth: depth as u8,
        leaf_size: leaf_size as u32,
        node_offset,
        node_depth: node_depth as u8,
        inner_size: inner_size as u8,
        last_node: last_node == boolean(true),
    };
    let is_b = str::is_text(name, "blake2b");
    let state = if is_b { State::Blake2b(Blake2b::new(&parameters)) } else { State::Blake2s(Blake2s::new(&parameters)) };
    wrap(cx, state)
}

fn update(cx: &mut Ctx, hash: Word, data: Word) -> Res<()> {
    let data = hashable(cx, data)?;
    state(hash).update(data);
    Ok(())
}

fn hashable<'a>(cx: &mut Ctx, data: Word) -> Res<&'a [u8]> {
    if is_instance_of(data, ClassId::Str) {
        return Err(type_error(cx, format_args!("Strings must be encoded before hashing")));
    }
    match buffer::contents(cx, data)? {
        Some(data) => Ok(data),
        None => Err(type_error(cx, format_args!("object supporting the buffer API required"))),
    }
}

fn digest(cx: &mut Ctx, hash: Word) -> Res<Word> {
    bytes::new(cx, &state(hash).digest(0))
}

fn hex_digest(cx: &mut Ctx, hash: Word) -> Res<Word> {
    let text = bytes::hex::hex_text(&state(hash).digest(0), None, 0);
    str::from_ascii(cx, &text)
}

fn long_digest(cx: &mut Ctx, hash: Word, length: Word) -> Res<Word> {
    let length = crate::types::indexing::ssize_argument(cx, length)?;
    match usize::try_from(length) {
        Ok(length) => bytes::new(cx, &state(hash).digest(length)),
        Err(_) => Err(value_error(cx, format_args!("value must be positive"))),
    }
}

fn copy(cx: &mut Ctx, hash: Word) -> Res<Word> {
    wrap(cx, state(hash).clone())
}

fn repr(cx: &mut Ctx, hash: Word) -> Res<Word> {
    let name = state(hash).name();
    str::new(cx, &format!("<{name} _hashlib.HASH object @ {:#x}>", hash.0))
}

/// HMAC with the hash of this name, keyed once.
struct Hmac {
    inner: State,
    outer: State,
}

impl Hmac {
    fn new(hash: &State, key: &[u8]) -> Hmac {
        let size = hash.block_size() as usize;
        let mut padded = if key.len() > size {
            let mut state = hash.clone();
            state.update(key);
            state.digest(0)
        } else {
            key.to_vec()
        };
        padded.resize(size, 0);
        let keyed = |pad: u8| {
            let mut state = hash.clone();
            state.update(&padded.iter().map(|byte| byte ^ pad).collect::<Vec<u8>>());
            state
        };
        Hmac { inner: keyed(0x36), outer: keyed(0x5c) }
    }

    fn of(&self, parts: &[&[u8]]) -> Vec<u8> {
        let (mut inner, mut outer) = (self.inner.clone(), self.outer.clone());
        parts.iter().for_each(|part| inner.update(part));
        outer.update(&inner.digest(0));
        outer.digest(0)
    }
}

/// PBKDF2 (RFC 8018). The numbers have been checked.
fn pbkdf2(cx: &mut Ctx, name: Word, password: Word, salt: Word, iterations: Word, length: Word) -> Res<Word> {
    let name = str::to_string_lossy(name);
    let Some(hash) = State::named(&name) else {
        return Err(value_error(cx, format_args!("unsupported hash type")));
    };
    let (password, salt) = (buffer::required(cx, password)?, buffer::required(cx, salt)?);
    let iterations = int::to_i64(iterations).unwrap_or(1);
    let length = int::to_i64(length).unwrap_or(0) as usize;
    let hmac = Hmac::new(&hash, password);
    let mut out = Vec::with_capacity(length);
    let mut block = 1u32;
    while out.len() < length {
        let mut last = hmac.of(&[salt, &block.to_be_bytes()]);
        let mut sum = last.clone();
        for _ in 1..iterations {
            last = hmac.of(&[&last]);
            sum.iter_mut().zip(&last).for_each(|(sum, byte)| *sum ^= byte);
        }
        out.extend(sum);
        block += 1;
    }
    out.truncate(length);
    bytes::new(cx, &out)
}

/// Equality in a time that depends on the lengths only.
fn compare_digest(cx: &mut Ctx, a: Word, b: Word) -> Res<bool> {
    if is_instance_of(a, ClassId::Str) && is_instance_of(b, ClassId::Str) {
        if !str::is_ascii(a) || !str::is_ascii(b) {
            return Err(type_error(cx, format_args!("comparing strings with non-ASCII characters is not supported")));
        }
        return Ok(equal_slowly(str::unit_bytes(a), str::unit_bytes(b)));
    }
    if !buffer::is_bytes_like(cx, a) && !buffer::is_bytes_like(cx, b) {
        let (a, b) = (crate::raise::type_name(a), crate::raise::type_name(b));
        let text = format_args!("unsupported operand types(s) or combination of types: '{a}' and '{b}'");
        return Err(type_error(cx, text));
    }
    let (a, b) = (buffer::required(cx, a)?, buffer::required(cx, b)?);
    Ok(equal_slowly(a, b))
}

fn equal_slowly(a: &[u8], b: &[u8]) -> bool {
    let differences = a.iter().zip(b).fold(0, |differences, (a, b)| differences | a ^ b);
    a.len() == b.len() && core::hint::black_box(differences) == 0
}
