//! itertools.groupby: runs of items with equal keys. A group is an iterator over the same items as its parent.

use crate::iterator_layout;
use crate::object::call::{self, Args};
use crate::object::native_call::{self, Signature};
use crate::object::{compare, iterate};
use crate::prelude::*;
use crate::types::iterator::{self, itself};
use crate::types::tuple;

iterator_layout!(GroupBy {
    iterator: Word,
    /// None: items are their own keys.
    function: Word,
    /// The key of the group handed out last, 0 before.
    target: Word,
    /// Key and value of the item read last, 0 where a group has taken it.
    key: Word,
    value: Word,
    /// The group handed out last: only that one goes on.
    group: Word,
});

iterator_layout!(Grouper { parent: Word, target: Word });

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { new: slot!(call, new), iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    ..StaticClass::new(ClassId::GroupBy, size_of::<GroupBy>())
};

pub static GROUPER: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { new: slot!(call, new_group), iter: slot!(unary, itself), next: slot!(unary, next_in_group), ..Slots::EMPTY },
    ..StaticClass::new(ClassId::Grouper, size_of::<Grouper>())
};

static SIGNATURE: Signature = Signature::new("groupby(iterable, key=None)");

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    let [iterable, key] = SIGNATURE.bind(cx, args)?;
    let iterator = iterate::iter(cx, iterable)?;
    let this = GroupBy::allocate(cx, class)?;
    this.iterator.set(iterator);
    this.function.set(key.present().unwrap_or_else(none));
    Ok(this.word())
}

/// Reads an item with its key; false at the end.
fn read(cx: &mut Ctx, this: Gc<GroupBy>) -> Res<bool> {
    let Some(value) = iterate::next(cx, this.iterator.get())? else { return Ok(false) };
    let function = this.function.get();
    let key = if function == none() { value } else { call::call(cx, function, &[value])? };
    this.value.set(value);
    this.key.set(key);
    Ok(true)
}

fn next(cx: &mut Ctx, groupby: Word) -> Res<Option<Word>> {
    let this = GroupBy::of(groupby);
    this.group.set(Word::ABSENT);
    loop {
        if let Some(key) = this.key.get().present() {
            match this.target.get().present() {
                Some(target) if compare::equal(cx, target, key)? => {}
                _ => break,
            }
        }
        if !read(cx, this)? {
            return Ok(None);
        }
    }
    let key = this.key.get();
    this.target.set(key);
    let group = make_group(cx, class(ClassId::Grouper).word(), groupby, key)?;
    tuple::new(cx, &[key, group]).map(Some)
}

fn make_group(cx: &mut Ctx, class: Word, parent: Word, target: Word) -> Res<Word> {
    let group = Grouper::allocate(cx, class)?;
    group.parent.set(parent);
    group.target.set(target);
    GroupBy::of(parent).group.set(group.word());
    Ok(group.word())
}

fn new_group(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    iterator::no_keywords(cx, "_grouper", args)?;
    let [parent, target] = args.positional() else {
        return Err(native_call::wrong_count(cx, "_grouper", args.positional().len(), 2, 2));
    };
    if !is_instance_of(*parent, ClassId::GroupBy) {
        let name = crate::raise::type_name(*parent);
        let message = format_args!("_grouper() argument 1 must be itertools.groupby, not {name}");
        return Err(crate::raise::type_error(cx, message));
    }
    make_group(cx, class, *parent, *target)
}

fn next_in_group(cx: &mut Ctx, group: Word) -> Res<Option<Word>> {
    let this = Grouper::of(group);
    let parent = GroupBy::of(this.parent.get());
    if parent.group.get() != group {
        return Ok(None);
    }
    if parent.value.get().is_absent() && !read(cx, parent)? {
        return Ok(None);
    }
    if !compare::equal(cx, this.target.get(), parent.key.get())? {
        return Ok(None);
    }
    let value = parent.value.replace(Word::ABSENT);
    parent.key.set(Word::ABSENT);
    Ok(value.present())
}
