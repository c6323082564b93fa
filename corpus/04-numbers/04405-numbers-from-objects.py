# int(), float(), complex() and bool() of objects with conversion methods.
# point: 3.conversions
import warnings, math
warnings.simplefilter("always")
warnings.showwarning = lambda m, c, *a: print("  warning:", c.__name__, m)
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def obj(**methods): return type("O", (), {f"__{k}__": (lambda v: lambda self, *a: v() if callable(v) else v)(v) for k, v in methods.items()})()
class SI(int): pass
class SF(float): pass
class SC(complex): pass
def boom(): raise KeyError("boom")
for conv in (int, float, complex, bool, math.floor, math.ceil, math.trunc, round, abs, str, hash):
    print(conv.__name__)
    for o in (obj(int=5), obj(int=True), obj(int=SI(5)), obj(int=5.0), obj(int="5"), obj(int=None), obj(int=boom), obj(index=6), obj(index=True), obj(index=SI(6)), obj(index=6.0), obj(int=5, index=6), obj(float=2.5), obj(float=SF(2.5)), obj(float=2), obj(float="x"), obj(float=boom), obj(float=2.5, index=3), obj(complex=1j), obj(complex=SC(1j)), obj(complex=1.0), obj(complex="x"), obj(complex=boom), obj(complex=1j, float=2.5), obj(trunc=7), obj(floor="fl"), obj(ceil="ce"), obj(round="ro"), obj(bool=True), obj(bool=1), obj(bool=None), obj(len=0), obj(len=3), obj(len=-1), obj(len="x"), obj(len=2**70), obj(len=-2**70), obj(len=True), obj(bool=False, len=5), obj(abs="ab"), obj(hash=12), obj(hash=2**70), obj(hash=-1), obj(hash="h"), obj(hash=True), obj(str="text"), obj(str=5), obj(repr="rep"), obj(repr=None), obj(), obj(float=float("nan")), obj(float=float("inf"))):
        ms = [k for k in type(o).__dict__ if k.startswith("__") and k not in ("__module__", "__dict__", "__weakref__", "__doc__", "__static_attributes__", "__firstlineno__")]
        if conv in (str, hash) and not set(ms) & {"__str__", "__repr__", "__hash__"}: continue
        if conv is str and "__hash__" in ms or conv is hash and ("__str__" in ms or "__repr__" in ms): continue
        print(ms, end=" "); t(lambda: conv(o))
