"""Signatures and calls: defaults, keywords, stars, partial binding errors, decorators, recursion."""
import values as v

SIGNATURES = ["", "a", "a, b", "a, b=2", "a=1, b=2", "a, /", "a, /, b", "a, *, b", "a, *, b=3", "*args", "**kw", "*args, **kw", "a, *args", "a, *args, b", "a, **kw", "a, /, **kw", "a, b=2, /, c=3, *, d=4", "a, b, *args, c=1, **kw", "*, a, b", "a, b=2, *c, d, e=5, **f", "self, x", "a=[]", "*args, a", "a, /, *, b"]
CALLS = ["", "1", "1, 2", "1, 2, 3", "a=1", "1, a=2", "b=1, a=2", "1, b=2", "*[1, 2]", "*[1], 2", "**{'a': 1}", "1, **{'b': 2}", "*(1,), **{'b': 2, 'z': 3}", "1, *[2, 3], b=4", "x=1", "1, 2, 3, 4, 5", "*'ab'", "**{}", "*[], **{}", "a=1, **{'a': 2}", "**{1: 2}", "*5", "**5", "1, c=3, d=4", "*range(3), d=1", "a=1, b=2, c=3, d=4", "self=1, x=2", "d=1, *[1]", "1, b=2, **{'b': 3}", "**{'a': 1}, **{'b': 2}", "*iter([1]), **dict(b=3)"]


def make(rng, number):
    return rng.choice([binding, binding, methods, decorators, recursion, builtin_calls, defaults])(rng, number)


def shown(signature):
    names = [part.split("=")[0].strip().lstrip("*") for part in signature.split(",")]
    names = [n for n in names if n and n != "/"]
    return ", ".join(f"{n}" for n in names)


def binding(rng, number):
    lines, checks = [], []
    for k in range(rng.randrange(1, 4)):
        signature = rng.choice(SIGNATURES)
        inside = shown(signature)
        lines.append(f"def f{k}_{number}({signature}):\n    return ({inside}{',' if inside else ''})\n")
        for _ in range(rng.randrange(3, 7)):
            checks.append(f"    tried(lambda: f{k}_{number}({rng.choice(CALLS)}))")
        checks.append(f"    tried(lambda: (lambda {signature}: ({inside}{',' if inside else ''}))({rng.choice(CALLS)}))")
    return "\n".join(lines) + f"\ndef case_{number}():\n" + "\n".join(checks)


def methods(rng, number):
    signature = rng.choice(SIGNATURES[:20])
    inside = shown(signature)
    wrapped = rng.choice(["", "@classmethod", "@staticmethod"])
    first = "" if wrapped == "@staticmethod" else "me, " if signature else "me"
    if signature.startswith("a, /") or "/" in signature:
        pass
    checks = []
    for _ in range(rng.randrange(4, 9)):
        target = rng.choice([f"A_{number}().m", f"A_{number}.m", f"B_{number}().m", f"B_{number}()", f"A_{number}().n", f"(A_{number}() if {rng.choice(['True', '0'])} else B_{number}()).m"])
        checks.append(f"    tried(lambda: {target}({rng.choice(CALLS)}))")
    return f"""class A_{number}:
    {wrapped or 'x = 1'}
    def m({first}{signature}):
        return ({inside}{',' if inside else ''})
    n = lambda me, *a, **k: (a, k)

class B_{number}(A_{number}):
    def __call__(self, {rng.choice(['*args', 'a', 'a=1', 'a, b'])}):
        return {rng.choice(["'called'", "self.m(1)", "super().m(1, 2)", "A_%d.m(1)" % number])}

def case_{number}():
""" + "\n".join(checks)


def decorators(rng, number):
    return f"""def logged_{number}(f):
    def inner(*args, **kwargs):
        print('>', f.__name__, args, sorted(kwargs))
        try:
            return f(*args, **kwargs)
        finally:
            print('<', f.__name__)
    inner.__name__ = f.__name__
    {rng.choice(['inner.calls = 0', 'inner.__wrapped__ = f', 'pass'])}
    return inner

def times_{number}(n, key={v.scalar(rng)}):
    def wrap(f):
        def inner(*args, **kwargs):
            return [f(*args, **kwargs) for _ in range(n)] + [key]
        return inner
    return wrap

@logged_{number}
@times_{number}({rng.choice(['0', '1', '2', 'n=3', "key='k', n=1"])})
def f_{number}({rng.choice(SIGNATURES[1:12])}):
    return {rng.choice(['1', 'locals().keys() >= set()', '"r"'])}

class K_{number}:
    @logged_{number}
    def m(self, x=1):
        return x
    @property
    @logged_{number}
    def p(self):
        return 'p'
    @classmethod
    @logged_{number}
    def c(cls, x):
        return cls.__name__, x

def case_{number}():
    tried(lambda: f_{number}({rng.choice(CALLS)}))
    tried(lambda: f_{number}({rng.choice(CALLS)}))
    tried(lambda: f_{number}.__name__)
    tried(lambda: K_{number}().m({rng.choice(['', '2', 'x=3', '1, 2'])}))
    tried(lambda: K_{number}().p)
    tried(lambda: K_{number}.c({rng.choice(['', '2', 'x=3', '1, 2'])}))
    tried(lambda: f_{number}.__dict__.get('calls'))
"""


def recursion(rng, number):
    return rng.choice([
        f"""def f_{number}(n):
    return 1 if n <= {rng.choice('01')} else n {rng.choice('*+-')} f_{number}(n - {rng.choice('12')})

def case_{number}():
    for n in (0, 1, 5, {rng.choice(['20', '25', '60', '100'])}):
        tried(lambda: f_{number}(n))
    tried(lambda: f_{number}(4.5))
    tried(lambda: f_{number}('x'))
    tried(lambda: f_{number}(True))
""", f"""def even_{number}(n):
    return True if n == 0 else odd_{number}(n - 1)

def odd_{number}(n):
    return False if n == 0 else even_{number}(n - 1)

def ack_{number}(m, n):
    if m == 0:
        return n + 1
    return ack_{number}(m - 1, 1) if n == 0 else ack_{number}(m - 1, ack_{number}(m, n - 1))

def perms_{number}(items):
    if len(items) <= 1:
        yield list(items)
        return
    for i in range(len(items)):
        for rest in perms_{number}(items[:i] + items[i+1:]):
            yield [items[i]] + rest

def depth_{number}(n):
    return depth_{number}(n + 1)

def case_{number}():
    show(even_{number}({rng.randrange(50)}), ack_{number}(2, {rng.randrange(4)}), list(perms_{number}({v.listing(rng, v.small)[:8].rstrip(', (-')}]))[:6] if 0 else 1)
    show(list(perms_{number}([{v.small(rng)}, {v.scalar(rng)}, 3])))
    try:
        depth_{number}(0)
    except RecursionError as e:
        print(e)
""".replace("list(perms_%d(%s" % (number, "["), "list(perms_%d([" % number) if False else f"""def flat_{number}(x):
    if isinstance(x, (list, tuple)):
        return [z for y in x for z in flat_{number}(y)]
    return [x]

def hanoi_{number}(n, a, b, c, moves):
    if n:
        hanoi_{number}(n - 1, a, c, b, moves)
        moves.append((n, a, c))
        hanoi_{number}(n - 1, b, a, c, moves)
    return moves

def case_{number}():
    show(flat_{number}([{v.anything(rng)}, [{v.scalar(rng)}, ({v.scalar(rng)}, [])], {v.listing(rng)}]))
    show(len(hanoi_{number}({rng.choice('2345')}, 'a', 'b', 'c', [])), hanoi_{number}(2, {v.scalar(rng)}, 2, 3, []))
"""])


BUILTINS = ["len()", "len(1, 2)", "print(1, sep='-', end='\\n')", "print(1, 2, sep=3)", "sorted([1], key=1)", "sorted([3, 1], reverse='x')", "sorted()", "max()", "max([])", "max([], default=1)", "max(1, 2, key=lambda q: -q)", "min(1, default=3)", "int(x=1)", "int('1', base=2)", "str(b'x', 'utf-8')", "str(object=1)", "list(1, 2)", "dict(1)", "dict([1])", "dict([(1, 2, 3)])", "range()", "range(1, 2, 3, 4)", "range('a')",
            "isinstance(1)", "isinstance(1, 2)", "issubclass(1, int)", "getattr(1)", "getattr(1, 'real')", "getattr(1, 2)", "setattr(1, 'a', 2)", "hasattr(1, 2)", "zip([1], [1, 2], strict=True)", "list(zip([1], [1, 2], strict=True))", "list(zip(1))", "map()", "list(map(lambda q: q, [1], [2]))", "filter(1)", "list(filter(None, [0, 1]))", "enumerate()", "list(enumerate([1], start=5))", "enumerate(1)", "sum()", "sum(['a'])", "sum([[1], [2]], [])", "sum([1], start=2)", "sum(['a'], '')",
            "abs()", "abs('a')", "round()", "round('a')", "round(1.5, ndigits=None)", "round(number=2.567, ndigits=1)", "divmod(1)", "pow()", "pow(2, -1, 7)", "pow(2, -1, 4)", "chr('a')", "chr(-1)", "ord('ab')", "ord(1)", "hash([])", "iter(1)", "iter(1, 2)", "list(iter(lambda: 1, 1))", "next(1)", "next(iter([]))", "next(iter([]), 5)", "callable()", "id()", "repr()", "type(1, 2)", "type('A', (), 1)", "super()", "vars(1)", "bool(1, 2)", "float('a')", "float(1, 2)", "complex('a')",
            "bytes('a')", "bytes(-1)", "bytes([256])", "bytearray(b'a', 'x')", "frozenset(1)", "set(1, 2)", "tuple(1)", "slice()", "reversed(1)", "reversed({1})", "any(1)", "all()", "format(1, 2)", "format(1, 'zz')", "input(1, 2)", "open()", "'a'.join(1)", "'a'.join([1])", "'a'.split('')", "[].append()", "[].append(1, 2)", "[].sort(1)", "{}.get()", "{}.update(1)", "{}.pop(1)", "(1,).index(2)", "[].index(1)", "[].remove(1)", "[].pop()", "'a'.index('b')", "set().pop()", "'a'.encode(1)", "b'a'.decode('nope')", "'a'.format(1, b=2)", "object().x", "int.x", "len(x=1)",
            "memoryview(1)", "staticmethod()", "property(1).fget", "classmethod(1, 2)", "exec(1)", "str.upper(1)", "list.append([1])", "dict.get({}, 1, 2, 3)", "int.__add__(1)", "int.__add__('a', 1)", "'abc'.replace('a')", "'abc'.startswith(1)", "'abc'.startswith(('a', 1))", "[1, 2].insert(1)", "[1].extend(1)", "'a'.zfill('b')", "'a'.center(5, 'bc')", "(5)()", "'s'()", "None()", "[]()", "(lambda: 0)(1)"]


def builtin_calls(rng, number):
    return f"def case_{number}():\n" + "\n".join(f"    tried(lambda: {text if not text.startswith(('object()', 'map', 'filter(1', 'enumerate(1', 'id')) else 'type(' + text + ')'})" for text in rng.sample(BUILTINS, 10) if text not in ("input(1, 2)", "exec(1)"))


def defaults(rng, number):
    return f"""def f_{number}(x, acc={rng.choice(['[]', '{}', '()', '0', 'None'])}, n={v.small(rng)}):
    {rng.choice(['acc = acc or []', 'pass', 'n += 1'])}
    try:
        acc.append(x)
    except AttributeError as e:
        print(e)
    return acc, n

def case_{number}():
    for value in [{v.items(rng, v.scalar)}]:
        tried(lambda: f_{number}(value))
        tried(lambda: f_{number}(value, n=value))
        tried(lambda: f_{number}(value, [1], *[2]))
    show(f_{number}.__defaults__, f_{number}.__kwdefaults__, f_{number}.__name__)
    f_{number}.__defaults__ = {rng.choice(['(1,)', '(1, 2)', 'None', '()', '(1, 2, 3)'])}
    tried(lambda: f_{number}(1))
    tried(lambda: f_{number}())
    tried(lambda: f_{number}({v.scalar(rng)}, {v.listing(rng)}))
"""
