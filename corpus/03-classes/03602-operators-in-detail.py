# Operators on classes of the program: reflected operands, NotImplemented, in-place forms, conversions, their errors.
# point: 3.in-detail
# point: 4.in-detail
# point: 5.in-detail
import operator, warnings
warnings.simplefilter("always")
warnings.showwarning = lambda m, c, *a: print("warning:", c.__name__, m)
def show(f, *args, **kwargs):
    try:
        return repr(f(*args, **kwargs))
    except BaseException as e:
        return f"{type(e).__name__}: {e}"
log = []
def op(name, result):
    def method(self, *others):
        log.append(f"{type(self).__name__}.{name}")
        return result if result is NotImplemented else f"{type(self).__name__}.{name}"
    return method
names = "add sub mul truediv floordiv mod divmod pow matmul lshift rshift and or xor".split()
def make(name, base, forward, reflected, inplace=None):
    ns = {}
    for n in names:
        if forward is not None: ns[f"__{n}__"] = op(n, forward)
        if reflected is not None: ns[f"__r{n}__"] = op("r" + n, reflected)
        if inplace is not None and n != "divmod": ns[f"__i{n}__"] = op("i" + n, inplace)
    return type(name, (base,), ns)
Plain = make("Plain", object, 1, 1)
No = make("No", object, NotImplemented, NotImplemented)
Sub = make("Sub", Plain, None, 1)
SubNo = make("SubNo", Plain, None, NotImplemented)
Inherits = make("Inherits", Plain, None, None)
OnlyR = make("OnlyR", object, None, 1)
InPlace = make("InPlace", object, 1, None, 1)
InNo = make("InNo", object, 1, None, NotImplemented)
functions = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, divmod, pow, operator.matmul, operator.lshift, operator.rshift, operator.and_, operator.or_, operator.xor]
inplace = [operator.iadd, operator.isub, operator.imul, operator.itruediv, operator.ifloordiv, operator.imod, operator.ipow, operator.imatmul, operator.ilshift, operator.irshift, operator.iand, operator.ior, operator.ixor]
classes = [Plain, No, Sub, SubNo, Inherits, OnlyR, object]
for a in classes:
    for b in classes:
        log.clear(); print(a.__name__, b.__name__, show(operator.add, a(), b()), log)
for f in functions:
    print(f.__name__, show(f, Plain(), 1), show(f, 1, Plain()), show(f, No(), No()), show(f, 1, No()), show(f, Plain(), Sub()), show(f, 1, "a"), show(f, None, 1), show(f, [], {}))
for f in inplace:
    log.clear(); print(f.__name__, show(f, InPlace(), 1), show(f, InNo(), 1), show(f, Plain(), 1), show(f, No(), 1), show(f, 1, "a"), log)
print(show(pow, 2, 3, None), show(pow, 2, 3, 1.5), show(pow, 2, 3, 1j), show(pow, "a", 2, 3), show(pow, Plain(), 2, 3), show(pow, 2, Plain(), 3), show(pow, 2, 3, Plain()))
class Three:
    def __pow__(self, other, mod="none"): return ("pow", other, mod)
    def __rpow__(self, other, mod="none"): return ("rpow", other, mod)
print(pow(Three(), 2), pow(Three(), 2, 3), Three() ** 2, pow(2, Three()), pow(2, Three(), 5), Three().__pow__(1))
for f in [operator.neg, operator.pos, operator.invert, abs]: print(show(f, "a"), show(f, []), show(f, True), show(f, object) if False else "")
print(show(lambda: [1] * "a"), show(lambda: "a" * [1]), show(lambda: (1,) * 2.0), show(lambda: [1] + (2,)), show(lambda: "a" + 1), show(lambda: 1 + "a"), show(lambda: b"a" + "a"), show(lambda: [1] * 10 ** 30), show(operator.concat, 1, 2), show(operator.concat, [1], [2]), show(operator.mul, 3, "ab"), show(operator.index, 1.5))
class Idx:
    def __init__(self, r): self.r = r
    def __index__(self): return self.r
class MyInt(int): pass
print([10, 20, 30][Idx(1)], show(lambda: [1][Idx("a")]), show(lambda: [1] * Idx(2)), show(lambda: Idx(2) * [1]), show(operator.index, Idx(True)), show(operator.index, Idx(MyInt(3))), type(operator.index(MyInt(3))), show(lambda: [1][Idx(10 ** 30)]), show(lambda: [1][10 ** 30]), show(lambda: "a" * 10 ** 30), hex(Idx(255)), bin(MyInt(5)), range(Idx(3)), show(round, Idx(1)), "abc"[MyInt(1)], [1, 2, 3][MyInt(0):MyInt(2)])
class SubList(list):
    def __mul__(self, n): return "mul"
class SubStr(str):
    def __add__(self, o): return "added"
    def __radd__(self, o): return "radded"
print(SubList() * 2, 2 * SubList([1]), SubStr("a") + "b", "b" + SubStr("a"), SubStr("x") * 2, [1] + SubList([2]))
class Swapped(int):
    __add__ = int.__sub__
    __radd__ = int.__rsub__
    __mul__ = int.__add__
class FromOther:
    __add__ = int.__add__
    __len__ = list.__len__
    __repr__ = object.__str__ if False else object.__repr__
print(Swapped(5) + 3, 3 + Swapped(5), Swapped(5) * 2, show(lambda: FromOther() + 1), show(len, FromOther()))
class Cmp:
    def __init__(self, r): self.r = r
    def __eq__(self, o): log.append("eq"); return self.r
    def __lt__(self, o): log.append("lt"); return self.r
    def __le__(self, o): log.append("le"); return self.r
    def __gt__(self, o): log.append("gt"); return self.r
    def __ge__(self, o): log.append("ge"); return self.r
class CmpSub(Cmp): pass
class NoEq:
    def __eq__(self, o): return NotImplemented
n = NoEq()
for f in [operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge]:
    for a, b in [(Cmp("r"), 1), (1, Cmp("r")), (Cmp(NotImplemented), 1), (Cmp(NotImplemented), Cmp("q")), (Cmp(1), CmpSub(2)), (CmpSub(1), Cmp(2)), (object, 1), ([], 1), (n, n), (n, NoEq())]:
        log.clear(); print(f.__name__, show(f, a, b) if not isinstance(a, type) else "", log, end=" ")
    print()
print(n == n, n != n, object() == object(), show(lambda: object() < object()), show(lambda: 1 < "a"), show(lambda: None < None), show(lambda: {} < {}), Cmp([]) != 1, bool(Cmp(0) == 1), show(sorted, [Cmp(True), Cmp(False)]) != "")
a = []; a.append(a); b = []; b.append(b)
print(show(lambda: a == b)[:14], show(lambda: a < b)[:14], show(lambda: repr(a)))
class H:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h
print(hash(H(-1)), hash(H(5)), hash(H(2 ** 61 - 1)), hash(H(2 ** 70)), show(hash, H("a")), show(hash, H(1.5)), hash(H(True)), show(hash, []), show(hash, {}), hash((H(-1),)) == hash((-2,)), show(lambda: {[]: 1}))
class Len:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class Bool:
    def __init__(self, b): self.b = b
    def __bool__(self): return self.b
for v in [0, 1, 5, True, -1, "a", 1.5, None, 2 ** 70, -2 ** 70, MyInt(2), Idx(3)]: print(show(len, Len(v)), show(bool, Len(v)), show(bool, Bool(v)), end="; ")
print(bool(-1), bool(-0.5), not -3, 1 if -5 else 2, bool(object()), bool(Len(1)), bool(()), bool(None), show(len, 5), show(len, object()))
class Old:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
class Cont:
    def __contains__(self, x): return x
class NoIter:
    __iter__ = None
    def __getitem__(self, i): return i
class NoCont:
    __contains__ = None
    def __iter__(self): return iter([1])
class BadIter:
    def __iter__(self): return 5
class RaisesInIter:
    def __iter__(self): raise TypeError("mine")
print(list(Old()), 10 in Old(), 15 in Old(), list(reversed([1])), show(reversed, Old()), 5 in Cont(), 0 in Cont(), [] in Cont(), show(iter, NoIter()), show(lambda: 1 in NoIter()), show(lambda: 1 in NoCont()), show(iter, BadIter()), show(lambda: 1 in 5), show(lambda: 1 in BadIter()), show(lambda: 1 in RaisesInIter()), show(lambda: [*RaisesInIter()]), show(iter, 5), show(next, 5), show(lambda: [*5]), show(iter, type("D", (dict,), {"__iter__": None})()) != "")
print(show(lambda: 5[0]), show(lambda: int[0]), show(lambda: list[int]), show(lambda: type[int]), show(lambda: object()[0]), show(operator.setitem, 5, 0, 1), show(operator.delitem, 5, 0), show(operator.setitem, "a", 0, "b"), show(operator.delitem, "a", 0), show(operator.setitem, (1,), 0, 1), show(operator.delitem, (1,), 0), show(operator.setitem, Old(), 0, 1), show(operator.delitem, Old(), 0), show(operator.setitem, "a", 10 ** 30, 1), show(operator.delitem, (1,), 10 ** 30))
class NoGeneric:
    __class_getitem__ = None
class Generic:
    def __class_getitem__(cls, k): return (cls.__name__, k)
class OnlySet:
    def __setitem__(self, k, v): pass
class OnlyDel:
    def __delitem__(self, k): pass
print(show(lambda: NoGeneric[0]), Generic[1, 2], show(operator.delitem, OnlySet(), 0), show(operator.setitem, OnlyDel(), 0, 1), show(lambda: OnlySet()[0]), show(lambda: NoGeneric()[0]))
class Hint:
    def __init__(self, h): self.h = h
    def __length_hint__(self):
        if isinstance(self.h, Exception): raise self.h
        return self.h
print([show(operator.length_hint, v, 7) for v in [Hint(3), Hint(NotImplemented), Hint(-1), Hint("a"), Hint(TypeError("t")), Hint(ValueError("v")), Hint(10 ** 30), [1, 2], 5, Len(4), Len("x"), iter([1])]])
class R:
    def __round__(self, n="none"): return ("round", n)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __reversed__(self): return "reversed"
    def __divmod__(self, o): return "divmod"
    def __complex__(self): return 1j
    def __float__(self): return 0.5
    def __bytes__(self): return b"bytes"
    def __format__(self, s): return "format " + s
    def __dir__(self): return ["b", "a"]
import math
r = R(); print(round(r), round(r, 2), round(r, None), math.trunc(r), math.floor(r), math.ceil(r), reversed(r), divmod(r, 1), complex(r), float(r), bytes(r), f"{r:x}", dir(r), show(round, "a"), show(math.trunc, "a"), show(math.floor, "a"), show(reversed, 5), show(bytes, object()), show(complex, object()), show(float, object()), show(int, object()))
