# Unpacking: counts, stars, nested targets, and who is asked.
# point: 5.unpacking
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def two(v): a, b = v; return a, b
def one(v): (a,) = v; return a
def zero(v): () = v; return "empty"
def star(v): a, *b = v; return a, b
def mid(v): a, *b, c = v; return a, b, c
def last(v): *a, b, c = v; return a, b, c
def nest(v): a, (b, [c, *d]) = v; return a, b, c, d
class It:
    def __init__(self, n): self.n = n
    def __iter__(self):
        for i in range(self.n): print("yield", i); yield i
class Seq:
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return i
class Len:
    def __len__(self): return 2
class BadNext:
    def __iter__(self): return self
    def __next__(self): raise KeyError("next")
for v in ([1, 2], (1,), [], "ab", "abc", {1: 2, 3: 4}, {5}, range(2), range(3), It(1), It(2), It(3), Seq(), Len(), BadNext(), None, 5, iter([1, 2]), map(str, [1, 2]), (i for i in "xy"), b"ab", [[1, 2], 3], {}.items(), type):
    print(type(v).__name__, end=" "); t(lambda: two(v))
for f in (one, zero, star, mid, last):
    for v in ((), (1,), (1, 2), [1, 2, 3], "abcd", range(5), {1: 2}, None, iter([1, 2, 3])): print(f.__name__, end=" "); t(lambda: f(v))
for v in ((1, (2, [3])), (1, (2, [3, 4, 5])), (1, 2), (1, (2, 3)), (1, (2, [])), [1, "ab"], [1, [2, {3: 4}]]): t(lambda: nest(v))
def order():
    log = []
    def key(k): log.append(k); return k
    d = {}
    d[key("a")], (d[key("b")], *d.setdefault(key("l"), [])[0:0]), d[key("c")] = 1, (2, 3), 4
    return d, log
def swap(): a, b, c = 1, 2, 3; a, b, c = c, a, b; x = [1, 2]; i = 0; i, x[i] = 1, 9; return a, b, c, x
def chained(): a = b, c = d = [1, 2]; return a, b, c, d, a is d
def same(): a, a = 1, 2; return a
def loops(): return [(a, b, c) for a, (b, *c) in ((1, (2,)), (3, (4, 5)))], [x for x, in ([1], [2])], {k: v for k, v in [(1, 2)]}
def wrong_loop(): return [a for a, b in [(1, 2, 3)]]
def wrong_loop2():
    for a, b in [1]: pass
def attr():
    class C: pass
    C.x, C.y = 1, 2; (C.z) = 3; [C.w, *C.rest] = "abc"; return C.x, C.y, C.z, C.w, C.rest
def partial():
    a = b = c = "old"
    try: a, b, c = It(2)
    except ValueError: return a, b, c
def displays(): return [*"ab", *(), *[1]], (*range(2), 9), {*"aa", *[1]}, {**{"a": 1}, "a": 2, **{"b": 3}}
def bad_display(): return [*5]
def bad_display2(): return {**[1]}
def bad_display3(): return {*[[]]}
def bad_display4(): return (*None,)
for f in (order, swap, chained, same, loops, wrong_loop, wrong_loop2, attr, partial, displays, bad_display, bad_display2, bad_display3, bad_display4): t(f)
