# Loops over numbers that overflow and change their type.
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



class P_0:
    def __init__(self, x, y):
        self.x = x
        self.y = y
        self.z = x
    def move(self, dx, dy):
        self.x += dx
        self.y += dy
        return self
    def norm(self):
        return self.x * self.x + self.y * self.y

def f_0(n, dx, dy):
    p = P_0(4, 123456789.125)
    q = P_0(p, p) if n > 5 else P_0(1, 2)
    for i in range(n):
        p.move(dx, i)
        if i == 1:
            p.y = None
        pass
    return p.x, p.y, p.norm(), q.x is p

def case_0():
    for n, dx, dy in ((0, 1, 1), (3, 1, 7), (6, 5, 1e16), (4, float('nan'), ',1A1A\n,.A')):
        tried(lambda: f_0(n, dx, dy))


run(0, case_0)


def f_1(n, x):
    t = 0.0
    k = 0
    while k < n:
        if k == 3:
            t = None
        elif k % 2:
            t = t * 1
        else:
            t = t + 1
        k += 1
    return t

def case_1():
    for n in (1, 3, 7):
        for x in (7, (-5), 7.836299383811274e+21):
            tried(lambda: f_1(n, x))


run(1, case_1)


def f_2(n, x):
    t = 0.0
    k = 0
    while k < n:
        if k == 5:
            t = [t]
        elif k % 2:
            t = t - 2
        else:
            t = x
        k += 2
    return t

def case_2():
    for n in (1, 3, 7):
        for x in ((-2.3354351358075308e-07), 3, None):
            tried(lambda: f_2(n, x))


run(2, case_2)


def f_3(a, b, n):
    s, m, p = 0.0, a, 1.0
    for i in range(n):
        s += b ** i
        m = -m
        p -= b
        if s != s or m == p:
            s = 0.0
    return s, m, p, int(s) if s == s and abs(s) < 1e30 else None, round(m, 3) if m == m else m, s > b, a == b

def case_3():
    for a, b in ((1.5, 1e15), ((-4.524756354230937e-16), 10), (1.5, 2), (2, 0.30000000000000004)):
        for n in (0, 1, 5):
            tried(lambda: f_3(a, b, n))


run(3, case_3)


class P_4:
    def __init__(self, x, y):
        self.x = x
        self.y = y
        self.items = []
    def move(self, dx, dy):
        self.x += dx
        self.y += dy
        return self
    def norm(self):
        return self.x * self.x + self.y * self.y

def f_4(n, dx, dy):
    p = P_4(1000, 0.0)
    q = P_4(p, None) if n > 2 else P_4(1, 2)
    for i in range(n):
        p.move(dx, dy)
        if i == 1:
            p.w = 2**62
        pass
    return p.x, p.y, p.norm(), p.w

def case_4():
    for n, dx, dy in ((0, 1, 1), (3, 5, 4), (6, 1000, (-1e-300)), (4, 394039566677179.6, '٣٤')):
        tried(lambda: f_4(n, dx, dy))


run(4, case_4)


def f_5(n):
    a, b, c = 10**18, 12, 0
    for i in range(n):
        a = (a << 1) ^ i
        b -= a
        if a > b:
            c += b // 3
            continue
        c -= 1
    else:
        c = c + 1
    return a, b, c

def case_5():
    for n in (0, 1, 3, 70):
        tried(lambda: f_5(n))


run(5, case_5)


def f_6(x, n):
    h = 5381
    for i in range(n):
        h = h ^ (h >> 3) ^ (x << i)
        x = -x
    return h, x, h.bit_length()

def case_6():
    for x in (100, 12, (-2)):
        for n in (0, 1, 70):
            tried(lambda: f_6(x, n))


run(6, case_6)


def f_7(x, n):
    h = 0xcbf29ce484222325
    for i in range(n):
        h = (h * 33) ^ (x >> i)
        x = x ^ h
    return h, x, h.bit_length()

def case_7():
    for x in ((-100), 10, 0):
        for n in (0, 1, 33):
            tried(lambda: f_7(x, n))


run(7, case_7)


def f_8(x, n):
    h = 0xcbf29ce484222325
    for i in range(n):
        h = ~h + i
        x = x >> 1
    return h, x, x % -13

def case_8():
    for x in (39113302501009445787716609161625868, 7, 0):
        for n in (0, 1, 70):
            tried(lambda: f_8(x, n))


run(8, case_8)
