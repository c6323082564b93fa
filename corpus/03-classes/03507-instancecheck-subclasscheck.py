# isinstance and issubclass: the hooks, their truth values and what is no class at all.
# point: 7.instancecheck
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

class M(type):
    def __instancecheck__(cls, x):
        print("instancecheck", cls.__name__, type(x).__name__)
        return cls.answer
    def __subclasscheck__(cls, x):
        print("subclasscheck", cls.__name__, x)
        return cls.answer
class A(metaclass=M): answer = ""
class B(A): answer = [1]
attempt(lambda: isinstance(3, A))
attempt(lambda: isinstance(3, B))
attempt(lambda: isinstance(A(), A))
attempt(lambda: isinstance(B(), A))
attempt(lambda: issubclass(int, B))
attempt(lambda: issubclass(A, A))
attempt(lambda: isinstance(3, (str, B, int)))
attempt(lambda: isinstance(3, (str, (float, (A, int)))))
attempt(lambda: isinstance(3, ()))
attempt(lambda: issubclass(3, ()))
attempt(lambda: issubclass(3, B))
class NoBool:
    def __bool__(self): raise ValueError("no truth")
A.answer = NoBool()
attempt(lambda: isinstance(3, A))
A.answer = NotImplemented
attempt(lambda: isinstance(3, A))

class Fake:
    def __init__(self, bases): self.__bases__ = bases
base = Fake(())
child = Fake((base,))
grandchild = Fake((child,))
attempt(lambda: issubclass(grandchild, base))
attempt(lambda: issubclass(base, child))
attempt(lambda: isinstance(3, base))
attempt(lambda: issubclass(int, base))
class Pretends:
    def __init__(self, c): self.c = c
    @property
    def __class__(self): return self.c
attempt(lambda: isinstance(Pretends(int), int))
attempt(lambda: isinstance(Pretends(child), base))
attempt(lambda: isinstance(Pretends(3), int))
attempt(lambda: issubclass(Pretends(int), int))
bad = Fake([])
attempt(lambda: issubclass(bad, base))
attempt(lambda: issubclass(3, int))
attempt(lambda: issubclass(int, 3))
attempt(lambda: isinstance(3, "int"))
attempt(lambda: isinstance(3, [int]))
attempt(lambda: isinstance(3, (str, "int")))
attempt(lambda: isinstance(3, (int, "int")))
attempt(lambda: issubclass(int, (str, 5)))
attempt(lambda: isinstance(3))
attempt(lambda: isinstance(3, int, 4))
attempt(lambda: isinstance(obj=3, cls=int))
attempt(lambda: isinstance(3, int | str))
attempt(lambda: isinstance(3, list[int]))
attempt(lambda: isinstance(None, int | None))
attempt(lambda: issubclass(bool, str | int))
attempt(lambda: isinstance(3, int | list[int]))
class Hook:
    def __instancecheck__(self, x): return x == 3
    def __subclasscheck__(self, x): return x is int
attempt(lambda: isinstance(3, Hook()))
attempt(lambda: issubclass(int, Hook()))
attempt(lambda: issubclass(3, Hook()))
attempt(lambda: isinstance(3, Hook))
deep = int
for i in range(3000): deep = (deep,)
attempt(lambda: type(isinstance("", deep)))
