# repr, str and format hooks.
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class R:
    def __repr__(self): return "R()"
class S:
    def __str__(self): return "S"
class F:
    def __format__(self, spec): return f"<{spec}>"
class Bad:
    def __repr__(self): return 3
    def __str__(self): return None
    def __format__(self, s): return 5
print(R(), str(R()), f"{R()}", f"{R()!s:>6}|", f"{R()!r:<6}|", [R()], "%s %r" % (R(), R()), format(R()), "{!r:^9}".format(R()))
print(S(), f"{S():>4}" if 0 else "", str(S()), f"{F():abc}", format(F(), "x"), "{:y}".format(F()), format(F()), f"{F()}", f"{F():{'n' * 3}}")
t(lambda: repr(Bad())); t(lambda: str(Bad())); t(lambda: format(Bad())); t(lambda: f"{Bad()}"); t(lambda: "%s" % Bad()); t(lambda: format(R(), "x")); t(lambda: f"{S():>4}"); t(lambda: format(3, "zz")); t(lambda: format("a", "d")); t(lambda: format(None, "5")); t(lambda: format([], "5")); t(lambda: format(3, 4)); t(lambda: "{:5}".format(object)); t(lambda: object.__format__(3, "x")); t(lambda: ascii(R())); t(lambda: ascii("é\n☃"))
l = [1]; l.append(l); print(l); d = {1: None}; d[1] = d; print(d); m = [d]; d[2] = m; print(m); tl = ([],); tl[0].append(tl); print(tl); st = {1}
class Node:
    def __init__(self): self.kids = [self]
    def __repr__(self): return f"Node({self.kids!r})"
t(lambda: repr(Node()))
import reprlib
class N2:
    def __init__(self): self.kids = [self]
    @reprlib.recursive_repr("<rec>")
    def __repr__(self): return f"N2({self.kids!r})"
print(N2(), reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr({i: i for i in range(10)}), N2.__repr__.__name__)
class Big(Exception): pass
print(repr(Big("a", 1)), str(Big()), repr(Big()), str(Big("x")), str(Big(1, 2)), repr(KeyError("k")), str(KeyError("k")))
class SR(str):
    def __repr__(self): return "SR" + super().__repr__()
print(SR("a"), [SR("a")], f"{SR('q')!r}", repr(SR("z")))
class O: pass
o = repr(O()); print(o.startswith("<__main__.O object at 0x"), repr(O)); print(repr(O().__init__)[:40].split(" at ")[0], repr(print), repr([].append).split(" at ")[0], repr(str.join), repr(O.__init__), repr(int.real), repr(type(O.__dict__)), repr(O.__dict__["__dict__"]), repr(super(O, O())).replace("O object", "O obj"))
class Meta(type):
    def __repr__(cls): return "META " + cls.__name__
class WithMeta(metaclass=Meta): pass
print(WithMeta, [WithMeta], repr(WithMeta()).split(" at ")[0], f"{WithMeta}", str(WithMeta))
def gen(): yield
print(repr(gen).split(" at ")[0], repr(gen()).split(" at ")[0], repr(lambda: 0).split(" at ")[0], repr(O().__class__), repr(...), repr(NotImplemented), repr(None), repr(range(1, 5)), repr(slice(1)), repr(b"a'\"\x00"), repr("\u200b\x7f\U0001F600"), repr(1e16), repr(-0.0), repr(1j), repr(frozenset([1])), repr(set()), repr(bytearray(b"q")), repr(memoryview(b"a")).split(" at ")[0], repr({}.keys()), repr({1: 2}.items()), repr(iter([])).split(" at ")[0], repr(zip()).split(" at ")[0])
class FS:
    def __str__(self): return "str"
    def __repr__(self): return "repr"
fs = FS(); print(f"{fs=} {fs!s:>5} {fs=!s} {3+4=} {fs!a}", "{0.__class__.__name__} {0!r} {x[0]}".format(fs, x=[9]), "%(a)r %(b)5s" % {"a": fs, "b": fs})
class Hash:
    def __sizeof__(self): return 10
import sys
print(Hash().__sizeof__(), sys.getsizeof(Hash()) >= 10, object().__sizeof__() > 0, [].__sizeof__() > 0, type.__sizeof__(Hash) > 0)
class Neg:
    def __len__(self): return -1
    def __bool__(self): return 3
    def __hash__(self): return "x"
    def __index__(self): return "y"
t(lambda: len(Neg())); t(lambda: bool(Neg())); t(lambda: hash(Neg())); t(lambda: range(Neg())); t(lambda: [1][Neg()]); t(lambda: not Neg()); t(lambda: hex(Neg()))
class Dir:
    def __dir__(self): return ["b", "a"]
class BadDir:
    def __dir__(self): return 3
print(dir(Dir())); t(lambda: dir(BadDir())); t(lambda: dir(1, 2))
