//! What a call that does not fit a function's parameters is told.

use crate::object::call::Args;
use crate::object::suggestions;
use crate::prelude::*;
use crate::raise::type_error;
use crate::types::{function, str, tuple};
use core::ops::Range;

/// Parameters in `range` without a value.
#[cold]
pub fn missing(
    cx: &mut Ctx,
    function: Gc<FunctionObj>,
    code: &CodeDesc,
    range: Range<usize>,
    slots: &[Word],
    kind: &str,
) -> Raised {
    let names: Vec<String> = range
        .filter(|&i| slots[i].is_absent())
        .map(|i| format!("'{}'", str::to_string_lossy(function::variable_name(code, i))))
        .collect();
    let list = match names.as_slice() {
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        [init @ .., last] => format!("{}, and {last}", init.join(", ")),
        [] => String::new(),
    };
    let (name, count, s) = (function::label(function), names.len(), plural(names.len()));
    type_error(cx, format_args!("{name}() missing {count} required {kind} argument{s}: {list}"))
}

/// More positional arguments than parameters; `keyword_only` are the slots of those parameters.
#[cold]
pub fn too_many(cx: &mut Ctx, function: Gc<FunctionObj>, code: &CodeDesc, given: usize, keyword_only: &[Word]) -> Raised {
    let most = code.positional as usize;
    let defaults = function.defaults.get().present().map_or(0, |d| tuple::items_of(d).len());
    let (takes, s) = match defaults {
        0 => (most.to_string(), plural(most)),
        _ => (format!("from {} to {most}", most.saturating_sub(defaults)), "s"),
    };
    let also = keyword_only.iter().filter(|s| s.is_present()).count();
    let extra = match also {
        0 => String::new(),
        _ => format!(" positional argument{} (and {also} keyword-only argument{})", plural(given), plural(also)),
    };
    let were = if given == 1 && also == 0 { "was" } else { "were" };
    let name = function::label(function);
    type_error(cx, format_args!("{name}() takes {takes} positional argument{s} but {given}{extra} {were} given"))
}

/// A keyword that no parameter can take.
#[cold]
pub fn unexpected_keyword(cx: &mut Ctx, function: Gc<FunctionObj>, code: &CodeDesc, args: Args<'_>, keyword: Word) -> Raised {
    let name = function::label(function);
    let parameters: Vec<String> = (0..(code.positional + code.keyword_only) as usize)
        .map(|i| str::to_string_lossy(function::variable_name(code, i)))
        .collect();
    let (positional_only, by_keyword) = parameters.split_at(code.positional_only as usize);
    let misplaced: Vec<&str> = positional_only
        .iter()
        .filter(|p| args.keywords().any(|(k, _)| is_instance_of(k, ClassId::Str) && str::is_text(k, p)))
        .map(String::as_str)
        .collect();
    if !misplaced.is_empty() {
        let list = misplaced.join(", ");
        let message = format!("{name}() got some positional-only arguments passed as keyword arguments: '{list}'");
        return type_error(cx, format_args!("{message}"));
    }
    let text = str::to_string_lossy(keyword);
    let hint = match suggestions::closest(by_keyword.iter().map(String::as_str), &text) {
        Some(close) => format!(". Did you mean '{close}'?"),
        None => String::new(),
    };
    type_error(cx, format_args!("{name}() got an unexpected keyword argument '{text}'{hint}"))
}

fn plural(n: usize) -> &'static str {
    if n == 1 { "" } else { "s" }
}
