# Calling what is no function says what it is.
# point: 1.not-callable
import types
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class K: pass
class Outer:
    class Inner: pass
def local():
    class L: pass
    return L()
for v in (1, True, 1.5, 2j, None, ..., NotImplemented, "s", b"s", bytearray(b""), (), [], {}, set(), frozenset(), range(3), slice(1), memoryview(b"a"), K(), Outer.Inner(), local(), object(), types, (x for x in ()), iter([]), iter(()), iter({}), iter("a"), zip(), map(str, []), enumerate([]), reversed([]), property(), classmethod(K), super(K, K()), Exception("e"), {}.keys(), {}.items(), {}.values(), types.SimpleNamespace(), types.MappingProxyType({}), types.CellType(1), list[int], int | str):
    t(lambda: v())
    t(lambda: v(1, *(), a=1, **{}))
t(lambda: 1 (2)); t(lambda: "a" "b"(1)) if False else None
x = None
t(lambda: x()); t(lambda: x(*[1])); t(lambda: x(**{"a": 1})); t(lambda: K().missing()); t(lambda: K.missing()); t(lambda: (lambda: 5)()())
K.attr = 3; t(lambda: K().attr()); t(lambda: K.attr(1)); t(lambda: [].append.foo()); t(lambda: list(map(3, [1]))); t(lambda: list(filter(3, [1]))); t(lambda: sorted([1, 2], key=3)); t(lambda: sorted([1], key="k")); t(lambda: max([1, 2], key=3)); t(lambda: min([], key=3, default=7)); t(lambda: [2, 1].sort(key=5)); t(lambda: iter(3, 4)); t(lambda: staticmethod(3)()); t(lambda: classmethod(3).__get__(None, K)()); t(lambda: staticmethod(3).__get__(None, K)()); t(lambda: types.MethodType(3, 4)); t(lambda: types.MethodType(len, None)); t(lambda: property(3).__get__(K()))
