# sorted, zip, map, filter, enumerate, reversed, iter, next, any, all, len, chr, ord and others: answers and argument errors.
def t(f):
    try:
        r = f()
        print(repr(list(r)) if type(r).__name__ in ("zip", "map", "filter", "enumerate", "reversed", "callable_iterator", "list_reverseiterator", "range_iterator") else repr(r))
    except BaseException as e:
        print(type(e).__name__, e)


class Seq:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return i * i

    def __len__(self):
        return self.n


class It:
    def __iter__(self):
        return 5


class Rev:
    def __reversed__(self):
        return "rev"


t(lambda: zip("ab", [1, 2, 3])), t(lambda: zip()), t(lambda: zip("ab")), t(lambda: zip("ab", [1], strict=True)), t(lambda: zip("a", [1, 2], strict=True)), t(lambda: zip("a", [1], "xy", strict=True)), t(lambda: zip("ab", "cd", strict=True)), t(lambda: zip("ab", 5)), t(lambda: zip("ab", foo=1)), t(lambda: zip(5)), t(lambda: zip([], [1], strict=True)), t(lambda: [*zip(*[(1, 2), (3, 4)])])
t(lambda: map(str, [1, 2])), t(lambda: map(pow, [2, 3], [3, 2, 1])), t(lambda: map(str)), t(lambda: map()), t(lambda: map(5, [1])), t(lambda: map(str, 5)), t(lambda: map(lambda x: 1 / x, [1, 0])), t(lambda: map(None, [1])), t(lambda: map(int, ["1", "x"])), t(lambda: map(max, "ab", "ba")), t(lambda: map(pow, [2], [3], strict=True)), t(lambda: map(pow, [2], [3, 4], strict=True)), t(lambda: filter(None, [0, 1, "", "a"])), t(lambda: filter(lambda x: x > 1, [1, 2, 3])), t(lambda: filter(str.isdigit, "a1b2")), t(lambda: filter(5, [1])), t(lambda: filter(None)), t(lambda: filter(None, 5)), t(lambda: filter(None, [], [])), t(lambda: filter(function=None, iterable=[]))
t(lambda: enumerate("ab")), t(lambda: enumerate("ab", 5)), t(lambda: enumerate("ab", start=-1)), t(lambda: enumerate("ab", "x")), t(lambda: enumerate(5)), t(lambda: enumerate()), t(lambda: enumerate("a", 1, 2)), t(lambda: enumerate(iterable="a")), t(lambda: enumerate("ab", 2**62 - 1)), t(lambda: enumerate("a", 1.5)), t(lambda: reversed([1, 2])), t(lambda: reversed("ab")), t(lambda: list(reversed(Seq(3)))), t(lambda: reversed(Rev())), t(lambda: reversed(5)), t(lambda: reversed({1})), t(lambda: list(reversed({1: 2}))), t(lambda: reversed(x for x in "a")), t(lambda: reversed()), t(lambda: reversed([], [])), t(lambda: list(reversed(range(3)))), t(lambda: reversed((1, 2)).__length_hint__())
t(lambda: list(Seq(4))), t(lambda: 4 in Seq(4)), t(lambda: iter(5)), t(lambda: iter(It())), t(lambda: iter()), t(lambda: iter(5, 6)), t(lambda: iter([1], 2, 3)), t(lambda: iter(iter([1, 2, 3]).__next__, 3)), t(lambda: iter(lambda: 1, 1)), t(lambda: next(iter([]))), t(lambda: next(iter([]), "d")), t(lambda: next([])), t(lambda: next()), t(lambda: next(iter([1]), 2, 3)), t(lambda: list(It())), t(lambda: any([0, "", 5])), t(lambda: any([])), t(lambda: all([])), t(lambda: all([1, 0])), t(lambda: any(5)), t(lambda: all()), t(lambda: any([], [])), t(lambda: any(x > 2 for x in range(5))), t(lambda: all(1 / x for x in [1, 0]))
t(lambda: len(5)), t(lambda: len()), t(lambda: len([], [])), t(lambda: len(x for x in "a")), t(lambda: chr(65)), t(lambda: chr(0x10FFFF) == "\U0010ffff"), t(lambda: chr(-1)), t(lambda: chr(0x110000)), t(lambda: chr("a")), t(lambda: chr(1.5)), t(lambda: chr(2**100)), t(lambda: chr()), t(lambda: ord("a")), t(lambda: ord("ab")), t(lambda: ord("")), t(lambda: ord(b"a")), t(lambda: ord(bytearray(b"z"))), t(lambda: ord(b"")), t(lambda: ord(5)), t(lambda: callable(len)), t(lambda: callable(5)), t(lambda: callable()), t(lambda: isinstance(1, (int, str))), t(lambda: isinstance(1, int | str)), t(lambda: isinstance(1, 5)), t(lambda: isinstance(1, (str, 5))), t(lambda: isinstance(1)), t(lambda: issubclass(bool, int)), t(lambda: issubclass(5, int)), t(lambda: issubclass(int, 5)), t(lambda: issubclass(bool, (str, int))), t(lambda: isinstance(1, list[int])), t(lambda: isinstance(None, type(None))), t(lambda: isinstance(None, int | None))
t(lambda: getattr(5, "real")), t(lambda: getattr(5, "foo")), t(lambda: getattr(5, "foo", "d")), t(lambda: getattr(5)), t(lambda: getattr(5, 6)), t(lambda: hasattr(5, "real")), t(lambda: hasattr(5, "foo")), t(lambda: setattr(5, "foo", 1)), t(lambda: delattr(5, "foo")), t(lambda: setattr(Rev, "z", 3) or Rev.z), t(lambda: delattr(Rev, "z") or hasattr(Rev, "z")), t(lambda: vars(5)), t(lambda: vars(Seq(3))), t(lambda: dir(5)[:2]), t(lambda: id(5) == id(5)), t(lambda: hash([])), t(lambda: hash("a") == hash("a")), t(lambda: hash()), t(lambda: type(5)), t(lambda: type()), t(lambda: type(1, 2)), t(lambda: type("X", (), {"a": 1}).a), t(lambda: type("X", (5,), {})), t(lambda: type("X", (int, str), {})), t(lambda: object().foo), t(lambda: object(1)), t(lambda: print(1, 2, sep="-", end="!\n")), t(lambda: print(sep=5)), t(lambda: print("a", end=5)), t(lambda: print("a", foo=1)), t(lambda: print(1, file=5)), t(lambda: print(*"abc", sep="")), t(lambda: print("x", sep=None, end=None)), t(lambda: input.__name__), t(lambda: sorted([3, 1], key=lambda x: -x)), t(lambda: max(len(x) for x in ["a", "bcd"])), t(lambda: abs(-2.5)), t(lambda: slice(1, 2)), t(lambda: super()), t(lambda: property(5).fget), t(lambda: staticmethod(len)("ab")), t(lambda: __import__("math").pi), t(lambda: __import__("nope_nope")), t(lambda: globals()["t"] is t), t(lambda: sorted(locals())), t(lambda: open("/nonexistent/x")), t(lambda: (lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3)), t(lambda: (lambda a, /: a)(a=1)), t(lambda: (lambda *, c: c)(1)), t(lambda: (lambda a, b: 0)(1)), t(lambda: (lambda: 0)(1)), t(lambda: (lambda a: a)(1, a=2)), t(lambda: (lambda a: a)(b=1))
