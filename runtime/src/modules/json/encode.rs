//! Writes JSON.

use super::quote;
use crate::heap::word_buf::WordBuf;
use crate::object::truth::truth;
use crate::object::{call, format, intern, iterate, recursion};
use crate::prelude::*;
use crate::raise;
use crate::types::exceptions::base;
use crate::types::str::{self, TextBuilder};
use crate::types::{dict, float, int, list, tuple};

/// `float_text(value, allow_nan)`
pub fn float_text(cx: &mut Ctx, value: Word, allow_nan: Word) -> Res<Word> {
    let allow = truth(cx, allow_nan)?;
    let text = number_text(cx, value, allow)?;
    str::new(cx, &text)
}

fn number_text(cx: &mut Ctx, value: Word, allow_nan: bool) -> Res<String> {
    let number = float::value_of(value);
    if number.is_finite() {
        return Ok(float::text::repr_text(number));
    }
    if !allow_nan {
        let shown = format::repr(cx, value)?;
        let shown = str::to_string_lossy(shown);
        return Err(raise::value_error(cx, format_args!("Out of range float values are not JSON compliant: {shown}")));
    }
    Ok(if number.is_nan() {
        "NaN"
    } else if number > 0.0 {
        "Infinity"
    } else {
        "-Infinity"
    }
    .to_owned())
}

/// `encode(config, object, level)`: the text of a value.
///
/// The config: markers (a dict or None), default, ensure_ascii (True, False or a function), indent (a str or None),
/// key_separator, item_separator, sort_keys, skipkeys, allow_nan.
pub fn encode(cx: &mut Ctx, config: Word, object: Word, level: Word) -> Res<Word> {
    let &[markers, default, encoder, indent, key_separator, item_separator, sort_keys, skip_keys, allow_nan] =
        tuple::words_of(config)
    else {
        return Err(raise::type_error(cx, format_args!("make_encoder() got a bad configuration")));
    };
    let (sort_keys, skip_keys, allow_nan) = (truth(cx, sort_keys)?, truth(cx, skip_keys)?, truth(cx, allow_nan)?);
    let mut writer = Writer {
        out: TextBuilder::new(),
        markers,
        default,
        encoder,
        indent,
        key_separator,
        item_separator,
        sort_keys,
        skip_keys,
        allow_nan,
    };
    writer.value(cx, object, level.to_small().unwrap_or(0) as usize)?;
    writer.out.finish(cx)
}

struct Writer {
    out: TextBuilder,
    markers: Word,
    default: Word,
    encoder: Word,
    indent: Word,
    key_separator: Word,
    item_separator: Word,
    sort_keys: bool,
    skip_keys: bool,
    allow_nan: bool,
}

impl Writer {
    fn text(&mut self, cx: &mut Ctx, string: Word) -> Res<()> {
        if self.encoder == boolean(true) || self.encoder == boolean(false) {
            quote::push(&mut self.out, str::units(string), self.encoder == boolean(true));
            return Ok(());
        }
        let encoded = call::call(cx, self.encoder, &[string])?;
        if !str::is_str(encoded) {
            let class = raise::type_name(encoded);
            return Err(raise::type_error(cx, format_args!("encoder() must return a string, not {class}")));
        }
        self.out.push_word(encoded);
        Ok(())
    }

    fn value(&mut self, cx: &mut Ctx, value: Word, level: usize) -> Res<()> {
        if value == none() {
            self.out.push_str("null");
        } else if value == boolean(true) {
            self.out.push_str("true");
        } else if value == boolean(false) {
            self.out.push_str("false");
        } else if str::is_str(value) {
            self.text(cx, value)?;
        } else if is_instance_of(value, ClassId::Int) {
            self.integer(cx, value)?;
        } else if float::is_float(value) {
            let text = number_text(cx, value, self.allow_nan)?;
            self.out.push_str(&text);
        } else if is_instance_of(value, ClassId::List) || is_instance_of(value, ClassId::Tuple) {
            recursion::check(cx, " while encoding a JSON object")?;
            self.sequence(cx, value, level)?;
        } else if is_instance_of(value, ClassId::Dict) {
            recursion::check(cx, " while encoding a JSON object")?;
            self.mapping(cx, value, level)?;
        } else {
            self.other(cx, value, level)?;
        }
        Ok(())
    }

    fn integer(&mut self, cx: &mut Ctx, value: Word) -> Res<()> {
        match value.to_small() {
            Some(n) => self.out.push_str(&n.to_string()),
            None => {
                let text = int::text::repr(cx, value)?;
                self.out.push_word(text);
            }
        }
        Ok(())
    }

    /// Notes that a container is being written.
    fn enter(&mut self, cx: &mut Ctx, value: Word) -> Res<Word> {
        if self.markers == none() {
            return Ok(Word::ABSENT);
        }
        let id = int::from_i64(cx, crate::object::address(value) as i64)?;
        if dict::get(cx, self.markers, id)?.is_some() {
            return Err(raise::value_error(cx, format_args!("Circular reference detected")));
        }
        dict::set_item(cx, self.markers, id, value)?;
        Ok(id)
    }

    fn leave(&mut self, cx: &mut Ctx, id: Word) -> Res<()> {
        if id.is_present() {
            dict::remove(cx, self.markers, id)?;
        }
        Ok(())
    }

    /// What `default` makes of a value.
    fn other(&mut self, cx: &mut Ctx, value: Word, level: usize) -> Res<()> {
        let id = self.enter(cx, value)?;
        let replacement = call::call(cx, self.default, &[value])?;
        recursion::check(cx, " while encoding a JSON object")?;
        if let Err(raised) = self.value(cx, replacement, level) {
            let class = raise::type_name(value);
            return Err(noted(cx, raised, &format!("when serializing {class} object")));
        }
        self.leave(cx, id)
    }

    fn line(&mut self, level: usize) {
        if self.indent != none() {
            self.out.push('\n' as u32);
            for _ in 0..level {
                self.out.push_word(self.indent);
            }
        }
    }

    fn sequence(&mut self, cx: &mut Ctx, value: Word, level: usize) -> Res<()> {
        let items = if is_exact(value, ClassId::Tuple) || is_exact(value, ClassId::List) { value } else { list::from_iterable(cx, value)? };
        let is_list = is_instance_of(items, ClassId::List);
        let len = |items: Word| if is_list { list::len(items) } else { tuple::words_of(items).len() };
        if len(items) == 0 {
            self.out.push_str("[]");
            return Ok(());
        }
        let id = self.enter(cx, value)?;
        self.out.push('[' as u32);
        let mut i = 0;
        while i < len(items) {
            if i > 0 {
                self.out.push_word(self.item_separator);
            }
            self.line(level + 1);
            let item = if is_list { list::get(cx, items, i)? } else { tuple::words_of(items)[i] };
            if let Err(raised) = self.value(cx, item, level + 1) {
                let class = raise::type_name(value);
                return Err(noted(cx, raised, &format!("when serializing {class} item {i}")));
            }
            i += 1;
        }
        self.leave(cx, id)?;
        self.line(level);
        self.out.push(']' as u32);
        Ok(())
    }

    fn mapping(&mut self, cx: &mut Ctx, value: Word, level: usize) -> Res<()> {
        if is_exact(value, ClassId::Dict) && dict::len(value) == 0 {
            self.out.push_str("{}");
            return Ok(());
        }
        let items = items_of(cx, value, self.sort_keys)?;
        if list::len(items) == 0 {
            self.out.push_str("{}");
            return Ok(());
        }
        let id = self.enter(cx, value)?;
        self.out.push('{' as u32);
        let mut first = true;
        let mut i = 0;
        while i < list::len(items) {
            let item = list::get(cx, items, i)?;
            i += 1;
            let &[key, item] = tuple::words_of(item) else {
                return Err(raise::value_error(cx, format_args!("items must return 2-tuples")));
            };
            let Some(name) = self.key(cx, key)? else { continue };
            if !first {
                self.out.push_word(self.item_separator);
            }
            first = false;
            self.line(level + 1);
            self.text(cx, name)?;
            self.out.push_word(self.key_separator);
            if let Err(raised) = self.value(cx, item, level + 1) {
                let class = raise::type_name(value);
                let shown = shown_key(cx, raised, key)?;
                return Err(noted(cx, raised, &format!("when serializing {class} item {shown}")));
            }
        }
        self.leave(cx, id)?;
        if !first {
            self.line(level);
        }
        self.out.push('}' as u32);
        Ok(())
    }

    /// The text of a key; None if it is to be skipped.
    fn key(&mut self, cx: &mut Ctx, key: Word) -> Res<Option<Word>> {
        if str::is_str(key) {
            return Ok(Some(key));
        }
        let text = if key == none() {
            "null".to_owned()
        } else if key == boolean(true) {
            "true".to_owned()
        } else if key == boolean(false) {
            "false".to_owned()
        } else if float::is_float(key) {
            number_text(cx, key, self.allow_nan)?
        } else if is_instance_of(key, ClassId::Int) {
            return int::text::repr(cx, key).map(Some);
        } else if self.skip_keys {
            return Ok(None);
        } else {
            let class = raise::type_name(key);
            return Err(raise::type_error(cx, format_args!("keys must be str, int, float, bool or None, not {class}")));
        };
        str::new(cx, &text).map(Some)
    }
}

/// The pairs of a mapping as a list.
fn items_of(cx: &mut Ctx, value: Word, sort: bool) -> Res<Word> {
    let items = if is_exact(value, ClassId::Dict) {
        let mut items = WordBuf::with_capacity(cx, dict::len(value))?;
        let mut at = 0;
        while let Some((key, item)) = dict::next_of_any(cx, value, &mut at)? {
            let pair = tuple::new(cx, &[key, item])?;
            items.push(cx, pair)?;
        }
        items.into_list(cx)?
    } else {
        let name = intern::intern(cx, "items")?;
        let view = call::call_method(cx, value, name, &[])?;
        let iterator = iterate::iter(cx, view)?;
        list::from_iterable(cx, iterator)?
    };
    if sort {
        let name = intern::intern(cx, "sort")?;
        call::call_method(cx, items, name, &[])?;
    }
    Ok(items)
}

/// `repr(key)`, while an exception is on its way.
fn shown_key(cx: &mut Ctx, _raised: Raised, key: Word) -> Res<String> {
    let pending = raise::take_pending(cx);
    let shown = format::repr(cx, key)?;
    let _ = raise::put_back(cx, pending);
    Ok(str::to_string_lossy(shown))
}

/// Adds a note to the exception on its way.
fn noted(cx: &mut Ctx, raised: Raised, note: &str) -> Raised {
    let pending = raise::take_pending(cx);
    let note = match str::new(cx, note) {
        Ok(note) => note,
        Err(raised) => return raised,
    };
    if let Err(raised) = base::add_note(cx, pending, note) {
        return raised;
    }
    let _ = raised;
    raise::put_back(cx, pending)
}
