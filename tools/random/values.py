"""Random literals and small expressions, as source text."""

INTS = [0, 1, -1, 2, 3, 5, 7, 10, -7, 63, 64, 255, 256, 2**31, 2**53, 2**53 + 1, 2**61, 2**62 - 1, 2**62, -(2**62), -(2**62) - 1, 2**63 - 1,
        2**63, -(2**63), 2**64, 10**18, 10**25, -(10**30), 3**100]
SMALL = [0, 1, -1, 2, 3, -2, 4, 5, 7, -5, 10, 12, 100, -100, 1000]
FLOATS = ["0.0", "-0.0", "1.0", "-1.0", "0.5", "1.5", "2.5", "-2.5", "0.1", "3.14159", "1e16", "1e15", "123456789.125", "1e22", "1e23", "1e-5",
          "0.0001", "1e308", "1.7976931348623157e308", "5e-324", "float('inf')", "float('-inf')", "float('nan')", "9007199254740993.0", "1e100",
          "-1e-300", "2.0**62", "4611686018427387904.0", "0.30000000000000004", "100.0"]
WORDS = ["", "a", "abc", "Hello World", "  pad  ", "ünïcödé", "straße", "日本語", "a,b,,c", "x=1;y=2", "line1\nline2\r\nline3", "UPPER lower", "tab\tbed",
         "0123", "-42", "3.5e2", "😀 emoji", "ǅungla", "ﬁn", "İstanbul", "aaa", "abab", "ab" * 5, "it's", 'say "hi"', "\\back", "\x00nul", "Σίσυφος", "٣٤", "½", "\u2028x", "é"]
BYTES = [b"", b"a", b"abc", b"Hello World", b"\x00\xff", b"a,b,,c", b"  pad ", b"line\nnext\r\n", b"0123", b"aaa", b"\xc3\xa9", b"A\tB"]


def integer(rng):
    if rng.random() < 0.55:
        value = rng.choice(SMALL)
    elif rng.random() < 0.8:
        value = rng.choice(INTS) + rng.choice([0, 0, 0, 1, -1])
    else:
        value = rng.randrange(-(10 ** rng.randrange(1, 40)), 10 ** rng.randrange(1, 40))
    return literal(value)


def literal(value):
    return f"({value})" if value < 0 else str(value)


def small(rng):
    return literal(rng.choice(SMALL))


def double(rng):
    if rng.random() < 0.7:
        text = rng.choice(FLOATS)
    else:
        text = repr(rng.uniform(-1, 1) * 10.0 ** rng.randrange(-20, 25))
    return f"({text})" if text.startswith("-") else text


def number(rng):
    return rng.choice([integer, integer, double, double, boolean, complex_])(rng)


def boolean(rng):
    return rng.choice(["True", "False"])


def complex_(rng):
    return f"complex({double(rng)}, {double(rng)})" if rng.random() < 0.5 else f"({rng.choice(SMALL)}+{abs(rng.choice(SMALL))}j)"


def string(rng):
    if rng.random() < 0.75:
        return repr(rng.choice(WORDS))
    return repr("".join(rng.choice("ab cAB1.,-é日\n") for _ in range(rng.randrange(12))))


def octets(rng):
    if rng.random() < 0.75:
        return repr(rng.choice(BYTES))
    return repr(bytes(rng.choice([97, 98, 32, 65, 0, 255, 49]) for _ in range(rng.randrange(10))))


def scalar(rng):
    return rng.choice([integer, double, string, octets, boolean, lambda r: "None"])(rng)


def hashable(rng):
    return rng.choice([small, small, string, boolean, lambda r: "None", lambda r: f"({small(r)}, {string(r)})", lambda r: r.choice(["1.0", "2.5", "0.0"])])(rng)


def items(rng, make, most=6):
    return ", ".join(make(rng) for _ in range(rng.randrange(most)))


def listing(rng, make=None):
    return f"[{items(rng, make or rng.choice([small, string, scalar, double]))}]"


def tupling(rng, make=None):
    inside = items(rng, make or rng.choice([small, string, scalar]))
    return f"({inside},)" if inside else "()"


def mapping(rng):
    return "{" + ", ".join(f"{hashable(rng)}: {scalar(rng)}" for _ in range(rng.randrange(6))) + "}"


def setting(rng):
    inside = items(rng, small)
    return "{" + inside + "}" if inside else "set()"


def anything(rng):
    return rng.choice([scalar, scalar, listing, tupling, mapping, number, lambda r: "frozenset(" + listing(r, small) + ")", lambda r: f"range({small(r)}, {small(r)})",
                       setting, lambda r: "...", lambda r: "NotImplemented" if r.random() < 0 else "int", lambda r: f"bytearray({octets(r)})"])(rng)


def index(rng):
    return rng.choice(["0", "1", "-1", "2", "-2", "5", "-7", "100", "None", "True", "1.0", "'a'"]) if rng.random() < 0.2 else rng.choice(["0", "1", "-1", "2", "-3"])


def slicing(rng):
    part = lambda: rng.choice(["", "", "0", "1", "2", "-1", "-2", "-5", "3", "10", "-10", str(2**63), str(-(2**70))])
    step = rng.choice(["", "", "", ":", ":1", ":2", ":-1", ":-2", ":3", ":0"] if rng.random() < 0.9 else [":None", ":100", ":-100"])
    return f"{part()}:{part()}{step}"


def indented(lines, depth=1):
    return "\n".join("    " * depth + line for line in lines)
