# Special methods are looked up on the class: those of an instance, and __getattribute__, never count.
# point: 7.instance-dunders
import copy, operator, math
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)

class Watch:
    def __getattribute__(self, name):
        print("  lookup", name)
        return object.__getattribute__(self, name)
    def __getattr__(self, name):
        print("  fallback", name)
        raise AttributeError(name)
    def __len__(self): return 1
    def __iter__(self): return iter(())
    def __enter__(self): return self
    def __exit__(self, *args): return True
    def __repr__(self): return "w"
    def __call__(self): return "called"
    def __add__(self, o): return "sum"
w = Watch()
print(len(w), list(w), repr(w), w(), w + 1, bool(w), f"{w}", str(w))
with w: raise KeyError
attempt("hash", lambda: isinstance(hash(w), int))
attempt("eq", lambda: w == w)
attempt("int", lambda: int(w))
attempt("index", lambda: operator.index(w))
attempt("iter", lambda: next(w))
attempt("reversed", lambda: reversed(w))
attempt("floor", lambda: math.floor(w))
attempt("round", lambda: round(w))
attempt("bytes", lambda: bytes(w))
attempt("isinstance", lambda: isinstance(w, int))
attempt("type", lambda: type(w) is Watch)
attempt("callable", lambda: callable(w))
attempt("dir", lambda: len(dir(w)) > 10)
attempt("length_hint", lambda: operator.length_hint(w))
attempt("format", lambda: format(w, ""))
attempt("contains", lambda: 1 in w)
attempt("getitem", lambda: w[0])
attempt("await", lambda: w.send)

class Plain: pass
p = Plain()
names = ["__len__", "__iter__", "__repr__", "__call__", "__add__", "__bool__", "__getitem__", "__enter__", "__exit__", "__eq__", "__hash__",
         "__int__", "__index__", "__contains__", "__next__", "__str__", "__format__", "__del__", "__copy__", "__deepcopy__", "__getattr__", "__reversed__"]
for name in names:
    setattr(p, name, lambda *args, name=name: name)
attempt("len", lambda: len(p))
attempt("call", lambda: p())
attempt("iter", lambda: iter(p))
attempt("bool", lambda: bool(p))
attempt("repr", lambda: repr(p).startswith("<__main__.Plain object"))
attempt("str", lambda: str(p) == repr(p))
attempt("item", lambda: p[0])
attempt("in", lambda: 0 in p)
attempt("next", lambda: next(p))
attempt("int", lambda: int(p))
attempt("missing", lambda: p.zzz)
attempt("add", lambda: p + p)
attempt("eq", lambda: p == 3)
attempt("copy", lambda: copy.copy(p) is p)
attempt("deepcopy", lambda: copy.deepcopy(p))
attempt("reversed", lambda: list(reversed(p)))
attempt("callable", lambda: callable(p))
attempt("format", lambda: format(p, "x"))
def f():
    with p: pass
attempt("with", f)
print(p.__len__(), p.__call__())
