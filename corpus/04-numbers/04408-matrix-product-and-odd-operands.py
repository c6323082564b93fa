# Operators between built-in values that do not fit, in CPython's words.
# point: 3.operand-errors
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class C: pass
values = [1, 1.5, 1j, "s", b"b", [1], (1,), {1: 1}, {1}, None, C(), int, range(2), bytearray(b"x"), frozenset({2}), True]
for a in values:
    for b in values:
        line = []
        for f in (lambda: a + b, lambda: a - b, lambda: a * b, lambda: a @ b, lambda: a / b, lambda: a // b, lambda: a % b, lambda: a << b, lambda: a & b, lambda: a | b, lambda: a ^ b, lambda: a < b, lambda: a >= b):
            try: r = f(); line.append(repr(r) if not isinstance(r, (set, frozenset)) else str(sorted(r, key=repr)))
            except Exception as e: line.append(f"{type(e).__name__}: {e}")
        print(type(a).__name__, type(b).__name__, *line, sep=" | ")
t(lambda: 1 << -1); t(lambda: 1 >> -1); t(lambda: 1 << 2**70); t(lambda: 0 << 2**70); t(lambda: 1 >> 2**70); t(lambda: -1 >> 2**70); t(lambda: 1 / 0); t(lambda: 1.5 // 0); t(lambda: 1 % 0); t(lambda: 1.5 % 0.0); t(lambda: 1j / 0); t(lambda: 1j // 1); t(lambda: 1j % 1); t(lambda: 2**1024 * 1.0); t(lambda: 2**1024 / 2**1023); t(lambda: 2**2000 / 3); t(lambda: 3 / 2**2000); t(lambda: int(1e400)); t(lambda: 1.0 + 2**1024); t(lambda: 2**1024 + 1.0); t(lambda: 2**1024 < 1.0); t(lambda: 2**1024 == float("inf")); t(lambda: 1j + 2**1024); t(lambda: "a" * -1); t(lambda: [1] * 2**70); t(lambda: "ab" * (2**62)); t(lambda: (1,) * (2**62)); t(lambda: [0] * 2**61 if False else [1, 2] * (2**62)); t(lambda: 1e308 * 10); t(lambda: 10.0 ** 400); t(lambda: (-1) ** 0.5); t(lambda: 0 ** -1); t(lambda: 0.0 ** -1)
