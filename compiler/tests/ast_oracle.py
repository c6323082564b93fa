"""Compares our syntax trees with CPython's.

    python3.14 ast_oracle.py TOOL PATH...

Parses every .py file below the paths with CPython 3.14 and with TOOL (the example `ast_dump` of the crate `sxc-syntax`),
and compares the dumps with all attributes. A file that CPython refuses must be refused; with `--messages` for the same reason
in the same line (we may report more). `--unparse` compares what `ast.unparse` makes of the trees instead of the dumps, `--time`
CPU time. Exits with 1 if anything differs.
"""

import ast
import os
import subprocess
import sys
import time
import warnings

CONTEXT = 100


def python_files(paths):
    for path in paths:
        if os.path.isfile(path):
            yield path
        for folder, folders, names in os.walk(path):
            folders.sort()
            for name in sorted(names):
                file = os.path.join(folder, name)
                if name.endswith(".py") and os.path.isfile(file):
                    yield file


def dump(tree):
    return ast.dump(tree, include_attributes=True)


def expected(path, show):
    """CPython's verdict on a file and its tree as text, or its message."""
    with open(path, "rb") as file:
        source = file.read()
    try:
        text = show(ast.parse(source))
    except SyntaxError as error:
        return b"error", f"{type(error).__name__}: {error.msg} (line {error.lineno})".encode(errors="replace")
    except (ValueError, MemoryError, RecursionError) as error:
        return b"error", str(error).encode(errors="replace")
    return b"ok", text.encode(errors="replace")


def answers(command, files):
    """Our verdicts, in the order of the files."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with process:
        for path in files:
            # The tool starts to answer when it has read all names, so they go first.
            process.stdin.write(os.fsencode(path) + b"\n")
        process.stdin.close()
        for path in files:
            verdict, length = process.stdout.readline().split()
            yield path, verdict, process.stdout.read(int(length))


def difference(wanted, found):
    """The place where two dumps part."""
    at = next((i for i, (a, b) in enumerate(zip(wanted, found)) if a != b), min(len(wanted), len(found)))
    part = slice(max(0, at - CONTEXT), at + CONTEXT)
    return f"    CPython: {wanted[part].decode(errors='replace')}\n    sxc:     {found[part].decode(errors='replace')}"


def compare(tool, files, options):
    failures = refused = 0
    show, command = (ast.unparse, [tool, "--unparse"]) if "--unparse" in options else (dump, [tool])
    messages = "--messages" in options
    for path, verdict, found in answers(command, files):
        wanted_verdict, wanted = expected(path, show)
        refused += wanted_verdict == b"error"
        if verdict != wanted_verdict:
            failures += 1
            print(f"{path}: CPython says {wanted_verdict.decode()}, sxc {verdict.decode()}")
            print("   ", (wanted if wanted_verdict == b"error" else found).decode(errors="replace")[:300])
        elif verdict == b"error" and messages and wanted not in found.split(b"\n"):
            failures += 1
            print(f"{path}: the errors differ\n    CPython: {wanted.decode()}\n    sxc:     {found.decode()}")
        elif verdict == b"ok" and found != wanted:
            failures += 1
            print(f"{path}: the trees differ\n{difference(wanted, found)}")
    print(f"{len(files)} files, {refused} refused by CPython, {failures} differ")
    return failures


def compare_time(tool, files):
    """CPU seconds for parsing all files that are in memory."""
    sources = []
    for path in files:
        with open(path, "rb") as file:
            sources.append(file.read())
    start = time.process_time()
    for source in sources:
        try:
            ast.parse(source)
        except (SyntaxError, ValueError, MemoryError, RecursionError):
            pass
    theirs = time.process_time() - start
    names = "".join(path + "\n" for path in files)
    ours = float(subprocess.run([tool, "--time"], input=names, capture_output=True, text=True, check=True).stdout)
    size = sum(map(len, sources)) / 1e6
    print(f"{size:.1f} MB: CPython {theirs:.2f} s, sxc {ours:.2f} s, {theirs / ours:.1f} times as fast")


def main(arguments):
    warnings.simplefilter("ignore")
    options = {a for a in arguments if a.startswith("--")}
    tool, *paths = [a for a in arguments if a not in options]
    files = list(python_files(paths))
    if not files:
        sys.exit("no .py files there")
    if "--time" in options:
        compare_time(tool, files)
    elif compare(tool, files, options):
        sys.exit(1)


if __name__ == "__main__":
    main(sys.argv[1:])
