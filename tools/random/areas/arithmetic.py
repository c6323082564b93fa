"""Operators and numeric built-ins on mixed operands."""
import values as v

BINARY = ["+", "-", "*", "/", "//", "%", "&", "|", "^", "<<", ">>", "**"]
COMPARE = ["<", "<=", "==", "!=", ">", ">=", "is", "in"]


def make(rng, number):
    return rng.choice([straight, through_function, expressions, builtins_, methods, augmented, comparisons, typed, mathematical])(rng, number)


def operand_for(rng, op, left):
    if op in ("<<", ">>"):
        return rng.choice([v.integer(rng) if op == ">>" else "3", "0", "1", "62", "63", "64", "65", "(-1)", "100", "2.0", "True"])
    if op == "**":
        return rng.choice(["0", "1", "2", "3", "(-1)", "(-2)", "0.5", "(-0.5)", "10", "2.0", "True", "64", v.double(rng)])
    return rng.choice([v.number, v.number, v.number, v.scalar, v.listing])(rng)


def binary(rng):
    op = rng.choice(BINARY)
    left = rng.choice([v.number, v.number, v.number, v.scalar, v.setting])(rng)
    if op == "**" and rng.random() < 0.7:
        left = rng.choice([v.small, v.double])(rng)
    return left, op, operand_for(rng, op, left)


def straight(rng, number):
    lines = [f"def case_{number}():"]
    for _ in range(rng.randrange(2, 6)):
        left, op, right = binary(rng)
        lines += [f"    a, b = {left}, {right}", f"    tried(lambda: a {op} b)"]
    return "\n".join(lines)


def through_function(rng, number):
    op = rng.choice(BINARY)
    calls = []
    for _ in range(rng.randrange(2, 7)):
        left = v.small(rng) if op == "**" else rng.choice([v.integer, v.double, v.boolean])(rng)
        calls.append(f"    tried(lambda: f_{number}({left}, {operand_for(rng, op, left)}))")
    return f"def f_{number}(x, y):\n    return x {op} y\n\ndef case_{number}():\n" + "\n".join(calls)


def tree(rng, depth, leaves):
    if depth == 0 or rng.random() < 0.15:
        return rng.choice(leaves)
    kind = rng.random()
    if kind < 0.7:
        op = rng.choice(["+", "-", "*", "//", "%", "&", "|", "^", "+", "-", "*", "/"])
        return f"({tree(rng, depth - 1, leaves)} {op} {tree(rng, depth - 1, leaves)})"
    if kind < 0.8:
        return f"({rng.choice(['-', '+', '~'])}{tree(rng, depth - 1, leaves)})"
    if kind < 0.9:
        return f"({tree(rng, depth - 1, leaves)} if {tree(rng, depth - 1, leaves)} {rng.choice(COMPARE[:6])} {tree(rng, depth - 1, leaves)} else {tree(rng, depth - 1, leaves)})"
    return rng.choice(["abs({})", "int({})", "({} << 3)", "({} >> 2)", "bool({})", "min({}, 3)", "max({}, 1.5)"]).format(tree(rng, depth - 1, leaves))


def expressions(rng, number):
    leaves = ["x", "y", "z", v.small(rng), v.small(rng), rng.choice(["1.5", "3", v.integer(rng)])]
    body = tree(rng, rng.randrange(2, 5), leaves)
    body2 = tree(rng, rng.randrange(2, 4), leaves)
    make_ = rng.choice([v.integer, v.small, v.number, v.double])
    calls = [f"    tried(lambda: f_{number}({make_(rng)}, {make_(rng)}, {make_(rng)}))" for _ in range(rng.randrange(2, 6))]
    return f"def f_{number}(x, y, z):\n    t = {body}\n    x = {body2}\n    return t, x\n\ndef case_{number}():\n" + "\n".join(calls)


BUILTINS = ["abs({n})", "round({n})", "round({n}, {s})", "divmod({n}, {n})", "pow({s}, {s}, {s})", "pow({n}, {s})", "int({a})", "float({a})", "complex({a})",
            "bool({a})", "int({t}, {b})", "hash({n})", "hex({i})", "bin({i})", "oct({i})", "chr({i})", "min({n}, {n}, {n})", "max({n}, {n})", "sum([{n}, {n}, {n}])",
            "sum([{d}, {d}, {d}, {d}])", "sorted([{i}, {d}, {i}, {d}])", "str({n})", "repr({d})", "{n} == {n}", "float({t})", "int({d})", "int({t})", "complex({t})", "range({i}, {i}, {s})",
            "len(range({s}, {i}, {s}))", "{i} in range({s}, {i}, {s})", "range({s}, {i}, {s})[{s}]", "sum([{s}, {d}], {n})", "float.fromhex({h})", "{d}.hex()", "isinstance({a}, (int, float))", "hash({d}) == hash({i})"]


def fill(rng, template):
    out = template
    makers = {"{n}": v.number, "{s}": v.small, "{i}": v.integer, "{d}": v.double, "{a}": v.anything, "{b}": lambda r: r.choice(["2", "8", "10", "16", "36", "0", "1", "37"]),
              "{t}": lambda r: repr(r.choice(["12", " -7 ", "0x1f", "1_000", "1e5", "inf", "nan", "-Infinity", "", "abc", "1__0", "0b101", "z", "٣٤", "1.5", "+3", "- 3", "1j", "3+4j", "(1-2j)", "0o17", "00", "1_0.5_0", "9" * 30])),
              "{h}": lambda r: repr(r.choice(["0x1.8p3", "1.8", "0x1p-1074", "inf", "-0x0.1p1", "xyz", "0x1.fffffffffffffp1023", "0x1p1024"])), "{k}": v.string}
    for key, maker in makers.items():
        while key in out:
            out = out.replace(key, maker(rng), 1)
    return out


def builtins_(rng, number):
    lines = [f"    tried(lambda: {fill(rng, rng.choice(BUILTINS))})" for _ in range(rng.randrange(3, 8))]
    return f"def case_{number}():\n" + "\n".join(lines)


METHODS = ["({i}).bit_length()", "({i}).bit_count()", "({i}).to_bytes({s}, 'big')", "({i}).to_bytes(16, 'little', signed=True)", "int.from_bytes({y}, 'big')",
           "int.from_bytes({y}, 'little', signed=True)", "({d}).is_integer()", "({d}).as_integer_ratio()", "({i}).as_integer_ratio()", "({n}).conjugate()", "({n}).real", "({n}).imag",
           "({i}).numerator", "({i}).denominator", "({i}).__add__({n})", "({d}).__mul__({n})", "({i}).__rsub__({n})", "({d}).__floordiv__({n})", "({i}).__lt__({n})", "({d}).__eq__({n})",
           "({i}).__index__()", "({d}).__trunc__()", "({d}).__round__({s})", "({i}).__round__({s})", "({d}).__floor__()", "({d}).__ceil__()", "({n}).__bool__()", "({i}).__pow__({s}, {s})", "({i}).is_integer()",
           "({n}).__divmod__({n})", "({i}).__invert__()", "({n}).__neg__()", "({d}).__int__()", "({i}).__float__()", "({i}).__truediv__({i})", "({b1}).__and__({b1})", "({b1}) + ({i})", "~({b1})"]


def methods(rng, number):
    lines = []
    for _ in range(rng.randrange(3, 8)):
        template = rng.choice(METHODS).replace("{y}", v.octets(rng)).replace("{b1}", v.boolean(rng)).replace("{b1}", v.boolean(rng))
        lines.append(f"    tried(lambda: {fill(rng, template)})")
    return f"def case_{number}():\n" + "\n".join(lines)


def augmented(rng, number):
    steps = []
    for _ in range(rng.randrange(2, 8)):
        op = rng.choice(BINARY[:-1])
        right = operand_for(rng, op, "") if rng.random() < 0.6 else v.integer(rng) if op not in ("<<", ">>") else "5"
        steps.append(f"    try:\n        x {op}= {right}\n    except Exception as e:\n        print(type(e).__name__, e)\n    show(x)")
    return f"def case_{number}():\n    x = {v.number(rng)}\n" + "\n".join(steps)


def comparisons(rng, number):
    lines = []
    for _ in range(rng.randrange(3, 7)):
        make_ = rng.choice([v.number, v.number, v.anything])
        chain = make_(rng)
        for _ in range(rng.randrange(1, 4)):
            chain += f" {rng.choice(COMPARE[:6])} {make_(rng)}"
        lines.append(f"    tried(lambda: {chain})")
    return f"def case_{number}():\n" + "\n".join(lines)


def typed(rng, number):
    kinds = {"int": v.integer, "float": v.double, "bool": v.boolean}
    a, b = rng.choice(list(kinds)), rng.choice(list(kinds))
    body = []
    for name in "pqrs":
        op = rng.choice(["+", "-", "*", "/", "//", "%"])
        body.append(f"    {name} = {rng.choice(['x', 'y', 'x', *'pqrs'['pqrs'.index(name)-1:'pqrs'.index(name)]])} {op} {rng.choice(['y', 'x', v.small(rng), v.double(rng)])}")
    test = f"    if p {rng.choice(COMPARE[:6])} q and not r {rng.choice(COMPARE[:6])} {v.integer(rng)}:\n        return 'yes', p, q, r, s"
    calls = [f"    tried(lambda: f_{number}({kinds[a](rng)}, {kinds[b](rng)}))" for _ in range(rng.randrange(2, 6))]
    return f"def f_{number}(x: {a}, y: {b}):\n" + "\n".join(body) + f"\n{test}\n    return 'no', p, q, r, s\n\ndef case_{number}():\n" + "\n".join(calls)


MATH = ["sqrt({n})", "floor({n})", "ceil({n})", "trunc({n})", "gcd({i}, {i})", "lcm({i}, {i})", "factorial({s})", "comb({s}, {s})", "perm({s}, {s})", "isqrt({i})", "fsum([{d}, {d}, {d}])",
        "fmod({n}, {n})", "copysign({n}, {n})", "frexp({d})", "ldexp({d}, {s})", "modf({d})", "isclose({d}, {d})", "isfinite({n})", "isnan({d})", "hypot({s}, {s})", "log({n})", "log2({i})",
        "log10({i})", "pow({d}, {s})", "degrees({s})", "remainder({d}, {d})", "nextafter({d}, {d})", "ulp({d})", "prod([{n}, {n}])", "dist([{s}, {s}], [{s}, {s}])", "exp({s})", "fabs({n})", "cbrt({s})", "sumprod([{s}, {s}], [{s}, {d}])"]


def mathematical(rng, number):
    lines = [f"    tried(lambda: math.{fill(rng, rng.choice(MATH))})" for _ in range(rng.randrange(3, 8))]
    return f"import math\n\ndef case_{number}():\n" + "\n".join(lines)
