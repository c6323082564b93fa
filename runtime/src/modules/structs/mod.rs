//! `_struct`: values packed in bytes.

mod items;
mod layout;

use crate::heap::word_buf::WordBuf;
use crate::io::arguments;
use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::native_call::Signature;
use crate::object::operators;
use crate::prelude::*;
use crate::raise::type_error;
use crate::types::iterator::itself;
use crate::types::{buffer, bytes, str, tuple};
use layout::{Layout, struct_error};

pub static MODULE: NativeModule = NativeModule {
    name: "_struct",
    functions: &[
        native!("calcsize(format, /)", size_of_format, 1),
        native!("iter_unpack(format, buffer, /)", iter_unpack, 2),
        native!("pack(format, /, *values)", pack, raw),
        native!("pack_into(format, buffer, offset, /, *values)", pack_into, raw),
        native!("unpack(format, buffer, /)", unpack, 2),
        native!("unpack_from(format, /, buffer, offset=0)", unpack_from, 3),
        native!("_clearcache()", clear_cache, 0),
    ],
    init: Some(init),
};

fn init(cx: &mut Ctx, module: Word) -> Res<()> {
    super::set_class(cx, module, ClassId::Struct)?;
    super::set_class(cx, module, ClassId::StructError)
}

iterator_layout!(Struct {
    /// A str of ASCII characters.
    format: Word,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    flags: class_flags::BASETYPE,
    slots: Slots { new: slot!(call, new_struct), init: slot!(call, ignore_arguments), repr: slot!(unary, repr), ..Slots::EMPTY },
    methods: &[
        native!("iter_unpack(self, buffer, /)", iter_unpack_method, 2),
        native!("pack(self, /, *values)", pack_method, raw),
        native!("pack_into(self, buffer, offset, /, *values)", pack_into_method, raw),
        native!("unpack(self, buffer, /)", unpack_method, 2),
        native!("unpack_from(self, buffer, offset=0)", unpack_from_method, 3),
    ],
    getsets: &[
        GetSetRow { name: "format", get: |_, s| Ok(Struct::of(s).format.get()), set: None },
        GetSetRow { name: "size", get: struct_size, set: None },
    ],
    ..StaticClass::new(ClassId::Struct, size_of::<Struct>())
};

fn new_struct(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    static SIGNATURE: Signature = Signature::new("Struct(format)");
    let (class, args) = args.split_first();
    let [format] = SIGNATURE.bind(cx, args)?;
    let text = layout::text_of(cx, format)?;
    layout::of_text(cx, text)?;
    let format = str::from_ascii(cx, text)?;
    let this = Struct::allocate(cx, class)?;
    this.format.set(format);
    Ok(this.word())
}

/// `__new__` has done everything.
fn ignore_arguments(_cx: &mut Ctx, _callee: Word, _args: Args<'_>) -> Res<()> {
    Ok(())
}

fn repr(cx: &mut Ctx, this: Word) -> Res<Word> {
    let format = crate::object::format::repr(cx, Struct::of(this).format.get())?;
    let name = crate::raise::type_name(this);
    let name = name.rsplit('.').next().unwrap_or(&name).to_string();
    let format = str::to_string_lossy(format);
    str::new(cx, &format!("{name}({format})"))
}

fn struct_size(cx: &mut Ctx, this: Word) -> Res<Word> {
    size_of_format(cx, Struct::of(this).format.get())
}

fn clear_cache(_cx: &mut Ctx) -> Word {
    none()
}

fn size_of_format(cx: &mut Ctx, format: Word) -> Res<Word> {
    layout::of(cx, format).map(|layout| Word::small(layout.size as i64))
}

fn pack(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    no_keywords(cx, &args, "pack")?;
    let [format, values @ ..] = args.positional() else {
        return Err(type_error(cx, format_args!("missing format argument")));
    };
    let layout = layout::of(cx, *format)?;
    pack_values(cx, &layout, values)
}

fn pack_method(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    no_keywords(cx, &args, "Struct.pack")?;
    let (this, args) = args.split_first();
    let layout = layout::of(cx, Struct::of(this).format.get())?;
    pack_values(cx, &layout, args.positional())
}

fn no_keywords(cx: &mut Ctx, args: &Args<'_>, function: &str) -> Res<()> {
    if args.has_keywords() {
        return Err(type_error(cx, format_args!("{function}() takes no keyword arguments")));
    }
    Ok(())
}

fn check_count(cx: &mut Ctx, function: &str, layout: &Layout, given: usize) -> Res<()> {
    if given == layout.values {
        return Ok(());
    }
    let wanted = layout.values;
    Err(struct_error(cx, &format!("{function} expected {wanted} items for packing (got {given})")))
}

fn pack_values(cx: &mut Ctx, layout: &Layout, values: &[Word]) -> Res<Word> {
    check_count(cx, "pack", layout, values.len())?;
    let (result, out) = bytes::allocate(cx, layout.size)?;
    out.fill(0);
    items::pack(cx, layout, values, out)?;
    Ok(result)
}

fn pack_into(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    no_keywords(cx, &args, "pack_into")?;
    let [format, rest @ ..] = args.positional() else {
        return Err(type_error(cx, format_args!("missing format argument")));
    };
    let layout = layout::of(cx, *format)?;
    pack_values_into(cx, &layout, rest)
}

fn pack_into_method(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<()> {
    no_keywords(cx, &args, "Struct.pack_into")?;
    let (this, args) = args.split_first();
    let layout = layout::of(cx, Struct::of(this).format.get())?;
    pack_values_into(cx, &layout, args.positional())
}

/// `rest` is the buffer, the offset and the values.
fn pack_values_into(cx: &mut Ctx, layout: &Layout, rest: &[Word]) -> Res<()> {
    let (buffer, offset, values) = match rest {
        [] => return Err(struct_error(cx, "pack_into expected buffer argument")),
        [_] => return Err(struct_error(cx, "pack_into expected offset argument")),
        [buffer, offset, values @ ..] => (*buffer, *offset, values),
    };
    check_count(cx, "pack_into", layout, values.len())?;
    let size = layout.size;
    let length = arguments::writable(cx, buffer, "argument")?.len();
    let given = operators::index_isize(cx, offset, ClassId::IndexError)?;
    let start = place(cx, given, size, length, "pack")?;
    // Conversions run Python code, which may resize the buffer: the memory is looked up again afterwards.
    let mut packed = vec![0; size];
    items::pack(cx, layout, values, &mut packed)?;
    let out = arguments::writable(cx, buffer, "argument")?;
    match out.get_mut(start..start + size) {
        Some(out) => {
            out.copy_from_slice(&packed);
            Ok(())
        }
        None => Err(struct_error(cx, "the buffer became smaller while values were converted")),
    }
}

/// Where the item at an offset starts, which may count from the end.
fn place(cx: &mut Ctx, offset: isize, size: usize, length: usize, verb: &str) -> Res<usize> {
    let start = if offset < 0 { offset + length as isize } else { offset };
    if offset < 0 {
        if offset + size as isize > 0 {
            let text = match verb {
                "pack" => format!("no space to pack {size} bytes at offset {offset}"),
                _ => format!("not enough data to unpack {size} bytes at offset {offset}"),
            };
            return Err(struct_error(cx, &text));
        }
        if start < 0 {
            return Err(struct_error(cx, &format!("offset {offset} out of range for {length}-byte buffer")));
        }
    }
    let start = start as usize;
    if start > length || length - start < size {
        let (function, doing) = if verb == "pack" { ("pack_into", "packing") } else { ("unpack_from", "unpacking") };
        let least = size as u128 + start as u128;
        return Err(struct_error(
            cx,
            &format!(
                "{function} requires a buffer of at least {least} bytes for {doing} {size} bytes at offset {start} (actual buffer size is {length})"
            ),
        ));
    }
    Ok(start)
}

fn unpack(cx: &mut Ctx, format: Word, data: Word) -> Res<Word> {
    let layout = layout::of(cx, format)?;
    unpack_whole(cx, &layout, data)
}

fn unpack_method(cx: &mut Ctx, this: Word, data: Word) -> Res<Word> {
    let layout = layout::of(cx, Struct::of(this).format.get())?;
    unpack_whole(cx, &layout, data)
}

fn unpack_whole(cx: &mut Ctx, layout: &Layout, data: Word) -> Res<Word> {
    let data = buffer::required(cx, data)?;
    if data.len() != layout.size {
        let size = layout.size;
        return Err(struct_error(cx, &format!("unpack requires a buffer of {size} bytes")));
    }
    values_tuple(cx, layout, data)
}

fn values_tuple(cx: &mut Ctx, layout: &Layout, data: &[u8]) -> Res<Word> {
    if layout.values <= SHORT {
        let (mut words, mut n) = ([Word::ABSENT; SHORT], 0);
        items::unpack(cx, layout, data, &mut |_, value| {
            words[n] = value;
            n += 1;
            Ok(())
        })?;
        return tuple::new(cx, &words[..n]);
    }
    let mut words = WordBuf::with_capacity(cx, layout.values)?;
    items::unpack(cx, layout, data, &mut |cx, value| words.push(cx, value))?;
    words.to_tuple(cx)
}

/// So few values are collected on the stack.
const SHORT: usize = 8;

fn unpack_from(cx: &mut Ctx, format: Word, data: Word, offset: Word) -> Res<Word> {
    let layout = layout::of(cx, format)?;
    unpack_at(cx, &layout, data, offset)
}

fn unpack_from_method(cx: &mut Ctx, this: Word, data: Word, offset: Word) -> Res<Word> {
    let layout = layout::of(cx, Struct::of(this).format.get())?;
    unpack_at(cx, &layout, data, offset)
}

fn unpack_at(cx: &mut Ctx, layout: &Layout, data: Word, offset: Word) -> Res<Word> {
    let offset = match offset.present() {
        Some(offset) => operators::index_isize(cx, offset, ClassId::IndexError)?,
        None => 0,
    };
    let data = buffer::required(cx, data)?;
    let start = place(cx, offset, layout.size, data.len(), "unpack")?;
    values_tuple(cx, layout, &data[start..start + layout.size])
}

iterator_layout!(StructIterator {
    format: Word,
    buffer: Word,
    position: usize,
});

pub static ITERATOR_CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b1000,
    slots: Slots { iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    methods: &[native!("__length_hint__(self, /)", length_hint, 1)],
    ..StaticClass::new(ClassId::StructIterator, size_of::<StructIterator>())
};

fn iter_unpack_method(cx: &mut Ctx, this: Word, data: Word) -> Res<Word> {
    iter_unpack(cx, Struct::of(this).format.get(), data)
}

fn iter_unpack(cx: &mut Ctx, format: Word, data: Word) -> Res<Word> {
    let size = layout::of(cx, format)?.size;
    if size == 0 {
        return Err(struct_error(cx, "cannot iteratively unpack with a struct of length 0"));
    }
    if buffer::required(cx, data)?.len() % size != 0 {
        return Err(struct_error(cx, &format!("iterative unpacking requires a buffer of a multiple of {size} bytes")));
    }
    let this = StructIterator::allocate(cx, class(ClassId::StructIterator).word())?;
    this.format.set(format);
    this.buffer.set(data);
    Ok(this.word())
}

/// What is left of the buffer, from the next item on.
fn rest<'a>(cx: &mut Ctx, this: Gc<StructIterator>) -> Res<&'a [u8]> {
    let data = buffer::required(cx, this.buffer.get())?;
    Ok(data.get(this.position.get()..).unwrap_or(&[]))
}

fn next(cx: &mut Ctx, iterator: Word) -> Res<Option<Word>> {
    let this = StructIterator::of(iterator);
    let layout = layout::of(cx, this.format.get())?;
    match rest(cx, this)?.get(..layout.size) {
        Some(data) => {
            this.position.set(this.position.get() + layout.size);
            values_tuple(cx, &layout, data).map(Some)
        }
        None => Ok(None),
    }
}

fn length_hint(cx: &mut Ctx, iterator: Word) -> Res<Word> {
    let this = StructIterator::of(iterator);
    let size = layout::of(cx, this.format.get())?.size;
    Ok(Word::small((rest(cx, this)?.len() / size) as i64))
}
