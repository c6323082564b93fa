# __init_subclass__, __set_name__, __mro_entries__, __class_getitem__.
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e, getattr(e, "__notes__", None))
class Base:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw): super().__init_subclass__(**kw); cls.tag = tag; Base.subs.append(cls.__name__)
class A(Base, tag="a"): pass
class B(A): pass
print(Base.subs, A.tag, B.tag)
def bad():
    class X(Base, foo=1): pass
t(bad)
def bad():
    class X(foo=1): pass
t(bad); t(lambda: type("X", (), {}, foo=1)); t(lambda: object.__init_subclass__(1)); t(lambda: Base.__init_subclass__(tag=3)); print(Base.tag)
class Desc:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name); self.n = name
    def __get__(self, o, c): return (self.n, o is None)
class C:
    d = Desc(); e = Desc()
    def __init_subclass__(cls): print("init_subclass", cls.__name__, cls.d)
print(C.d, C().e)
class D(C): f = Desc()
class BadDesc:
    def __set_name__(self, o, n): raise ValueError("no")
def bad():
    class X: z = BadDesc()
t(bad)
class Late:
    def __init__(self): self.__set_name__ = lambda o, n: print("never")
class X: l = Late()
class E:
    def __mro_entries__(self, bases): print("entries", len(bases)); return (A, ) if A not in bases else ()
class Y(E()): pass
print(Y.__bases__, Y.__orig_bases__[0].__class__, Y.tag)
class BadE:
    def __mro_entries__(self, bases): return 3
def bad():
    class X(BadE()): pass
t(bad); t(lambda: type("X", (E(),), {}))
def bad():
    class X(3): pass
t(bad)
def bad():
    class X(print): pass
t(bad)
class G:
    def __class_getitem__(cls, i): return (cls.__name__, i)
print(G[1], G[1, 2], G["x"]); t(lambda: G()[1]); t(lambda: A[int]); t(lambda: int[3]); print(list[int], dict[str, int], type[int], tuple[int, ...], tuple[()])
class G2(G): pass
print(G2[5], G.__class_getitem__(3))
class MG(type):
    def __getitem__(cls, i): return "meta"
class H(metaclass=MG):
    def __class_getitem__(cls, i): return "class"
print(H[1])
class LI(list[int]): pass
print(LI.__bases__, LI.__orig_bases__, LI([1]))
import types
print(types.resolve_bases((E(),)), types.new_class("NC", (list[int],), {}, lambda ns: ns.update(a=1)).__orig_bases__, types.get_original_bases(LI), types.prepare_class("q", (int,))[0]); t(lambda: types.get_original_bases(3)); t(lambda: types.new_class("X", (Base,), {"tag": 5}).tag)
class Final:
    def __init_subclass__(cls): raise TypeError("final!")
def bad():
    class X(Final): pass
t(bad)
class Reg(type):
    def __init__(cls, *a): super().__init__(*a); print("meta init", cls.__name__)
class Z(metaclass=Reg): d = Desc()
