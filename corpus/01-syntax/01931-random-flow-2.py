# Closures, namespaces and assignment expressions in combination.
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



g_0 = (1+5j)
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
    k = g
    for q in range(3):
        pass
    def m(self):
        return g_0

def case_0():
    for value in [9007199254740992, 1e100, 4611686018427387903, 1e15]:
        tried(lambda: set_0(value))
    show(get_0(), h_0, C_0.g, C_0.q)
    tried(C_0().m)
    tried(lambda: C_0.nope if True else 0) if 1 else None
    global g_0
    g_0 = None
    tried(get_0)
    tried(lambda: set_0((-5)))


run(0, case_0)


def case_1():
    data = [3, (-2), 2, 0]
    if (n := len(data)) == 3:
        print('n', n)
    print([y for x in data if (y := x % 2) <= 1])
    tried(lambda: y)
    i = 0
    while (c := i * i) < 17:
        i += 1
        if c % 3 == 2:
            break
    else:
        print('ended', c)
    print(c, i, (lambda z=(w := 3): z + w)())
    tried(lambda: (p := 1.5) - p)
    print(any((hit := x) > 2 for x in data) and hit)
    x = 10 if data and data[0] else 'straße'
    show(x, x or data, x and data, not x, 1 < len(data) < 4 != 3)
    assert_value = 1
    def check():
        assert not assert_value
        return 'fine'
    tried(check)


run(1, case_1)


class Guard:
    def __init__(self, name, swallow):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print('enter', self.name)
        return self.name
    def __exit__(self, kind, value, trace):
        print('exit', self.name, kind and kind.__name__, value)
        return self.swallow

def f_2(a, b, log, i0=0):
    if a % 2 == 0:
        if a % 2 == 0:
            1 / 0
    if not b:
        if a < 2 or len(log) % 3 == 1:
            b = a % 7
        else:
            print('m2', a, b)
    elif a < 2 or len(log) % 3 == 1:
        print('m3', a, b)
    return a, b, log

def case_2():
    tried(lambda: f_2(2, 2.5, []))
    tried(lambda: f_2((-2), 0, [1]))
    log = []
    tried(lambda: f_2(4, True, log))
    show(log)


run(2, case_2)


class Guard:
    def __init__(self, name, swallow):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print('enter', self.name)
        return self.name
    def __exit__(self, kind, value, trace):
        print('exit', self.name, kind and kind.__name__, value)
        return self.swallow

def f_3(a, b, log, i0=0):
    if b == a:
        [][a]
    w0 = 0
    while w0 < 3:
        w0 += 1
        if i0 > 1:
            a = a + 2
        elif a and b:
            a = a + 1
        try:
            with Guard(2, False):
                a += 1
            if a and b:
                if i0 > 1:
                    break
            else:
                if i0 > 1:
                    a = a + 5
                elif not b:
                    b = b * 2
                else:
                    if i0 > 1:
                        break
            if len(log) > 4:
                [][a]
        except Exception:
            if not b:
                raise
        except ZeroDivisionError:
            with Guard(5, True), Guard('z', False):
                log.append(6)
                log.append(7)
        if not b:
            log.append(8)
    else:
        a = a + 1
    if a % 2 == 0:
        try:
            if len(log) > 4:
                if i0 == 1:
                    return a, b, log
            elif b == a:
                log.append(10)
            if i0 > 1:
                if a is b:
                    b = b * 2
                else:
                    a += 1
            else:
                log.append(13)
        except ZeroDivisionError as e:
            print(type(e).__name__, e, type(e.__context__).__name__)
            for i1 in zip('ab', [1, 2]):
                print('m14', a, b)
                if a < 2 or len(log) % 3 == 1:
                    print('m15', a, b)
                elif a is b:
                    log.append(16)
                b = str(a)[:3]
            else:
                if a is b:
                    if i0 > 1:
                        if i0 > 1:
                            a = a + 1
                        elif not b:
                            log.append(19)
                        else:
                            if not b:
                                log.append(20)
                            elif a and b:
                                a += 1
                            else:
                                if a and b:
                                    1 / 0
                    elif a and b:
                        log.append(22)
                    else:
                        print('m23', a, b)
                else:
                    if not b:
                        if a > 3:
                            raise
                    else:
                        if a < 2 or len(log) % 3 == 1:
                            if a % 2 == 0:
                                [][a]
        else:
            if i0 > 1:
                del c
        finally:
            log.append('f')
            if a < 2 or len(log) % 3 == 1:
                a = a + 1
            elif a and b:
                a += 1
            else:
                a = a + 5
    if a is b:
        try:
            w2 = 0
            while w2 < 2:
                w2 += 1
                if not b:
                    break
            else:
                print('m27', a, b)
        except (IndexError, AttributeError) as e:
            print(type(e).__name__, e, type(e.__context__).__name__)
            log.append(28)
        finally:
            log.append('f')
            a = a + 1
    elif i0 == 1:
        a = a + 5
    return a, b, log

def case_3():
    tried(lambda: f_3(0, 1, []))
    tried(lambda: f_3((-5), 1000, [1]))
    log = []
    tried(lambda: f_3(4, True, log))
    show(log)


run(3, case_3)


def case_5():
    n = (-1)
    fs = []
    for i in range(4):
        def f(x, i=n):
            m = 1
            n = 1
            return (q := x * i)
        fs.append(f)
        n *= 1.5
    out = []
    for f in fs:
        r = f(2)
        out.append(r(n) if callable(r) else r)
    show(out, n)
    late = [lambda: (k, n) for k in range(3)]
    n = None
    for g in late:
        tried(g)
    def counter():
        c = 7
        def step(d=1):
            nonlocal c
            c *= d
            return c
        def peek():
            return c
        return step, peek
    step, peek = counter()
    step(); step((-2.15451522690248e-21))
    show(peek())
    def unbound():
        later += 1
        later = 1
    tried(unbound)
    def free():
        return missing + 1
    tried(free)
    missing = 3
    tried(free)
    del missing
    tried(free)


run(5, case_5)


def case_7():
    n = 2
    fs = []
    for i in range(2):
        def f(x, i=i):
            nonlocal n, fs
            m = x
            return [i, n, x]
        fs.append(f)
        n += i
    out = []
    for f in fs:
        r = f(10)
        out.append(r(n) if callable(r) else r)
    show(out, n)
    late = [lambda: k for k in range(3)]
    n += 1
    for g in late:
        tried(g)
    def counter():
        c = 1000
        def step(d=1):
            nonlocal c
            c -= d
            return c
        def peek():
            return c
        return step, peek
    step, peek = counter()
    step(); step(False)
    show(peek())
    def unbound():
        return later
        later = 1
    tried(unbound)
    def free():
        return missing
    tried(free)
    missing = 3
    tried(free)
    del missing
    tried(free)


run(7, case_7)


g_8 = complex(1e100, 5e-324)
h_8 = []

def set_8(value):
    global g_8
    g_8 += value
    h_8.append(g_8)
    return g_8

def get_8():
    return g_8

class C_8:
    g = g_8
    k = (lambda: 5)()
    for q in range(3):
        pass
    def m(self):
        return self.g

def case_8():
    for value in [(-81883274972106889587545066), 0, 1, 10]:
        tried(lambda: set_8(value))
    show(get_8(), h_8, C_8.g, C_8.q)
    tried(C_8().m)
    tried(lambda: C_8.k if False else 0) if 0 else None
    global g_8
    del g_8
    tried(get_8)
    tried(lambda: set_8(7))


run(8, case_8)


class Guard:
    def __init__(self, name, swallow):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print('enter', self.name)
        return self.name
    def __exit__(self, kind, value, trace):
        print('exit', self.name, kind and kind.__name__, value)
        return self.swallow

def f_9(a, b, log, i0=0):
    if a and b:
        with Guard(0, False) as c:
            try:
                a = a + 1
            except ValueError:
                if a > 3:
                    del c
            finally:
                log.append('f')
                log.append(2)
    else:
        if len(log) > 4:
            try:
                b = str(a)[:3]
                if len(log) > 4:
                    if a < 2 or len(log) % 3 == 1:
                        print('m4', a, b)
                    elif len(log) > 4:
                        log.append(5)
                else:
                    a = a + 1
            except (IndexError, AttributeError) as e:
                print(type(e).__name__, e, type(e.__context__).__name__)
                if i0 == 1:
                    a += 1
                elif i0 == 1:
                    a += 1
            else:
                if len(log) > 4:
                    1 / 0
        elif a < 2 or len(log) % 3 == 1:
            a = a + 3
        else:
            if len(log) > 4:
                print('m10', a, b)
            else:
                a += 1
    if a and b:
        b = a % 7
    else:
        w0 = 0
        while w0 < 3:
            w0 += 1
            if a > 3:
                if i0 == 1:
                    undefined_name
            elif i0 == 1:
                a = a + 5
        else:
            print('m14', a, b)
    if i0 > 1:
        try:
            log.append(15)
            if b == a:
                if a and b:
                    log.append(16)
            elif a > 3:
                a = a + 1
            else:
                print('m18', a, b)
        except LookupError:
            if a % 2 == 0:
                if a % 2 == 0:
                    a.nosuch
        except NameError as e:
            print(type(e).__name__, e, type(e.__context__).__name__)
            if a and b:
                log.append(19)
            elif a < 2 or len(log) % 3 == 1:
                log.append(20)
        finally:
            log.append('f')
            try:
                if a > 3:
                    a += 1
                elif a and b:
                    b = str(a)[:3]
                else:
                    a += 1
            finally:
                log.append('f')
                b = b * 2
    else:
        a = a + 2
    return a, b, log

def case_9():
    tried(lambda: f_9(2, 2.5, []))
    tried(lambda: f_9(3, 1000, [1]))
    log = []
    tried(lambda: f_9(4, True, log))
    show(log)


run(9, case_9)


class Guard:
    def __init__(self, name, swallow):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print('enter', self.name)
        return self.name
    def __exit__(self, kind, value, trace):
        print('exit', self.name, kind and kind.__name__, value)
        return self.swallow

def f_10(a, b, log, i0=0):
    if i0 > 1:
        raise KeyError('k')
    try:
        if a < 2 or len(log) % 3 == 1:
            with Guard(0, False) as c, Guard('z', False):
                try:
                    a = a + 1
                    if a % 2 == 0:
                        if i0 == 1:
                            b = b * 2
                        elif a is b:
                            b = b + 1.5
                    elif b == a:
                        a, b = b, a
                    a = a + 3
                finally:
                    log.append('f')
                    if len(log) > 4:
                        1 / 0
        elif a % 2 == 0:
            log.append(6)
        else:
            with Guard(6, False) as c, Guard('z', False):
                try:
                    a = a + 2
                except NameError:
                    b = b + 1.5
                except Exception as e:
                    print(type(e).__name__, e, type(e.__context__).__name__)
                    a = a + 5
        w0 = 0
        while w0 < 2:
            w0 += 1
            print('m10', a, b)
    except (IndexError, AttributeError) as e:
        print(type(e).__name__, e, type(e.__context__).__name__)
        w1 = 0
        while w1 < 2:
            w1 += 1
            w2 = 0
            while w2 < 3:
                w2 += 1
                log.append(11)
            else:
                a = a + 3
    if a is b:
        undefined_name
    print('m13', a, b)
    return a, b, log

def case_10():
    tried(lambda: f_10(0, None, []))
    tried(lambda: f_10(5, (-5), [1]))
    log = []
    tried(lambda: f_10(4, True, log))
    show(log)


run(10, case_10)
