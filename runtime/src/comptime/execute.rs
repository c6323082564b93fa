//! Running a module in the worker, and what came of it.

use super::collect::{self, Collected};
use super::graph::Graph;
use crate::heap::trace::{References, visit_object};
use crate::object::{attributes, import, intern};
use crate::prelude::*;
use crate::raise;
use crate::raise::traceback;
use crate::types::{dict, str};
use std::collections::HashSet;

/// What running the slice of a module came to.
pub enum Outcome {
    Values(Graph),
    /// An exception that nobody caught: its class and its traceback as text.
    Raised { class: String, traceback: String },
    /// A value that no image can hold, or that something outside of the image refers to.
    Unbakeable { path: String, what: String },
}

/// Runs the program, whose `__main__` is or imports `module`, and collects the values of `names` in that module.
///
/// # Safety
/// `program` describes a compiled program that stays loaded.
pub unsafe fn execute(program: *const ProgramDesc, module: &str, names: &[&str]) -> Outcome {
    let outermost = 0u8;
    // SAFETY: the caller's word; there are no arguments.
    let cx = unsafe { crate::start::begin(program, 0, core::ptr::null(), &raw const outermost as usize) };
    let cx = cx.expect("the worker is started with a number as seed");
    let result = shift_addresses(cx).and_then(|()| import::run_main(cx)).and_then(|()| values(cx, module, names));
    match result {
        Ok(outcome) => outcome,
        Err(Raised) => raised(cx),
    }
}

/// Makes the objects of the program have other addresses under another seed of hashes: two runs show whether a value
/// depends on either.
fn shift_addresses(cx: &mut Ctx) -> Res<()> {
    let seed: u32 = std::env::var("PYTHONHASHSEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(0);
    for size in SIZE_CLASSES {
        for _ in 0..seed % 16 {
            crate::heap::allocate(cx, class(ClassId::Object), size as usize)?;
        }
    }
    Ok(())
}

/// Runs a whole program; its exit status.
///
/// # Safety
/// As for [`execute`].
pub unsafe fn execute_program(program: *const ProgramDesc) -> i32 {
    crate::start::sx_main(program, 0, core::ptr::null())
}

fn values(cx: &mut Ctx, module: &str, names: &[&str]) -> Res<Outcome> {
    let module = import::module(cx, module)?;
    let mut values = Vec::new();
    // Interned names and the module keep alive what is read here.
    for name in names {
        let word = intern::intern(cx, name)?;
        values.push((*name, attributes::get(cx, module, word)?));
    }
    let collected = match collect::graph(&values) {
        Ok(collected) => collected,
        Err(refusal) => return Ok(Outcome::Unbakeable { path: refusal.path, what: refusal.what }),
    };
    if let Some((path, what)) = shared_with_outside(cx, module, &collected)? {
        return Ok(Outcome::Unbakeable { path, what });
    }
    Ok(Outcome::Values(collected.graph))
}

fn raised(cx: &mut Ctx) -> Outcome {
    let exception = raise::take_pending(cx);
    let text = traceback::text(cx, exception);
    Outcome::Raised { class: raise::type_name(exception), traceback: text }
}

/// A container of the image that a class, function or module can reach: that one is made again when the program starts,
/// and would have another container than the image.
fn shared_with_outside(cx: &mut Ctx, module: Word, collected: &Collected) -> Res<Option<(String, String)>> {
    let mutable = |i: &usize| collected.graph.is_mutable(*i as u32);
    let wanted: HashSet<u64> = (0..collected.objects.len()).filter(mutable).map(|i| collected.objects[i].0).collect();
    if wanted.is_empty() {
        return Ok(None);
    }
    let baked: HashSet<u64> = collected.objects.iter().map(|word| word.0).collect();
    let mut starts: Vec<(String, Word)> = Vec::new();
    for owner in all_modules(cx)? {
        let Some(namespace) = attributes::get_optional(cx, owner, intern::name(NameId::Dict))? else { continue };
        let name = module_name(cx, owner)?;
        let mut at = 0;
        while let Some((key, value)) = dict::next_of_any(cx, namespace, &mut at)? {
            let key = str::to_string_lossy(key);
            // What the module's own names are bound to directly is the image.
            if owner != module {
                starts.push((format!("{name}.{key}"), value));
            } else if !baked.contains(&value.0) {
                starts.push((key, value));
            }
        }
    }
    let mut seen: HashSet<u64> = HashSet::from([module.0]);
    for (path, start) in starts {
        let mut work = vec![start];
        while let Some(word) = work.pop() {
            // Weak tables and the like do not matter: what only they reach is not reached by the program either.
            if !word.is_object() || !seen.insert(word.0) {
                continue;
            }
            if wanted.contains(&word.0) {
                let what = format!("shared with `{path}`, which is made again when the program starts");
                let first = collected.objects.iter().position(|object| *object == word).unwrap_or(0);
                return Ok(Some((format!("a {} in the result", raise::type_name(collected.objects[first])), what)));
            }
            let mut references = References::default();
            // SAFETY: a present word that is no small int is an object.
            unsafe { visit_object(word.0 as usize, &mut references) };
            work.extend(references.0);
        }
    }
    Ok(None)
}

fn all_modules(cx: &mut Ctx) -> Res<Vec<Word>> {
    let modules = import::modules(cx)?;
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some((_, module)) = dict::next_of_any(cx, modules, &mut at)? {
        if is_instance_of(module, ClassId::Module) {
            found.push(module);
        }
    }
    Ok(found)
}

fn module_name(cx: &mut Ctx, module: Word) -> Res<String> {
    let name = attributes::get_optional(cx, module, intern::name(NameId::Name))?;
    Ok(name.filter(|name| is_exact(*name, ClassId::Str)).map_or_else(String::new, |name| str::to_string_lossy(name)))
}
