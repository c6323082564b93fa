"""Generators: send, throw, close, yield from, finally; iterator protocols and itertools."""
import values as v


def make(rng, number):
    return rng.choice([driven, driven, delegation, pipeline, iterators, tools])(rng, number)


def body(rng, depth=2):
    lines = []
    for _ in range(rng.randrange(1, 4)):
        kind = rng.random()
        if kind < 0.35 or not depth:
            lines.append(rng.choice(["x = yield 1", "yield x", "y = (yield) or 5", "x = yield [x, y]", "yield", "y = yield y", "print('got', (yield 'q'))"]))
        elif kind < 0.5:
            lines += [f"for i in range({rng.choice('123')}):"] + ["    " + line for line in body(rng, depth - 1)]
        elif kind < 0.75:
            lines += ["try:"] + ["    " + line for line in body(rng, depth - 1)]
            if rng.random() < 0.7:
                lines += [f"except {rng.choice(['ValueError', 'KeyError', 'GeneratorExit', 'Exception', 'BaseException'])} as e:", "    print('caught', type(e).__name__, e)"] + ["    " + line for line in rng.choice([body(rng, 0), ["raise"], ["pass"], ["return 'handled'"], ["raise RuntimeError('other')"]])]
                if rng.random() < 0.3:
                    lines += ["else:"] + ["    " + line for line in body(rng, 0)]
            else:
                lines += ["finally:", "    print('cleanup', x)"]
                if rng.random() < 0.3:
                    lines += ["    " + line for line in body(rng, 0)]
        elif kind < 0.85:
            lines.append(rng.choice(["x = yield from sub(x)", "y = yield from [1, 2]", "yield from range(2)", "yield from 'ab'", "yield from 5", "x = yield from iter([3])"]))
        elif kind < 0.93:
            lines += [f"if x == {rng.choice(['None', '1', '5'])}:", "    " + rng.choice(["return x", "return", "raise ValueError('own')", "raise StopIteration(3)", "raise KeyError(x)"])]
        else:
            lines += ["with Guard():"] + ["    " + line for line in body(rng, depth - 1)]
    return lines


HEAD = """class Guard:
    def __enter__(self):
        print('in')
    def __exit__(self, *a):
        print('out', a[0] and a[0].__name__)
        return {swallow}

def sub(z):
    try:
        r = yield ('sub', z)
        {extra}
        return r
    finally:
        print('sub done')

"""


def head(rng):
    return HEAD.replace("{swallow}", rng.choice(["False", "True", "False"])).replace("{extra}", rng.choice(["yield r", "pass", "raise KeyError('sub')", "z += 1"]))


def driven(rng, number):
    steps = []
    for _ in range(rng.randrange(4, 10)):
        steps.append(rng.choice(["next(g)", "next(g)", "g.send(None)", f"g.send({v.small(rng)})", "g.throw(ValueError('thrown'))", "g.throw(KeyError)", "g.close()", "list(g)", "next(g, 'default')", "g.gi_running", "g.send('text')", "g.gi_frame is None", "g.throw(GeneratorExit)", "iter(g) is g", "g.throw(5)"]))
    lines = "\n".join(f"    tried(lambda: {s})" for s in steps)
    return head(rng) + f"def gen_{number}(x, y=2):\n" + "\n".join("    " + line for line in body(rng)) + f"\n    yield 'last'\n    return (x, y)\n\ndef case_{number}():\n    g = gen_{number}({v.small(rng)})\n{lines}\n    tried(g.close)\n    tried(g.close)\n    print([q for q in gen_{number}(1)] if {rng.choice(['1', '0'])} else 'skipped')\n"


def delegation(rng, number):
    return head(rng) + f"""def inner_{number}(n):
    total = 0
    for i in range(n):
        try:
            got = yield i
        except {rng.choice(['ValueError', 'KeyError', 'Exception'])} as e:
            print('inner caught', repr(e))
            got = {rng.choice(['1', 'None', "'x'"])}
            {rng.choice(['continue', 'break', 'pass', 'raise', 'yield "extra"'])}
        if got:
            total {rng.choice(['+=', '-=', '='])} got
    return total

def outer_{number}(n):
    while True:
        try:
            r = yield from {rng.choice(['inner_%d(n)' % number, 'sub(n)', '(inner_%d(n) if n else [1])' % number, 'map(str, range(n))'])}
            print('r', r)
        except RuntimeError as e:
            print('outer', e)
        {rng.choice(['n -= 1', 'n = n - 2', 'break'])}
        if n <= 0:
            return 'end'

class It_{number}:
    def __init__(self): self.k = 0
    def __iter__(self): return self
    def __next__(self):
        self.k += 1
        if self.k > 3: {rng.choice(['raise StopIteration', 'raise StopIteration(self.k)', 'raise ValueError(1)'])}
        return self.k
    {rng.choice(['def send(self, q): return ("sent", q)', 'def throw(self, *a): return ("thrown", a[0])', 'def close(self): print("closed")', 'pass'])}

def over_{number}():
    r = yield from It_{number}()
    return r

def case_{number}():
    for g in (outer_{number}({rng.choice('123')}), over_{number}()):
        for step in (lambda: next(g), lambda: g.send({v.small(rng)}), lambda: {rng.choice(['g.throw(ValueError(1))', 'g.throw(KeyError(2))', 'g.throw(RuntimeError(3))', 'next(g)', 'g.close()'])}, lambda: next(g), lambda: g.send(None), lambda: g.close(), lambda: next(g)):
            tried(step)
"""


def pipeline(rng, number):
    return f"""def numbers_{number}(n):
    a, b = 0, 1
    for _ in range(n):
        yield a
        a, b = b, {rng.choice(['a + b', 'a * 2 + 1', 'b * 3', 'a - b'])}

def only_{number}(source, test):
    for x in source:
        if test(x):
            yield x
        {rng.choice(['else: yield -x', 'elif x is None: return', 'elif x == 3: break' , ''])}

def windows_{number}(source, n):
    seen = []
    for x in source:
        seen.append(x)
        if len(seen) == n:
            yield tuple(seen)
            {rng.choice(['seen.pop(0)', 'seen = []', 'seen = seen[1:]', 'del seen[:]'])}

def case_{number}():
    print(list(windows_{number}(only_{number}(numbers_{number}({rng.choice(['10', '95', '30'])}), lambda x: x {rng.choice(['% 2', '% 3 == 0', '> 5', '< 100'])}), {rng.choice('123')}))[-3:])
    tried(lambda: sum(x * x for x in numbers_{number}({rng.choice(['5', '100', '70'])}) if x % {rng.choice('23')}))
    tried(lambda: max(only_{number}({v.listing(rng)}, bool), default='none'))
    tried(lambda: dict(enumerate(windows_{number}({v.string(rng)}, 2))))
    gs = [(i * j for j in range(i)) for i in range(4)]
    tried(lambda: [list(g) for g in gs])
    tried(lambda: list(only_{number}({v.anything(rng)}, {rng.choice(['str', 'bool', 'lambda q: q > 1', 'len'])})))
    first = (print('a', x) or x for x in [1, 2, 3])
    tried(lambda: (next(first), {rng.choice(['2 in first', 'list(first)', 'next(first)', 'sorted(first)'])}, next(first, 'end')))
    tried(lambda: ''.join(c for c in {v.string(rng)} if c.{rng.choice(['isalpha', 'isdigit', 'islower', 'isspace'])}()))
    tried(lambda: list(x for x in {rng.choice(['5', 'None', 'range(2)', '[1][5]'])}))
"""


def iterators(rng, number):
    return f"""class Count_{number}:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        {rng.choice(['return self', 'return iter(range(self.n))', 'return Count_%d(self.n)' % number, 'yield from range(self.n)', 'return 5', 'return [1, 2]'])}
    def __next__(self):
        self.n -= 1
        if self.n < 0:
            {rng.choice(['raise StopIteration', 'raise StopIteration("v")', 'raise IndexError', 'return None'])}
        {rng.choice(['return self.n', 'return (self.n, 1)', 'return str(self.n)'])}

class Old_{number}:
    def __getitem__(self, i):
        if i >= {rng.choice('03')}:
            raise {rng.choice(['IndexError', 'StopIteration', 'KeyError'])}(i)
        return i * {rng.choice(['2', "'a'", '1.5'])}
    {rng.choice(['def __len__(self): return 2', 'pass', '__iter__ = None'])}

def take(it, n=6):
    out = []
    for x in it:
        out.append(x)
        if len(out) >= n:
            break
    return out

def case_{number}():
    for make in (lambda: Count_{number}(3), lambda: Old_{number}(), lambda: iter(Count_{number}(2)), lambda: iter([1, 2].__iter__), lambda: iter({{1: 2}}.items())):
        tried(lambda: take(make()))
        tried(lambda: 1 in zip(make(), range(5)))
        tried(lambda: (lambda a, b, c: (a, b, c))(*zip(range(3), make())))
        tried(lambda: take(reversed(make())))
        tried(lambda: take(enumerate(make(), {v.small(rng)})))
        tried(lambda: take(map(lambda a, b: (a, b), make(), 'xyz')))
    d = {{1: 2, 3: 4}}
    try:
        for k in d:
            d[k + {rng.choice(['0', '10', '2'])}] = 1
            {rng.choice(['del d[k]', 'd.pop(1, None)', 'pass'])}
    except Exception as e:
        print(type(e).__name__, e)
    show(d)
    x = [1, 2, 3, 4]
    for q in x:
        {rng.choice(['x.remove(q)', 'x.append(q) if len(x) < 9 else None', 'x.insert(0, q) if len(x) < 7 else None', 'del x[-1]', 'x[:] = x[1:]'])}
        if len(x) > 12: break
    show(x)
    s = {{1, 2, 3}}
    try:
        for q in s:
            s.{rng.choice(['add(q + 10)', 'discard(q)', 'add(q)'])}
    except RuntimeError as e:
        print(e)
"""


TOOLS = ["chain({l}, {l})", "islice(count({s}), {s})", "islice({l}, {s}, {s})", "zip_longest({l}, {l}, fillvalue={a})", "product({l}, repeat=2)", "permutations({l}, 2)", "combinations({l}, 2)", "combinations_with_replacement({l}, 2)", "accumulate({l})", "accumulate({n}, lambda a, b: a * b, initial={s})", "takewhile(lambda q: q < 3, {n})", "dropwhile(lambda q: q < 3, {n})", "filterfalse(None, {l})", "starmap(pow, [(2, 3), (3, 2)])", "compress({l}, [1, 0, 1, 1])",
         "chain.from_iterable([{l}, {l}])", "pairwise({l})", "batched({l}, 2)", "repeat({a}, 3)", "islice(cycle({l}), 5)", "tee({n})[1]", "batched({l}, {s})", "islice({l}, None, None, {s})", "repeat({a}, {s})"]


def tools(rng, number):
    lines = []
    for _ in range(rng.randrange(4, 8)):
        text = rng.choice(TOOLS)
        for key, maker in {"{l}": v.listing, "{n}": lambda r: v.listing(r, v.small), "{s}": v.small, "{a}": v.scalar}.items():
            while key in text:
                text = text.replace(key, maker(rng), 1)
        lines.append(f"    tried(lambda: list(itertools.{text}))".replace("itertools.islice(cycle", "itertools.islice(itertools.cycle").replace("islice(count", "islice(itertools.count"))
    lines.append(f"    tried(lambda: [(k, list(g)) for k, g in itertools.groupby({v.listing(rng, v.small)}, key={rng.choice(['None', 'lambda q: q % 2', 'bool', 'str'])})])")
    return f"import itertools\n\ndef case_{number}():\n" + "\n".join(lines)
