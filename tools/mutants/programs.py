"""Corpus programs and what they print, with a mutant on or with none."""
import hashlib
import os
import pathlib
import subprocess
import tempfile
import threading
import time

import rows
import tree

LIMIT = 10
BUILT = tree.SCRATCH / "programs"
# What no program of the corpus needs.
MOST_OUTPUT = 64 << 20


def header(text, name):
    for line in text.splitlines():
        if not line.startswith("#"):
            return None
        if line.startswith(f"# {name}:"):
            return line.split(":", 1)[1].strip()
    return None


class Program:
    def __init__(self, path):
        self.path = path
        self.name = str(path.relative_to(rows.ROOT))
        self.text = path.read_text(encoding="utf-8", errors="surrogateescape")
        self.arguments = (header(self.text, "args") or "").split()
        self.lock = threading.Lock()
        self.known = None
        self.seconds = 0.0
        stdin, err = path.with_suffix(".in"), path.with_suffix(".err")
        self.input = stdin.read_bytes() if stdin.exists() else b""
        out = path.with_suffix(".out")
        self.answer = (int(header(self.text, "exit") or 0), out.read_bytes() if out.exists() else None, err.read_bytes() if err.exists() else None)

    @property
    def serves(self):
        """It is to be built, and to print what CPython prints."""
        return "# error:" not in self.text and header(self.text, "fixme") is None and self.answer[1] is not None

    def build(self, binary, mutant=0):
        command = [str(tree.COMPILER), "build", self.name, "--dev", "-o", str(binary)]
        status, _, error, _ = run(command, b"", mutant)
        if status == 0:
            # Symbols are most of a binary, and hundreds of binaries are kept.
            subprocess.run(["strip", str(binary)], check=False)
        return status == 0, error

    def binary(self):
        return BUILT / self.name.replace("/", "-").removesuffix(".py")

    def differs(self, binary, mutant):
        """Why the program does not print CPython's answer; None where it does."""
        status, out, err, seconds = run([str(binary), *self.arguments], self.input, mutant)
        self.seconds = max(self.seconds, seconds)
        if status is None:
            return "time"
        wanted = self.answer
        if out != wanted[1]:
            return "stdout"
        if status != wanted[0]:
            return f"status {status}"
        return "stderr" if wanted[2] is not None and err != wanted[2] else None

    def passes(self):
        """The binary is built and right while no mutant is on. Found out once."""
        with self.lock:
            if self.known is None:
                binary = self.binary()
                stamp = binary.with_suffix(".stamp")
                now = fingerprint(self.text)
                if not binary.exists() or not stamp.exists() or stamp.read_text() != now:
                    built, _ = self.build(binary)
                    stamp.write_text(now if built else "")
                self.known = binary.exists() and self.differs(binary, 0) is None and self.seconds < LIMIT / 4
            return self.known

    def notices(self, row):
        """How the program shows the mutant; None where it does not."""
        if not row.in_compiler:
            return self.differs(self.binary(), row.number)
        with tempfile.TemporaryDirectory(dir=tree.SCRATCH) as folder:
            binary = pathlib.Path(folder) / "program"
            built, _ = self.build(binary, row.number)
            return self.differs(binary, 0) if built else "build"


def fingerprint(text):
    archive = tree.ARCHIVE.stat()
    compiler = tree.COMPILER.stat()
    key = repr((archive.st_mtime_ns, archive.st_size, compiler.st_mtime_ns, text))
    return hashlib.sha256(key.encode("utf-8", "surrogateescape")).hexdigest()


def run(command, data, mutant):
    """(status, stdout, stderr, seconds); the status is None where the command took too long."""
    environment = dict(os.environ, PYTHONHASHSEED="0", SXC_MUTANT=str(mutant))
    started = time.monotonic()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err, tempfile.TemporaryFile() as stdin:
        stdin.write(data)
        stdin.seek(0)
        process = subprocess.Popen(command, stdin=stdin, stdout=out, stderr=err, cwd=rows.ROOT, env=environment, start_new_session=True)
        try:
            status = process.wait(LIMIT)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, 9)
            process.wait()
            status = None
        out.seek(0)
        err.seek(0)
        return status, out.read(), err.read(), time.monotonic() - started


def find_all():
    found = [Program(path) for path in sorted((rows.ROOT / "corpus").glob("*/[0-9]*.py"))]
    return [program for program in found if program.serves]


def likely(row, all_programs):
    """Programs whose path has a word of the row, then those of the same bands, then the others.

    Long programs notice more. Where programs are built anew for each mutant, small ones come first.
    """
    chosen, seen = [], set()
    sign = 1 if row.in_compiler else -1

    def take(group):
        for program in sorted(group, key=lambda p: (sign * len(p.text), p.name)):
            if program.name not in seen:
                seen.add(program.name)
                chosen.append(program)

    for word in row.words:
        take(p for p in all_programs if word in p.name)
    bands = {p.name.split("/")[1] for p in chosen}
    take(p for p in all_programs if p.name.split("/")[1] in bands)
    take(all_programs)
    return chosen
