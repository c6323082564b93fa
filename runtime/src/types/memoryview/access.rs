//! Indices, slices, assignment, comparison and iteration of memoryviews.

use super::items::{native_format, pack, unpack};
use super::layout::{self, Form, MemoryViewObj, live, object};
use crate::object::{compare, operators};
use crate::prelude::*;
use crate::raise::{error, type_error, type_name, value_error};
use crate::types::str::subscript::{self, Subscript};
use crate::types::{buffer, list, str, tuple};

fn not_implemented_error(cx: &mut Ctx, message: &str) -> Raised {
    error(cx, ClassId::NotImplementedError, format_args!("{message}"))
}

/// The format as one native character.
pub fn kind_of(cx: &mut Ctx, view: Gc<MemoryViewObj>) -> Res<char> {
    match native_format(view.format.get()) {
        Some((kind, _)) => Ok(kind),
        None => {
            let format = str::to_string_lossy(view.format.get());
            Err(not_implemented_error(cx, &format!("memoryview: format {format} not supported")))
        }
    }
}

pub fn len(cx: &mut Ctx, view: Word) -> Res<i64> {
    let view = live(cx, view)?;
    match view.dims().first() {
        Some(&n) => Ok(n as i64),
        None => Err(type_error(cx, format_args!("0-dim memory has no length"))),
    }
}

/// Bytes from the first item to item `index` of dimension `dim`.
fn offset(cx: &mut Ctx, view: Gc<MemoryViewObj>, dim: usize, index: isize) -> Res<isize> {
    let message = format!("index out of bounds on dimension {}", dim + 1);
    let at = subscript::place(cx, index, view.dims()[dim], &message)?;
    Ok(at as isize * view.stride_list()[dim])
}

/// What a key selects: an item by its offset, or a part of the view.
enum Selected {
    Item(isize),
    Part(isize, Form),
}

fn select(cx: &mut Ctx, view_word: Word, key: Word) -> Res<Selected> {
    let view = live(cx, view_word)?;
    if view.ndim() == 0 {
        let whole = is_exact(key, ClassId::Tuple) && tuple::items_of(key).is_empty() || key == ellipsis();
        return if whole {
            Ok(Selected::Item(0))
        } else {
            Err(type_error(cx, format_args!("invalid indexing of 0-dim memory")))
        };
    }
    if is_exact(key, ClassId::Tuple) {
        return select_by_tuple(cx, view, key);
    }
    match subscript::parse(cx, key)? {
        Subscript::Index(i) => {
            let view = live(cx, view_word)?;
            if view.ndim() > 1 {
                return Err(not_implemented_error(cx, "multi-dimensional sub-views are not implemented"));
            }
            kind_of(cx, view)?;
            offset(cx, view, 0, i).map(Selected::Item)
        }
        Subscript::Slice(bounds) => {
            let view = live(cx, view_word)?;
            let (mut dims, mut strides) = (view.dims(), view.stride_list());
            let span = bounds.fit(dims[0]);
            let start = span.start as isize * strides[0];
            (dims[0], strides[0]) = (span.count, strides[0].wrapping_mul(span.step));
            let form = Form { shape: int_tuple(cx, &dims)?, strides: stride_tuple(cx, &strides)?, ..view.form() };
            Ok(Selected::Part(start, form))
        }
        Subscript::Other => Err(type_error(cx, format_args!("memoryview: invalid slice key"))),
    }
}

fn select_by_tuple(cx: &mut Ctx, view: Gc<MemoryViewObj>, key: Word) -> Res<Selected> {
    let keys = tuple::items_of(key);
    let all = |test: fn(Word) -> bool| keys.iter().all(|k| test(k.get()));
    if !all(subscript::has_index) {
        return Err(if all(|k| is_exact(k, ClassId::Slice)) {
            not_implemented_error(cx, "multi-dimensional slicing is not implemented")
        } else {
            type_error(cx, format_args!("memoryview: invalid slice key"))
        });
    }
    if keys.len() < view.ndim() {
        return Err(not_implemented_error(cx, "sub-views are not implemented"));
    }
    if keys.len() > view.ndim() {
        let (ndim, n) = (view.ndim(), keys.len());
        return Err(type_error(cx, format_args!("cannot index {ndim}-dimension view with {n}-element tuple")));
    }
    let mut at = 0;
    for (dim, key) in keys.iter().enumerate() {
        let index = operators::index_isize(cx, key.get(), ClassId::IndexError)?;
        at += offset(cx, view, dim, index)?;
    }
    Ok(Selected::Item(at))
}

pub fn int_tuple(cx: &mut Ctx, numbers: &[usize]) -> Res<Word> {
    let words: Vec<Word> = numbers.iter().map(|&n| Word::small(n as i64)).collect();
    tuple::new(cx, &words)
}

pub fn stride_tuple(cx: &mut Ctx, numbers: &[isize]) -> Res<Word> {
    let words: Vec<Word> = numbers.iter().map(|&n| Word::small(n as i64)).collect();
    tuple::new(cx, &words)
}

pub fn get_item(cx: &mut Ctx, view: Word, key: Word) -> Res<Word> {
    if key == ellipsis() && live(cx, view)?.ndim() == 0 {
        return Ok(view);
    }
    match select(cx, view, key)? {
        Selected::Item(at) => {
            let view = live(cx, view)?;
            let kind = kind_of(cx, view)?;
            unpack(cx, kind, view.item(at))
        }
        Selected::Part(at, form) => layout::derived(cx, object(view), at, form),
    }
}

pub fn set_item(cx: &mut Ctx, view: Word, key: Word, value: Word) -> Res<()> {
    if live(cx, view)?.readonly.get() {
        return Err(type_error(cx, format_args!("cannot modify read-only memory")));
    }
    match select(cx, view, key)? {
        Selected::Item(at) => {
            let target = live(cx, view)?;
            let kind = kind_of(cx, target)?;
            let format = str::to_string_lossy(target.format.get());
            let mut packed = [0; 8];
            let size = target.itemsize.get() as usize;
            pack(cx, kind, &format, value, &mut packed[..size])?;
            // The conversion may have run Python code that released the view.
            live(cx, view)?.item_mut(at).copy_from_slice(&packed[..size]);
            Ok(())
        }
        Selected::Part(at, form) => {
            let part = layout::derived(cx, object(view), at, form)?;
            let result = assign(cx, part, value);
            layout::release(part);
            result
        }
    }
}

/// `view[...] = value` for a value of the same structure.
fn assign(cx: &mut Ctx, target: Word, value: Word) -> Res<()> {
    let source = if is_exact(value, ClassId::MemoryView) {
        value
    } else if buffer::is_bytes_like(cx, value) {
        super::of_object(cx, value)?
    } else {
        let class = type_name(value);
        return Err(type_error(cx, format_args!("a bytes-like object is required, not '{class}'")));
    };
    let (to, from) = (object(target), live(cx, source)?);
    if to.ndim() != 1 || from.ndim() != 1 {
        return Err(not_implemented_error(cx, "memoryview slice assignments are currently restricted to ndim = 1"));
    }
    if to.dims() != from.dims() || native_format(to.format.get()) != native_format(from.format.get()) {
        return Err(value_error(
            cx,
            format_args!("memoryview assignment: lvalue and rvalue have different structures"),
        ));
    }
    let copied = flat(from);
    let size = to.itemsize.get() as usize;
    if size > 0 {
        offsets(to).zip(copied.chunks_exact(size)).for_each(|(at, item)| to.item_mut(at).copy_from_slice(item));
    }
    if source != value {
        layout::release(source);
    }
    Ok(())
}

pub fn delete_item(cx: &mut Ctx, _view: Word, _key: Word) -> Res<()> {
    Err(type_error(cx, format_args!("cannot delete memory")))
}

/// The offsets of all items in C order.
pub fn offsets(view: Gc<MemoryViewObj>) -> impl Iterator<Item = isize> {
    let (dims, strides, count) = (view.dims(), view.stride_list(), view.count());
    (0..count).map(move |mut i| {
        let mut at = 0;
        for (&n, &stride) in dims.iter().zip(&strides).rev() {
            at += (i % n) as isize * stride;
            i /= n;
        }
        at
    })
}

/// The items in C order as bytes.
pub fn flat(view: Gc<MemoryViewObj>) -> Vec<u8> {
    if view.is_c_contiguous() {
        return view.as_bytes().to_vec();
    }
    offsets(view).flat_map(|at| view.item(at).to_vec()).collect()
}

/// The items as nested lists.
pub fn to_list(cx: &mut Ctx, view: Word) -> Res<Word> {
    let view = live(cx, view)?;
    let kind = kind_of(cx, view)?;
    nested(cx, view, kind, 0, 0)
}

fn nested(cx: &mut Ctx, view: Gc<MemoryViewObj>, kind: char, dim: usize, at: isize) -> Res<Word> {
    if dim == view.ndim() {
        return unpack(cx, kind, view.item(at));
    }
    let result = list::new(cx, &[])?;
    for i in 0..view.dims()[dim] {
        let item = nested(cx, view, kind, dim + 1, at + i as isize * view.stride_list()[dim])?;
        list::append(cx, result, item)?;
    }
    Ok(result)
}

pub fn eq(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    Ok(match equal(cx, a, b)? {
        Some(equal) => boolean(equal),
        None => not_implemented(),
    })
}

pub fn ne(cx: &mut Ctx, a: Word, b: Word) -> Res<Word> {
    Ok(match equal(cx, a, b)? {
        Some(equal) => boolean(!equal),
        None => not_implemented(),
    })
}

/// Same shape and equal values, whatever the formats; None where `b` has no buffer. A released view equals itself only.
fn equal(cx: &mut Ctx, a: Word, b: Word) -> Res<Option<bool>> {
    if object(a).owner.get().is_absent() {
        return Ok(Some(a == b));
    }
    let is_view = is_exact(b, ClassId::MemoryView);
    if is_view && object(b).owner.get().is_absent() {
        return Ok(Some(false));
    }
    if !is_view && !buffer::is_bytes_like(cx, b) {
        return Ok(None);
    }
    let other = if is_view { b } else { super::of_object(cx, b)? };
    let result = same_values(cx, object(a), object(other));
    if !is_view {
        layout::release(other);
    }
    result.map(Some)
}

fn same_values(cx: &mut Ctx, a: Gc<MemoryViewObj>, b: Gc<MemoryViewObj>) -> Res<bool> {
    if a.dims() != b.dims() {
        return Ok(false);
    }
    let (Some((first, _)), Some((second, _))) = (native_format(a.format.get()), native_format(b.format.get())) else {
        return Ok(false);
    };
    let by_bytes = first == second && !matches!(first, 'e' | 'f' | 'd' | '?');
    if by_bytes {
        return Ok(flat(a) == flat(b));
    }
    for (i, j) in offsets(a).zip(offsets(b)) {
        let (x, y) = (unpack(cx, first, a.item(i))?, unpack(cx, second, b.item(j))?);
        let answer = compare::rich(cx, CompareOp::Eq, x, y)?;
        if !crate::object::truth::truth(cx, answer)? {
            return Ok(false);
        }
    }
    Ok(true)
}
