# Tuples: items, identity of what stays the same, comparison, hashing, errors.
def show(f, *args, **kwargs):
    try:
        return repr(f(*args, **kwargs))
    except Exception as e:
        return f"{type(e).__name__}: {e}"
t = (0, 1, 2, 3, 2)
class T(tuple): pass
class I:
    def __index__(self): return 1
print(t[0], t[-1], t[I()], show(lambda: t[5]), show(lambda: t[-6]), show(lambda: t["a"]), t[1:3], t[::-1], t[::2], t[5:], t[:] is t, t[0:5] is t, t[0:10] is t, T(t)[:] == t, type(T(t)[:]), type(T(t)[1:]), t[3:1])
print(t + (), t + () is t, () + t is t, t + (5,), show(lambda: t + [1]), t * 2, 2 * t, t * 1 is t, t * 0, t * -1, () * 5, show(lambda: t * 1.5), T((1,)) * 1, type(T((1,)) * 1), type(T((1,)) + ()), tuple(t) is t, tuple(T((1,))), type(tuple(T((1,)))), tuple([1, 2]), tuple("ab"), tuple(), show(tuple, 5), show(tuple, 1, 2), show(lambda: tuple(x=1)), tuple(iter([1])), T([1, 2]), T())
print(t.index(2), show(t.index, 9), show(t.index, 2, 3), show(t.index, 2, 0, 2), t.index(2, -3), show(t.index, 2, 3, -1), t.index(0, -100), t.count(2), t.count(9), 2 in t, 9 in t, (1.0,).count(1), t.__getnewargs__(), len(t), bool(()), bool((0,)))
print((), (1,), (1, 2), ((),), ([],), (("a",),), repr(T((1,))), str((1, "a")))
l = []; c = (l,); l.append(c); print(c)
tuples = [(), (1,), (2,), (1, 2), (1, 2, 3), (1.0,), ("a",), (1, "a"), ((1,),)]
for a in tuples:
    print([(a == b, a != b, show(lambda: a < b), show(lambda: a <= b), show(lambda: a > b), show(lambda: a >= b)) for b in tuples])
print([hash(x) for x in [(), (1,), (1, 2), (2, 1), (1, (2, 3)), (-1,), (0,), (0, 0), (1.0, 2.0)]], show(hash, ([],)), hash((1, 2)) == hash((1.0, 2)), hash(T((1, 2))) == hash((1, 2)))
it = iter(t); print(next(it), it.__length_hint__(), it.__reduce__()[1:], list(it), it.__reduce__()[1:])
it = iter(t); it.__setstate__(3); print(list(it), show(lambda: t.x), show(setattr, t, "x", 1), show(lambda: t.__setitem__), show(lambda: t < [1]), t == [0, 1, 2, 3, 2])
def assign(): t[0] = 1
def delete(): del t[0]
def unpack2(): a, b = t
def unpack6(): a, b, c, d, e, f = t
def star(): a, *b, c = ()
print(show(assign), show(delete), show(unpack2), show(unpack6), show(star))
nan = float("nan"); print((nan,) == (nan,), nan in (nan,), (nan,) < (nan,), (1, nan) == (1, nan))
