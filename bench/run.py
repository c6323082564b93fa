#!/usr/bin/env python3
"""Measures the programs of this folder: sxc against CPython, and against C where there is a C version.

All engines of one program run interleaved; a figure is the median CPU time of the runs. Outputs are compared: an engine
that prints something else than CPython is WRONG. Only ratios inside one table mean anything.

Usage: run.py [--micro] [--runs N] [--write FILE] [programs...]
`--micro` measures the programs of `micro`: single operations on values of statically unknown type, against CPython and PyPy.
CPython is the faster of `python3` on the system path (SXC_PYTHON names another) and the oracle (`just oracle-setup`).
"""
import math
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
CLANG = ["/usr/lib/llvm-22/bin/clang", "clang"]


def measure(command):
    """(stdout, CPU seconds, peak memory in KiB) of one run; None for the output where it failed."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(write, 1)
        os.close(read)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        try:
            os.execvp(command[0], command)
        except OSError:
            os._exit(127)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        output = pipe.read()
    _, status, usage = os.wait4(child, 0)
    return (output if status == 0 else None), usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def build(folder, program):
    """Commands by engine name for one program."""
    commands = {}
    interpreters = [os.environ.get("SXC_PYTHON", "python3"), str(ROOT / ".oracle/bin/python3.14")]
    for name, python in zip(("cpython", "cpython314"), interpreters):
        if name == "cpython" or os.path.exists(python):
            commands[name] = [python, str(program)]
    binary = folder / f"{program.stem}-sxc"
    compiler = ROOT / "target/release/sxc"
    done = subprocess.run([compiler, "build", "--release", "--cpu", "native", "-o", binary, program], capture_output=True)
    if done.returncode == 0:
        commands["sxc"] = [str(binary)]
    source = HERE / "c" / f"{program.stem}.c"
    clang = next((c for c in CLANG if os.path.exists(c) or c == "clang"), None)
    if source.exists() and clang:
        c_binary = folder / f"{program.stem}-c"
        flags = ["-O3", "-march=native", "-ffp-contract=off", "-w"]
        done = subprocess.run([clang, *flags, "-o", c_binary, source, "-lm"], capture_output=True)
        if done.returncode == 0:
            commands["c"] = [str(c_binary)]
    return commands


def table_row(program, commands, runs):
    """CPU times, memory and correctness of all engines for one program."""
    times = {name: [] for name in commands}
    memory = {name: 0 for name in commands}
    outputs = {}
    for _ in range(runs):
        for name, command in commands.items():
            output, seconds, peak = measure(command)
            outputs[name] = output
            times[name].append(seconds)
            memory[name] = max(memory[name], peak)
    medians = {name: statistics.median(values) for name, values in times.items()}
    reference = min((medians[n], n) for n in ("cpython", "cpython314") if n in medians)
    expected = outputs[reference[1]]
    row = {"program": program.stem, "cpython": reference[0], "memory_cpython": memory[reference[1]]}
    for name in ("sxc", "c"):
        if name not in commands:
            row[name] = None
        elif outputs[name] != expected:
            row[name] = "WRONG" if outputs[name] is not None else "FAILS"
        else:
            row[name] = medians[name]
            row[f"memory_{name}"] = memory[name]
    return row


def micro_commands(folder, program):
    """Commands by engine name for one micro-benchmark."""
    binary = folder / f"{program.stem}-sxc"
    done = subprocess.run([ROOT / "target/release/sxc", "build", "--release", "-o", binary, program], capture_output=True)
    commands = {"cpython": [os.environ.get("SXC_ORACLE") or str(ROOT / ".oracle/bin/python3.14"), str(program)]}
    if done.returncode == 0:
        commands["sxc"] = [str(binary)]
    pypy = os.environ.get("SXC_PYPY", str(ROOT / ".oracle/bin/pypy3"))
    if os.path.exists(pypy):
        commands["pypy"] = [pypy, str(program)]
    return commands


def micro_row(program, commands, start, runs):
    """CPU times without what an empty program takes, by engine; None for one that fails or prints something else."""
    times = {name: [] for name in commands}
    outputs = {}
    for _ in range(runs):
        for name, command in commands.items():
            outputs[name], seconds, _ = measure(command)
            times[name].append(seconds)
    def time(name):
        if name not in commands or outputs[name] is None or outputs[name] != outputs["cpython"]:
            return None
        return max(min(times[name]) - start[name], 1e-4)
    return {"program": program.stem, **{name: time(name) for name in ("cpython", "sxc", "pypy")}}


def micro_table(programs, runs):
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        empty = folder / "empty.py"
        empty.write_text("")
        start = {name: min(measure(command)[1] for _ in range(5)) for name, command in micro_commands(folder, empty).items()}
        for program in programs:
            rows.append(micro_row(program, micro_commands(folder, program), start, runs))
            print(rows[-1], file=sys.stderr, flush=True)
    def ratio(row, over):
        return f"{row[over] / row['sxc']:.2f}x" if row["sxc"] and row[over] else "-" if row["sxc"] else "WRONG"
    lines = ["| operation | CPython s | sxc s | faster than CPython | faster than PyPy |", "|---|---:|---:|---:|---:|"]
    for row in rows:
        shown = f"{row['sxc']:.3f}" if row["sxc"] else "-"
        lines.append(f"| {row['program']} | {row['cpython']:.3f} | {shown} | {ratio(row, 'cpython')} | {ratio(row, 'pypy')} |")
    good = [row["cpython"] / row["sxc"] for row in rows if row["sxc"]]
    mean = math.exp(sum(map(math.log, good)) / len(good)) if good else 0
    lines.append(f"| **geometric mean ({len(good)} of {len(rows)} right)** | | | **{mean:.2f}x** | |")
    return "\n".join(lines) + "\n"


def cell(row, over, under):
    """The ratio of two engines' times as text."""
    a, b = row.get(over), row.get(under)
    if isinstance(b, str) or b is None:
        return b or "-"
    if isinstance(a, str) or a is None:
        return "-"
    return f"{a / max(b, 1e-4):.2f}x"


def render(rows):
    lines = ["| program | CPython s | sxc s | faster than CPython | time over C | memory over CPython |", "|---|---:|---:|---:|---:|---:|"]
    for row in rows:
        sxc = row["sxc"]
        memory = f"{row['memory_sxc'] / row['memory_cpython']:.2f}x" if "memory_sxc" in row else "-"
        shown = f"{sxc:.3f}" if isinstance(sxc, float) else str(sxc or "-")
        lines.append(f"| {row['program']} | {row['cpython']:.3f} | {shown} | {cell(row, 'cpython', 'sxc')} | {cell(row, 'sxc', 'c')} | {memory} |")
    good = [row["cpython"] / max(row["sxc"], 1e-4) for row in rows if isinstance(row["sxc"], float)]
    mean = math.exp(sum(map(math.log, good)) / len(good)) if good else 0
    lines.append(f"| **geometric mean ({len(good)} of {len(rows)} right)** | | | **{mean:.2f}x** | | |")
    return "\n".join(lines) + "\n"


def main():
    arguments = sys.argv[1:]
    runs, target = 3, None
    if "--runs" in arguments:
        at = arguments.index("--runs")
        runs = int(arguments[at + 1])
        del arguments[at : at + 2]
    if "--write" in arguments:
        at = arguments.index("--write")
        target = arguments[at + 1]
        del arguments[at : at + 2]
    micro = "--micro" in arguments
    arguments = [a for a in arguments if a != "--micro"]
    programs = sorted((HERE / ("micro" if micro else "programs")).glob("*.py"))
    programs = [p for p in programs if not arguments or p.stem in arguments]
    if micro:
        finish(micro_table(programs, runs), target)
        return
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for program in programs:
            rows.append(table_row(program, build(pathlib.Path(folder), program), runs))
            print(rows[-1], file=sys.stderr, flush=True)
    finish(render(rows), target)


def finish(text, target):
    print(text)
    if target:
        pathlib.Path(target).write_text(text)


resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
main()
