# Operators and numeric built-ins on mixed numbers.
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



import math

def case_0():
    tried(lambda: math.isclose((-0.005430964566500262), (-7153275004.734223)))
    tried(lambda: math.frexp(3.14159))
    tried(lambda: math.pow(1e100, 100))
    tried(lambda: math.trunc(10))
    tried(lambda: math.isqrt((-2)))


run(0, case_0)


def f_1(x, y, z):
    t = (((-5) if z > (-1) else x) & (-x))
    x = (((-1) - y) - (y ^ z))
    return t, x

def case_1():
    tried(lambda: f_1(10, (-5), (-100)))
    tried(lambda: f_1(12, 4611686018427387903, 1.5))
    tried(lambda: f_1(True, 1e22, (1000+4j)))


run(1, case_1)


def case_2():
    a, b = (12+1j), (-592682077784131)
    tried(lambda: a * b)
    a, b = 4611686018427387904.0, 0.5
    tried(lambda: a ** b)


run(2, case_2)


def case_3():
    a, b = {7}, 79115455067.56148
    tried(lambda: a ^ b)
    a, b = {(-1)}, None
    tried(lambda: a | b)


run(3, case_3)


import math

def case_4():
    tried(lambda: math.sumprod([4, 1000], [(-5), 1.0]))
    tried(lambda: math.copysign(False, 5))
    tried(lambda: math.log10(100))
    tried(lambda: math.copysign(1, 1e15))


run(4, case_4)


def case_5():
    a, b = (-5), 62
    tried(lambda: a >> b)
    a, b = complex(float('-inf'), 7.970802081045391e-23), 9007199254740993.0
    tried(lambda: a * b)
    a, b = False, False
    tried(lambda: a + b)
    a, b = (-5+1000j), True
    tried(lambda: a & b)


run(5, case_5)


def case_7():
    tried(lambda: (0).numerator)
    tried(lambda: (True).__and__(True))
    tried(lambda: (9007199254740992).as_integer_ratio())
    tried(lambda: (0.0058874719714456635).as_integer_ratio())


run(7, case_7)


def f_8(x, y, z):
    t = ((0 | abs((x + y))) if ((1000 + (~1000)) | ((1000 + 0) - (1000 + z))) >= (((y * z) - (2 - x)) & min(1000, 3)) else abs(((z | 2) & (z | z))))
    x = ((bool(0) if (0 * 1000) == (2 // x) else (y if y <= y else x)) % ((z - 2) + (2 + 0)))
    return t, x

def case_8():
    tried(lambda: f_8(100.0, 0, 0))
    tried(lambda: f_8((-0.0), False, (-156832810389278005349830107478074546451)))


run(8, case_8)


def case_9():
    x = (-1000000000000000000000000000000)
    try:
        x |= True
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        x ^= 3
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        x >>= True
    except Exception as e:
        print(type(e).__name__, e)
    show(x)
    try:
        x += False
    except Exception as e:
        print(type(e).__name__, e)
    show(x)


run(9, case_9)
