//! `except*`: splitting what was raised, and putting the rest together again (PEP 654).

use crate::object::{call, frames, intern};
use crate::prelude::*;
use crate::raise;
use crate::types::exceptions::group::{self, Matcher, is_group, members};
use crate::types::exceptions::{as_class, exception, is_exception_class, or_none};
use crate::types::{list, str, traceback, tuple};

/// One clause `except* class`: a tuple of what it handles and what is left, None each where there is nothing.
pub fn split(cx: &mut Ctx, exc: Word, class: Word) -> Res<Word> {
    check_class(cx, class)?;
    if exc == none() {
        return tuple::new(cx, &[none(), none()]);
    }
    if raise::given_matches(exc, class) {
        let matched = if is_group(exc) { exc } else { wrap(cx, exc)? };
        return tuple::new(cx, &[matched, none()]);
    }
    if !is_group(exc) {
        return tuple::new(cx, &[none(), exc]);
    }
    let name = intern::intern(cx, "split")?;
    let halves = call::call_method(cx, exc, name, &[class])?;
    check_halves(cx, exc, halves)?;
    let halves = tuple::items_of(halves);
    tuple::new(cx, &[halves[0].get(), halves[1].get()])
}

fn check_class(cx: &mut Ctx, class: Word) -> Res<()> {
    if is_instance_of(class, ClassId::Tuple) {
        return tuple::items_of(class).iter().try_for_each(|c| check_one_class(cx, c.get()));
    }
    check_one_class(cx, class)
}

fn check_one_class(cx: &mut Ctx, class: Word) -> Res<()> {
    if !is_exception_class(class) {
        return Err(raise::type_error(
            cx,
            format_args!("catching classes that do not inherit from BaseException is not allowed"),
        ));
    }
    let group = crate::object::class::class(ClassId::BaseExceptionGroup);
    if as_class(class).is_some_and(|c| crate::object::class::is_subclass_of(c, group)) {
        return Err(raise::type_error(
            cx,
            format_args!("catching ExceptionGroup with except* is not allowed. Use except instead."),
        ));
    }
    Ok(())
}

/// A clause always sees a group.
fn wrap(cx: &mut Ctx, exc: Word) -> Res<Word> {
    let (message, exceptions) = (str::new(cx, "")?, tuple::new(cx, &[exc])?);
    let made = group::create(cx, message, exceptions)?;
    // The group counts as raised by the clause.
    if let Some(running) = frames::caller(cx, 0) {
        let entry = traceback::at_site(cx, running.site(), Word::ABSENT, false)?;
        exception(made).traceback.set(entry);
    }
    Ok(made)
}

fn check_halves(cx: &mut Ctx, exc: Word, halves: Word) -> Res<()> {
    if !is_instance_of(halves, ClassId::Tuple) {
        let (class, name) = (raise::type_name(exc), raise::type_name(halves));
        return Err(raise::type_error(cx, format_args!("{class}.split must return a tuple, not {name}")));
    }
    let n = tuple::items_of(halves).len();
    if n < 2 {
        let class = raise::type_name(exc);
        return Err(raise::type_error(cx, format_args!("{class}.split must return a 2-tuple, got tuple of size {n}")));
    }
    Ok(())
}

/// After all clauses: what is to be raised, or None. `raised` is a list of what the clauses raised or raised again and
/// of what no clause handled; None items do not count.
pub fn regroup(cx: &mut Ctx, original: Word, raised: Word) -> Res<Word> {
    let (fresh, again) = (list::new(cx, &[])?, list::new(cx, &[])?);
    for i in 0..list::len(raised) {
        let exc = list::get(cx, raised, i)?;
        if exc == none() {
            continue;
        }
        if !is_group(original) {
            // It was wrapped for one clause only, so there is one exception at most.
            return Ok(exc);
        }
        let to = if is_part_of(exc, original) { again } else { fresh };
        list::append(cx, to, exc)?;
    }
    let projection = project(cx, original, again)?;
    if list::len(fresh) == 0 {
        return Ok(projection);
    }
    if projection != none() {
        list::append(cx, fresh, projection)?;
    }
    if list::len(fresh) == 1 {
        return list::get(cx, fresh, 0);
    }
    let message = str::new(cx, "")?;
    group::create(cx, message, fresh)
}

/// `exc` was split off from `original`: it has the same traceback, cause and context.
fn is_part_of(exc: Word, original: Word) -> bool {
    if !is_group(exc) {
        return false;
    }
    let (a, b) = (exception(exc), exception(original));
    a.traceback == b.traceback && a.cause == b.cause && a.context == b.context
}

/// The part of `original` whose leaves are those of the groups in the list `keep`; None where there are none.
fn project(cx: &mut Ctx, original: Word, keep: Word) -> Res<Word> {
    let leaves = list::new(cx, &[])?;
    for i in 0..list::len(keep) {
        let group = list::get(cx, keep, i)?;
        collect_leaves(cx, group, leaves)?;
    }
    let leaves = list::to_tuple(cx, leaves)?;
    let halves = group::split_by(cx, original, Matcher::Among(tuple::items_of(leaves)), false)?;
    Ok(or_none(halves.matched))
}

fn collect_leaves(cx: &mut Ctx, exc: Word, leaves: Word) -> Res<()> {
    if !is_group(exc) {
        return list::append(cx, leaves, exc);
    }
    raise::check_stack(cx, " in collect_exception_group_leaf_ids")?;
    members(exc).iter().try_for_each(|member| collect_leaves(cx, member.get(), leaves))
}
