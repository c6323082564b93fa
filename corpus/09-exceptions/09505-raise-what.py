# What may be raised and caught: classes, instances, constructors that answer otherwise.
# point: 8.raise-checks
def attempt(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e, "|", repr(e.__cause__), repr(e.__context__))
    else:
        print("nothing raised")

class Returns(Exception):
    def __new__(cls, *a): return 5
class ReturnsOther(Exception):
    def __new__(cls, *a): return KeyError("other")
class NeedsArgument(Exception):
    def __init__(self, x): pass
class Meta(type): pass
class WithMeta(Exception, metaclass=Meta): pass
class MetaCall(type):
    def __call__(cls, *a): return ValueError("from metaclass")
class UsesCall(Exception, metaclass=MetaCall): pass
def r(x, *cause):
    def f():
        if cause: raise x from cause[0]
        raise x
    return f
for x in (3, "text", None, int, object(), Returns, ReturnsOther, NeedsArgument, WithMeta, UsesCall, UsesCall(), BaseException, (ValueError,), [ValueError], type, Exception()):
    attempt(r(x))
for cause in (None, 3, int, KeyError, KeyError("c"), Returns, NeedsArgument, "s", ReturnsOther, (KeyError,)):
    attempt(r(ValueError("v"), cause))
def catch(kind, error=KeyError("k")):
    def f():
        try:
            raise error
        except kind:
            print("caught by", kind)
    return f
for kind in (KeyError, LookupError, (ValueError, KeyError), (), ((ValueError,), KeyError), ((KeyError,),), Exception, BaseException, object, int, 3, None, "x", [KeyError], (KeyError, 3), (3, KeyError), WithMeta, (WithMeta, (OSError, (LookupError,)))):
    attempt(catch(kind))
class SubMeta(type):
    def __instancecheck__(cls, x): print("never asked"); return True
    def __subclasscheck__(cls, x): print("never asked"); return True
class Tricky(Exception, metaclass=SubMeta): pass
attempt(catch(Tricky))
class T(tuple): pass
attempt(catch(T((KeyError,))))
def evaluated(label, kind):
    print("evaluate", label)
    return kind
def order():
    try:
        raise KeyError
    except evaluated("first", ValueError): pass
    except evaluated("second", KeyError): print("hit")
    except evaluated("third", OSError): pass
attempt(order)
def not_evaluated():
    try:
        pass
    except evaluated("never", 1 / 0): pass
attempt(not_evaluated)
def evaluation_fails():
    try:
        raise KeyError("first")
    except evaluated("fails", 1 / 0): pass
attempt(evaluation_fails)
def raised_order():
    def value(x): print("value", x); return x
    raise value(ValueError("v")) from value(KeyError("c"))
attempt(raised_order)
def raise_instance_attribute():
    e = ValueError("one")
    e.args = ("two", 3)
    raise e
attempt(raise_instance_attribute)
