//! The memory layout of everything that both generated code and the runtime touch.
//!
//! Offsets are taken with `offset_of!` from these very structs. A field that generated code or another fiber may
//! change is a `Cell`; heap objects are reached through the runtime's `Gc` pointer only.

use crate::slots::{SlotId, Slots};
use crate::word::Word;
use core::cell::Cell;

/// First word of each object: the class address (16-byte aligned) with flag bits.
#[repr(transparent)]
pub struct Header(pub Cell<u64>);

impl Header {
    /// Bits of the object lock.
    pub const LOCK_MASK: u64 = 0b011;
    /// The object has weak references or a finalizer: the collector consults its tables.
    pub const TRACKED: u64 = 0b100;
    pub const FLAGS: u64 = 0b1111;
}

/// How the collector finds the references inside an object.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Scan {
    /// No references.
    Leaf,
    /// Every word after the header up to the class's `size`, but for those in `raw_mask`
    /// (bit n: the n-th word of the object).
    Fields,
    /// As `Fields` for the first `size` bytes, then as many words as the word at offset 8 says.
    Words,
    /// The class's `trace` function knows.
    Custom,
}

/// Called by a custom `trace` for every word that may be a reference.
pub type Visit = unsafe extern "C" fn(marker: *mut u8, word: Word);
pub type Trace = unsafe extern "C" fn(object: *mut u8, marker: *mut u8, visit: Visit);
/// Releases what an object owns outside the heap (a descriptor, say). Runs no Python code.
pub type DropFn = unsafe extern "C" fn(object: *mut u8);

pub mod class_flags {
    /// Made by a class statement or `type(...)`; its attributes may be changed.
    pub const HEAP: u32 = 1 << 0;
    /// May be named as a base.
    pub const BASETYPE: u32 = 1 << 1;
    /// Instances have an attribute dict (made when first needed).
    pub const HAS_DICT: u32 = 1 << 2;
    /// Instances may be weakly referenced.
    pub const HAS_WEAKREF: u32 = 1 << 3;
    /// The class, or a base, defines `__del__`.
    pub const HAS_DEL: u32 = 1 << 4;
    /// Some abstract method is left.
    pub const ABSTRACT: u32 = 1 << 5;
    /// The attribute dict has been filled from the native tables.
    pub const MATERIALIZED: u32 = 1 << 6;
    pub const TUPLE_SUBCLASS: u32 = 1 << 8;
    pub const LIST_SUBCLASS: u32 = 1 << 9;
    pub const DICT_SUBCLASS: u32 = 1 << 10;
    pub const STR_SUBCLASS: u32 = 1 << 11;
    pub const BYTES_SUBCLASS: u32 = 1 << 12;
    pub const INT_SUBCLASS: u32 = 1 << 13;
    pub const EXCEPTION_SUBCLASS: u32 = 1 << 14;
    pub const TYPE_SUBCLASS: u32 = 1 << 15;
    pub const FLOAT_SUBCLASS: u32 = 1 << 16;
    pub const SET_SUBCLASS: u32 = 1 << 17;
    pub const FROZENSET_SUBCLASS: u32 = 1 << 18;
    pub const COMPLEX_SUBCLASS: u32 = 1 << 19;
    pub const BYTEARRAY_SUBCLASS: u32 = 1 << 20;
    pub const SUBCLASS_MASK: u32 = 0x1fff00;
    /// A class pattern with one positional argument matches the subject itself (PEP 634).
    pub const MATCH_SELF: u32 = 1 << 21;
    pub const SEQUENCE: u32 = 1 << 22;
    pub const MAPPING: u32 = 1 << 23;
    /// `__getattribute__` is object's and there is no `__getattr__`: attribute caches are valid.
    pub const PLAIN_GETATTR: u32 = 1 << 24;
    /// `__setattr__` and `__delattr__` are object's.
    pub const PLAIN_SETATTR: u32 = 1 << 25;
    /// The class defines `__set__` or `__delete__`: instances are data descriptors.
    pub const DATA_DESCRIPTOR: u32 = 1 << 26;
    /// Messages name the class with its module: CPython has it in C.
    pub const IN_PLACE_OF_C: u32 = 1 << 27;
}

/// A class. Itself an object; aligned so that the low bits of its address are free.
#[repr(C, align(16))]
pub struct ClassObj {
    pub header: Header,
    pub flags: Cell<u32>,
    /// Renewed from a global counter when the class, a base or its MRO changes.
    pub version: Cell<u32>,
    /// Size of an instance in bytes (of its fixed part where `scan` is `Words`).
    pub size: Cell<u32>,
    pub scan: Cell<Scan>,
    /// Offset of the word with the overflow dict, 0 where instances have none.
    pub dict_offset: Cell<u16>,
    /// Words of an instance that hold no reference.
    pub raw_mask: Cell<u64>,
    pub trace: Cell<Option<Trace>>,
    pub drop: Cell<Option<DropFn>>,
    /// Where the named fields of an instance are; null where there are none.
    pub layout: Cell<*const Layout>,
    /// The runtime's static description of a built-in class, else null.
    pub definition: Cell<*const u8>,
    /// One byte that generated code tests, cleared when the class changes; null where nobody asked.
    pub assumption: Cell<*mut u8>,
    /// The base whose instance layout this class extends.
    pub base: Cell<Word>,
    pub bases: Cell<Word>,
    /// A tuple, this class first.
    pub mro: Cell<Word>,
    /// Own attributes: a dict.
    pub dict: Cell<Word>,
    pub name: Cell<Word>,
    pub qualname: Cell<Word>,
    /// A list of weak references to direct subclasses, or 0.
    pub subclasses: Cell<Word>,
    pub slots: Cell<Slots>,
    /// For slots filled from Python code: the attribute found along the MRO, else 0.
    pub slot_values: [Cell<Word>; SlotId::COUNT],
}

/// A field of an instance or module with a fixed place.
#[repr(C)]
pub struct Field {
    /// Interned name.
    pub name: Cell<Word>,
    /// Byte offset in the object.
    pub offset: u32,
    pub repr: FieldRepr,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum FieldRepr {
    /// A word; 0 while unset.
    Word,
    /// A raw double; set where its presence bit is.
    Double,
}

/// The named fields of an instance or module, in first-assignment order.
#[repr(C)]
pub struct Layout {
    pub fields: *const Field,
    pub count: u32,
    /// Offset of the presence word, 0 where there is none. Bit i belongs to field i.
    pub presence: u32,
}

#[repr(C)]
pub struct FloatObj {
    pub header: Header,
    pub value: f64,
}

#[repr(C)]
pub struct ComplexObj {
    pub header: Header,
    pub real: f64,
    pub imag: f64,
}

/// An int outside the small range, or an instance of an int subclass (then of any value).
/// Magnitude in `|signed_len|` little-endian 64-bit limbs, the top one not 0.
#[repr(C)]
pub struct IntObj {
    pub header: Header,
    pub signed_len: Cell<i64>,
    /// Where the limbs start: right behind the object's fixed part.
    pub limbs: [u64; 0],
}

/// `True` and `False`.
#[repr(C)]
pub struct BoolObj {
    pub header: Header,
    pub value: u64,
}

/// None, Ellipsis, NotImplemented.
#[repr(C)]
pub struct SingletonObj {
    pub header: Header,
    pub pad: u64,
}

pub mod str_flags {
    pub const ASCII: u8 = 1;
    pub const INTERNED: u8 = 2;
    /// The characters are in a buffer shared with other strings: the inline area holds {owner word, address}.
    pub const EXTERNAL: u8 = 4;
}

/// Text: `len` code points of `width` bytes each, narrowest width that fits.
#[repr(C)]
pub struct StrObj {
    pub header: Header,
    pub len: usize,
    /// 0 until computed.
    pub hash: Cell<i64>,
    pub width: u8,
    pub flags: Cell<u8>,
    pub pad: [u8; 6],
    pub data: [u8; 0],
}

#[repr(C)]
pub struct BytesObj {
    pub header: Header,
    pub len: usize,
    pub hash: Cell<i64>,
    pub data: [u8; 0],
}

#[repr(C)]
pub struct TupleObj {
    pub header: Header,
    pub len: usize,
    pub items: [Cell<Word>; 0],
}

/// Element storage of a list, kind by header: words, or raw doubles. Kind and capacity never change.
#[repr(C)]
pub struct StoreObj {
    pub header: Header,
    pub capacity: usize,
    pub items: [Cell<Word>; 0],
}

#[repr(C)]
pub struct ListObj {
    pub header: Header,
    pub len: Cell<usize>,
    /// A [`StoreObj`]; slots of a word store past `len` are 0.
    pub store: Cell<Word>,
}

#[repr(C)]
pub struct ByteArrayObj {
    pub header: Header,
    pub len: Cell<usize>,
    pub store: Cell<Word>,
    /// Number of live exports (memoryviews); resizing is an error while positive.
    pub exports: Cell<usize>,
}

/// One entry of a dict store. `key` is 0 in a deleted entry.
#[repr(C)]
pub struct DictEntry {
    pub hash: Cell<i64>,
    pub key: Cell<Word>,
    pub value: Cell<Word>,
}

/// Ordered, compact dict storage: entries in insertion order, then the index (defined by the dict module).
#[repr(C)]
pub struct DictStoreObj {
    pub header: Header,
    /// Entries that fit.
    pub capacity: usize,
    /// Entries written, deleted ones included.
    pub used: Cell<usize>,
    pub entries: [DictEntry; 0],
}

#[repr(C)]
pub struct DictObj {
    pub header: Header,
    /// Live entries.
    pub len: Cell<usize>,
    /// A [`DictStoreObj`], an [`AttrStoreObj`], or 0 while empty.
    pub store: Cell<Word>,
    /// Changes with every change of the set of keys or of a value.
    pub version: Cell<u64>,
}

/// Dict storage that stands for the attributes of `owner`.
#[repr(C)]
pub struct AttrStoreObj {
    pub header: Header,
    pub owner: Word,
}

#[repr(C)]
pub struct RangeObj {
    pub header: Header,
    pub start: Word,
    pub stop: Word,
    pub step: Word,
    pub len: Word,
}

/// The iterator of a range whose values all fit in 64 bits.
#[repr(C)]
pub struct RangeIterObj {
    pub header: Header,
    pub next: Cell<i64>,
    pub step: i64,
    pub remaining: Cell<i64>,
}

#[repr(C)]
pub struct SliceObj {
    pub header: Header,
    pub start: Word,
    pub stop: Word,
    pub step: Word,
}

/// List and tuple iterators. `seq` becomes 0 when exhausted.
#[repr(C)]
pub struct SeqIterObj {
    pub header: Header,
    pub index: Cell<usize>,
    pub seq: Cell<Word>,
}

#[repr(C)]
pub struct CellObj {
    pub header: Header,
    /// 0 while unbound.
    pub value: Cell<Word>,
}

/// `sx.Atomic[i64]`
#[repr(C)]
pub struct AtomicObj {
    pub header: Header,
    pub value: core::sync::atomic::AtomicI64,
}

/// `sx.Ordering`: one static object per member, see [`ordering`].
#[repr(C)]
pub struct OrderingObj {
    pub header: Header,
    pub index: usize,
}

/// Values of [`OrderingObj::index`].
pub mod ordering {
    pub const RELAXED: usize = 0;
    pub const ACQUIRE: usize = 1;
    pub const RELEASE: usize = 2;
    pub const ACQ_REL: usize = 3;
    pub const SEQ_CST: usize = 4;
}

#[repr(C)]
pub struct MethodObj {
    pub header: Header,
    pub func: Word,
    pub receiver: Word,
}

/// Bits of [`CodeDesc::flags`].
pub mod code_flags {
    pub const VARARGS: u32 = 1 << 0;
    pub const VARKEYWORDS: u32 = 1 << 1;
    pub const GENERATOR: u32 = 1 << 2;
    pub const COROUTINE: u32 = 1 << 3;
    pub const ASYNC_GENERATOR: u32 = 1 << 4;
    pub const MODULE: u32 = 1 << 5;
    pub const CLASS_BODY: u32 = 1 << 6;
    pub const NESTED: u32 = 1 << 7;
    /// The body handles exceptions, maybe around a `yield`: a generator that nobody will resume must be closed.
    pub const CLEANS_UP: u32 = 1 << 8;
    /// Defined right in a class body.
    pub const METHOD: u32 = 1 << 9;
    pub const DOCSTRING: u32 = 1 << 10;
    /// Of a module that CPython has in C.
    pub const IN_PLACE_OF_C: u32 = 1 << 11;
}

/// Static facts about a Python function, emitted by the compiler. Strings are words of the program's string table,
/// reached through their slots since interning may replace them.
#[repr(C)]
pub struct CodeDesc {
    pub name: *const Cell<Word>,
    pub qualname: *const Cell<Word>,
    /// Names of all parameters (positional, keyword-only, `*`, `**`), then of the other locals.
    pub var_names: *const *const Cell<Word>,
    pub free_names: *const *const Cell<Word>,
    pub cell_names: *const *const Cell<Word>,
    /// Path as given to the compiler; bytes and length.
    pub file: *const FileDesc,
    pub first_line: u32,
    pub flags: u32,
    pub positional_only: u16,
    /// Positional parameters, positional-only ones included.
    pub positional: u16,
    pub keyword_only: u16,
    pub local_count: u16,
    pub free_count: u16,
    /// Variables that inner functions use; sorted.
    pub cell_count: u16,
    /// The code behind the generic entry: parameters in registers or memory as words, see [`BodyFn`].
    pub body: Option<BodyFn>,
}

/// `(ctx, function, arguments)`: one word per parameter in `var_names` order, absent ones already filled.
/// For a generator function it returns the generator.
pub type BodyFn = extern "C" fn(*mut Ctx, Word, *mut Word) -> Word;

/// A source file as seen by tracebacks.
#[repr(C)]
pub struct FileDesc {
    pub path: *const u8,
    pub path_len: usize,
    /// Source text, or null under `--no-source`.
    pub text: *const u8,
    pub text_len: usize,
}

/// A place in the source: one link of a source chain.
#[repr(C)]
pub struct SiteDesc {
    pub code: *const CodeDesc,
    pub line: u32,
    pub end_line: u32,
    /// Columns in UTF-8 bytes, from 0.
    pub column: u32,
    pub end_column: u32,
    /// The call that this place was inlined into, or null.
    pub inlined_at: *const SiteDesc,
}

#[repr(C)]
pub struct FunctionObj {
    pub header: Header,
    /// Generic entry; the `call` slot of `function` goes through it.
    pub entry: Cell<Option<crate::slots::CallFn>>,
    pub code: *const CodeDesc,
    /// The module whose globals the body uses.
    pub module: Word,
    /// Tuple of cells or 0.
    pub closure: Word,
    /// Tuple or 0.
    pub defaults: Cell<Word>,
    /// Dict or 0.
    pub kwdefaults: Cell<Word>,
    pub name: Cell<Word>,
    pub qualname: Cell<Word>,
    pub doc: Cell<Word>,
    /// `__module__`.
    pub module_name: Cell<Word>,
    /// The function that computes annotations (PEP 649), or 0.
    pub annotate: Cell<Word>,
    pub annotations: Cell<Word>,
    pub type_params: Cell<Word>,
    pub dict: Cell<Word>,
}

/// A module: fixed places for the names its code assigns, an overflow dict for others.
#[repr(C)]
pub struct ModuleObj {
    pub header: Header,
    pub dict: Cell<Word>,
    pub layout: Cell<*const Layout>,
    pub name: Cell<Word>,
    /// One byte that generated code tests, cleared when a variable is changed from outside; null where nobody asked.
    pub assumption: Cell<*mut u8>,
    pub fields: [Cell<Word>; 0],
}

/// The handled-exception stack (`sys.exc_info`), one node per generator and one at the bottom.
#[repr(C)]
pub struct HandledNode {
    /// The exception being handled, or 0.
    pub exc: Cell<Word>,
    pub previous: Cell<*mut HandledNode>,
}

/// Bump allocation state of one size class.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Cursor {
    pub next: usize,
    pub limit: usize,
}

/// Cell sizes of the collector, in bytes; larger objects are allocated apart.
pub const SIZE_CLASSES: [u32; 24] =
    [16, 32, 48, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 512, 640, 768, 1024, 1280, 1536, 2048, 3072, 4096];

/// The size class for an object of `bytes`, if it is not large.
pub const fn size_class(bytes: usize) -> Option<usize> {
    let mut i = 0;
    while i < SIZE_CLASSES.len() {
        if bytes <= SIZE_CLASSES[i] as usize {
            return Some(i);
        }
        i += 1;
    }
    None
}

/// One scheduler thread.
#[repr(C)]
pub struct Worker {
    /// Not 0: the next poll has work to do (signals, finalizers, switch requests).
    pub poll: Cell<u32>,
    /// Not 0 once a second thread may touch objects.
    pub shared: Cell<u32>,
    pub cursors: [Cell<Cursor>; SIZE_CLASSES.len()],
    /// The runtime's own state for this worker.
    pub state: Cell<*mut u8>,
}

/// The running fiber.
#[repr(C)]
pub struct Ctx {
    /// The exception on its way up, or 0.
    pub pending: Cell<Word>,
    pub handled: Cell<*mut HandledNode>,
    /// Lowest stack address that a function may start at.
    pub stack_limit: Cell<usize>,
    pub worker: Cell<*mut Worker>,
    /// Not 0: cancellation was asked for.
    pub cancel: Cell<u64>,
    /// Python frames on this fiber, and the most that are allowed.
    pub depth: Cell<u32>,
    pub depth_limit: Cell<u32>,
    pub root_handled: HandledNode,
    /// The scheduler's record of this fiber.
    pub fiber: Cell<*mut u8>,
    /// Provided effects and the Io of this fiber; 0 stands for the defaults.
    pub handlers: Cell<Word>,
    /// The innermost Python frame that may call others, or null.
    pub frame: Cell<*mut FrameRecord>,
    /// Not 0: what was just raised by a method call is that there is no such method. The next traceback entry takes note.
    pub lookup_failed: Cell<u64>,
}

/// A running Python function that may call others, on its own stack; linked while it runs.
#[repr(C)]
pub struct FrameRecord {
    /// The caller's record or null. The lowest bit says that a frame object stands for this record.
    pub previous: Cell<usize>,
    /// The call under way; null before the first.
    pub site: Cell<*const SiteDesc>,
}

/// A generator frame. Generated code owns what follows the fixed part: first words, then raw slots.
#[repr(C)]
pub struct GeneratorObj {
    pub header: Header,
    /// Words that the collector scans in the frame area.
    pub words: usize,
    /// Continues the body: `(ctx, frame, sent)`; a raised or absent result ends the generator.
    pub resume: Cell<Option<ResumeFn>>,
    /// Where the body goes on; [`generator_state`] values below 0 have meanings of their own.
    pub state: Cell<i64>,
    pub code: *const CodeDesc,
    pub handled: HandledNode,
    pub function: Word,
    pub name: Cell<Word>,
    pub qualname: Cell<Word>,
    /// The iterator that `yield from` delegates to, or 0.
    pub delegate: Cell<Word>,
    /// The value of `return`, read when the result is absent.
    pub result: Cell<Word>,
    /// Source place of the last suspension.
    pub site: Cell<*const SiteDesc>,
    pub frame: [Cell<Word>; 0],
}

/// `sent` is the value of the `yield` expression; 0 asks it to raise what is pending.
pub type ResumeFn = extern "C" fn(*mut Ctx, Word, Word) -> Word;

pub mod generator_state {
    pub const CREATED: i64 = 0;
    pub const RUNNING: i64 = -1;
    pub const FINISHED: i64 = -2;
}

/// What an attribute access found out: immutable, replaced as a whole.
#[repr(C)]
pub struct CacheEntry {
    /// The class of the object; where the object is itself a class or a module, that object, a class with low bit 1.
    pub key: u64,
    /// The class's version.
    pub version: u32,
    pub kind: CacheKind,
    /// Field offset, or the value found.
    pub payload: u64,
    /// The interned name.
    pub name: u64,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum CacheKind {
    /// A word field at `payload`.
    Field,
    /// The word of a member of `__slots__` at `payload`.
    Slot,
    /// A class attribute that is not a descriptor; no instance attribute can hide it.
    Constant,
    /// A function of the class: bind `payload` to the receiver.
    Method,
    /// A method descriptor whose class the receiver's derives from.
    NativeMethod,
    Property,
    StaticMethod,
    ClassMethod,
    /// The object is a module, the attribute a word field at `payload`.
    ModuleField,
    /// The object is a module; `payload` is the entry's [`StampedValue`].
    ModuleValue,
    /// A raw double; `payload` is its offset, the offset of the presence word (shifted by 16) and the field's number (by 32).
    Double,
}

/// A value out of a dict that holds while the dict is in its place and has its version.
#[repr(C)]
pub struct StampedValue {
    pub dict: u64,
    pub version: u64,
    pub value: u64,
}

/// The cache of one access: the latest entries, the most recent first.
#[repr(transparent)]
pub struct CacheSite(pub [Cell<*const CacheEntry>; CacheSite::WAYS]);

impl CacheSite {
    pub const WAYS: usize = 4;
}

/// Strings whose identity matters (names): the start-up code interns each literal and stores the canonical one in its slot.
#[repr(C)]
pub struct StringTable {
    pub count: usize,
    pub slots: *const Cell<Word>,
    /// Static [`StrObj`]s.
    pub literals: *const *const StrObj,
}

/// A compiled-in module.
#[repr(C)]
pub struct ModuleDesc {
    /// Full dotted name.
    pub name: *const Cell<Word>,
    /// The module body; runs once, with the module as its function word.
    pub code: *const CodeDesc,
    /// Static storage for the module object, laid out by `layout`.
    pub storage: *mut ModuleObj,
    pub layout: *const Layout,
    /// What [`ModuleObj::assumption`] becomes.
    pub assumption: *mut u8,
    pub is_package: u32,
    pub pad: u32,
    /// The full name of `__main__` where it was found in a package, else null.
    pub run_as: *const Cell<Word>,
}

/// Memory outside the heap that holds words.
#[repr(C)]
pub struct RootArea {
    pub start: *const Cell<Word>,
    pub words: usize,
}

/// Everything that start-up needs to know of a program (or of one unit of code loaded by the JIT).
#[repr(C)]
pub struct ProgramDesc {
    pub strings: StringTable,
    pub modules: *const ModuleDesc,
    pub module_count: usize,
    /// Index of `__main__` among the modules; `usize::MAX` in open code.
    pub main: usize,
    pub roots: *const RootArea,
    pub root_count: usize,
    /// Units of open code that are part of the program.
    pub units: *const *const ProgramDesc,
    pub unit_count: usize,
}

/// What the compiler knows of a class statement that runs at most once: where to put the class and its instances' fields.
#[repr(C)]
pub struct ClassPlan {
    /// Static storage for the class object, or null: allocate.
    pub storage: *mut ClassObj,
    /// Layout of instances, or null where unknown.
    pub layout: *const Layout,
    /// Instance size in bytes that `layout` implies; 0 where it only says which fields there may be, not their places.
    pub size: u32,
    pub pad: u32,
    pub raw_mask: u64,
    pub assumption: *mut u8,
    pub first_line: u32,
    pub pad2: u32,
}
