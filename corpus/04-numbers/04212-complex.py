# complex: construction, texts, arithmetic, comparison and errors.
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


inf, nan = float("inf"), float("nan")
for s in ["1", "1j", "j", "-j", "+j", "1+j", "1+2j", "1-2J", " 1+2j ", "(1+2j)", " ( 1+2j ) ", "((1j))", "1 + 2j", "1+2", "1j+2", "", "()", "1e3+1e-3j", "infj", "inf+nanj", "nan-infj", "-inf-infinityj", "1_0+2_0j", "1__0j", "i", "1+2jj", "+", "1+", "1.j", ".5j", "\t2j\n", "1e400j", "１j", "1+-2j", "--1j"]:
    t(lambda: complex(s))
for a in [(), (1,), (1, 2), (1.5, -2), (-0.0, -0.0), (inf, nan), (1j, 0), (0, 1j), (1j, 1j), (2 + 3j,), (True, False), ("1", 2), (1, "2"), (None,), (b"1",), ([],), (2**1100,), (1, 2**1100), (1, None)]:
    t(lambda: complex(*a))
t(lambda: complex(real=1)), t(lambda: complex(imag=2)), t(lambda: complex(real=1, imag=2)), t(lambda: complex(x=1)), t(lambda: complex("1", imag=1)), t(lambda: complex(1, 2, 3))
for z in [0j, -0j, 1j, 1 - 1j, complex(-0.0, 0), complex(0, -0.0), complex(-0.0, -0.0), complex(inf, -inf), complex(nan, nan), complex(1e16, 1e-5), complex(0.1, 1e22), -1j, 3 + 4j]:
    print(z, repr(z), -z, +z, z.conjugate(), z.real, z.imag, bool(z), str([z]))
    t(lambda: abs(z)), t(lambda: z * z), t(lambda: z + 1), t(lambda: 1 - z), t(lambda: z / (1 + 1j)), t(lambda: 1 / z), t(lambda: z**2), t(lambda: 2.0 * z)
for f in [lambda z: z < 1, lambda z: 1 >= z, lambda z: z > z, lambda z: z // 1, lambda z: z % 1, lambda z: divmod(z, 1), lambda z: int(z), lambda z: float(z), lambda z: round(z), lambda z: ~z, lambda z: z & 1, lambda z: z + "a", lambda z: z * [1], lambda z: z == 1j, lambda z: z != 1j, lambda z: z == "a", lambda z: (z - 1j) == 0, lambda z: hash(z) == hash(1j), lambda z: hash(complex(5, 0)) == hash(5), lambda z: z / 0, lambda z: z / 0j, lambda z: z.foo, lambda z: setattr(z, "real", 1), lambda z: z.__complex__(), lambda z: z.__getnewargs__(), lambda z: z.__eq__(1), lambda z: z.__lt__(1), lambda z: min(z, 2j), lambda z: sorted([z, 2j]), lambda z: sum([z, 1, 2.5]), lambda z: complex(z), lambda z: range(z), lambda z: abs(complex(1e308, 1e308)), lambda z: 1e200 * complex(1e200, 1)]:
    t(lambda: f(1j))
for spec in ["", ".2f", "+.1f", "10", "<12.1f", ">20", "^20.2e", ",.2f", "_.1f", "g", ".3", ".0f", "e", "n", "#", "#.3g", "z.1f", "012", "=12", "x", "d", "%", "s", "0", " "]:
    for z in [1 + 2j, -1.5 - 0.25j, complex(0, -0.0), complex(1234567.5, nan)]:
        t(lambda: format(z, spec))


class C(complex):
    pass


class HasComplex:
    def __init__(self, v):
        self.v = v

    def __complex__(self):
        return self.v


t(lambda: complex(HasComplex(2j))), t(lambda: complex(HasComplex(2.0))), t(lambda: complex(HasComplex(2j), 1)), t(lambda: C(1, 2)), t(lambda: type(C(1) + 1)), t(lambda: complex.from_number(3)), t(lambda: complex.from_number(HasComplex(1j))), t(lambda: complex.from_number("1")), t(lambda: C("1+1j").imag)
t(lambda: "%s %r" % (1j, 2j)), t(lambda: "%f" % 1j), t(lambda: "%d" % 1j), t(lambda: f"{1j!r:>6}"), t(lambda: 1j.imag + 2), t(lambda: 10j**-1), t(lambda: complex(1, -0.0) * 1), t(lambda: 1 - 0j), t(lambda: -(1 + 0j)), t(lambda: 0j - 1), t(lambda: 1 * complex(0, inf)), t(lambda: complex(inf, 0) * 1j)
