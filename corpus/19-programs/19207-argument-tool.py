# args: --sort size --top 4 -v stats
# A command line tool with subcommands over a tree of temporary files.
import argparse
import os
import sys
import tempfile
from pathlib import Path

SCALE = 1


def build_parser():
    parser = argparse.ArgumentParser(prog="ftool", description="Look at files.")
    parser.add_argument("-v", "--verbose", action="count", default=0)
    parser.add_argument("--sort", choices=["name", "size"], default="name")
    parser.add_argument("--top", type=int, default=10, metavar="N")
    commands = parser.add_subparsers(dest="command", required=True)
    stats = commands.add_parser("stats", help="count lines")
    stats.add_argument("--ext", action="append")
    grep = commands.add_parser("grep", help="search")
    grep.add_argument("pattern")
    grep.add_argument("-i", "--ignore-case", action="store_true")
    rename = commands.add_parser("rename")
    rename.add_argument("old")
    rename.add_argument("new")
    rename.add_argument("--dry-run", action=argparse.BooleanOptionalAction, default=True)
    return parser


def make_tree(root):
    for i in range(12):
        folder = root / ("src", "docs", "src/deep")[i % 3]
        folder.mkdir(parents=True, exist_ok=True)
        text = "".join(f"line {j} of file {i}{' TODO' if (i * j) % 7 == 3 else ''}\n" for j in range(i * 3))
        (folder / f"f{i:02}.{('py', 'txt', 'md')[i % 4 % 3]}").write_text(text, encoding="utf-8")


def files(root):
    for folder, folders, names in os.walk(root):
        folders.sort()
        for name in sorted(names):
            yield Path(folder, name)


def stats(root, options):
    rows = []
    for path in files(root):
        if options.ext and path.suffix.lstrip(".") not in options.ext:
            continue
        with open(path, encoding="utf-8") as f:
            lines = sum(1 for _ in f)
        rows.append((path.relative_to(root).as_posix(), lines, path.stat().st_size))
    rows.sort(key=(lambda r: (-r[2], r[0])) if options.sort == "size" else None)
    for name, lines, size in rows[: options.top]:
        yield f"{name:<20}{lines:>5}{size:>7}" if options.verbose else name
    yield f"{len(rows)} files, {sum(r[1] for r in rows)} lines"


def grep(root, options):
    wanted = options.pattern.lower() if options.ignore_case else options.pattern
    hits = 0
    for path in files(root):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if wanted in (line.lower() if options.ignore_case else line):
                hits += 1
                if hits <= options.top:
                    yield f"{path.name}:{number}:{line}"
    yield f"{hits} hits"


def rename(root, options):
    for path in list(files(root)):
        if options.old in path.name:
            target = path.with_name(path.name.replace(options.old, options.new))
            yield f"{path.name} -> {target.name}"
            if not options.dry_run:
                path.rename(target)


def main(argv, root):
    options = build_parser().parse_args(argv)
    yield from {"stats": stats, "grep": grep, "rename": rename}[options.command](root, options)


with tempfile.TemporaryDirectory() as name:
    root = Path(name)
    make_tree(root)
    for argv in (sys.argv[1:], ["stats", "--ext", "py", "--ext", "md"], ["--top", "3", "grep", "todo", "-i"], ["grep", "todo"], ["-vv", "rename", "f0", "g"], ["rename", "f1", "h", "--no-dry-run"], ["--top=2", "stats"]):
        print("$", *argv)
        print(*main(argv, root), sep="\n")
    for argv in ([], ["stats", "--nope"], ["--sort", "date", "stats"], ["--top", "x", "stats"], ["grep"], ["fly"]):
        print("$", *argv, flush=True)
        sys.stderr = sys.stdout
        try:
            list(main(argv, root))
        except SystemExit as e:
            print("exit", e.code)
        finally:
            sys.stderr = sys.__stderr__
    total = 0
    for _ in range(SCALE):
        for argv in (["-v", "stats"], ["grep", "file 1", "-i"]):
            total += len("\n".join(main(argv, root)))
    print(total if SCALE == 1 else "")
    print(sorted(p.name for p in root.rglob("h*")))
print(root.exists())
