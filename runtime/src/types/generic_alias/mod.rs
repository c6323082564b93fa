//! `types.GenericAlias`: a class with arguments, such as `list[int]`.

use crate::object::attributes::errors;
use crate::object::call::{Args, call_args};
use crate::object::gc::Instance;
use crate::object::native_call::wrong_count;
use crate::object::{attributes, compare, hash, intern, iterate};
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::{dict, list, str, tuple, type_, union_type};
use core::cell::Cell;

pub mod parameters;
mod repr;
pub mod substitute;

pub use repr::item_text;

#[repr(C)]
pub struct GenericAliasObj {
    header: Header,
    origin: Cell<Word>,
    /// A tuple.
    args: Cell<Word>,
    /// A tuple, or absent until asked for.
    parameters: Cell<Word>,
    /// Any small int: shown with a star, as iterating over an alias yields it.
    starred: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells only.
unsafe impl Object for GenericAliasObj {}
// SAFETY: the static description names this size; subclasses append.
unsafe impl Instance for GenericAliasObj {
    const CLASS: ClassId = ClassId::GenericAlias;
}

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, construct),
        call: slot!(call, call),
        repr: slot!(unary, repr::repr),
        hash: slot!(hash, hash_of),
        eq: slot!(binary, eq),
        getattribute: slot!(binary, getattribute),
        getitem: slot!(binary, get_item),
        iter: slot!(unary, iter),
        or: slot!(binary, union_type::or),
        ror: slot!(binary, union_type::ror),
        ..Slots::EMPTY
    },
    methods: &[
        native!("__mro_entries__(self, bases, /)", mro_entries, 2),
        native!("__instancecheck__(self, instance, /)", instance_check, 2),
        native!("__subclasscheck__(self, cls, /)", subclass_check, 2),
        native!("__reduce__(self, /)", reduce, 1),
        native!("__dir__(self, /)", dir, 1),
    ],
    getsets: &[
        GetSetRow { name: "__origin__", get: |_, a| Ok(origin(a)), set: None },
        GetSetRow { name: "__args__", get: |_, a| Ok(args(a)), set: None },
        GetSetRow { name: "__parameters__", get: own_parameters, set: None },
        GetSetRow { name: "__unpacked__", get: |_, a| Ok(boolean(is_starred(a))), set: None },
        GetSetRow { name: "__typing_unpacked_tuple_args__", get: unpacked_tuple_args, set: None },
    ],
    scan: Scan::Fields,
    flags: class_flags::BASETYPE | class_flags::HAS_WEAKREF,
    ..StaticClass::new(ClassId::GenericAlias, size_of::<GenericAliasObj>())
};

/// `__class_getitem__` of the built-in classes that take arguments.
pub static CLASS_GETITEM: NativeRow = native!("__class_getitem__(type, object, /)", class_getitem, 2, ClassMethod);

/// The built-in class can be subscripted.
pub fn is_generic(id: ClassId) -> bool {
    use ClassId::*;
    matches!(
        id,
        Tuple | List | Dict | Set | FrozenSet | Deque | DefaultDict | Enumerate | WeakRef | MappingProxy | Generator
            | Coroutine | AsyncGenerator | Partial | BaseExceptionGroup | Chain | Template | Interpolation | MemoryView
    )
}

fn this(alias: Word) -> Gc<GenericAliasObj> {
    Gc::of(alias)
}

pub fn origin(alias: Word) -> Word {
    this(alias).origin.get()
}

/// The arguments: a tuple.
pub fn args(alias: Word) -> Word {
    this(alias).args.get()
}

fn is_starred(alias: Word) -> bool {
    this(alias).starred.get().is_present()
}

/// `origin[args]`; what is not a tuple is the only argument.
pub fn new(cx: &mut Ctx, origin: Word, args: Word) -> Res<Word> {
    make(cx, class(ClassId::GenericAlias), origin, args)
}

fn make(cx: &mut Ctx, class: Gc<ClassObj>, origin: Word, args: Word) -> Res<Word> {
    let args = if is_instance_of(args, ClassId::Tuple) { args } else { tuple::new(cx, &[args])? };
    let alias = this(type_::layout::allocate(cx, class)?);
    alias.origin.set(origin);
    alias.args.set(args);
    Ok(alias.word())
}

/// `class[item]`
pub fn class_getitem(cx: &mut Ctx, class: Word, item: Word) -> Res<Word> {
    new(cx, class, item)
}

fn construct(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, rest) = args.split_first();
    if rest.has_keywords() {
        return Err(type_error(cx, format_args!("GenericAlias() takes no keyword arguments")));
    }
    match rest.positional() {
        &[origin, args] => make(cx, type_::this(class), origin, args),
        other => Err(wrong_count(cx, "GenericAlias", other.len(), 2, 2)),
    }
}

/// Calls the origin; the instance remembers the alias if it can.
fn call(cx: &mut Ctx, alias: Word, args: Args<'_>) -> Res<Word> {
    let made = call_args(cx, origin(alias), args)?;
    let name = intern::intern(cx, "__orig_class__")?;
    match attributes::set(cx, made, name, alias) {
        Err(raised) if !(raise::catch(cx, ClassId::AttributeError) || raise::catch(cx, ClassId::TypeError)) => Err(raised),
        _ => Ok(made),
    }
}

/// Attributes of the alias itself.
const OWN: [&str; 10] = [
    "__class__",
    "__origin__",
    "__args__",
    "__unpacked__",
    "__parameters__",
    "__typing_unpacked_tuple_args__",
    "__mro_entries__",
    "__reduce_ex__",
    "__reduce__",
    "__subclasscheck__",
];

/// Neither the alias's nor the origin's.
const BLOCKED: [&str; 3] = ["__bases__", "__copy__", "__deepcopy__"];

/// All but a few attributes are the origin's.
fn getattribute(cx: &mut Ctx, alias: Word, name: Word) -> Res<Word> {
    let text = str::to_string_lossy(name);
    if !OWN.contains(&text.as_str()) && !BLOCKED.contains(&text.as_str()) {
        return attributes::get(cx, origin(alias), name);
    }
    match attributes::generic_find(cx, alias, name)? {
        Some(value) => Ok(value),
        None => Err(errors::missing(cx, alias, name)),
    }
}

fn get_item(cx: &mut Ctx, alias: Word, item: Word) -> Res<Word> {
    let parameters = own_parameters(cx, alias)?;
    let args = substitute::substitute(cx, alias, args(alias), parameters, item)?;
    let made = new(cx, origin(alias), args)?;
    this(made).starred.set(this(alias).starred.get());
    Ok(made)
}

fn own_parameters(cx: &mut Ctx, alias: Word) -> Res<Word> {
    if let Some(known) = this(alias).parameters.get().present() {
        return Ok(known);
    }
    let found = parameters::of(cx, args(alias))?;
    this(alias).parameters.set(found);
    Ok(found)
}

fn unpacked_tuple_args(_cx: &mut Ctx, alias: Word) -> Res<Word> {
    let is_unpacked_tuple = is_starred(alias) && origin(alias) == class(ClassId::Tuple).word();
    Ok(if is_unpacked_tuple { args(alias) } else { none() })
}

/// `*list[int]`: the alias with a star, once.
fn iter(cx: &mut Ctx, alias: Word) -> Res<Word> {
    let starred = new(cx, origin(alias), args(alias))?;
    this(starred).starred.set(Word::small(1));
    let items = tuple::new(cx, &[starred])?;
    iterate::iter(cx, items)
}

fn eq(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    if !is_instance_of(a, ClassId::GenericAlias) || !is_instance_of(b, ClassId::GenericAlias) {
        return Ok(not_implemented());
    }
    let same = is_starred(a) == is_starred(b)
        && compare::equal(cx, origin(a), origin(b))?
        && compare::equal(cx, args(a), args(b))?;
    Ok(boolean(same))
}

fn hash_of(cx: &mut Ctx, alias: Word) -> Res<i64> {
    let mixed = hash::hash(cx, origin(alias))? ^ hash::hash(cx, args(alias))?;
    Ok(if mixed == -1 { -2 } else { mixed })
}

fn mro_entries(cx: &mut Ctx, alias: Word, bases: Word) -> Res<Word> {
    if origin(alias) == class(ClassId::Generic).word() {
        return crate::types::typing::generic::mro_entries(cx, alias, bases);
    }
    tuple::new(cx, &[origin(alias)])
}

fn instance_check(cx: &mut Ctx, _alias: Word, _instance: Word) -> Res<Word> {
    Err(type_error(cx, format_args!("isinstance() argument 2 cannot be a parameterized generic")))
}

fn subclass_check(cx: &mut Ctx, _alias: Word, _class: Word) -> Res<Word> {
    Err(type_error(cx, format_args!("issubclass() argument 2 cannot be a parameterized generic")))
}

fn reduce(cx: &mut Ctx, alias: Word) -> Res<Word> {
    if is_starred(alias) {
        let next = crate::object::import::builtin(cx, "next")?;
        let plain = new(cx, origin(alias), args(alias))?;
        let iterator = iterate::iter(cx, plain)?;
        let args = tuple::new(cx, &[iterator])?;
        return tuple::new(cx, &[next, args]);
    }
    let parts = tuple::new(cx, &[origin(alias), args(alias)])?;
    tuple::new(cx, &[class_of(alias).word(), parts])
}

/// The origin's names and the alias's own.
fn dir(cx: &mut Ctx, alias: Word) -> Res<Word> {
    let builtin = crate::object::import::builtin(cx, "dir")?;
    let names = crate::object::call::call(cx, builtin, &[origin(alias)])?;
    let seen = dict::empty(cx)?;
    for i in 0..list::len(names) {
        let name = list::get(cx, names, i)?;
        dict::set_item(cx, seen, name, none())?;
    }
    for name in OWN {
        let name = intern::intern(cx, name)?;
        if dict::get_name(seen, name).is_none() {
            list::append(cx, names, name)?;
        }
    }
    Ok(names)
}

/// `class[item]` where the class has no metaclass `__getitem__`: `__class_getitem__`, or TypeError.
pub fn subscript_class(cx: &mut Ctx, class: Word, item: Word) -> Res<Word> {
    if class == self::class(ClassId::Type).word() {
        return new(cx, class, item);
    }
    match attributes::get_optional(cx, class, intern::name(NameId::ClassGetItem))? {
        Some(method) => crate::object::call::call(cx, method, &[item]),
        None => {
            let name = crate::object::class::label(type_::this(class));
            Err(type_error(cx, format_args!("type '{name}' is not subscriptable")))
        }
    }
}
