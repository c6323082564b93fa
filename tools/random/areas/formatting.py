"""Format specifications, `%`, f-strings, `str.format`, reprs."""
import values as v


def make(rng, number):
    makers = [specification, percent, interpolated, positional, reprs]
    lines = [f"    tried(lambda: {rng.choice(makers)(rng)})" for _ in range(rng.randrange(3, 8))]
    return f"def case_{number}():\n" + "\n".join(lines)


def spec(rng, types=None):
    fill = rng.choice(["", "", "", "*", "0", "é", " ", "<", "x"])
    align = rng.choice(["<", ">", "^", "="]) if fill or rng.random() < 0.3 else ""
    sign = rng.choice(["", "", "", "+", "-", " "])
    z = rng.choice(["", "", "", "", "", "z"])
    sharp = rng.choice(["", "", "", "#"])
    zero = rng.choice(["", "", "", "0"])
    width = rng.choice(["", "", "1", "5", "10", "20", "30"])
    group = rng.choice(["", "", "", ",", "_"])
    precision = rng.choice(["", "", "", ".0", ".1", ".3", ".10", ".17", ".30"])
    kind = rng.choice(types or ["", "", "", "d", "b", "o", "x", "X", "c", "e", "E", "f", "F", "g", "G", "n", "%", "s", "q"])
    if rng.random() < 0.5:
        z = group = sharp = ""
    return fill * bool(align) + align + sign + z + sharp + zero + width + group + precision + kind


def value_and_spec(rng):
    kind = rng.randrange(5)
    if kind == 0:
        return v.integer(rng), spec(rng, ["", "d", "b", "o", "x", "X", "c", "n", "e", "f", "g", "%"])
    if kind == 1:
        return v.double(rng), spec(rng, ["", "e", "E", "f", "F", "g", "G", "n", "%"])
    if kind == 2:
        return v.string(rng), spec(rng, ["", "s"])
    if kind == 3:
        return v.complex_(rng), spec(rng, ["", "e", "f", "g"])
    return v.anything(rng), spec(rng)


def specification(rng):
    value, text = value_and_spec(rng)
    return f"format({value}, {text!r})"


def interpolated(rng):
    parts = []
    for _ in range(rng.randrange(1, 4)):
        name, text = rng.choice("abc"), spec(rng).replace("<", ">")
        conversion = rng.choice(["", "", "", "!r", "!s", "!a"])
        form = rng.choice([f"{{{name}}}", f"{{{name}{conversion}:{text}}}", f"{{{name}=}}", f"{{{name}!r:>{{w}}}}", f"{{{name}:{{w}}.{{p}}}}", f"{{{name} + b}}", "{{}}", f"{{{name}!r}}", f"{{{name} = :{text}}}", "{a:{w}}{b!s:^{w}}"])
        parts.append(rng.choice(["", "x", " ", "é"]) + form)
    text = "".join(parts).replace('"', "'")
    return f'(lambda a, b, c, w, p: f"{text}")({v.number(rng)}, {v.number(rng)}, {v.anything(rng)}, {rng.choice([5, 12, 0])}, {rng.choice([2, 0, 8])})'


def percent(rng):
    parts, args = [], []
    for _ in range(rng.randrange(1, 4)):
        flags = "".join(rng.choice(["", "", "-", "+", " ", "0", "#"]) for _ in range(2))
        width = rng.choice(["", "", "5", "12", "*"])
        precision = rng.choice(["", "", ".0", ".2", ".10", ".*"])
        kind = rng.choice("ddiiouxXeEfFgGcrsa%sr")
        parts.append(f"{rng.choice(['', 'v=', ' '])}%{flags}{width}{precision}{kind}")
        if width == "*":
            args.append(rng.choice(["5", "-8", "0"]))
        if precision == ".*":
            args.append(rng.choice(["3", "0", "-1"]))
        if kind != "%" or rng.random() < 0.1:
            args.append({"c": lambda: rng.choice(["65", "'é'", "0x1F600", "'ab'", "-1", "1.5"]), "r": lambda: v.anything(rng), "s": lambda: v.anything(rng), "a": lambda: v.anything(rng)}.get(kind, lambda: v.number(rng) if rng.random() < 0.9 else v.scalar(rng))())
    if rng.random() < 0.08:
        args.append("1")
    if rng.random() < 0.15:
        return f"{rng.choice(['%(a)s %(b)d', '%(a)r', '%(zz)s', '%(a)5.1f|', '%(b)-6x|'])!r} % {{'a': {v.scalar(rng)}, 'b': {v.number(rng)}}}"
    text = "".join(parts)
    left = repr(text.encode()) if rng.random() < 0.15 and text.isascii() else repr(text)
    return f"{left} % ({', '.join(args)}{',' if args else ''})"


def positional(rng):
    text = rng.choice(["{} {}", "{0} {1} {0}", "{a} {b}", "{0[1]} {1}", "{0.real} {1!r}", "{:{}}", "{0:>{1}}", "{", "}", "{}}", "{0", "{!x}", "{a.b}", "{2}", "{} {0}", "{{{}}}", "{0[a]}", "{:>10} {:<5}|", "{a[0]}", "{0.imag:.2f}", "{!r:^20}"])
    return f"{text!r}.format({v.anything(rng)}, {v.scalar(rng)}, a={v.anything(rng)}, b={v.number(rng)})"


def reprs(rng):
    value = rng.choice([v.double, v.double, v.string, v.octets, v.anything, v.complex_, v.integer])(rng)
    return rng.choice(["repr({})", "str({})", "ascii({})", "[{}]", "({}, {}).__repr__()", "'{{}} {{!r}}'.format({}, {})", "format({})", "f'{{{}!r}}'"]).replace("{}", value) if "'" not in value else f"repr({value})"
