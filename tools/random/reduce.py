"""Makes a differing case small: lines and blocks are left out while the difference stays."""
import time


def differs(runner, source, mode):
    expected = runner.oracle(source)
    if expected.status != 0:
        return False
    return runner.compiled(source, mode) != expected


def reduce(runner, program, number, mode, seconds):
    """The text of a program with the one case, as short as can be found in time; the whole file where it needs the others."""
    source = program.source([number])
    if not differs(runner, source, mode):
        return program.source()
    deadline = time.monotonic() + seconds
    lines = source.splitlines()
    progress = True
    while progress and time.monotonic() < deadline:
        progress = False
        at = len(lines) - 1
        while at >= 0 and time.monotonic() < deadline:
            shorter = without(lines, at)
            if shorter is not None and is_python(shorter) and differs(runner, "\n".join(shorter) + "\n", mode):
                lines = shorter
                progress = True
            at = min(at, len(lines)) - 1
    return "\n".join(lines) + "\n"


def without(lines, at):
    """Without the statement that starts in this line, with its block."""
    if not lines[at].strip():
        return lines[:at] + lines[at + 1:]
    depth = indent(lines[at])
    end = at + 1
    while end < len(lines) and lines[end].strip() and indent(lines[end]) > depth:
        end += 1
    return lines[:at] + lines[end:]


def indent(line):
    return len(line) - len(line.lstrip())


def is_python(lines):
    try:
        compile("\n".join(lines) + "\n", "reduced", "exec")
    except SyntaxError:
        return False
    return True
