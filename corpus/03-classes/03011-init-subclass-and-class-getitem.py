# __init_subclass__ gets the keywords of the class statement.
class Base:
    registry = {}
    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        Base.registry[key or cls.__name__] = cls
    def __class_getitem__(cls, item):
        return (cls.__name__, item)
class A(Base, key="a"): pass
class B(A): pass
print(sorted(Base.registry), A[int], B["x"])
try:
    class C(Base, other=1): pass
except TypeError as e:
    print(e)
class D: pass
try:
    D[1]
except TypeError as e:
    print(e)
