# In-place operators where the target is an attribute, an item, a slice, a global or a closure variable.
# point: 3.in-place-targets
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class Box:
    def __init__(self, v): self.v = v
    def __iadd__(self, o): print("iadd"); self.v += o; return self
    def __isub__(self, o): return "replaced"
    def __imul__(self, o): raise ValueError("no")
    def __ior__(self, o): return NotImplemented
    def __or__(self, o): return ("or", o)
    def __ilshift__(self, o): return None
    def __repr__(self): return f"Box({self.v})"
b = Box(1); c = b; b += 5; print(b is c, c); b -= 1; print(b, c); b = c; b |= 3; print(b); b = c; b <<= 1; print(b)
def fails(): x = c; x *= 2
t(fails); print(c)
d = {"k": Box(1)}; d["k"] += 1; print(d); d["k"] -= 1; print(d); l = [Box(1), 2]; l[0] += 1; l[-1] += 3; l[0:1] += [9]; print(l)
class H: cls = Box(10); num = 1
h = H(); h.cls += 1; h.num += 1; print(H.cls, h.__dict__, H.num); H.num += 5; print(H.num, h.num)
g = [1]
def use_global():
    global g; g += [2]; return g
def use_local(): g += [3]
def closure():
    x = 1; y = [1]
    def inc():
        nonlocal x; x += 1; y.append(x); return x
    inc(); return inc(), y
t(use_global); t(use_local); t(closure)
tup = ([], 1)
def item_of_tuple(): tup[0] += [1]
def int_in_tuple(): tup[1] += 1
def attr_none(): None.x += 1
def item_none(): None[0] += 1
def missing(): {}["k"] += 1
def index(): [][0] += 1
def string(): s = "abc"; s[0] += "x"
def undefined(): nope += 1
def call_once():
    calls = []
    def get(): calls.append("get"); return {"k": 1}
    def key(): calls.append("key"); return "k"
    get()[key()] += (calls.append("value"), 1)[1]; return calls
for f in (item_of_tuple, int_in_tuple, attr_none, item_none, missing, index, string, undefined, call_once): t(f)
print(tup); s = {1, 2}; r = s; s |= {3}; s &= {1, 3}; s ^= {1, 9}; s -= {9}; print(s, r is s); f = frozenset({1}); q = f; f |= {2}; print(sorted(f), q); dd = {"a": 1}; e = dd; dd |= {"b": 2}; dd |= [("c", 3)]; print(e)
x = 5; x **= 2; x //= 3; x <<= 4; x %= 100; x ^= 7; x >>= 1; x &= 60; x |= 1; x /= 2; print(x); y = 2**62; y += y; y *= y; y -= 1; y //= 7; print(y); z = 1; z += 1.5; z *= 2j; z -= 1; print(z); w = "a"; w *= 3; w += "b"; w %= () if "%" in w else (); print(w); v = "%s-%s"; v %= (1, 2); print(v); u = [1]; u *= 0; print(u); bb = b"a"; bb += b"c"; bb *= 2; print(bb); ba = bytearray(b"x"); bc = ba; ba += b"yz"; ba *= 2; print(ba, bc is ba)
def m1(): x = [1]; x @= 2
def m2(): x = 1; x @= 2
def m3(): x = "a"; x -= "b"
def m4(): x = {}; x += {}
def m5(): x = None; x += 1
def m6(): x = (1,); x += [1]
def m7(): x = {1}; x += {2}
def m8(): x = print; x >>= 3
for f in (m1, m2, m3, m4, m5, m6, m7, m8): t(f)
