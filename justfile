# What one does with this tree. `just --list` shows the recipes.

export LLVM_SYS_221_PREFIX := "/usr/lib/llvm-22"

targets := "x86_64-unknown-linux-gnu x86_64-unknown-linux-musl aarch64-unknown-linux-gnu aarch64-unknown-linux-musl"

# The compiler, the runtime archives of all targets, and the folder that the compiler finds beside itself.
build: compiler runtime

compiler:
    cargo build --release --bin sxc

# The runtime archives, as `target/release/sxc-home/lib/TRIPLE`, and the standard library.
runtime *only:
    tools/build-runtime {{ if only == "" { targets } else { only } }}

# All tests that need no CPython. Ends with `N passed, N failed`.
test:
    tools/test

# The corpus alone, or the programs whose path contains one of the words.
corpus *words:
    cargo test --release --test corpus -- {{ words }}

# Rewrites the snapshots. Read the difference like code.
bless:
    cargo test --release --test snapshots -- --bless

# A native CPython 3.14 for the recipes below, in `.oracle`.
oracle-setup:
    tools/oracle-setup .oracle

# Answers of CPython for every corpus program, compared with those stored.
oracle *words:
    python3 tools/oracle {{ words }}

# Writes CPython's answers for new programs.
answer *words:
    python3 tools/oracle --write {{ words }}

# `sxc dump --ast` against CPython's `ast.dump`, over folders of sources.
ast-oracle *folders:
    python3 compiler/tests/ast_oracle.py {{ folders }}

# The programs of `bench` against CPython and C; with `--micro`, single operations against CPython and PyPy.
bench *options:
    python3 bench/run.py {{ options }}

# Random programs on CPython and sxc; appends to `docs/random.md`.
random *options:
    python3 tools/random {{ options }}

# Breaks runtime and compiler in the ways that `tools/mutants/*.txt` list; the corpus must notice 95 of 100.
mutants *options:
    python3 tools/mutants {{ options }}

# Runs the programs that name points of the object model in four ways, and writes `docs/parity.md`.
parity:
    cargo test --release --test corpus -- --parity
