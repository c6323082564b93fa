# Command lines are read, refused and explained as argparse does.
import argparse
import contextlib
import io
import os

os.environ["COLUMNS"] = "80"

parser = argparse.ArgumentParser(prog="tool", description="Does things to files, with a description that is too long for one line of help.", epilog="Read the manual.")
parser.add_argument("source", help="the file to read")
parser.add_argument("target", nargs="?", default="out.txt", help="the file to write (default: %(default)s)")
parser.add_argument("-v", "--verbose", action="count", default=0, help="say more")
parser.add_argument("-n", "--number", type=int, choices=[1, 2, 3], metavar="N", help="one of %(choices)s")
parser.add_argument("--color", action=argparse.BooleanOptionalAction, default=True, help="with colors")
parser.add_argument("--items", nargs="+", type=float, help="numbers")
parser.add_argument("--pair", nargs=2, metavar=("KEY", "VALUE"), action="append")
parser.add_argument("--version", action="version", version="%(prog)s 3.2")
parser.add_argument("--const", nargs="?", const="C", default="D")
group = parser.add_mutually_exclusive_group(required=True)
group.add_argument("-q", "--quiet", action="store_true", help="say nothing")
group.add_argument("-l", "--loud", dest="loudness", type=int)
extra = parser.add_argument_group("extra", "Arguments that are rarely used.")
extra.add_argument("--old", action="store_const", const=42, deprecated=True)
extra.add_argument("--hidden", help=argparse.SUPPRESS)

commands = argparse.ArgumentParser(prog="git", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
commands.add_argument("--dir", default=".", help="where")
sub = commands.add_subparsers(dest="command", required=True, help="what to do", metavar="COMMAND")
add = sub.add_parser("add", aliases=["a"], help="adds files")
add.add_argument("files", nargs="*")
add.add_argument("--force", action="store_true", help="in any case")
log = sub.add_parser("log", help="shows history", description="History of %(prog)s.")
log.add_argument("-n", type=int, default=10, help="how many")
run = sub.add_parser("run")
run.add_argument("rest", nargs=argparse.REMAINDER)


def attempt(parser, line, method="parse_args"):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            result = getattr(parser, method)(line.split())
        except SystemExit as e:
            result = "exit %s" % e.code
    print(">", line, "->", result)
    print(out.getvalue(), err.getvalue(), sep="", end="")


for line in [
    "-h", "--version", "in -q", "in out -vvq -n 2", "in -q --items 1 2.5 --pair a b --pair c d", "in -q --no-color", "-q", "in",
    "in -q -l 3", "in -q -n 5", "in -q -n x", "in -q --pair a", "in -q --unknown", "in -q --co", "in -q --col", "in --old -l 1",
    "in -q --const", "in -q --const X", "in -q -- -x", "in -q a b c", "in -ql3", "in -q --items", "in -q --quiet=1", "in -l -3",
]:
    attempt(parser, line)
for line in ["", "-h", "add -h", "add x y --force", "a z", "log -n 3", "log -n", "run -x --y z", "nope", "--dir d log", "log extra"]:
    attempt(commands, line)
attempt(commands, "log extra --more", "parse_known_args")
attempt(parser, "a -q b", "parse_intermixed_args")
print(parser.get_default("target"), parser, argparse.Namespace(a=1, b="x"))

for wrong in [
    lambda p: p.add_argument("-h"), lambda p: p.add_argument("x", required=True), lambda p: p.add_argument("-x", action="nope"),
    lambda p: p.add_argument("-x", type="int"), lambda p: p.add_argument("-x", nargs=0), lambda p: p.add_argument("-x", nargs=2, metavar=("A",)),
    lambda p: p.add_argument("-x", help="%(bad)s"), lambda p: p.add_argument("a", "-b"), lambda p: p.add_argument("a", dest="b"),
    lambda p: (p.add_subparsers(), p.add_subparsers()), lambda p: p.add_mutually_exclusive_group().add_argument("x"),
]:
    try:
        wrong(argparse.ArgumentParser(prog="e"))
    except (ValueError, TypeError, argparse.ArgumentError) as e:
        print(type(e).__name__, e)


def even(text):
    if int(text) % 2:
        raise argparse.ArgumentTypeError("%s is odd" % text)
    return int(text)


strict = argparse.ArgumentParser(prog="s", exit_on_error=False, allow_abbrev=False, prefix_chars="-+", argument_default=argparse.SUPPRESS)
strict.add_argument("+e", type=even)
strict.add_argument("--long", dest="l")
for line in ["+e 2", "+e 3", "+e x", "--lo 1", "--long=a", ""]:
    try:
        print(strict.parse_args(line.split()))
    except argparse.ArgumentError as e:
        print(type(e).__name__, e)
