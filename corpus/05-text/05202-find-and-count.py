# find, rfind, index, rindex, count, startswith, endswith and `in` with positions of every kind.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class I:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


texts = ["", "a", "abcabcabc", "aaaa", "héllo wörld", "日本語日本", "a😀b😀c", "\ud800x\ud800"]
parts = ["", "a", "abc", "aa", "bca", "ö", "日本", "😀", "\ud800", "zz", "c"]
for s in texts:
    for p in parts:
        print((s.find(p), s.rfind(p), s.count(p), s.startswith(p), s.endswith(p), p in s), end=" ")
    print()
s = "abcabcabc"
for a in [(), (0,), (1,), (3,), (9,), (10,), (-3,), (-100,), (None,), (None, None), (0, 3), (1, 3), (3, 1), (-6, -3), (0, -1), (0, 100), (I(2), I(7)), (2**70,), (-(2**70), 2**70), (10, 10), (9, 9)]:
    print(a if not a or not isinstance(a[0], I) else "I", [s.find("abc", *a), s.rfind("abc", *a), s.count("abc", *a), s.startswith("abc", *a), s.endswith("abc", *a), s.find("", *a), s.rfind("", *a), s.count("", *a), s.startswith("", *a), s.endswith("", *a)])
t(lambda: s.index("abc", 1)), t(lambda: s.index("x")), t(lambda: s.rindex("abc", 0, 8)), t(lambda: s.rindex("abc", 7)), t(lambda: s.index("")), t(lambda: s.rindex("")), t(lambda: "".index("a"))
t(lambda: s.find(1)), t(lambda: s.find(None)), t(lambda: s.find()), t(lambda: s.find("a", "b")), t(lambda: s.find("a", 1.5)), t(lambda: s.find("a", 1, 2, 3)), t(lambda: s.find(sub="a")), t(lambda: s.count(b"a")), t(lambda: s.index(["a"])), t(lambda: 1 in s), t(lambda: None in s), t(lambda: b"a" in s), t(lambda: s.startswith(("x", "ab"))), t(lambda: s.startswith(())), t(lambda: s.startswith(("x", 1))), t(lambda: s.startswith(("ab", 1))), t(lambda: s.startswith(["ab"])), t(lambda: s.startswith(1)), t(lambda: s.startswith(b"a")), t(lambda: s.endswith(("bc", "x"), 0, 6)), t(lambda: s.endswith(None)), t(lambda: s.startswith()), t(lambda: s.endswith("c", 1, 2, 3)), t(lambda: s.startswith(("a",), None, None)), t(lambda: s.endswith((("c",),)))
long = "ab" * 5000 + "abc" + "ba" * 5000
print(long.find("abc"), long.rfind("abc"), long.find("bb"), long.rfind("bb"), long.count("ab"), long.count("aba"), long.find("ab" * 4000 + "c"), long.find("abcb"), ("x" * 1000 + "y" + "x" * 1000).find("x" * 500 + "y" + "x" * 500), ("a" * 3000).find("a" * 1500 + "b"), ("a" * 3000 + "b").rfind("a" * 1500 + "b"), ("é" * 3000 + "b").find("é" * 1000 + "b"))
