# __new__ and __init__ and what refuses arguments.
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A: pass
class N:
    def __new__(cls, *a): return super().__new__(cls)
class I:
    def __init__(self, *a): pass
class NI:
    def __new__(cls, *a): return super().__new__(cls)
    def __init__(self, *a): pass
class NArgs:
    def __new__(cls, *a): return super().__new__(cls, *a)
class IArgs:
    def __init__(self, *a): super().__init__(*a)
for c in (A, N, I, NI, NArgs, IArgs):
    for args in ((), (1,)):
        try: c(*args); print(c.__name__, args, "ok")
        except Exception as e: print(c.__name__, args, type(e).__name__, e)
t(lambda: A(x=1)); t(lambda: object(1)); t(lambda: object.__new__(A, 1)); t(lambda: object.__new__(3)); t(lambda: object.__new__()); t(lambda: object.__new__(int)); t(lambda: int.__new__(A)); t(lambda: int.__new__(bool)); t(lambda: object.__init__(A(), 1)); t(lambda: object.__init__(3, 1)); t(lambda: A.__init__(3)); t(lambda: list.__init__(3)); t(lambda: list.__new__(dict))
class Other:
    def __new__(cls): return 5
    def __init__(self): print("never")
print(Other())
class Ret:
    def __init__(self): return 3
t(Ret)
class Sub(int):
    def __new__(cls, v, extra): o = super().__new__(cls, v); o.extra = extra; return o
    def __init__(self, v, extra): print("init", v, extra)
s = Sub(3, "e"); print(s + 1, s.extra, type(s)); t(lambda: Sub(3))
class Same:
    def __new__(cls, *a): print("new", a); return super().__new__(cls)
    def __init__(self, *a): print("init", a)
class SameSub(Same): pass
class Gives(Same):
    def __new__(cls): return SameSub.__new__(SameSub, 9)
Gives(); 
A.__init__ = lambda self, q: setattr(self, "q", q); print(A(4).q); t(A); del A.__init__; print(A().__dict__)
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
print(T(1, 2), T(1, 2)[1]); 
class St(str):
    def __init__(self, s): self.n = len(s)
print(St("abc").n, St("abc").upper(), type(St("x") + "y"))
class Fl(float): pass
print(Fl(1.5), Fl("2") * 2, type(Fl(1) + 1)); t(lambda: Fl(1, 2)); t(lambda: St()); t(lambda: bool(1, 2)); t(lambda: list(1)); t(lambda: list(x=1)); t(lambda: dict(1)); t(lambda: int("x")); t(lambda: tuple(1, 2)); t(lambda: type(None)(1)); t(lambda: type(...)(1)); t(lambda: slice()); t(lambda: type(iter([]))()); t(lambda: type((x for x in ()))())
