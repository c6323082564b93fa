//! `super`: attributes of what follows a class in the MRO of an object's class.

use crate::object::attributes::{self, bind, lookup_after};
use crate::object::call::Args;
use crate::object::class::{is_subclass_of, label};
use crate::object::gc::Instance;
use crate::object::{frames, intern};
use crate::object::native_call::wrong_count;
use crate::prelude::*;
use crate::raise::{self, type_error};
use crate::types::{str, type_};
use core::cell::Cell;

#[repr(C)]
pub struct SuperObj {
    header: Header,
    /// Lookup starts behind this class.
    after: Cell<Word>,
    /// The instance or class bound to, or absent.
    receiver: Cell<Word>,
    /// The class in whose MRO lookup happens, absent where unbound.
    class: Cell<Word>,
}

// SAFETY: `repr(C)`, header first, cells only.
unsafe impl Object for SuperObj {}
// SAFETY: the static description names this size; subclasses append.
unsafe impl Instance for SuperObj {
    const CLASS: ClassId = ClassId::Super;
}

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, construct),
        init: slot!(call, init),
        repr: slot!(unary, repr),
        getattribute: slot!(binary, getattribute),
        get: slot!(ternary, get),
        ..Slots::EMPTY
    },
    getsets: &[
        GetSetRow { name: "__thisclass__", get: |_, s| Ok(or_none(&this(s).after)), set: None },
        GetSetRow { name: "__self__", get: |_, s| Ok(or_none(&this(s).receiver)), set: None },
        GetSetRow { name: "__self_class__", get: |_, s| Ok(or_none(&this(s).class)), set: None },
    ],
    scan: Scan::Fields,
    flags: class_flags::BASETYPE,
    ..StaticClass::new(ClassId::Super, size_of::<SuperObj>())
};

fn this(proxy: Word) -> Gc<SuperObj> {
    Gc::of(proxy)
}

fn or_none(cell: &Cell<Word>) -> Word {
    cell.get().present().unwrap_or_else(none)
}

/// `super(class, receiver)`.
pub fn new(cx: &mut Ctx, class: Word, receiver: Word) -> Res<Word> {
    let proxy = Gc::<SuperObj>::allocate(cx)?;
    fill(cx, proxy, class, receiver)?;
    Ok(proxy.word())
}

/// `super(class, receiver).name` without the proxy.
pub fn get_without_proxy(cx: &mut Ctx, class: Word, receiver: Word, name: Word) -> Res<Word> {
    let after = checked_class(cx, class)?;
    if receiver == none() {
        let proxy = new(cx, class, receiver)?;
        return attributes::get(cx, proxy, name);
    }
    if receiver.is_absent() {
        return Err(deleted_receiver(cx));
    }
    let of = supported_class(cx, after, receiver)?;
    // `__class__` is the proxy's own.
    if name != intern::name(NameId::Class)
        && let Some(found) = find(cx, after, of, receiver, name)?
    {
        return Ok(found);
    }
    let proxy = new(cx, class, receiver)?;
    attributes::get(cx, proxy, name)
}

/// `super()` where the first parameter was deleted.
pub fn deleted_receiver(cx: &mut Ctx) -> Raised {
    raise::error(cx, ClassId::RuntimeError, format_args!("super(): arg[0] deleted"))
}

fn construct(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    type_::layout::allocate(cx, type_::this(args.positional()[0]))
}

fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    let (proxy, rest) = args.split_first();
    if rest.has_keywords() {
        return Err(type_error(cx, format_args!("super() takes no keyword arguments")));
    }
    match rest.positional() {
        // The compiler passes class and receiver where the source says neither.
        [] => {
            let has_receiver = frames::caller(cx, 0).is_some_and(|running| running.code().positional > 0);
            let missing = if has_receiver { "__class__ cell not found" } else { "no arguments" };
            Err(raise::error(cx, ClassId::RuntimeError, format_args!("super(): {missing}")))
        }
        &[class] => fill(cx, this(proxy), class, Word::ABSENT),
        &[class, receiver] => fill(cx, this(proxy), class, receiver),
        more => Err(wrong_count(cx, "super()", more.len(), 0, 2)),
    }
}

fn fill(cx: &mut Ctx, proxy: Gc<SuperObj>, class: Word, receiver: Word) -> Res<()> {
    let after = checked_class(cx, class)?;
    let receiver = if receiver.is_absent() || receiver == none() { Word::ABSENT } else { receiver };
    if receiver.is_present() {
        let of = supported_class(cx, after, receiver)?;
        proxy.class.set(of.word());
    }
    proxy.after.set(class);
    proxy.receiver.set(receiver);
    Ok(())
}

fn checked_class(cx: &mut Ctx, class: Word) -> Res<Gc<ClassObj>> {
    match Gc::try_of(class) {
        Some(class) => Ok(class),
        None => {
            let given = raise::type_name(class);
            Err(type_error(cx, format_args!("super() argument 1 must be a type, not {given}")))
        }
    }
}

/// The class whose MRO counts for `receiver`: itself if it is a subclass, else its class, else its `__class__`.
fn supported_class(cx: &mut Ctx, after: Gc<ClassObj>, receiver: Word) -> Res<Gc<ClassObj>> {
    if let Some(class) = Gc::<ClassObj>::try_of(receiver).filter(|c| is_subclass_of(*c, after)) {
        return Ok(class);
    }
    let class = class_of(receiver);
    if is_subclass_of(class, after) {
        return Ok(class);
    }
    let said = attributes::get_optional(cx, receiver, intern::name(NameId::Class))?;
    if let Some(said) = said.and_then(Gc::<ClassObj>::try_of).filter(|c| is_subclass_of(*c, after)) {
        return Ok(said);
    }
    let (kind, given) = match Gc::<ClassObj>::try_of(receiver) {
        Some(class) => ("type", label(class)),
        None => ("instance of", label(class)),
    };
    let after = label(after);
    let message = format!("super(type, obj): obj ({kind} {given}) is not an instance or subtype of type ({after}).");
    Err(type_error(cx, format_args!("{message}")))
}

/// The attribute found behind `after`, bound to the receiver.
fn find(cx: &mut Ctx, after: Gc<ClassObj>, of: Gc<ClassObj>, receiver: Word, name: Word) -> Res<Option<Word>> {
    let Some(attribute) = lookup_after(cx, of, after, name) else { return Ok(None) };
    // For a class as receiver the attribute is bound as from the class itself.
    let object = if of.word() == receiver { Word::ABSENT } else { receiver };
    bind(cx, attribute, object, of).map(Some)
}

fn getattribute(cx: &mut Ctx, proxy: Word, name: Word) -> Res<Word> {
    let parts = this(proxy);
    if let Some(class) = parts.class.get().present().filter(|_| name != intern::name(NameId::Class)) {
        let (after, of) = (Gc::of(parts.after.get()), Gc::of(class));
        if let Some(found) = find(cx, after, of, parts.receiver.get(), name)? {
            return Ok(found);
        }
    }
    match attributes::generic_find(cx, proxy, name)? {
        Some(value) => Ok(value),
        None => Err(attributes::errors::missing(cx, proxy, name)),
    }
}

/// An unbound proxy in a class binds to the instance it is read from.
fn get(cx: &mut Ctx, proxy: Word, object: Word, _class: Word) -> Res<Word> {
    let parts = this(proxy);
    if object.is_absent() || object == none() || parts.receiver.get().is_present() {
        return Ok(proxy);
    }
    if is_exact(proxy, ClassId::Super) {
        return new(cx, parts.after.get(), object);
    }
    crate::object::call::call(cx, class_of(proxy).word(), &[parts.after.get(), object])
}

fn repr(cx: &mut Ctx, proxy: Word) -> Res<Word> {
    let parts = this(proxy);
    let after = parts.after.get().present().map_or("NULL".to_owned(), |c| label(Gc::of(c)));
    let text = match parts.class.get().present() {
        Some(class) => format!("<super: <class '{after}'>, <{} object>>", label(Gc::of(class))),
        None => format!("<super: <class '{after}'>, NULL>"),
    };
    str::new(cx, &text)
}
