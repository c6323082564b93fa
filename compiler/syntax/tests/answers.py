"""Writes CPython's answers for the tests of this folder.

    python3.14 answers.py

`all_syntax.py` gets `all_syntax.dump` and `all_syntax.unparsed`; each source in `messages.txt` gets its error.
"""

import ast
import pathlib
import warnings

FOLDER = pathlib.Path(__file__).parent


def bless_trees():
    tree = ast.parse((FOLDER / "all_syntax.py").read_bytes())
    lines = [ast.dump(statement, include_attributes=True) for statement in tree.body]
    (FOLDER / "all_syntax.dump").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (FOLDER / "all_syntax.unparsed").write_text(ast.unparse(tree) + "\n", encoding="utf-8")


def answer(source):
    try:
        ast.parse(source)
    except SyntaxError as error:
        return f"{type(error).__name__}: {error.msg} (line {error.lineno})"
    raise SystemExit(f"CPython accepts {source!r}")


def bless_messages():
    path = FOLDER / "messages.txt"
    cases = path.read_text(encoding="utf-8").split("\n---\n")
    blessed = []
    for case in cases:
        source = case.partition("\n=> ")[0].strip("\n")
        blessed.append(f"{source}\n=> {answer(source)}")
    path.write_text("\n---\n".join(blessed) + "\n", encoding="utf-8")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    bless_trees()
    bless_messages()
