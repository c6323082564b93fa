# In-place operators: own method, fallback to the plain one, and what is assigned.
# point: 3.in-place
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
ops = {"+=": "add", "-=": "sub", "*=": "mul", "@=": "matmul", "/=": "truediv", "//=": "floordiv", "%=": "mod", "**=": "pow", "<<=": "lshift", ">>=": "rshift", "&=": "and", "^=": "xor", "|=": "or"}
def method(tag, answer=None): return lambda self, *o: (tag, len(o)) if answer is None else answer
I = type("I", (), {f"__i{n}__": method("i" + n) for n in ops.values()})
P = type("P", (), {f"__{n}__": method(n) for n in ops.values()})
R = type("R", (), {f"__r{n}__": method("r" + n) for n in ops.values()})
NI = type("NI", (), {f"__i{n}__": method("", NotImplemented) for n in ops.values()} | {f"__{n}__": method(n) for n in ops.values()})
NN = type("NN", (), {f"__i{n}__": method("", NotImplemented) for n in ops.values()})
class N: pass
def run(x, y):
    def add(): nonlocal v; v += y
    def sub(): nonlocal v; v -= y
    def mul(): nonlocal v; v *= y
    def mat(): nonlocal v; v @= y
    def div(): nonlocal v; v /= y
    def fdiv(): nonlocal v; v //= y
    def mod(): nonlocal v; v %= y
    def pow_(): nonlocal v; v **= y
    def ls(): nonlocal v; v <<= y
    def rs(): nonlocal v; v >>= y
    def and_(): nonlocal v; v &= y
    def xor(): nonlocal v; v ^= y
    def or_(): nonlocal v; v |= y
    for f in (add, sub, mul, mat, div, fdiv, mod, pow_, ls, rs, and_, xor, or_):
        v = x
        try: f(); print(v if isinstance(v, (tuple, int, str)) else type(v).__name__, end=" ")
        except TypeError as e: print(e, end=" | ")
    print()
for x, y in ((I(), 1), (P(), 1), (N(), R()), (NI(), 1), (NN(), R()), (NN(), 1), (N(), N()), (1, R()), (1, N()), ("s", N()), (None, 1), (R(), P())): run(x, y)
l = [1]; m = l; l += (2, 3); l += "ab"; l *= 2; print(m is l, l); t(lambda: l.__iadd__(3)); t(lambda: l.__imul__("a")); t(lambda: l.__imul__(1.5))
def bad1(): x = [1]; x += 3
def bad2(): x = [1]; x = x + (2,)
def bad3(): x = (1,); x += [2]
def bad4(): x = "a"; x += 1
def bad5(): x = 1; x += "a"
def bad6(): x = {1}; x |= [2]
def bad7(): x = {1}; x -= "a"
def bad8(): x = {}; x |= 3
def bad9(): x = {}; x |= [(1, 2)]; return x
def bad10(): x = b"a"; x += "b"
def bad11(): x = bytearray(b"a"); x += "b"
def bad12(): x = [1]; x *= [2]
def bad13(): x = frozenset({1}); y = x; x |= {2}; return sorted(x), y
def bad14(): x = {1: 2}; x -= {1}
for f in (bad1, bad2, bad3, bad4, bad5, bad6, bad7, bad8, bad9, bad10, bad11, bad12, bad13, bad14): t(f)
tup = ([1],)
def tuple_item(): tup[0] += [2]
t(tuple_item); print(tup)
class Attr:
    @property
    def ro(self): return [0]
    @property
    def rw(self): print("get"); return 5
    @rw.setter
    def rw(self, v): print("set", v)
a = Attr(); a.rw += 1; t(lambda: exec_ro(a))
def exec_ro(a): a.ro += [1]
t(lambda: exec_ro(a))
class Item:
    def __getitem__(self, k): print("getitem", k); return 10
    def __setitem__(self, k, v): print("setitem", k, v)
i = Item(); i[1] += 5; i[1:2] -= 3; i[1, 2] **= 2; i["k"] @= R()
class RetNone:
    def __iadd__(self, o): self.v = o
r = RetNone(); r += 1; print(r)
class Sl:
    l = [1]
s = Sl(); s.l += [2]; print(s.__dict__, Sl.l, s.l is Sl.l)
d = {"k": [1]}; d["k"] += [2]; t(lambda: exec_missing(d)); print(d)
def exec_missing(d): d["zz"] += 1
t(lambda: exec_missing(d))
def unbound(): 
    undefined_local += 1
t(unbound)
import operator
t(lambda: operator.iadd([1], [2])); t(lambda: operator.iadd(1, "a")); t(lambda: operator.ior({}, {1: 2})); t(lambda: operator.ipow(2, 3)); t(lambda: operator.iconcat([1], [2])); t(lambda: operator.iconcat(1, 2)); t(lambda: operator.imatmul(1, 2))
