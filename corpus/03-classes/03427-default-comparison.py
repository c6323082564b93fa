# == and != without __eq__: identity; order without methods: TypeError.
# point: 4.identity-fallback
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A: pass
class B(A): pass
class Slots: __slots__ = ("x",)
class Ne:
    def __ne__(self, o): return "ne"
class EqNone:
    def __eq__(self, o): return None
class EqSelf:
    def __eq__(self, o): return self is o
class EqRaises:
    def __eq__(self, o): raise OSError("eq")
class EqList:
    def __eq__(self, o): return [1] if o == 1 else []
a, b, c = A(), A(), B()
print(a == a, a != a, a == b, a != b, a == c, c == a, a == None, None == a, a == 1, 1 == a, a != 1, Slots() == Slots(), A == A, A == B, A != B, len == len, a is a, a is not b, a == object(), object() == object(), (a,) == (a,), (a,) == (b,), [a] != [b], {1: a} == {1: a}, {a} == {a}, {a: 1} == {a: 1})
t(lambda: Ne() == 1); t(lambda: Ne() != 1); t(lambda: 1 != Ne()); t(lambda: not (Ne() == Ne())); t(lambda: EqNone() == 1); t(lambda: EqNone() != 1); t(lambda: 1 == EqNone()); t(lambda: 1 != EqNone()); t(lambda: EqList() == 1); t(lambda: EqList() != 1); t(lambda: EqList() == 2); t(lambda: EqList() != 2); t(lambda: EqRaises() == 1); t(lambda: EqRaises() != 1); t(lambda: 1 == EqRaises()); t(lambda: [EqRaises()] == [1]); t(lambda: EqRaises() is EqRaises()); e = EqSelf(); t(lambda: (e == e, e == EqSelf(), e != e, EqSelf() != e))
for x, y in ((a, b), (a, 1), (1, a), (a, None), (None, 1), (None, None), (1, "s"), ("s", 1), ([], ()), ((), []), ({}, {}), ({1}, 1), (1, {1}), (1j, 1), (A, B), (len, len), (..., ...), (True, "a"), (b"a", "a"), (range(1), range(2)), (slice(1), 5), (a, EqSelf()), (type, object), (object(), object())):
    for op in ("<", "<=", ">", ">="):
        t({"<": lambda: x < y, "<=": lambda: x <= y, ">": lambda: x > y, ">=": lambda: x >= y}[op])
A.__eq__ = lambda s, o: "added"; t(lambda: a == 1); t(lambda: a != 1); t(lambda: c == 1); t(lambda: 1 == a); del A.__eq__; t(lambda: a == 1); A.__lt__ = lambda s, o: "lt"; t(lambda: a < 1); t(lambda: 1 > a); t(lambda: 1 < a); t(lambda: sorted([a, b]) == [b, a]); del A.__lt__; t(lambda: a < 1); a.__eq__ = lambda o: "instance"; t(lambda: a == 1); t(lambda: a.__eq__(1)); t(lambda: a.__ne__(1)); t(lambda: b.__eq__(b)); t(lambda: b.__eq__(a)); t(lambda: b.__lt__(a)); t(lambda: b.__hash__() == hash(b))
nan = float("nan"); print(nan == nan, nan != nan, nan is nan, nan in [nan], [nan] == [nan], (nan,) < (nan,), [nan].index(nan), [nan].count(nan), nan < nan, nan <= 1, 1 < nan, {nan} == {nan}, {1: nan} == {1: nan}, sorted([nan]) == [nan], max(nan, 1) is nan, max(1, nan), min(1, nan), (nan, 1) == (nan, 1), [1, nan] != [1, nan], nan == 1, hash(nan) == hash(nan))
