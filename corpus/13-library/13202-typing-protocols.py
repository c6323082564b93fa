# Protocols.
from typing import *
from abc import abstractmethod
from collections.abc import Sized, Iterable as It
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class P1(Protocol):
    x: int
    def m(self): ...
@runtime_checkable
class Q1(Protocol):
    def m(self): ...
@runtime_checkable
class R1(Protocol):
    x: int
    def m(self): return 5
class NP:
    def m(self): pass
class NP2:
    m = None
class NP3:
    def __init__(self): self.x = 1; self.m = 2
class Impl(R1):
    x = 3
t(lambda: isinstance(NP(), P1)); t(lambda: issubclass(NP, P1)); t(lambda: issubclass(NP, R1)); t(lambda: isinstance(NP(), R1)); t(lambda: isinstance(NP(), Q1))
t(lambda: isinstance(NP2(), Q1)); t(lambda: isinstance(NP3(), R1)); t(lambda: isinstance(NP3(), Q1)); t(lambda: issubclass(NP, Q1)); t(lambda: issubclass(NP2, Q1))
t(lambda: Impl().m()); t(lambda: issubclass(Impl, Q1)); t(lambda: isinstance(Impl(), R1)); t(lambda: P1()); t(lambda: runtime_checkable(NP)); t(lambda: issubclass(3, Q1)); t(lambda: issubclass(3, P1))
def bad():
    class X(Protocol, NP): pass
t(bad)
class Ok(Sized, It, Protocol):
    def k(self): ...
print(Ok.__mro__, is_protocol(Ok), get_protocol_members(Ok) == {"k", "__len__", "__iter__"})
print(isinstance([], Sized), isinstance(3, Sized))
t(lambda: sorted(get_protocol_members(P1))); t(lambda: get_protocol_members(NP)); print(is_protocol(P1), is_protocol(NP), is_protocol(Protocol), is_protocol(Impl))
T = TypeVar("T", covariant=True)
@runtime_checkable
class G(Protocol[T]):
    def get(self) -> T: ...
class Getter:
    def get(self): return 1
print(isinstance(Getter(), G), G[int], G.__parameters__)
class G2[T](Protocol):
    def get(self) -> T: ...
print(G2[int], G2.__parameters__, is_protocol(G2))
class Tmpl(Protocol):
    @abstractmethod
    def run(self): ...
    def __init__(self): self.ready = True
class C(Tmpl):
    def run(self): return self.ready
print(C().run()); t(lambda: Tmpl())
class C2(Tmpl): pass
t(lambda: C2())
class P5(Protocol):
    def a(self): ...
class C5(P5):
    def __init__(self, z): self.z = z
print(C5(3).z)
class C6(P5): pass
t(lambda: C6(3)); print(C6().a())
print(isinstance(3, SupportsInt), isinstance("s", SupportsFloat), issubclass(int, SupportsIndex), isinstance(3.5, SupportsRound), isinstance([], SupportsAbs), isinstance(b"", SupportsBytes), isinstance(1j, SupportsComplex))
@runtime_checkable
class HasProp(Protocol):
    @property
    def p(self) -> int: ...
class WithProp:
    @property
    def p(self): raise ValueError
print(isinstance(WithProp(), HasProp), isinstance(3, HasProp))
class Reg: pass
t(lambda: Q1.register(Reg)); print(issubclass(Reg, Q1), isinstance(Reg(), Q1))
Protocol(); t(lambda: Protocol[int]); t(lambda: isinstance(3, Protocol)); print(P1, type(P1))
