//! The emitted switch between fibers under stress: `stress.c` scribbles over every callee-saved register around each
//! switch, with the very symbol that compiled programs contain. Natively, and on aarch64 under qemu where that is there.

use std::path::{Path, PathBuf};
use std::process::Command;

/// What the compiled program refers to beyond the switch is dropped, or left open: nothing calls it.
const LINK: &str = "-Wl,-z,muldefs,-z,notext,--unresolved-symbols=ignore-all,--gc-sections";

fn output(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|e| panic!("cannot start {command:?}: {e}"));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{command:?}: {}\n{text}{}", output.status, String::from_utf8_lossy(&output.stderr));
    text
}

fn stress(triple: &str, compiler: &str, run: &[&str]) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = |name: &str| folder.path().join(name);
    std::fs::write(file("empty.py"), "pass\n").expect("a file");
    let build: [PathBuf; 2] = [file("empty.py"), file("program.o")];
    let target = ["--target", triple, "-o"];
    output(Command::new(env!("CARGO_BIN_EXE_sxc")).args(["build", "--dev", "--emit", "obj"]).arg(&build[0]).args(target).arg(&build[1]));
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("compiler/tests/fibers/stress.c");
    output(Command::new(compiler).args(["-O2", LINK]).arg(source).arg(&build[1]).arg("-o").arg(file("stress")));
    let text = match run {
        [] => output(&mut Command::new(file("stress"))),
        [emulator, arguments @ ..] => output(Command::new(emulator).args(arguments).arg(file("stress"))),
    };
    assert_eq!(text, "turns: 60000 switches, 0 changed\nchain: 80000 switches, 0 changed\n");
}

#[test]
fn registers_survive_switches() {
    stress(&format!("{}-unknown-linux-gnu", std::env::consts::ARCH), "cc", &[]);
}

#[test]
fn registers_survive_switches_on_aarch64() {
    let tools = ["/usr/bin/aarch64-linux-gnu-gcc", "/usr/bin/qemu-aarch64"];
    if tools.iter().all(|tool| Path::new(tool).exists()) {
        stress("aarch64-unknown-linux-gnu", tools[0], &[tools[1], "-L", "/usr/aarch64-linux-gnu"]);
    }
}
