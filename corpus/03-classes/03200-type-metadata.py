# What classes tell about themselves.
# point: 2.names
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    "doc of A"
    x: int = 1
    def f(self): "doc f"
class B(A):
    class Inner:
        def g(self): pass
print(A.__name__, A.__qualname__, A.__module__, A.__doc__, A.__bases__, A.__base__, A.__mro__, B.Inner.__qualname__, B.Inner.g.__qualname__)
print(B.__doc__, A.__subclasses__(), type(A.__dict__), A.__annotations__, B.__annotations__, A.__type_params__, A.__dictoffset__ != 0, A.__weakrefoffset__ != 0, A.__basicsize__ > 0, A.__itemsize__)
print(sorted(k for k in A.__dict__), A.__firstlineno__, A.__static_attributes__)
t(lambda: A.__dict__.__setitem__("y", 1)); t(lambda: setattr(A, "__name__", 3)); t(lambda: setattr(A, "__qualname__", 3)); t(lambda: delattr(A, "__name__")); t(lambda: setattr(A, "__name__", "a\0b"))
A.__name__ = "AA"; print(A, A.__qualname__, A.__name__); A.__qualname__ = "Q.AA"; print(A, B.__mro__); A.__module__ = "mm"; print(A, A()  .__class__)
A.__doc__ = "new"; print(A.__doc__)
t(lambda: setattr(int, "x", 1)); t(lambda: setattr(int, "__doc__", "x")); t(lambda: delattr(int, "real")); t(lambda: int.__annotations__); t(lambda: int.__type_params__); t(lambda: setattr(A, "__dict__", {})); t(lambda: setattr(A, "__mro__", ())); t(lambda: A.__abstractmethods__); t(lambda: A.nope); t(lambda: delattr(A, "nope"))
print(type.__name__, type.__bases__, type.__mro__, object.__bases__, object.__base__, bool.__mro__, int.__module__, type(None).__name__, type(...).__name__, type(NotImplemented).__qualname__)
print(A.mro(), int.mro(), A.__sizeof__(A) > 0, A.__prepare__("x", ()), type.__call__ is type.__dict__["__call__"])
print(dir(B.Inner)[-3:], "f" in dir(B), "mro" in dir(B), "__name__" in dir(B), vars(B).keys() == B.__dict__.keys())
t(lambda: vars(3)); t(lambda: vars(1, 2)); print((1).__class__, type(A).__class__)
print(A.__text_signature__, A.__annotate__ is not None, B.__annotate__)
A.__annotations__ = {"z": 1}; print(A.__annotations__, A.__annotate__); t(lambda: setattr(A, "__annotations__", 3)); del A.__annotations__; print(A.__annotations__)
t(lambda: delattr(A, "__annotations__")); t(lambda: setattr(A, "__annotate__", 3)); t(lambda: setattr(A, "__type_params__", 3)); t(lambda: setattr(A, "__bases__", ())); t(lambda: setattr(A, "__bases__", (int,))); t(lambda: delattr(A, "__bases__")); t(lambda: setattr(A, "__bases__", 3)); t(lambda: setattr(A, "__class__", int)); t(lambda: setattr(A, "__module__", 3)); t(lambda: delattr(A, "__module__"))
class M1: pass
class M2:
    def hi(self): return "hi"
class D(M1): pass
d = D(); D.__bases__ = (M2,); print(d.hi(), D.__mro__, M1.__subclasses__(), M2.__subclasses__())
t(lambda: setattr(D, "__bases__", (D,))); t(lambda: setattr(D, "__bases__", (bool,))); t(lambda: setattr(D, "__bases__", (3,))); t(lambda: setattr(D, "__bases__", (M2, M2)))
