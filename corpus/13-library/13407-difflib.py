# Lists of lines are compared in all formats.
import difflib

a = "one\ntwo\nthree\nfour\nfive\nsix\nseven\n".splitlines(keepends=True)
b = "zero\none\ntwo\ntree\nfour\nsix\nseven\neight\n".splitlines(keepends=True)
print("".join(difflib.unified_diff(a, b, "a.txt", "b.txt", n=1)))
print("".join(difflib.context_diff(a, b, "a.txt", "b.txt", n=1)))
delta = list(difflib.ndiff(a, b))
print("".join(delta))
print(list(difflib.restore(delta, 1)) == a, list(difflib.restore(delta, 2)) == b)
matcher = difflib.SequenceMatcher(None, "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(matcher.ratio(), 3), matcher.get_matching_blocks(), matcher.get_opcodes())
print(matcher.find_longest_match(0, 10, 0, 10), matcher.quick_ratio() >= matcher.ratio() <= matcher.real_quick_ratio())
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("x", ["y"]))
for bad in (lambda: difflib.get_close_matches("a", ["b"], n=0), lambda: difflib.get_close_matches("a", [], cutoff=2),
            lambda: list(difflib.unified_diff([1], ["a"])), lambda: list(difflib.restore([], 3)), lambda: list(difflib.unified_diff("ab", ["a"]))):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
