# Anything callable serves where a built-in takes a function.
# point: 1.any-callable
import functools, operator
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class Call:
    def __call__(self, *a): return len(a), a
class Neg:
    @staticmethod
    def key(x): return -x
    @classmethod
    def ckey(cls, x): return -x
    def bkey(self, x): return -x
    def __call__(self, x): return -x
class Meta(type):
    def __call__(cls, *a): return -a[0] if a else "made"
class MC(metaclass=Meta): pass
n = Neg()
for key in (Neg.key, n.key, Neg.ckey, n.bkey, n, Neg(), functools.partial(operator.mul, -1), operator.neg, int.__neg__, MC, (0).__sub__, lambda x: -x, functools.partial(n), functools.cache(lambda x: -x), [0, -1, -2, -3].__getitem__, {1: -1, 2: -2, 3: -3}.get, dict(enumerate((0, -1, -2, -3))).__getitem__, staticmethod(lambda x: -x)):
    t(lambda: (sorted([1, 3, 2], key=key), max([1, 3, 2], key=key), list(map(key, [1, 2])), functools.reduce(lambda a, b: a + b, map(key, [1, 2, 3])), sorted([2, 1], key=key, reverse=True)))
t(lambda: list(map(Call(), [1], [2], [3]))); t(lambda: list(filter(Call(), [1]))); t(lambda: functools.reduce(Call(), [1, 2, 3])); t(lambda: list(iter(Call(), (0, ())))); t(lambda: list(map(str.upper, "ab"))); t(lambda: list(map("{}-{}".format, "ab", "cd"))); t(lambda: list(map(list, ["ab", (1,)]))); t(lambda: list(map(int.__add__, [1, 2], [3, 4]))); t(lambda: list(map(type, [1, "a"]))); t(lambda: list(map(super, [Neg]))[0].__class__.__name__); t(lambda: list(map(len, [[], 3]))); t(lambda: list(map(lambda: 0, [1]))); t(lambda: list(map(lambda a: a, [1], [2]))); t(lambda: sorted([1, 2], key=lambda: 0)); t(lambda: sorted([1], key=Neg.bkey)); t(lambda: max([1], key=lambda a, b: 0)); t(lambda: functools.reduce(lambda a: a, [1, 2])); t(lambda: functools.reduce(3, [1])); t(lambda: functools.reduce(3, [1, 2])); t(lambda: functools.reduce(len, [])); t(lambda: functools.reduce(len, [], None)); t(lambda: list(filter(str.isdigit, ["1", "a", 3]))); t(lambda: list(map(MC, [4]))); t(lambda: MC()); t(lambda: callable(MC)); t(lambda: functools.cmp_to_key(3)(1) < functools.cmp_to_key(3)(2)); t(lambda: sorted([3, 1], key=functools.cmp_to_key(lambda a, b: a - b))); t(lambda: sorted([3, 1], key=functools.cmp_to_key(lambda a, b: "x"))); t(lambda: sorted([3, 1], key=functools.cmp_to_key(lambda a: 1)))
class Cond:
    def __call__(self, x): return NotABool()
class NotABool:
    def __bool__(self): return 3
t(lambda: list(filter(Cond(), [1]))); t(lambda: [x for x in filter(None, [NotABool()])]); t(lambda: any([NotABool()])); t(lambda: all([NotABool()]))
class Descr:
    def __get__(self, o, c): return lambda *a: ("got", o is None, a)
class Holder:
    key = Descr()
    __call__ = Descr()
t(lambda: list(map(Holder.key, [1]))); t(lambda: list(map(Holder().key, [1]))); t(lambda: list(map(Holder(), [1]))); t(lambda: Holder()(1, 2)); t(lambda: callable(Holder()))
