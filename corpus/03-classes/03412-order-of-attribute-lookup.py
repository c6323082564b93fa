# Data descriptor, instance dict, other class attribute, __getattr__: along the MRO.
# point: 6.lookup-order
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class Get:
    def __init__(self, tag): self.tag = tag
    def __get__(self, o, c): return (self.tag, "get", o is None)
class GetSet(Get):
    def __set__(self, o, v): print(self.tag, "set", v)
class GetDel(Get):
    def __delete__(self, o): print(self.tag, "del")
class SetOnly:
    def __set__(self, o, v): print("SetOnly set", v); o.__dict__["so"] = v
class DelOnly:
    def __delete__(self, o): print("DelOnly del")
class Base:
    a = Get("base a"); b = GetSet("base b"); c = 1; d = GetSet("base d")
class Mid(Base):
    a = 2; b = 3; e = Get("mid e")
class C(Mid):
    d = 4; so = SetOnly(); do = DelOnly(); gd = GetDel("gd"); n = Get("n"); g = GetSet("g")
c = C()
print(c.a, c.b, c.c, c.d, c.e, c.n, c.g, C.a, C.d, C.e, C.so.__class__.__name__)
c.a = "ia"; c.b = "ib"; c.c = "ic"; c.d = "id"; c.e = "ie"; c.n = "in"; c.g = "ig"; c.so = "iso"
t(lambda: setattr(c, "do", 1)); t(lambda: setattr(c, "gd", 1)); print(c.__dict__, c.a, c.b, c.c, c.d, c.e, c.n, c.g, c.so)
c.__dict__.update(g="hidden", do="hidden", gd="hidden"); print(c.g, c.gd); t(lambda: c.do)
del c.a, c.n, c.do, c.gd; t(lambda: delattr(c, "so")); t(lambda: delattr(c, "g")); t(lambda: delattr(c, "a")); t(lambda: delattr(c, "nope")); print(c.a, c.n)
Mid.b = GetSet("late b"); print(c.b); c.b = 5; del Mid.b; t(lambda: c.b)
Base.c = GetSet("late c"); t(lambda: c.c); Get.__set__ = lambda s, o, v: print("now data", v); t(lambda: c.e); c.e = 9; del Get.__set__; t(lambda: c.e); GetSet.__get__ = None; t(lambda: c.g); del GetSet.__get__; t(lambda: c.g)
class NoneGet: __get__ = None
class NoneSet:
    __set__ = None
    def __get__(self, o, c): return "noneset get"
class InstGet: pass
ig = InstGet(); ig.__get__ = lambda *a: "instance get"
class D: x = NoneGet(); y = NoneSet(); z = ig
d = D(); t(lambda: d.x); t(lambda: D.x); t(lambda: d.y); t(lambda: setattr(d, "y", 1)); t(lambda: d.z is ig); d.__dict__["y"] = "dict"; t(lambda: d.y)
class Raises:
    def __init__(self, e): self.e = e
    def __get__(self, o, c): raise self.e
class F:
    x = Raises(AttributeError("from get")); y = Raises(KeyError("from get"))
    def __getattr__(self, n): return ("getattr", n)
class G: x = Raises(AttributeError("from get")); y = Raises(KeyError("k"))
t(lambda: F().x); t(lambda: F().y); t(lambda: G().x); t(lambda: hasattr(G(), "x")); t(lambda: hasattr(G(), "y")); t(lambda: getattr(G(), "x", "default")); t(lambda: getattr(G(), "y", "default")); t(lambda: G.x); t(lambda: F.zz)
class M(type):
    meta = 1; data = GetSet("meta data"); nd = Get("meta nd")
    def __getattr__(cls, n): return ("meta getattr", n)
class K(metaclass=M): meta = 2; data = 3; nd = 4; own = Get("own")
print(K.meta, K.data, K.nd, K.own, K.zzz, K().meta, K().data); t(lambda: K().zzz); K.data = 5; print(K.__dict__["data"]); K.nd = 6; print(K.nd); del K.nd; print(K.nd); t(lambda: delattr(K, "nd"))
class Args:
    def __get__(self, *a): return (len(a), a[0] is None, a[1:] and a[1].__name__)
class H: v = Args()
class H2(H): pass
print(H().v, H.v, H2().v, H2.v, super(H2, H2()).v, super(H2, H2).v, H.__dict__["v"].__get__(1), H.__dict__["v"].__get__(None, int))
