# Names in nested functions, classes and comprehensions: closures in loops, class bodies, walrus, del, shadowed builtins.
x = "global"


def outer():
    x = "outer"

    class C:
        y = x
        x = "class"
        z = x
        pairs = [(i, j) for i in range(2) for j in "ab"]

        def method(self):
            return x, self.x

        lam = lambda self: (x, C.x)

    def inner():
        nonlocal x
        x = x + "!"
        return x

    return C, inner


C, inner = outer()
print(C.y, C.z, C.x, C.pairs, C().method(), inner(), inner(), C().method(), C().lam(), x)
functions = [lambda: i for i in range(3)]
print([f() for f in functions], [f() for f in [lambda i=i: i for i in range(3)]])
makers = []
for i in range(3):
    def make(j):
        return lambda: (i, j)
    makers.append(make(i))
print([m() for m in makers])


def counter():
    n = 0

    def up(k=1):
        nonlocal n
        n += k
        return n

    def reset():
        nonlocal n
        n = 0

    return up, reset


up, reset = counter()
print(up(), up(5), reset(), up())


def tried(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def use_before():
    print(x)
    x = 1


def deleted():
    v = 1
    del v
    return v


def conditional(flag):
    if flag:
        w = 1
    return w


def closure_unset():
    def get():
        return late
    r = None
    try:
        r = get()
    except NameError as e:
        r = str(e)
    late = 5
    return r, get()


tried(use_before), tried(deleted), tried(lambda: conditional(True)), tried(lambda: conditional(False)), tried(closure_unset), tried(lambda: nowhere)
print([y := 5, y**2], y, [last := v for v in range(4)][-1], last, any((hit := v) > 2 for v in [1, 3, 5]), hit)


def handler():
    e = "kept"
    try:
        raise ValueError("x")
    except ValueError as e:
        pass
    return e


tried(handler)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        return {"injected": kw.get("tag", 0)}

    def __new__(mcls, name, bases, names, **kw):
        return super().__new__(mcls, name, bases, names)

    def __init__(cls, name, bases, names, **kw):
        super().__init__(name, bases, names)


class M(metaclass=Meta, tag=7):
    doubled = injected * 2
    len = lambda self: "own len"
    n = len(0) if False else 3
    [k for k in range(2)]


print(M.doubled, M().len(), hasattr(M, "k"), len("abc"))


def shadow(list, /, str="s", *, int=3):
    return list, str, int


print(shadow([1]), shadow(1, int=2), (lambda print: print)(5))


def gen(n):
    for i in range(n):
        got = yield lambda: i
        if got:
            i = got


g = gen(3)
f = next(g)
h = g.send(9)
print(f(), h(), list(g)[0]())
global_names = {}
exec_like = [(k, v) for k, v in {"a": 1}.items() if (t := v) == 1]
print(exec_like, t, __name__, __doc__)
def annotated(a: "int" = 1, *b: str, c: float = 2.0, **d: undefined_name) -> None: ...
print(annotated.__defaults__, annotated.__kwdefaults__, annotated.__code__.co_varnames)
