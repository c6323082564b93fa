# Match statements over nested patterns.
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
    RED = 0

def f_0(subject, trace):
    for _ in range(2):
        match subject:
            case (*n10, {1: (1.5 as n0)}, [*_, [n1, n2, *n4, n3], {None: n5, 1: n6}, ((0 | 1) as n7)], n9,) if trace.append(0) is None:
                return 0, {'n0': n0, 'n1': n1, 'n2': n2, 'n3': n3, 'n4': n4, 'n5': n5, 'n6': n6, 'n7': n7, 'n8': n8, 'n9': n9, 'n10': n10}
            case -2.5:
                return 1, trace
        trace.append('again')
    return 'none', trace

def case_0():
    tried(lambda: f_0([Point(0, 1), 4], []))
    tried(lambda: f_0(2, [1]))
    tried(lambda: f_0({'k': None, 1: [1, 2]}, [1]))
    tried(lambda: f_0({'k': 1.0, 1: [1, 2]}, [1]))
    tried(lambda: f_0([Point(0, 1), (-1)], []))
    tried(lambda: f_0(Bare(), [1, 2]))
    tried(lambda: f_0({'k': True, 1: [1, 2]}, [1]))


run(0, case_0)


class Point:
    __match_args__ = ('x',)
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f'Point({self.x!r}, {self.y!r})'

class Bare:
    x = 1
    def __repr__(self): return 'Bare'

class Color:
    RED = 5

def f_1(subject, trace):
    for _ in range(2):
        match subject:
            case [(Point(_), str(), (0 | int()),), b'x'] if len(trace) % 2:
                return 0, {'n0': n0, 'n1': n1, 'n2': n2}
            case Point() if 1 / len(trace):
                return 1, trace
            case list() if 1 / len(trace):
                return 2, {'n0': n0, 'n1': n1, 'n2': n2}
            case Bare(Point(None, n0), n1, z={'k': -2.5, **n2}) if len(trace) % 2:
                return 3, {'n0': n0, 'n1': n1, 'n2': n2}
            case [*n4, (Point() | int()), [None, *_, str(n1)]]:
                return 4, {'n0': n0, 'n1': n1, 'n2': n2, 'n3': n3, 'n4': n4}
        trace.append('again')
    return 'none', trace

def case_1():
    tried(lambda: f_1([(-9516125168716674.0), 6.52358676871432e-12, 1e22, 0.30000000000000004, (-8.168824591525335e-16)], []))
    tried(lambda: f_1(Point(4, 10000000000000000000000000), [1, 2]))
    tried(lambda: f_1({'k': False, 1: [1, 2]}, []))
    tried(lambda: f_1(['a', '日本語', ' B\nA. -\né日'], [1]))
    tried(lambda: f_1(('UPPER lower',), []))
    tried(lambda: f_1(Point(7, 1000000000000000000), []))
    tried(lambda: f_1(range(3), [1, 2]))
    tried(lambda: f_1({'k': None, 1: [1, 2]}, [1]))


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
    RED = (1, 2)

def f_2(subject, trace):
    for _ in range(2):
        match subject:
            case {} if len(trace) % 2:
                return 0, trace
            case _ if trace:
                return 1, trace
            case [] if 1 / len(trace):
                return 2, trace
            case True:
                return 3, trace
            case _ if trace:
                return 4, trace
        trace.append('again')
    return 'none', trace

def case_2():
    tried(lambda: f_2(Bare(), [1]))
    tried(lambda: f_2('abc', []))
    tried(lambda: f_2('abc', []))
    tried(lambda: f_2(Point(1, 'é'), [1, 2]))
    tried(lambda: f_2([], [1]))
    tried(lambda: f_2([Point(0, 1), (-1)], []))
    tried(lambda: f_2(Color.RED, []))
    tried(lambda: f_2('abc', []))
    tried(lambda: f_2('abc', []))


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
            case 2 if 1 / len(trace):
                return 0, trace
            case (1 | Color.RED) if trace.append(1) is None:
                return 1, trace
            case {1: [dict(), (n3, _,)], None: n4, **n5} if trace.append(2) is None:
                return 2, {'n0': n0, 'n1': n1, 'n2': n2, 'n3': n3, 'n4': n4, 'n5': n5}
            case (1.5 as n0) if trace.append(3) is None:
                return 3, {'n0': n0}
            case 'a' if 1 / len(trace):
                return 4, trace
        trace.append('again')
    return 'none', trace

def case_3():
    tried(lambda: f_3({True: None, (-100): 5, 'line1\nline2\r\nline3': b'a,b,,c', 1.0: 9007199254740993}, [1]))
    tried(lambda: f_3(0.30000000000000004, []))
    tried(lambda: f_3({'k': b'0123', 1: [1, 2]}, [1]))
    tried(lambda: f_3(('B,B1aB日\n,aé', 'tab\tbed', 'B,a1bBbbb,,', '\\back', 'Σίσυφος',), []))
    tried(lambda: f_3('-cé11Aé,日', []))
    tried(lambda: f_3(10, []))
    tried(lambda: f_3((7, (-5),), [1]))
    tried(lambda: f_3(Point((-5), b'0123'), [1]))
    tried(lambda: f_3((-1), [1, 2]))
    tried(lambda: f_3(Color.RED, []))
    tried(lambda: f_3(Point(1, b' 1A  \xff'), [1, 2]))


run(3, case_3)


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
    RED = (1, 2)

def f_4(subject, trace):
    for _ in range(2):
        match subject:
            case 'a' if 1 / len(trace):
                return 0, trace
            case _ if trace.append(1) is None:
                return 1, trace
            case ([1.5] as n0):
                return 2, {'n0': n0}
            case _ if trace.append(3) is None:
                return 3, trace
        trace.append('again')
    return 'none', trace

def case_4():
    tried(lambda: f_4(Point(4, None), [1]))
    tried(lambda: f_4(Point((-100), 5e-324), [1]))
    tried(lambda: f_4({False: None, None: ' ', 2.5: None, 1000: 'B', None: b'a,b,,c'}, [1, 2]))
    tried(lambda: f_4((1000,), [1]))
    tried(lambda: f_4([Point(0, 1), 1000], []))
    tried(lambda: f_4((790920774656600867306495029145, (-78772452034776014727757942491233227719), 'ǅungla', 4.42228184558362e+21, None,), [1, 2]))
    tried(lambda: f_4(Bare(), [1]))
    tried(lambda: f_4(Bare(), [1, 2]))
    tried(lambda: f_4(bytearray(b'aaa'), []))


run(4, case_4)


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
    RED = (1, 2)

def f_5(subject, trace):
    for _ in range(2):
        match subject:
            case n0 if trace:
                return 0, {'n0': n0}
            case list([n2, *_]):
                return 1, {'n0': n0, 'n1': n1, 'n2': n2}
            case n0 if 1 / len(trace):
                return 2, {'n0': n0}
            case [{None: n0, **n1}, 1.5, {1: _, 'k': n2}] if 1 / len(trace):
                return 3, {'n0': n0, 'n1': n1, 'n2': n2}
            case bool():
                return 4, {'n0': n0, 'n1': n1, 'n2': n2}
        trace.append('again')
    return 'none', trace

def case_5():
    tried(lambda: f_5({'k': 'a--b é cA 1', 1: [1, 2]}, []))
    tried(lambda: f_5((None, None,), [1]))
    tried(lambda: f_5(Bare(), [1]))
    tried(lambda: f_5(Color.RED, [1, 2]))
    tried(lambda: f_5({1.0: b'line\nnext\r\n', 'cé1\nc\n,c': None, (0, ''): 2, 2: None, False: '1日é 1,é,b-B'}, [1, 2]))
    tried(lambda: f_5(0, [1, 2]))
    tried(lambda: f_5('abc', [1, 2]))


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
    RED = 5

def f_6(subject, trace):
    for _ in range(2):
        match subject:
            case str(n1):
                return 0, {'n0': n0, 'n1': n1, 'n2': n2}
            case [({'k': _} | Color.RED | {'k': _}), [-2.5, ((0 | 1) as n0)]] if 1 / len(trace):
                return 1, {'n0': n0}
            case {}:
                return 2, trace
            case Bare({}, 0, x=([n0, _, *_, n1] as n3)):
                return 3, {'n0': n0, 'n1': n1, 'n2': n2, 'n3': n3}
        trace.append('again')
    return 'none', trace

def case_6():
    tried(lambda: f_6('İstanbul', [1]))
    tried(lambda: f_6('abc', []))
    tried(lambda: f_6([], [1]))
    tried(lambda: f_6(True, [1, 2]))
    tried(lambda: f_6({False: b'Hello World', ((-2), ''): 'say "hi"'}, []))
    tried(lambda: f_6([Point(0, 1), 3], [1, 2]))
    tried(lambda: f_6(Bare(), []))


run(6, case_6)


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

def f_7(subject, trace):
    for _ in range(2):
        match subject:
            case [(0 | Color.RED), ({'k': _} | 0), 0]:
                return 0, trace
            case ({'k': _} | Point() | int()):
                return 1, trace
            case ([[_], *_],):
                return 2, {'n0': n0}
            case -1:
                return 3, trace
        trace.append('again')
    return 'none', trace

def case_7():
    tried(lambda: f_7(range(3), [1]))
    tried(lambda: f_7(['0123', 'a'], [1, 2]))
    tried(lambda: f_7((-2), [1]))
    tried(lambda: f_7(True, []))
    tried(lambda: f_7([Point(0, 1), (-1)], [1]))
    tried(lambda: f_7('abc', [1, 2]))


run(7, case_7)


class Point:
    __match_args__ = ('x',)
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f'Point({self.x!r}, {self.y!r})'

class Bare:
    __match_args__ = ["x"]
    def __repr__(self): return 'Bare'

class Color:
    RED = 5

def f_8(subject, trace):
    for _ in range(2):
        match subject:
            case Point():
                return 0, trace
            case n0 if trace:
                return 1, {'n0': n0}
            case Bare([*n0]):
                return 2, {'n0': n0}
        trace.append('again')
    return 'none', trace

def case_8():
    tried(lambda: f_8(..., [1, 2]))
    tried(lambda: f_8(('', '😀 emoji', 'Hello World',), [1]))
    tried(lambda: f_8(Bare(), [1]))
    tried(lambda: f_8(Color.RED, [1, 2]))
    tried(lambda: f_8((False, b'0123',), []))
    tried(lambda: f_8((3, 1000,), [1]))
    tried(lambda: f_8('abc', []))


run(8, case_8)
