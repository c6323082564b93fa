# Subscripts and slices of str, repetition, concatenation, comparison, iteration, membership.
def t(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, e)


class I:
    def __index__(self):
        return 2


for s in ["", "a", "abcdef", "aéb", "日本語", "a😀bé"]:
    for a in (None, 0, 1, -1, 2, -3, 100, -100):
        print([ascii(s[a:b:c]) for b in (None, 0, 3, -1, -100) for c in (None, 1, 2, -1, -2)], end="")
    print()
s = "abcdef"
t(lambda: s[I()]), t(lambda: s[I():]), t(lambda: s[True]), t(lambda: s[6]), t(lambda: s[-7]), t(lambda: s[-6]), t(lambda: s["a"]), t(lambda: s[1.0]), t(lambda: s[None]), t(lambda: s[1, 2]), t(lambda: s[::0]), t(lambda: s["a":]), t(lambda: s[:1.5]), t(lambda: s[2**70]), t(lambda: s[: 2**70]), t(lambda: s[:: 2**70]), t(lambda: s[:: -(2**70)]), t(lambda: s[slice(1, 4)]), t(lambda: s[slice(None)] is s), t(lambda: s.__getitem__(0)), t(lambda: s.__getitem__(slice(0, 2)))
def store():
    s[0] = "x"
def delete():
    del s[0]
def store_attribute():
    s.x = 1
t(store), t(delete), t(store_attribute)
t(lambda: s + 1), t(lambda: s + None), t(lambda: 1 + s), t(lambda: s + b"a"), t(lambda: s * 1.5), t(lambda: s * "a"), t(lambda: s - "a"), t(lambda: s * -1), t(lambda: 2 * s), t(lambda: s * True), t(lambda: s * I()), t(lambda: s * 2**62), t(lambda: s * 2**70), t(lambda: "" * 2**62), t(lambda: -s), t(lambda: s < 1), t(lambda: s == 1), t(lambda: s != b"abcdef"), t(lambda: s < "abd"), t(lambda: "é" < "z"), t(lambda: "a" < "aa"), t(lambda: "" < "a"), t(lambda: "\uffff" < "\U00010000"), t(lambda: "\ud800" < "\ue000"), t(lambda: s > None), t(lambda: sorted(["b", "A", "a", "é", "日", "😀", "", "Z"])), t(lambda: max("hello")), t(lambda: min("")), t(lambda: list("aé日😀")), t(lambda: list(reversed("aé日"))), t(lambda: "aé日"[::-1]), t(lambda: tuple(enumerate("ab", 1))), t(lambda: dict(zip("ab", "cd"))), t(lambda: set("aab") == {"a", "b"}), t(lambda: "b" in "abc"), t(lambda: "" in ""), t(lambda: "ab" not in "abc"), t(lambda: len("a😀é")), t(lambda: hash("a") == hash("a" + "")), t(lambda: "a" "b"), t(lambda: iter("ab").__length_hint__()), t(lambda: next(iter(""))), t(lambda: [c for c in "héllo" if c > "h"]), t(lambda: "abc".__contains__("b")), t(lambda: "abc".__contains__(1)), t(lambda: "abc".__len__()), t(lambda: "abc".__mul__(2)), t(lambda: "abc".__rmul__("x")), t(lambda: "abc".__add__(1)), t(lambda: "abc".__mod__(1)), t(lambda: "abc".__eq__(1)), t(lambda: "abc".__lt__(1)), t(lambda: "abc".__getnewargs__()), t(lambda: "abc".__sizeof__() > 0)
a, *b = "xyz"
c, d = "éf"
print(a, b, c, d, [*"ab", *"cd"], "x" in {"x": 1}, "abc" == "ab" + "c", "abc" is not None)
x = "a"
for i in range(5):
    x += chr(0x61 + i * 1000)
    x *= 2 if i == 3 else 1
print(ascii(x), len(x))
