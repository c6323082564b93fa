# C3 linearisation: orders that exist and the errors of those that do not.
# point: 7.mro
def attempt(name, *bases):
    try:
        c = type(name, bases, {})
    except TypeError as e:
        print(name, type(e).__name__, e)
    else:
        print(name, [k.__name__ for k in c.__mro__])
        return c

class A: pass
class B(A): pass
class C(A): pass
class X: pass
class Y: pass
class XY(X, Y): pass
class YX(Y, X): pass
attempt("Diamond", B, C)
attempt("AfterBase", B, A)
attempt("BeforeBase", A, B)
attempt("ObjectFirst", object, A)
attempt("Crossed", XY, YX)
attempt("Twice", A, A)
attempt("TwiceLater", X, Y, X)
attempt("Three", A, B, C)
ok = attempt("Deep", B, C, X)
attempt("Deeper", ok, X, Y)
attempt("DeepBad", X, ok)

class O: pass
class F(O): pass
class E(O): pass
class D(O): pass
class CC(D, F): pass
class BB(D, E): pass
class AA(BB, CC): pass
print([k.__name__ for k in AA.__mro__])
print(AA.mro() == list(AA.__mro__), AA.mro() is not AA.mro(), AA.__base__.__name__)

# Assigning __bases__ runs the same computation and leaves the class alone when it fails.
class P1: v = "P1"
class P2: v = "P2"
class Child(P1): pass
class Grand(Child): pass
Child.__bases__ = (P2,)
print(Grand.v, [k.__name__ for k in Grand.__mro__])
Child.__bases__ = (P1, P2)
print(Grand.v, Grand().v, [k.__name__ for k in P2.__subclasses__()])
for bases in [(object, P1), (P1, P1), (), 3, (Child,), (Grand,), (int,), (3,), (bool,)]:
    try:
        Child.__bases__ = bases
    except TypeError as e:
        print(type(e).__name__, e)
print(Child.__bases__, Grand.v)
try:
    del Child.__bases__
except TypeError as e:
    print(e)
try:
    int.__bases__ = (object,)
except TypeError as e:
    print(e)
