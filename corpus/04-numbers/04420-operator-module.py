# The functions of the module operator follow the same protocol.
# point: 3.operator-module
import operator as op
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    def __add__(self, o): return ("add", o)
    def __radd__(self, o): return ("radd", o)
    def __iadd__(self, o): return ("iadd", o)
    def __index__(self): return 3
    def __neg__(self): return "neg"
    def __contains__(self, x): return "yes"
    def __getitem__(self, k): return ("get", k)
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
    def __lt__(self, o): return "lt"
    def __bool__(self): return False
    def __matmul__(self, o): return "matmul"
    def __concat__(self, o): return "never"
    def __length_hint__(self): return 4
a = A()
for f in (op.add, op.sub, op.mul, op.matmul, op.truediv, op.floordiv, op.mod, op.pow, op.lshift, op.rshift, op.and_, op.or_, op.xor, op.concat, op.iadd, op.isub, op.imatmul, op.iconcat, op.lt, op.le, op.eq, op.ne, op.gt, op.ge, op.is_, op.is_not, op.contains, op.getitem, op.delitem):
    print(f.__name__, f.__module__, end=" "); t(lambda: f(a, 1)); t(lambda: f(1, a)); t(lambda: f([1], [2])); t(lambda: f("a", 1)); t(lambda: f()); t(lambda: f(1, 2, 3)); t(lambda: f(a=1, b=2))
for f in (op.neg, op.pos, op.invert, op.inv, op.not_, op.truth, op.abs, op.index, op.length_hint, op.is_none if hasattr(op, "is_none") else op.truth, op.is_not_none if hasattr(op, "is_not_none") else op.truth):
    print(f.__name__, end=" "); t(lambda: f(a)); t(lambda: f(5)); t(lambda: f("s")); t(lambda: f([])); t(lambda: f(None)); t(lambda: f())
t(lambda: op.setitem(a, 1, 2)); t(lambda: op.setitem([1], 0)); t(lambda: op.setitem([], 0, 1)); t(lambda: op.call(a)); t(lambda: op.call(max, 1, 5, key=op.neg)); t(lambda: op.itemgetter(0, slice(1, 3))("abcd")); t(lambda: op.itemgetter("k")({"k": 1})); t(lambda: op.itemgetter("k")({})); t(lambda: op.itemgetter(0)(5)); t(lambda: repr(op.itemgetter(1, "a"))); t(lambda: repr(op.attrgetter("a", "b.c"))); t(lambda: repr(op.methodcaller("f", 1, k=2))); t(lambda: op.attrgetter("real", "imag")(5)); t(lambda: op.attrgetter("nope")(5)); t(lambda: op.attrgetter("__class__.__name__")(5)); t(lambda: op.attrgetter()); t(lambda: op.methodcaller("index", 2)([1, 2])); t(lambda: op.__add__(1, 2)); t(lambda: op.__lt__(1, 2)); t(lambda: op.itemgetter(1).__call__("ab")); t(lambda: op.itemgetter(1) == op.itemgetter(1)); t(lambda: op.itemgetter(True)("ab")); t(lambda: op.itemgetter(a)("abcde")); t(lambda: list(map(op.itemgetter(1), ["ab", (3, 4)]))); t(lambda: sorted([{"n": 2}, {"n": 1}], key=op.itemgetter("n"))); t(lambda: op.length_hint(a, 1)); t(lambda: op.length_hint(5, "x")); t(lambda: op.index(True)); t(lambda: op.index(5.0)); t(lambda: op.concat([1], (2,))); t(lambda: op.concat(5, 5)); t(lambda: op.iconcat([1], (2,))); t(lambda: op.countOf("aXa", "a")); t(lambda: op.indexOf([1], 2)); t(lambda: op.nope)
