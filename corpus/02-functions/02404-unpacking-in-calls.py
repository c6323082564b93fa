# Stars in calls: any iterable, any mapping, and the errors of both.
# point: 1.unpacking
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e, getattr(e.__cause__, "args", None), type(e.__context__).__name__)
def f(*a, **k): return a, k
class M:
    def __init__(self, **k): self.d = k
    def keys(self): print("keys"); return list(self.d)
    def __getitem__(self, k): print("get", k); return self.d[k]
t(lambda: f(**M(a=1, b=2))); t(lambda: f(**M(a=1), **M(a=2))); t(lambda: f(a=0, **M(a=1)))
class NoKeys:
    def __getitem__(self, k): return 1
class KeysOnly:
    def keys(self): return ["a"]
class KeysBad:
    def keys(self): return 3
    def __getitem__(self, k): return 1
class KeysRaise:
    def keys(self): raise AttributeError("inner")
class KeysType:
    def keys(self): raise TypeError("from keys")
class GetRaise:
    def keys(self): return ["a"]
    def __getitem__(self, k): raise KeyError(k)
class IntKeys:
    def keys(self): return [1]
    def __getitem__(self, k): return 1
for o in (NoKeys(), KeysOnly(), KeysBad(), KeysRaise(), KeysType(), GetRaise(), IntKeys(), 3, None, "ab", [("a", 1)]):
    print(type(o).__name__, end=": "); t(lambda: f(**o)); t(lambda: f(x=1, **o)); t(lambda: f(**{"x": 1}, **o))
class I:
    def __iter__(self): return iter((1, 2))
class IBad:
    def __iter__(self): return 3
class IRaise:
    def __iter__(self): raise TypeError("from iter")
class INone:
    __iter__ = None
class Legacy:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
def gen():
    yield 1
    raise TypeError("in generator")
def gen2():
    yield 1
    raise ValueError("in generator")
for o in (I(), IBad(), IRaise(), INone(), Legacy(), 3, None, "ab", {"k": 1}, gen(), gen2(), range(3), {5}, (i for i in "xy"), map(str, [1])):
    print(type(o).__name__, end=": "); t(lambda: f(*o)); t(lambda: f(0, *o, 9)) if type(o).__name__ != "generator" else None
class G:
    def method(self, *a): return a
t(lambda: G().method(*3)); t(lambda: G().method(**3)); t(lambda: len(*3)); t(lambda: len(**3)); t(lambda: dict(**3)); t(lambda: print(*3)); t(lambda: int(*3)); t(lambda: (lambda: 0)(*None)); t(lambda: G(*4)); t(lambda: G(**4)); t(lambda: [].append(*5)); t(lambda: {}.update(**5)); t(lambda: f(**{"a": 1}, **{"a": 2})); t(lambda: G().method(**{"a": 1}, **{"a": 2})); t(lambda: dict(**{"a": 1}, a=3)); t(lambda: dict(a=3, **{"a": 1})); t(lambda: f(*[1], *[2], **{}, **{"z": 1}))
class SD(dict):
    def keys(self): print("SD.keys"); return ["q"]
    def __getitem__(self, k): return "sub"
t(lambda: f(**SD(a=1)))
class SS(str): pass
t(lambda: f(**{SS("a"): 1})); t(lambda: [type(k).__name__ for k in f(**{SS("a"): 1})[1]])
d = {"a": 1}; r = f(**d)[1]; print(r is d, r == d); l = (1, 2); print(f(*l)[0] is l)
