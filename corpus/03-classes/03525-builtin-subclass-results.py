# What operations on instances of subclasses answer: the base class or the subclass.
# point: 7.builtin-subclasses
import collections
class L(list): pass
class T(tuple): pass
class D(dict): pass
class S(set): pass
class F(frozenset): pass
class St(str): pass
class B(bytes): pass
class BA(bytearray): pass
class I(int): pass
class Fl(float): pass
class C(complex): pass
class Dq(collections.deque): pass
class OD(collections.OrderedDict): pass
class DD(collections.defaultdict): pass
class Ct(collections.Counter): pass
def names(**results): print({k: type(v).__name__ for k, v in results.items()})
l = L([3, 1])
names(add=l + [1], radd=[1] + l, mul=l * 2, slice=l[:], copy=l.copy(), rev=reversed(l), sort=sorted(l))
x = l
x += [1]
x *= 1
names(iadd=x, imul=x)
t = T((1, 2))
names(add=t + (1,), mul=t * 2, one=t * 1, slice=t[:], slice2=t[0:1], tuple=tuple(t))
d = D(a=1)
names(union=d | {}, rev={} | d, copy=d.copy(), fromkeys=D.fromkeys("ab"), dict=dict(d), keys=d.keys())
d |= {"b": 2}
names(ior=d)
s = S([1, 2])
names(union=s | {3}, ror={3} | s, inter=s & {1}, sub=s - {1}, xor=s ^ {1}, method=s.union([1]), diff=s.difference([1]), copy=s.copy(), rsub={1, 5} - s)
f = F([1, 2])
names(union=f | {3}, ror={3} | f, inter=f & {1}, method=f.union([1]), copy=f.copy(), frozen=frozenset(f), again=F(f), fwith=frozenset([1]) | f)
st = St("ab")
names(add=st + "c", radd="c" + st, mul=st * 1, slice=st[:], upper=st.upper(), strip=st.strip(), replace=st.replace("z", "y"), join=St(",").join(["a"]), join1=",".join([st]), fmt=f"{st}", s=str(st), split=st.split(",")[0], center=st.center(1), part=st.partition("z")[0], mod=St("%s") % "x", fmt2=St("{}").format(1), lower=St("abc").lower(), zfill=st.zfill(1), expand=st.expandtabs(), trans=st.translate({}), intern=st[0])
b = B(b"ab")
names(add=b + b"c", mul=b * 1, slice=b[:], upper=b.upper(), replace=b.replace(b"z", b"y"), strip=b.strip(), bytes=bytes(b), fromhex=B.fromhex("00"), join=B(b",").join([b"a"]), tr=b.translate(None))
ba = BA(b"ab")
names(add=ba + b"c", mul=ba * 1, slice=ba[:], copy=ba.copy(), upper=ba.upper(), fromhex=BA.fromhex("00"))
i = I(5)
names(add=i + 1, neg=-i, pos=+i, abs=abs(i), inv=~i, int=int(i), round=round(i), real=i.real, conj=i.conjugate(), num=i.numerator, shift=i << 0, and_=i & i, pow=i ** 1, div=i // 1, fb=I.from_bytes(b"1"), fl=i.__floor__(), tr=i.__trunc__(), idx=i.__index__())
fl = Fl(1.5)
names(add=fl + 1, neg=-fl, pos=+fl, abs=abs(fl), float=float(fl), real=fl.real, conj=fl.conjugate(), hex=Fl.fromhex("0x1p0"), num=Fl.from_number(1), rnd=round(fl, 1))
c = C(1, 2)
names(add=c + 1, neg=-c, pos=+c, conj=c.conjugate(), real=c.real, complex=complex(c), num=C.from_number(1))
dq = Dq([1, 2])
names(add=dq + dq, mul=dq * 2, copy=dq.copy())
od = OD(a=1)
names(union=od | {}, ror={} | od, copy=od.copy(), fromkeys=OD.fromkeys("a"))
dd = DD(list, a=1)
names(union=dd | {}, ror={} | dd, copy=dd.copy(), missing=dd["zz"])
ct = Ct("aab")
names(add=ct + ct, sub=ct - ct, union=ct | ct, pos=+ct, neg=-ct, copy=ct.copy(), most=ct.most_common(1)[0])
print(L([1]) == [1], T((1,)) == (1,), St("a") == "a", I(1) == 1 == Fl(1.0) == C(1), S([1]) == F([1]), hash(T((1, 2))) == hash((1, 2)), hash(St("a")) == hash("a"), L([1]) < [2], B(b"a") == b"a" == BA(b"a"))
class Init(list):
    def __init__(self, *args, **kw):
        super().__init__(*args)
        self.kw = kw
k = Init([1], name="n")
print(k, k.kw, hasattr(k.copy(), "kw"), type(k[:]).__name__)
class Add(list):
    def __add__(self, o): return "own add"
    def __radd__(self, o): return "own radd"
    def __mul__(self, o): return "own mul"
    __rmul__ = __mul__
    def __iadd__(self, o): return "own iadd"
a = Add()
print(a + [], [] + a, a * 2, 2 * a)
a += [1]
print(a)
