//! bytearray: bytes that can be changed. Methods that do not change it are those of bytes.

mod layout;
mod mutate;

use crate::object::call::Args;
use crate::prelude::*;
use crate::types::bytes::construct;
use crate::types::bytes::{self, iterator, operators};
use crate::types::str::subscript;
use crate::types::{str, tuple};

pub use layout::{
    add_export, allocate, append_bytes, check_resizable, contents, contents_mut, len, new, remove_export, set_len,
    set_len_keeping_store, splice, store,
};
pub use mutate::{append, clear, extend, insert, pop, remove, resize, reverse};

pub static CLASS: StaticClass = StaticClass {
    slots: Slots {
        new: slot!(call, construct_empty),
        init: slot!(call, init),
        repr: slot!(unary, repr),
        str: slot!(unary, repr),
        eq: slot!(binary, operators::eq),
        ne: slot!(binary, operators::ne),
        lt: slot!(binary, operators::lt),
        le: slot!(binary, operators::le),
        gt: slot!(binary, operators::gt),
        ge: slot!(binary, operators::ge),
        len: slot!(length, operators::len),
        getitem: slot!(binary, operators::get_item),
        setitem: slot!(store, mutate::set_item),
        delitem: slot!(delete, mutate::delete_item),
        contains: slot!(contains, bytes::contains),
        iter: slot!(unary, iterator::iter),
        add: slot!(binary, operators::add),
        iadd: slot!(binary, mutate::add_in_place),
        mul: slot!(binary, operators::multiply),
        rmul: slot!(binary, operators::multiply),
        imul: slot!(binary, mutate::multiply_in_place),
        modulo: slot!(binary, bytes::modulo),
        rmodulo: slot!(binary, bytes::reflected_modulo),
        ..Slots::EMPTY
    },
    methods: bytes::BYTEARRAY_METHODS,
    scan: Scan::Fields,
    // The length and the number of exports.
    raw_mask: 1 << 1 | 1 << 3,
    flags: class_flags::BASETYPE | class_flags::MATCH_SELF,
    ..StaticClass::new(ClassId::ByteArray, size_of::<ByteArrayObj>())
};

/// `__new__`: empty, whatever the arguments; `__init__` reads them.
fn construct_empty(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let class = construct::checked_class(cx, args, ClassId::ByteArray)?;
    layout::allocate_as(cx, class)
}

fn init(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    let array = args.positional()[0];
    let given = construct::parse(cx, &args.positional()[1..], args, "bytearray")?;
    layout::set_len(cx, array, 0)?;
    let encoded = construct::encoded(cx, &given)?;
    let source = encoded.unwrap_or(given.source);
    if source.is_absent() {
        return Ok(());
    }
    if let Some(count) = construct::count(cx, source)? {
        return layout::set_len(cx, array, count);
    }
    let data = construct::collect(cx, source, ClassId::ByteArray)?;
    layout::set_len(cx, array, data.len())?;
    layout::contents_mut(array).copy_from_slice(&data);
    Ok(())
}

fn repr(cx: &mut Ctx, array: Word) -> Res<Word> {
    let data = contents(array);
    let quoted = operators::quoted(data, operators::quote_for(data), b'\'');
    let name = crate::raise::type_name(array);
    let short = name.rsplit('.').next().unwrap_or(&name);
    let mut out = str::TextBuilder::with_capacity(quoted.len() + 12);
    out.push_str(short);
    out.push_str("(");
    quoted.iter().for_each(|&b| out.push(u32::from(b)));
    out.push_str(")");
    out.finish(cx)
}

pub fn copy(cx: &mut Ctx, array: Word) -> Res<Word> {
    new(cx, contents(array))
}

pub fn allocated(_cx: &mut Ctx, array: Word) -> Res<Word> {
    Ok(Word::small(layout::capacity(array) as i64))
}

pub fn byte_size(_cx: &mut Ctx, array: Word) -> Res<Word> {
    Ok(Word::small((size_of::<ByteArrayObj>() + layout::capacity(array)) as i64))
}

pub fn reduce(cx: &mut Ctx, array: Word) -> Res<Word> {
    reduced(cx, array, 2)
}

pub fn reduce_ex(cx: &mut Ctx, array: Word, protocol: Word) -> Res<Word> {
    let protocol = subscript::size_or(cx, protocol, 0)?;
    reduced(cx, array, protocol)
}

/// Old protocols know no bytes: the contents travel as Latin-1 text.
fn reduced(cx: &mut Ctx, array: Word, protocol: isize) -> Res<Word> {
    let data = contents(array);
    let args = if data.is_empty() {
        tuple::new(cx, &[])?
    } else if protocol < 3 {
        let text = str::from_latin1(cx, data)?;
        let encoding = str::new(cx, "latin-1")?;
        tuple::new(cx, &[text, encoding])?
    } else {
        let bytes = bytes::new(cx, data)?;
        tuple::new(cx, &[bytes])?
    };
    let state = construct::state(cx, array)?;
    tuple::new(cx, &[class_of(array).word(), args, state])
}
