"""Shapes of control flow: loops with break, continue and else; try and finally with jumps; with; closures; names."""
import values as v


class Shape:
    """Writes nested statements that print where they are; each loop is bounded."""

    def __init__(self, rng):
        self.rng = rng
        self.lines = []
        self.loops = 0
        self.marks = 0
        self.in_finally = 0

    def line(self, depth, text):
        self.lines.append("    " * depth + text)

    def mark(self, depth):
        self.marks += 1
        self.line(depth, self.rng.choice([f"print('m{self.marks}', a, b)", f"log.append({self.marks})", f"a = a + {self.rng.choice('1235')}", f"b = {self.rng.choice(['a - b', 'b * 2', 'b + 1.5', 'a % 7', 'str(a)[:3]'])}", f"a, b = b, a" if self.rng.random() < 0.3 else "a += 1"]))

    def condition(self):
        return self.rng.choice(["a > 3", "a % 2 == 0", "b == a", "len(log) > 4", "a and b", "not b", "i0 == 1", "a < 2 or len(log) % 3 == 1", "a is b", "i0 > 1"])

    def block(self, depth, level, loops, count=None):
        for _ in range(count or self.rng.randrange(1, 4)):
            self.statement(depth, level, loops)

    def statement(self, depth, level, loops):
        kinds = ["mark", "mark", "if", "jump"]
        if level > 0:
            kinds += ["for", "while", "try", "try", "with", "if", "if"]
        getattr(self, "make_" + self.rng.choice(kinds))(depth, level, loops)

    def make_mark(self, depth, level, loops):
        self.mark(depth)

    def make_jump(self, depth, level, loops):
        choices = ["raise ValueError(a)", "raise KeyError('k')", "return a, b, log", "return len(log)", "raise", "[][a]", "a.nosuch", "1 / 0", "undefined_name", "del c"]
        if loops:
            choices += ["break", "continue"] * 4
        self.line(depth, f"if {self.condition()}:")
        self.line(depth + 1, self.rng.choice(choices))

    def make_if(self, depth, level, loops):
        self.line(depth, f"if {self.condition()}:")
        self.block(depth + 1, level - 1, loops, 1)
        if self.rng.random() < 0.4:
            self.line(depth, f"elif {self.condition()}:")
            self.mark(depth + 1)
        if self.rng.random() < 0.6:
            self.line(depth, "else:")
            self.block(depth + 1, level - 1, loops, 1)

    def make_for(self, depth, level, loops):
        name = f"i{self.loops}"
        self.loops += 1
        source = self.rng.choice(["range(3)", "range(4)", "[1, 2, 3]", "'xyz'", "(5, 6)", "range(5, 0, -2)", "enumerate('ab')", "{1: 2, 3: 4}", "reversed([1, 2])", "zip('ab', [1, 2])", "iter([7, 8])", "[]", "map(str, [1, 2])"])
        self.line(depth, f"for {name} in {source}:")
        self.block(depth + 1, level - 1, True)
        if self.rng.random() < 0.4:
            self.line(depth, "else:")
            self.block(depth + 1, level - 1, loops, 1)

    def make_while(self, depth, level, loops):
        name = f"w{self.loops}"
        self.loops += 1
        self.line(depth, f"{name} = 0")
        self.line(depth, f"while {name} < {self.rng.choice('234')}:")
        self.line(depth + 1, f"{name} += 1")
        self.block(depth + 1, level - 1, True)
        if self.rng.random() < 0.4:
            self.line(depth, "else:")
            self.mark(depth + 1)

    def make_try(self, depth, level, loops):
        self.line(depth, "try:")
        self.block(depth + 1, level - 1, loops)
        handlers = self.rng.randrange(0, 3)
        for _ in range(handlers):
            kind = self.rng.choice(["ValueError", "KeyError", "ZeroDivisionError", "(IndexError, AttributeError)", "NameError", "Exception", "LookupError"])
            name = self.rng.random() < 0.6
            self.line(depth, f"except {kind}{' as e' if name else ''}:")
            if name:
                self.line(depth + 1, "print(type(e).__name__, e, type(e.__context__).__name__)")
            self.block(depth + 1, level - 1, loops, 1)
        if handlers and self.rng.random() < 0.4:
            self.line(depth, "else:")
            self.block(depth + 1, level - 1, loops, 1)
        if not handlers or self.rng.random() < 0.5:
            self.line(depth, "finally:")
            self.line(depth + 1, "log.append('f')")
            self.block(depth + 1, level - 1, loops, 1)

    def make_with(self, depth, level, loops):
        swallow = self.rng.choice(["True", "False", "False"])
        target = self.rng.choice(["", " as c"])
        more = self.rng.choice(["", f", Guard('z', False)"])
        self.line(depth, f"with Guard({self.marks}, {swallow}){target}{more}:")
        self.block(depth + 1, level - 1, loops)


GUARD = '''class Guard:
    def __init__(self, name, swallow):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print('enter', self.name)
        return self.name
    def __exit__(self, kind, value, trace):
        print('exit', self.name, kind and kind.__name__, value)
        return self.swallow

'''


def make(rng, number):
    return rng.choice([shape, shape, shape, closures, namespaces, walrus])(rng, number)


def shape(rng, number):
    s = Shape(rng)
    s.block(1, rng.randrange(2, 5), False, rng.randrange(2, 5))
    body = "\n".join(s.lines)
    arguments = rng.choice([["0", "1"], ["3", "3"], ["2", "2.5"], ["1", "'s'"], ["0", "None"]])
    return f"{GUARD}def f_{number}(a, b, log, i0=0):\n{body}\n    return a, b, log\n\ndef case_{number}():\n    tried(lambda: f_{number}({', '.join(arguments)}, []))\n    tried(lambda: f_{number}({v.small(rng)}, {v.small(rng)}, [1]))\n    log = []\n    tried(lambda: f_{number}(4, True, log))\n    show(log)\n"


def closures(rng, number):
    return f"""def case_{number}():
    n = {v.small(rng)}
    fs = []
    for i in range({rng.choice('234')}):
        def f(x, i{rng.choice(['=i', '=2', '=n'])}):
            {rng.choice(['nonlocal n', 'm = 1', 'nonlocal n, fs'])}
            {rng.choice(['n = 1', 'm = x', 'x += 1'])}
            {rng.choice(['return x + i + n', 'return [i, n, x]', 'return lambda y: (x, i, n, y)', 'return (q := x * i)'])}
        fs.append(f)
        n {rng.choice(['+=', '-=', '*='])} {rng.choice(['i', '2', '1.5'])}
    out = []
    for f in fs:
        r = f({v.small(rng)})
        out.append(r(n) if callable(r) else r)
    show(out, n)
    late = [lambda: {rng.choice(['k', 'k * n', '(k, n)'])} for k in range(3)]
    n {rng.choice(['= 5', '+= 1', '= None'])}
    for g in late:
        tried(g)
    def counter():
        c = {v.small(rng)}
        def step(d=1):
            nonlocal c
            c {rng.choice(['+=', '*=', '-='])} d
            return c
        def peek():
            return c
        return step, peek
    step, peek = counter()
    step(); step({v.number(rng)})
    show(peek())
    def unbound():
        {rng.choice(['print(later)', 'return later', 'later += 1', 'del later'])}
        later = 1
    tried(unbound)
    def free():
        return missing{'' if rng.random() < 0.5 else ' + 1'}
    tried(free)
    missing = 3
    tried(free)
    del missing
    tried(free)
"""


def namespaces(rng, number):
    return f"""g_{number} = {v.number(rng)}
h_{number} = []

def set_{number}(value):
    global g_{number}
    g_{number} {rng.choice(['=', '+=', '-=', '='])} value
    h_{number}.append(g_{number})
    return g_{number}

def get_{number}():
    return g_{number}

class C_{number}:
    g = g_{number}
    {rng.choice(['k = g', 'k = [g for _ in range(2)] if False else 1', 'k = (lambda: 5)()'])}
    for q in range(3):
        pass
    def m(self):
        {rng.choice(['return g', 'return self.g', f'return g_{number}', 'return self.q', 'return k'])}

def case_{number}():
    for value in [{v.items(rng, v.number)}]:
        tried(lambda: set_{number}(value))
    show(get_{number}(), h_{number}, C_{number}.g, C_{number}.q)
    tried(C_{number}().m)
    tried(lambda: C_{number}.{rng.choice(['nope', 'q', 'm', 'k'])} if {rng.choice(['True', 'False'])} else 0) if {rng.choice('01')} else None
    global g_{number}
    {rng.choice([f'del g_{number}', f'g_{number} = "text"', f'g_{number} = None', f'g_{number} = 2**70'])}
    tried(get_{number})
    tried(lambda: set_{number}({v.small(rng)}))
""".replace("tried(lambda: C_%d.m if" % number, "tried(lambda: C_%d.q if" % number)


def walrus(rng, number):
    return f"""def case_{number}():
    data = {v.listing(rng, v.small)}
    if (n := len(data)) {rng.choice(['>', '<', '=='])} {rng.choice('123')}:
        print('n', n)
    print([y for x in data if (y := x {rng.choice(['*', '-', '%'])} {rng.choice('235')}) {rng.choice(['>', '!=', '<='])} 1])
    tried(lambda: y)
    i = 0
    while (c := i * i) < {rng.choice(['5', '17', '50'])}:
        i += 1
        if c {rng.choice(['== 4', '> 9', '% 3 == 2'])}:
            {rng.choice(['continue', 'break', 'print(c)'])}
    else:
        print('ended', c)
    print(c, i, (lambda z=(w := 3): z + w)())
    tried(lambda: (p := {v.number(rng)}) {rng.choice(['+', '*', '-'])} p)
    print(any((hit := x) > 2 for x in data) and hit)
    x = {v.small(rng)} if data and data[0] else {v.string(rng)}
    show(x, x or data, x and data, not x, {rng.choice(['x if x else 1', 'x is None', '(x, data) == (x, data)', '1 < len(data) < 4 != 3'])})
    assert_value = {rng.choice(['True', '1', 'data', 'x'])}
    def check():
        assert {rng.choice(['not assert_value', 'assert_value', 'x == 3, (x, 1)', 'data, "empty"', 'len(data) == 2, f"{{len(data)}}"'])}
        return 'fine'
    tried(check)
""".replace("{{", "{").replace("}}", "}")
