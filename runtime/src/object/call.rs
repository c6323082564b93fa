//! Calls in the generic convention: `(callee, args, n, kwnames)`, arguments on the caller's stack.
//!
//! `args[-1]` belongs to the callee. A callee that puts a receiver there and passes `args - 1` on lends out a word that
//! is not its own to lend, so it does that only where the next callee leaves `args[-1]` alone: see [`call_with_receiver`].

use crate::heap::residue;
use crate::object::{attributes, dispatch, unpack_call};
use crate::prelude::*;
use crate::raise::type_error;
use crate::types::{builtin_function, function, method_descriptor, tuple};
use attributes::Callee;
use core::cell::Cell;

pub use unpack_call::{call_unpacked, spread};

#[inline]
pub fn call_raw(cx: &mut Ctx, callee: Word, args: *mut Word, n: i64, kwnames: Word) -> Res<Word> {
    let result = call_slot_raw(cx, callee, args, n, kwnames);
    residue::at_return(cx);
    result
}

#[inline]
fn call_slot_raw(cx: &mut Ctx, callee: Word, args: *mut Word, n: i64, kwnames: Word) -> Res<Word> {
    let class = class_of(callee);
    if class == crate::object::class::class(ClassId::Function)
        && let Some(entry) = function::this(callee).entry.get()
    {
        return dispatch::answer(entry(cx, callee, args, n as usize, kwnames));
    }
    // SAFETY: the caller passes `n` arguments and a word per name.
    if class == crate::object::class::class(ClassId::BuiltinFunction)
        && let Some(result) = unsafe { builtin_function::call_unbound(cx, callee, args, n as usize, kwnames) }
    {
        return result;
    }
    match dispatch::call_fn(class_of(callee), SlotId::Call) {
        Some(function) => dispatch::answer(function(cx, callee, args, n as usize, kwnames)),
        None => Err(not_callable(cx, callee)),
    }
}

/// `args[0].name(*args[1:])` without a bound method where the class has a plain function.
#[inline(always)]
pub fn call_method_raw(cx: &mut Ctx, name: Word, args: *mut Word, n: i64, kwnames: Word, cache: *mut Word) -> Res<Word> {
    let result = find_and_call(cx, name, args, n, kwnames, cache);
    residue::at_return(cx);
    result
}

#[inline(never)]
fn find_and_call(cx: &mut Ctx, name: Word, args: *mut Word, n: i64, kwnames: Word, cache: *mut Word) -> Res<Word> {
    // SAFETY: generated code passes at least the receiver.
    let receiver = unsafe { *args };
    match attributes::cached_method(cx, receiver, name, cache) {
        // SAFETY: the entry says that the receiver is of the descriptor's class; the caller passes `n` words and the keywords'.
        Some(Callee::Native(method)) => return unsafe { method_descriptor::call_checked(cx, method, args, n as usize, kwnames) },
        Some(Callee::WithReceiver(function)) => return call_slot_raw(cx, function, args, n, kwnames),
        // The receiver's place becomes the callee's `args[-1]`.
        Some(Callee::Bare(callee)) => return call_slot_raw(cx, callee, args.wrapping_add(1), n - 1, kwnames),
        Some(Callee::WithClass(function)) => {
            let class = if is_exact(receiver, ClassId::Type) { receiver } else { class_of(receiver).word() };
            // SAFETY: the argument vector belongs to this call.
            unsafe { *args = class };
            return call_slot_raw(cx, function, args, n, kwnames);
        }
        None => {}
    }
    if let Some(method) = attributes::native_method(cx, receiver, name)? {
        // SAFETY: the receiver is an instance of the method's class; the caller passes `n` words and the keywords'.
        return unsafe { method_descriptor::call_checked(cx, method, args, n as usize, kwnames) };
    }
    let callee = match attributes::get_cached(cx, receiver, name, cache) {
        Ok(callee) => callee,
        Err(raised) => {
            cx.lookup_failed.set(1);
            return Err(raised);
        }
    };
    // The receiver's place becomes the callee's `args[-1]`.
    call_slot_raw(cx, callee, args.wrapping_add(1), n - 1, kwnames)
}

/// The first half of a method call: the callable. Self, or absent where the callable is bound already, goes to `out`.
pub fn find_method(cx: &mut Ctx, object: Word, name: Word, out: *mut Word, cache: *mut Word) -> Res<Word> {
    let (callee, receiver) = match attributes::cached_method(cx, object, name, cache) {
        Some(Callee::WithReceiver(function) | Callee::Native(function)) => (function, object),
        Some(Callee::Bare(callee)) => (callee, Word::ABSENT),
        Some(Callee::WithClass(function)) => {
            let class = if is_exact(object, ClassId::Type) { object } else { class_of(object).word() };
            (function, class)
        }
        None => match attributes::native_method(cx, object, name)? {
            Some(method) => (method, object),
            None => (attributes::get_cached(cx, object, name, cache)?, Word::ABSENT),
        },
    };
    // SAFETY: generated code passes room for one word.
    unsafe { out.write(receiver) };
    Ok(callee)
}

/// As [`find_method`], of `super()`.
pub fn find_super_method(cx: &mut Ctx, super_word: Word, class: Word, receiver: Word, name: Word, out: *mut Word) -> Res<Word> {
    // SAFETY: generated code passes room for one word.
    unsafe { out.write(Word::ABSENT) };
    attributes::super_getattr(cx, super_word, class, receiver, name)
}

/// The second half: `args` starts with self, which may be absent.
pub fn call_bound_raw(cx: &mut Ctx, callee: Word, args: *mut Word, n: i64, kwnames: Word) -> Res<Word> {
    // SAFETY: generated code passes at least the place of self.
    let bound = unsafe { (*args).is_absent() };
    let skipped = usize::from(bound);
    let result = call_slot_raw(cx, callee, args.wrapping_add(skipped), n - skipped as i64, kwnames);
    residue::at_return(cx);
    result
}

/// A call that may be of `locals`, `vars`, `dir` or `globals`, which look at the caller.
pub fn call_in_frame(cx: &mut Ctx, callee: Word, args: *mut Word, n: i64, names: Word, module: Word) -> Res<Word> {
    let count = names.present().map_or(0, |names| tuple::items_of(names).len());
    // SAFETY: generated code passes `n` arguments and then a value per name.
    let values = unsafe { core::slice::from_raw_parts(args.wrapping_add(n as usize), count) };
    crate::object::frame_call::call(cx, callee, args, n, FrameNames { names, values, module })
}

/// What a function that looks at its caller sees.
#[derive(Clone, Copy)]
pub struct FrameNames<'a> {
    /// A tuple of the names of local variables, or absent in module code.
    pub names: Word,
    /// Their values, absent where unbound.
    pub values: &'a [Word],
    pub module: Word,
}

/// The arguments of a call in the generic convention.
#[derive(Clone, Copy)]
pub struct Args<'a> {
    /// Positional arguments, then the values of keywords.
    words: &'a [Word],
    positional: usize,
    /// Tuple of keyword names, or absent.
    pub kwnames: Word,
}

impl<'a> Args<'a> {
    /// # Safety
    /// `args` points at `n` positional words followed by one word per element of the tuple `kwnames` (0: none).
    pub unsafe fn from_raw(args: *const Word, n: usize, kwnames: Word) -> Args<'a> {
        let keywords = if kwnames.is_absent() { 0 } else { tuple::items_of(kwnames).len() };
        let words = if n + keywords == 0 {
            &[]
        } else {
            // SAFETY: the caller vouches for the extent.
            unsafe { core::slice::from_raw_parts(args, n + keywords) }
        };
        Args { words, positional: n, kwnames }
    }
    /// Positional arguments only.
    pub fn of(words: &'a [Word]) -> Args<'a> {
        Args { words, positional: words.len(), kwnames: Word::ABSENT }
    }
    pub fn positional(&self) -> &'a [Word] {
        &self.words[..self.positional]
    }
    /// Positional arguments, then the values of keywords.
    pub fn words(&self) -> &'a [Word] {
        self.words
    }
    pub fn has_keywords(&self) -> bool {
        self.words.len() > self.positional
    }
    /// (name, value) of each keyword argument.
    pub fn keywords(&self) -> impl Iterator<Item = (Word, Word)> + use<'a> {
        let names: &[Cell<Word>] = if self.kwnames.is_absent() { &[] } else { tuple::items_of(self.kwnames) };
        names.iter().map(Cell::get).zip(self.words[self.positional..].iter().copied())
    }
    /// Without the positional arguments.
    pub fn keywords_only(&self) -> Args<'a> {
        Args { words: &self.words[self.positional..], positional: 0, kwnames: self.kwnames }
    }
    /// Without the first positional argument, which is there (`new` and `init` get the class or the instance).
    pub fn split_first(&self) -> (Word, Args<'a>) {
        (self.words[0], Args { words: &self.words[1..], positional: self.positional - 1, kwnames: self.kwnames })
    }
}

const INLINE: usize = 10;

/// Room for an argument vector with its `args[-1]`: on the stack, or in a heap store if there are many.
pub struct ArgBuffer {
    words: [Word; INLINE],
    /// The store that holds a long vector: here so that the stack scan sees it.
    store: Word,
}

impl ArgBuffer {
    #[expect(clippy::new_without_default, reason = "a buffer is never a field")]
    pub fn new() -> ArgBuffer {
        ArgBuffer { words: [Word::ABSENT; INLINE], store: Word::ABSENT }
    }

    /// Room for `n` words; the word before them is there too.
    pub fn reserve(&mut self, cx: &mut Ctx, n: usize) -> Res<&mut [Word]> {
        if n < INLINE {
            return Ok(&mut self.words[1..=n]);
        }
        let bytes = size_of::<StoreObj>() + 8 * (n + 1);
        self.store = crate::heap::allocate(cx, class(ClassId::WordStore), bytes)?;
        // SAFETY: the store was just allocated with room for n + 1 words behind its fixed part; `capacity` is written
        // before anything can scan it with words inside.
        unsafe {
            let store = self.store.0 as *mut StoreObj;
            (*store).capacity = n + 1;
            let items = store.add(1).cast::<Word>();
            Ok(core::slice::from_raw_parts_mut(items.add(1), n))
        }
    }

    /// Copies `first` and `rest` and answers where they start.
    pub fn fill(&mut self, cx: &mut Ctx, first: &[Word], rest: &[Word]) -> Res<*mut Word> {
        let words = self.reserve(cx, first.len() + rest.len())?;
        words[..first.len()].copy_from_slice(first);
        words[first.len()..].copy_from_slice(rest);
        Ok(words.as_mut_ptr())
    }
}

/// `callee(argument)`.
pub fn call_one(cx: &mut Ctx, callee: Word, argument: Word) -> Res<Word> {
    let mut words = [Word::ABSENT, argument];
    call_raw(cx, callee, (&raw mut words[1]).cast(), 1, Word::ABSENT)
}

/// `callee(*args)`.
pub fn call(cx: &mut Ctx, callee: Word, args: &[Word]) -> Res<Word> {
    call_args(cx, callee, Args::of(args))
}

/// `callee(*args)` in the generic convention, keywords included.
pub fn call_args(cx: &mut Ctx, callee: Word, args: Args<'_>) -> Res<Word> {
    let mut buffer = ArgBuffer::new();
    let words = buffer.fill(cx, &[], args.words)?;
    call_raw(cx, callee, words, args.positional as i64, args.kwnames)
}

/// Calls a `new` or `init` slot, whose functions leave the word before the arguments alone.
pub fn call_slot(cx: &mut Ctx, slot: Option<sxc_abi::slots::CallFn>, callee: Word, args: Args<'_>) -> Res<Word> {
    let function = slot.expect("the class has the slot");
    dispatch::answer(function(cx, callee, args.words.as_ptr().cast_mut(), args.positional, args.kwnames))
}

/// `callee(receiver, *args)`, keywords included.
pub fn call_with_receiver(cx: &mut Ctx, callee: Word, receiver: Word, args: Args<'_>) -> Res<Word> {
    let mut buffer = ArgBuffer::new();
    let words = buffer.fill(cx, &[receiver], args.words)?;
    call_raw(cx, callee, words, args.positional as i64 + 1, args.kwnames)
}

/// `callee(receiver, *args)` where the caller owns `args[-1]`: without copying if the callee cannot write below its
/// own arguments.
///
/// # Safety
/// `args` points at `n` words and one per keyword name, and the word before them may be written.
pub unsafe fn call_with_receiver_in_place(
    cx: &mut Ctx,
    callee: Word,
    receiver: Word,
    args: *mut Word,
    n: usize,
    kwnames: Word,
) -> Res<Word> {
    let class = class_of(callee);
    let leaves_word = class == crate::object::class::class(ClassId::Function)
        || class == crate::object::class::class(ClassId::MethodDescriptor)
        || class == crate::object::class::class(ClassId::SlotWrapper);
    if leaves_word {
        let extended = args.wrapping_sub(1);
        // SAFETY: the caller vouches for the word before the arguments.
        unsafe { *extended = receiver };
        return call_raw(cx, callee, extended, n as i64 + 1, kwnames);
    }
    // SAFETY: the caller vouches for the extent.
    let args = unsafe { Args::from_raw(args, n, kwnames) };
    call_with_receiver(cx, callee, receiver, args)
}

/// `receiver.name(*args)`.
pub fn call_method(cx: &mut Ctx, receiver: Word, name: Word, args: &[Word]) -> Res<Word> {
    let mut buffer = ArgBuffer::new();
    let words = buffer.fill(cx, &[receiver], args)?;
    call_method_raw(cx, name, words, args.len() as i64 + 1, Word::ABSENT, core::ptr::null_mut())
}

#[cold]
fn not_callable(cx: &mut Ctx, callee: Word) -> Raised {
    let name = crate::raise::type_name(callee);
    type_error(cx, format_args!("'{name}' object is not callable"))
}
