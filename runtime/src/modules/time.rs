//! `_time`: the clocks, sleeping, and calendar time in tuples; `stdlib/time.py` puts names on them.

use crate::io::object::system_error;
use crate::io::arguments;
use crate::object::operators;
use crate::prelude::*;
use crate::raise::{error, type_error, type_name, value_error};
use crate::sys::clock::{self, Parts};
use crate::types::{bytes, float, int, str, tuple};
use std::ffi::CString;

pub static MODULE: NativeModule = NativeModule {
    name: "_time",
    functions: &[
        native!("time()", time::<{ libc_clock::REALTIME }>, 0),
        native!("monotonic()", time::<{ libc_clock::MONOTONIC }>, 0),
        native!("perf_counter()", time::<{ libc_clock::MONOTONIC }>, 0),
        native!("process_time()", time::<{ libc_clock::PROCESS }>, 0),
        native!("thread_time()", time::<{ libc_clock::THREAD }>, 0),
        native!("time_ns()", time_ns::<{ libc_clock::REALTIME }>, 0),
        native!("monotonic_ns()", time_ns::<{ libc_clock::MONOTONIC }>, 0),
        native!("perf_counter_ns()", time_ns::<{ libc_clock::MONOTONIC }>, 0),
        native!("process_time_ns()", time_ns::<{ libc_clock::PROCESS }>, 0),
        native!("thread_time_ns()", time_ns::<{ libc_clock::THREAD }>, 0),
        native!("clock_gettime(clk_id, /)", clock_time, 1),
        native!("clock_gettime_ns(clk_id, /)", clock_time_ns, 1),
        native!("clock_getres(clk_id, /)", clock_resolution, 1),
        native!("clock_settime(clk_id, time, /)", set_clock, 2),
        native!("clock_settime_ns(clk_id, time, /)", set_clock_ns, 2),
        native!("sleep(seconds, /)", sleep, 1),
        native!("_local(seconds, /)", local, 1),
        native!("_universal(seconds, /)", universal, 1),
        native!("_moment(parts, /)", moment, 1),
        native!("_format(format, parts, /)", format, 2),
        native!("_read_zone()", read_zone, 0),
    ],
    init: Some(init),
};

/// The numbers of the clocks, which Linux fixes.
mod libc_clock {
    pub const REALTIME: i32 = 0;
    pub const MONOTONIC: i32 = 1;
    pub const PROCESS: i32 = 2;
    pub const THREAD: i32 = 3;
}

fn init(cx: &mut Ctx, module: Word) -> Res<()> {
    let clocks = [
        ("CLOCK_REALTIME", 0),
        ("CLOCK_MONOTONIC", 1),
        ("CLOCK_PROCESS_CPUTIME_ID", 2),
        ("CLOCK_THREAD_CPUTIME_ID", 3),
        ("CLOCK_MONOTONIC_RAW", 4),
        ("CLOCK_BOOTTIME", 7),
        ("CLOCK_TAI", 11),
    ];
    clocks.into_iter().try_for_each(|(name, number)| super::set(cx, module, name, Word::small(number)))
}

fn checked<T>(cx: &mut Ctx, result: Result<T, i32>) -> Res<T> {
    result.map_err(|errno| system_error(cx, errno))
}

fn seconds(nanoseconds: i64) -> f64 {
    nanoseconds as f64 / 1e9
}

fn time<const CLOCK: i32>(cx: &mut Ctx) -> Res<Word> {
    let now = checked(cx, clock::read(CLOCK))?;
    float::boxed(cx, seconds(now))
}

fn time_ns<const CLOCK: i32>(cx: &mut Ctx) -> Res<Word> {
    let now = checked(cx, clock::read(CLOCK))?;
    int::from_i64(cx, now)
}

fn clock_number(cx: &mut Ctx, id: Word) -> Res<i32> {
    arguments::int_or(cx, id, 0)
}

fn clock_time(cx: &mut Ctx, id: Word) -> Res<Word> {
    let id = clock_number(cx, id)?;
    let now = checked(cx, clock::read(id))?;
    float::boxed(cx, seconds(now))
}

fn clock_time_ns(cx: &mut Ctx, id: Word) -> Res<Word> {
    let id = clock_number(cx, id)?;
    let now = checked(cx, clock::read(id))?;
    int::from_i64(cx, now)
}

fn clock_resolution(cx: &mut Ctx, id: Word) -> Res<Word> {
    let id = clock_number(cx, id)?;
    let step = checked(cx, clock::resolution(id))?;
    float::boxed(cx, seconds(step))
}

fn set_clock(cx: &mut Ctx, id: Word, time: Word) -> Res<()> {
    let id = clock_number(cx, id)?;
    let time = duration(cx, time, Rounding::Floor)?;
    checked(cx, clock::set(id, time))
}

fn set_clock_ns(cx: &mut Ctx, id: Word, time: Word) -> Res<()> {
    let id = clock_number(cx, id)?;
    let time = arguments::offset(cx, time)?;
    checked(cx, clock::set(id, time))
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Rounding {
    Floor,
    /// Away from zero, so that a wait is never too short.
    Up,
}

/// Seconds, an int or a float, as nanoseconds.
pub fn duration(cx: &mut Ctx, value: Word, rounding: Rounding) -> Res<i64> {
    let too_large = |cx: &mut Ctx| error(cx, ClassId::OverflowError, format_args!("timestamp out of range for C PyTime_t"));
    if is_instance_of(value, ClassId::Float) {
        let seconds = float::value_of(value);
        if seconds.is_nan() {
            return Err(value_error(cx, format_args!("Invalid value NaN (not a number)")));
        }
        let scaled = seconds * 1e9;
        let whole = match rounding {
            Rounding::Floor => scaled.floor(),
            Rounding::Up if scaled >= 0.0 => scaled.ceil(),
            Rounding::Up => scaled.floor(),
        };
        if !(-9.223372036854776e18..9.223372036854776e18).contains(&whole) {
            return Err(too_large(cx));
        }
        return Ok(whole as i64);
    }
    if !operators::is_index(value) {
        let class = type_name(value);
        return Err(type_error(cx, format_args!("'{class}' object cannot be interpreted as an integer or float")));
    }
    let whole = operators::index(cx, value)?;
    match int::to_i64(whole).and_then(|s| s.checked_mul(1_000_000_000)) {
        Some(nanoseconds) => Ok(nanoseconds),
        None => Err(too_large(cx)),
    }
}

fn sleep(cx: &mut Ctx, length: Word) -> Res<()> {
    let length = duration(cx, length, Rounding::Up)?;
    if length < 0 {
        return Err(value_error(cx, format_args!("sleep length must be non-negative")));
    }
    let deadline = checked(cx, clock::read(libc_clock::MONOTONIC))?.saturating_add(length);
    while !clock::sleep_until(deadline) {
        crate::sys::signals::check(cx)?;
    }
    Ok(())
}

/// Whole seconds of a time stamp, downwards.
fn stamp(cx: &mut Ctx, value: Word) -> Res<i64> {
    let out_of_range =
        |cx: &mut Ctx| error(cx, ClassId::OverflowError, format_args!("timestamp out of range for platform time_t"));
    if is_instance_of(value, ClassId::Float) {
        let seconds = float::value_of(value);
        if seconds.is_nan() {
            return Err(value_error(cx, format_args!("Invalid value NaN (not a number)")));
        }
        let whole = seconds.floor();
        if !(-9.223372036854776e18..9.223372036854776e18).contains(&whole) {
            return Err(out_of_range(cx));
        }
        return Ok(whole as i64);
    }
    let whole = operators::index(cx, value)?;
    int::to_i64(whole).ok_or_else(|| out_of_range(cx))
}

/// A tuple of the nine items of a time, its zone and its offset.
fn parts_words(cx: &mut Ctx, parts: &Parts) -> Res<Word> {
    let zone = match &parts.zone {
        Some(zone) => str::from_latin1(cx, zone)?,
        None => none(),
    };
    let rest = [parts.month, parts.day, parts.hour, parts.minute, parts.second, parts.weekday, parts.year_day, parts.daylight];
    let mut items = vec![Word::small(parts.year)];
    items.extend(rest.map(|n| Word::small(i64::from(n))));
    items.extend([zone, Word::small(parts.offset)]);
    tuple::new(cx, &items)
}

fn local(cx: &mut Ctx, value: Word) -> Res<Word> {
    let seconds = stamp(cx, value)?;
    let parts = checked(cx, clock::local(seconds))?;
    parts_words(cx, &parts)
}

fn universal(cx: &mut Ctx, value: Word) -> Res<Word> {
    let seconds = stamp(cx, value)?;
    let parts = checked(cx, clock::universal(seconds))?;
    parts_words(cx, &parts)
}

/// The parts in a tuple of at least nine ints, which has been checked to be one.
fn parts_of(cx: &mut Ctx, value: Word) -> Res<Parts> {
    let items = tuple::words_of(value);
    let mut numbers = [0i32; 9];
    for (number, item) in numbers.iter_mut().zip(items) {
        *number = arguments::int_or(cx, *item, 0)?;
    }
    let [year, month, day, hour, minute, second, weekday, year_day, daylight] = numbers;
    let zone = items.get(9).filter(|zone| is_instance_of(**zone, ClassId::Str)).map(|zone| str::to_string_lossy(*zone).into_bytes());
    let offset = match items.get(10) {
        Some(offset) if *offset != none() => arguments::offset(cx, *offset)?,
        _ => 0,
    };
    Ok(Parts { year: i64::from(year), month, day, hour, minute, second, weekday, year_day, daylight, zone, offset })
}

fn moment(cx: &mut Ctx, parts: Word) -> Res<Word> {
    let parts = parts_of(cx, parts)?;
    match clock::moment(&parts) {
        Some(seconds) => float::boxed(cx, seconds as f64),
        None => Err(error(cx, ClassId::OverflowError, format_args!("mktime argument out of range"))),
    }
}

/// `strftime` of the C library; the format is bytes in UTF-8.
fn format(cx: &mut Ctx, format: Word, parts: Word) -> Res<Word> {
    if !bytes::is_bytes(format) {
        return Err(type_error(cx, format_args!("a format in bytes is required")));
    }
    let parts = parts_of(cx, parts)?;
    let Ok(format) = CString::new(bytes::data(format)) else {
        return Err(value_error(cx, format_args!("embedded null character")));
    };
    match clock::format(&format, &parts) {
        Some(text) => bytes::new(cx, &text),
        None => Err(error(cx, ClassId::OverflowError, format_args!("year out of range"))),
    }
}

fn read_zone(_cx: &mut Ctx) -> Word {
    clock::read_zone();
    none()
}
