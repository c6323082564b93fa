//! `_signal`: what `stdlib/signal.py` is built on.

use crate::io::arguments;
use crate::io::object::system_error;
use crate::prelude::*;
use crate::raise::value_error;
use crate::sys::signals::{self, Action};
use crate::types::{float, int, str, tuple};

pub static MODULE: NativeModule = NativeModule {
    name: "_signal",
    functions: &[
        native!("_set_action(signalnum, action, /)", set_action, 2),
        native!("_action(signalnum, /)", action, 1),
        native!("_set_dispatcher(function, /)", set_dispatcher, 1),
        native!("_is_main_thread()", is_main_thread, 0),
        native!("_mask(how, signals, /)", mask, 2),
        native!("_pending()", pending, 0),
        native!("raise_signal(signalnum, /)", raise, 1),
        native!("alarm(seconds, /)", alarm, 1),
        native!("pause()", pause, 0),
        native!("setitimer(which, seconds, interval=0.0, /)", set_timer, 3),
        native!("getitimer(which, /)", timer, 1),
        native!("strsignal(signalnum, /)", description, 1),
        native!("siginterrupt(signalnum, flag, /)", set_interrupts, 2),
        native!("pthread_kill(thread_id, signalnum, /)", send_to_thread, 2),
        native!("_set_wakeup(fd, /)", set_wakeup, 1),
    ],
    init: None,
};

/// A signal's number.
fn number(cx: &mut Ctx, value: Word) -> Res<i32> {
    let number = arguments::int_or(cx, value, 0)?;
    if (1..=64).contains(&number) {
        return Ok(number);
    }
    Err(value_error(cx, format_args!("signal number out of range")))
}

fn checked<T>(cx: &mut Ctx, result: Result<T, i32>) -> Res<T> {
    result.map_err(|errno| system_error(cx, errno))
}

fn set_action(cx: &mut Ctx, signal: Word, action: Word) -> Res<()> {
    let signal = number(cx, signal)?;
    let action = match arguments::int_or(cx, action, 0)? {
        0 => Action::Default,
        1 => Action::Ignore,
        _ => Action::Catch,
    };
    checked(cx, signals::set_action(signal, action))
}

/// 0: default, 1: ignored, 2: caught; None for what is no signal.
fn action(cx: &mut Ctx, signal: Word) -> Res<Word> {
    let signal = number(cx, signal)?;
    Ok(signals::action(signal).map_or(none(), |action| Word::small(action as i64)))
}

fn set_dispatcher(_cx: &mut Ctx, function: Word) -> Word {
    signals::set_dispatcher(function);
    none()
}

fn is_main_thread(_cx: &mut Ctx) -> Word {
    boolean(signals::is_main_thread())
}

fn mask(cx: &mut Ctx, how: Word, set: Word) -> Res<Word> {
    let how = arguments::int_or(cx, how, 0)?;
    let old = checked(cx, signals::mask(how, int::repr::Int::of(set).to_u64().unwrap_or(0)))?;
    signals::check(cx)?;
    int::from_u64(cx, old)
}

fn pending(cx: &mut Ctx) -> Res<Word> {
    int::from_u64(cx, signals::blocked_pending())
}

fn raise(cx: &mut Ctx, signal: Word) -> Res<()> {
    let signal = arguments::int_or(cx, signal, 0)?;
    checked(cx, signals::raise(signal))?;
    signals::check(cx)
}

fn alarm(cx: &mut Ctx, seconds: Word) -> Res<Word> {
    let seconds = arguments::int_or(cx, seconds, 0)?;
    Ok(Word::small(i64::from(signals::alarm(seconds as u32))))
}

fn pause(cx: &mut Ctx) -> Res<()> {
    signals::pause();
    signals::check(cx)
}

fn times(cx: &mut Ctx, (delay, interval): (i64, i64)) -> Res<Word> {
    let delay = float::boxed(cx, delay as f64 / 1e6)?;
    let interval = float::boxed(cx, interval as f64 / 1e6)?;
    tuple::new(cx, &[delay, interval])
}

fn set_timer(cx: &mut Ctx, which: Word, delay: Word, interval: Word) -> Res<Word> {
    let which = arguments::int_or(cx, which, 0)?;
    let mut micros = [0; 2];
    for (micros, value) in micros.iter_mut().zip([delay, interval]) {
        if let Some(value) = value.present() {
            let nanoseconds = super::time::duration(cx, value, super::time::Rounding::Up)?;
            *micros = nanoseconds / 1000 + i64::from(nanoseconds % 1000 > 0);
        }
    }
    let old = checked(cx, signals::timer(which, Some((micros[0], micros[1]))))?;
    times(cx, old)
}

fn timer(cx: &mut Ctx, which: Word) -> Res<Word> {
    let which = arguments::int_or(cx, which, 0)?;
    let old = checked(cx, signals::timer(which, None))?;
    times(cx, old)
}

fn description(cx: &mut Ctx, signal: Word) -> Res<Word> {
    let signal = number(cx, signal)?;
    match signals::description(signal).filter(|text| !text.starts_with("Unknown signal")) {
        Some(text) => str::new(cx, &text),
        None => Ok(none()),
    }
}

fn set_interrupts(cx: &mut Ctx, signal: Word, flag: Word) -> Res<()> {
    let (signal, flag) = (number(cx, signal)?, arguments::flag_or(cx, flag, true)?);
    checked(cx, signals::set_interrupts(signal, flag))
}

fn send_to_thread(cx: &mut Ctx, thread: Word, signal: Word) -> Res<()> {
    let thread = int::repr::Int::of(thread).to_u64().unwrap_or(0);
    let signal = arguments::int_or(cx, signal, 0)?;
    checked(cx, signals::send_to_thread(thread, signal))?;
    signals::check(cx)
}

fn set_wakeup(cx: &mut Ctx, fd: Word) -> Res<Word> {
    let fd = arguments::int_or(cx, fd, -1)?;
    Ok(Word::small(i64::from(signals::set_wakeup(fd))))
}
