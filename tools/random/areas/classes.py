"""Classes with random special methods, descriptors, inheritance, metaclasses."""
import values as v

BINARY = {"+": "add", "-": "sub", "*": "mul", "/": "truediv", "//": "floordiv", "%": "mod", "@": "matmul", "&": "and", "|": "or", "^": "xor", "<<": "lshift", ">>": "rshift", "**": "pow"}
ORDER = {"<": "lt", "<=": "le", "==": "eq", "!=": "ne", ">": "gt", ">=": "ge"}


def make(rng, number):
    return rng.choice([operators, operators, comparisons, attributes, properties, descriptors, inheritance, metaclasses, containers, conversions, slots, builtin_bases, construction, dynamic])(rng, number)


def body(rng, value):
    return rng.choice([f"return NotImplemented", f"return NotImplemented", f"return ({value!r}, type(self).__name__, type(other).__name__)", f"return self.n", f"return other", f"raise ValueError({value!r})", "return type(self)(self.n + 1)", "print('in', type(self).__name__); return NotImplemented"])


def operator_class(rng, name, bases, ops):
    lines = [f"class {name}({bases}):" if bases else f"class {name}:"]
    lines += ["    def __init__(self, n=0):", "        self.n = n", "    def __repr__(self):", "        return f'{type(self).__name__}<{self.n}>'"]
    for op in ops:
        for prefix in ("", "r", "i"):
            if rng.random() < 0.45:
                lines += [f"    def __{prefix}{BINARY[op]}__(self, other):", f"        {body(rng, prefix + BINARY[op])}"]
    if len(lines) > 5 and rng.random() < 0.1:
        lines.append(f"    __{BINARY[ops[0]]}__ = None")
    return "\n".join(lines)


def operators(rng, number):
    ops = rng.sample(list(BINARY), 2)
    names = [f"A_{number}", f"B_{number}", f"C_{number}"]
    text = operator_class(rng, names[0], "", ops) + "\n\n" + operator_class(rng, names[1], rng.choice(["", names[0], "int"]) if rng.random() < 0.6 else names[0], ops).replace("(int):\n    def __init__(self, n=0):\n        self.n = n", "(int):\n    n = 4") + "\n\n" + operator_class(rng, names[2], rng.choice(names[:2]), ops)
    values = [f"{n}({k})" for k, n in enumerate(names)] + ["1", "'s'", "2.5", "[1]", "None", "True"]
    lines = []
    for _ in range(rng.randrange(4, 10)):
        a, b = rng.choice(values[:3]), rng.choice(values)
        if rng.random() < 0.5:
            a, b = b, a
        op = rng.choice(ops)
        if rng.random() < 0.25:
            lines += ["    try:", f"        x = {a}", f"        x {op}= {b}", "        show(x)", "    except Exception as e:", "        print(type(e).__name__, e)"]
        else:
            lines.append(f"    tried(lambda: {a} {op} {b})")
    lines.append(f"    tried(lambda: {rng.choice(['-', '+', '~', 'abs', 'len', 'int', 'float', 'round', 'iter', 'next', 'divmod(1, ', 'pow(2, '])}({values[0]}))".replace(", (", ", "))
    if "divmod" in lines[-1] or "pow" in lines[-1]:
        pass
    return text + f"\n\ndef case_{number}():\n" + "\n".join(lines)


def comparisons(rng, number):
    parts = []
    names = [f"P_{number}", f"Q_{number}"]
    for at, name in enumerate(names):
        base = f"({names[0]})" if at and rng.random() < 0.5 else ""
        lines = [f"class {name}{base}:", "    def __init__(self, n): self.n = n"]
        for op in ORDER.values():
            if rng.random() < 0.5:
                other = "getattr(other, 'n', other)"
                result = rng.choice([f"return self.n {dict(lt='<', le='<=', eq='==', ne='!=', gt='>', ge='>=')[op]} {other}", "return NotImplemented", f"return '{op}'", "return []", "print(self.n); return NotImplemented"])
                lines += [f"    def __{op}__(self, other):", f"        {result}"]
        if rng.random() < 0.4:
            lines.append(f"    {rng.choice(['def __hash__(self): return 7', '__hash__ = None', 'def __hash__(self): return 2**64', 'def __hash__(self): return hash(self.n)'])}")
        if rng.random() < 0.4:
            lines.append(f"    def __bool__(self): {rng.choice(['return self.n > 0', 'return 1', 'return False', 'raise KeyError(1)'])}")
        parts.append("\n".join(lines))
    values = [f"{names[0]}(1)", f"{names[0]}(2)", f"{names[1]}(1)", f"{names[1]}(3)", "1", "'s'"]
    lines = []
    for _ in range(rng.randrange(4, 9)):
        a, b = rng.choice(values[:4]), rng.choice(values)
        if rng.random() < 0.4:
            a, b = b, a
        lines.append(f"    tried(lambda: {rng.choice(['{} {} {}', '{} {} {}', 'not {} {} {}', '({} {} {}) is True', 'bool({} {} {})'])}".format(a, rng.choice(list(ORDER)), b) + ")")
    lines.append(f"    tried(lambda: [q.n for q in sorted([{values[1]}, {values[0]}, {values[3]}])])")
    lines.append(f"    tried(lambda: {rng.choice(values[:4])} in [{values[0]}, {values[2]}, 1])")
    lines.append(f"    tried(lambda: len({{{values[0]}, {values[2]}, {values[0]}}}))")
    lines.append(f"    tried(lambda: max({values[1]}, {values[3]}).n)")
    lines.append(f"    tried(lambda: 'yes' if {values[3]} else 'no')")
    lines.append(f"    tried(lambda: [{values[0]}] == [{values[2]}])")
    lines.append(f"    tried(lambda: ({values[0]}, 1) < ({values[1]}, 0))")
    return "\n\n".join(parts) + f"\n\ndef case_{number}():\n" + "\n".join(lines)


def attributes(rng, number):
    hooks = []
    if rng.random() < 0.6:
        hooks += ["    def __getattr__(self, name):", f"        {rng.choice(['return name + chr(33)', 'raise AttributeError(name)', 'print(name); return 1', 'return self.__dict__[name[:-1]]'])}"]
    if rng.random() < 0.4:
        hooks += ["    def __setattr__(self, name, value):", f"        {rng.choice(['super().__setattr__(name, [value])', 'object.__setattr__(self, name, value)', 'raise TypeError(name)', 'self.__dict__[name] = value'])}"]
    if rng.random() < 0.3:
        hooks += ["    def __delattr__(self, name):", f"        {rng.choice(['print(name)', 'super().__delattr__(name)', 'raise KeyError(name)'])}"]
    if rng.random() < 0.3:
        hooks += ["    def __getattribute__(self, name):", f"        {rng.choice(['return super().__getattribute__(name)', 'if name == chr(98): raise AttributeError(chr(98))' + chr(10) + '        return object.__getattribute__(self, name)'])}"]
    lines = ["    try:", f"        o = D_{number}()", "    except Exception as e:", "        print(type(e).__name__, e)", "        return"]
    for _ in range(rng.randrange(4, 10)):
        name = rng.choice("abcxy")
        text = rng.choice([f"o.{name} = {v.scalar(rng)}", f"show(o.{name})", f"show(o.{name})", f"del o.{name}", f"show(getattr(o, {name!r}, 'default'))", f"show(hasattr(o, {name!r}))", f"setattr(o, {name!r}, 5)", f"o.{name} += 1", "show(sorted(o.__dict__))", f"D_{number}.{name} = 7", f"show(D_{number}.{name})",
                           f"o.m()", f"o.__dict__[{name!r}] = 9", f"show(vars(o).get({name!r}))", f"o.a, o.b = o.b, o.a", f"o.__class__ = E_{number}", f"show(o.__class__.__name__, isinstance(o, D_{number}))"])
        lines += ["    try:", f"        {text}", "    except Exception as e:", "        print(type(e).__name__, e)"]
    return f"class D_{number}:\n    x = {v.scalar(rng)}\n    def __init__(self):\n        self.a = 1\n        self.b = {v.scalar(rng)}\n    def m(self):\n        self.c = self.a\n        return self.c\n" + "\n".join(hooks) + f"\n\nclass E_{number}:\n    y = 'E'\n\ndef case_{number}():\n" + "\n".join(lines)


def properties(rng, number):
    return f"""class T_{number}:
    kind = {v.scalar(rng)}
    def __init__(self, value):
        self._value = value
        self.calls = 0
    @property
    def value(self):
        self.calls += 1
        return self._value
    {rng.choice(['@value.setter', '@value.setter', '# none'])}
    def {rng.choice(['value', 'value', 'other'])}(self, new):
        if new {rng.choice(['< 0', '== 3', 'is None'])}:
            raise ValueError(f'bad {{new}}')
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

class U_{number}(T_{number}):
    {rng.choice(['kind = 5', 'def value(self): return 3', 'value = 8', 'pass', 'value = property(lambda self: super(U_%d, self).value * 2)' % number])}
    def __getattr__(self, name):
        {rng.choice(['raise AttributeError(name)', 'return name', 'return 42'])}

def case_{number}():
    for cls in (T_{number}, U_{number}):
        o = cls.make({v.small(rng)})
        tried(lambda: o.value)
        for new in [{v.items(rng, v.scalar)}]:
            try:
                o.value = new
            except Exception as e:
                print(type(e).__name__, e)
            tried(lambda: (o.value if not callable(o.value) else o.value(), o.calls))
        tried(lambda: cls.twice({v.scalar(rng)}))
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
"""


def descriptors(rng, number):
    data = rng.random() < 0.6
    setter = f"""    def __set__(self, obj, value):
        {rng.choice(["obj.__dict__[self.name] = value", "print('set', self.name, value)", "raise AttributeError('no')"])}
""" if data else ""
    return f"""class Field_{number}:
    def __set_name__(self, owner, name):
        print('named', owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner=None):
        if obj is None:
            return {rng.choice(["self.name + '?'", "'class'", "owner.__name__"])}
        return {rng.choice(["obj.__dict__.get(self.name, 'none')", "('got', self.name)", "obj.__dict__[self.name]"])}
{setter}
class H_{number}:
    a = Field_{number}()
    b = {rng.choice(['Field_%d()' % number, '3', 'a'])}
    def f(self): return 'f'

class I_{number}(H_{number}):
    {rng.choice(['a = 1', 'c = Field_%d()' % number, 'b = None', 'f = H_%d.a' % number])}

def case_{number}():
    for o in (H_{number}(), I_{number}()):
        tried(lambda: o.a)
        for name in 'ab':
            try:
                setattr(o, name, {v.scalar(rng)})
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
"""


def inheritance(rng, number):
    names = [f"K{i}_{number}" for i in range(6)]
    lines = []
    for i, name in enumerate(names):
        bases = rng.sample(names[:i], min(i, rng.randrange(0, 4)))
        lines.append(f"try:\n    class {name}{'(' + ', '.join(bases) + ')' if bases else ''}:")
        if rng.random() < 0.7:
            lines.append(f"        def m(self):\n            return [{i}]{' + super().m()' if bases and rng.random() < 0.7 else ''}")
        if rng.random() < 0.4:
            lines.append(f"        tag = {i}")
        if rng.random() < 0.3:
            lines.append(f"        def __init__(self, *args, **kwargs):\n            print('init', {i})\n            super().__init__({rng.choice(['', '*args', '**kwargs'])})")
        if rng.random() < 0.3:
            lines.append(f"        @classmethod\n        def c(cls):\n            return cls.__name__, {i}, {'super().c()' if bases else 'None'}")
        lines.append(f"        w = 0\nexcept TypeError as e:\n    print(e)\n    {name} = {names[i-1] if i else 'object'}\n")
    checks = [f"    for k in ({', '.join(names)}):", "        show([c.__name__ for c in k.__mro__])", "        tried(lambda: k().m())", "        tried(lambda: k.tag)", "        tried(lambda: k.c())", "        tried(lambda: k(1))",
              f"        show(issubclass(k, {names[1]}), isinstance(k, type), k.__bases__ == (object,))", f"    tried(lambda: super({names[2]}, {names[5]}()).m())", f"    tried(lambda: {names[3]}.m({names[0]}()))"]
    return "\n".join(lines) + f"\ndef case_{number}():\n" + "\n".join(checks)


def metaclasses(rng, number):
    return f"""class Meta_{number}(type):
    {rng.choice(["def __call__(cls, *a, **k):" + chr(10) + "        print('call', cls.__name__, a)" + chr(10) + "        return super().__call__(*a, **k)", "pass"])}
    def __new__(mcs, name, bases, ns, **kw):
        print('new', name, [b.__name__ for b in bases], sorted(kw))
        {rng.choice(["ns['added'] = len(bases)", "ns.pop('x', None)", "pass"])}
        return super().__new__(mcs, name, bases, ns)
    {rng.choice(["def __init__(cls, name, bases, ns, **kw):" + chr(10) + "        super().__init__(name, bases, ns)", "pass", "def __prepare__(name, bases, **kw): return {'prepared': 1}"])}
    {rng.choice(["def __getattr__(cls, name): return name.upper()", "def __len__(cls): return 9", "def __iter__(cls): return iter([cls.__name__])", "def __contains__(cls, x): return x == 1", "def __getitem__(cls, k): return k, 'item'", "def __repr__(cls): return 'R'", "def __eq__(cls, o): return True", "def __add__(cls, o): return 'added'"])}
    {rng.choice(["def __instancecheck__(cls, o): return o == 1", "def __subclasscheck__(cls, c): return True", "z = 1", "@property" + chr(10) + "    def p(cls): return cls.__name__"])}

class N_{number}(metaclass=Meta_{number}{rng.choice(['', ', flag=1'])}):
    x = 1
    def __init_subclass__(cls, {rng.choice(['**kw', '*, q=3', '**kw'])}):
        print('sub', cls.__name__)
        super().__init_subclass__()

try:
    class O_{number}(N_{number}{rng.choice(['', ', q=5', ', metaclass=type', ', extra=1'])}):
        y = 2
except Exception as e:
    print(type(e).__name__, e)
    O_{number} = N_{number}

def case_{number}():
    for c in (N_{number}, O_{number}):
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
    tried(lambda: type('Z_{number}', (O_{number},), {{'a': 1}}).a)
    tried(lambda: Meta_{number}('Y_{number}', (), {{}}).__name__)
"""


def containers(rng, number):
    methods = []
    for name, bodies in {"__len__": ["return len(self.d)", "return -1", "return 'x'", "return 2**70"], "__getitem__": ["return self.d[k]", "return ('item', k)", "raise IndexError(k)"], "__setitem__": ["self.d[k] = w", "print('set', k, w)"], "__delitem__": ["del self.d[k]"], "__contains__": ["return k in self.d", "return []", "return 'no'"],
                         "__iter__": ["return iter(self.d)", "yield from self.d", "return 3", "return self.d"], "__reversed__": ["return iter('rev')"], "__missing__": ["return 0"], "__call__": ["return ('called',)"], "__length_hint__": ["return 3"], "__bool__": ["return True", "return None"], "__index__": ["return 1", "return 'i'"]}.items():
        if rng.random() < 0.55:
            params = {"__getitem__": ", k", "__setitem__": ", k, w", "__delitem__": ", k", "__contains__": ", k", "__missing__": ", k", "__call__": ", *a, **k"}.get(name, "")
            methods += [f"    def {name}(self{params}):", f"        {rng.choice(bodies)}"]
    uses = rng.sample(["len(o)", "o[1]", "o['k']", "o[1:2]", "o[1, 2]", "1 in o", "9 not in o", "list(o)", "tuple(o)", "[*o]", "list(reversed(o))", "bool(o)", "not o", "o()", "o(1, b=2)", "iter(o) is o", "max(o)", "sum(o)", "sorted(o)", "[1, 2, 3][o]", "range(o)", "'abc'[o:]", "list(map(str, o))", "dict.fromkeys(o)", "a_b(*o)",
                       "enumerate(o).__next__()", "hex(o)", "set(o) == {1}", "any(o)", "'-'.join(o)", "(lambda *p: p)(*o)", "o[0:1:1] if o else 0", "list(zip(o, o))"], 12)
    lines = ["    o = V_%d()" % number] + [f"    tried(lambda: {u})" for u in uses]
    for change in rng.sample(["o[1] = 5", "o['k'] = 6", "del o[0]", "o[0] += 1", "a, b = o", "a, *b = o", "for x in o: print(x)"], 3):
        lines += ["    try:", f"        {change}", "    except Exception as e:", "        print(type(e).__name__, e)"]
    base = rng.choice(["", "", "", "(dict)"])
    return f"class V_{number}{base}:\n    d = {rng.choice(['[1, 2, 3]', '{1: 2, 0: 3}', chr(39) + 'abc' + chr(39), '[]'])}\n" + "\n".join(methods) + f"\n\ndef case_{number}():\n" + "\n".join(lines)


def conversions(rng, number):
    methods = []
    for name, bodies in {"__int__": ["return 5", "return 'x'", "return True"], "__float__": ["return 2.5", "return 3"], "__index__": ["return 4", "return 1.5"], "__complex__": ["return 1j"], "__bool__": ["return False", "return 0"], "__str__": ["return 'str'", "return 5"], "__repr__": ["return 'repr'", "return None"], "__bytes__": ["return b'by'", "return 'x'"],
                         "__format__": ["return 'fmt' + spec", "return 1"], "__hash__": ["return 11", "return 'h'"], "__round__": ["return ('round', n)"], "__trunc__": ["return 9"], "__floor__": ["return 8"], "__abs__": ["return 'abs'"], "__neg__": ["return 'neg'"], "__invert__": ["return 'inv'"], "__divmod__": ["return 'dm'"], "__pow__": ["return 'pow', o, m"], "__len__": ["return 3"]}.items():
        if rng.random() < 0.45:
            params = {"__format__": ", spec", "__round__": ", n=None", "__divmod__": ", o", "__pow__": ", o, m=None"}.get(name, "")
            methods += [f"    def {name}(self{params}):", f"        {rng.choice(bodies)}"]
    uses = rng.sample(["int(o)", "float(o)", "complex(o)", "bool(o)", "str(o)[:3]", "bytes(o)", "format(o, '>5')", "f'{o:x}'", "f'{o!s:>4}'[:3]", "'%d' % o", "'%s' % o == ''", "'%f' % o", "round(o)", "round(o, 2)", "abs(o)", "-o", "~o", "divmod(o, 1)", "pow(o, 2)", "pow(o, 2, 3)", "o ** 2", "[1, 2, 3, 4, 5, 6][o]",
                       "range(o)", "hex(o)", "chr(o)", "{o: 1}[o]", "hash(o) == 11", "'{:5}'.format(o)", "int('12', o)", "len(o)", "'ab' * o", "[0] * o", "o * 'a'", "print(o) if False else 1", "1 << o", "sum([o])", "math.floor(o)", "math.trunc(o)", "math.sqrt(o)", "isinstance(o, int)", "'a'.center(o)", "slice(o).indices(5)"], 14)
    return f"import math\n\nclass W_{number}:\n    pass\n" + "\n".join(methods) + f"\n\ndef case_{number}():\n    o = W_{number}()\n" + "\n".join(f"    tried(lambda: {u})" for u in uses if not (u in ("str(o)[:3]", "'%s' % o == ''") and False))


def slots(rng, number):
    return f"""class S_{number}:
    __slots__ = {rng.choice(["('a', 'b')", "['a']", "'a'", "('a', 'b', '__dict__')", "('_a', 'a')"])}
    {rng.choice(['c = 3', 'def m(self): return 1', 'pass'])}

class R_{number}(S_{number}):
    {rng.choice(["__slots__ = ('z',)", "__slots__ = ()", "pass", "z = 1"])}

def case_{number}():
    for cls in (S_{number}, R_{number}):
        o = cls()
        for name in ('a', 'b', 'c', 'z', '_a'):
            tried(lambda: getattr(o, name))
            try:
                setattr(o, name, {v.scalar(rng)})
            except Exception as e:
                print(type(e).__name__, e)
            tried(lambda: getattr(o, name))
        try:
            del o.a
            del o.a
        except Exception as e:
            print(type(e).__name__, e)
        tried(lambda: sorted(o.__dict__))
        tried(lambda: cls.__slots__)
        tried(lambda: type(cls.a).__name__)
        tried(lambda: cls.a.__name__)
"""


def builtin_bases(rng, number):
    base, values = rng.choice([("int", ["3", "'12'", "2.9", "2**70"]), ("str", ["'abc'", "5", "b'x'"]), ("list", ["[1, 2]", "'ab'"]), ("dict", ["{1: 2}", "[('a', 1)]"]), ("tuple", ["(1, 2)", "'ab'"]), ("float", ["1.5", "'2'", "3"]), ("set", ["[1, 2]"]), ("bytes", ["b'ab'"]), ("frozenset", ["[3]"]), ("Exception", ["1", "'m'"]), ("zip", ["[1, 2]"]), ("enumerate", ["'ab'"]), ("map", ["str"]), ("reversed", ["[1, 2]"])])
    overrides = {"int": ["__add__", "__radd__", "__mul__", "__eq__", "__hash__", "__bool__", "__str__", "__index__"], "str": ["__add__", "upper", "__len__", "__getitem__", "__eq__", "__iter__"], "list": ["append", "__len__", "__getitem__", "__iter__", "__contains__", "__setitem__"],
                 "dict": ["__getitem__", "__missing__", "__setitem__", "__contains__", "keys", "get", "__iter__"], "tuple": ["__getitem__", "__len__", "__iter__", "__new__"], "float": ["__add__", "__float__", "__int__", "__repr__"], "set": ["add", "__contains__", "__len__"]}.get(base, ["__str__", "__repr__"])
    methods = []
    for name in rng.sample(overrides, min(len(overrides), rng.randrange(0, 4))):
        if name == "__new__":
            continue
        if name in ("__hash__",):
            methods += [f"    def __hash__(self): return 5"]
        elif name == "__missing__":
            methods += ["    def __missing__(self, key): return ('missing', key)"]
        elif rng.random() < 0.5 and hasattr(getattr(__builtins__, base, None) or __import__("builtins").__dict__[base], name):
            methods += [f"    def {name}(self, *args):", f"        print('{name}', args)", f"        return super().{name}(*args)"]
        else:
            result = {"__len__": "7", "__str__": "'S'", "__repr__": "'R'", "__bool__": "False", "__iter__": "iter([9])", "__index__": "6", "__int__": "8", "__float__": "4.5", "keys": "[1]"}.get(name, f"'{name}!'")
            methods += [f"    def {name}(self, *args):", f"        return {result}"]
    uses = rng.sample(["o + 1", "1 + o", "o * 2", "o == 3", "o[0]", "len(o)", "list(o)", "str(o)", "repr(o)", "f'{o}'", "bool(o)", "1 in o", "o.upper()", "sum([o, 1])", "type(o + o).__name__", "type(o[:1]).__name__", "type(o.copy()).__name__", "int(o)", "float(o)", "hash(o)", "o.x", "dict(o)", "[1, 2, 3, 4, 5, 6, 7, 8, 9][o]", "o.get(5)", "o['zz']", "{**o}", "' '.join([o])",
                       "[*o]", "o < o", "o == o", "max(o, o)", "tuple(o)", "sorted(o)", "isinstance(o, " + base + ")", "'%s' % (o,)", "'%d' % o", "next(o)", "o.__class__.__name__", "o and 1", "o.append(1)", "o.args", "range(o)", "o is +o", "type(+o).__name__", "o.real", "o.__dict__", "type(abs(o)).__name__", "json_(o)"], 14)
    return f"class X_{number}({base}):\n    y = 1\n" + "\n".join(methods) + f"\n\ndef case_{number}():\n    try:\n        o = X_{number}({rng.choice(values)}{', [1, 2]' if base == 'map' else ''})\n        o.x = 5\n    except Exception as e:\n        print(type(e).__name__, e)\n        return\n" + "\n".join(f"    tried(lambda: {u})" for u in uses)


def construction(rng, number):
    return f"""class L_{number}:
    {rng.choice(['count = 0', '__slots__ = ("n",)', 'pass'])}
    {rng.choice(["def __new__(cls, *a):" + chr(10) + "        print('new', a)" + chr(10) + "        return super().__new__(cls)", "def __new__(cls, *a):" + chr(10) + "        return 5", "def __new__(cls):" + chr(10) + "        return object.__new__(cls)", "pass", "pass"])}
    def __init__(self, {rng.choice(['n', 'n=3', '*n', '', 'n, /', '*, n', 'n, *, m=2', '**n'])}):
        {rng.choice(["print('init')", "self.n = 1", "return None", "return 3", "self.n = n"])}

class M_{number}(L_{number}):
    {rng.choice(['pass', 'def __init__(self): super().__init__(1)', 'def __init__(self, *a): pass', 'def __init__(self): self.k = 1'])}

def case_{number}():
    for cls in (L_{number}, M_{number}):
        for call in (lambda: cls(), lambda: cls(1), lambda: cls(1, 2), lambda: cls(n=1), lambda: cls(q=1), lambda: cls(*[1]), lambda: cls(**{{'n': 2}}), lambda: cls.__new__(cls), lambda: object.__new__(cls)):
            tried(lambda: type(call()).__name__)
        tried(lambda: getattr(cls(1), 'n', 'unset') if True else 0)
        tried(lambda: sorted(vars(cls(1))))
    tried(lambda: object({rng.choice(['', '1'])}) is None)
    tried(lambda: type('Dyn', ({rng.choice(['L_%d,' % number, 'M_%d,' % number, 'int, str', 'bool,', 'object,', '5,', 'L_%d, object' % number, 'object, L_%d' % number])}), {{}}).__name__)
"""


def dynamic(rng, number):
    change = rng.choice(["cls.m = lambda self: 'patched'", "cls.__add__ = lambda self, o: ('patched', o)", "del cls.m", "cls.n = property(lambda self: 'prop')", "cls.__len__ = lambda self: 4", "o.__add__ = lambda o: 'inst'", "o.m = lambda: 'inst'", "cls.__getattr__ = lambda self, n: n", "cls.__call__ = lambda self: 'called'", "o.__class__ = Other", "cls.__eq__ = lambda a, b: True", "cls.__bool__ = lambda self: False", "cls.__init__ = lambda self: None", "setattr(cls, 'n', 5)", "cls.__iter__ = lambda self: iter('it')", "cls.__setattr__ = lambda s, k, w: print('sa', k)"])
    return f"""class J_{number}:
    def __init__(self, n=1):
        self.n = n
    def m(self):
        return ('m', self.n)
    def __add__(self, o):
        return ('add', self.n, o)

class Other_{number}:
    def m(self):
        return 'other'

def use_{number}(o):
    return o.m(), o.n

def case_{number}():
    Other = Other_{number}
    cls = J_{number}
    o = cls({v.scalar(rng)})
    for round_ in range(3):
        tried(lambda: use_{number}(o))
        tried(lambda: o + 1)
        tried(lambda: len(o))
        tried(lambda: o())
        tried(lambda: o == 3)
        tried(lambda: bool(o))
        tried(lambda: list(o))
        tried(lambda: o.unknown)
        tried(lambda: cls().n)
        if round_ == {rng.choice('01')}:
            try:
                {change}
            except Exception as e:
                print(type(e).__name__, e)
        try:
            o.n = round_
        except Exception as e:
            print(type(e).__name__, e)
"""
