# Calls: what natives and functions say of wrong arguments, unpacking, locals and globals that change.
# point: 1.in-detail
def show(f, *args, **kwargs):
    try:
        return repr(f(*args, **kwargs))
    except BaseException as e:
        return f"{type(e).__name__}: {e}"
def f(a, b=2, /, c=3, *rest, d, e=5, **more): return a, b, c, rest, d, e, more
def g(a, b, c, d=10, e=20, f=30): return a, b, c, d, e, f
def h(*, x, y=1): return x, y
def two(a, b): return a, b
print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, z=7, a=8), show(f), show(f, 1), show(f, 1, 2, 3, c=4, d=5), f(1, d=4, a=1, b=2), g(1, 2, 3), g(1, 2, 3, 4), g(1, 2, 3, f=6), g(1, c=3, b=2), g(*[1, 2], **{"c": 3, "e": 9}), two(1, 2), two(b=1, a=2))
print(show(g), show(g, 1), show(g, 1, 2), show(g, 1, 2, 3, 4, 5, 6, 7), show(g, 1, 2, 3, a=1), show(g, 1, 2, 3, z=1), show(g, 1, 2, c=3, dd=1), show(h), show(h, 1), show(h, x=1, z=2), show(h, 1, x=2), show(two, 1), show(two, 1, 2, 3), show(two, 1, bb=2), show(lambda: two(1, 2, a=3)), show(lambda a: a, 1, 2), show(lambda: 1, 1))
def one_key(a, *, key1, key2): pass
print(show(one_key, 1), show(one_key, 1, key1=1), show(one_key, 1, 2, key1=1), show(one_key, 1, 2, 3, key1=1, key2=2), show(one_key), show(one_key, 1, keyy1=5, key2=6), show(one_key, 1, key3=3))
def posonly(a, b, /): pass
print(show(posonly, 1, b=2), show(posonly, a=1, b=2), show(posonly, 1))
print(show(len), show(len, 1, 2), show(len, x=1), show(abs), show(pow, 1), show(pow, 1, 2, 3, 4), show(pow, 1, exponent=2), show(pow, 2, exp=3), show(sorted), show(sorted, [1], [2]), show(sorted, [2, 1], key=None, reverse=True, x=1), show(sum, [1], 2, 3), show(sum, [1], start=5), show(sum), show(sum, [1], stert=5), show(int.to_bytes, 5, 1, 2, 3), show(print, sepp=1), show(print, 1, sep=5), show(round, 1.5, ndigits=0), show(round), show(round, number=2.5), show("a".split, 1, 2, 3), show("a".split, sepp=","), show("a".split, ",", sep=","), show([].append), show([].append, 1, 2), show([].append, x=1), show([].pop, 1, 2), show([1].index), show({}.get), show({}.get, 1, 2, 3), show({}.update, 1, 2), show("".join), show("a".encode, 1), show("a".encode, encoding="ascii", errors="strict", x=1), show(isinstance, 1), show(getattr, 1), show(range, 1, 2, 3, 4), show(iter), show(next), show(open), show(divmod, 1), show(max), show(min, key=1), show(enumerate), show(enumerate, [1], x=2), show(zip, [1], strict=True, x=1), show(dict.fromkeys), show(str.maketrans), show("abc".translate, "abc".maketrans("a", "b")), str.maketrans("ab", "cd"), str.maketrans({"a": "b"}), show(object, 1), show(type), show(type, 1, 2), show(super), show(bytes, 1, 2, 3, 4)[:40], show(chr, "a"), show(ord, "ab"), show(hash), show(id), show(callable), show(list.append, 5, 1), show(list.append), show(str.upper, 5), show(int.__add__, "a", 1), show(int.__add__, 1), show((5).__add__), show((5).__add__, 1, 2), show((5).__pow__, 2, 3), show([].__len__, 1)) if False else print(show(len), show(len, 1, 2), show(len, x=1), show(abs), show(pow, 1), show(pow, 2, exp=3), show(sorted), show(sorted, [1], [2]), show(sum, [1], 2, 3), show(sum, [1], start=5), show(sum), show("a".split, 1, 2, 3), show([].append), show([].append, 1, 2), show([].append, x=1), show([].pop, 1, 2), show({}.get), show({}.get, 1, 2, 3), show("".join), show(isinstance, 1), show(divmod, 1), show(enumerate), str.maketrans("ab", "cd"), show(list.append, 5, 1), show(list.append), show(str.upper, 5), show((5).__add__), show((5).__add__, 1, 2), show([].__len__, 1), show("a".encode, 1))
class NoCall: pass
class Call:
    def __call__(self, *a, **k): return a, k
c = Call(); c.__call__ = lambda: "instance"
print(show(lambda: 5()), show(NoCall()), show(lambda: NoCall().x()), c(1, k=2), c.__call__(), show(lambda: None()), show(lambda: "a"()))
class Keys:
    def keys(self): return ["x", "y"]
    def __getitem__(self, k): return k.upper()
print(h(**Keys()), show(lambda: h(*5)), show(lambda: h(**5)), show(lambda: h(**{1: 2})), show(lambda: h(x=1, **{"x": 2})), show(lambda: h(**{"x": 1}, **{"x": 2})), show(lambda: print(*5)), show(lambda: print(**5)), show(lambda: print(**{"sep": 1}, **{"sep": 2})), show(lambda: two(*[1], *(2,))), show(lambda: two(*"ab", **{})), show(lambda: g(1, *[2], 3, **{"d": 4}, e=5)), two(*iter([1, 2])), show(lambda: two(*{"a": 1}, **Keys())), h(y=2, **{"x": 1}), f(0, **{"d": 1}, k=2, **{"m": 3}))
def scope(a, b=2):
    if a > 5: unset = 1
    x = [i for i in range(2)]
    return sorted(locals()), dir() == sorted(locals()), sorted(vars()), locals()["a"]
print(scope(1), scope(6), "scope" in globals(), "scope" in dir(), dir([])[:2], vars(c) is c.__dict__, show(vars, 5))
def uses(): return len([1, 2]), STEP
STEP = 1; print(uses()); globals()["len"] = lambda x: "shadow"; print(uses()); del globals()["len"]; print(uses()); globals()["STEP"] = 5; print(uses()); del STEP; print(show(uses)); STEP = 7; print(uses())
import builtins
builtins.NEW = 3
def new(): return NEW
print(new()); NEW = 4; print(new()); del NEW; print(new()); builtins.NEW = 5; print(new()); del builtins.NEW; print(show(new))
def free():
    def inner(): return later
    try: return inner()
    except NameError as e: return str(e), e.name
    later = 1
def unbound():
    try: return here
    except UnboundLocalError as e: return str(e)
    here = 1
def deleted(x):
    del x
    return show(lambda: x)
def again():
    for i in range(2):
        y = i
        del y
    return y
print(free(), unbound(), deleted(1), show(again), show(lambda: undefined_name))
order = []
def note(x): order.append(x); return x
def args(*a, **k): return None
args(note(1), *[note(2)], note(3), k=note(4), **{"m": note(5)}); {note(6): note(7), **{note(8): 1}, note(9): note(10)}; [note(11), *[note(12)], note(13)]; note(14) < note(15) < note(14.5) < note(99); x = y = note(16)
class O:
    def __setattr__(self, n, v): order.append(("set", n))
    def __getattr__(self, n): order.append(("get", n)); return self
    def __getitem__(self, k): order.append(("item", k)); return self
    def __setitem__(self, k, v): order.append(("setitem", k))
    def __add__(self, v): return v
    def m(self, a): order.append(("m", a))
o = O(); o.m(note(17)); o[note(18)] = note(19); o.a[note(20)].b = note(21); o.n += note(22); o[note(23)] += note(24); o.first, o[note(25)] = note(26), note(27); o.m2 = o.m3 = 1; print(order)
