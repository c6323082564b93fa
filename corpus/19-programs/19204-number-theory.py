# Number theory with big ints: primes, factors, modular roots, RSA, continued fractions, Roman numerals.
import math
from fractions import Fraction

SCALE = 1


def is_prime(n):
    if n < 2:
        return False
    small = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)
    for p in small:
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for a in small:
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def rho(n):
    if n % 2 == 0:
        return 2
    c = 1
    while True:
        x = y = 2
        d = 1
        while d == 1:
            x = (x * x + c) % n
            y = (y * y + c) % n
            y = (y * y + c) % n
            d = math.gcd(abs(x - y), n)
        if d != n:
            return d
        c += 1


def factor(n):
    if n == 1:
        return {}
    if is_prime(n):
        return {n: 1}
    d = rho(n)
    result = factor(d)
    for p, k in factor(n // d).items():
        result[p] = result.get(p, 0) + k
    return dict(sorted(result.items()))


def totient(n):
    for p in factor(n):
        n -= n // p
    return n


def egcd(a, b):
    x, y, u, v = 1, 0, 0, 1
    while b:
        q, a, b = a // b, b, a % b
        x, u = u, x - q * u
        y, v = v, y - q * v
    return a, x, y


def crt(pairs):
    r, m = 0, 1
    for a, n in pairs:
        g, p, _ = egcd(m, n)
        if (a - r) % g:
            raise ValueError(f"no solution for {a} mod {n}")
        r += (a - r) // g * p % (n // g) * m
        m = m // g * n
        r %= m
    return r, m


def sqrt_mod(a, p):
    if pow(a, (p - 1) // 2, p) != 1:
        return None
    q, s = p - 1, 0
    while q % 2 == 0:
        q, s = q // 2, s + 1
    z = next(z for z in range(2, p) if pow(z, (p - 1) // 2, p) == p - 1)
    m, c, t, r = s, pow(z, q, p), pow(a, q, p), pow(a, (q + 1) // 2, p)
    while t != 1:
        i, u = 0, t
        while u != 1:
            u, i = u * u % p, i + 1
        b = pow(c, 1 << m - i - 1, p)
        m, c, t, r = i, b * b % p, t * b * b % p, r * b % p
    return min(r, p - r)


def continued(x, y):
    while y:
        q, r = divmod(x, y)
        yield q
        x, y = y, r


def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[:2] = b"\0\0"
    for i in range(2, math.isqrt(n) + 1):
        if flags[i]:
            flags[i * i :: i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, f in enumerate(flags) if f]


ROMAN = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def to_roman(n):
    if not 0 < n < 4000:
        raise ValueError(f"{n} has no Roman numeral")
    out = []
    for value, text in ROMAN:
        k, n = divmod(n, value)
        out.append(text * k)
    return "".join(out)


def from_roman(text):
    values = {t: v for v, t in ROMAN if len(t) == 1}
    total = 0
    for a, b in zip(text, text[1:] + "I"):
        total += -values[a] if values[a] < values[b] else values[a]
    if to_roman(total) != text:
        raise ValueError(f"bad numeral {text!r}")
    return total


print(sieve(100), len(sieve(20000)))
print([n for n in (561, 2**31 - 1, 2**61 - 1, 2**67 - 1, 2**89 - 1, 10**18 + 9) if is_prime(n)])
for n in (360, 1001, 2**32 + 1, 10**12 + 39, 600851475143, 2**59 - 1, math.factorial(20)):
    print(n, " * ".join(f"{p}^{k}" if k > 1 else f"{p}" for p, k in factor(n).items()), totient(n))
print(crt([(2, 3), (3, 5), (2, 7)]), crt([(1, 10**9 + 7), (5, 10**9 + 9)]), [sqrt_mod(a, 10007) for a in (2, 3, 5, 7, 9)], egcd(240, 46))
try:
    crt([(1, 4), (2, 6)])
except ValueError as e:
    print(e)
p, q, e = 2**89 - 1, 2**107 - 1, 65537
n, d = p * q, pow(65537, -1, (p - 1) * (q - 1))
message = int.from_bytes(b"attack at dawn", "big")
cipher = pow(message, e, n)
print(cipher, pow(cipher, d, n).to_bytes(14, "big"), hex(n), n.bit_length())
try:
    pow(6, -1, 9)
except ValueError as err:
    print(err)
print(list(continued(649, 200)), Fraction(math.pi).limit_denominator(1000), sum(Fraction(1, k) for k in range(1, 30)), str(math.isqrt(2 * 10**60)))
assert all(from_roman(to_roman(k)) == k for k in range(1, 4000, 7))
for text in ("MCMXCIV", "IIII", "VX", "ABC"):
    try:
        print(text, from_roman(text))
    except (ValueError, KeyError) as err:
        print(type(err).__name__, err)
total = 0
for k in range(40 * SCALE):
    n = 10**9 + k * 7919
    total += sum(p * e for p, e in factor(n).items()) + is_prime(2**61 + k) + pow(k + 2, n, 2**127 - 1) % 1000
print(total)
