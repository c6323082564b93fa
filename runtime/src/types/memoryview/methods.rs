//! Construction, methods and attributes of memoryviews.

use super::access::{self, flat, int_tuple, kind_of, offsets, stride_tuple};
use super::items::{native_format, unpack};
use super::layout::{self, Form, export, live, object, release};
use crate::object::call::Args;
use crate::object::{compare, operators};
use crate::prelude::*;
use crate::raise::{error, type_error, type_name, value_error};
use crate::types::bytes::hex as hex_methods;
use crate::types::str::subscript;
use crate::types::{buffer, bytes, list, str, tuple};

/// `memoryview(object)`.
pub fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let given = &args.positional()[1..];
    let keywords: Vec<(Word, Word)> = args.keywords().collect();
    let n = given.len() + keywords.len();
    if n > 1 {
        return Err(type_error(cx, format_args!("memoryview() takes at most 1 argument ({n} given)")));
    }
    match (given.first(), keywords.first()) {
        (Some(&value), _) => of_object(cx, value),
        (None, Some(&(name, value))) if str::is_text(name, "object") => of_object(cx, value),
        (None, _) => Err(type_error(cx, format_args!("memoryview() missing required argument 'object' (pos 1)"))),
    }
}

/// A view of a bytes-like object.
pub fn of_object(cx: &mut Ctx, value: Word) -> Res<Word> {
    if is_exact(value, ClassId::MemoryView) {
        let view = live(cx, value)?;
        return layout::derived(cx, view, 0, view.form());
    }
    if let Some(exported) = export(value) {
        return layout::new(cx, exported);
    }
    match buffer::exported(cx, value)? {
        Some(view) => of_object(cx, view),
        None => {
            let class = type_name(value);
            Err(type_error(cx, format_args!("memoryview: a bytes-like object is required, not '{class}'")))
        }
    }
}

/// `__buffer__` of bytes, bytearray and memoryview.
pub fn of_exporter(cx: &mut Ctx, value: Word, flags: Word) -> Res<Word> {
    operators::index(cx, flags)?;
    of_object(cx, value)
}

/// `__release_buffer__`.
pub fn release_of_exporter(cx: &mut Ctx, _value: Word, view: Word) -> Res<()> {
    if !is_exact(view, ClassId::MemoryView) {
        return Err(type_error(cx, format_args!("expected a memoryview object")));
    }
    release(view);
    Ok(())
}

pub fn repr(cx: &mut Ctx, view: Word) -> Res<Word> {
    let state = if object(view).owner.get().is_absent() { "released memory" } else { "memory" };
    str::new(cx, &format!("<{state} at 0x{:x}>", view.0))
}

pub fn hash(cx: &mut Ctx, view: Word) -> Res<i64> {
    let cached = object(view).hash.get();
    if cached != 0 {
        return Ok(cached);
    }
    let view = live(cx, view)?;
    if !view.readonly.get() {
        return Err(value_error(cx, format_args!("cannot hash writable memoryview object")));
    }
    if !native_format(view.format.get()).is_some_and(|(kind, _)| matches!(kind, 'B' | 'b' | 'c')) {
        return Err(value_error(
            cx,
            format_args!("memoryview: hashing is restricted to formats 'B', 'b' or 'c'"),
        ));
    }
    view.hash.set(crate::object::hash::hash_bytes(&flat(view)));
    Ok(view.hash.get())
}

fn release_method(_cx: &mut Ctx, view: Word) -> Res<()> {
    release(view);
    Ok(())
}

fn enter(cx: &mut Ctx, view: Word) -> Res<Word> {
    live(cx, view)?;
    Ok(view)
}

fn exit(_cx: &mut Ctx, view: Word, _args: Word) -> Res<()> {
    release(view);
    Ok(())
}

fn to_bytes(cx: &mut Ctx, view: Word, order: Word) -> Res<Word> {
    let view = live(cx, view)?;
    let order = if order.is_absent() || order == none() { "C".to_string() } else { str::to_string_lossy(order) };
    let data = match order.as_str() {
        "C" => flat(view),
        "A" if !view.is_f_contiguous() || view.is_c_contiguous() => flat(view),
        "F" | "A" => fortran(view),
        _ => return Err(value_error(cx, format_args!("order must be 'C', 'F' or 'A'"))),
    };
    bytes::new(cx, &data)
}

/// The items with the first index running fastest.
fn fortran(view: Gc<layout::MemoryViewObj>) -> Vec<u8> {
    let (dims, strides) = (view.dims(), view.stride_list());
    (0..view.count())
        .flat_map(|mut i| {
            let mut at = 0;
            for (&n, &stride) in dims.iter().zip(&strides) {
                at += (i % n) as isize * stride;
                i /= n;
            }
            view.item(at).to_vec()
        })
        .collect()
}

fn hex(cx: &mut Ctx, view: Word, sep: Word, group: Word) -> Res<Word> {
    let data = flat(live(cx, view)?);
    let separator = hex_methods::separator(cx, sep)?;
    let group = subscript::size_or(cx, group, 1)?;
    str::from_ascii(cx, &hex_methods::hex_text(&data, separator, group))
}

fn to_readonly(cx: &mut Ctx, view: Word) -> Res<Word> {
    let view = live(cx, view)?;
    let result = layout::derived(cx, view, 0, view.form())?;
    object(result).readonly.set(true);
    Ok(result)
}

fn cast(cx: &mut Ctx, view: Word, format: Word, shape: Word) -> Res<Word> {
    let view = live(cx, view)?;
    if !str::is_str(format) {
        let class = str::class_of_argument(format);
        return Err(type_error(cx, format_args!("cast() argument 'format' must be str, not {class}")));
    }
    if !view.is_c_contiguous() {
        return Err(type_error(cx, format_args!("memoryview: casts are restricted to C-contiguous views")));
    }
    let shape_given = shape.is_present();
    if shape_given && !is_instance_of(shape, ClassId::List) && !is_instance_of(shape, ClassId::Tuple) {
        return Err(type_error(cx, format_args!("shape must be a list or a tuple")));
    }
    let dims = if shape_given { Some(dimensions(cx, shape)?) } else { None };
    if dims.as_ref().is_some_and(|d| d.len() != 1 && view.ndim() != 1) {
        return Err(type_error(cx, format_args!("memoryview: cast must be 1D -> ND or ND -> 1D")));
    }
    let itemsize = cast_itemsize(cx, view, format)?;
    if view.nbytes() % itemsize as usize != 0 {
        return Err(type_error(cx, format_args!("memoryview: length is not a multiple of itemsize")));
    }
    let dims = dims.unwrap_or_else(|| vec![view.nbytes() / itemsize as usize]);
    let product = dims.iter().try_fold(itemsize as usize, |n, &d| n.checked_mul(d));
    if product != Some(view.nbytes()) {
        return Err(type_error(cx, format_args!("memoryview: product(shape) * itemsize != buffer size")));
    }
    let mut strides = vec![itemsize as isize; dims.len()];
    for i in (1..dims.len()).rev() {
        strides[i - 1] = strides[i] * dims[i] as isize;
    }
    let form = Form { shape: int_tuple(cx, &dims)?, strides: stride_tuple(cx, &strides)?, format, itemsize };
    layout::derived(cx, view, 0, form)
}

fn cast_itemsize(cx: &mut Ctx, view: Gc<layout::MemoryViewObj>, format: Word) -> Res<u32> {
    let Some((to, itemsize)) = native_format(format) else {
        return Err(value_error(
            cx,
            format_args!(
                "memoryview: destination format must be a native single character format prefixed with an optional '@'"
            ),
        ));
    };
    let is_byte = |kind: char| matches!(kind, 'B' | 'b' | 'c');
    let from = kind_of(cx, view)?;
    if !is_byte(from) && !is_byte(to) {
        return Err(type_error(cx, format_args!("memoryview: cannot cast between two non-byte formats")));
    }
    Ok(itemsize)
}

fn dimensions(cx: &mut Ctx, shape: Word) -> Res<Vec<usize>> {
    let shape = if is_instance_of(shape, ClassId::List) { list::to_tuple(cx, shape)? } else { shape };
    let mut dims = Vec::new();
    for item in tuple::items_of(shape) {
        if !is_instance_of(item.get(), ClassId::Int) {
            return Err(type_error(cx, format_args!("memoryview.cast(): elements of shape must be integers")));
        }
        let n = crate::object::operators::index_isize(cx, item.get(), ClassId::OverflowError)?;
        if n <= 0 {
            return Err(value_error(cx, format_args!("memoryview.cast(): elements of shape must be integers > 0")));
        }
        dims.push(n as usize);
    }
    Ok(dims)
}

fn count(cx: &mut Ctx, view: Word, value: Word) -> Res<Word> {
    let view = live(cx, view)?;
    let (kind, mut n) = (kind_of(cx, view)?, 0);
    for at in offsets(view) {
        let item = unpack(cx, kind, view.item(at))?;
        n += i64::from(compare::equal(cx, item, value)?);
    }
    Ok(Word::small(n))
}

fn index(cx: &mut Ctx, view: Word, value: Word, start: Word, stop: Word) -> Res<Word> {
    let view = live(cx, view)?;
    let kind = kind_of(cx, view)?;
    let (start, stop) = subscript::range(cx, start, stop, view.count())?;
    for (i, at) in offsets(view).enumerate().take(stop).skip(start) {
        let item = unpack(cx, kind, view.item(at))?;
        if compare::equal(cx, item, value)? {
            return Ok(Word::small(i as i64));
        }
    }
    Err(value_error(cx, format_args!("memoryview.index(x): x not found")))
}

/// The contents of a contiguous view.
pub fn contiguous<'a>(cx: &mut Ctx, view: Word) -> Res<&'a [u8]> {
    let view = live(cx, view)?;
    if !view.is_c_contiguous() {
        return Err(error(cx, ClassId::BufferError, format_args!("memoryview: underlying buffer is not C-contiguous")));
    }
    Ok(view.as_bytes())
}

/// The contents of any view.
pub fn copied(cx: &mut Ctx, view: Word) -> Res<Vec<u8>> {
    live(cx, view).map(flat)
}

pub const METHODS: &[NativeRow] = &[
    native!("cast(self, /, format, shape=None)", cast, 3),
    native!("count(self, value, /)", count, 2),
    native!("hex(self, /, sep=None, bytes_per_sep=1)", hex, 3),
    native!("index(self, value, start=0, stop=9223372036854775807, /)", index, 4),
    native!("release(self, /)", release_method, 1),
    native!("tobytes(self, /, order='C')", to_bytes, 2),
    native!("tolist(self, /)", access::to_list, 1),
    native!("toreadonly(self, /)", to_readonly, 1),
    native!("__enter__(self, /)", enter, 1),
    native!("__exit__(self, /, *args)", exit, 2),
    native!("__buffer__(self, flags, /)", of_exporter, 2),
    native!("__release_buffer__(self, buffer, /)", release_of_exporter, 2),
];

macro_rules! attributes {
    ($($name:literal $view:ident $cx:ident => $value:expr;)*) => {
        pub const GETSETS: &[GetSetRow] = &[$(GetSetRow {
            name: $name,
            get: |$cx, view| {
                let $view = live($cx, view)?;
                $value
            },
            set: None,
        }),*];
    };
}

attributes! {
    "obj" view _cx => Ok(view.owner.get());
    "nbytes" view _cx => Ok(Word::small(view.nbytes() as i64));
    "itemsize" view _cx => Ok(Word::small(i64::from(view.itemsize.get())));
    "format" view _cx => Ok(view.format.get());
    "ndim" view _cx => Ok(Word::small(view.ndim() as i64));
    "shape" view _cx => Ok(view.shape.get());
    "strides" view _cx => Ok(view.strides.get());
    "suboffsets" _view cx => tuple::new(cx, &[]);
    "readonly" view _cx => Ok(boolean(view.readonly.get()));
    "c_contiguous" view _cx => Ok(boolean(view.is_c_contiguous()));
    "f_contiguous" view _cx => Ok(boolean(view.is_f_contiguous()));
    "contiguous" view _cx => Ok(boolean(view.is_c_contiguous() || view.is_f_contiguous()));
}
