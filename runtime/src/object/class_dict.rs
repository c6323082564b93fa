//! The parts of built-in classes that are made when first asked for: MRO, bases, name and attribute dict.
//!
//! Running out of memory here ends the program: lookups have no way to fail, and it happens once per class.

use crate::object::class::{StaticClass, class, definition_of, second_base};
use crate::object::native::NativeKind;
use crate::object::intern;
use crate::prelude::*;
use crate::types::{builtin_function, dict, generic_alias, getset, member, members, method_descriptor, slot_wrapper, str, tuple, wrapped_method};

/// The MRO of a class: a tuple.
pub fn mro(cx: &mut Ctx, class: Gc<ClassObj>) -> Word {
    if class.mro.get().is_absent() {
        let made = chain(class);
        let made = or_end(tuple::new(cx, &made));
        class.mro.set(made);
    }
    class.mro.get()
}

/// The bases of a class: a tuple.
pub fn bases(cx: &mut Ctx, of: Gc<ClassObj>) -> Word {
    if of.bases.get().is_absent() {
        let mut bases: Vec<Word> = of.base.get().present().into_iter().collect();
        bases.extend(definition_of(of).and_then(|d| second_base(d.id)).map(|id| class(id).word()));
        let made = or_end(tuple::new(cx, &bases));
        of.bases.set(made);
    }
    of.bases.get()
}

/// `__name__`, without the module.
pub fn name(cx: &mut Ctx, class: Gc<ClassObj>) -> Word {
    if class.name.get().is_absent() {
        let text = crate::raise::short_class_name(class);
        let made = or_end(intern::intern(cx, &text));
        class.name.set(made);
        class.qualname.set(made);
    }
    class.name.get()
}

pub fn qualname(cx: &mut Ctx, class: Gc<ClassObj>) -> Word {
    name(cx, class);
    class.qualname.get()
}

/// The class's own attributes: a dict.
#[inline]
pub fn own_dict(cx: &mut Ctx, class: Gc<ClassObj>) -> Word {
    match class.dict.get().present() {
        Some(dict) => dict,
        None => materialize(cx, class),
    }
}

/// A built-in class and its bases. Of two bases the second one's line ends the MRO: both lines join further up.
fn chain(of: Gc<ClassObj>) -> Vec<Word> {
    let line = |mut at: Gc<ClassObj>| {
        let mut line = vec![at.word()];
        while let Some(base) = at.base.get().present() {
            line.push(base);
            at = Gc::of(base);
        }
        line
    };
    let mut first = line(of);
    if let Some(second) = definition_of(of).and_then(|d| second_base(d.id)) {
        let second = line(class(second));
        first.retain(|c| !second.contains(c));
        first.extend(second);
    }
    first
}

#[cold]
fn materialize(cx: &mut Ctx, class: Gc<ClassObj>) -> Word {
    let definition = definition_of(class).expect("the program's own classes are made with a dict");
    let made = or_end(fill(cx, class, definition));
    class.dict.set(made);
    class.flags.set(class.flags.get() | class_flags::MATERIALIZED);
    made
}

fn fill(cx: &mut Ctx, class: Gc<ClassObj>, definition: &'static StaticClass) -> Res<Word> {
    let made = dict::empty(cx)?;
    let is_sequence = matches!(definition.id, ClassId::Str | ClassId::Bytes | ClassId::ByteArray | ClassId::Tuple | ClassId::List | ClassId::Deque);
    let order = FIRST.iter().chain(if is_sequence { &[] } else { SEQUENCE }).chain(REST).chain(if is_sequence { SEQUENCE } else { &[] });
    for &id in order {
        if definition.slots.has(id) {
            let value = if id == SlotId::New { builtin_function::new_of(cx, class)? } else { slot_wrapper::new(cx, id, class)? };
            dict::set_item(cx, made, intern::slot_name(id), value)?;
        } else if id == SlotId::Hash && definition.slots.eq.is_some() {
            dict::set_item(cx, made, intern::slot_name(id), none())?;
        }
    }
    for row in definition.methods {
        let value = match row.kind {
            NativeKind::Plain => method_descriptor::new(cx, row, class)?,
            NativeKind::ClassMethod => method_descriptor::new_class_method(cx, row, class)?,
            NativeKind::StaticMethod => {
                let function = builtin_function::unbound(cx, row, class)?;
                wrapped_method::new_static_method(cx, function)?
            }
        };
        put(cx, made, row.name(), value)?;
    }
    if generic_alias::is_generic(definition.id) {
        let name = intern::name(NameId::ClassGetItem);
        if dict::get_name(made, name).is_none() {
            let value = method_descriptor::new_class_method(cx, &generic_alias::CLASS_GETITEM, class)?;
            dict::set_item(cx, made, name, value)?;
        }
    }
    for row in definition.getsets {
        let is_field = members::is_field(definition.id, row.name);
        let value = if is_field { member::of_field(cx, row, class)? } else { getset::new(cx, row, class)? };
        put(cx, made, row.name, value)?;
    }
    let has_dict = definition.dict_offset != 0 && definition.flags & class_flags::HAS_DICT != 0;
    if has_dict && dict::get_name(made, intern::name(NameId::Dict)).is_none() {
        let value = getset::new(cx, &crate::types::type_::getsets::INSTANCE_DICT, class)?;
        dict::set_item(cx, made, intern::name(NameId::Dict), value)?;
    }
    let module = definition.id.name().rsplit_once('.').filter(|(module, _)| *module != "types" && definition.id != ClassId::UnionType);
    if let Some((module, _)) = module {
        let module = intern::intern(cx, module)?;
        if dict::get_name(made, intern::name(NameId::Module)).is_none() {
            dict::set_item(cx, made, intern::name(NameId::Module), module)?;
        }
    }
    let doc = intern::name(NameId::Doc);
    if dict::get_name(made, doc).is_none() {
        let text = if definition.doc.is_empty() { none() } else { str::new(cx, definition.doc)? };
        dict::set_item(cx, made, doc, text)?;
    }
    Ok(made)
}

/// The order in which slots appear in the dict of a built-in class, which `__dict__` and `__dir__` show. Sequences have
/// what numbers call `+` and `*` among their last entries.
const FIRST: &[SlotId] = {
    use SlotId::*;
    &[
        New, Repr, Hash, Call, Str, GetAttribute, SetAttr, DelAttr, Lt, Le, Eq, Ne, Gt, Ge, Iter, Next, Get, Set, Delete, Init,
        Del, Await, AIter, ANext,
    ]
};
const SEQUENCE: &[SlotId] = {
    use SlotId::*;
    &[Add, Mul, RMul, Contains, IAdd, IMul]
};
const REST: &[SlotId] = {
    use SlotId::*;
    &[
        RAdd, Sub, RSub, Mod, RMod, DivMod, RDivMod, Pow, RPow, Neg, Pos, Abs, Bool, Invert, LShift, RLShift, RShift, RRShift, And,
        RAnd, Xor, RXor, Or, ROr, Int, Float, ISub, IMod, IPow, ILShift, IRShift, IAnd, IXor, IOr, FloorDiv, RFloorDiv, TrueDiv,
        RTrueDiv, IFloorDiv, ITrueDiv, Index, MatMul, RMatMul, IMatMul, Len, GetItem, SetItem, DelItem, Format, Bytes,
    ]
};

fn put(cx: &mut Ctx, dict: Word, name: &str, value: Word) -> Res<()> {
    let name = intern::intern(cx, name)?;
    dict::set_item(cx, dict, name, value)
}

fn or_end<T>(made: Res<T>) -> T {
    made.unwrap_or_else(|_| panic!("out of memory while a built-in class was set up"))
}
