# property: getter, setter, deleter, copies, docs, names, subclasses and errors.
# point: 6.property
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e, getattr(e, "name", "-"))
class A:
    def __init__(self): self._x = 1
    @property
    def x(self): "x doc"; return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): del self._x
    ro = property(lambda s: "ro")
    wo = property(fset=lambda s, v: print("wo", v), doc="wo doc")
    do = property(fdel=lambda s: print("do"))
    none = property()
    @property
    def boom(self): raise ValueError("boom")
    @property
    def attr(self): return self.missing
    @property
    def args(self, extra): return 1
    static = property(staticmethod(lambda s: "static getter"))
    cls = property(len)
    notf = property(5)
a = A(); print(a.x); a.x = 5; print(a.x); del a.x; t(lambda: a.x); t(lambda: delattr(a, "x")); a.x = 6; a.wo = 7; del a.do; t(lambda: a.ro)
for n in ("ro", "wo", "do", "none", "boom", "attr", "args", "static", "cls", "notf"): print(n, end=": "); t(lambda: getattr(a, n)); t(lambda: setattr(a, n, 1)); t(lambda: delattr(a, n)); t(lambda: hasattr(a, n))
p = A.__dict__["x"]; print(p.__doc__, p.__name__, p.fget.__name__, p.fset.__name__, p.fdel.__name__, A.wo.__doc__, A.ro.__doc__, A.none.__doc__, A.x is p, p.__isabstractmethod__, type(p), hasattr(p, "__dict__")); t(lambda: A.ro.__name__); t(lambda: A.none.__name__); t(lambda: A.static.__name__)
t(lambda: p.__get__(a)); t(lambda: p.__get__(None) is p); t(lambda: p.__get__(None, A) is p); t(lambda: p.__get__(5)); t(lambda: p.__set__(a, 9)); t(lambda: p.__set__(5, 9)); t(lambda: p.__delete__(5)); t(lambda: p(1)); t(lambda: p.__call__); t(lambda: setattr(p, "fget", 1)); t(lambda: setattr(p, "__doc__", "changed") or p.__doc__); t(lambda: setattr(p, "__name__", "renamed") or p.__name__); t(lambda: setattr(p, "zz", 1)); t(lambda: delattr(p, "__doc__")); t(lambda: p.__doc__)
q = p.getter(lambda s: "q"); print(q is p, q.fget is p.fget, q.fset is p.fset, q.__doc__); q2 = p.setter(None); print(q2.fset is p.fset); t(lambda: p.getter()); t(lambda: p.setter(1, 2)); t(lambda: property(1, 2, 3, 4, 5)); t(lambda: property(fget=1, foo=2)); t(lambda: property(doc="d").__doc__); t(lambda: property(lambda s: 1, doc="mine").getter(lambda s: 2).__doc__)
class Sub(A):
    @A.x.getter
    def x(self): return ("sub", self._x)
    @property
    def ro(self): return "sub " + super().ro
    boom = "plain"
s = Sub(); print(s.x, s.ro, s.boom); s.x = 3; print(s.x); t(lambda: setattr(s, "ro", 1)); s.boom = 4; print(s.boom)
class Half:
    @property
    def h(self): return 1
    @h.setter
    def other(self, v): self.v = v
h = Half(); t(lambda: setattr(h, "h", 1)); h.other = 5; print(h.v, h.other)
class PS(property):
    def __get__(self, o, c=None): return ("PS", super().__get__(o, c) if o is not None else None)
    extra = 1
class PSlot(property): __slots__ = ()
class U:
    @PS
    def v(self): "v doc"; return 1
    @v.setter
    def v(self, x): print("set v", x)
    @PSlot
    def w(self): return 2
u = U(); print(u.v, U.v, u.w, type(U.__dict__["v"]).__name__, U.__dict__["v"].__doc__, U.__dict__["v"].extra); u.v = 3; t(lambda: setattr(u, "w", 1)); ps = PS(lambda s: 1); ps.note = 2; print(ps.note, ps.__dict__)
u.__dict__["v"] = "shadow?"; print(u.v); U.v = "now plain"; print(u.v); U.late = property(lambda s: "late"); print(u.late); del U.late; t(lambda: u.late)
class Names:
    a = property(lambda s: 1); b = a
print(Names.__dict__["a"].__name__, Names.__dict__["b"].__name__); lone = property(); t(lambda: lone.__get__(1)); t(lambda: lone.__set__(1, 2)); t(lambda: lone.__delete__(1)); lone.__set_name__(A, "given"); t(lambda: lone.__get__(1)); t(lambda: lone.__set_name__(A)); t(lambda: lone.__get__()); t(lambda: property.__new__(property).__get__(1)); t(lambda: lone.__init__(lambda s: "init again")); t(lambda: lone.__get__(1))
class NoMeta(type):
    @property
    def mp(cls): return ("meta prop", cls.__name__)
    @mp.setter
    def mp(cls, v): print("meta set", v)
class K(metaclass=NoMeta): pass
print(K.mp); K.mp = 5; t(lambda: K().mp); t(lambda: delattr(K, "mp"))
