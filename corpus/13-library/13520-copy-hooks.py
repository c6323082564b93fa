# copy.copy and copy.deepcopy: which hook is asked first, on the class or the instance.
# point: 10.copy
import copy, copyreg
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
class Both:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep", type(memo).__name__
attempt("both", lambda: (copy.copy(Both()), copy.deepcopy(Both())))
class OnInstance: pass
i = OnInstance()
i.__copy__ = lambda: "instance copy"
i.__deepcopy__ = lambda memo: "instance deepcopy"
attempt("instance copy", lambda: copy.copy(i) if isinstance(copy.copy(i), str) else type(copy.copy(i)).__name__)
attempt("instance deepcopy", lambda: copy.deepcopy(i))
class Reduces:
    def __init__(self, x): self.x = x
    def __reduce__(self): return (Reduces, (self.x + 1,))
attempt("reduce", lambda: (copy.copy(Reduces(1)).x, copy.deepcopy(Reduces(1)).x))
class ReduceEx(Reduces):
    def __reduce_ex__(self, protocol): return (Reduces, (protocol * 100,))
attempt("reduce_ex", lambda: copy.copy(ReduceEx(1)).x)
class State:
    def __getstate__(self): return (1, 2)
    def __setstate__(self, state): self.state = state
attempt("state", lambda: copy.copy(State()).state)
class FalseState:
    def __init__(self): self.a = 1
    def __getstate__(self): return False
    def __setstate__(self, state): print("called with", state)
attempt("false state", lambda: copy.copy(FalseState()).__dict__)
class NoneState(FalseState):
    def __getstate__(self): return None
attempt("none state", lambda: copy.copy(NoneState()).__dict__)
class TupleState:
    __slots__ = ("s", "__dict__")
    def __init__(self): self.s, self.d = [1], [2]
t = TupleState()
c, d = copy.copy(t), copy.deepcopy(t)
print(c.s is t.s, c.d is t.d, d.s is t.s, d.d is t.d, d.s, d.d, t.__getstate__())
for value in (5, (list,), (list, ()), (list, ([1],), None, iter([2, 3])), (dict, (), None, None, iter([("k", "v")])), (list, (), {"a": 1}), (list, "ab"), (list, ([],), None, 3), (3, ()), (len, ((1, 2),)), (OnInstance, (), {"z": 1}), (OnInstance, (), (None, {"y": 2})), (OnInstance, (), {"z": 1}, None, None, lambda obj, state: print("setter", type(obj).__name__, state)), (list, (), 1, 2, 3, 4, 5)):
    class R:
        def __reduce_ex__(self, protocol): return value
    attempt(repr(value)[:40].split(" at ")[0].split(" object")[0], lambda: getattr(copy.copy(R()), "__dict__", None) or copy.copy(R()) if not isinstance(value, tuple) or len(value) < 4 or value[3] is None else copy.copy(R()))
class Registered:
    def __init__(self, n): self.n = n
copyreg.pickle(Registered, lambda r: (Registered, (r.n * 2,)))
attempt("dispatch table", lambda: (copy.copy(Registered(4)).n, copy.deepcopy(Registered(4)).n))
del copyreg.dispatch_table[Registered]
attempt("without", lambda: copy.copy(Registered(4)).n)
class Meta(type): pass
class WithMeta(metaclass=Meta): pass
attempt("class", lambda: (copy.copy(WithMeta) is WithMeta, copy.deepcopy(WithMeta) is WithMeta, copy.copy(Meta) is Meta))
class BadCopy:
    def __copy__(self, extra): pass
attempt("bad hook", lambda: copy.copy(BadCopy()))
class RaisesCopy:
    def __copy__(self): raise KeyError("no")
attempt("raising hook", lambda: copy.copy(RaisesCopy()))
class NotReducible:
    def __reduce_ex__(self, p): raise TypeError("cannot pickle me")
attempt("refuses", lambda: copy.copy(NotReducible()))
attempt("in list", lambda: copy.deepcopy([1, [NotReducible()]]))
for x in ((i for i in ()), iter([1]), open, memoryview(b"a"), copy, lambda: 0, Both.__copy__, [].append, type, None.__class__, {}.keys(), map(str, [1]), zip([1]), enumerate("a")):
    try:
        print(type(x).__name__, copy.copy(x) is x)
    except TypeError as e:
        print(type(x).__name__, e)
class Replace:
    def __replace__(self, **kw): return sorted(kw.items())
attempt("replace", lambda: copy.replace(Replace(), b=1, a=2))
attempt("replace", lambda: copy.replace(3, a=1))
attempt("replace", lambda: copy.replace())
attempt("replace", lambda: copy.replace(Replace(), 1))
print(copy.Error.__mro__, copy.error is copy.Error, sorted(copy.__all__))
