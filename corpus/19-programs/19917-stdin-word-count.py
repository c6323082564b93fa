# Reads its standard input and its arguments: counts words, lines and the most common ones.
# exit: 17
# args: --top 3 --min 2 extra
import sys


def options(arguments):
    found, rest = {"top": 5, "min": 1}, []
    it = iter(arguments)
    for a in it:
        if a.startswith("--"):
            name = a[2:]
            if name not in found:
                sys.exit(f"unknown option {a}")
            try:
                found[name] = int(next(it))
            except StopIteration:
                sys.exit(f"{a} needs a number")
        else:
            rest.append(a)
    return found, rest


opts, rest = options(sys.argv[1:])
print(opts, rest, len(sys.argv))
first = sys.stdin.readline()
print(repr(first))
try:
    name = input("name? ")
except EOFError:
    name = "nobody"
print(f"hello {name}")
counts, lines = {}, 0
for line in sys.stdin:
    lines += 1
    for word in line.lower().split():
        word = word.strip(".,;:!?\"'")
        if len(word) >= opts["min"]:
            counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:opts["top"]]:
    print(f"{n:4d} {word}")
print(lines, sum(counts.values()), len(counts), repr(sys.stdin.read()), repr(sys.stdin.readline()))
try:
    input()
except EOFError as e:
    print("EOFError", e)
print("done", file=sys.stderr)
sys.exit(options(["--nope"]) if not counts else len(counts))
