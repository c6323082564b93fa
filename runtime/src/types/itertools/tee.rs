//! itertools.tee: iterators over one stream of items, each at its own place.
//!
//! The items form a linked list that grows at its end. An iterator holds the link it will read next; what no iterator
//! can reach any more is garbage.

use crate::iterator_layout;
use crate::object::call::Args;
use crate::object::{iterate, native_call};
use crate::prelude::*;
use crate::raise;
use crate::types::iterator::{self, itself};
use crate::types::tuple;

iterator_layout!(Tee { link: Word });

iterator_layout!(Link {
    /// The source; 0 once this link's item was read.
    source: Word,
    /// 0 until read.
    item: Word,
    /// The link behind, made with the item.
    next: Word,
    /// The source is being asked for this item.
    running: bool,
});

pub static CLASS: StaticClass = StaticClass {
    scan: Scan::Fields,
    slots: Slots { new: slot!(call, new), iter: slot!(unary, itself), next: slot!(unary, next), ..Slots::EMPTY },
    methods: &[native!("__copy__(self, /)", copy, 1)],
    ..StaticClass::new(ClassId::Tee, size_of::<Tee>())
};

pub static LINK: StaticClass = StaticClass {
    scan: Scan::Fields,
    raw_mask: 0b10000,
    ..StaticClass::new(ClassId::TeeData, size_of::<Link>())
};

/// `tee(iterable, n=2)`
pub fn tee(cx: &mut Ctx, iterable: Word, n: Word) -> Res<Word> {
    let n = if n.is_absent() { 2 } else { crate::types::indexing::ssize_argument(cx, n)? as isize };
    let Ok(n) = usize::try_from(n) else {
        return Err(raise::value_error(cx, format_args!("n must be >= 0")));
    };
    if n == 0 {
        return tuple::new(cx, &[]);
    }
    let mut tees = crate::heap::word_buf::WordBuf::with_capacity(cx, n)?;
    let first = from_iterable(cx, class(ClassId::Tee).word(), iterable)?;
    tees.push(cx, first)?;
    for _ in 1..n {
        let other = copy(cx, first)?;
        tees.push(cx, other)?;
    }
    tees.to_tuple(cx)
}

fn new(cx: &mut Ctx, _callee: Word, args: Args<'_>) -> Res<Word> {
    let (class, args) = args.split_first();
    iterator::no_keywords(cx, "_tee", args)?;
    let [iterable] = args.positional() else {
        return Err(native_call::wrong_count(cx, "_tee", args.positional().len(), 1, 1));
    };
    from_iterable(cx, class, *iterable)
}

fn from_iterable(cx: &mut Ctx, tee_class: Word, iterable: Word) -> Res<Word> {
    let iterator = iterate::iter(cx, iterable)?;
    // A tee of a tee reads from the same links.
    if is_instance_of(iterator, ClassId::Tee) {
        return copy(cx, iterator);
    }
    let link = new_link(cx, iterator)?;
    let this = Tee::allocate(cx, tee_class)?;
    this.link.set(link);
    Ok(this.word())
}

fn new_link(cx: &mut Ctx, source: Word) -> Res<Word> {
    let link = Link::allocate(cx, class(ClassId::TeeData).word())?;
    link.source.set(source);
    Ok(link.word())
}

fn copy(cx: &mut Ctx, tee: Word) -> Res<Word> {
    let this = Tee::allocate(cx, class(ClassId::Tee).word())?;
    this.link.set(Tee::of(tee).link.get());
    Ok(this.word())
}

fn next(cx: &mut Ctx, tee: Word) -> Res<Option<Word>> {
    let this = Tee::of(tee);
    let link = Link::of(this.link.get());
    if link.item.get().is_absent() && !read(cx, link)? {
        return Ok(None);
    }
    this.link.set(link.next.get());
    Ok(Some(link.item.get()))
}

/// Asks the source for the link's item; false where it is exhausted.
fn read(cx: &mut Ctx, link: Gc<Link>) -> Res<bool> {
    if link.running.get() {
        let message = format_args!("cannot re-enter the tee iterator");
        return Err(raise::error(cx, ClassId::RuntimeError, message));
    }
    let source = link.source.get();
    link.running.set(true);
    let item = iterate::next(cx, source);
    link.running.set(false);
    let Some(item) = item? else { return Ok(false) };
    let behind = new_link(cx, source)?;
    link.item.set(item);
    link.next.set(behind);
    link.source.set(Word::ABSENT);
    Ok(true)
}
