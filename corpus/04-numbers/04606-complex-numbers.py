# complex: construction, arithmetic, text, comparison.
nan, inf = float("nan"), float("inf")
def show(f, *args, **kwargs):
    try:
        return repr(f(*args, **kwargs))
    except Exception as e:
        return f"{type(e).__name__}: {e}"
class WithComplex:
    def __complex__(self): return 1 - 2j
class Bad:
    def __complex__(self): return 3
for args in [(), (1,), (1, 2), (1.5, -2.5), (1j,), (1j, 2), (1, 2j), (1 + 2j, 3 + 4j), ("1+2j",), (" ( -1.5e3-2J ) ",), ("j",), ("-j",), ("+j",), ("3",), ("1_0+2_0j",), ("1 + 2j",), ("",), ("1+",), ("nan+infj",),
             (WithComplex(),), (Bad(),), ([],), (1, "2"), ("1", 2), (None,), (1, 2, 3), (True, False)]:
    print(args if args and not isinstance(args[0], (WithComplex, Bad)) else "", show(complex, *args))
print(show(complex, real=1, imag=2), show(complex, imag=3), show(complex, 1, real=2), show(complex, 1, 2, imag=2), show(complex, x=1))
values = [0j, 1 + 2j, -1 - 2j, 3j, -3j, 2 + 0j, -0.0 + 0j, complex(0.0, -0.0), complex(-0.0, -0.0), 1e200 + 1e200j, complex(nan, 1), complex(inf, 1), complex(1, -inf), 2, -1.5]
for a in values:
    for b in values[:9] + [2, -1.5, 0, 10j + 1]:
        print(show(lambda: a + b), show(lambda: a - b), show(lambda: a * b), show(lambda: a / b), a == b, a != b)
for a in [0j, 1 + 1j, 2j, -1 + 0j, 1 - 2j, 3 + 4j]:
    print([show(lambda: a ** b) for b in (0, 1, 2, 3, -1, -2)], a.conjugate(), show(abs, a), -a, +a, bool(a), a.real, a.imag, hash(a))
for b in (0.5, 1j, 1 + 1j, 2 - 1j, -0.5, 0j, 101, -1j):
    print([f"{abs(z):.9g}" for z in (complex((1 + 1j) ** b), complex(2 ** (b + 0j)))], show(lambda: 0j ** b) if b != 0 else 0j ** 0)
print(show(lambda: 1j // 2), show(lambda: 1j % 2), show(divmod, 1j, 2), show(lambda: 1j < 2j), show(int, 1j), show(float, 1j), show(pow, 1j, 2, 3), show(lambda: (1e308 + 1e308j) ** 2), show(abs, 1.7e308 + 1.7e308j), bool(complex(0, 1)), bool(0j))
for spec in ["", "f", ".2f", "e", "g", ".3", "+", "+.1f", " .1f", "10", ">20.1f", "<20.1f", "^20.1f", ",.1f", "#.0f", "G", "F", "020", "=20", "d", "%", "n"]:
    print(spec, [show(format, z, spec) for z in (0j, 1 + 2j, -1.5 - 2.5j, 3j, complex(-0.0, 1), complex(nan, inf))])
print(str(1 + 2j), str(3j), str(-3j), repr(complex(-0.0, 2)), complex(1, -0.0), 1 + 0j == 1, 1j == 1, 1 + 0j == 1.0, hash(1 + 0j) == hash(1), complex.from_number(3), show(complex.from_number, "3"))
