# Class bodies: scopes, loops, conditionals, comprehensions, __class__ cells and name mangling.
# point: 7.class-keywords
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
x = "global"
class A:
    y = x
    x = "class"
    z = x
    def get(self): return x
    lst = [x for _ in range(1)]
    lst2 = [i for i in [x]]
    gen = list(v for v in (x,))
    lam = lambda self: x
    del x
    w = x
print(A.y, A.z, A().get(), A.lst, A.lst2, A.gen, A().lam(), A.w)
def outer(x):
    class B:
        y = x
        x = "shadow"
        def get(self): return x
    class C:
        nonlocal x
        x = "rebound"
    class D:
        global x_global
        x_global = "made global"
        def get(self): return x_global
    return B.y, B.x, B().get(), x, hasattr(C, "x"), hasattr(D, "x_global")
print(outer("argument"), x_global)
class E:
    for i in range(3):
        if i == 1:
            def chosen(self): return "one"
        else:
            def chosen(self): return "not one"
    try:
        1 / 0
    except ZeroDivisionError as err:
        caught = str(err)
    with open("/dev/null") as f:
        closed_inside = f.closed
    while True:
        broke = True
        break
    match i:
        case 2: matched = "two"
    a = b = 5
    c, *d = 1, 2, 3
    (walrus := 9)
    assert a == 5
    import sys as imported
    from os import path
print(E().chosen(), E.i, E.caught, hasattr(E, "err"), E.f.closed, E.closed_inside, E.matched, E.b, E.d, E.walrus, E.imported.__name__, E.path.__name__)
class Mangled:
    __private = 1
    __dunder__ = 2
    def __method(self): return self.__private
    def call(self): return self.__method(), [self.__private for _ in "a"], (lambda: self.__private)()
    def local(self):
        __var = 3
        return list(locals())
    class __Inner: pass
    def kw(self, __arg): return __arg
    def name(): return Mangled.__Inner.__name__
    import sys as __sys
    __slots__ = ("__slot",)
    def slot(self): self.__slot = 7; return self.__slot
m = Mangled()
print(m.call(), m._Mangled__private, m.local(), Mangled._Mangled__Inner.__name__, m.kw(_Mangled__arg=4), Mangled.name(), Mangled._Mangled__sys.__name__, m.slot(), m._Mangled__slot)
attempt(lambda: m.__private)
class _Under:
    __x = 1
    def get(self): return self.__x
class ___:
    __x = 2
    def get(self): return self.__x
print(_Under()._Under__x, _Under().get(), ___().__x, ___().get())
class Cell:
    def direct(self): return __class__
    def nested(self):
        def f(): return __class__
        return f()
    comp = lambda self: [__class__ for _ in "a"]
    @staticmethod
    def st(): return __class__
    @property
    def p(self): return __class__.__name__
    def gen(self): yield __class__
print(Cell().direct(), Cell().nested(), Cell().comp(), Cell.st(), Cell().p, list(Cell().gen()))
def body():
    class Early:
        def f(self): return __class__
        try:
            f(None)
        except NameError as e:
            message = str(e)
    return Early.message
attempt(body)
class Locals:
    before = sorted(k for k in locals() if k[0] != "_")
    locals()["injected"] = 5
    after = injected
print(Locals.before, Locals.injected, Locals.after)
class Ann:
    x: int
    y: "later" = 1
    z: undefined_name
    (w): int = 3
    for q in range(1): r: str
print(Ann.y, Ann.w, hasattr(Ann, "x"))
attempt(lambda: Ann.__annotations__)
undefined_name = 5
print(Ann.__annotations__)
class Doc:
    "first" "joined"
    "not this"
class NoDoc:
    f"not a doc {1}"
class Assigned:
    __doc__ = "assigned"
print(Doc.__doc__, NoDoc.__doc__, Assigned.__doc__, Doc.__qualname__, outer.__qualname__)
class Return:
    def f(self):
        class Local:
            def g(self): pass
        return Local
print(Return().f().__qualname__, Return().f().g.__qualname__, [c.__qualname__ for c in [type("T", (), {})]])
for i in range(2):
    class Loop:
        n = i
        def get(self): return self.n, i, __class__.n
    print(Loop().get(), end=" ")
print()
