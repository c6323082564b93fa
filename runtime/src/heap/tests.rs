//! Collections on a heap of their own: the process's heap does not collect while several test threads use it.

use super::stress::Stress;
use super::{Heap, cycle};
use crate::prelude::*;
use crate::start::{new_context, ready};
use core::cell::Cell;

fn setup(stress: Stress) -> (Heap, &'static mut Ctx) {
    ready();
    let heap = Heap::new(stress).expect("there is address space");
    (heap, new_context())
}

/// A tuple of `len` items, all absent.
fn tuple(heap: &mut Heap, cx: &mut Ctx, len: usize) -> &'static [Cell<Word>] {
    let bytes = size_of::<TupleObj>() + len * 8;
    let place = super::bump(cx, bytes).or_else(|| heap.place(cx, bytes)).expect("there is memory");
    // SAFETY: zeroed memory of the size of such a tuple.
    unsafe {
        *(place as *mut u64) = class(ClassId::Tuple).word().0;
        *((place + 8) as *mut usize) = len;
        core::slice::from_raw_parts((place + size_of::<TupleObj>()) as *const Cell<Word>, len)
    }
}

/// The tuple that the items belong to.
fn word(items: &[Cell<Word>]) -> Word {
    Word((items.as_ptr() as usize - size_of::<TupleObj>()) as u64)
}

fn items(word: Word) -> &'static [Cell<Word>] {
    crate::types::tuple::items_of(word)
}

/// A chain of pairs (number, next).
#[inline(never)]
fn chain(heap: &mut Heap, cx: &mut Ctx, length: i64) -> Word {
    let mut head = none();
    for i in 0..length {
        let pair = tuple(heap, cx, 2);
        pair[0].set(Word::small(i));
        pair[1].set(head);
        head = word(pair);
    }
    head
}

/// Makes a chain that nobody keeps, far down the stack, and overwrites what it left there.
fn drop_chain(heap: &mut Heap, cx: &mut Ctx, length: i64) {
    #[inline(never)]
    fn make(heap: &mut Heap, cx: &mut Ctx, length: i64) {
        let room = std::hint::black_box([0u64; 512]);
        chain(heap, cx, length);
        std::hint::black_box(&room);
    }
    #[inline(never)]
    fn wipe() {
        std::hint::black_box([0u64; 4096]);
    }
    make(heap, cx, length);
    wipe();
}

fn check_chain(mut head: Word, length: i64) {
    for i in (0..length).rev() {
        assert_eq!(items(head)[0].get(), Word::small(i));
        head = items(head)[1].get();
    }
    assert_eq!(head, none());
}

#[test]
fn what_is_reachable_survives() {
    let (mut heap, cx) = setup(Stress::OFF);
    let kept = chain(&mut heap, cx, 100_000);
    drop_chain(&mut heap, cx, 200_000);
    for _ in 0..3 {
        cycle::collect(&mut heap, cx);
        check_chain(kept, 100_000);
    }
    let live = heap.statistics.live;
    assert!((3_200_000..3_400_000).contains(&live), "{live}");
    // What was freed is used again.
    let used = heap.used;
    chain(&mut heap, cx, 150_000);
    assert!(heap.used <= used + (5 << 20), "{used} -> {}", heap.used);
    check_chain(kept, 100_000);
}

#[test]
fn garbage_does_not_add_up() {
    let (mut heap, cx) = setup(Stress::OFF);
    for _ in 0..200 {
        chain(&mut heap, cx, 50_000);
    }
    assert!(heap.statistics.collections >= 5);
    assert!(heap.used < 80 << 20, "{}", heap.used);
}

#[test]
fn all_sizes_are_zeroed_and_kept() {
    let (mut heap, cx) = setup(Stress::OFF);
    let all = tuple(&mut heap, cx, 300);
    for round in 0..3 {
        for (i, slot) in all.iter().enumerate() {
            let part = tuple(&mut heap, cx, i * 37);
            assert!(part.iter().all(|item| item.get().is_absent()));
            part.iter().for_each(|item| item.set(Word::small((i + round) as i64)));
            slot.set(word(part));
        }
        cycle::collect(&mut heap, cx);
        for (i, slot) in all.iter().enumerate() {
            assert_eq!(items(slot.get()).len(), i * 37);
            assert!(items(slot.get()).iter().all(|item| item.get() == Word::small((i + round) as i64)));
        }
    }
}

#[test]
fn large_objects_come_and_go() {
    let (mut heap, cx) = setup(Stress::OFF);
    let keeper = tuple(&mut heap, cx, 4);
    for i in 0..400usize {
        let big = tuple(&mut heap, cx, 100_000 + i);
        big[99_999].set(Word::small(i as i64));
        keeper[i % 4].set(word(big));
    }
    assert_eq!(items(keeper[3].get())[99_999].get(), Word::small(399));
    assert!(heap.used < 120 << 20, "{}", heap.used);
}

#[test]
fn long_arrays_are_marked_in_parts() {
    let (mut heap, cx) = setup(Stress::OFF);
    let big = tuple(&mut heap, cx, 200_000);
    for (i, slot) in big.iter().enumerate() {
        let pair = tuple(&mut heap, cx, 2);
        pair[0].set(Word::small(i as i64));
        pair[1].set(word(big));
        slot.set(word(pair));
    }
    cycle::collect(&mut heap, cx);
    chain(&mut heap, cx, 300_000);
    assert!(big.iter().enumerate().all(|(i, slot)| items(slot.get())[0].get() == Word::small(i as i64)));
}

#[test]
fn pointers_into_and_behind_an_object_keep_it() {
    let (mut heap, cx) = setup(Stress::every(1));
    let pair = tuple(&mut heap, cx, 2);
    pair[0].set(Word::small(7));
    let inside = core::hint::black_box(&pair[1] as *const Cell<Word> as usize);
    let exactly_full = tuple(&mut heap, cx, 6);
    exactly_full[5].set(Word::small(8));
    let behind = core::hint::black_box(exactly_full.as_ptr_range().end as usize);
    for _ in 0..50 {
        chain(&mut heap, cx, 20);
    }
    // SAFETY: the addresses are of living objects, which is what is tested.
    unsafe {
        assert_eq!(*((inside - 8) as *const Word), Word::small(7));
        assert_eq!(*((behind - 8) as *const Word), Word::small(8));
    }
}

#[test]
fn stress_collects_at_every_allocation() {
    let (mut heap, cx) = setup(Stress::every(1));
    let kept = chain(&mut heap, cx, 300);
    assert!(heap.statistics.collections >= 300);
    check_chain(kept, 300);
}

#[test]
fn memory_errors_are_answers() {
    let (mut heap, cx) = setup(Stress::OFF);
    assert_eq!(heap.place(cx, 1 << 50), None);
    assert_eq!(heap.place(cx, usize::MAX), None);
    let pair = tuple(&mut heap, cx, 2);
    assert_eq!(pair[0].get(), Word::ABSENT);
}

#[test]
fn free_memory_goes_back() {
    let (mut heap, cx) = setup(Stress::OFF);
    {
        let keeper = tuple(&mut heap, cx, 100);
        for slot in keeper {
            let big = tuple(&mut heap, cx, 200_000);
            big.iter().for_each(|item| item.set(none()));
            slot.set(word(big));
        }
        assert!(heap.used > 150 << 20);
        keeper.iter().for_each(|slot| slot.set(none()));
    }
    cycle::collect(&mut heap, cx);
    let dirty = (0..heap.space.frontier()).filter(|&block| heap.space.block(block).dirty).count();
    assert!(dirty * super::block::BLOCK < 64 << 20, "{dirty} dirty blocks");
}
