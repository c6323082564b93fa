# "Did you mean": names, attributes, imports, keywords; and where none is made.
# point: 8.traceback-suggestions
import traceback
def show(f):
    try:
        f()
    except Exception as e:
        print("".join(traceback.format_exception_only(e)), end="")
class Thing:
    colour = 1
    _private = 2
    def method(self): pass
class Slots:
    __slots__ = ("alpha", "beta")
class Dir:
    def __dir__(self): return ["listed_name", 3, "other"]
class BadDir:
    def __dir__(self): raise ValueError
class Getattr:
    real_name = 1
    def __getattr__(self, name): raise AttributeError(f"no {name}")
class Getattr2:
    real_name = 1
    def __getattr__(self, name): raise AttributeError(f"no {name}", name=name, obj=self)
global_variable = 1
show(lambda: Thing().color)
show(lambda: Thing().colours)
show(lambda: Thing().private)
show(lambda: Thing()._privat)
show(lambda: Thing().metod())
show(lambda: Thing.Colour)
show(lambda: Thing().x)
show(lambda: Thing().completely_different)
show(lambda: Slots().alpa)
show(lambda: Slots().alpha)
show(lambda: Dir().listed_nam)
show(lambda: BadDir().anything)
show(lambda: Getattr().real_nam)
show(lambda: Getattr2().real_nam)
show(lambda: "x".uper())
show(lambda: [].apend(1))
show(lambda: (1).reel)
show(lambda: None.foo)
show(lambda: global_variabel)
show(lambda: gloabl_variable)
show(lambda: pritn("x"))
show(lambda: lenn)
show(lambda: zzzzqqq)
show(lambda: x)
show(lambda: sys.path)
show(lambda: collections.deque)
show(lambda: nul)
import math
show(lambda: math.sqroot)
show(lambda: math.cosn)
def f():
    from math import sine
show(f)
def f():
    from math import cosh_, coz
show(f)
def f():
    local_value = 1
    return locl_value
show(f)
def kw(first_argument=1, *, second=2): pass
show(lambda: kw(first_arg=1))
show(lambda: kw(secnd=1))
show(lambda: kw(zzz=1))
show(lambda: int("1", bas=3))
show(lambda: print(1, ennd=""))
show(lambda: sorted([], ky=1))
e = AttributeError("hand made", name="colur", obj=Thing())
print("".join(traceback.format_exception_only(e)), end="")
e = NameError("hand made", name="global_variabl")
print("".join(traceback.format_exception_only(e)), end="")
e = ImportError("hand made", name="math", name_from="sqr")
print("".join(traceback.format_exception_only(e)), end="")
e = AttributeError("name 3", name=3, obj=Thing())
print("".join(traceback.format_exception_only(e)), end="")
