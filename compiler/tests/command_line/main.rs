//! What the command line does with packages, patterns and bad input: the built compiler, run in a folder of its own.

mod debugger;
mod folder;
mod handling;

use folder::{Folder, SXC, text};
use std::path::Path;

const PRINTS: (&str, &str) = ("main.py", "print('ran')\n");

fn package() -> Folder {
    let main = "import sys\nfrom . import helper\nfrom .inner.deep import value\n\
                print(__name__, __package__, __spec__.name, helper.name, value)\n\
                print(sys.argv[0] == __file__, sys.argv[1:], 'pkg' in sys.modules)\n";
    Folder::with(&[
        ("pkg/__init__.py", "print('package')\n"),
        ("pkg/__main__.py", main),
        ("pkg/helper.py", "name = __name__\n"),
        ("pkg/inner/__init__.py", ""),
        ("pkg/inner/deep.py", "from ..helper import name\nvalue = name.upper()\n"),
        ("pkg/tool.py", "from .helper import name\nprint(__name__, __package__, __spec__.name, name)\n"),
    ])
}

#[test]
fn a_package_runs_as_by_python_m() {
    let folder = package();
    let expected = "package\n__main__ pkg pkg.__main__ pkg.helper PKG.HELPER\nTrue ['a', 'b'] True\n";
    for arguments in [["pkg"].as_slice(), &["-m", "pkg"], &["pkg", "-m", "pkg"], &["--release", "pkg"]] {
        let output = folder.build_and_run(arguments);
        assert_eq!(text(&output.stdout), expected, "{arguments:?}: {}", text(&output.stderr));
    }
    assert_eq!(text(&folder.sxc(&["run", "-m", "pkg", "a", "b"]).stdout), expected);
}

#[test]
fn a_module_of_a_package_runs() {
    let folder = package();
    for arguments in [["-m", "pkg.tool"].as_slice(), &["pkg", "-m", "pkg.tool"]] {
        let output = folder.build_and_run(arguments);
        assert_eq!(text(&output.stdout), "package\n__main__ pkg pkg.tool pkg.helper\n", "{}", text(&output.stderr));
    }
    folder.build_refuses(&["-m", "pkg.none"], 1, &["E0001", "pkg.none"]);
    folder.build_refuses(&["-m", "pkg.inner"], 1, &["E0001", "`pkg.inner` is a package without a `__main__.py`"]);
}

/// As under `python FOLDER`, where relative imports have no package.
#[test]
fn a_folder_that_is_no_package_runs_as_a_script() {
    let main = "import helper\nprint(repr(__name__), helper.name)\nfrom . import helper\n";
    let folder = Folder::with(&[("app/__main__.py", main), ("app/helper.py", "name = __name__\n")]);
    let output = folder.build_and_run(&["app"]);
    assert_eq!(text(&output.stdout), "'__main__' helper\n");
    assert!(text(&output.stderr).contains("ImportError: attempted relative import with no known parent package"));
}

#[test]
fn include_compiles_in_what_nothing_names() {
    let main = "import importlib\nfor n in 'one', 'two':\n    print(importlib.import_module('plugins.' + n).name)\n";
    let plugin = "name = __name__\n";
    let folder = Folder::with(&[("main.py", main), ("plugins/__init__.py", ""), ("plugins/one.py", plugin), ("plugins/two.py", plugin)]);
    let output = folder.build_and_run(&["main.py", "--include", "plugins.*"]);
    assert_eq!(text(&output.stdout), "plugins.one\nplugins.two\n", "{}", text(&output.stderr));
    let output = folder.build_and_run(&["main.py"]);
    assert!(text(&output.stderr).contains("ModuleNotFoundError: No module named 'plugins'"));
    folder.build_refuses(&["main.py", "--include", "nothing.*", "-o", "none"], 1, &["E0001", "`--include nothing.*`"]);
}

#[test]
fn missing_modules_are_warned_of() {
    let main = "import not_there\n\ntry:\n    import optional\nexcept ImportError:\n    pass\n\n\
                def f():\n    import later\n\nimport os.path, collections.abc\n";
    let folder = Folder::with(&[("main.py", main)]);
    let output = folder.sxc(&["check", "main.py"]);
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(said.contains("[W0101] Warning") && said.contains("`not_there`") && said.contains("main.py:1"), "{said}");
    assert_eq!(said.matches("W0101").count(), 1, "{said}");
    let strict = folder.sxc(&["check", "--strict", "main.py"]);
    assert_eq!(strict.status.code(), Some(1));
    assert!(text(&strict.stderr).contains("[W0101] Error"));
    let output = folder.build_and_run(&["main.py"]);
    assert!(text(&output.stderr).ends_with("ModuleNotFoundError: No module named 'not_there'\n"));
}

#[test]
fn bad_sources_are_diagnosed() {
    let folder = Folder::with(&[PRINTS, ("wrong.py", "x = 1\ny = (\nz = 3 3\n"), ("empty/readme", "")]);
    std::fs::write(folder.path("latin.py"), b"print('\xe9')\n").expect("a file");
    folder.build_refuses(&["latin.py"], 1, &["E0101", "latin.py"]);
    folder.build_refuses(&["wrong.py"], 1, &["E0102", "wrong.py"]);
    folder.build_refuses(&["empty", "-o", "out"], 1, &["E0001", "folder without a `__main__.py`"]);
    folder.build_refuses(&["none.py"], 1, &["E0001", "cannot read `none.py`", "no such file"]);
}

#[test]
fn deep_nesting_is_diagnosed() {
    let folder = Folder::with(&[("deep.py", &format!("x = {}{}\n", "(".repeat(10_000), ")".repeat(10_000)))]);
    folder.build_refuses(&["deep.py"], 1, &["E0102"]);
}

#[test]
fn outputs_that_cannot_be_written_are_diagnosed() {
    let folder = Folder::with(&[PRINTS, ("taken/file", "")]);
    for kind in ["bin", "obj", "asm", "llvm", "ir"] {
        folder.build_refuses(&["--dev", "main.py", "--emit", kind, "-o", "no/such/folder/out"], 1, &["E0001", "no/such/folder/out"]);
        folder.build_refuses(&["--dev", "main.py", "--emit", kind, "-o", "taken"], 1, &["E0001", "taken"]);
    }
    assert!(folder.path("taken/file").is_file());
}

#[test]
fn a_missing_linker_is_diagnosed() {
    let folder = Folder::with(&[PRINTS]);
    let mut command = folder.command(SXC);
    command.args(["build", "--dev", "main.py"]).env("SXC_LD", "/no/such/ld.lld");
    folder.refuses(&mut command, 1, &["E0003", "`ld.lld` was not found"]);
}

#[test]
fn wrong_usage_ends_with_two() {
    let folder = Folder::with(&[PRINTS]);
    folder.build_refuses(&["main.py", "--target", "mars-unknown-none"], 2, &["target `mars-unknown-none`"]);
    folder.build_refuses(&["main.py", "--target", "riscv64gc-unknown-linux-gnu"], 2, &["riscv64gc"]);
    folder.build_refuses(&["main.py", "--target", "x86_64-pc-windows-msvc"], 2, &["x86_64-pc-windows-msvc"]);
    folder.build_refuses(&["main.py", "--emit", "pdf"], 2, &["`pdf`"]);
    folder.build_refuses(&["main.py", "--colour"], 2, &["`--colour`"]);
    folder.build_refuses(&[], 2, &["wants a file"]);
    folder.refuses(folder.command(SXC).arg("bake"), 2, &["unknown command `bake`"]);
}

#[test]
fn an_empty_file_is_a_program() {
    let output = Folder::with(&[("main.py", "")]).build_and_run(&["main.py"]);
    assert!(output.status.success() && output.stdout.is_empty() && output.stderr.is_empty());
}

#[test]
fn doctor_says_what_there_is() {
    let folder = Folder::with(&[]);
    let output = folder.sxc(&["doctor"]);
    let said = text(&output.stdout);
    assert!(output.status.success() && said.starts_with("sxc "), "{said}");
    let line = |key: &str| said.lines().find(|l| l.split(' ').next() == Some(key)).unwrap_or_default().to_string();
    assert!(line("math").ends_with(" native") && line("argparse").ends_with(" ours"), "{said}");
    assert!(!line("linker").is_empty() && !line("x86_64-unknown-linux-gnu").is_empty());
}

#[test]
fn doctor_lists_gaps() {
    let output = Folder::with(&[]).sxc(&["doctor", "--gaps"]);
    let said = text(&output.stdout);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let last = said.lines().last().unwrap_or_default();
    assert_eq!(last, format!("{} missing", said.lines().count() - 1));
    // What is listed is really missing: `list.append` is there.
    assert!(!said.lines().any(|l| l == "list append"), "{said}");
    assert!(!Path::new("gaps.py").exists());
}
