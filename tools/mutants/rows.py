"""Lists of mutants: `*.txt` beside this file, one per area.

    [runtime/src/types/slice.rs] slice indexing     a file, and words of corpus paths that should notice
    101 if «step < 0» {  ~>  step <= 0              number, fragment, replacement
    102 x.set(y);  ~>                               nothing in its place
    103 a + b  ~>  a - b  ##  add sum               words of its own come first

A fragment occurs exactly once in its file, whatever the white space; what «» mark is replaced, else all of it. It is an
expression, or statements that end with `;` or `}`.
"""
import hashlib
import pathlib
import re
from dataclasses import dataclass

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


@dataclass
class Row:
    number: int
    area: str
    file: str
    fragment: str
    replacement: str
    words: list

    @property
    def digest(self):
        return hashlib.sha256(repr((self.file, self.fragment, self.replacement)).encode()).hexdigest()[:16]

    @property
    def in_compiler(self):
        """The compiler does wrong things, not the program that it made."""
        return self.file.startswith("compiler/")

    def __str__(self):
        return f"{self.number} {self.file}: {self.fragment}  ~>  {self.replacement}"


class BadRow(Exception):
    pass


def read_all():
    """All rows, by number."""
    rows = {}
    for path in sorted(HERE.glob("*.txt")):
        for row in read(path):
            if row.number in rows:
                raise BadRow(f"{path.name}: {row.number} is there twice")
            rows[row.number] = row
    return [rows[number] for number in sorted(rows)]


def read(path):
    file, words = None, []
    for at, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("["):
            file, rest = line[1:].split("]", 1)
            words = rest.split()
            continue
        line, _, own = line.partition("  ##")
        match = re.fullmatch(r"(\d+) (.*?)\s+~>(.*)", line)
        if not match or file is None:
            raise BadRow(f"{path.name}:{at}: not a row: {line}")
        number, fragment, replacement = match.groups()
        yield Row(int(number), path.stem, file, fragment.strip(), replacement.strip(), own.split() + words)


def span(row, text):
    """Where the replaced part lies in the file's text."""
    before, part, after = row.fragment, None, ""
    if "«" in row.fragment:
        before, rest = row.fragment.split("«")
        part, after = rest.split("»")
    else:
        before, part = "", row.fragment
    pattern = f"{loose(before)}{gap(before, part)}({loose(part)}){gap(part, after)}{loose(after)}"
    found = list(re.finditer(pattern, text))
    if len(found) != 1:
        raise BadRow(f"{row}\n    is there {len(found)} times")
    return found[0].span(1)


def loose(piece):
    return r"\s+".join(re.escape(word) for word in piece.split())


def gap(left, right):
    """White space between two pieces, if either has some at the border."""
    return r"\s*" if left.strip() and right.strip() and (left[-1:].isspace() or right[:1].isspace()) else ""


def rewrite(text, rows):
    """The text with every row's part behind a question for its number. Parts may lie in one another."""
    spans = sorted(((*span(row, text), row) for row in rows), key=lambda s: (s[0], -s[1], -s[2].number))

    def inside(start, end, index):
        """text[start:end] with the spans from `index` on that lie in it; and the first span that does not."""
        out, at = [], start
        while index < len(spans) and spans[index][0] < end:
            first, last, row = spans[index]
            if last > end:
                raise BadRow(f"{row}\n    overlaps with another row")
            out.append(text[at:first])
            original, index = inside(first, last, index + 1)
            out.append(either(row, text[first:last], original))
            at = last
        out.append(text[at:end])
        return "".join(out), index

    return inside(0, len(text), 0)[0]


def either(row, part, original):
    choice = f"if crate::mutant::on({row.number}) {{ {row.replacement} }} else {{ {original} }}"
    return choice if part.rstrip().endswith((";", "}")) else f"({choice})"


def check():
    """Every row fits the tree; the complaints otherwise."""
    complaints = []
    rows = read_all()
    for file in sorted({row.file for row in rows}):
        path = ROOT / file
        if not path.exists():
            complaints.append(f"{file}: no such file")
            continue
        text = path.read_text(encoding="utf-8")
        for row in (row for row in rows if row.file == file):
            try:
                span(row, text)
            except BadRow as error:
                complaints.append(str(error))
        if not complaints:
            try:
                rewrite(text, [row for row in rows if row.file == file])
            except BadRow as error:
                complaints.append(str(error))
    return complaints
