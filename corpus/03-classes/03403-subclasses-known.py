# __subclasses__: order, weakness, changes of bases.
# point: 2.subclasses
import gc
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
print(A.__subclasses__(), B.__subclasses__(), C.__subclasses__(), D.__subclasses__(), bool.__subclasses__(), int.__subclasses__()[:1])
def gone():
    for i in range(20): type(f"E{i}", (A,), {})
    print([c.__name__ for c in A.__subclasses__()][-2:])
gone(); gc.collect(); print(len(A.__subclasses__()) < 10)
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
s = A.__subclasses__(); s.clear(); print(len(A.__subclasses__()))
D.__bases__ = (C,); print(B.__subclasses__(), C.__subclasses__(), D.__mro__); D.__bases__ = (C, B); print(B.__subclasses__(), C.__subclasses__(), D.__mro__)
t(lambda: A.__subclasses__(1)); t(lambda: type.__subclasses__(A)); t(lambda: type.__subclasses__()); t(lambda: type.__subclasses__(type)[:0]); t(lambda: A().__subclasses__()); t(lambda: type.__subclasses__(5))
class Meta(type): pass
class MA(metaclass=Meta): pass
class MB(MA): pass
print(MA.__subclasses__(), Meta in type.__subclasses__(type), Meta.__subclasses__(Meta), Meta.__subclasses__(MA)); t(lambda: Meta.__subclasses__())
class Counting:
    made = []
    def __init_subclass__(cls): Counting.made.append((cls.__name__, [c.__name__ for c in Counting.__subclasses__()]))
class C1(Counting): pass
class C2(Counting): pass
print(Counting.made)
def fails():
    class Bad(A):
        1 / 0
t(fails); gc.collect(); print([c.__name__ for c in A.__subclasses__()])
class Refuses:
    def __init_subclass__(cls): raise ValueError("refused")
t(lambda: type("R", (Refuses,), {})); gc.collect(); print(Refuses.__subclasses__())
import abc
class Abs(abc.ABC): pass
@Abs.register
class Virtual: pass
class Real(Abs): pass
print(Abs.__subclasses__(), issubclass(Virtual, Abs), issubclass(Real, Abs))
print([c.__name__ for c in LookupError.__subclasses__()][:2], [c.__name__ for c in ArithmeticError.__subclasses__()], [c.__name__ for c in UnicodeError.__subclasses__()], BaseExceptionGroup.__subclasses__())
