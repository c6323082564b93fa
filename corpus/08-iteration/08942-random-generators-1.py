# Generators that are sent to, thrown into and closed.
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



class Guard:
    def __enter__(self):
        print('in')
    def __exit__(self, *a):
        print('out', a[0] and a[0].__name__)
        return False

def sub(z):
    try:
        r = yield ('sub', z)
        yield r
        return r
    finally:
        print('sub done')

def gen_0(x, y=2):
    try:
        yield
        x = yield from sub(x)
    except BaseException as e:
        print('caught', type(e).__name__, e)
        yield x
        yield
        y = yield y
    for i in range(1):
        if x == 5:
            raise KeyError(x)
        x = yield [x, y]
        yield x
    yield 'last'
    return (x, y)

def case_0():
    g = gen_0((-5))
    tried(lambda: g.send(None))
    tried(lambda: g.send(None))
    tried(lambda: g.throw(KeyError))
    tried(lambda: g.close())
    tried(lambda: next(g, 'default'))
    tried(lambda: g.send(5))
    tried(lambda: g.send(None))
    tried(g.close)
    tried(g.close)
    tried(lambda: [q for q in gen_0(1)])


run(0, case_0)


class Guard:
    def __enter__(self):
        print('in')
    def __exit__(self, *a):
        print('out', a[0] and a[0].__name__)
        return False

def sub(z):
    try:
        r = yield ('sub', z)
        yield r
        return r
    finally:
        print('sub done')

def gen_1(x, y=2):
    for i in range(3):
        with Guard():
            yield x
        y = yield y
    yield
    yield 'last'
    return (x, y)

def case_1():
    g = gen_1((-1))
    tried(lambda: iter(g) is g)
    tried(lambda: g.send(10))
    tried(lambda: next(g, 'default'))
    tried(lambda: list(g))
    tried(g.close)
    tried(g.close)
    tried(lambda: [q for q in gen_1(1)])


run(1, case_1)


class Count_2:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise IndexError
        return self.n

class Old_2:
    def __getitem__(self, i):
        if i >= 0:
            raise StopIteration(i)
        return i * 'a'
    __iter__ = None

def take(it, n=6):
    out = []
    for x in it:
        out.append(x)
        if len(out) >= n:
            break
    return out

def case_2():
    for make in (lambda: Count_2(3), lambda: Old_2(), lambda: iter(Count_2(2)), lambda: iter([1, 2].__iter__), lambda: iter({1: 2}.items())):
        tried(lambda: take(make()))
        tried(lambda: 1 in zip(make(), range(5)))
        tried(lambda: (lambda a, b, c: (a, b, c))(*zip(range(3), make())))
        tried(lambda: take(reversed(make())))
        tried(lambda: take(enumerate(make(), (-2))))
        tried(lambda: take(map(lambda a, b: (a, b), make(), 'xyz')))
    d = {1: 2, 3: 4}
    try:
        for k in d:
            d[k + 0] = 1
            d.pop(1, None)
    except Exception as e:
        print(type(e).__name__, e)
    show(d)
    x = [1, 2, 3, 4]
    for q in x:
        x.append(q) if len(x) < 9 else None
        if len(x) > 12: break
    show(x)
    s = {1, 2, 3}
    try:
        for q in s:
            s.add(q)
    except RuntimeError as e:
        print(e)


run(2, case_2)


def numbers_3(n):
    a, b = 0, 1
    for _ in range(n):
        yield a
        a, b = b, a - b

def only_3(source, test):
    for x in source:
        if test(x):
            yield x
        elif x is None: return

def windows_3(source, n):
    seen = []
    for x in source:
        seen.append(x)
        if len(seen) == n:
            yield tuple(seen)
            del seen[:]

def case_3():
    print(list(windows_3(only_3(numbers_3(10), lambda x: x > 5), 1))[-3:])
    tried(lambda: sum(x * x for x in numbers_3(5) if x % 3))
    tried(lambda: max(only_3([], bool), default='none'))
    tried(lambda: dict(enumerate(windows_3("it's", 2))))
    gs = [(i * j for j in range(i)) for i in range(4)]
    tried(lambda: [list(g) for g in gs])
    tried(lambda: list(only_3(bytearray(b'A\x00\xffa1ab'), str)))
    first = (print('a', x) or x for x in [1, 2, 3])
    tried(lambda: (next(first), list(first), next(first, 'end')))
    tried(lambda: ''.join(c for c in '3.5e2' if c.isspace()))
    tried(lambda: list(x for x in None))


run(3, case_3)


class Guard:
    def __enter__(self):
        print('in')
    def __exit__(self, *a):
        print('out', a[0] and a[0].__name__)
        return False

def sub(z):
    try:
        r = yield ('sub', z)
        z += 1
        return r
    finally:
        print('sub done')

def gen_4(x, y=2):
    yield
    try:
        print('got', (yield 'q'))
        for i in range(1):
            x = yield [x, y]
            yield x
    except KeyError as e:
        print('caught', type(e).__name__, e)
        pass
    yield 'last'
    return (x, y)

def case_4():
    g = gen_4(4)
    tried(lambda: next(g, 'default'))
    tried(lambda: next(g))
    tried(lambda: next(g))
    tried(lambda: g.close())
    tried(lambda: g.throw(GeneratorExit))
    tried(lambda: g.send((-1)))
    tried(lambda: g.gi_running)
    tried(lambda: g.throw(5))
    tried(g.close)
    tried(g.close)
    tried(lambda: [q for q in gen_4(1)])


run(4, case_4)


class Guard:
    def __enter__(self):
        print('in')
    def __exit__(self, *a):
        print('out', a[0] and a[0].__name__)
        return False

def sub(z):
    try:
        r = yield ('sub', z)
        pass
        return r
    finally:
        print('sub done')

def gen_5(x, y=2):
    x = yield from sub(x)
    x = yield [x, y]
    yield 'last'
    return (x, y)

def case_5():
    g = gen_5(3)
    tried(lambda: g.send(1000))
    tried(lambda: g.send('text'))
    tried(lambda: g.send((-1)))
    tried(lambda: g.gi_running)
    tried(lambda: next(g))
    tried(lambda: list(g))
    tried(g.close)
    tried(g.close)
    tried(lambda: [q for q in gen_5(1)])


run(5, case_5)


class Count_6:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return Count_6(self.n)
    def __next__(self):
        self.n -= 1
        if self.n < 0:
            return None
        return (self.n, 1)

class Old_6:
    def __getitem__(self, i):
        if i >= 0:
            raise IndexError(i)
        return i * 2
    __iter__ = None

def take(it, n=6):
    out = []
    for x in it:
        out.append(x)
        if len(out) >= n:
            break
    return out

def case_6():
    for make in (lambda: Count_6(3), lambda: Old_6(), lambda: iter(Count_6(2)), lambda: iter([1, 2].__iter__), lambda: iter({1: 2}.items())):
        tried(lambda: take(make()))
        tried(lambda: 1 in zip(make(), range(5)))
        tried(lambda: (lambda a, b, c: (a, b, c))(*zip(range(3), make())))
        tried(lambda: take(reversed(make())))
        tried(lambda: take(enumerate(make(), 5)))
        tried(lambda: take(map(lambda a, b: (a, b), make(), 'xyz')))
    d = {1: 2, 3: 4}
    try:
        for k in d:
            d[k + 2] = 1
            pass
    except Exception as e:
        print(type(e).__name__, e)
    show(d)
    x = [1, 2, 3, 4]
    for q in x:
        x.append(q) if len(x) < 9 else None
        if len(x) > 12: break
    show(x)
    s = {1, 2, 3}
    try:
        for q in s:
            s.discard(q)
    except RuntimeError as e:
        print(e)


run(6, case_6)


class Guard:
    def __enter__(self):
        print('in')
    def __exit__(self, *a):
        print('out', a[0] and a[0].__name__)
        return True

def sub(z):
    try:
        r = yield ('sub', z)
        z += 1
        return r
    finally:
        print('sub done')

def gen_7(x, y=2):
    with Guard():
        with Guard():
            print('got', (yield 'q'))
            yield
            x = yield [x, y]
    yield 'last'
    return (x, y)

def case_7():
    g = gen_7((-5))
    tried(lambda: iter(g) is g)
    tried(lambda: iter(g) is g)
    tried(lambda: next(g, 'default'))
    tried(lambda: next(g, 'default'))
    tried(g.close)
    tried(g.close)
    tried(lambda: [q for q in gen_7(1)])


run(7, case_7)


class Guard:
    def __enter__(self):
        print('in')
    def __exit__(self, *a):
        print('out', a[0] and a[0].__name__)
        return False

def sub(z):
    try:
        r = yield ('sub', z)
        pass
        return r
    finally:
        print('sub done')

def inner_8(n):
    total = 0
    for i in range(n):
        try:
            got = yield i
        except KeyError as e:
            print('inner caught', repr(e))
            got = 1
            continue
        if got:
            total -= got
    return total

def outer_8(n):
    while True:
        try:
            r = yield from sub(n)
            print('r', r)
        except RuntimeError as e:
            print('outer', e)
        n = n - 2
        if n <= 0:
            return 'end'

class It_8:
    def __init__(self): self.k = 0
    def __iter__(self): return self
    def __next__(self):
        self.k += 1
        if self.k > 3: raise StopIteration(self.k)
        return self.k
    pass

def over_8():
    r = yield from It_8()
    return r

def case_8():
    for g in (outer_8(2), over_8()):
        for step in (lambda: next(g), lambda: g.send(0), lambda: g.throw(ValueError(1)), lambda: next(g), lambda: g.send(None), lambda: g.close(), lambda: g.close(), lambda: next(g)):
            tried(step)


run(8, case_8)
