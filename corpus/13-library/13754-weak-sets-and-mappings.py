# Weak sets and mappings in every operator, methods and finalizers that know whether their object lives.
import weakref


class A:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"A{self.n}"

    def method(self):
        return self.n


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


a, b, c = A(1), A(2), A(3)
one, two = weakref.WeakSet([a, b]), weakref.WeakSet([b, c])


def shown(value):
    return sorted(map(repr, value)) if hasattr(value, "__iter__") else value


for name in ("__or__", "__and__", "__sub__", "__xor__", "issubset", "issuperset", "__lt__", "__ge__", "__eq__", "isdisjoint"):
    for other in (two, one, [a, b, c], {b}):
        print(name, shown(getattr(one, name)(other)))
for name in ("__ior__", "__iand__", "__isub__", "__ixor__"):
    for other in (two, [a, c], None):
        changed = weakref.WeakSet([a, b])
        result = getattr(changed, name)(changed if other is None else other)
        print(name, result is changed, shown(changed))
print(c in one, one.discard(c))
attempt(one.add, 5)
attempt(weakref.WeakSet().pop)
print(5 in one, one == weakref.WeakSet([b, a]), one == {a, b})
for cls, items, key in (
    (weakref.WeakValueDictionary, [(1, a), (2, b)], 3), (weakref.WeakKeyDictionary, [(a, 1), (b, 2)], c),
):
    d = cls(items)
    print(len(d), list(d.items()), list(d), list(d.values()), key in d, d.get(key, 7), d.pop(key, 4))
    print(shown((d | cls(items[:1])).items()), shown((dict(items) | d).items()), d == dict(items), len(d.copy()))
    attempt(lambda: d | 5)
    d.clear()
    attempt(d.update, 5)
    print(d.setdefault(*items[0]), len(d))
method, same = weakref.WeakMethod(a.method), weakref.WeakMethod(a.method)
print(method() == a.method, method == same, method != weakref.WeakMethod(b.method), method == 5, method()())
attempt(weakref.WeakMethod, len)
f = weakref.finalize(a, lambda *args: args, 1, 2)
print(f.alive, f.atexit, f.peek()[2:], f(), f(), f.alive, f.detach())
attempt(weakref.finalize, 5, print)
weakref.finalize(c, print, "first made")
weakref.finalize(c, lambda: weakref.finalize(c, print, "made at exit"))
weakref.finalize(c, print, "last made")
