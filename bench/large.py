"""Writes large sources: `python3 bench/large.py KIND > FILE`, and measures their builds: `python3 bench/large.py --measure`.

`program` is 28,000 lines of 500 classes and 3,000 functions that call each other; `statements` is 10 MB of simple
statements; `nested` is an expression in 10,000 parentheses.
"""
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
CLASSES, FUNCTIONS = 500, 3000


def class_lines(n):
    base = f"(Shape{n - 1})" if n % 5 else ""
    first = f"super().__init__(x, y)" if base else "self.x = x"
    return f"""class Shape{n}{base}:
    kind = {n}

    def __init__(self, x, y={n % 7}):
        {first}
        self.y = y + {n}
        self.items = [x, y]

    def area(self):
        return self.x * self.y + {n % 11}

    def add(self, other):
        self.items.append(other)
        return len(self.items) + self.area()

    def __repr__(self):
        return f"Shape{n}({{self.x}}, {{self.y}})"

""".splitlines()


def function_lines(n):
    before = f"work{n - 1}(a, b - 1)" if n % 10 else "a"
    return f"""def work{n}(a, b):
    total = {n % 13}
    if b > 0 and a != {n % 17}:
        total += {before}
    return total % 1000003

""".splitlines()


def program():
    lines = []
    for n in range(CLASSES):
        lines += class_lines(n)
    for n in range(FUNCTIONS):
        lines += function_lines(n)
    lines += ["total = 0"]
    lines += [f"total += work{n}({n}, 12) + Shape{n % CLASSES}({n}).add({n % 3})" for n in range(0, FUNCTIONS, 3)]
    lines += ["print(total)"]
    return "\n".join(lines) + "\n"


def statements(size=10_000_000):
    parts, length, n = [], 0, 0
    while length < size:
        line = f"v{n % 500} = {n} + v{(n * 7) % 500}\n" if n >= 500 else f"v{n} = {n}\n"
        parts.append(line)
        length += len(line)
        n += 1
    return "".join(parts) + "print(v1)\n"


def nested(depth=10_000):
    return "x = " + "(" * depth + "1" + ")" * depth + "\n"


KINDS = {"program": program, "statements": statements, "nested": nested}


def measure(names):
    sxc = ROOT / "target/release/sxc"
    with tempfile.TemporaryDirectory() as folder:
        for name in names or KINDS:
            path = pathlib.Path(folder, f"{name}.py")
            text = KINDS[name]()
            path.write_text(text)
            for mode in ("--dev", "--release"):
                started, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
                command = ["/usr/bin/env", "python3", "-c", MEASURED, str(sxc), "build", mode, str(path), "-o", str(pathlib.Path(folder, "out"))]
                done = subprocess.run(command, capture_output=True, text=True)
                used = resource.getrusage(resource.RUSAGE_CHILDREN)
                cpu = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime
                memory, status = (done.stdout.split() + ["?", "?"])[:2]
                first = next(iter(done.stderr.strip().splitlines()), "")
                print(f"{name} {mode}: {len(text.splitlines())} lines, exit {status}, {time.monotonic() - started:.1f} s, {cpu:.1f} s of processor, {memory} MB {first}", flush=True)


MEASURED = """
import resource, subprocess, sys
status = subprocess.run(sys.argv[1:], timeout=900).returncode
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024, status)
"""


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        measure(sys.argv[2:])
    else:
        sys.stdout.write(KINDS[sys.argv[1]]())
