# Classes with arbitrary sets of special methods.
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

class W_0:
    pass
    def __complex__(self):
        return 1j
    def __repr__(self):
        return None
    def __bytes__(self):
        return 'x'
    def __hash__(self):
        return 11
    def __neg__(self):
        return 'neg'
    def __invert__(self):
        return 'inv'
    def __divmod__(self, o):
        return 'dm'

def case_0():
    o = W_0()
    tried(lambda: pow(o, 2, 3))
    tried(lambda: isinstance(o, int))
    tried(lambda: [0] * o)
    tried(lambda: 'a'.center(o))
    tried(lambda: hash(o) == 11)
    tried(lambda: len(o))
    tried(lambda: f'{o!s:>4}'[:3])
    tried(lambda: int(o))
    tried(lambda: 'ab' * o)
    tried(lambda: sum([o]))
    tried(lambda: slice(o).indices(5))
    tried(lambda: bool(o))
    tried(lambda: math.trunc(o))
    tried(lambda: divmod(o, 1))


run(0, case_0)


class P_1:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        return 'lt'
    def __le__(self, other):
        return []
    def __ne__(self, other):
        return []
    def __gt__(self, other):
        return self.n > getattr(other, 'n', other)

class Q_1:
    def __init__(self, n): self.n = n
    def __le__(self, other):
        return []
    def __ne__(self, other):
        print(self.n); return NotImplemented
    def __gt__(self, other):
        return self.n > getattr(other, 'n', other)
    def __hash__(self): return 7
    def __bool__(self): return self.n > 0

def case_1():
    tried(lambda: bool(P_1(1) == P_1(1)))
    tried(lambda: Q_1(1) >= Q_1(3))
    tried(lambda: Q_1(1) > Q_1(1))
    tried(lambda: P_1(2) == 1)
    tried(lambda: (1 > P_1(1)) is True)
    tried(lambda: P_1(1) >= Q_1(3))
    tried(lambda: Q_1(1) <= 's')
    tried(lambda: bool(Q_1(3) >= P_1(2)))
    tried(lambda: [q.n for q in sorted([P_1(2), P_1(1), Q_1(3)])])
    tried(lambda: P_1(2) in [P_1(1), Q_1(1), 1])
    tried(lambda: len({P_1(1), Q_1(1), P_1(1)}))
    tried(lambda: max(P_1(2), Q_1(3)).n)
    tried(lambda: 'yes' if Q_1(3) else 'no')
    tried(lambda: [P_1(1)] == [Q_1(1)])
    tried(lambda: (P_1(1), 1) < (P_1(2), 0))


run(1, case_1)


class T_2:
    kind = 7
    def __init__(self, value):
        self._value = value
        self.calls = 0
    @property
    def value(self):
        self.calls += 1
        return self._value
    @value.setter
    def value(self, new):
        if new < 0:
            raise ValueError(f'bad {new}')
        self._value = new
    @classmethod
    def make(cls, *args):
        return cls(*args)
    @staticmethod
    def twice(x):
        return x * 2
    @property
    def broken(self):
        return self.missing

class U_2(T_2):
    value = property(lambda self: super(U_2, self).value * 2)
    def __getattr__(self, name):
        raise AttributeError(name)

def case_2():
    for cls in (T_2, U_2):
        o = cls.make((-1))
        tried(lambda: o.value)
        for new in [b'a,b,,c', 1000000000000000001, True, None, True]:
            try:
                o.value = new
            except Exception as e:
                print(type(e).__name__, e)
            tried(lambda: (o.value if not callable(o.value) else o.value(), o.calls))
        tried(lambda: cls.twice((-5)))
        tried(lambda: o.broken)
        tried(lambda: cls.make())
        tried(lambda: cls.make(1, 2))
        try:
            del o.value
        except Exception as e:
            print(type(e).__name__, e)
        tried(lambda: type(cls.__dict__.get('value')).__name__)
        tried(lambda: o.make.__self__.__name__)
        tried(lambda: o.nothing)


run(2, case_2)


class A_3:
    def __init__(self, n=0):
        self.n = n
    def __repr__(self):
        return f'{type(self).__name__}<{self.n}>'
    def __xor__(self, other):
        return other

class B_3(A_3):
    def __init__(self, n=0):
        self.n = n
    def __repr__(self):
        return f'{type(self).__name__}<{self.n}>'
    def __rxor__(self, other):
        return NotImplemented
    def __ixor__(self, other):
        print('in', type(self).__name__); return NotImplemented
    __mul__ = None

class C_3(A_3):
    def __init__(self, n=0):
        self.n = n
    def __repr__(self):
        return f'{type(self).__name__}<{self.n}>'
    def __xor__(self, other):
        return other
    def __rxor__(self, other):
        raise ValueError('rxor')

def case_3():
    tried(lambda: B_3(1) ^ 's')
    tried(lambda: C_3(2) * 1)
    tried(lambda: C_3(2) ^ B_3(1))
    tried(lambda: C_3(2) ^ None)
    tried(lambda: [1] ^ A_3(0))
    tried(lambda: A_3(0) ^ True)
    tried(lambda: A_3(0) * None)
    tried(lambda: len(A_3(0)))


run(3, case_3)


class P_4:
    def __init__(self, n): self.n = n
    def __gt__(self, other):
        return 'gt'
    def __hash__(self): return 2**64

class Q_4:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        return NotImplemented
    def __le__(self, other):
        print(self.n); return NotImplemented
    def __eq__(self, other):
        return NotImplemented
    def __ne__(self, other):
        return []

def case_4():
    tried(lambda: (P_4(2) == P_4(2)) is True)
    tried(lambda: bool(1 < P_4(2)))
    tried(lambda: Q_4(1) < P_4(2))
    tried(lambda: P_4(2) == P_4(1))
    tried(lambda: bool(P_4(2) <= P_4(1)))
    tried(lambda: bool(Q_4(1) <= Q_4(1)))
    tried(lambda: not P_4(2) > Q_4(1))
    tried(lambda: [q.n for q in sorted([P_4(2), P_4(1), Q_4(3)])])
    tried(lambda: P_4(1) in [P_4(1), Q_4(1), 1])
    tried(lambda: len({P_4(1), Q_4(1), P_4(1)}))
    tried(lambda: max(P_4(2), Q_4(3)).n)
    tried(lambda: 'yes' if Q_4(3) else 'no')
    tried(lambda: [P_4(1)] == [Q_4(1)])
    tried(lambda: (P_4(1), 1) < (P_4(2), 0))


run(4, case_4)


class T_5:
    kind = 1e15
    def __init__(self, value):
        self._value = value
        self.calls = 0
    @property
    def value(self):
        self.calls += 1
        return self._value
    @value.setter
    def value(self, new):
        if new < 0:
            raise ValueError(f'bad {new}')
        self._value = new
    @classmethod
    def make(cls, *args):
        return cls(*args)
    @staticmethod
    def twice(x):
        return x * 2
    @property
    def broken(self):
        return self.missing

class U_5(T_5):
    value = 8
    def __getattr__(self, name):
        return 42

def case_5():
    for cls in (T_5, U_5):
        o = cls.make((-5))
        tried(lambda: o.value)
        for new in ['Aéaacé-日.aB', False]:
            try:
                o.value = new
            except Exception as e:
                print(type(e).__name__, e)
            tried(lambda: (o.value if not callable(o.value) else o.value(), o.calls))
        tried(lambda: cls.twice(None))
        tried(lambda: o.broken)
        tried(lambda: cls.make())
        tried(lambda: cls.make(1, 2))
        try:
            del o.value
        except Exception as e:
            print(type(e).__name__, e)
        tried(lambda: type(cls.__dict__.get('value')).__name__)
        tried(lambda: o.make.__self__.__name__)
        tried(lambda: o.nothing)


run(5, case_5)


class D_6:
    x = 4611686018427387904.0
    def __init__(self):
        self.a = 1
        self.b = None
    def m(self):
        self.c = self.a
        return self.c
    def __getattr__(self, name):
        return name + chr(33)
    def __delattr__(self, name):
        raise KeyError(name)

class E_6:
    y = 'E'

def case_6():
    try:
        o = D_6()
    except Exception as e:
        print(type(e).__name__, e)
        return
    try:
        o.c = '\u2028x'
    except Exception as e:
        print(type(e).__name__, e)
    try:
        o.y = b'line\nnext\r\n'
    except Exception as e:
        print(type(e).__name__, e)
    try:
        o.m()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        o.x = True
    except Exception as e:
        print(type(e).__name__, e)
    try:
        show(o.__class__.__name__, isinstance(o, D_6))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        show(vars(o).get('a'))
    except Exception as e:
        print(type(e).__name__, e)


run(6, case_6)


class Field_7:
    def __set_name__(self, owner, name):
        print('named', owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner=None):
        if obj is None:
            return owner.__name__
        return obj.__dict__[self.name]

class H_7:
    a = Field_7()
    b = 3
    def f(self): return 'f'

class I_7(H_7):
    f = H_7.a

def case_7():
    for o in (H_7(), I_7()):
        tried(lambda: o.a)
        for name in 'ab':
            try:
                setattr(o, name, 'tab\tbed')
            except Exception as e:
                print(type(e).__name__, e)
            tried(lambda: getattr(o, name))
            tried(lambda: getattr(type(o), name))
        show(sorted(o.__dict__.items()))
        o.__dict__['f'] = 'instance'
        tried(lambda: o.f)
        o.__dict__['a'] = 'instance'
        tried(lambda: o.a)
        try:
            del o.a
        except Exception as e:
            print(type(e).__name__, e)


run(7, case_7)


class A_8:
    def __init__(self, n=0):
        self.n = n
    def __repr__(self):
        return f'{type(self).__name__}<{self.n}>'
    def __rand__(self, other):
        raise ValueError('rand')

class B_8(A_8):
    def __init__(self, n=0):
        self.n = n
    def __repr__(self):
        return f'{type(self).__name__}<{self.n}>'
    def __rand__(self, other):
        return NotImplemented
    def __iand__(self, other):
        return other
    def __matmul__(self, other):
        raise ValueError('matmul')

class C_8(B_8):
    def __init__(self, n=0):
        self.n = n
    def __repr__(self):
        return f'{type(self).__name__}<{self.n}>'
    def __and__(self, other):
        return NotImplemented
    def __iand__(self, other):
        print('in', type(self).__name__); return NotImplemented
    def __rmatmul__(self, other):
        return self.n
    def __imatmul__(self, other):
        return NotImplemented

def case_8():
    tried(lambda: C_8(2) & C_8(2))
    tried(lambda: C_8(2) @ [1])
    tried(lambda: [1] @ B_8(1))
    tried(lambda: None @ A_8(0))
    tried(lambda: B_8(1) @ A_8(0))
    tried(lambda: +(A_8(0)))


run(8, case_8)
