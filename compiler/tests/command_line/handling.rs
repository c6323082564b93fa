//! Rough handling: of the compiler (signals, limits, full disks) and of built programs.

use super::folder::{Folder, SXC, text};
use std::io::Write;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

/// A limit that the command gets before it starts.
fn limited(mut command: Command, resource: libc::__rlimit_resource_t, bytes: u64) -> Command {
    // SAFETY: only system calls that are allowed between fork and exec.
    unsafe {
        command.pre_exec(move || {
            let limit = libc::rlimit { rlim_cur: bytes, rlim_max: bytes };
            if libc::setrlimit(resource, &limit) != 0 {
                return Err(std::io::Error::last_os_error());
            }
            // A file that grows too large is then an error and no signal.
            libc::signal(libc::SIGXFSZ, libc::SIG_IGN);
            Ok(())
        });
    }
    command
}

fn send(child: &Child, signal: libc::c_int) {
    // SAFETY: the child has not been waited for.
    unsafe { libc::kill(child.id() as libc::pid_t, signal) };
}

/// Builds `main.py` with this text.
fn built(source: &str, mode: &str) -> Folder {
    let folder = Folder::with(&[("main.py", source)]);
    let output = folder.sxc(&["build", mode, "main.py", "-o", "out"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    folder
}

fn last_line(output: &Output) -> String {
    text(&output.stderr).lines().last().unwrap_or_default().to_string()
}

#[test]
fn a_full_disk_is_diagnosed() {
    let folder = Folder::with(&[("main.py", "print('ran')\n")]);
    for kind in ["bin", "obj", "asm", "llvm"] {
        let mut command = folder.command(SXC);
        command.args(["build", "--dev", "main.py", "-o", "out", "--emit", kind]).env("TMPDIR", folder.path("."));
        folder.refuses(&mut limited(command, libc::RLIMIT_FSIZE, 1000), 1, &["error[E000"]);
    }
    if std::path::Path::new("/dev/full").exists() {
        folder.build_refuses(&["--dev", "main.py", "-o", "/dev/full", "--emit", "llvm"], 1, &["E0001", "/dev/full"]);
    }
}

#[test]
#[ignore = "never run to its end yet: `cargo test --test command_line -- --ignored`"]
fn builds_within_two_gigabytes_of_address_space() {
    let source = "import json, re, dataclasses, argparse\nprint(json.dumps([1, {'a': None}]))\n";
    let folder = Folder::with(&[("main.py", source)]);
    for mode in ["--dev", "--release"] {
        let mut command = folder.command(SXC);
        command.args(["build", mode, "main.py", "-o", "out"]);
        let output = limited(command, libc::RLIMIT_AS, 2_097_152 * 1024).output().expect("sxc starts");
        assert!(output.status.success(), "{mode}: {}", text(&output.stderr));
        assert_eq!(text(&folder.command(folder.path("out")).output().expect("it starts").stdout), "[1, {\"a\": null}]\n");
    }
    let mut command = folder.command(SXC);
    command.args(["run", "main.py"]);
    let output = limited(command, libc::RLIMIT_AS, 2_097_152 * 1024).output().expect("sxc starts");
    assert_eq!(text(&output.stdout), "[1, {\"a\": null}]\n", "{}", text(&output.stderr));
}

#[test]
#[ignore = "never run to its end yet: `cargo test --test command_line -- --ignored`"]
fn two_builds_are_the_same() {
    let functions: String = (0..40).map(|n| format!("def f{n}(a):\n    return {{'k{n}': a, a: [{n}.5, {n}]}}\nprint(f{n}({n}))\n")).collect();
    let source = format!("import collections, sys\nclass C:\n    x = {{1, 2}}\n{functions}print(collections.Counter('abc'), len(sys.argv))\n");
    for mode in ["--dev", "--release"] {
        let outputs: Vec<Vec<u8>> = (0..3)
            .map(|_| {
                // Another folder each time: where a build happens leaves no trace.
                let folder = built(&source, mode);
                std::fs::read(folder.path("out")).expect("an output")
            })
            .collect();
        assert!(outputs[0] == outputs[1] && outputs[1] == outputs[2], "{mode}");
    }
}

#[test]
fn an_interrupted_build_leaves_nothing() {
    // A linker that does not end by itself: the build is caught in the middle.
    let slow = "#!/bin/sh\nwhile [ $# -gt 0 ]; do [ \"$1\" = -o ] && echo begun > \"$2\"; shift; done\nexec sleep 60\n";
    let folder = Folder::with(&[("main.py", "print(1)\n"), ("ld", slow), ("tmp/keep", "")]);
    std::fs::set_permissions(folder.path("ld"), std::os::unix::fs::PermissionsExt::from_mode(0o755)).expect("permissions");
    for signal in [libc::SIGINT, libc::SIGTERM] {
        let before = folder.names();
        let mut command = folder.command(SXC);
        command.args(["build", "--dev", "main.py", "-o", "out"]).env("SXC_LD", folder.path("ld")).env("TMPDIR", folder.path("tmp"));
        let mut child = command.spawn().expect("sxc starts");
        let started = Instant::now();
        while folder.names() == before {
            assert!(started.elapsed() < Duration::from_secs(60), "the linker never began");
            std::thread::sleep(Duration::from_millis(5));
        }
        send(&child, signal);
        let status = child.wait().expect("it ends");
        assert_eq!(status.signal(), Some(signal), "{status}");
        assert_eq!(folder.names(), before);
        let left: Vec<_> = std::fs::read_dir(folder.path("tmp")).expect("a folder").flatten().map(|e| e.file_name()).collect();
        assert_eq!(left, ["keep"]);
    }
}

#[test]
#[ignore = "never run to its end yet: `cargo test --test command_line -- --ignored`"]
fn build_time_code_that_fails_is_diagnosed() {
    let folder = Folder::with(&[
        ("raises.py", "x = 1 // 0  #run\n"),
        ("memory.py", "x = [0] * 10**9  #run\n"),
        ("writes.py", "x = open('made', 'w').write('a')  #run\n"),
    ]);
    folder.build_refuses(&["--dev", "raises.py"], 1, &["E0202", "ZeroDivisionError", "raises.py\", line 1"]);
    folder.build_refuses(&["--dev", "memory.py"], 1, &["E0202", "512 MB"]);
    folder.build_refuses(&["--dev", "writes.py"], 1, &["E0202"]);
}

#[test]
#[ignore = "takes as long as the limit: `just test-all`"]
fn build_time_code_that_does_not_end_is_diagnosed() {
    let folder = Folder::with(&[("loops.py", "def f():\n    while True:\n        pass\nx = f()  #run\n")]);
    folder.build_refuses(&["--dev", "loops.py"], 1, &["E0202", "10 seconds"]);
}

/// The commands by which a program runs that CPython and sxc shall treat alike, with what CPython 3.14 answers.
#[test]
fn exit_statuses_are_those_of_cpython() {
    let folder = built("import sys\nexec_ = {'none': None, 'text': 'words', 'list': [1, 2], 'true': True, 'float': 1.5}\n\
        a = sys.argv[1]\nif a == 'bare':\n    raise SystemExit\nsys.exit(exec_[a] if a in exec_ else int(a))\n", "--dev");
    // Written by CPython 3.14: argument, status, standard error.
    let answers = [
        ("none", 0, ""), ("bare", 0, ""), ("0", 0, ""), ("1", 1, ""), ("255", 255, ""), ("256", 0, ""), ("300", 44, ""), ("-1", 255, ""),
        ("true", 1, ""), ("text", 1, "words\n"), ("list", 1, "[1, 2]\n"), ("float", 1, "1.5\n"),
        ("4294967296", 0, ""), ("99999999999999999999", 255, ""),
    ];
    for (argument, status, said) in answers {
        let output = folder.command(folder.path("out")).arg(argument).output().expect("it starts");
        assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(status), said), "{argument}");
    }
}

#[test]
fn signals_end_programs_as_in_cpython() {
    let source = "import sys, time\nprint('ready', flush=True)\ntry:\n    while True:\n        time.sleep(0.01)\nfinally:\n    print('finally', flush=True)\n";
    for mode in ["--dev", "--release"] {
        let folder = built(source, mode);
        for (signal, out, err) in [(libc::SIGINT, "ready\nfinally\n", "KeyboardInterrupt\n"), (libc::SIGTERM, "ready\n", "")] {
            let mut child = folder.command(folder.path("out")).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
            std::thread::sleep(Duration::from_millis(500));
            send(&child, signal);
            let status = child.wait().expect("it ends");
            let output = child.wait_with_output().expect("readable");
            assert_eq!(status.signal(), Some(signal), "{status}");
            assert_eq!(text(&output.stdout), out);
            assert!(text(&output.stderr).ends_with(err), "{}", text(&output.stderr));
        }
    }
}

#[test]
fn a_closed_output_is_noticed() {
    let folder = built("for i in range(100000):\n    print(i)\n", "--dev");
    let mut child = folder.command(folder.path("out")).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert!(text(&output.stderr).contains("BrokenPipeError: [Errno 32] Broken pipe"), "{}", text(&output.stderr));
    assert_eq!(output.status.code(), Some(1));
    let closed = folder.command("/bin/sh").args(["-c", "./out >&-"]).output().expect("it starts");
    assert_eq!((closed.status.code(), text(&closed.stderr).as_str()), (Some(0), ""));
    let full = folder.command("/bin/sh").args(["-c", "./out > /dev/full"]).output().expect("it starts");
    assert!(text(&full.stderr).contains("OSError: [Errno 28] No space left on device"), "{}", text(&full.stderr));
}

#[test]
fn empty_and_piped_input() {
    let folder = built("print(input('? '))\nprint(input())\n", "--dev");
    let empty = folder.command(folder.path("out")).stdin(Stdio::null()).output().expect("it starts");
    assert_eq!((text(&empty.stdout).as_str(), last_line(&empty).as_str(), empty.status.code()), ("? ", "EOFError: EOF when reading a line", Some(1)));
    let mut child = folder.command(folder.path("out")).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    child.stdin.take().expect("piped").write_all("é\nlast".as_bytes()).expect("written");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((text(&output.stdout).as_str(), output.status.code()), ("? é\nlast\n", Some(0)));
}

#[test]
#[ignore = "never run to its end yet: `cargo test --test command_line -- --ignored`"]
fn deep_recursion_raises() {
    let source = "class A:\n    def __add__(self, other):\n        return self + other\n    def __repr__(self):\n        return repr(self)\n    \
        def __eq__(self, other):\n        return other == self\n    def __getattr__(self, name):\n        return getattr(self, name + 'x')\n\
        def depth(n):\n    return depth(n + 1)\n\
        nested = []\nfor i in range(100000):\n    nested = [nested]\n\
        for f in (lambda: A() + 1, lambda: repr(A()), lambda: A() == A(), lambda: depth(0), lambda: A().x, lambda: repr(nested), lambda: sorted([A(), A()], key=repr)):\n    \
        try:\n        f()\n        print('none')\n    except RecursionError as e:\n        print(type(e).__name__, str(e).split(' while')[0])\n";
    for mode in ["--dev", "--release"] {
        let folder = built(source, mode);
        let output = folder.command(folder.path("out")).output().expect("it starts");
        let lines = text(&output.stdout);
        assert_eq!(lines.lines().count(), 7, "{mode}: {lines}{}", text(&output.stderr));
        assert!(lines.lines().all(|l| l.starts_with("RecursionError maximum recursion depth exceeded") || l.starts_with("RecursionError Stack overflow")), "{mode}: {lines}");
        assert_eq!(output.status.code(), Some(0));
    }
}

#[test]
#[ignore = "never run to its end yet: `cargo test --test command_line -- --ignored`"]
fn memory_exhaustion_raises() {
    let source = "def grow():\n    held = []\n    while True:\n        held.append('x' * 1000000 + str(len(held)))\n\
        def double():\n    s = b'abc'\n    while True:\n        s += s\n\
        for f in (grow, double, lambda: [0] * 10**12, lambda: bytearray(10**13)):\n    try:\n        f()\n    except MemoryError as e:\n        print('MemoryError', e)\n\
        print(len([i for i in range(100000)]))\n";
    for mode in ["--dev", "--release"] {
        let folder = built(source, mode);
        let output = limited(folder.command(folder.path("out")), libc::RLIMIT_AS, 600 << 20).output().expect("it starts");
        let expected = "MemoryError \n".repeat(4) + "100000\n";
        assert_eq!(text(&output.stdout), expected, "{mode}: {}", text(&output.stderr));
        assert_eq!(output.status.code(), Some(0));
    }
}

#[test]
#[ignore = "takes minutes: `just test-all`"]
fn a_large_source_builds() {
    let folder = Folder::with(&[]);
    let generated = folder.command("python3").arg(concat!(env!("CARGO_MANIFEST_DIR"), "/bench/large.py")).arg("program").output().expect("python3 starts");
    std::fs::write(folder.path("main.py"), generated.stdout).expect("a file");
    let mut command = folder.command(SXC);
    command.args(["build", "--dev", "main.py", "-o", "out"]);
    let output = limited(command, libc::RLIMIT_AS, 4 << 30).output().expect("sxc starts");
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(folder.command(folder.path("out")).output().expect("it starts").status.success());
}
