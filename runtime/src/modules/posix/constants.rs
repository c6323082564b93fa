//! Numbers of Linux that `os` shows, the same on x86_64 and aarch64 but for those marked.

use crate::prelude::*;

#[cfg(target_arch = "aarch64")]
mod own {
    pub const O_DIRECT: i64 = 0o200000;
    pub const O_DIRECTORY: i64 = 0o40000;
    pub const O_NOFOLLOW: i64 = 0o100000;
}
#[cfg(not(target_arch = "aarch64"))]
mod own {
    pub const O_DIRECT: i64 = 0o40000;
    pub const O_DIRECTORY: i64 = 0o200000;
    pub const O_NOFOLLOW: i64 = 0o400000;
}

const NUMBERS: &[(&str, i64)] = &[
    ("F_OK", 0),
    ("R_OK", 4),
    ("W_OK", 2),
    ("X_OK", 1),
    ("O_RDONLY", 0),
    ("O_WRONLY", 1),
    ("O_RDWR", 2),
    ("O_CREAT", 0o100),
    ("O_EXCL", 0o200),
    ("O_NOCTTY", 0o400),
    ("O_TRUNC", 0o1000),
    ("O_APPEND", 0o2000),
    ("O_NONBLOCK", 0o4000),
    ("O_NDELAY", 0o4000),
    ("O_DSYNC", 0o10000),
    ("O_ASYNC", 0o20000),
    ("O_DIRECT", own::O_DIRECT),
    ("O_DIRECTORY", own::O_DIRECTORY),
    ("O_NOFOLLOW", own::O_NOFOLLOW),
    ("O_NOATIME", 0o1000000),
    ("O_CLOEXEC", 0o2000000),
    ("O_SYNC", 0o4010000),
    ("O_RSYNC", 0o4010000),
    ("O_PATH", 0o10000000),
    ("O_ACCMODE", 3),
    ("SEEK_DATA", 3),
    ("SEEK_HOLE", 4),
    ("WNOHANG", 1),
    ("WUNTRACED", 2),
    ("WCONTINUED", 8),
    ("WEXITED", 4),
    ("WSTOPPED", 2),
    ("WNOWAIT", 0x1000000),
    ("P_ALL", 0),
    ("P_PID", 1),
    ("P_PGID", 2),
    ("EX_OK", 0),
    ("EX_USAGE", 64),
    ("EX_DATAERR", 65),
    ("EX_NOINPUT", 66),
    ("EX_NOUSER", 67),
    ("EX_NOHOST", 68),
    ("EX_UNAVAILABLE", 69),
    ("EX_SOFTWARE", 70),
    ("EX_OSERR", 71),
    ("EX_OSFILE", 72),
    ("EX_CANTCREAT", 73),
    ("EX_IOERR", 74),
    ("EX_TEMPFAIL", 75),
    ("EX_PROTOCOL", 76),
    ("EX_NOPERM", 77),
    ("EX_CONFIG", 78),
    ("NGROUPS_MAX", 65536),
    ("TMP_MAX", 238328),
];

pub fn add(cx: &mut Ctx, module: Word) -> Res<()> {
    for &(name, number) in NUMBERS {
        crate::modules::set(cx, module, name, Word::small(number))?;
    }
    Ok(())
}
