//! The command line.

use std::ffi::CStr;
use std::sync::OnceLock;

static ARGUMENTS: OnceLock<Vec<Vec<u8>>> = OnceLock::new();

/// Remembers the argument vector of the process.
///
/// # Safety
/// `argv` points at `argc` zero-terminated strings.
pub unsafe fn set(argc: i32, argv: *const *const u8) {
    let arguments = (0..argc as usize).map(|i| {
        // SAFETY: the caller vouches for the vector.
        unsafe { CStr::from_ptr((*argv.add(i)).cast()) }.to_bytes().to_vec()
    });
    // A second program in this process keeps the first one's arguments.
    let _ = ARGUMENTS.set(arguments.collect());
}

/// The argument vector, the program's own name first.
pub fn get() -> &'static [Vec<u8>] {
    ARGUMENTS.get().map_or(&[], Vec::as_slice)
}
