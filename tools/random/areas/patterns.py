"""match statements."""
import values as v


def pattern(rng, depth, names):
    def fresh():
        name = f"n{len(names)}"
        names.append(name)
        return name
    kinds = ["literal", "literal", "capture", "wild"]
    if depth:
        kinds += ["sequence", "sequence", "mapping", "class", "builtin", "or", "as"]
    kind = rng.choice(kinds)
    if kind == "literal":
        return rng.choice(["0", "1", "-1", "2", "'a'", "'abc'", "None", "True", "1.5", "b'x'", "Color.RED", "3+4j", "-2.5"])
    if kind == "capture":
        return fresh()
    if kind == "wild":
        return "_"
    if kind == "sequence":
        parts = [pattern(rng, depth - 1, names) for _ in range(rng.randrange(4))]
        if rng.random() < 0.4:
            parts.insert(rng.randrange(len(parts) + 1), rng.choice(["*_", "*" + fresh()]))
        return "[" + ", ".join(parts) + "]" if rng.random() < 0.7 or not parts else "(" + ", ".join(parts) + ",)"
    if kind == "mapping":
        parts = [f"{key}: {pattern(rng, depth - 1, names)}" for key in rng.sample(["'k'", "1", "'a'", "None"], rng.randrange(3))]
        if rng.random() < 0.4:
            parts.append("**" + fresh())
        return "{" + ", ".join(parts) + "}"
    if kind == "class":
        parts = [pattern(rng, depth - 1, names) for _ in range(rng.randrange(3))]
        if rng.random() < 0.4:
            parts.append(f"{rng.choice(['x', 'y', 'z'])}={pattern(rng, depth - 1, names)}")
        return f"{rng.choice(['Point', 'Point', 'Bare'])}({', '.join(parts)})"
    if kind == "builtin":
        return rng.choice(["int()", "str()", f"int({fresh()})", "list()", "float()", "bool()", f"str({fresh()})", "dict()", "tuple()", f"list([{fresh()}, *_])"])
    if kind == "or":
        return "(" + " | ".join(rng.choice(["0", "1", "'a'", "None", "int()", "[]", "[_, _]", "{'k': _}", "Color.RED", "Point()"]) for _ in range(rng.randrange(2, 4))) + ")"
    inner = pattern(rng, depth - 1, names)
    if inner == "_" or inner.isidentifier() and inner in names:
        inner = "[_]" if inner == "_" else "(0 | 1)"
        if names:
            names.pop() if not inner.startswith("[") else None
    return f"({inner} as {fresh()})"


def subject(rng):
    return rng.choice([v.small, v.scalar, v.listing, v.tupling, v.mapping, v.anything, lambda r: f"Point({v.small(r)}, {v.scalar(r)})", lambda r: "Color.RED", lambda r: "Bare()", lambda r: f"[{v.small(r)}, [{v.small(r)}, 'a']]", lambda r: f"{{'k': {v.scalar(r)}, 1: [1, 2]}}", lambda r: f"[Point(0, 1), {v.small(r)}]", lambda r: "'abc'", lambda r: "range(3)"])(rng)


def make(rng, number):
    arms = []
    for k in range(rng.randrange(2, 7)):
        names = []
        text = pattern(rng, 3, names)
        guard = rng.choice(["", "", "", " if len(trace) % 2", " if trace.append(%d) is None" % k, " if 1 / len(trace)"])
        if not guard and (text == "_" or text in names):
            guard = " if trace"
        arms += [f"            case {text}{guard}:", f"                return {k}, {'{' + ', '.join(repr(n) + ': ' + n for n in names) + '}' if names else 'trace'}"]
    calls = [f"    tried(lambda: f_{number}({subject(rng)}, {rng.choice(['[]', '[1]', '[1, 2]'])}))" for _ in range(rng.randrange(5, 12))]
    return f"""class Point:
    __match_args__ = {rng.choice(["('x', 'y')", "('y', 'x')", "('x',)"])}
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return f'Point({{self.x!r}}, {{self.y!r}})'

class Bare:
    {rng.choice(['pass', '__match_args__ = 5', '__match_args__ = ["x"]', 'x = 1'])}
    def __repr__(self): return 'Bare'

class Color:
    RED = {rng.choice(['0', '5', "'a'", '(1, 2)'])}

def f_{number}(subject, trace):
    for _ in range(2):
        match subject{rng.choice(['', '', '', ', trace']) if rng.random() < 0.2 else ''}:
{chr(10).join(arms)}
        trace.append('again')
    return 'none', trace

def case_{number}():
""" + "\n".join(calls)
