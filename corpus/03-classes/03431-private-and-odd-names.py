# Mangled names, names that are no identifiers, and dunders as ordinary attributes.
# point: 6.odd-names
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    __x = 1
    def __init__(self): self.__y = 2; self.__z__ = 3; self._single = 4; self.__ = 5
    def get(self): return self.__x, self.__y, self.__z__, self.__, self._A__y
    def __m(self): return "private method"
    def call(self): return self.__m(), A.__m(self)
    def attr(self, n): return getattr(self, n)
    def loc(self): __local = 1; return locals().keys() - {"self"}, __local
    def kw(self, *, __k=1): return __k
    def delete(self): del self.__y
    def glob(self):
        global __g
        __g = "mangled global"
    def nested(self):
        def f(): return self.__x
        return f(), [self.__x for _ in "a"], (lambda: self.__x)()
    def imp(self):
        import math as __math
        return __math.pi > 3
    def exc(self):
        try: 1 / 0
        except ZeroDivisionError as __e: return type(__e).__name__
    def fstr(self): return f"{self.__x}"
    def cls(self):
        class __Inner: __q = 1
        return __Inner.__name__, sorted(k for k in __Inner.__dict__ if "q" in k)
    def forl(self):
        for self.__loop in (1, 2): pass
        return self.__dict__["_A__loop"]
class _B(A):
    __x = "B"
    def own(self): return self.__x, self._A__x
class __C:
    __v = 1
    def f(self): return self.__v
class ___: 
    __w = 1
    def f(self): return self.__w
a = A(); t(a.get); t(a.call); t(lambda: a.__x); t(lambda: a._A__x); t(lambda: a.attr("__x")); t(lambda: a.attr("_A__x")); t(lambda: sorted(a.__dict__)); t(lambda: sorted(map(sorted, [a.loc()[0]]))); t(a.kw); t(lambda: a.kw(__k=2)); t(lambda: a.kw(_A__k=2)); t(a.nested); t(a.imp); t(a.exc); t(a.fstr); t(a.cls); t(a.forl); a.delete(); t(a.get); a.glob(); t(lambda: _A__g); t(_B().own); t(lambda: __C().f()); t(lambda: sorted(k for k in __C.__dict__ if k.endswith("v"))); t(lambda: ___().f()); t(lambda: sorted(k for k in ___.__dict__ if "w" in k and len(k) < 6))
def outside(self): return self.__x
A.outside = outside; t(lambda: a.outside()); a.__x = "not mangled here"; t(lambda: a.outside()); t(lambda: a.call())
for n in ("a b", "", "1", "é", "x.y", "class", "None", "__len__", "__class_getitem__", "\n", "a-b", "0"): setattr(a, n, n); t(lambda: getattr(a, n)); delattr(a, n); t(lambda: getattr(a, n))
a.__len__ = lambda: 5; t(lambda: len(a)); a.__dict__["__class__"] = "fake"; t(lambda: a.__class__.__name__); del a.__dict__["__class__"]; a.__dict__[5] = "int key"; t(lambda: 5 in a.__dict__); del a.__dict__[5]; a.__doc__ = 1; a.__module__ = 2; t(lambda: (a.__doc__, a.__module__, A.__module__)); a.self = a; t(lambda: a.self.self.self is a); del a.self
ﬁ = 1; t(lambda: fi); a.ﬁeld = 2; t(lambda: a.field); t(lambda: getattr(a, "ﬁeld")); setattr(a, "ﬁeld2", 3); t(lambda: a.__dict__.get("ﬁeld2")); class_ = type("ﬁ", (), {"ﬁ": 1}); t(lambda: class_.__name__); t(lambda: getattr(class_, "fi", "not normalized"))
