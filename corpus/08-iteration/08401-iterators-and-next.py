# __iter__ and __next__: what they may return, and StopIteration.
# point: 5.next-and-stop
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e, e.args)
class It:
    def __init__(self, *steps): self.steps = list(steps)
    def __iter__(self): return self
    def __next__(self):
        if not self.steps: raise StopIteration("value of stop", 2)
        s = self.steps.pop(0)
        if isinstance(s, BaseException) or isinstance(s, type) and issubclass(s, BaseException): raise s
        return s
t(lambda: list(It(1, 2))); t(lambda: next(It())); t(lambda: next(It(), "default")); t(lambda: next(It(1), "default")); t(lambda: next(It(), None)); t(lambda: next(It(ValueError("v")), "default")); t(lambda: list(It(1, KeyError, 2))); t(lambda: list(It(1, IndexError("stop?"), 2))); t(lambda: list(It(StopIteration, 5))); it = It(1, StopIteration, 2, StopIteration); print(list(it), list(it), list(it)); t(lambda: next(5)); t(lambda: next([])); t(lambda: next()); t(lambda: next(It(), 1, 2)); t(lambda: next(iter([]))); t(lambda: next(iter(()), *())); t(lambda: iter(It(1)).__next__()); t(lambda: It().__next__())
class NoNext:
    def __iter__(self): return self
class NextOnly:
    def __next__(self): return 1
class IterInt:
    def __iter__(self): return 5
class IterNone: __iter__ = None
class NextNone:
    def __iter__(self): return self
    __next__ = None
class IterGen:
    def __iter__(self): yield from "ab"
class IterArgs:
    def __iter__(self, x): return iter(())
class NextArgs(NoNext):
    def __next__(self, x): return 1
class IterStatic:
    @staticmethod
    def __iter__(): return iter("static")
class IterClass:
    @classmethod
    def __iter__(cls): return iter([cls.__name__])
class IterProp:
    @property
    def __iter__(self): return lambda: iter("prop")
class InstNext(NoNext):
    def __init__(self): self.__next__ = lambda: 1
class IterSelfNext:
    def __iter__(self): return NextOnly()
for c in (NoNext, NextOnly, IterInt, IterNone, NextNone, IterGen, IterArgs, NextArgs, IterStatic, IterClass, IterProp, InstNext):
    print(c.__name__); t(lambda: type(iter(c())).__name__); t(lambda: list(c())); t(lambda: [*c()]); t(lambda: type(next(c())).__name__); t(lambda: 5 in c()); t(lambda: dict(c()))
t(lambda: next(iter(IterSelfNext()))); t(lambda: list(zip(IterSelfNext(), [1, 2])))
class M(type):
    def __iter__(c): return iter("meta")
    def __next__(c): return "meta next"
class K(metaclass=M): pass
t(lambda: list(K)); t(lambda: next(K)); t(lambda: iter(K()))
s = StopIteration(); print(s.value, s.args); s = StopIteration(1, 2); print(s.value, s.args); s.value = 9; print(s.value, s.args)
def raises(): raise StopIteration(5)
t(raises); t(lambda: list(iter(raises, 0))); t(lambda: list(map(lambda x: raises(), [1]))); t(lambda: [raises() for _ in [1]]); t(lambda: list(raises() for _ in [1])); t(lambda: sorted([1, 2], key=lambda x: raises())); t(lambda: max([1], key=lambda x: raises())); t(lambda: any(raises() for _ in [1]))
def forloop(it):
    out = []
    for x in it: out.append(x)
    else: out.append("else")
    return out
t(lambda: forloop(It(1, 2))); t(lambda: forloop(It(1, ValueError("in loop")))); t(lambda: forloop(map(lambda x: raises(), [1, 2])))
c = iter([3, 2, 1, 0, 5].pop, 1); 
vals = [3, 1, 2, 0]; f = iter(vals.pop, 1); print(list(f), vals, list(f), type(f).__name__, next(f, "done")); t(lambda: iter(5, 1)); t(lambda: iter(lambda x: 1, 1).__next__()); t(lambda: next(iter(lambda: 1 / 0, 1))); it = iter(lambda: 3, 3.0); t(lambda: next(it)); t(lambda: f.__reduce__()[0].__name__)
