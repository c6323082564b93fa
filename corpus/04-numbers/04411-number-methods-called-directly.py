# Dunders of numbers called by hand: NotImplemented, arguments of other classes, conversions.
# point: 3.direct-calls
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
ops = ["add", "radd", "sub", "rsub", "mul", "rmul", "truediv", "rtruediv", "floordiv", "rfloordiv", "mod", "rmod", "divmod", "rdivmod", "pow", "rpow", "lshift", "rlshift", "rshift", "rrshift", "and", "rand", "or", "ror", "xor", "rxor", "lt", "le", "eq", "ne", "gt", "ge", "matmul", "iadd"]
for a in (7, True, 2.5, 1 + 2j, 10**20):
    for op in ops:
        for b in (2, 1.5, 1j, "s", None, True, 0):
            m = getattr(a, f"__{op}__", None)
            if m is None: print(a, op, "none"); break
            if op in ("lshift", "rpow", "pow", "rlshift") and isinstance(a, int) and a > 100: continue
            try: print(a, op, b, m(b))
            except Exception as e: print(a, op, b, type(e).__name__, e)
for a in (7, True, 2.5, 1 + 2j):
    for op in ("neg", "pos", "abs", "invert", "bool", "int", "float", "complex", "index", "round", "trunc", "floor", "ceil", "hash", "repr", "str", "getnewargs", "sizeof"):
        m = getattr(a, f"__{op}__", None)
        if m is None: print(a, op, "none")
        elif op == "sizeof": print(a, m() > 0)
        else: t(m)
t(lambda: int.__add__(True, 1)); t(lambda: float.__add__(1, 2.0)); t(lambda: bool.__and__(True, False)); t(lambda: bool.__and__(True, 3)); t(lambda: int.__and__(True, False)); t(lambda: bool.__add__(True, True)); t(lambda: complex.__add__(1j, 1)); t(lambda: int.__eq__(1, 1.0)); t(lambda: float.__eq__(1.0, 1)); t(lambda: complex.__lt__(1j, 2)); t(lambda: int.__divmod__(7, 0)); t(lambda: (7).__truediv__(0)); t(lambda: (2).__pow__(-1)); t(lambda: (2).__lshift__(-1)); t(lambda: (-7).__floordiv__(2)); t(lambda: (7.5).__divmod__(2)); t(lambda: (1).__radd__(2)); t(lambda: (2).__rsub__(5)); t(lambda: (2).__rpow__(5)); t(lambda: (2.0).__rpow__(5)); t(lambda: (0.0).__rtruediv__(5)); t(lambda: (5).__format__("x")); t(lambda: (5).__format__("q")); t(lambda: (2.5).__format__(".0f")); t(lambda: (5).__class__); t(lambda: (5).__doc__ is not None or "doc") if False else None
t(lambda: (5).real); t(lambda: (5).imag); t(lambda: (5).numerator); t(lambda: (5).denominator); t(lambda: True.numerator); t(lambda: (2.5).real); t(lambda: (2.5).imag); t(lambda: (1j).real); t(lambda: setattr(1j, "real", 1)); t(lambda: (5).conjugate()); t(lambda: (2.5).conjugate()); t(lambda: (1 + 2j).conjugate()); t(lambda: (5).as_integer_ratio()); t(lambda: (2.5).as_integer_ratio()); t(lambda: float("inf").as_integer_ratio()); t(lambda: float("nan").as_integer_ratio()); t(lambda: (5).is_integer()); t(lambda: (2.5).is_integer()); t(lambda: (255).bit_length()); t(lambda: (-255).bit_count()); t(lambda: float.from_number(3)); t(lambda: float.from_number("3")); t(lambda: complex.from_number(3)); t(lambda: complex.from_number("3")); t(lambda: int.from_bytes([1, 2])); t(lambda: int.from_bytes("ab")); t(lambda: int.from_bytes(b"\xff", signed=True)); t(lambda: (300).to_bytes(1)); t(lambda: (-1).to_bytes(1)); t(lambda: (-1).to_bytes(1, signed=True)); t(lambda: (1).to_bytes(-1)); t(lambda: (5).to_bytes()); t(lambda: (1).to_bytes(2, "middle"))
