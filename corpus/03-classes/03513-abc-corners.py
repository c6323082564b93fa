# Abstract classes: what counts as abstract, when it is refused, and with which words.
# point: 7.abc
import abc
from abc import ABC, abstractmethod
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

class One(ABC):
    @abstractmethod
    def only(self): "doc"
class Three(One):
    @abstractmethod
    def b(self): ...
    @abstractmethod
    def a(self): ...
attempt(One)
attempt(Three)
attempt(lambda: One(1, 2))
attempt(lambda: object.__new__(One))
class Mixed(One, dict): pass
attempt(Mixed)
class Concrete:
    def only(self): return "concrete"
class MixedIn(Concrete, One): pass
class Wrong(One, Concrete): pass
attempt(lambda: MixedIn().only())
attempt(Wrong)
class ByValue(One): only = 5
attempt(lambda: ByValue().only)
class ByNone(One): only = None
attempt(lambda: ByNone().only)
class Fake:
    __isabstractmethod__ = True
class UsesFake(ABC):
    member = Fake()
attempt(UsesFake)
class Raising:
    @property
    def __isabstractmethod__(self): raise ValueError("asked")
def f():
    class X(ABC): member = Raising()
attempt(f)
class WithProperty(ABC):
    @property
    @abstractmethod
    def p(self): ...
    @p.setter
    def p(self, v): ...
attempt(WithProperty)
print(WithProperty.p.__isabstractmethod__, WithProperty.__abstractmethods__)
class PlainClass:
    @abstractmethod
    def f(self): return "not enforced"
attempt(lambda: PlainClass().f())
print(hasattr(PlainClass, "__abstractmethods__"), hasattr(type, "__abstractmethods__"), hasattr(int, "__abstractmethods__"))
attempt(lambda: type.__abstractmethods__)
PlainClass.__abstractmethods__ = frozenset({"x", "b"})
attempt(PlainClass)
PlainClass.__abstractmethods__ = ["z"]
attempt(PlainClass)
PlainClass.__abstractmethods__ = []
attempt(lambda: PlainClass().f())
del PlainClass.__abstractmethods__
attempt(lambda: PlainClass.__abstractmethods__)
def f(): del PlainClass.__abstractmethods__
attempt(f)
PlainClass.__abstractmethods__ = 5
attempt(PlainClass)

# register, virtual subclasses and the caches.
class Virtual(ABC): pass
@Virtual.register
class Member: pass
class MemberChild(Member): pass
print(isinstance(MemberChild(), Virtual), issubclass(MemberChild, Virtual), Virtual in MemberChild.__mro__, Virtual.__subclasses__())
before = issubclass(str, Virtual)
Virtual.register(str)
print(before, issubclass(str, Virtual))
token = abc.get_cache_token()
Virtual.register(bytes)
print(abc.get_cache_token() == token, token.__class__)
attempt(lambda: Member.register)
class Loop1(ABC): pass
class Loop2(ABC): pass
Loop1.register(Loop2)
attempt(lambda: Loop2.register(Loop1))
attempt(lambda: Loop1.register(Loop1))
class Hook(ABC):
    @classmethod
    def __subclasshook__(cls, c):
        return getattr(c, "hooked", NotImplemented)
class Yes: hooked = True
class No(Hook): hooked = False
class Odd: hooked = "yes"
print(issubclass(Yes, Hook), issubclass(No, Hook))
attempt(lambda: issubclass(Odd, Hook))
attempt(lambda: issubclass(3, Hook))
attempt(lambda: isinstance(Odd(), Hook))
print(abc.abstractproperty.__mro__, abc.abstractclassmethod, abc.abstractstaticmethod.__isabstractmethod__)
