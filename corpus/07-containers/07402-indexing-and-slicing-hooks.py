# __getitem__, __setitem__ and __delitem__ with every kind of key.
# point: 5.indexing
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class S:
    def __getitem__(self, k): return ("get", k)
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
s = S(); i, j = 1, 2
print(s[1], s[-1], s[1:2], s[:], s[::], s[1:], s[:2], s[::3], s[1:2:3], s[None], s[...], s[1, 2], s[1:2, ::3], s[(1, 2)], s[()], s[(1,)], s[1,], s["k"], s[i:j], s[*(1, 2)], s[*(), 1:2], s[1, *[2, 3]], s[i := 5], s[lambda: 0].__class__, s[[1]], s[{}], s[1:2, ...], s[slice(1)], s[True], s[1.5], s[:, None], s["a":"b"], s[s])if False else print(s[1], s[-1], s[1:2], s[:], s[::], s[1:], s[:2], s[::3], s[1:2:3], s[None], s[...], s[1, 2], s[1:2, ::3], s[()], s[1,], s["k"], s[i:j], s[*(1, 2)], s[1, *[2, 3]], s[[1]], s[1:2, ...], s[True], s[1.5], s[:, None], s["a":"b"])
s[1] = 2; s[1:2] = 3; s[1, 2:3] = 4; s[...] = 5; del s[1]; del s[1:2]; del s[1, ...]; s[1], s[2] = 3, 4; s[0] += ("x",); del s[1], s[2]; s[1:2] += (1,); [s[7]] = "q"; *s[8], s[9] = 1, 2, 3
for s["loop"] in (1, 2): pass
with open(__file__) as s["ctx"]: s["inside"] = 1
class GetOnly:
    def __getitem__(self, k): return k
class SetOnly:
    def __setitem__(self, k, v): print("set")
class DelOnly:
    def __delitem__(self, k): print("del")
class Nothing: pass
class Inst: pass
inst = Inst(); inst.__getitem__ = lambda k: k; inst.__setitem__ = lambda k, v: None; inst.__delitem__ = lambda k: None
class NoneItem: __getitem__ = None; __setitem__ = None; __delitem__ = None
class CG:
    def __class_getitem__(cls, k): return ("cls", k)
def setitem(o, k=0, v=0): o[k] = v
def delitem(o, k=0): del o[k]
for o in (GetOnly(), SetOnly(), DelOnly(), Nothing(), inst, NoneItem(), CG(), CG, Nothing, 5, None, 1.5, "ab", b"ab", (1, 2), range(3), {1, 2}, frozenset(), len, (x for x in ()), object(), [].append, {}.keys(), iter([]), lambda: 0, type(None), Exception(), slice(1), Ellipsis, True, 1j, map(str, "")):
    print(type(o).__name__, end=" "); t(lambda: type(o[0]).__name__); t(lambda: setitem(o)); t(lambda: delitem(o))
for o in ([1, 2], (1, 2), "ab", b"ab", range(2), bytearray(b"ab"), memoryview(b"ab")):
    for k in (5, -5, "a", None, 1.0, 1j, (0,), [], slice(None, None, 0), slice("a"), slice(1.5), 2**70, -2**70, slice(2**70), slice(-2**70, 2**70), slice(None, None, 2**70), True, ...):
        print(type(o).__name__, k, end=" "); t(lambda: bytes(o[k]) if isinstance(o, memoryview) and isinstance(k, slice) else o[k])
for o in ([1, 2], bytearray(b"ab")):
    for k in (5, -5, "a", None, 2**70, slice(None, None, 0), slice("a")):
        print(type(o).__name__, k, end=" "); t(lambda: setitem(o, k, 1)); t(lambda: delitem(o, k))
t(lambda: {}[1]); t(lambda: {}["a", 1]); t(lambda: {}[1:2]); t(lambda: {slice(1, 2): "s"}[1:2]); t(lambda: {}[[]]); t(lambda: {}[None]); t(lambda: delitem({}, "k")); t(lambda: delitem({}, [])); t(lambda: setitem({}, [])); t(lambda: {}[{}]); t(lambda: {(1, 2): 3}[1, 2]); t(lambda: {1: "one"}[True]); t(lambda: {1: "one"}[1.0]); t(lambda: s.__getitem__()); t(lambda: s.__getitem__(1, 2)); t(lambda: s.__setitem__(1)); t(lambda: list.__getitem__([1], "a")); t(lambda: "abc"[1.0:2])
