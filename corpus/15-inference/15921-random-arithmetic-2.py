# Numeric methods, conversions and comparisons of mixed numbers.
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



def case_0():
    tried(lambda: True == b'  pad ')
    tried(lambda: 1e16 >= 1000)
    tried(lambda: 4611686018427387905 != False > 11)


run(0, case_0)


def case_1():
    tried(lambda: (-2.5) >= {(-1), 5, 3, (-100), 1000} < bytearray(b'aA\x00'))
    tried(lambda: b'1' > frozenset([7, 0, 5, (-2), 1000]) > (-2.250352468772419e+22))
    tried(lambda: (-2) >= True >= (-0.0) > 100)
    tried(lambda: b'  pad ' <= b'Hello World')


run(1, case_1)


def f_2(x, y, z):
    t = (+(2 + z))
    x = (abs(2) if bool((2 + z)) > ((1 >> 2) + 1.5) else (1 + abs(y)))
    return t, x

def case_2():
    tried(lambda: f_2(12, (-2), 1000))
    tried(lambda: f_2(1, (-5), 1))
    tried(lambda: f_2(12, (-2), 100))
    tried(lambda: f_2(100, 1, 2))
    tried(lambda: f_2((-1), 10, 3))


run(2, case_2)


def case_3():
    tried(lambda: (1768082308643).__neg__())
    tried(lambda: (1.0).__eq__(1e15))
    tried(lambda: int.from_bytes(b' ', 'big'))
    tried(lambda: (False) + ((-4611686018427387905)))
    tried(lambda: (False) + ((-9223372036854775809)))


run(3, case_3)


def f_4(x, y, z):
    t = abs(1.5)
    x = (((y if z >= (-100) else 1.5) - (+y)) // (+(y * y)))
    return t, x

def case_4():
    tried(lambda: f_4(1e15, 1e100, 123456789.125))
    tried(lambda: f_4(4611686018427387904.0, 0.0, 0.30000000000000004))
    tried(lambda: f_4((-3.2092536451895025e-15), (-1e-300), 0.0))


run(4, case_4)


def f_5(x: float, y: bool):
    p = x // 7
    q = x + 7
    r = y + x
    s = y * x
    if p != q and not r < (-9223372036854775809):
        return 'yes', p, q, r, s
    return 'no', p, q, r, s

def case_5():
    tried(lambda: f_5(4071356.054792206, True))
    tried(lambda: f_5((-2.5), False))


run(5, case_5)


import math

def case_6():
    tried(lambda: math.factorial(1))
    tried(lambda: math.log10((-7)))
    tried(lambda: math.ulp(7642.339778641549))
    tried(lambda: math.pow(1.7976931348623157e308, 100))
    tried(lambda: math.copysign(5.651689112611944e+17, 0.0001))
    tried(lambda: math.isnan((-71399227676.98347)))


run(6, case_6)


def case_7():
    tried(lambda: abs(684923660140049.2))
    tried(lambda: int('nan', 16))
    tried(lambda: int({12, 4, 3, (-1)}))
    tried(lambda: False == 1)
    tried(lambda: complex('1j'))
    tried(lambda: int('12', 16))
    tried(lambda: float.fromhex('-0x0.1p1'))


run(7, case_7)


def case_8():
    a, b = (-1+5j), complex((-0.0), float('inf'))
    tried(lambda: a | b)
    a, b = (-50261479691.182396), 'aaa'
    tried(lambda: a % b)
    a, b = {5, 12, 10, 1000}, 2.0**62
    tried(lambda: a + b)
    a, b = False, None
    tried(lambda: a & b)


run(8, case_8)
