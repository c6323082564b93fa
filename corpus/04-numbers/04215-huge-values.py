# Arithmetic with ints of thousands of digits: products, quotients, texts, roots, greatest common divisors.
import math

a = 3**5000 + 7
b = 7**2100 - 11
c = (1 << 20000) - 1
print(a * b % 10**40, (a * b) // b == a, a * a - (a - 1) * (a + 1), c * c % 2**64, len(hex(c)), c.bit_count())
q, r = divmod(a, b)
print(q % 10**30, r % 10**30, q * b + r == a, divmod(-a, b) == (-q - 1, b - r), divmod(a, -b) == (-q - 1, r - b))
print(math.gcd(a * 12, b * 18) % 10**9, math.lcm(2**500, 6**100) == 2**500 * 3**100, math.isqrt(a) ** 2 <= a < (math.isqrt(a) + 1) ** 2)
print(math.factorial(500) % (10**9 + 7), math.comb(1000, 500) % 10**12, math.perm(300, 150) % (10**9 + 9), math.prod(range(1, 200)) == math.factorial(199))
print(str(a)[:20], str(a)[-20:], int(str(a)) == a, int(hex(a), 16) == a, int(oct(a), 8) == a, int(bin(a), 2) == a)
print(float(a % 10**300), a % 10**300 / 1e10, math.log(a), math.log2(c), math.log10(b), (a >> 7000) % 1000, (-a >> 7000) % 1000, math.log(a, 3), math.log2(10**400))
print(a > b, a == a + 0, -a < b, abs(-a) == a, hash(a), hash(-a), hash(c), a & 0xFFFF, a | 1 == a, (a ^ b) & 0xFFFFFFFF, ~a + a)
print(pow(a, b, 10**18 + 9), pow(3, a, 2**89 - 1), pow(a, -1, 2**127 - 1), a.to_bytes(1000, "little")[:4], int.from_bytes(a.to_bytes(1000, "big"), "big") == a)
for f in (lambda: float(a), lambda: a / 3, lambda: 2.0 * a, lambda: a**0.5, lambda: [0] * a, lambda: "x" * a, lambda: range(a)[a], lambda: [1][a], lambda: chr(a), lambda: a.to_bytes(10, "big"), lambda: "abc"[:a], lambda: "abc"[-a:], lambda: math.sqrt(c), lambda: 1.5 < a, lambda: a % 0, lambda: round(a, -7900) == 0, lambda: a // 1.0, lambda: math.exp(a), lambda: math.floor(1e20) + 1):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
f0, f1 = 0, 1
for _ in range(3000):
    f0, f1 = f1, f0 + f1
print(f0 % 10**25, len(str(f0)), (f0 * f0 - f1 * (f1 - f0)))
x = 10**50
for step in range(20):
    x = x * 7 // 3 - step
    x += 10**49
    x -= 1
print(x, -x // 7, x % -7, x // -(10**49))
