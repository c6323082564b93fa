//! The `gc` module. Generations and thresholds are those of another collector: they are kept, but decide nothing.

use crate::heap::{self, cycle, statistics, walk};
use crate::object::{attributes, call, import, intern};
use crate::prelude::*;
use crate::raise::{self, type_error, value_error};
use crate::types::{dict, int, list, tuple};
use core::sync::atomic::{AtomicBool, AtomicI64, Ordering};

pub static MODULE: NativeModule = NativeModule {
    name: "gc",
    functions: &[
        native!("collect(generation=2)", collect, 1),
        native!("disable()", disable, 0),
        native!("enable()", enable, 0),
        native!("freeze()", freeze, 0),
        native!("get_count()", get_count, 0),
        native!("get_debug()", get_debug, 0),
        native!("get_freeze_count()", get_freeze_count, 0),
        native!("get_objects(generation=None)", get_objects, 1),
        native!("get_referents(*objs)", get_referents, 1),
        native!("get_referrers(*objs)", get_referrers, 1),
        native!("get_stats()", get_stats, 0),
        native!("get_threshold()", get_threshold, 0),
        native!("is_finalized(obj, /)", is_finalized, 1),
        native!("is_tracked(obj, /)", is_tracked, 1),
        native!("isenabled()", is_enabled, 0),
        native!("set_debug(flags, /)", set_debug, 1),
        native!("set_threshold(*thresholds)", set_threshold, 1),
        native!("unfreeze()", freeze, 0),
    ],
    init: Some(add_constants),
};

static ENABLED: AtomicBool = AtomicBool::new(true);
static DEBUG: AtomicI64 = AtomicI64::new(0);
static THRESHOLDS: [AtomicI64; 3] = [AtomicI64::new(2000), AtomicI64::new(10), AtomicI64::new(10)];
const GENERATIONS: i64 = 3;

fn add_constants(cx: &mut Ctx, module: Word) -> Res<()> {
    let flags = [("DEBUG_STATS", 1), ("DEBUG_COLLECTABLE", 2), ("DEBUG_UNCOLLECTABLE", 4), ("DEBUG_SAVEALL", 32), ("DEBUG_LEAK", 38)];
    for (name, value) in flags {
        let name = intern::intern(cx, name)?;
        crate::object::attributes::set(cx, module, name, Word::small(value))?;
    }
    for name in ["garbage", "callbacks"] {
        let (name, empty) = (intern::intern(cx, name)?, list::new(cx, &[])?);
        crate::object::attributes::set(cx, module, name, empty)?;
    }
    Ok(())
}

/// Collects and runs what became due. How many objects were unreachable is not known: sweeping comes later.
fn collect(cx: &mut Ctx, generation: Word) -> Res<Word> {
    if generation.is_present() {
        let generation = int::index(cx, generation)?;
        if !int::to_i64(generation).is_some_and(|n| (0..GENERATIONS).contains(&n)) {
            return Err(value_error(cx, format_args!("invalid generation")));
        }
    }
    tell_callbacks(cx, "start")?;
    cycle::collect_now(cx);
    tell_callbacks(cx, "stop")?;
    heap::residue::request();
    Ok(Word::small(0))
}

/// Calls the functions in `gc.callbacks`. Collections that nobody asked for run no Python code, so they tell nobody.
fn tell_callbacks(cx: &mut Ctx, phase: &str) -> Res<()> {
    let modules = import::modules(cx)?;
    let (name, attribute) = (intern::intern(cx, "gc")?, intern::intern(cx, "callbacks")?);
    let Some(module) = dict::get(cx, modules, name)? else { return Ok(()) };
    let Some(callbacks) = attributes::get_optional(cx, module, attribute)? else { return Ok(()) };
    if !is_exact(callbacks, ClassId::List) || list::len(callbacks) == 0 {
        return Ok(());
    }
    let info = dict::empty(cx)?;
    for (key, value) in [("generation", GENERATIONS - 1), ("collected", 0), ("uncollectable", 0)] {
        let key = intern::intern(cx, key)?;
        dict::set_item(cx, info, key, Word::small(value))?;
    }
    let phase = intern::intern(cx, phase)?;
    for i in 0.. {
        if i >= list::len(callbacks) {
            break;
        }
        let callback = list::get(cx, callbacks, i)?;
        if call::call(cx, callback, &[phase, info]).is_err() {
            let exc = raise::take_pending(cx);
            raise::traceback::print_unraisable(cx, exc, "while calling GC callback", callback);
        }
    }
    Ok(())
}

fn disable(_cx: &mut Ctx) -> Res<()> {
    ENABLED.store(false, Ordering::Relaxed);
    Ok(())
}

fn enable(_cx: &mut Ctx) -> Res<()> {
    ENABLED.store(true, Ordering::Relaxed);
    Ok(())
}

fn is_enabled(_cx: &mut Ctx) -> Res<bool> {
    Ok(ENABLED.load(Ordering::Relaxed))
}

/// Nothing is frozen: forked processes are no concern here.
fn freeze(_cx: &mut Ctx) -> Res<()> {
    Ok(())
}

fn get_freeze_count(_cx: &mut Ctx) -> Res<Word> {
    Ok(Word::small(0))
}

fn get_debug(_cx: &mut Ctx) -> Res<Word> {
    Ok(Word::small(DEBUG.load(Ordering::Relaxed)))
}

fn set_debug(cx: &mut Ctx, flags: Word) -> Res<()> {
    let flags = int::methods::ssize(cx, flags)?;
    DEBUG.store(flags & 0x3f, Ordering::Relaxed);
    Ok(())
}

fn get_threshold(cx: &mut Ctx) -> Res<Word> {
    let values = THRESHOLDS.each_ref().map(|threshold| Word::small(threshold.load(Ordering::Relaxed)));
    tuple::new(cx, &values)
}

fn set_threshold(cx: &mut Ctx, thresholds: Word) -> Res<()> {
    let given = tuple::words_of(thresholds);
    if !(1..=THRESHOLDS.len()).contains(&given.len()) {
        return Err(type_error(cx, format_args!("gc.set_threshold requires 1 to 3 arguments")));
    }
    for (threshold, value) in THRESHOLDS.iter().zip(given) {
        let value = int::methods::ssize(cx, *value)?;
        threshold.store(value, Ordering::Relaxed);
    }
    Ok(())
}

fn get_count(cx: &mut Ctx) -> Res<Word> {
    let kilobytes = (heap::allocated_since_collection() >> 10) as i64;
    tuple::new(cx, &[Word::small(kilobytes), Word::small(0), Word::small(0)])
}

/// One dict per generation; all collections are of the oldest.
fn get_stats(cx: &mut Ctx) -> Res<Word> {
    let stats = list::new(cx, &[])?;
    for generation in 0..GENERATIONS {
        let own = dict::empty(cx)?;
        let collections = if generation == GENERATIONS - 1 { statistics::current().collections as i64 } else { 0 };
        for (key, value) in [("collections", collections), ("collected", 0), ("uncollectable", 0)] {
            let key = intern::intern(cx, key)?;
            dict::set_item(cx, own, key, Word::small(value))?;
        }
        list::append(cx, stats, own)?;
    }
    Ok(stats)
}

fn get_objects(cx: &mut Ctx, generation: Word) -> Res<Word> {
    if generation.is_present() && generation != none() {
        let generation = int::methods::ssize(cx, generation)?;
        if generation >= GENERATIONS {
            let message = "generation parameter must be less than the number of available generations";
            return Err(value_error(cx, format_args!("{message} ({GENERATIONS})")));
        }
        if generation < 0 {
            return Err(value_error(cx, format_args!("generation parameter cannot be negative")));
        }
    }
    walk::list_of(cx, &|object| is_container(object))
}

/// The objects that the collector of CPython would know: those that may be part of a cycle, and are Python's to see.
fn is_container(object: Word) -> bool {
    use ClassId::*;
    let hidden = [WordStore, DoubleStore, ByteStore, DictStore, SetStore, AttrStore, DictImage, SetImage];
    let class_ = class_of(object);
    class_.scan.get() != Scan::Leaf && !is_instance_of(object, Str) && !hidden.iter().any(|&id| class_ == class(id))
}

fn is_tracked(_cx: &mut Ctx, object: Word) -> Res<bool> {
    let atomic_tuple = is_exact(object, ClassId::Tuple)
        && tuple::items_of(object).iter().all(|item| item.get().is_small() || !is_container(item.get()));
    let empty_dict = is_exact(object, ClassId::Dict) && dict::len(object) == 0;
    Ok(!object.is_small() && is_container(object) && !atomic_tuple && !empty_dict)
}

fn is_finalized(_cx: &mut Ctx, object: Word) -> Res<bool> {
    Ok(heap::finalize::was_queued(object))
}

fn get_referents(cx: &mut Ctx, objects: Word) -> Res<Word> {
    let found = list::new(cx, &[])?;
    for object in tuple::items_of(objects) {
        for referent in walk::references_of(object.get()) {
            list::append(cx, found, referent)?;
        }
    }
    Ok(found)
}

fn get_referrers(cx: &mut Ctx, objects: Word) -> Res<Word> {
    let wanted: Vec<Word> = tuple::items_of(objects).iter().map(core::cell::Cell::get).collect();
    walk::list_of(cx, &|object| is_container(object) && walk::references_of(object).iter().any(|word| wanted.contains(word)))
}
