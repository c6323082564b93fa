# round, math.floor, math.ceil and math.trunc: methods, fallbacks and errors.
# point: 3.round-trunc-floor-ceil
import math
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class R:
    def __round__(self, n="default"): return ("round", n)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
class R0:
    def __round__(self): return "round0"
class NoneR: __round__ = None; __floor__ = None; __ceil__ = None; __trunc__ = None
class F(float): pass
class FO(float):
    def __round__(self, n=None): return ("FO", n)
    def __floor__(self): return "FO floor"
class Fl:
    def __float__(self): return 3.7
class St:
    @staticmethod
    def __round__(*a): return ("static", a)
class Cl:
    @classmethod
    def __floor__(cls): return cls.__name__
r = R(); r.__round__ = r.__floor__ = lambda *a: "instance"
t(lambda: round(r)); t(lambda: round(r, 2)); t(lambda: round(r, None)); t(lambda: round(r, ndigits=3)); t(lambda: math.floor(r)); t(lambda: math.ceil(r)); t(lambda: math.trunc(r)); t(lambda: int(r)); t(lambda: round(R0())); t(lambda: round(R0(), 1)); t(lambda: round(NoneR())); t(lambda: math.floor(NoneR())); t(lambda: math.ceil(NoneR())); t(lambda: math.trunc(NoneR())); t(lambda: round(object())); t(lambda: math.floor(object())); t(lambda: math.ceil("a")); t(lambda: math.trunc(None)); t(lambda: math.trunc("a")); t(lambda: round("a", 1)); t(lambda: round([])); t(lambda: round(1j)); t(lambda: math.floor(1j)); t(lambda: math.floor(Fl())); t(lambda: math.ceil(Fl())); t(lambda: math.trunc(Fl())); t(lambda: round(Fl())); t(lambda: round(FO(1.5))); t(lambda: round(FO(1.5), 1)); t(lambda: math.floor(FO(1.5))); t(lambda: math.ceil(FO(1.5))); t(lambda: round(F(2.567), 1)); t(lambda: type(round(F(2.567), 1)).__name__); t(lambda: round(St())); t(lambda: round(St(), 1)); t(lambda: math.floor(Cl()))
for v in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1e16, 1e300, -0.0, 5e-324, 123456.789, 0.1, 1e22, 4503599627370497.5):
    print(v, round(v), [round(v, n) for n in (-3, -1, 0, 1, 2, 15, 20, 400, -400)], math.floor(v), math.ceil(v), math.trunc(v))
for v in (float("nan"), float("inf"), -float("inf")):
    t(lambda: round(v)); t(lambda: round(v, 1)); t(lambda: math.floor(v)); t(lambda: math.ceil(v)); t(lambda: math.trunc(v)); t(lambda: int(v))
for v in (5, 15, 25, -5, -15, 149, 150, 151, 10**20 + 5, 0, True): print(v, [round(v, n) for n in (-25, -2, -1, 0, 1, 30)], round(v), type(round(v)).__name__)
t(lambda: round(1.5, 1.0)); t(lambda: round(1, "a")); t(lambda: round(1.5, None)); t(lambda: round(15, None)); t(lambda: round(1.5, 2**70)); t(lambda: round(1.5, -2**70)); t(lambda: round(15, 2**70)); t(lambda: (1.5).__round__()); t(lambda: (1.5).__round__(None)); t(lambda: (15).__round__(-1)); t(lambda: (1.5).__floor__()); t(lambda: (1.5).__ceil__()); t(lambda: (1.5).__trunc__()); t(lambda: (5).__trunc__()); t(lambda: (5).__floor__()); t(lambda: True.__round__()); t(lambda: (1.5).__round__(1, 2)); t(lambda: (5).__round__("a")); t(lambda: round(1e308, -308)); t(lambda: round(1.7976931348623157e308, -308)); t(lambda: round(-1.7e308, -308))
