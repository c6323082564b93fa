# A metaclass's mro() decides the order; what it returns is checked.
# point: 7.mro
class Meta(type):
    answer = None
    def mro(cls):
        if Meta.answer is None:
            return super().mro()
        return Meta.answer(cls)

class Base(metaclass=Meta):
    where = "Base"
class Other:
    where = "Other"

def attempt(label, answer):
    Meta.answer = answer
    try:
        c = Meta("New", (Base,), {})
    except TypeError as e:
        print(label, "TypeError:", e)
    else:
        print(label, c.__mro__, getattr(c, "where", None))
    finally:
        Meta.answer = None

attempt("plain", lambda cls: type.mro(cls))
attempt("reversed", lambda cls: [cls, Other, Base, object])
attempt("without itself", lambda cls: [Base, object])
attempt("tuple", lambda cls: (cls, object))
attempt("iterator", lambda cls: iter([cls, Base, object]))
attempt("generator", lambda cls: (k for k in (cls, Base, object)))
attempt("empty", lambda cls: [])
attempt("number", lambda cls: 3)
attempt("none", lambda cls: None)
attempt("not classes", lambda cls: [cls, "text"])
attempt("layout", lambda cls: [cls, int, object])

class Log(type):
    def mro(cls):
        print("mro of", cls.__name__, "bases", [b.__name__ for b in cls.__bases__], "has order", cls.__dict__.get("__mro__"))
        return super().mro()
class L1(metaclass=Log): pass
class L2(L1): pass
class L3(metaclass=Log): pass
L2.__bases__ = (L3,)
print(L2.__mro__)

class Fails(type):
    def mro(cls):
        if cls.__name__ == "Bad":
            raise ValueError("no order today")
        return type.mro(cls)
class Good(metaclass=Fails): pass
try:
    class Bad(Good): pass
except ValueError as e:
    print("ValueError", e)
print(Good.__subclasses__())
