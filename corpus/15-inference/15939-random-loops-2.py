# Fields, tables and bit patterns that change their type.
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



def f_0(x, n):
    h = 0
    for i in range(n):
        h = h << 7 | x & 127
        x = -x
    return h, x, x & -x

def case_0():
    for x in (12, 10, 7):
        for n in (0, 1, 5):
            tried(lambda: f_0(x, n))


run(0, case_0)


def f_1(n, x):
    t = 0.0
    k = 0
    while k < n:
        if k == 5:
            t = True
        elif k % 2:
            t = t + 1
        else:
            t = t + 1
        k += 2
    return t

def case_1():
    for n in (1, 3, 7):
        for x in (1, 5, False):
            tried(lambda: f_1(n, x))


run(1, case_1)


def f_2(a, b, n):
    s, m, p = 0.0, a, 1.0
    for i in range(n):
        s += i
        m = m if m < s else s
        p /= b
        if s != s or m == p:
            continue
    return s, m, p, int(s) if s == s and abs(s) < 1e30 else None, round(m, 3) if m == m else m, s > b, a == b

def case_2():
    for a, b in ((0.30000000000000004, 1.7976931348623157e308), (33.36336603645969, 7), (1.5, 2), (9223372036854775808, 5.763685142469632e+16)):
        for n in (0, 1, 5):
            tried(lambda: f_2(a, b, n))


run(2, case_2)


class P_3:
    def __init__(self, x, y):
        self.x = x
        self.y = y
        pass
    def move(self, dx, dy):
        self.x += dx
        self.y *= dy
        return self
    def norm(self):
        return self.x * self.x + self.y * self.y

def f_3(n, dx, dy):
    p = P_3((-100), 1e22)
    q = P_3(p, 1.5) if n > 5 else P_3(1, 2)
    for i in range(n):
        p.move(dx, dx)
        if i == 4:
            p.x = i
        q.y = i
    return p.x, p.y, p.norm(), p.z

def case_3():
    for n, dx, dy in ((0, 1, 1), (3, 12, (-2)), (6, 256, (-5.619333452173134e-05)), (4, 9007199254740993.0, 10000000000000000000000000)):
        tried(lambda: f_3(n, dx, dy))


run(3, case_3)


def f_4(a, b, n):
    s, m, p = 0.0, a, 1.0
    for i in range(n):
        s += a
        m = min(m, s)
        p -= s
        if s != s or m == p:
            break
    return s, m, p, int(s) if s == s and abs(s) < 1e30 else None, round(m, 3) if m == m else m, s > b, a == b

def case_4():
    for a, b in ((3.7165442670551304e-15, 0.0), (1.0, (-2)), (1.5, 2), (3, 5.0690416474857e-10)):
        for n in (0, 1, 5):
            tried(lambda: f_4(a, b, n))


run(4, case_4)


def f_5(n):
    a, b, c = 1, 7, 0
    for i in range(n):
        a = a - -3
        b += a
        if a % 7 == 0:
            c += 1
            a = a % 1000
        b = b % 97
    else:
        c = c + 1
    return a, b, c

def case_5():
    for n in (0, 1, 3, 130):
        tried(lambda: f_5(n))


run(5, case_5)


def f_6(a, b, n):
    s, m, p = 0.0, a, 1.0
    for i in range(n):
        s += a * b
        m = m - s
        p /= 1.5
        if s != s or m == p:
            break
    return s, m, p, int(s) if s == s and abs(s) < 1e30 else None, round(m, 3) if m == m else m, s > b, a == b

def case_6():
    for a, b in ((2.0**62, 8.387231548215446e-06), ((-0.01655385160418481), 12), (1.5, 2), (94156808, 100.0)):
        for n in (0, 1, 5):
            tried(lambda: f_6(a, b, n))


run(6, case_6)


def f_7(n):
    a, b, c = -(2**62), 5, 0
    for i in range(n):
        a = a + a
        b |= i
        if a % 7 == 0:
            c += 1
            continue
        c = c * 2 - b
    else:
        c = c + 1
    return a, b, c

def case_7():
    for n in (0, 1, 3, 130):
        tried(lambda: f_7(n))


run(7, case_7)


def f_8(n):
    a, b, c = 7, 1, 0
    for i in range(n):
        a = a * i
        b |= 1
        if a > 10**19:
            c += a
            continue
        c -= 1
    else:
        c = c + 1
    return a, b, c

def case_8():
    for n in (0, 1, 3, 70):
        tried(lambda: f_8(n))


run(8, case_8)
