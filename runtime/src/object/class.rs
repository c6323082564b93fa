//! Built-in classes: their static descriptions, their storage, and putting the two together at start-up.

use crate::object::native::{GetSetRow, NativeRow};
use crate::prelude::*;
use core::cell::UnsafeCell;
use core::mem::MaybeUninit;
use sxc_abi::slots::Slots;

/// Everything that is fixed about a built-in class. One `static` beside the type's implementation.
pub struct StaticClass {
    pub id: ClassId,
    pub doc: &'static str,
    /// Size of an instance's fixed part.
    pub size: usize,
    pub scan: Scan,
    /// Words that hold no reference (bit n: n-th word; bit 0, the header, need not be set).
    pub raw_mask: u64,
    /// Offset of the word with the overflow dict (`HAS_DICT`), 0 where instances have none.
    pub dict_offset: u16,
    pub trace: Option<Trace>,
    pub drop: Option<DropFn>,
    pub flags: u32,
    /// The slots that this class defines itself. Others are inherited.
    pub slots: Slots,
    pub methods: &'static [NativeRow],
    pub getsets: &'static [GetSetRow],
}

impl StaticClass {
    /// A leaf class of `size` bytes without anything of its own; fill the rest with struct update syntax.
    pub const fn new(id: ClassId, size: usize) -> StaticClass {
        StaticClass {
            id,
            doc: "",
            size,
            scan: Scan::Leaf,
            raw_mask: 0,
            dict_offset: 0,
            trace: None,
            drop: None,
            flags: 0,
            slots: Slots::EMPTY,
            methods: &[],
            getsets: &[],
        }
    }
}

#[repr(transparent)]
pub struct ClassStorage(UnsafeCell<MaybeUninit<[ClassObj; ClassId::COUNT]>>);

// SAFETY: written once by `ready` before any Python code runs; afterwards every mutable part is a `Cell` that only the
// owning scheduler thread writes (classes are locked for mutation once a second thread exists).
unsafe impl Sync for ClassStorage {}

/// All built-in classes, by id. Generated code refers to elements by address.
#[unsafe(no_mangle)]
pub static sx_classes: ClassStorage = ClassStorage(UnsafeCell::new(MaybeUninit::zeroed()));

/// The built-in class `id`.
#[inline]
pub fn class(id: ClassId) -> Gc<ClassObj> {
    // SAFETY: the array has an element per id, and `ready` has run before any caller.
    unsafe { Gc::from_ptr((sx_classes.0.get() as *const ClassObj).add(id as usize)) }
}

/// The class of any value.
#[inline]
pub fn class_of(value: Word) -> Gc<ClassObj> {
    debug_assert!(value.is_present());
    if value.is_small() {
        return class(ClassId::Int);
    }
    // SAFETY: a present word that is not a small int is the address of a live object, which starts with its header.
    unsafe {
        let header = *(value.0 as *const u64);
        Gc::from_ptr((header & !Header::FLAGS) as *const ClassObj)
    }
}

/// The value is an instance of exactly this built-in class.
#[inline]
pub fn is_exact(value: Word, id: ClassId) -> bool {
    class_of(value) == class(id)
}

/// The value is an instance of the built-in class or of a subclass (by MRO; `__class__` is not asked).
#[inline]
pub fn is_instance_of(value: Word, id: ClassId) -> bool {
    let of = class_of(value);
    match subclass_flag(id) {
        0 => is_subclass_of(of, class(id)),
        flag => of.flags.get() & flag != 0,
    }
}

/// `base` is in the MRO of `class`.
#[inline]
pub fn is_subclass_of(class: Gc<ClassObj>, base: Gc<ClassObj>) -> bool {
    class == base || is_proper_subclass_of(class, base)
}

fn is_proper_subclass_of(class: Gc<ClassObj>, base: Gc<ClassObj>) -> bool {
    let mro = class.mro.get();
    if mro.is_present() {
        return crate::types::tuple::items_of(mro).iter().any(|c| c.get() == base.word());
    }
    // A built-in class whose MRO nobody asked for yet.
    let mut current = class;
    loop {
        if definition_of(current).and_then(|d| second_base(d.id)).is_some_and(|b| is_subclass_of(self::class(b), base)) {
            return true;
        }
        let next = current.base.get();
        if next.is_absent() {
            return false;
        }
        if next == base.word() {
            return true;
        }
        // SAFETY: `base` of a class is a class.
        current = unsafe { Gc::from_word(next) };
    }
}

/// Fills the storage of all built-in classes from `definitions`, which stand in the order of [`ClassId`].
/// Slots and flags are inherited here; attribute dicts and MROs are made when first asked for.
pub fn ready(definitions: &[&'static StaticClass; ClassId::COUNT]) {
    for definition in definitions {
        let id = definition.id;
        let class_ptr = class(id);
        let base = (id != ClassId::Object).then(|| class(id.base()));
        class_ptr.header.0.set(class(ClassId::Type).word().0);
        class_ptr.definition.set((*definition as *const StaticClass).cast());
        class_ptr.version.set(id as u32 + 1);
        class_ptr.base.set(base.map_or(Word::ABSENT, Gc::word));
        inherit(class_ptr, definition, base);
    }
}

/// The static description of a built-in class.
#[inline]
pub fn definition_of(class: Gc<ClassObj>) -> Option<&'static StaticClass> {
    // SAFETY: the pointer is null or was set by `ready` from a static.
    unsafe { class.definition.get().cast::<StaticClass>().as_ref() }
}

/// The built-in classes with two bases.
pub fn second_base(id: ClassId) -> Option<ClassId> {
    match id {
        ClassId::ExceptionGroup => Some(ClassId::Exception),
        ClassId::UnsupportedOperation => Some(ClassId::ValueError),
        _ => None,
    }
}

/// The name of a class as messages show it: with its module where that belongs to the static name.
pub fn label(class: Gc<ClassObj>) -> String {
    crate::raise::class_name(class)
}

/// The built-in classes that a class statement may name as a base, exceptions apart.
fn is_base_type(id: ClassId) -> bool {
    use ClassId::*;
    id.is_exception()
        || matches!(
            id,
            Object | Type | Int | Float | Complex | Str | Bytes | ByteArray | Tuple | List | Dict | Set | FrozenSet | Module
                | Property | ClassMethod | StaticMethod | Super | Enumerate | Zip | Map | Filter | Reversed | WeakRef
                | GenericAlias | Generic | SimpleNamespace | Deque | DefaultDict | Partial | LruCache | Random | Struct
                | Count | Cycle | Repeat | Accumulate | Chain | Compress | DropWhile | FilterFalse | GroupBy | ISlice | Pairwise
                | StarMap | TakeWhile | ZipLongest | Product | Permutations | Combinations | CombinationsWithReplacement | Batched
        )
}

/// Flags that a class has because a base has them.
pub const INHERITED_FLAGS: u32 = class_flags::SUBCLASS_MASK
    | class_flags::HAS_DICT
    | class_flags::HAS_WEAKREF
    | class_flags::HAS_DEL
    | class_flags::MATCH_SELF
    | class_flags::SEQUENCE
    | class_flags::MAPPING;

fn inherit(class: Gc<ClassObj>, definition: &StaticClass, base: Option<Gc<ClassObj>>) {
    let from_base = base.map_or(0, |b| b.flags.get() & INHERITED_FLAGS);
    let own = subclass_flag(definition.id) | if is_base_type(definition.id) { class_flags::BASETYPE } else { 0 };
    class.flags.set(definition.flags | from_base | own);
    let inherits_layout = definition.size == 0;
    match base {
        Some(base) if inherits_layout => {
            class.size.set(base.size.get());
            class.scan.set(base.scan.get());
            class.raw_mask.set(base.raw_mask.get());
            class.trace.set(base.trace.get());
            class.drop.set(base.drop.get());
            class.dict_offset.set(base.dict_offset.get());
        }
        _ => {
            class.size.set(definition.size as u32);
            class.scan.set(definition.scan);
            class.raw_mask.set(definition.raw_mask);
            class.trace.set(definition.trace);
            class.drop.set(definition.drop);
            let inherited = base.map_or(0, |b| b.dict_offset.get());
            class.dict_offset.set(if definition.dict_offset != 0 { definition.dict_offset } else { inherited });
        }
    }
    class.slots.set(match base {
        Some(base) => crate::object::slot_table::merged(&definition.slots, &base.slots.get()),
        None => definition.slots,
    });
    if definition.slots.new.is_none() && base == Some(self::class(ClassId::Object)) {
        // Only the program's own classes get `object.__new__`: nobody can make a generator by calling its class.
        class.slots.set(Slots { new: None, ..class.slots.get() });
    }
    let has_del = if class.slots.get().del.is_some() { class_flags::HAS_DEL } else { 0 };
    class.flags.set(with_slot_flags(class) | has_del);
}

/// The flags of a class brought in line with its slot table.
pub fn with_slot_flags(class: Gc<ClassObj>) -> u32 {
    use class_flags::{DATA_DESCRIPTOR, PLAIN_GETATTR, PLAIN_SETATTR};
    let (slots, object) = (class.slots.get(), self::class(ClassId::Object).slots.get());
    let same = |id| crate::object::slot_table::same_entry(&slots, &object, id);
    let mut flags = class.flags.get() & !(DATA_DESCRIPTOR | PLAIN_GETATTR | PLAIN_SETATTR);
    if same(SlotId::GetAttribute) && slots.getattr.is_none() {
        flags |= PLAIN_GETATTR;
    }
    if same(SlotId::SetAttr) && same(SlotId::DelAttr) {
        flags |= PLAIN_SETATTR;
    }
    if slots.set.is_some() || slots.delete.is_some() {
        flags |= DATA_DESCRIPTOR;
    }
    flags
}

/// The flag that the class and all its subclasses have, 0 where there is none.
#[inline]
const fn subclass_flag(id: ClassId) -> u32 {
    match id {
        ClassId::Module => class_flags::MODULE_SUBCLASS,
        ClassId::Tuple => class_flags::TUPLE_SUBCLASS,
        ClassId::List => class_flags::LIST_SUBCLASS,
        ClassId::Dict => class_flags::DICT_SUBCLASS,
        ClassId::Str => class_flags::STR_SUBCLASS,
        ClassId::Bytes => class_flags::BYTES_SUBCLASS,
        ClassId::Int => class_flags::INT_SUBCLASS,
        ClassId::BaseException => class_flags::EXCEPTION_SUBCLASS,
        ClassId::Type => class_flags::TYPE_SUBCLASS,
        ClassId::Float => class_flags::FLOAT_SUBCLASS,
        ClassId::Set => class_flags::SET_SUBCLASS,
        ClassId::FrozenSet => class_flags::FROZENSET_SUBCLASS,
        ClassId::Complex => class_flags::COMPLEX_SUBCLASS,
        ClassId::ByteArray => class_flags::BYTEARRAY_SUBCLASS,
        _ => 0,
    }
}
