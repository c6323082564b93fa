//! The registers that a function must preserve may hold the only reference to an object: they are stored where the stack
//! scan sees them. All other registers are saved by whoever called the runtime.
//!
//! Memory: an array in the frame of [`with_registers_on_stack`], above the frame of what it calls.

/// Calls `f` with the lowest stack address that must be scanned.
#[inline(never)]
pub fn with_registers_on_stack(f: &mut dyn FnMut(usize)) {
    let mut saved = [0usize; 12];
    let sp = save(&mut saved);
    f(sp);
    core::hint::black_box(&mut saved);
}

/// Stores the registers; answers the stack pointer.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
fn save(out: &mut [usize; 12]) -> usize {
    let sp;
    // SAFETY: six stores into a live array; no register but the named ones is touched.
    unsafe {
        core::arch::asm!(
            "mov [{p}], rbx",
            "mov [{p} + 8], rbp",
            "mov [{p} + 16], r12",
            "mov [{p} + 24], r13",
            "mov [{p} + 32], r14",
            "mov [{p} + 40], r15",
            "mov {sp}, rsp",
            p = in(reg) out.as_mut_ptr(),
            sp = out(reg) sp,
            options(nostack, preserves_flags),
        );
    }
    sp
}

/// Stores the registers; answers the stack pointer.
#[cfg(target_arch = "aarch64")]
#[inline(always)]
fn save(out: &mut [usize; 12]) -> usize {
    let sp;
    // SAFETY: eleven stores into a live array; no register but the named ones is touched.
    unsafe {
        core::arch::asm!(
            "stp x19, x20, [{p}]",
            "stp x21, x22, [{p}, #16]",
            "stp x23, x24, [{p}, #32]",
            "stp x25, x26, [{p}, #48]",
            "stp x27, x28, [{p}, #64]",
            "str x29, [{p}, #80]",
            "mov {sp}, sp",
            p = in(reg) out.as_mut_ptr(),
            sp = out(reg) sp,
            options(nostack, preserves_flags),
        );
    }
    sp
}
