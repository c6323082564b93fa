# Nested loops, handlers and with statements left in every way.
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



g_0 = 100
h_0 = []

def set_0(value):
    global g_0
    g_0 = value
    h_0.append(g_0)
    return g_0

def get_0():
    return g_0

class C_0:
    g = g_0
    k = (lambda: 5)()
    for q in range(3):
        pass
    def m(self):
        return g

def case_0():
    for value in [False, (-0.0)]:
        tried(lambda: set_0(value))
    show(get_0(), h_0, C_0.g, C_0.q)
    tried(C_0().m)
    tried(lambda: C_0.q if True else 0) if 1 else None
    global g_0
    g_0 = None
    tried(get_0)
    tried(lambda: set_0(10))


run(0, case_0)


class Guard:
    def __init__(self, name, swallow):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print('enter', self.name)
        return self.name
    def __exit__(self, kind, value, trace):
        print('exit', self.name, kind and kind.__name__, value)
        return self.swallow

def f_1(a, b, log, i0=0):
    if len(log) > 4:
        if not b:
            log.append(1)
        else:
            b = a - b
    elif not b:
        a = a + 1
    try:
        for i0 in iter([7, 8]):
            a = a + 5
            if a < 2 or len(log) % 3 == 1:
                continue
            if a is b:
                if i0 > 1:
                    break
            elif a > 3:
                a += 1
            else:
                a, b = b, a
        if a and b:
            b = b * 2
        elif a and b:
            b = b + 1.5
        if a and b:
            log.append(9)
    finally:
        log.append('f')
        if not b:
            print('m10', a, b)
        elif a > 3:
            a, b = b, a
        else:
            a = a + 2
    for i1 in (5, 6):
        with Guard(12, True):
            a = a + 1
            if b == a:
                b = a - b
        log.append(15)
        if i0 == 1:
            if a < 2 or len(log) % 3 == 1:
                break
    else:
        try:
            b = b * 2
            b = a % 7
            print('m18', a, b)
        except ValueError as e:
            print(type(e).__name__, e, type(e.__context__).__name__)
            if not b:
                a += 1
            else:
                log.append(20)
        except NameError as e:
            print(type(e).__name__, e, type(e.__context__).__name__)
            if len(log) > 4:
                1 / 0
        else:
            log.append(21)
        finally:
            log.append('f')
            a = a + 2
    return a, b, log

def case_1():
    tried(lambda: f_1(1, 's', []))
    tried(lambda: f_1((-2), 100, [1]))
    log = []
    tried(lambda: f_1(4, True, log))
    show(log)


run(1, case_1)


g_2 = (-1)
h_2 = []

def set_2(value):
    global g_2
    g_2 = value
    h_2.append(g_2)
    return g_2

def get_2():
    return g_2

class C_2:
    g = g_2
    k = [g for _ in range(2)] if False else 1
    for q in range(3):
        pass
    def m(self):
        return self.g

def case_2():
    for value in [1, 3, (-2), (-62749628027395560376366272985334478054)]:
        tried(lambda: set_2(value))
    show(get_2(), h_2, C_2.g, C_2.q)
    tried(C_2().m)
    tried(lambda: C_2.k if True else 0) if 1 else None
    global g_2
    g_2 = None
    tried(get_2)
    tried(lambda: set_2(5))


run(2, case_2)


g_3 = (-5.389348180819569e+20)
h_3 = []

def set_3(value):
    global g_3
    g_3 -= value
    h_3.append(g_3)
    return g_3

def get_3():
    return g_3

class C_3:
    g = g_3
    k = (lambda: 5)()
    for q in range(3):
        pass
    def m(self):
        return self.g

def case_3():
    for value in []:
        tried(lambda: set_3(value))
    show(get_3(), h_3, C_3.g, C_3.q)
    tried(C_3().m)
    tried(lambda: C_3.k if False else 0) if 0 else None
    global g_3
    g_3 = "text"
    tried(get_3)
    tried(lambda: set_3((-1)))


run(3, case_3)


class Guard:
    def __init__(self, name, swallow):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print('enter', self.name)
        return self.name
    def __exit__(self, kind, value, trace):
        print('exit', self.name, kind and kind.__name__, value)
        return self.swallow

def f_5(a, b, log, i0=0):
    a += 1
    log.append(2)
    log.append(3)
    if i0 > 1:
        if not b:
            with Guard(3, True) as c, Guard('z', False):
                w0 = 0
                while w0 < 2:
                    w0 += 1
                    b = b * 2
                if a is b:
                    if b == a:
                        undefined_name
        else:
            if not b:
                with Guard(4, True) as c:
                    a = a + 5
            else:
                with Guard(5, False) as c, Guard('z', False):
                    b = str(a)[:3]
    else:
        if a < 2 or len(log) % 3 == 1:
            raise KeyError('k')
    return a, b, log

def case_5():
    tried(lambda: f_5(1, 's', []))
    tried(lambda: f_5(4, 100, [1]))
    log = []
    tried(lambda: f_5(4, True, log))
    show(log)


run(5, case_5)


g_6 = False
h_6 = []

def set_6(value):
    global g_6
    g_6 += value
    h_6.append(g_6)
    return g_6

def get_6():
    return g_6

class C_6:
    g = g_6
    k = [g for _ in range(2)] if False else 1
    for q in range(3):
        pass
    def m(self):
        return k

def case_6():
    for value in []:
        tried(lambda: set_6(value))
    show(get_6(), h_6, C_6.g, C_6.q)
    tried(C_6().m)
    tried(lambda: C_6.q if False else 0) if 0 else None
    global g_6
    g_6 = "text"
    tried(get_6)
    tried(lambda: set_6(10))


run(6, case_6)


def case_7():
    data = [3, 1000, 4, (-1), 7]
    if (n := len(data)) < 1:
        print('n', n)
    print([y for x in data if (y := x - 2) > 1])
    tried(lambda: y)
    i = 0
    while (c := i * i) < 5:
        i += 1
        if c > 9:
            print(c)
    else:
        print('ended', c)
    print(c, i, (lambda z=(w := 3): z + w)())
    tried(lambda: (p := 12) + p)
    print(any((hit := x) > 2 for x in data) and hit)
    x = 10 if data and data[0] else '٣٤'
    show(x, x or data, x and data, not x, x if x else 1)
    assert_value = True
    def check():
        assert not assert_value
        return 'fine'
    tried(check)


run(7, case_7)


class Guard:
    def __init__(self, name, swallow):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print('enter', self.name)
        return self.name
    def __exit__(self, kind, value, trace):
        print('exit', self.name, kind and kind.__name__, value)
        return self.swallow

def f_8(a, b, log, i0=0):
    if i0 == 1:
        if not b:
            try:
                a += 1
            except NameError:
                if a is b:
                    undefined_name
            except NameError:
                a = a + 5
            else:
                b = b + 1.5
        else:
            try:
                if not b:
                    undefined_name
                b = b * 2
            except (IndexError, AttributeError):
                if i0 > 1:
                    if b == a:
                        if a > 3:
                            1 / 0
                    elif b == a:
                        log.append(5)
            except ValueError:
                if len(log) > 4:
                    [][a]
            else:
                if a % 2 == 0:
                    b = b + 1.5
                elif b == a:
                    a = a + 1
                else:
                    if i0 == 1:
                        return len(log)
    try:
        with Guard(7, True):
            with Guard(7, False):
                a = a + 1
                if a < 2 or len(log) % 3 == 1:
                    if i0 == 1:
                        1 / 0
                elif a > 3:
                    a += 1
                else:
                    a = a + 5
        with Guard(10, True) as c:
            if b == a:
                if not b:
                    1 / 0
            elif a is b:
                print('m11', a, b)
            else:
                a += 1
        try:
            w0 = 0
            while w0 < 4:
                w0 += 1
                if a and b:
                    1 / 0
                b = a - b
        finally:
            log.append('f')
            if i0 > 1:
                undefined_name
    finally:
        log.append('f')
        for i1 in reversed([1, 2]):
            try:
                b = b + 1.5
            except LookupError as e:
                print(type(e).__name__, e, type(e.__context__).__name__)
                log.append(15)
    return a, b, log

def case_8():
    tried(lambda: f_8(3, 3, []))
    tried(lambda: f_8(1, 1, [1]))
    log = []
    tried(lambda: f_8(4, True, log))
    show(log)


run(8, case_8)


g_10 = 3
h_10 = []

def set_10(value):
    global g_10
    g_10 = value
    h_10.append(g_10)
    return g_10

def get_10():
    return g_10

class C_10:
    g = g_10
    k = [g for _ in range(2)] if False else 1
    for q in range(3):
        pass
    def m(self):
        return self.q

def case_10():
    for value in [100, (-7), complex(5.1956877222374854e+20, (-0.0)), (0+12j)]:
        tried(lambda: set_10(value))
    show(get_10(), h_10, C_10.g, C_10.q)
    tried(C_10().m)
    tried(lambda: C_10.k if False else 0) if 1 else None
    global g_10
    g_10 = None
    tried(get_10)
    tried(lambda: set_10(1000))


run(10, case_10)
