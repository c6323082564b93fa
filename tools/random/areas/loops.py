"""Integer and float loops whose types inference finds, with overflow of 63 bits, changes of type and aliases."""
import values as v


def make(rng, number):
    return rng.choice([accumulate, accumulate, mixed, table, fields, bits, floats, module_level])(rng, number)


def accumulate(rng, number):
    start, step = rng.choice(["1", "3", "2**61", "2**62 - 5", "-(2**62)", "10**18", "7"]), rng.choice(["2", "3", "-3", "10", "i", "i + 1", "n"])
    return f"""def f_{number}(n):
    a, b, c = {start}, {v.small(rng)}, 0
    for i in range(n):
        a = {rng.choice(['a * ' + step, 'a + a', 'a * a % 1000003', 'a - ' + step, 'a * 3 + i', '(a << 1) ^ i', 'a + b'])}
        b {rng.choice(['+=', '-=', '^=', '|='])} {rng.choice(['a', 'i', '1', 'a & 255'])}
        if a {rng.choice(['> 10**19', '< -10**19', '% 7 == 0', '> b'])}:
            c += {rng.choice(['1', 'i', 'a', 'b // 3'])}
            {rng.choice(['continue', 'pass', 'a = a % 1000', 'a //= 7', 'if i > 40: break'])}
        {rng.choice(['c -= 1', 'b = b % 97', 'pass', 'c = c * 2 - b'])}
    else:
        c = c + 1
    return a, b, c

def case_{number}():
    for n in (0, 1, 3, {rng.choice(['10', '64', '70', '130'])}):
        tried(lambda: f_{number}(n))
"""


def mixed(rng, number):
    return f"""def f_{number}(n, x):
    t = {rng.choice(['0', 'x', '1', '0.0'])}
    k = 0
    while k < n:
        if k == {rng.choice('2345')}:
            t = {rng.choice(['t + 0.5', 'str(t)', 't / 2', 'None', '[t]', 'x', 't * 2**62', '-t', 'True'])}
        elif k % 2:
            t = t {rng.choice('+-*')} {rng.choice(['k', '1', 'x', '2'])}
        else:
            t = {rng.choice(['t', 't + 1', 'k', 't * 1', 'x'])}
        k += {rng.choice(['1', '1', '2'])}
    return t

def case_{number}():
    for n in (1, 3, 7):
        for x in ({v.number(rng)}, {v.small(rng)}, {v.scalar(rng)}):
            tried(lambda: f_{number}(n, x))
"""


def table(rng, number):
    return f"""def f_{number}(rows, cols):
    grid = [[{rng.choice(['0', 'r * c', 'r - c', '0.5', 'None'])} for c in range(cols)] for r in range(rows)]
    for r in range(rows):
        for c in range(cols):
            if (r + c) % {rng.choice('234')} == 0:
                {rng.choice(['continue', 'grid[r][c] = r', 'grid[r][c] = grid[r - 1][c]', 'grid[r][c] = float(c)'])}
            if c > {rng.choice('1234')}:
                break
            grid[r][c] = {rng.choice(['r * 10 + c', 'grid[r][c - 1]', 'grid[-1][0]', '(r, c)', 'r << c', 'c / (r + 1)'])}
        else:
            grid[r].append({rng.choice(['-1', "'end'", 'r'])})
    total = 0
    for row in grid:
        for cell in row:
            {rng.choice(['if isinstance(cell, int): total += cell', 'total += cell', 'total = total + (cell or 0)'])}
    return grid, total, [sum(row) for row in grid if all(isinstance(q, int) for q in row)], list(zip(*grid))

def case_{number}():
    for size in ((0, 0), (1, 2), (3, 4), (4, {rng.choice('1256')})):
        tried(lambda: f_{number}(*size))
"""


def fields(rng, number):
    return f"""class P_{number}:
    def __init__(self, x, y):
        self.x = x
        self.y = y
        {rng.choice(['self.z = 0', 'self.items = []', 'self.z = x', 'pass'])}
    def move(self, dx, dy):
        self.x += dx
        self.y {rng.choice(['-=', '*=', '+='])} dy
        return self
    def norm(self):
        return self.x * self.x + self.y * self.y

def f_{number}(n, dx, dy):
    p = P_{number}({v.small(rng)}, {rng.choice([v.small(rng), v.double(rng)])})
    q = P_{number}(p, {rng.choice(['None', 'p', '1.5'])}) if n > {rng.choice('25')} else P_{number}(1, 2)
    for i in range(n):
        p.move(dx, {rng.choice(['dy', 'i', 'dx'])})
        if i == {rng.choice('134')}:
            p.{rng.choice(['x', 'y', 'w'])} = {rng.choice(['float(i)', 'p.y', '2**62', "'s'", 'i', 'None'])}
        {rng.choice(['q.y = i', 'q = p', 'pass', 'p.z = q.y', 'del p.x' if rng.random() < 0.2 else 'pass'])}
    return p.x, p.y, p.norm(), {rng.choice(['q.y', 'p.w', 'q.x is p', 'sorted(vars(p))', 'p.z'])}

def case_{number}():
    for n, dx, dy in ((0, 1, 1), (3, {v.small(rng)}, {v.small(rng)}), (6, {v.integer(rng)}, {v.double(rng)}), (4, {v.double(rng)}, {v.scalar(rng)})):
        tried(lambda: f_{number}(n, dx, dy))
"""


def bits(rng, number):
    return f"""def f_{number}(x, n):
    h = {rng.choice(['0', '5381', '0xcbf29ce484222325', '1'])}
    for i in range(n):
        h = {rng.choice(['(h * 33) ^ (x >> i)', '((h << 5) + h + x) & 0xFFFFFFFF', '(h ^ x) * 0x100000001b3 & 0xFFFFFFFFFFFFFFFF', 'h << 7 | x & 127', '~h + i', 'h ^ (h >> 3) ^ (x << i)'])}
        x = {rng.choice(['x >> 1', 'x ^ h', '-x', 'x * 31 % 65537', '~x', 'x - h'])}
    return h, x, {rng.choice(['h.bit_length()', 'bin(x)', 'hex(h)', 'x & -x', 'h % 1000007', 'divmod(h, 12345)', 'h // -7', 'x % -13'])}

def case_{number}():
    for x in ({v.integer(rng)}, {v.integer(rng)}, {v.small(rng)}):
        for n in (0, 1, {rng.choice(['5', '33', '70'])}):
            tried(lambda: f_{number}(x, n))
"""


def floats(rng, number):
    return f"""def f_{number}(a, b, n):
    s, m, p = 0.0, a, 1.0
    for i in range(n):
        s += {rng.choice(['a / (i + 1)', 'a * b', 'b ** i', 'a % (i + 0.5)', 'a // (i + 1)', 'i', 'abs(a - b)', 'a'])}
        m = {rng.choice(['min(m, s)', 'max(m, b)', 'm if m < s else s', '-m', 'm - s'])}
        p {rng.choice(['*=', '/=', '-=', '**='])} {rng.choice(['1.5', 's', 'b', '2'])}
        if s != s or m == p:
            {rng.choice(['break', 's = 0.0', 'continue', 'return i, s'])}
    return s, m, p, int(s) if s == s and abs(s) < 1e30 else None, round(m, 3) if m == m else m, s > b, a == b

def case_{number}():
    for a, b in (({v.double(rng)}, {v.double(rng)}), ({v.double(rng)}, {v.small(rng)}), (1.5, 2), ({v.integer(rng)}, {v.double(rng)})):
        for n in (0, 1, 5):
            tried(lambda: f_{number}(a, b, n))
"""


def module_level(rng, number):
    return f"""total_{number} = 0
items_{number} = []
last_{number} = {rng.choice(['None', '0', '1.5', "''"])}
for i_{number} in {rng.choice(['range(5)', '[3, 1, 2]', "'abc'", 'reversed([1, 2])', 'enumerate([4, 5])', 'zip([1], [2])', '{1: 2}', 'map(str, [1, 2])', 'iter((1, 2))', 'filter(None, [0, 1])'])}:
    items_{number}.append(i_{number})
    last_{number} = i_{number}
    total_{number} += {rng.choice(['1', 'len(items_%d)' % number, '2**62', '0.5'])}
r_{number} = {rng.choice(['reversed([1, 2])', 'iter([1, 2])', 'zip([1], [2])', 'enumerate([7])', 'map(abs, [-1])', 'range(3)', 'slice(1, 2)', 'iter((1, 2))', '{1: 2}.items()', '{1: 2}.keys()', '(x for x in [1, 2])', 'iter(range(3))', 'filter(None, [1])', 'reversed(range(3))', "iter('ab')", '{3: 4}.values()'])}

def f_{number}(a={rng.choice(['r_%d' % number, 'items_%d' % number, 'last_%d' % number, 'range(4)', 'iter([5])'])}):
    return {rng.choice(['list(a)', 'a', '[x for x in a]', 'a if isinstance(a, list) else type(a).__name__', 'tuple(r_%d)' % number])}

def case_{number}():
    show(total_{number}, items_{number}, last_{number}, type(r_{number}).__name__)
    tried(lambda: {rng.choice(['list(r_%d)' % number, 'next(iter(r_%d))' % number, 'len(r_%d)' % number, '[x for x in r_%d]' % number, 'bool(r_%d)' % number])})
    tried(lambda: {rng.choice(['list(f_%d())' % number, '[*f_%d([1])]' % number, 'f_%d(5)' % number, 'f_%d(range(2))' % number])})
    def inner():
        q = {rng.choice(['r_%d' % number, 'iter([1, 2, 3])', 'reversed([3, 2])', 'range(3)', 'zip([1, 2], [3, 4])', 'enumerate([1])'])}
        def deeper():
            return {rng.choice(['list(q)', 'next(q)', 'q is None', 'q == 1'])}
        box = [q]
        d = {{'q': q, 1: (q, 2)}}
        t = d[1][0] if {rng.choice(['box', 'd', 'False'])} else None
        return deeper(), type(box[0]).__name__, type(t).__name__
    tried(inner)
"""
