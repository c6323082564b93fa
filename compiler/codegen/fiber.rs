//! The switch between fibers, as a naked function per target.
//!
//! `sx_fiber_switch(save: *mut usize, stack: usize, value: usize) -> usize` pushes the callee-saved registers on the
//! running stack, stores the stack pointer in `*save`, and goes on with `stack`, which an earlier switch left or a new
//! fiber's first frame imitates; `value` is what that switch returns. Words from the saved stack pointer upwards:
//!
//! x86_64:  r15 r14 r13 r12 rbx rbp, return address (56 bytes)
//! aarch64: x19 x20 .. x29 x30, d8 .. d15 (160 bytes); goes on at x30
//!
//! `sx_fiber_scribble(save, stack, seed)` fills every callee-saved register with values made from `seed`, switches through
//! the very same symbol and returns the number of registers that came back changed.

use super::target::TargetSpec;
use super::{Codegen, ok};
use inkwell::InlineAsmDialect;
use inkwell::attributes::{Attribute, AttributeLoc};

const SWITCH_X86_64: &str = "pushq %rbp\npushq %rbx\npushq %r12\npushq %r13\npushq %r14\npushq %r15\n\
movq %rsp, (%rdi)\nmovq %rsi, %rsp\n\
popq %r15\npopq %r14\npopq %r13\npopq %r12\npopq %rbx\npopq %rbp\n\
movq %rdx, %rax\npopq %rcx\njmpq *%rcx\n";

/// Callee-saved registers of aarch64 in pairs, with their offsets in the frame.
const PAIRS_AARCH64: [(&str, &str, u32); 10] = [
    ("x19", "x20", 0),
    ("x21", "x22", 16),
    ("x23", "x24", 32),
    ("x25", "x26", 48),
    ("x27", "x28", 64),
    ("x29", "x30", 80),
    ("d8", "d9", 96),
    ("d10", "d11", 112),
    ("d12", "d13", 128),
    ("d14", "d15", 144),
];

fn switch_aarch64() -> String {
    let mut asm = String::from("sub sp, sp, #160\n");
    for (a, b, offset) in PAIRS_AARCH64 {
        asm += &format!("stp {a}, {b}, [sp, #{offset}]\n");
    }
    asm += "mov x9, sp\nstr x9, [x0]\nmov sp, x1\n";
    for (a, b, offset) in PAIRS_AARCH64 {
        asm += &format!("ldp {a}, {b}, [sp, #{offset}]\n");
    }
    asm + "add sp, sp, #160\nmov x0, x2\nbr x30\n"
}

/// rbp, rbx, r12..r15 get seed + k * 0x1111; the count of changed ones is the result.
fn scribble_x86_64() -> String {
    const REGISTERS: [&str; 6] = ["rbp", "rbx", "r12", "r13", "r14", "r15"];
    let mut asm = String::new();
    for register in REGISTERS {
        asm += &format!("pushq %{register}\n");
    }
    asm += "pushq %rdx\n";
    for (k, register) in REGISTERS.iter().enumerate() {
        asm += &format!("leaq {}(%rdx), %{register}\n", (k + 1) * 0x1111);
    }
    asm += "callq sx_fiber_switch\nmovq (%rsp), %rdx\nxorl %ecx, %ecx\n";
    for (k, register) in REGISTERS.iter().enumerate() {
        asm += &format!("leaq {}(%rdx), %rsi\nxorl %r8d, %r8d\ncmpq %rsi, %{register}\nsetne %r8b\naddq %r8, %rcx\n", (k + 1) * 0x1111);
    }
    asm += "movq %rcx, %rax\naddq $$8, %rsp\n";
    for register in REGISTERS.iter().rev() {
        asm += &format!("popq %{register}\n");
    }
    asm + "retq\n"
}

fn scribble_aarch64() -> String {
    let general = (19..=29).map(|n| format!("x{n}")).filter(|r| r != "x30");
    let general: Vec<String> = general.collect();
    let mut asm = String::from("sub sp, sp, #176\n");
    for (a, b, offset) in PAIRS_AARCH64 {
        asm += &format!("stp {a}, {b}, [sp, #{offset}]\n");
    }
    asm += "str x2, [sp, #160]\n";
    for (k, register) in general.iter().enumerate() {
        asm += &format!("add {register}, x2, #{}\n", (k + 1) * 0x111);
    }
    for n in 8..16 {
        asm += &format!("add x9, x2, #{}\nfmov d{n}, x9\n", n * 0x101);
    }
    asm += "bl sx_fiber_switch\nldr x2, [sp, #160]\nmov x0, #0\n";
    for (k, register) in general.iter().enumerate() {
        asm += &format!("add x9, x2, #{}\ncmp x9, {register}\ncinc x0, x0, ne\n", (k + 1) * 0x111);
    }
    for n in 8..16 {
        asm += &format!("add x9, x2, #{}\nfmov x10, d{n}\ncmp x9, x10\ncinc x0, x0, ne\n", n * 0x101);
    }
    for (a, b, offset) in PAIRS_AARCH64 {
        asm += &format!("ldp {a}, {b}, [sp, #{offset}]\n");
    }
    asm + "add sp, sp, #176\nret\n"
}

impl Codegen<'_, '_> {
    /// Emits the switch and its stress helper.
    pub(crate) fn emit_fiber_switch(&mut self, target: &TargetSpec) {
        let (switch, scribble) = if target.is_aarch64() {
            (switch_aarch64(), scribble_aarch64())
        } else {
            (SWITCH_X86_64.to_string(), scribble_x86_64())
        };
        self.naked("sx_fiber_switch", &switch);
        self.naked("sx_fiber_scribble", &scribble);
    }

    /// A function whose whole body is assembly that does its own return.
    fn naked(&mut self, name: &str, asm: &str) {
        let (word, ptr) = (self.t.word, self.t.ptr);
        let function = self.module.add_function(name, word.fn_type(&[ptr.into(), word.into(), word.into()], false), None);
        self.add_attributes(function, &["naked", "noinline", "nounwind"]);
        // Its address is taken by nobody, so an unused one is dropped by the linker.
        function.set_section(Some(&format!(".text.{name}")));
        let key = Attribute::get_named_enum_kind_id("optnone");
        function.add_attribute(AttributeLoc::Function, self.cx.create_enum_attribute(key, 0));
        let block = self.cx.append_basic_block(function, "entry");
        self.builder.position_at_end(block);
        let ty = self.cx.void_type().fn_type(&[], false);
        let code = self.cx.create_inline_asm(ty, asm.into(), String::new(), true, false, Some(InlineAsmDialect::ATT), false);
        ok(self.builder.build_indirect_call(ty, code, &[], ""));
        ok(self.builder.build_unreachable());
    }
}
