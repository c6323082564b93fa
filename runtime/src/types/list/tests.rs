use super::*;
use crate::object::compare as protocol;
use crate::start::{new_context, ready};

/// Reproducible numbers.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) % limit
    }
}

fn ints(list: Word) -> Vec<i64> {
    match items(list) {
        Items::Words(slots) => slots.iter().map(|slot| slot.get().as_small()).collect(),
        Items::Doubles(slots) => slots.iter().map(|slot| slot.get() as i64).collect(),
    }
}

fn of_ints(cx: &mut Ctx, values: &[i64]) -> Word {
    let words: Vec<Word> = values.iter().map(|value| Word::small(*value)).collect();
    new(cx, &words).expect("memory")
}

#[test]
fn slices_are_replaced_as_in_a_vector() {
    ready();
    let cx = new_context();
    let mut random = Random(1);
    for round in 0..200 {
        let mut model: Vec<i64> = (0..random.below(12) as i64).collect();
        let list = of_ints(cx, &model);
        for step in 0..20 {
            let at = random.below(model.len() as u64 + 1) as usize;
            let removed = random.below((model.len() - at) as u64 + 1) as usize;
            let added: Vec<i64> = (0..random.below(6) as i64).map(|k| 100 * step + k).collect();
            let source = of_ints(cx, &added);
            insert_items(cx, list, at, removed, items(source)).expect("no error");
            model.splice(at..at + removed, added);
            assert_eq!(ints(list), model, "round {round}");
            let slots = store::words(fields(list).store.get());
            assert!(slots[model.len()..].iter().all(|slot| slot.get().is_absent()));
        }
        insert_items(cx, list, model.len() / 2, 0, items(list)).expect("no error");
        let copy = model.clone();
        model.splice(copy.len() / 2..copy.len() / 2, copy.iter().copied());
        assert_eq!(ints(list), model);
    }
}

#[test]
fn doubles_stay_raw_until_something_else_comes() {
    ready();
    let cx = new_context();
    let list = with_doubles(cx, 2).expect("memory");
    for i in 0..10 {
        let value = float::boxed(cx, f64::from(i)).expect("memory");
        append(cx, list, value).expect("memory");
    }
    assert!(matches!(items(list), Items::Doubles(slots) if slots.len() == 10));
    let part = from_items(cx, items(list)).expect("memory");
    insert_items(cx, list, 3, 2, items(part)).expect("memory");
    assert_eq!(ints(list), [0, 1, 2, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 5, 6, 7, 8, 9]);
    set(cx, list, 0, Word::small(50)).expect("memory");
    assert!(matches!(items(list), Items::Words(slots) if slots.len() == 18));
    assert_eq!(get(cx, list, 0), Ok(Word::small(50)));
    let last = get(cx, list, 17).expect("memory");
    assert_eq!(equality::exact_float(last), Some(9.0));
}

/// Sorts tuples (rank, place) and checks order and stability.
fn check_sort(cx: &mut Ctx, ranks: &[i64], reverse: bool) {
    let list = with_capacity(cx, 0).expect("memory");
    for (place, rank) in ranks.iter().enumerate() {
        let pair = tuple::new(cx, &[Word::small(*rank), Word::small(place as i64)]).expect("memory");
        append(cx, list, pair).expect("memory");
    }
    sort(cx, list, Word::ABSENT, boolean(reverse)).expect("no error");
    let mut expected: Vec<(i64, i64)> = ranks.iter().copied().zip(0..).collect();
    expected.sort();
    if reverse {
        expected.reverse();
    }
    let Items::Words(slots) = items(list) else { panic!("a list of tuples") };
    let sorted: Vec<(i64, i64)> =
        slots.iter().map(|slot| tuple::words_of(slot.get())).map(|pair| (pair[0].as_small(), pair[1].as_small())).collect();
    assert_eq!(sorted, expected);
}

#[test]
fn merge_sort_orders_runs_of_every_shape() {
    ready();
    let cx = new_context();
    let mut random = Random(7);
    for n in [0, 1, 2, 3, 31, 64, 65, 200, 1000, 5000] {
        let ascending: Vec<i64> = (0..n).collect();
        let shuffled: Vec<i64> = (0..n).map(|_| random.below(1 + n as u64 / 3) as i64).collect();
        let sawtooth: Vec<i64> = (0..n).map(|i| i % 97).collect();
        let descending: Vec<i64> = (0..n).rev().collect();
        let nearly: Vec<i64> = (0..n).map(|i| if i % 50 == 3 { random.below(n as u64) as i64 } else { i }).collect();
        for ranks in [ascending, shuffled, sawtooth, descending, nearly] {
            check_sort(cx, &ranks, false);
            check_sort(cx, &ranks, true);
        }
    }
}

#[test]
fn keys_of_every_kind_sort_stably() {
    ready();
    let cx = new_context();
    let mut random = Random(3);
    for make in [Word::small as fn(i64) -> Word, as_float, as_text] {
        let words: Vec<Word> = (0..300).map(|_| make(random.below(40) as i64 - 20)).collect();
        for reverse in [false, true] {
            let list = new(cx, &words).expect("memory");
            sort(cx, list, Word::ABSENT, boolean(reverse)).expect("no error");
            let Items::Words(slots) = items(list) else { panic!("a list of words") };
            for pair in slots.windows(2) {
                let (a, b) = if reverse { (pair[0].get(), pair[1].get()) } else { (pair[1].get(), pair[0].get()) };
                assert_eq!(protocol::less(cx, a, b), Ok(false));
            }
        }
    }
}

fn as_float(value: i64) -> Word {
    float::boxed(new_context(), value as f64 / 4.0).expect("memory")
}

fn as_text(value: i64) -> Word {
    crate::types::str::new(new_context(), &format!("common prefix {value} é")).expect("memory")
}
