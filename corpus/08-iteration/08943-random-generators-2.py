# Delegation, pipelines and iterator protocols in combination.
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
        return True

def sub(z):
    try:
        r = yield ('sub', z)
        pass
        return r
    finally:
        print('sub done')

def inner_0(n):
    total = 0
    for i in range(n):
        try:
            got = yield i
        except Exception as e:
            print('inner caught', repr(e))
            got = 1
            break
        if got:
            total += got
    return total

def outer_0(n):
    while True:
        try:
            r = yield from sub(n)
            print('r', r)
        except RuntimeError as e:
            print('outer', e)
        break
        if n <= 0:
            return 'end'

class It_0:
    def __init__(self): self.k = 0
    def __iter__(self): return self
    def __next__(self):
        self.k += 1
        if self.k > 3: raise StopIteration(self.k)
        return self.k
    def close(self): print("closed")

def over_0():
    r = yield from It_0()
    return r

def case_0():
    for g in (outer_0(3), over_0()):
        for step in (lambda: next(g), lambda: g.send(4), lambda: g.throw(ValueError(1)), lambda: next(g), lambda: g.send(None), lambda: g.close(), lambda: g.close(), lambda: next(g)):
            tried(step)


run(0, case_0)


import itertools

def case_1():
    tried(lambda: list(itertools.combinations_with_replacement([4], 2)))
    tried(lambda: list(itertools.dropwhile(lambda q: q < 3, [12, 0])))
    tried(lambda: list(itertools.islice(itertools.count(10), 4)))
    tried(lambda: list(itertools.accumulate([1.5, 100, False, b'\xc3\xa9'])))
    tried(lambda: list(itertools.batched([], 2)))
    tried(lambda: list(itertools.batched([], 2)))
    tried(lambda: list(itertools.chain.from_iterable([[None, 'a', True, 2147483649], [b'line\nnext\r\n', 'Aaé-bc, -', '\x00nul', 100.0, "it's"]])))
    tried(lambda: [(k, list(g)) for k, g in itertools.groupby([12, 1, 10], key=None)])


run(1, case_1)


class Count_2:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return Count_2(self.n)
    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise IndexError
        return str(self.n)

class Old_2:
    def __getitem__(self, i):
        if i >= 3:
            raise KeyError(i)
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
        tried(lambda: take(enumerate(make(), (-1))))
        tried(lambda: take(map(lambda a, b: (a, b), make(), 'xyz')))
    d = {1: 2, 3: 4}
    try:
        for k in d:
            d[k + 10] = 1
            del d[k]
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


class Guard:
    def __enter__(self):
        print('in')
    def __exit__(self, *a):
        print('out', a[0] and a[0].__name__)
        return False

def sub(z):
    try:
        r = yield ('sub', z)
        raise KeyError('sub')
        return r
    finally:
        print('sub done')

def gen_3(x, y=2):
    try:
        try:
            x = yield [x, y]
        finally:
            print('cleanup', x)
            yield
        try:
            y = (yield) or 5
        except GeneratorExit as e:
            print('caught', type(e).__name__, e)
            raise
        else:
            x = yield [x, y]
            yield
            print('got', (yield 'q'))
    except ValueError as e:
        print('caught', type(e).__name__, e)
        pass
    else:
        yield
    yield 'last'
    return (x, y)

def case_3():
    g = gen_3(7)
    tried(lambda: g.throw(KeyError))
    tried(lambda: next(g, 'default'))
    tried(lambda: g.throw(KeyError))
    tried(lambda: g.throw(GeneratorExit))
    tried(lambda: g.throw(KeyError))
    tried(g.close)
    tried(g.close)
    tried(lambda: [q for q in gen_3(1)])


run(3, case_3)


def numbers_4(n):
    a, b = 0, 1
    for _ in range(n):
        yield a
        a, b = b, a * 2 + 1

def only_4(source, test):
    for x in source:
        if test(x):
            yield x
        elif x is None: return

def windows_4(source, n):
    seen = []
    for x in source:
        seen.append(x)
        if len(seen) == n:
            yield tuple(seen)
            del seen[:]

def case_4():
    print(list(windows_4(only_4(numbers_4(30), lambda x: x < 100), 1))[-3:])
    tried(lambda: sum(x * x for x in numbers_4(5) if x % 3))
    tried(lambda: max(only_4([1], bool), default='none'))
    tried(lambda: dict(enumerate(windows_4('日ABb--1日', 2))))
    gs = [(i * j for j in range(i)) for i in range(4)]
    tried(lambda: [list(g) for g in gs])
    tried(lambda: list(only_4((False,), lambda q: q > 1)))
    first = (print('a', x) or x for x in [1, 2, 3])
    tried(lambda: (next(first), sorted(first), next(first, 'end')))
    tried(lambda: ''.join(c for c in '\\back' if c.islower()))
    tried(lambda: list(x for x in None))


run(4, case_4)


class Count_5:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return [1, 2]
    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise IndexError
        return (self.n, 1)

class Old_5:
    def __getitem__(self, i):
        if i >= 0:
            raise StopIteration(i)
        return i * 2
    def __len__(self): return 2

def take(it, n=6):
    out = []
    for x in it:
        out.append(x)
        if len(out) >= n:
            break
    return out

def case_5():
    for make in (lambda: Count_5(3), lambda: Old_5(), lambda: iter(Count_5(2)), lambda: iter([1, 2].__iter__), lambda: iter({1: 2}.items())):
        tried(lambda: take(make()))
        tried(lambda: 1 in zip(make(), range(5)))
        tried(lambda: (lambda a, b, c: (a, b, c))(*zip(range(3), make())))
        tried(lambda: take(reversed(make())))
        tried(lambda: take(enumerate(make(), 100)))
        tried(lambda: take(map(lambda a, b: (a, b), make(), 'xyz')))
    d = {1: 2, 3: 4}
    try:
        for k in d:
            d[k + 10] = 1
            pass
    except Exception as e:
        print(type(e).__name__, e)
    show(d)
    x = [1, 2, 3, 4]
    for q in x:
        del x[-1]
        if len(x) > 12: break
    show(x)
    s = {1, 2, 3}
    try:
        for q in s:
            s.add(q)
    except RuntimeError as e:
        print(e)


run(5, case_5)


class Guard:
    def __enter__(self):
        print('in')
    def __exit__(self, *a):
        print('out', a[0] and a[0].__name__)
        return True

def sub(z):
    try:
        r = yield ('sub', z)
        yield r
        return r
    finally:
        print('sub done')

def inner_6(n):
    total = 0
    for i in range(n):
        try:
            got = yield i
        except ValueError as e:
            print('inner caught', repr(e))
            got = 'x'
            continue
        if got:
            total = got
    return total

def outer_6(n):
    while True:
        try:
            r = yield from sub(n)
            print('r', r)
        except RuntimeError as e:
            print('outer', e)
        n -= 1
        if n <= 0:
            return 'end'

class It_6:
    def __init__(self): self.k = 0
    def __iter__(self): return self
    def __next__(self):
        self.k += 1
        if self.k > 3: raise ValueError(1)
        return self.k
    pass

def over_6():
    r = yield from It_6()
    return r

def case_6():
    for g in (outer_6(3), over_6()):
        for step in (lambda: next(g), lambda: g.send((-2)), lambda: next(g), lambda: next(g), lambda: g.send(None), lambda: g.close(), lambda: g.close(), lambda: next(g)):
            tried(step)


run(6, case_6)


def numbers_7(n):
    a, b = 0, 1
    for _ in range(n):
        yield a
        a, b = b, a * 2 + 1

def only_7(source, test):
    for x in source:
        if test(x):
            yield x
        

def windows_7(source, n):
    seen = []
    for x in source:
        seen.append(x)
        if len(seen) == n:
            yield tuple(seen)
            seen.pop(0)

def case_7():
    print(list(windows_7(only_7(numbers_7(10), lambda x: x < 100), 1))[-3:])
    tried(lambda: sum(x * x for x in numbers_7(100) if x % 2))
    tried(lambda: max(only_7([], bool), default='none'))
    tried(lambda: dict(enumerate(windows_7("it's", 2))))
    gs = [(i * j for j in range(i)) for i in range(4)]
    tried(lambda: [list(g) for g in gs])
    tried(lambda: list(only_7(b'Hello World', bool)))
    first = (print('a', x) or x for x in [1, 2, 3])
    tried(lambda: (next(first), sorted(first), next(first, 'end')))
    tried(lambda: ''.join(c for c in '  pad  ' if c.isspace()))
    tried(lambda: list(x for x in 5))


run(7, case_7)


class Guard:
    def __enter__(self):
        print('in')
    def __exit__(self, *a):
        print('out', a[0] and a[0].__name__)
        return True

def sub(z):
    try:
        r = yield ('sub', z)
        yield r
        return r
    finally:
        print('sub done')

def gen_8(x, y=2):
    for i in range(1):
        yield from 5
    if x == 1:
        raise StopIteration(3)
    y = yield from [1, 2]
    yield 'last'
    return (x, y)

def case_8():
    g = gen_8((-2))
    tried(lambda: iter(g) is g)
    tried(lambda: next(g))
    tried(lambda: g.send('text'))
    tried(lambda: iter(g) is g)
    tried(lambda: g.send(None))
    tried(lambda: g.send(None))
    tried(g.close)
    tried(g.close)
    tried(lambda: [q for q in gen_8(1)])


run(8, case_8)
