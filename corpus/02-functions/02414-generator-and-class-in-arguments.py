# Arguments are evaluated in order, once, even when the call fails.
# point: 1.evaluation
def t(f):
    try: print("->", repr(f()))
    except Exception as e: print("->", type(e).__name__, e)
log = []
def v(x): log.append(x); return x
def show(): print(log); log.clear()
def none(): pass
class Loud:
    def __init__(self, n): self.n = n
    def __iter__(self): v(("iter", self.n)); return iter([self.n])
    def keys(self): v(("keys", self.n)); return [self.n]
    def __getitem__(self, k): v(("get", k)); return k
    def __getattr__(self, n):
        v(("attr", n))
        if n == "missing": raise AttributeError("no missing")
        return lambda *a, **k: (a, k)
t(lambda: v(3)(v(1), v(2))); show()
t(lambda: none(v(1), v(2), k=v(3))); show()
t(lambda: none(v(1), *Loud("a"), v(2), *Loud("b"), k=v(3), **Loud("c"), l=v(4), **Loud("d"))); show()
t(lambda: Loud("o").method(v(1), *Loud("a"), **Loud("c"))); show()
t(lambda: Loud("o").missing(v(1), v(2))); show()
t(lambda: undefined_name(v(1))); show()
t(lambda: none(v(1), undefined_name, v(2))); show()
t(lambda: none(*v(3), v(4))); show()
t(lambda: none(v(1), *3, **v(5))); show()
t(lambda: none(k=v(1), *Loud("late"))); show()
t(lambda: v(print)(v("x"), sep=v(""))); show()
t(lambda: v([1, 2, 3])[v(0):v(2)]); show()
t(lambda: v({})[v("k")]); show()
t(lambda: v([])[v(0)].attr(v(9))); show()
t(lambda: v(1) < v(2) < v(0) < v(7)); show()
t(lambda: v(1) if v(0) else v(2)); show()
t(lambda: [v(a) for a in v((1, 2)) if v(a - 1)]); show()
t(lambda: {v("k"): v("v"), **{v("k2"): v("v2")}}); show()
t(lambda: f"{v(1)!r:>{v(4)}}{v(2)}"); show()
t(lambda: (v(1), *Loud("s"), v(2))); show()
def assigns():
    v([0, 0])[v(1)] = v("value")
    d = {}
    v(d)[v("a")], v(d)[v("b")] = v((1, 2))
    v(Loud("q")).attr = v(5)
    v(d)[v("a")] += v(10)
    x = y = v(8)
    return d, x, y
t(assigns); show() if False else print(len(log)); print([e for e in log if not isinstance(e, (Loud, dict, list))]); log.clear()
def unpack_fails():
    v([])[v(0)], x = v((1,))
t(unpack_fails); show()
def dele(): del v({"a": 1})[v("a")], v({})[v("zz")], v([])[v(3)]
t(dele); show()
def decorated():
    @v(lambda f: v("dec1") and f)
    @v(lambda f: v("dec2") and f)
    def inner(a=v("default"), *, k: v("annotation") = v("kwdefault")) -> v("return"): pass
    return inner
decorated(); print([e for e in log if isinstance(e, str)]); log.clear()
