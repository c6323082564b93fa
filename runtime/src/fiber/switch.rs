//! The switch, seen from Rust.
//!
//! The compiler emits `sx_fiber_switch` into every program, which pushes the callee-saved registers, stores the stack
//! pointer in `*save` and pops them from `stack`. What stands on the stack of a suspended fiber, upwards:
//!
//! x86_64:  r15 r14 r13 r12 rbx rbp, return address
//! aarch64: x19 x20 .. x29 x30, d8 .. d15; goes on at x30
//!
//! The weak definition below serves executables that no compiled program is linked into: unit tests and `sxc` itself.

unsafe extern "C" {
    /// `value` is what the switch that suspended the other fiber returns there.
    pub fn sx_fiber_switch(save: *mut usize, stack: usize, value: usize) -> usize;
}

#[cfg(target_arch = "x86_64")]
core::arch::global_asm!(
    ".weak sx_fiber_switch",
    ".type sx_fiber_switch, @function",
    "sx_fiber_switch:",
    "push rbp; push rbx; push r12; push r13; push r14; push r15",
    "mov [rdi], rsp",
    "mov rsp, rsi",
    "pop r15; pop r14; pop r13; pop r12; pop rbx; pop rbp",
    "mov rax, rdx",
    "pop rcx",
    "jmp rcx",
);

#[cfg(target_arch = "aarch64")]
core::arch::global_asm!(
    ".weak sx_fiber_switch",
    ".type sx_fiber_switch, @function",
    "sx_fiber_switch:",
    "sub sp, sp, #160",
    "stp x19, x20, [sp, #0]; stp x21, x22, [sp, #16]; stp x23, x24, [sp, #32]",
    "stp x25, x26, [sp, #48]; stp x27, x28, [sp, #64]; stp x29, x30, [sp, #80]",
    "stp d8, d9, [sp, #96]; stp d10, d11, [sp, #112]; stp d12, d13, [sp, #128]; stp d14, d15, [sp, #144]",
    "mov x9, sp",
    "str x9, [x0]",
    "mov sp, x1",
    "ldp x19, x20, [sp, #0]; ldp x21, x22, [sp, #16]; ldp x23, x24, [sp, #32]",
    "ldp x25, x26, [sp, #48]; ldp x27, x28, [sp, #64]; ldp x29, x30, [sp, #80]",
    "ldp d8, d9, [sp, #96]; ldp d10, d11, [sp, #112]; ldp d12, d13, [sp, #128]; ldp d14, d15, [sp, #144]",
    "add sp, sp, #160",
    "mov x0, x2",
    "br x30",
);

/// Writes what the first switch to a new stack expects, so that it goes on in `entry`. The stack pointer for it.
pub fn prepare(top: usize, entry: extern "C" fn() -> !) -> usize {
    debug_assert!(top % 16 == 0);
    let words = &mut [0usize; FRAME / 8];
    words[ENTRY / 8] = entry as *const () as usize;
    let start = top - FRAME - ABOVE;
    // SAFETY: the highest page of a stack that nobody uses yet.
    unsafe { core::ptr::copy_nonoverlapping(words.as_ptr(), start as *mut usize, words.len()) };
    start
}

/// Size of the saved registers, the place of the address to go on at, and what stays above them: on x86_64 a function
/// starts with the stack 8 bytes off, as after a call, and the zero there ends the chain of callers.
#[cfg(target_arch = "x86_64")]
const FRAME: usize = 56;
#[cfg(target_arch = "x86_64")]
const ENTRY: usize = 48;
#[cfg(target_arch = "x86_64")]
const ABOVE: usize = 8;
#[cfg(target_arch = "aarch64")]
const FRAME: usize = 160;
#[cfg(target_arch = "aarch64")]
const ENTRY: usize = 88;
#[cfg(target_arch = "aarch64")]
const ABOVE: usize = 0;
