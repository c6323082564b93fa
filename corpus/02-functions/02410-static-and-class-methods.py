# staticmethod and classmethod objects: attributes, calls, wrapping.
# point: 1.static-and-class-methods
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f(a: int, b=2) -> str:
    "f doc"
    return ("f", a, b)
f.mark = "m"
s, c = staticmethod(f), classmethod(f)
for o in (s, c):
    print(type(o).__name__, o.__func__ is f, o.__wrapped__ is f, o.__name__, o.__qualname__, o.__doc__, o.__module__, o.__annotations__, o.__isabstractmethod__, sorted(o.__dict__))
    print(repr(o).replace(hex(id(f)), "ID"))
    t(lambda: o.mark); t(lambda: setattr(o, "extra", 1)); t(lambda: o.extra); t(lambda: setattr(o, "__func__", 1)); t(lambda: callable(o)); t(lambda: hasattr(o, "__get__")); t(lambda: hasattr(o, "__set__"))
t(lambda: s(1)); t(lambda: s()); t(lambda: c(1)); t(lambda: s.__get__(None, int)(1)); t(lambda: s.__get__(3)(1)); t(lambda: c.__get__(None, int)(5)); t(lambda: c.__get__(7)(5)); t(lambda: c.__get__(None)); t(lambda: c.__get__(None, None)); t(lambda: c.__get__(7, str)(5)); t(lambda: s.__get__()); t(lambda: s.__get__(None, None)); t(lambda: c.__get__())
class K:
    s = staticmethod(f)
    c = classmethod(f)
    ss = staticmethod(staticmethod(f))
    cs = classmethod(staticmethod(f))
    sc = staticmethod(classmethod(f))
    cc = classmethod(classmethod(f))
    cp = classmethod(property(lambda self: ("prop", self)))
    sp = staticmethod(property(lambda self: 1))
    cb = classmethod(len)
    ci = classmethod(int)
    cn = classmethod(3)
    sn = staticmethod(3)
class L(K): pass
k = K()
t(lambda: K.s(1)); t(lambda: k.s(1)); t(lambda: K.c()); t(lambda: L.c(5)[1].__name__); t(lambda: L().c(5)[1].__name__); t(lambda: K.ss(1)); t(lambda: k.ss(1)); t(lambda: K.cs(1)); t(lambda: K.sc(1)); t(lambda: K.cc()); t(lambda: K.cp); t(lambda: type(K.sp)); t(lambda: K.cb()); t(lambda: K.ci()); t(lambda: K.cn); t(lambda: K.cn()); t(lambda: K.sn); t(lambda: K.sn()); t(lambda: k.c.__self__ is K); t(lambda: L.c.__self__ is L); t(lambda: K.c.__func__ is f); t(lambda: K.s is f)
t(lambda: super(L, L()).c()[1].__name__); t(lambda: super(L, L).c()[1].__name__); t(lambda: super(L, L).s(4))
K.s = 5; t(lambda: k.s); k.c = 6; t(lambda: k.c); t(lambda: K.c()[1].__name__)
class Sub(staticmethod):
    def __get__(self, o, t=None): return ("sub", super().__get__(o, t) is f)
class N: x = Sub(f)
t(lambda: N.x); t(lambda: N().x); t(lambda: staticmethod.__new__(staticmethod)); e = staticmethod.__new__(staticmethod); t(lambda: e()); t(lambda: e.__get__(None, int)); t(lambda: classmethod.__new__(classmethod).__get__(None, int)); t(lambda: staticmethod(f, 1)); t(lambda: classmethod()); t(lambda: staticmethod(function=f))
@staticmethod
def at_module(x): return x
t(lambda: at_module(3)); t(lambda: list(map(at_module, [1, 2])))
class W:
    @staticmethod
    def helper(x): return x * 2
    value = helper(4)
    @classmethod
    def make(cls, *a): return cls.__name__, a
    alias = make
t(lambda: W.value); t(lambda: W.alias(1)); W.late = classmethod(lambda cls: cls); t(lambda: W().late() is W); t(lambda: W.__dict__["make"].__func__(1, 2))
