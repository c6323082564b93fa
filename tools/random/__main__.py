"""Random programs on CPython and sxc: `just random --seeds 1..20 --minutes 10`.

A seed makes one file of about a hundred independent cases. The file is built with `--dev` and `--release`; stdout, exit
status and stderr must be CPython's. A difference is reduced to its case and printed. One line for the run goes to
`docs/random.md`.
"""
import argparse
import datetime
import os
import pathlib
import re
import resource
import subprocess
import sys
import tempfile
import time

import cases
import reduce

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main():
    options = arguments()
    first, _, last = options.seeds.partition("..")
    seeds = range(int(first), int(last or first) + 1)
    runner = Runner(options)
    deadline = time.monotonic() + 60 * options.minutes
    done, count, differences = [], 0, 0
    for seed in seeds:
        if time.monotonic() > deadline:
            break
        program = terminating(runner, cases.make(seed, options.cases, options.areas))
        differences += check(runner, seed, program, options)
        done.append(seed)
        count += len(program.cases)
        print(f"seed {seed}: {count} cases, {differences} differences", file=sys.stderr, flush=True)
    if done and not options.dry:
        record(done, options, count, differences)
    print(f"{count} cases, {differences} differences")
    return 1 if differences else 0


def arguments():
    parser = argparse.ArgumentParser(prog="random")
    parser.add_argument("--seeds", default="1..10", help="A..B, both included")
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--cases", type=int, default=100, help="cases in a file")
    parser.add_argument("--areas", nargs="*", help="only these areas")
    parser.add_argument("--modes", nargs="*", default=["dev", "release"])
    parser.add_argument("--dry", action="store_true", help="write no line to docs/random.md")
    parser.add_argument("--keep", type=pathlib.Path, help="a folder for reduced programs")
    parser.add_argument("--reduce", type=float, default=60, help="seconds for making a difference small")
    parser.add_argument("--oracle", default=os.environ.get("SXC_ORACLE", str(ROOT / ".oracle/bin/python3.14")))
    parser.add_argument("--sxc", default=str(ROOT / "target/release/sxc"))
    return parser.parse_args()


class Outcome:
    """What one run showed."""

    def __init__(self, status, stdout, stderr):
        self.status, self.stdout, self.stderr = status, stdout, stderr

    def __eq__(self, other):
        return (self.status, self.stdout, self.stderr) == (other.status, other.stdout, other.stderr)

    def describe(self):
        tail = self.stderr.strip().splitlines()[-3:]
        return f"exit {self.status}; stderr: {' / '.join(tail)[:300]}" if self.status or tail else ""


class Runner:
    def __init__(self, options):
        self.options = options
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="sxc-random-"))

    def write(self, source):
        path = self.folder / "program.py"
        path.write_text(source, encoding="utf-8")
        return path

    def oracle(self, source):
        return self.execute([self.options.oracle, "-u", "-W", "ignore", str(self.write(source))], 10)

    def compiled(self, source, mode):
        binary = self.folder / "program"
        binary.unlink(missing_ok=True)
        build = self.execute([self.options.sxc, "build", f"--{mode}", str(self.write(source)), "-o", str(binary)], 600)
        if not binary.exists():
            return Outcome(f"build {build.status}", "", build.stderr)
        return self.execute([str(binary)])

    def execute(self, command, seconds=60):
        limit = lambda: resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
        environment = dict(os.environ, PYTHONHASHSEED="0", PYTHONIOENCODING="utf-8")
        try:
            done = subprocess.run(command, capture_output=True, timeout=seconds, stdin=subprocess.DEVNULL, env=environment,
                                  cwd=self.folder, preexec_fn=limit)
        except subprocess.TimeoutExpired as late:
            return Outcome("time is up", plain(late.stdout or b""), "")
        return Outcome(done.returncode, plain(done.stdout), plain(done.stderr))


def terminating(runner, program):
    """Without cases that CPython does not get through: random loops can be endless."""
    while (outcome := runner.oracle(program.source())).status != 0:
        reached = sections(outcome.stdout)
        if not reached:
            sys.exit(f"CPython ends with {outcome.status}\n{outcome.stderr[-2000:]}")
        program.drop(list(reached)[-1])
    return program


def plain(output):
    """Text without addresses of objects."""
    return re.sub(r" at 0x[0-9a-f]+", " at 0x..", output.decode("utf-8", "replace"))


def check(runner, seed, program, options):
    """The number of cases that differ, each printed."""
    source = program.source()
    expected = runner.oracle(source)
    reported = set()
    for mode in options.modes:
        got = runner.compiled(source, mode)
        if got == expected:
            continue
        for number in suspects(runner, program, expected, got, mode):
            if number in reported:
                continue
            reported.add(number)
            small = reduce.reduce(runner, program, number, mode, options.reduce)
            report(runner, seed, number, small, mode, options)
    return len(reported)


def suspects(runner, program, expected, got, mode):
    """Cases whose section differs; after a crash or a failed build each case is tried alone, by halves."""
    if not str(got.status).startswith(("build", "time")) and got.status == 0:
        want, have = sections(expected.stdout), sections(got.stdout)
        differing = [n for n in want if want[n] != have.get(n)]
        if differing:
            return differing
    found, rounds = [], 0
    remaining = [c.number for c in program.cases]
    while remaining and rounds < 5:
        culprit = halve(runner, program, remaining, mode)
        if culprit is None:
            break
        found.append(culprit)
        remaining.remove(culprit)
        rounds += 1
    return found


def halve(runner, program, numbers, mode):
    if not reduce.differs(runner, program.source(numbers), mode):
        return None
    while len(numbers) > 1:
        middle = len(numbers) // 2
        front, back = numbers[:middle], numbers[middle:]
        numbers = front if reduce.differs(runner, program.source(front), mode) else back
    return numbers[0]


def sections(text):
    found, number = {}, None
    for line in text.splitlines():
        if line.startswith("## "):
            number = int(line[3:])
            found[number] = []
        elif number is not None:
            found[number].append(line)
    return found


def report(runner, seed, number, source, mode, options):
    want, got = runner.oracle(source), runner.compiled(source, mode)
    print(f"==== seed {seed} case {number} --{mode}")
    print(source)
    print("---- CPython", want.describe())
    print(want.stdout[-1500:].rstrip())
    print("---- sxc", got.describe())
    print(got.stdout[-1500:].rstrip(), flush=True)
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
        (options.keep / f"{seed}-{number}-{mode}.py").write_text(source)


def record(seeds, options, count, differences):
    path = ROOT / "docs/random.md"
    path.parent.mkdir(exist_ok=True)
    if not path.exists():
        path.write_text("# Random programs\n\nAppended by `just random`; see `tools/random`.\n\n"
                        "| date | seeds | commit | modes | cases | differences |\n| --- | --- | --- | --- | --- | --- |\n")
    commit = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip()
    areas = f" ({' '.join(options.areas)})" if options.areas else ""
    line = f"| {datetime.date.today()} | {seeds[0]}..{seeds[-1]}{areas} | {commit} | {' '.join(options.modes)} | {count} | {differences} |\n"
    with path.open("a") as file:
        file.write(line)


sys.exit(main())
