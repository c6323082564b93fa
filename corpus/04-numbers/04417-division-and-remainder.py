# Division of all kinds and signs, identities between // and %, and zero.
# point: 3.division
import math, operator
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
ints = [0, 1, -1, 7, -7, 3, -3, 2**62, -2**62, 2**63, -2**63, 10**20, -10**20, 2**62 - 1]
bad = 0
for a in ints:
    for b in ints:
        if b == 0:
            for f in (lambda: a / b, lambda: a // b, lambda: a % b, lambda: divmod(a, b), lambda: a / 0.0, lambda: a // 0.0, lambda: a % 0.0, lambda: divmod(a, 0.0)): t(f)
            continue
        q, r = a // b, a % b
        if (q, r) != divmod(a, b) or q * b + r != a or (r != 0 and (r < 0) != (b < 0)) or abs(r) >= abs(b): bad += 1
        if abs(a) < 10 or abs(b) < 10: print(a, b, q, r, a / b)
print("broken identities:", bad)
for a in (7.5, -7.5, 0.0, -0.0, 1e308, 5e-324, float("inf"), float("nan")):
    for b in (2, -2, 2.5, -2.5, 1e-308, float("inf"), float("-inf"), float("nan")): print(a, b, a / b if abs(a / b if b == b else 0) <= float("inf") or True else 0, a // b, a % b, math.fmod(a, b) if not math.isinf(a) else "inf")
t(lambda: 2**2000 / 2**1999); t(lambda: 2**2000 / 3); t(lambda: 1 / 2**2000); t(lambda: -1 / 2**1074); t(lambda: 2**1074 / 2**50); t(lambda: 10**400 // 10**399); t(lambda: 10**400 % 7); t(lambda: 10**400 / 1e10); t(lambda: 1e10 / 10**400); t(lambda: True / True); t(lambda: False // True); t(lambda: 1 // True); t(lambda: "a" / 1); t(lambda: 1 // "a"); t(lambda: [] % 2); t(lambda: 5 % None); t(lambda: operator.truediv(1, 0)); t(lambda: operator.mod(5, 0)); t(lambda: operator.floordiv(5.0, 0)); t(lambda: math.fmod(5, 0)); t(lambda: math.remainder(5, 0)); t(lambda: (-2**62) // -1); t(lambda: (-2**63) // -1); t(lambda: -2**62 % -1); t(lambda: 0.3 // 0.1); t(lambda: 0.3 % 0.1); t(lambda: -0.3 % 0.1); t(lambda: 1e300 // 1e-10); t(lambda: divmod(-0.0, 1)); t(lambda: divmod(5, float("inf"))); t(lambda: divmod(-5, float("inf"))); t(lambda: float("inf") // 1); t(lambda: float("inf") % 1)
def loop(n, d):
    out = []
    for i in range(-n, n): out.append(i // d); out.append(i % d)
    return out
t(lambda: loop(4, 3)); t(lambda: loop(4, -3)); t(lambda: loop(2, 0)); t(lambda: loop(2, 1.5))
