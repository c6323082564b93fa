//! Clocks, sleeping and calendar time.

use std::ffi::{CStr, CString};

/// Nanoseconds of a clock, or the error number.
pub fn read(clock: i32) -> Result<i64, i32> {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the pointer is that of a live local.
    match unsafe { libc::clock_gettime(clock, &raw mut time) } {
        0 => Ok(nanoseconds(&time)),
        _ => Err(super::fd::errno()),
    }
}

/// The resolution of a clock in nanoseconds.
pub fn resolution(clock: i32) -> Result<i64, i32> {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the pointer is that of a live local.
    match unsafe { libc::clock_getres(clock, &raw mut time) } {
        0 => Ok(nanoseconds(&time)),
        _ => Err(super::fd::errno()),
    }
}

/// Sets a clock to so many nanoseconds.
pub fn set(clock: i32, nanoseconds: i64) -> Result<(), i32> {
    let time = timespec(nanoseconds);
    // SAFETY: the pointer is that of a live local.
    match unsafe { libc::clock_settime(clock, &raw const time) } {
        0 => Ok(()),
        _ => Err(super::fd::errno()),
    }
}

fn nanoseconds(time: &libc::timespec) -> i64 {
    time.tv_sec * 1_000_000_000 + time.tv_nsec
}

fn timespec(nanoseconds: i64) -> libc::timespec {
    libc::timespec { tv_sec: nanoseconds.div_euclid(1_000_000_000), tv_nsec: nanoseconds.rem_euclid(1_000_000_000) }
}

/// Sleeps until the monotonic clock shows `deadline`; false where a signal came first.
pub fn sleep_until(deadline: i64) -> bool {
    let time = timespec(deadline);
    // SAFETY: the pointer is that of a live local; the rest is not asked for.
    crate::sched::threads::released(|| unsafe {
        libc::clock_nanosleep(libc::CLOCK_MONOTONIC, libc::TIMER_ABSTIME, &raw const time, core::ptr::null_mut()) == 0
    })
}

/// A broken-down time as Python counts it: months from 1, days of the week from Monday, days of the year from 1.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    pub year: i64,
    pub month: i32,
    pub day: i32,
    pub hour: i32,
    pub minute: i32,
    pub second: i32,
    pub weekday: i32,
    pub year_day: i32,
    pub daylight: i32,
    pub zone: Option<Vec<u8>>,
    pub offset: i64,
}

impl Parts {
    /// # Safety
    /// The zone of `tm` is null or a string.
    unsafe fn from_tm(tm: &libc::tm) -> Parts {
        // SAFETY: the caller says that it is a string where it is not null.
        let zone = (!tm.tm_zone.is_null()).then(|| unsafe { CStr::from_ptr(tm.tm_zone) }.to_bytes().to_vec());
        Parts {
            year: i64::from(tm.tm_year) + 1900,
            month: tm.tm_mon + 1,
            day: tm.tm_mday,
            hour: tm.tm_hour,
            minute: tm.tm_min,
            second: tm.tm_sec,
            weekday: (tm.tm_wday + 6) % 7,
            year_day: tm.tm_yday + 1,
            daylight: tm.tm_isdst,
            zone,
            offset: tm.tm_gmtoff,
        }
    }

    /// The C form; None where the year does not fit.
    fn to_tm(&self) -> Option<libc::tm> {
        // SAFETY: all fields of `tm` may be zero.
        let mut tm: libc::tm = unsafe { core::mem::zeroed() };
        tm.tm_year = i32::try_from(self.year - 1900).ok()?;
        tm.tm_mon = self.month - 1;
        tm.tm_mday = self.day;
        tm.tm_hour = self.hour;
        tm.tm_min = self.minute;
        tm.tm_sec = self.second;
        tm.tm_wday = (self.weekday + 1) % 7;
        tm.tm_yday = self.year_day - 1;
        tm.tm_isdst = self.daylight;
        Some(tm)
    }
}

/// The local time of a moment.
pub fn local(seconds: i64) -> Result<Parts, i32> {
    // SAFETY: both pointers are those of live locals; the zone is static text of the C library.
    unsafe {
        let mut tm: libc::tm = core::mem::zeroed();
        // Unlike `localtime`, `localtime_r` need not look at TZ by itself.
        tzset();
        if libc::localtime_r(&raw const seconds, &raw mut tm).is_null() {
            return Err(super::fd::errno());
        }
        Ok(Parts::from_tm(&tm))
    }
}

/// The time of a moment in UTC.
pub fn universal(seconds: i64) -> Result<Parts, i32> {
    // SAFETY: as in `local`.
    unsafe {
        let mut tm: libc::tm = core::mem::zeroed();
        if libc::gmtime_r(&raw const seconds, &raw mut tm).is_null() {
            return Err(super::fd::errno());
        }
        Ok(Parts::from_tm(&tm))
    }
}

/// The moment of a local time; None where there is none.
pub fn moment(parts: &Parts) -> Option<i64> {
    let mut tm = parts.to_tm()?;
    // The C library fills in the day of the week where it succeeds: -1 stays where it does not.
    tm.tm_wday = -1;
    // SAFETY: the pointer is that of a live local.
    let seconds = unsafe { libc::mktime(&raw mut tm) };
    (seconds != -1 || tm.tm_wday != -1).then_some(seconds)
}

unsafe extern "C" {
    fn tzset();
    fn strftime(out: *mut libc::c_char, max: usize, format: *const libc::c_char, tm: *const libc::tm) -> usize;
}

/// Reads the TZ variable again.
pub fn read_zone() {
    // SAFETY: only this function and the ones above read the zone, on the main thread or after it was read.
    unsafe { tzset() }
}

/// The time as a format of the C library shows it. None where the year is too large.
pub fn format(format: &CString, parts: &Parts) -> Option<Vec<u8>> {
    let mut tm = parts.to_tm()?;
    let zone = parts.zone.clone().and_then(|z| CString::new(z).ok());
    if let Some(zone) = &zone {
        tm.tm_zone = zone.as_ptr();
        tm.tm_gmtoff = parts.offset;
    } else {
        local_zone(&mut tm);
    }
    let length = format.as_bytes().len();
    let mut size = 256.max(length * 8);
    loop {
        let mut out = vec![0u8; size];
        // SAFETY: the buffer has `size` bytes, the strings are terminated and live.
        let written = unsafe { strftime(out.as_mut_ptr().cast(), size, format.as_ptr(), &raw const tm) };
        // No bytes: too little room, or nothing to write (an empty %p, say).
        if written > 0 || size >= 256 * length.max(1) {
            out.truncate(written);
            return Some(out);
        }
        size *= 2;
    }
}

/// Without a zone of its own a time is in the local one, which its daylight flag chooses.
fn local_zone(tm: &mut libc::tm) {
    let mut copy = *tm;
    // SAFETY: the pointer is that of a live local; what it fills in is static text.
    unsafe { libc::mktime(&raw mut copy) };
    tm.tm_zone = copy.tm_zone;
    tm.tm_gmtoff = copy.tm_gmtoff;
}
