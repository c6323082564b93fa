# Abstract base classes.
import abc, collections.abc
from abc import ABC, ABCMeta, abstractmethod
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A(ABC):
    @abstractmethod
    def f(self): return "base f"
    @property
    @abstractmethod
    def p(self): ...
    @classmethod
    @abstractmethod
    def c(cls): ...
    @staticmethod
    @abstractmethod
    def s(): ...
    def conc(self): return "conc"
t(A); print(sorted(A.__abstractmethods__), A.f.__isabstractmethod__)
class B(A):
    def f(self): return super().f() + "+B"
t(B)
class C(B):
    p = 1; c = 2; s = 3
print(C().f(), C().conc(), C.__abstractmethods__)
class One(ABC):
    @abstractmethod
    def only(self): ...
t(One); One.only = lambda self: 1; t(One); abc.update_abstractmethods(One); print(One().only())
class V(ABC): pass
V.register(int); print(isinstance(3, V), issubclass(bool, V), isinstance("", V)); t(lambda: V.register(3)); t(lambda: isinstance(3, 3)); t(lambda: issubclass(3, V)); print(V.register(str) is str, issubclass(str, V))
class W(V): pass
t(lambda: W.register(V)); print(issubclass(W, V), issubclass(int, W))
class Hook(ABC):
    @classmethod
    def __subclasshook__(cls, c):
        if cls is Hook: return hasattr(c, "quack") or NotImplemented
        return NotImplemented
class Duck: 
    quack = 1
print(issubclass(Duck, Hook), isinstance(Duck(), Hook), issubclass(int, Hook))
class Sized2:
    def __len__(self): return 1
class NoIter: __iter__ = None
print(isinstance(Sized2(), collections.abc.Sized), isinstance(NoIter(), collections.abc.Iterable), isinstance([], collections.abc.MutableSequence), isinstance({}, collections.abc.Mapping), isinstance((), collections.abc.Sequence), isinstance("", collections.abc.Sequence), isinstance(b"", collections.abc.Buffer), isinstance(print, collections.abc.Callable), isinstance(3, collections.abc.Hashable), isinstance([], collections.abc.Hashable), isinstance((x for x in ()), collections.abc.Generator), isinstance(iter([]), collections.abc.Iterator), isinstance({}.keys(), collections.abc.KeysView), isinstance(range(2), collections.abc.Reversible), isinstance(set(), collections.abc.MutableSet))
class MS(collections.abc.MutableSequence):
    def __init__(self): self.d = []
    def __getitem__(self, i): return self.d[i]
    def __setitem__(self, i, v): self.d[i] = v
    def __delitem__(self, i): del self.d[i]
    def __len__(self): return len(self.d)
    def insert(self, i, v): self.d.insert(i, v)
m = MS(); m.append(1); m.extend([2, 3]); m += [4]; m.reverse(); print(m.d, m.pop(), m.index(3), 2 in m, m.count(2), list(reversed(m)), m.remove(4), m.d); t(lambda: m.index(99)); m.clear(); t(m.pop)
class MM(collections.abc.MutableMapping):
    def __init__(self, **k): self.d = k
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
x = MM(a=1); x.update(b=2); print(dict(x), x.pop("a"), x.get("z", 5), list(x.items()), x == {"b": 2}, x.setdefault("q", 9), "b" in x.keys(), 9 in x.values(), x.popitem(), len(x)); t(lambda: x.pop("nope")); t(lambda: x["nope"])
class St(collections.abc.Set):
    def __init__(self, i): self.s = list(dict.fromkeys(i))
    def __contains__(self, x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
    def __repr__(self): return f"St({self.s})"
p, q = St([1, 2]), St([2, 3]); print(p & q, p | q, p - q, p ^ q, p <= q, p == St([2, 1]), p.isdisjoint(q), p & [1], {1} | p, p > St([1])); t(lambda: hash(p))
t(lambda: collections.abc.Iterable()); t(lambda: collections.abc.Sequence()); t(lambda: type("X", (A,), {})()); print(abc.get_cache_token().__class__, ABC.__mro__, type(ABC), ABCMeta.__name__)
class Dyn(metaclass=ABCMeta):
    def __init_subclass__(cls): print("sub", cls.__name__, sorted(getattr(cls, "__abstractmethods__", ())))
class DynSub(Dyn):
    @abstractmethod
    def z(self): ...
t(DynSub); t(lambda: object.__new__(DynSub)); print(isinstance(DynSub, ABCMeta))
