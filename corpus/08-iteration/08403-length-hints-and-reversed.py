# __length_hint__ and __reversed__: who asks them, and what is wrong.
# point: 5.length-hint-and-reversed
import operator
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class H:
    def __init__(self, hint): self.hint, self.n = hint, 2
    def __iter__(self): return self
    def __next__(self):
        if not self.n: raise StopIteration
        self.n -= 1; return self.n
    def __length_hint__(self):
        if isinstance(self.hint, BaseException): raise self.hint
        return self.hint
for hint in (5, 0, -1, "x", None, 1.5, True, NotImplemented, 2**70, TypeError("t"), ValueError("v"), AttributeError("a"), 10**5):
    print(repr(hint), end=": "); t(lambda: operator.length_hint(H(hint), 7)); t(lambda: list(H(hint))); t(lambda: tuple(H(hint))); t(lambda: [*H(hint)]); t(lambda: bytes(H(hint))); t(lambda: [0].extend(H(hint))); t(lambda: sorted(H(hint))); t(lambda: set(H(hint)))
class L:
    def __len__(self): return -5
    def __iter__(self): return iter("ab")
class LT:
    def __len__(self): raise TypeError("len type")
    def __iter__(self): return iter("ab")
    def __length_hint__(self): return 3
class LV(LT):
    def __len__(self): raise ValueError("len value")
class NoneHint(H): __length_hint__ = None
class InstHint: pass
i = InstHint(); i.__length_hint__ = lambda: 5
for o in (L(), LT(), LV(), NoneHint(1), i, [1, 2], "abc", 5, None, iter([1, 2, 3]), iter("ab"), iter({1: 2}), iter(range(10)), (x for x in "ab"), map(str, [1]), zip([1]), reversed([1, 2]), iter({1, 2}.__iter__().__class__ and {1, 2}), enumerate([1]), iter(int, 1)):
    print(type(o).__name__, end=": "); t(lambda: operator.length_hint(o, 9)); t(lambda: operator.length_hint(o))
t(lambda: operator.length_hint([], "x")); t(lambda: operator.length_hint(5, -1)); t(lambda: operator.length_hint()); t(lambda: operator.length_hint(5, 2**70)); t(lambda: list(L())); t(lambda: list(LT())); t(lambda: list(LV())); t(lambda: list(NoneHint(1)))
it = iter([1, 2, 3]); print(it.__length_hint__()); next(it); print(it.__length_hint__()); list(it); print(it.__length_hint__()); r = reversed([1, 2, 3]); next(r); print(r.__length_hint__()); d = {1: 1, 2: 2}; k = iter(d); next(k); print(k.__length_hint__()); d[3] = 3; print(k.__length_hint__()); t(lambda: next(k))
class R:
    def __reversed__(self): return "not even an iterator"
class RNone: __reversed__ = None; __len__ = lambda s: 1; __getitem__ = lambda s, i: i
class RSeq:
    def __len__(self): return 3
    def __getitem__(self, i): print(" get", i); return i
class RNoLen:
    def __getitem__(self, i): return i
class RNoItem:
    def __len__(self): return 1
class RNegLen(RSeq):
    def __len__(self): return -1
class RIndexErr(RSeq):
    def __getitem__(self, i): raise IndexError
class RKeyErr(RSeq):
    def __getitem__(self, i): raise KeyError(i)
class RDict(dict): pass
class RStatic:
    @staticmethod
    def __reversed__(): return iter("static")
class RIter:
    def __iter__(self): return iter("ab")
ri = RSeq(); ri.__reversed__ = lambda: "instance"
for o in (R(), RNone(), RSeq(), RNoLen(), RNoItem(), RNegLen(), RIndexErr(), RKeyErr(), RDict(a=1, b=2), RStatic(), RIter(), [1, 2], (1, 2), "ab", b"ab", range(3), {1: 2}, {1: 2}.items(), {1: 2}.values(), {1}, 5, None, (x for x in ()), bytearray(b"ab"), memoryview(b"ab"), RSeq):
    print(type(o).__name__, end=": "); t(lambda: (lambda r: r if isinstance(r, str) else list(r))(reversed(o)))
t(lambda: reversed()); t(lambda: reversed([1], [2])); t(lambda: reversed(x=1)); t(lambda: list(reversed(ri)) == [2, 1, 0]); r = reversed(RSeq()); t(lambda: r.__length_hint__()); t(lambda: type(r).__name__); t(lambda: next(r)); t(lambda: r.__reduce__()[1:][1:]); t(lambda: r.__setstate__(0)); t(lambda: list(r)); t(lambda: next(r)); t(lambda: reversed.__new__(reversed, [1]).__next__()); t(lambda: type("RS", (reversed,), {})([1, 2]).__next__()); t(lambda: iter(r) is r)
