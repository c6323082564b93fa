//! `Gc<T>`: a typed pointer to a heap or static object.
//!
//! The collector does not move objects and scans stacks and registers conservatively, so a `Gc` (or a `Word`) in a
//! local variable keeps its object alive. One inside malloc'ed memory (`Vec`, `Box`, a static) does NOT: keep words in
//! heap stores, registered roots, or a `WordBuf`.

use core::marker::PhantomData;
use core::ops::Deref;
use core::ptr::NonNull;
use sxc_abi::*;

/// A layout that starts with a [`Header`].
///
/// # Safety
/// `Self` is `repr(C)`, its first field is `Header`, and every field that changes after construction is a `Cell`.
pub unsafe trait Object {}

macro_rules! objects {
    ($($ty:ty),* $(,)?) => { $(
        // SAFETY: each struct in `layouts.rs` is `repr(C)`, starts with its header and uses `Cell`s.
        unsafe impl Object for $ty {}
    )* };
}
objects!(
    ClassObj, FloatObj, ComplexObj, IntObj, BoolObj, SingletonObj, StrObj, BytesObj, TupleObj, StoreObj, ListObj,
    ByteArrayObj, DictStoreObj, DictObj, AttrStoreObj, RangeObj, RangeIterObj, SliceObj, SeqIterObj, CellObj, MethodObj,
    FunctionObj, ModuleObj, GeneratorObj,
);

#[repr(transparent)]
pub struct Gc<T>(NonNull<T>, PhantomData<T>);

impl<T> Clone for Gc<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Gc<T> {}
impl<T> PartialEq for Gc<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Gc<T> {}

impl<T: Object> Gc<T> {
    /// # Safety
    /// `word` is the address of a live object whose layout is `T` or starts with `T`.
    pub unsafe fn from_word(word: Word) -> Gc<T> {
        debug_assert!(word.is_object());
        // SAFETY: the caller vouches for a live, hence non-null, object.
        Gc(unsafe { NonNull::new_unchecked(word.0 as *mut T) }, PhantomData)
    }
    /// # Safety
    /// As [`Gc::from_word`].
    pub unsafe fn from_ptr(ptr: *const T) -> Gc<T> {
        // SAFETY: the caller vouches for a live, hence non-null, object.
        Gc(unsafe { NonNull::new_unchecked(ptr.cast_mut()) }, PhantomData)
    }
    pub fn word(self) -> Word {
        Word(self.0.as_ptr() as u64)
    }
    pub fn as_ptr(self) -> *mut T {
        self.0.as_ptr()
    }
}

impl<T: Object> Deref for Gc<T> {
    type Target = T;
    fn deref(&self) -> &T {
        // SAFETY: a `Gc` is made from live objects only and the conservative stack scan keeps them alive while it is in
        // use; what may change is behind `Cell`s.
        unsafe { self.0.as_ref() }
    }
}

/// A layout whose objects are exactly the instances of one built-in class and its subclasses: checked conversions.
///
/// # Safety
/// Every instance of `CLASS`, or of a subclass, starts with `Self`.
pub unsafe trait Instance: Object {
    const CLASS: ClassId;
}

macro_rules! instances {
    ($($ty:ty: $id:ident),* $(,)?) => { $(
        // SAFETY: the class's static description names this struct's size, and subclasses only append.
        unsafe impl Instance for $ty {
            const CLASS: ClassId = ClassId::$id;
        }
    )* };
}
instances!(
    ClassObj: Type, FunctionObj: Function, MethodObj: Method, CellObj: Cell, ModuleObj: Module, StrObj: Str, TupleObj: Tuple,
    DictObj: Dict, AttrStoreObj: AttrStore,
);

impl<T: Instance> Gc<T> {
    /// The object, if it is an instance of the layout's class.
    pub fn try_of(word: Word) -> Option<Gc<T>> {
        // SAFETY: the class says that the object has this layout.
        crate::object::class::is_instance_of(word, T::CLASS).then(|| unsafe { Gc::from_word(word) })
    }
    /// The object of a word that is known to be an instance.
    #[track_caller]
    pub fn of(word: Word) -> Gc<T> {
        Gc::try_of(word).expect("an object of another class")
    }
    /// A new object, zeroed but for its header.
    pub fn allocate(cx: &mut Ctx) -> crate::raise::Res<Gc<T>> {
        let word = crate::heap::allocate(cx, crate::object::class::class(T::CLASS), size_of::<T>())?;
        // SAFETY: just allocated with this class and size.
        Ok(unsafe { Gc::from_word(word) })
    }
}

/// The word at `offset` bytes from the start of an object.
///
/// # Safety
/// The object is live and has a word there that only `Cell` access touches.
pub unsafe fn word_at<'a>(object: Word, offset: usize) -> &'a core::cell::Cell<Word> {
    debug_assert!(object.is_object() && offset % 8 == 0);
    // SAFETY: the caller vouches for the place.
    unsafe { &*((object.0 as usize + offset) as *const core::cell::Cell<Word>) }
}

/// The words behind a fixed part that ends with a zero-length array.
///
/// # Safety
/// `len` words behind `start` belong to one live object.
pub unsafe fn trailing_words<'a>(start: *const core::cell::Cell<Word>, len: usize) -> &'a [core::cell::Cell<Word>] {
    // SAFETY: the caller vouches for the extent.
    unsafe { core::slice::from_raw_parts(start, len) }
}
