# Binding of all kinds of arguments to all kinds of signatures.
# point: 1.random
def run(number, case):
    print("##", number)
    try:
        case()
    except BaseException as e:
        print("raised", type(e).__name__, e, e.args if len(str(e.args)) < 300 else "")
        c = e.__cause__ or e.__context__
        if c is not None:
            print("  from", type(c).__name__, c)


def show(*values):
    for v in values:
        t = repr(v)
        print(type(v).__name__, t if len(t) < 400 else (len(t), t[:150], t[-150:]))


def tried(f):
    try:
        show(f())
    except Exception as e:
        print("failed", type(e).__name__, e)



def f0_0(**kw):
    return (kw,)

def f1_0(a):
    return (a,)

def case_0():
    tried(lambda: f0_0(1, b=2))
    tried(lambda: f0_0(1, b=2, **{'b': 3}))
    tried(lambda: f0_0(a=1))
    tried(lambda: f0_0(1, b=2))
    tried(lambda: (lambda **kw: (kw,))(x=1))
    tried(lambda: f1_0(*5))
    tried(lambda: f1_0(a=1, b=2, c=3, d=4))
    tried(lambda: f1_0(*[], **{}))
    tried(lambda: f1_0(**5))
    tried(lambda: f1_0(**{1: 2}))
    tried(lambda: (lambda a: (a,))(*[], **{}))


run(0, case_0)


def f_1(x, acc=0, n=5):
    acc = acc or []
    try:
        acc.append(x)
    except AttributeError as e:
        print(e)
    return acc, n

def case_1():
    for value in ['say "hi"', (-2.5), None]:
        tried(lambda: f_1(value))
        tried(lambda: f_1(value, n=value))
        tried(lambda: f_1(value, [1], *[2]))
    show(f_1.__defaults__, f_1.__kwdefaults__, f_1.__name__)
    f_1.__defaults__ = (1, 2)
    tried(lambda: f_1(1))
    tried(lambda: f_1())
    tried(lambda: f_1(True, [(-2.5), (-4.949414982177462e+18), 2.5]))


run(1, case_1)


def case_4():
    tried(lambda: 'a'.encode(1))
    tried(lambda: dict([(1, 2, 3)]))
    tried(lambda: 'abc'.replace('a'))
    tried(lambda: all())
    tried(lambda: sorted())
    tried(lambda: super())
    tried(lambda: abs('a'))
    tried(lambda: {}.update(1))
    tried(lambda: chr('a'))
    tried(lambda: getattr(1, 2))


run(4, case_4)


def f_5(x, acc=[], n=1):
    pass
    try:
        acc.append(x)
    except AttributeError as e:
        print(e)
    return acc, n

def case_5():
    for value in [18348355707345731420900038881342800]:
        tried(lambda: f_5(value))
        tried(lambda: f_5(value, n=value))
        tried(lambda: f_5(value, [1], *[2]))
    show(f_5.__defaults__, f_5.__kwdefaults__, f_5.__name__)
    f_5.__defaults__ = ()
    tried(lambda: f_5(1))
    tried(lambda: f_5())
    tried(lambda: f_5(False, [7, 515377520732011331036461129765621272702107522000, True, (-1652743.6119765104), b'Hello World']))


run(5, case_5)


def f0_7(a, b=2, *c, d, e=5, **f):
    return (a, b, c, d, e, f,)

def f1_7():
    return ()

def case_7():
    tried(lambda: f0_7(*'ab'))
    tried(lambda: f0_7(**5))
    tried(lambda: f0_7(*iter([1]), **dict(b=3)))
    tried(lambda: (lambda a, b=2, *c, d, e=5, **f: (a, b, c, d, e, f,))(**5))
    tried(lambda: f1_7(**{'a': 1}, **{'b': 2}))
    tried(lambda: f1_7(*5))
    tried(lambda: f1_7(*'ab'))
    tried(lambda: f1_7(*range(3), d=1))
    tried(lambda: f1_7(*[1], 2))
    tried(lambda: (lambda : ())(1, b=2, **{'b': 3}))


run(7, case_7)


def f0_8(a=[]):
    return (a,)

def f1_8(*, a, b):
    return (a, b,)

def case_8():
    tried(lambda: f0_8(**{}))
    tried(lambda: f0_8(**{1: 2}))
    tried(lambda: f0_8(*'ab'))
    tried(lambda: f0_8(d=1, *[1]))
    tried(lambda: f0_8(*5))
    tried(lambda: (lambda a=[]: (a,))(*iter([1]), **dict(b=3)))
    tried(lambda: f1_8(1, 2))
    tried(lambda: f1_8(1, *[2, 3], b=4))
    tried(lambda: f1_8(*[1], 2))
    tried(lambda: f1_8(**{}))
    tried(lambda: f1_8(1, *[2, 3], b=4))
    tried(lambda: (lambda *, a, b: (a, b,))(**{1: 2}))


run(8, case_8)


def flat_11(x):
    if isinstance(x, (list, tuple)):
        return [z for y in x for z in flat_11(y)]
    return [x]

def hanoi_11(n, a, b, c, moves):
    if n:
        hanoi_11(n - 1, a, c, b, moves)
        moves.append((n, a, c))
        hanoi_11(n - 1, b, a, c, moves)
    return moves

def case_11():
    show(flat_11([['say "hi"'], [None, (b'\xc3\xa9', [])], [1e15, 2.5]]))
    show(len(hanoi_11(3, 'a', 'b', 'c', [])), hanoi_11(2, True, 2, 3, []))


run(11, case_11)


def f0_12(self, x):
    return (self, x,)

def f1_12(a, /, b):
    return (a, b,)

def f2_12(a, /):
    return (a,)

def case_12():
    tried(lambda: f0_12(1, b=2, **{'b': 3}))
    tried(lambda: f0_12(*iter([1]), **dict(b=3)))
    tried(lambda: f0_12(1, 2, 3, 4, 5))
    tried(lambda: f0_12(*[], **{}))
    tried(lambda: (lambda self, x: (self, x,))(b=1, a=2))
    tried(lambda: f1_12(**{'a': 1}, **{'b': 2}))
    tried(lambda: f1_12(**{'a': 1}))
    tried(lambda: f1_12(*'ab'))
    tried(lambda: f1_12())
    tried(lambda: f1_12(*iter([1]), **dict(b=3)))
    tried(lambda: f1_12(1))
    tried(lambda: (lambda a, /, b: (a, b,))(*range(3), d=1))
    tried(lambda: f2_12(*[1, 2]))
    tried(lambda: f2_12(**{'a': 1}))
    tried(lambda: f2_12(**{'a': 1}))
    tried(lambda: f2_12(b=1, a=2))
    tried(lambda: (lambda a, /: (a,))(a=1))


run(12, case_12)


def f0_15(a=[]):
    return (a,)

def f1_15(a, b):
    return (a, b,)

def f2_15(a, b, *args, c=1, **kw):
    return (a, b, args, c, kw,)

def case_15():
    tried(lambda: f0_15(1, 2, 3))
    tried(lambda: f0_15(*iter([1]), **dict(b=3)))
    tried(lambda: f0_15(**{}))
    tried(lambda: f0_15(1, b=2))
    tried(lambda: f0_15(d=1, *[1]))
    tried(lambda: (lambda a=[]: (a,))(a=1, **{'a': 2}))
    tried(lambda: f1_15(*iter([1]), **dict(b=3)))
    tried(lambda: f1_15(*'ab'))
    tried(lambda: f1_15(**{}))
    tried(lambda: (lambda a, b: (a, b,))(a=1))
    tried(lambda: f2_15(**{1: 2}))
    tried(lambda: f2_15(self=1, x=2))
    tried(lambda: f2_15(1, 2, 3, 4, 5))
    tried(lambda: f2_15(**5))
    tried(lambda: f2_15(a=1, **{'a': 2}))
    tried(lambda: f2_15(b=1, a=2))
    tried(lambda: (lambda a, b, *args, c=1, **kw: (a, b, args, c, kw,))(*iter([1]), **dict(b=3)))


run(15, case_15)
