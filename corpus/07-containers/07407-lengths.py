# len() of everything, and classes with odd lengths.
# point: 5.length
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
import collections, types, array
for x in ("", "é€😀", b"ab", [1, [2, 3]], (), {1: 2}, {1, 2}, frozenset(), range(0, 10, 3), bytearray(3), memoryview(b"abcd"), memoryview(b"abcdefgh").cast("i"), {1: 2}.keys(), {1: 2}.items(), {}.values(), collections.deque([1, 2], 5), collections.Counter("aab"), collections.OrderedDict(a=1), collections.defaultdict(int), collections.ChainMap({1: 1}, {1: 2, 2: 3}), collections.UserList([1]), collections.UserString("ab"), types.MappingProxyType({1: 2}), array.array("i", [1, 2])): print(type(x).__name__, len(x), x.__len__(), bool(x))
for x in (5, None, 1.5, object(), len, (i for i in ()), iter([]), zip(), map(str, []), int, type, Exception(), slice(1), ..., types, types.SimpleNamespace(a=1), property(), enumerate([]), iter({}), 1j, True, lambda: 0): t(lambda: len(x))
class L:
    def __init__(self, v): self.v = v
    def __len__(self): return self.v
class Idx:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
class SubInt(int): pass
for v in (0, 5, -1, True, SubInt(7), 2**62, 2**63 - 1, 2**63, -2**63, 2**100, -2**100, 1.0, "5", None, [], Idx(3), Idx(-3), Idx("x"), Idx(2**100), 1j): print(v if not isinstance(v, Idx) else "Idx", end=" "); t(lambda: len(L(v))); t(lambda: bool(L(v))); t(lambda: L(v).__len__() if not isinstance(v, Idx) else "index"); t(lambda: not L(v)); t(lambda: list(reversed(L(v))))
class Raises:
    def __len__(self): raise IndexError("len")
class Yields:
    def __len__(self): yield 1
class Static:
    @staticmethod
    def __len__(): return 4
class Klass:
    @classmethod
    def __len__(cls): return len(cls.__name__)
class Prop:
    @property
    def __len__(self): return lambda: 6
class Attr: __len__ = 3
class NoneLen: __len__ = None
class Builtin: __len__ = id
class Lambda: __len__ = lambda *a: len(a)
class Inherits(list):
    def __len__(self): return 99
for c in (Raises, Yields, Static, Klass, Prop, Attr, NoneLen, Lambda, Inherits): print(c.__name__, end=" "); t(lambda: len(c())); t(lambda: bool(c()))
x = Inherits([1]); print(len(x), list(x), list.__len__(x), x == [1], x * 2, x[-1], [*x], sum(x), max(x), x.__len__(), repr(x), x.copy().__len__(), bool(Inherits())); t(lambda: len()); t(lambda: len([], [])); t(lambda: len(obj=[])); t(lambda: (5).__len__()); t(lambda: [].__len__(1)); t(lambda: list.__len__()); t(lambda: list.__len__(5)); t(lambda: str.__len__("abc"))
class Str(str):
    def __len__(self): return 1
s = Str("hello"); print(len(s), s[4], s.upper(), s == "hello", [c for c in s], s.center(7, "*"), f"{s:>7}", bool(Str("")), len(str(s)), len(s + ""))
class D(dict):
    def __len__(self): return 0
d = D(a=1); print(len(d), bool(d), list(d), d == {"a": 1}, "yes" if d else "no", dict(d))
