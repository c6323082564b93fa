# Hundreds of arguments, by position, by keyword and by stars.
# point: 1.many-arguments
def t(f):
    try: print(repr(f()))
    except TypeError as e: print(e)
n = 400
names = [f"p{i}" for i in range(n)]
def star(*a): return len(a), a[-1]
def kw(**k): return len(k), list(k)[-1], k["p7"]
def both(a, *r, z=0, **k): return a, len(r), z, len(k)
t(lambda: star(*range(n))); t(lambda: kw(**dict.fromkeys(names, 3))); t(lambda: both(*range(n), z=5, **dict.fromkeys(names))); t(lambda: star(*range(n), *range(n), 7)); t(lambda: kw(**dict.fromkeys(names, 1), extra=2)); t(lambda: kw(**dict.fromkeys(names, 1), p3=2))
def sixteen(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p): return a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p
t(lambda: sixteen(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)); t(lambda: sixteen(*range(16))); t(lambda: sixteen(*range(15))); t(lambda: sixteen(*range(17))); t(lambda: sixteen(p=1, o=2, n=3, m=4, l=5, k=6, j=7, i=8, h=9, g=10, f=11, e=12, d=13, c=14, b=15, a=16)); t(lambda: sixteen(1, 2, 3, *range(4), k=1, l=2, m=3, n=4, o=5, p=6)); t(lambda: sixteen(*range(10), **dict.fromkeys("klmnop", 1))); t(lambda: sixteen(*range(10), **dict.fromkeys("jklmnop", 1)))
t(lambda: max(*range(300))); t(lambda: len([*range(300), *range(5)])); t(lambda: "{0}{299}".format(*range(300))); t(lambda: dict(**dict.fromkeys(names)).__len__()); t(lambda: print(*range(20), sep="")); t(lambda: list(zip(*[range(3)] * 50))[2][:3]); t(lambda: set().union(*[{i} for i in range(300)]).__len__())
class C:
    def __init__(self, *a, **k): self.n = len(a) + len(k)
    def __call__(self, *a, **k): return len(a), len(k)
    def m(self, *a, **k): return len(a) + len(k)
    @classmethod
    def c(cls, *a): return len(a)
c = C(*range(n), **dict.fromkeys(names)); t(lambda: c.n); t(lambda: c(*range(n), **dict.fromkeys(names))); t(lambda: c.m(*range(n))); t(lambda: C.c(*range(n))); t(lambda: C.m(*[c] * n))
big = eval("lambda: 0") if False else None
def outer(*a): return inner(*a)
def inner(*a): return a[0], a[-1], len(a)
t(lambda: outer(*range(1000)))
import functools
t(lambda: functools.partial(star, *range(200))(*range(200))); t(lambda: functools.reduce(lambda f, i: functools.partial(f, i), range(50), star)()); g = lambda *a, **k: (a, k); t(lambda: g(*"ab", *"cd", **{"x": 1}, **{"y": 2}))
