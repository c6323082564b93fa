# Descriptors, properties, slots and metaclasses in combination.
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



class Field_0:
    def __set_name__(self, owner, name):
        print('named', owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner=None):
        if obj is None:
            return self.name + '?'
        return obj.__dict__[self.name]
    def __set__(self, obj, value):
        obj.__dict__[self.name] = value

class H_0:
    a = Field_0()
    b = 3
    def f(self): return 'f'

class I_0(H_0):
    c = Field_0()

def case_0():
    for o in (H_0(), I_0()):
        tried(lambda: o.a)
        for name in 'ab':
            try:
                setattr(o, name, False)
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


run(0, case_0)


class Field_1:
    def __set_name__(self, owner, name):
        print('named', owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner=None):
        if obj is None:
            return self.name + '?'
        return obj.__dict__[self.name]
    def __set__(self, obj, value):
        print('set', self.name, value)

class H_1:
    a = Field_1()
    b = Field_1()
    def f(self): return 'f'

class I_1(H_1):
    c = Field_1()

def case_1():
    for o in (H_1(), I_1()):
        tried(lambda: o.a)
        for name in 'ab':
            try:
                setattr(o, name, b'1ab1b\xff\xffbA')
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


run(1, case_1)


class Meta_2(type):
    pass
    def __new__(mcs, name, bases, ns, **kw):
        print('new', name, [b.__name__ for b in bases], sorted(kw))
        pass
        return super().__new__(mcs, name, bases, ns)
    def __prepare__(name, bases, **kw): return {'prepared': 1}
    def __iter__(cls): return iter([cls.__name__])
    def __subclasscheck__(cls, c): return True

class N_2(metaclass=Meta_2):
    x = 1
    def __init_subclass__(cls, **kw):
        print('sub', cls.__name__)
        super().__init_subclass__()

try:
    class O_2(N_2, metaclass=type):
        y = 2
except Exception as e:
    print(type(e).__name__, e)
    O_2 = N_2

def case_2():
    for c in (N_2, O_2):
        tried(lambda: type(c).__name__)
        tried(lambda: type(c()).__name__)
        tried(lambda: c(1))
        for name in ('x', 'added', 'prepared', 'p', 'z', 'q'):
            tried(lambda: getattr(c, name))
        tried(lambda: len(c))
        tried(lambda: list(c))
        tried(lambda: 1 in c)
        tried(lambda: c[3])
        tried(lambda: c + 1)
        tried(lambda: isinstance(1, c))
        tried(lambda: issubclass(int, c))
        tried(lambda: c == 3)
    tried(lambda: type('Z_2', (O_2,), {'a': 1}).a)
    tried(lambda: Meta_2('Y_2', (), {}).__name__)


run(2, case_2)


class Field_3:
    def __set_name__(self, owner, name):
        print('named', owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner=None):
        if obj is None:
            return self.name + '?'
        return obj.__dict__.get(self.name, 'none')

class H_3:
    a = Field_3()
    b = Field_3()
    def f(self): return 'f'

class I_3(H_3):
    a = 1

def case_3():
    for o in (H_3(), I_3()):
        tried(lambda: o.a)
        for name in 'ab':
            try:
                setattr(o, name, 9999999999999999999999999)
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


run(3, case_3)


class D_4:
    x = None
    def __init__(self):
        self.a = 1
        self.b = None
    def m(self):
        self.c = self.a
        return self.c
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
    def __delattr__(self, name):
        print(name)

class E_4:
    y = 'E'

def case_4():
    try:
        o = D_4()
    except Exception as e:
        print(type(e).__name__, e)
        return
    try:
        show(D_4.c)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        show(o.__class__.__name__, isinstance(o, D_4))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        del o.c
    except Exception as e:
        print(type(e).__name__, e)
    try:
        o.a, o.b = o.b, o.a
    except Exception as e:
        print(type(e).__name__, e)
    try:
        show(getattr(o, 'b', 'default'))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        o.a += 1
    except Exception as e:
        print(type(e).__name__, e)
    try:
        setattr(o, 'a', 5)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        show(hasattr(o, 'y'))
    except Exception as e:
        print(type(e).__name__, e)


run(4, case_4)


class D_5:
    x = False
    def __init__(self):
        self.a = 1
        self.b = b'aaa'
    def m(self):
        self.c = self.a
        return self.c
    def __getattr__(self, name):
        raise AttributeError(name)
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)

class E_5:
    y = 'E'

def case_5():
    try:
        o = D_5()
    except Exception as e:
        print(type(e).__name__, e)
        return
    try:
        o.__dict__['b'] = 9
    except Exception as e:
        print(type(e).__name__, e)
    try:
        show(o.__class__.__name__, isinstance(o, D_5))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        D_5.c = 7
    except Exception as e:
        print(type(e).__name__, e)
    try:
        o.m()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        show(o.__class__.__name__, isinstance(o, D_5))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        o.b += 1
    except Exception as e:
        print(type(e).__name__, e)
    try:
        del o.b
    except Exception as e:
        print(type(e).__name__, e)


run(5, case_5)


class A_6:
    def __init__(self, n=0):
        self.n = n
    def __repr__(self):
        return f'{type(self).__name__}<{self.n}>'
    def __truediv__(self, other):
        return other
    def __rpow__(self, other):
        raise ValueError('rpow')
    def __ipow__(self, other):
        return other

class B_6(A_6):
    def __init__(self, n=0):
        self.n = n
    def __repr__(self):
        return f'{type(self).__name__}<{self.n}>'
    def __truediv__(self, other):
        return other
    def __rtruediv__(self, other):
        return NotImplemented
    def __pow__(self, other):
        return type(self)(self.n + 1)

class C_6(B_6):
    def __init__(self, n=0):
        self.n = n
    def __repr__(self):
        return f'{type(self).__name__}<{self.n}>'
    def __truediv__(self, other):
        raise ValueError('truediv')
    def __rtruediv__(self, other):
        return other
    def __itruediv__(self, other):
        print('in', type(self).__name__); return NotImplemented
    def __pow__(self, other):
        return other
    def __rpow__(self, other):
        return NotImplemented
    def __ipow__(self, other):
        raise ValueError('ipow')

def case_6():
    tried(lambda: [1] / C_6(2))
    try:
        x = A_6(0)
        x /= B_6(1)
        show(x)
    except Exception as e:
        print(type(e).__name__, e)
    tried(lambda: [1] / B_6(1))
    try:
        x = True
        x **= B_6(1)
        show(x)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        x = A_6(0)
        x **= 's'
        show(x)
    except Exception as e:
        print(type(e).__name__, e)
    tried(lambda: -(A_6(0)))


run(6, case_6)


class Field_7:
    def __set_name__(self, owner, name):
        print('named', owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner=None):
        if obj is None:
            return 'class'
        return obj.__dict__.get(self.name, 'none')
    def __set__(self, obj, value):
        obj.__dict__[self.name] = value

class H_7:
    a = Field_7()
    b = Field_7()
    def f(self): return 'f'

class I_7(H_7):
    c = Field_7()

def case_7():
    for o in (H_7(), I_7()):
        tried(lambda: o.a)
        for name in 'ab':
            try:
                setattr(o, name, 'İstanbul')
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


class Meta_8(type):
    def __call__(cls, *a, **k):
        print('call', cls.__name__, a)
        return super().__call__(*a, **k)
    def __new__(mcs, name, bases, ns, **kw):
        print('new', name, [b.__name__ for b in bases], sorted(kw))
        pass
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
    def __getattr__(cls, name): return name.upper()
    z = 1

class N_8(metaclass=Meta_8, flag=1):
    x = 1
    def __init_subclass__(cls, **kw):
        print('sub', cls.__name__)
        super().__init_subclass__()

try:
    class O_8(N_8, q=5):
        y = 2
except Exception as e:
    print(type(e).__name__, e)
    O_8 = N_8

def case_8():
    for c in (N_8, O_8):
        tried(lambda: type(c).__name__)
        tried(lambda: type(c()).__name__)
        tried(lambda: c(1))
        for name in ('x', 'added', 'prepared', 'p', 'z', 'q'):
            tried(lambda: getattr(c, name))
        tried(lambda: len(c))
        tried(lambda: list(c))
        tried(lambda: 1 in c)
        tried(lambda: c[3])
        tried(lambda: c + 1)
        tried(lambda: isinstance(1, c))
        tried(lambda: issubclass(int, c))
        tried(lambda: c == 3)
    tried(lambda: type('Z_8', (O_8,), {'a': 1}).a)
    tried(lambda: Meta_8('Y_8', (), {}).__name__)


run(8, case_8)
