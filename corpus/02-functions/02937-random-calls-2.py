# Decorators, defaults and wrong calls of built-in functions.
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



def f0_0(a, *args):
    return (a, args,)

def f1_0(a, /):
    return (a,)

def case_0():
    tried(lambda: f0_0(**5))
    tried(lambda: f0_0(a=1, b=2, c=3, d=4))
    tried(lambda: f0_0(self=1, x=2))
    tried(lambda: (lambda a, *args: (a, args,))(x=1))
    tried(lambda: f1_0(x=1))
    tried(lambda: f1_0(a=1, **{'a': 2}))
    tried(lambda: f1_0(1, 2, 3))
    tried(lambda: f1_0(**{'a': 1}, **{'b': 2}))
    tried(lambda: f1_0(**{'a': 1}, **{'b': 2}))
    tried(lambda: (lambda a, /: (a,))(1, 2, 3, 4, 5))


run(0, case_0)


class A_1:
    @classmethod
    def m(me, a, *args):
        return (a, args,)
    n = lambda me, *a, **k: (a, k)

class B_1(A_1):
    def __call__(self, a, b):
        return 'called'

def case_1():
    tried(lambda: A_1.m(1, *[2, 3], b=4))
    tried(lambda: A_1().m(**{'a': 1}, **{'b': 2}))
    tried(lambda: A_1().m(1, 2, 3, 4, 5))
    tried(lambda: A_1.m(a=1, **{'a': 2}))
    tried(lambda: B_1().m(*5))
    tried(lambda: A_1.m(**5))


run(1, case_1)


def f0_2(a, **kw):
    return (a, kw,)

def f1_2(a, *args, b):
    return (a, args, b,)

def f2_2(*args):
    return (args,)

def case_2():
    tried(lambda: f0_2(**{'a': 1}))
    tried(lambda: f0_2(*'ab'))
    tried(lambda: f0_2(1, b=2))
    tried(lambda: (lambda a, **kw: (a, kw,))(**{1: 2}))
    tried(lambda: f1_2(1))
    tried(lambda: f1_2(1, 2))
    tried(lambda: f1_2(a=1, **{'a': 2}))
    tried(lambda: f1_2(x=1))
    tried(lambda: f1_2(**{'a': 1}, **{'b': 2}))
    tried(lambda: (lambda a, *args, b: (a, args, b,))(1, 2, 3, 4, 5))
    tried(lambda: f2_2(**{1: 2}))
    tried(lambda: f2_2(self=1, x=2))
    tried(lambda: f2_2(1, 2, 3, 4, 5))
    tried(lambda: f2_2(*[1], 2))
    tried(lambda: f2_2(a=1, **{'a': 2}))
    tried(lambda: f2_2(*[1, 2]))
    tried(lambda: (lambda *args: (args,))(1, a=2))


run(2, case_2)


def flat_4(x):
    if isinstance(x, (list, tuple)):
        return [z for y in x for z in flat_4(y)]
    return [x]

def hanoi_4(n, a, b, c, moves):
    if n:
        hanoi_4(n - 1, a, c, b, moves)
        moves.append((n, a, c))
        hanoi_4(n - 1, b, a, c, moves)
    return moves

def case_4():
    show(flat_4([..., [False, (5.93481892409171e-18, [])], ['a,b,,c']]))
    show(len(hanoi_4(5, 'a', 'b', 'c', [])), hanoi_4(2, 'A 1a1cab..日', 2, 3, []))


run(4, case_4)


class A_5:
    x = 1
    def m(me, a, b=2):
        return (a, b,)
    n = lambda me, *a, **k: (a, k)

class B_5(A_5):
    def __call__(self, *args):
        return super().m(1, 2)

def case_5():
    tried(lambda: B_5()(d=1, *[1]))
    tried(lambda: B_5().m(*'ab'))
    tried(lambda: A_5().m(*[1], 2))
    tried(lambda: (A_5() if True else B_5()).m(1, **{'b': 2}))
    tried(lambda: (A_5() if True else B_5()).m(**5))
    tried(lambda: A_5().n(a=1))


run(5, case_5)


def f0_6(a=[]):
    return (a,)

def f1_6(*, a, b):
    return (a, b,)

def f2_6(*args, **kw):
    return (args, kw,)

def case_6():
    tried(lambda: f0_6(self=1, x=2))
    tried(lambda: f0_6(*range(3), d=1))
    tried(lambda: f0_6(*[], **{}))
    tried(lambda: f0_6(**5))
    tried(lambda: (lambda a=[]: (a,))(d=1, *[1]))
    tried(lambda: f1_6(1, b=2))
    tried(lambda: f1_6(1, a=2))
    tried(lambda: f1_6(x=1))
    tried(lambda: f1_6(x=1))
    tried(lambda: (lambda *, a, b: (a, b,))())
    tried(lambda: f2_6(1))
    tried(lambda: f2_6(1, b=2, **{'b': 3}))
    tried(lambda: f2_6(x=1))
    tried(lambda: f2_6())
    tried(lambda: f2_6(a=1))
    tried(lambda: (lambda *args, **kw: (args, kw,))(a=1, **{'a': 2}))


run(6, case_6)


def case_7():
    tried(lambda: next(1))
    tried(lambda: bytes('a'))
    tried(lambda: abs())
    tried(lambda: sum([[1], [2]], []))
    tried(lambda: open())
    tried(lambda: staticmethod())
    tried(lambda: list(map(lambda q: q, [1], [2])))
    tried(lambda: 'a'.encode(1))
    tried(lambda: any(1))
    tried(lambda: 'abc'.replace('a'))


run(7, case_7)


class A_8:
    x = 1
    def m(me, a, *, b):
        return (a, b,)
    n = lambda me, *a, **k: (a, k)

class B_8(A_8):
    def __call__(self, a, b):
        return 'called'

def case_8():
    tried(lambda: B_8().m(*[1, 2]))
    tried(lambda: (A_8() if 0 else B_8()).m(*(1,), **{'b': 2, 'z': 3}))
    tried(lambda: A_8().m(1))
    tried(lambda: A_8.m(b=1, a=2))
    tried(lambda: B_8()(1, a=2))
    tried(lambda: A_8().n(1, 2, 3))
    tried(lambda: A_8().n(1, a=2))


run(8, case_8)


def f0_9(*args, a):
    return (args, a,)

def case_9():
    tried(lambda: f0_9(*'ab'))
    tried(lambda: f0_9(1, **{'b': 2}))
    tried(lambda: f0_9(1, 2, 3, 4, 5))
    tried(lambda: (lambda *args, a: (args, a,))(1, b=2, **{'b': 3}))


run(9, case_9)
