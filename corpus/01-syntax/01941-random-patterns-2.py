# Match statements with guards and captures over many subjects.
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



class Point:
    __match_args__ = ('y', 'x')
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f'Point({self.x!r}, {self.y!r})'

class Bare:
    x = 1
    def __repr__(self): return 'Bare'

class Color:
    RED = 'a'

def f_0(subject, trace):
    for _ in range(2):
        match subject:
            case _ if trace:
                return 0, trace
            case 'abc':
                return 1, trace
            case _ if trace:
                return 2, trace
            case n0 if trace:
                return 3, {'n0': n0}
            case (1 | Color.RED) if len(trace) % 2:
                return 4, trace
            case (*_, (0 as n0),):
                return 5, {'n0': n0, 'n1': n1}
        trace.append('again')
    return 'none', trace

def case_0():
    tried(lambda: f_0(Point(10, None), [1, 2]))
    tried(lambda: f_0(Bare(), []))
    tried(lambda: f_0({'k': 0.5, 1: [1, 2]}, []))
    tried(lambda: f_0(True, [1, 2]))
    tried(lambda: f_0(Color.RED, [1, 2]))
    tried(lambda: f_0('abc', [1, 2]))
    tried(lambda: f_0(True, [1, 2]))
    tried(lambda: f_0((), []))
    tried(lambda: f_0(Color.RED, [1]))


run(0, case_0)


class Point:
    __match_args__ = ('x',)
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f'Point({self.x!r}, {self.y!r})'

class Bare:
    __match_args__ = 5
    def __repr__(self): return 'Bare'

class Color:
    RED = 5

def f_1(subject, trace):
    for _ in range(2):
        match subject:
            case Bare(n0, str(n2)):
                return 0, {'n0': n0, 'n1': n1, 'n2': n2, 'n3': n3}
            case 'abc':
                return 1, trace
            case {} if len(trace) % 2:
                return 2, trace
            case {1: [*_, (b'x',)]} if 1 / len(trace):
                return 3, {'n0': n0}
        trace.append('again')
    return 'none', trace

def case_1():
    tried(lambda: f_1('', [1, 2]))
    tried(lambda: f_1([Point(0, 1), 1], [1, 2]))
    tried(lambda: f_1([0, (-5), (-1)], [1, 2]))
    tried(lambda: f_1(Point(4, 1e100), []))
    tried(lambda: f_1(Point(0, 123456789.125), []))


run(1, case_1)


class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f'Point({self.x!r}, {self.y!r})'

class Bare:
    pass
    def __repr__(self): return 'Bare'

class Color:
    RED = 5

def f_2(subject, trace):
    for _ in range(2):
        match subject:
            case ('a' | Point() | Point()) if 1 / len(trace):
                return 0, trace
            case [0, Bare(n0, y=(Point() | int())), ([_, _] | {'k': _})]:
                return 1, {'n0': n0}
            case [n0, *_, Point(Point(-1, z=0), [*n1])] if len(trace) % 2:
                return 2, {'n0': n0, 'n1': n1, 'n2': n2}
            case [*n0, ('a' | None)] if len(trace) % 2:
                return 3, {'n0': n0}
            case _ if len(trace) % 2:
                return 4, trace
            case float() if 1 / len(trace):
                return 5, {'n0': n0, 'n1': n1, 'n2': n2}
        trace.append('again')
    return 'none', trace

def case_2():
    tried(lambda: f_2(range(3), []))
    tried(lambda: f_2({'k': b'0123', 1: [1, 2]}, [1, 2]))
    tried(lambda: f_2(Bare(), [1, 2]))
    tried(lambda: f_2(range(3), [1]))
    tried(lambda: f_2(Color.RED, [1]))
    tried(lambda: f_2((1e23, None,), []))


run(2, case_2)


class Point:
    __match_args__ = ('y', 'x')
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f'Point({self.x!r}, {self.y!r})'

class Bare:
    __match_args__ = 5
    def __repr__(self): return 'Bare'

class Color:
    RED = 0

def f_3(subject, trace):
    for _ in range(2):
        match subject:
            case [] if 1 / len(trace):
                return 0, trace
            case Point(y={1: b'x'}):
                return 1, trace
            case _ if trace:
                return 2, trace
            case [None, *_] if trace.append(3) is None:
                return 3, {'n0': n0}
            case (Color.RED | {'k': _} | None):
                return 4, trace
        trace.append('again')
    return 'none', trace

def case_3():
    tried(lambda: f_3({7}, []))
    tried(lambda: f_3({'k': False, 1: [1, 2]}, []))
    tried(lambda: f_3(Point(5, 100), [1, 2]))
    tried(lambda: f_3({'k': False, 1: [1, 2]}, [1]))
    tried(lambda: f_3(False, [1, 2]))
    tried(lambda: f_3(7, [1, 2]))
    tried(lambda: f_3(Point((-2), True), [1]))
    tried(lambda: f_3('abc', [1, 2]))


run(3, case_3)


class Point:
    __match_args__ = ('y', 'x')
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f'Point({self.x!r}, {self.y!r})'

class Bare:
    pass
    def __repr__(self): return 'Bare'

class Color:
    RED = 0

def f_4(subject, trace):
    for _ in range(2):
        match subject:
            case _ if trace:
                return 0, trace
            case tuple() if len(trace) % 2:
                return 1, {'n0': n0, 'n1': n1, 'n2': n2}
            case {'k': {None: _, **n0}} if 1 / len(trace):
                return 2, {'n0': n0}
            case -1:
                return 3, trace
            case Bare(n0, x=([n1], True, [],)):
                return 4, {'n0': n0, 'n1': n1}
        trace.append('again')
    return 'none', trace

def case_4():
    tried(lambda: f_4([Point(0, 1), 4], [1, 2]))
    tried(lambda: f_4(..., []))
    tried(lambda: f_4(Point(12, True), [1, 2]))
    tried(lambda: f_4(frozenset([]), []))
    tried(lambda: f_4(Point(7, True), [1]))
    tried(lambda: f_4(Bare(), [1]))
    tried(lambda: f_4([Point(0, 1), 1], []))
    tried(lambda: f_4('abc', []))
    tried(lambda: f_4(Bare(), [1]))


run(4, case_4)


class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f'Point({self.x!r}, {self.y!r})'

class Bare:
    x = 1
    def __repr__(self): return 'Bare'

class Color:
    RED = 0

def f_5(subject, trace):
    for _ in range(2):
        match subject:
            case {None: -2.5, 'k': ({'k': _} | Point())} if len(trace) % 2:
                return 0, trace
            case int() if len(trace) % 2:
                return 1, {'n0': n0, 'n1': n1, 'n2': n2}
            case n0 if trace:
                return 2, {'n0': n0}
            case Point(n0) if trace.append(3) is None:
                return 3, {'n0': n0}
            case {} if 1 / len(trace):
                return 4, trace
        trace.append('again')
    return 'none', trace

def case_5():
    tried(lambda: f_5({'k': '', 1: [1, 2]}, [1]))
    tried(lambda: f_5('abc', [1, 2]))
    tried(lambda: f_5((-1), [1, 2]))
    tried(lambda: f_5(float('-inf'), [1, 2]))
    tried(lambda: f_5(Bare(), []))
    tried(lambda: f_5({(2, '0123'): (-9.682045029763416e-07), (-5): '--.b,', None: (-1)}, [1]))
    tried(lambda: f_5([(-5), [2, 'a']], [1]))


run(5, case_5)


class Point:
    __match_args__ = ('x',)
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f'Point({self.x!r}, {self.y!r})'

class Bare:
    __match_args__ = 5
    def __repr__(self): return 'Bare'

class Color:
    RED = (1, 2)

def f_6(subject, trace):
    for _ in range(2):
        match subject:
            case _ if trace:
                return 0, trace
            case 'a':
                return 1, trace
            case float():
                return 2, {'n0': n0, 'n1': n1, 'n2': n2}
            case _ if len(trace) % 2:
                return 3, trace
        trace.append('again')
    return 'none', trace

def case_6():
    tried(lambda: f_6(..., []))
    tried(lambda: f_6('abc', [1, 2]))
    tried(lambda: f_6(12, []))
    tried(lambda: f_6({'k': 'aaa', 1: [1, 2]}, []))
    tried(lambda: f_6([Point(0, 1), 2], [1]))


run(6, case_6)


class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f'Point({self.x!r}, {self.y!r})'

class Bare:
    __match_args__ = 5
    def __repr__(self): return 'Bare'

class Color:
    RED = 5

def f_7(subject, trace):
    for _ in range(2):
        match subject:
            case (0 | 'a' | []):
                return 0, trace
            case (*_,):
                return 1, {'n0': n0}
            case 1.5 if len(trace) % 2:
                return 2, trace
        trace.append('again')
    return 'none', trace

def case_7():
    tried(lambda: f_7({'k': 'abc', 1: [1, 2]}, [1, 2]))
    tried(lambda: f_7({4: 9223372036854775808, 100: None, 12: '-42'}, [1]))
    tried(lambda: f_7(Point(2, '-\nAé'), [1, 2]))
    tried(lambda: f_7(Point(5, b'\xc3\xa9'), [1, 2]))
    tried(lambda: f_7(range(3), [1]))
    tried(lambda: f_7(Bare(), [1, 2]))
    tried(lambda: f_7((100, 100,), [1]))
    tried(lambda: f_7((False, '½', 'straße', None,), [1]))
    tried(lambda: f_7([1000, [5, 'a']], []))
    tried(lambda: f_7([float('-inf'), 1e-5], [1]))


run(7, case_7)


class Point:
    __match_args__ = ('y', 'x')
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f'Point({self.x!r}, {self.y!r})'

class Bare:
    __match_args__ = ["x"]
    def __repr__(self): return 'Bare'

class Color:
    RED = 0

def f_8(subject, trace):
    for _ in range(2):
        match subject:
            case _ if trace:
                return 0, trace
            case {'k': _, **n0} if 1 / len(trace):
                return 1, {'n0': n0}
            case -2.5 if trace.append(2) is None:
                return 2, trace
            case n0 if trace.append(3) is None:
                return 3, {'n0': n0}
        trace.append('again')
    return 'none', trace

def case_8():
    tried(lambda: f_8({'k': None, 1: [1, 2]}, []))
    tried(lambda: f_8([4, [10, 'a']], []))
    tried(lambda: f_8({0: None, 1.0: None, 12: 10, 100: 'tab\tbed'}, [1]))
    tried(lambda: f_8('abc', [1, 2]))
    tried(lambda: f_8('3.5e2', [1]))
    tried(lambda: f_8([Point(0, 1), (-2)], [1, 2]))
    tried(lambda: f_8([Point(0, 1), 3], [1]))
    tried(lambda: f_8(None, [1, 2]))
    tried(lambda: f_8([Point(0, 1), 1], []))
    tried(lambda: f_8({True: 'abab'}, []))


run(8, case_8)
