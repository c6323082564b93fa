# Big-number mathematics: digits of pi and e, primes, factors, RSA, continued fractions, exact square roots.
import math


def pi_digits():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2


def is_prime(n, bases=(2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)):
    if n < 2:
        return False
    for p in bases:
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in bases:
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


def next_prime(n):
    n += 1 + n % 2 if n > 2 else 1
    while not is_prime(n):
        n += 2
    return n


def rho(n):
    if n % 2 == 0:
        return 2
    for c in range(1, 20):
        x = y = 2
        d = 1
        while d == 1:
            x = (x * x + c) % n
            y = (y * y + c) % n
            y = (y * y + c) % n
            d = math.gcd(abs(x - y), n)
        if d != n:
            return d
    raise ArithmeticError(f"no factor of {n}")


def factors(n):
    if n == 1:
        return []
    if is_prime(n):
        return [n]
    d = rho(n)
    return sorted(factors(d) + factors(n // d))


class Rsa:
    def __init__(self, p, q, e=65537):
        self.n, self.e = p * q, e
        self.d = pow(e, -1, (p - 1) * (q - 1))

    def encrypt(self, text):
        m = int.from_bytes(text.encode(), "big")
        if m >= self.n:
            raise ValueError(f"{len(text)} characters are too many for {self.n.bit_length()} bits")
        return pow(m, self.e, self.n)

    def decrypt(self, c):
        m = pow(c, self.d, self.n)
        return m.to_bytes((m.bit_length() + 7) // 8, "big").decode()


def continued(n):
    a0 = math.isqrt(n)
    m, d, a = 0, 1, a0
    yield a0
    while a != 2 * a0 and a0 * a0 != n:
        m = d * a - m
        d = (n - m * m) // d
        a = (a0 + m) // d
        yield a


def pell(n):
    h, k, h1, k1 = 1, 0, 0, 1
    period = list(continued(n))
    i = 0
    while True:
        a = period[i] if i < len(period) else period[1 + (i - 1) % (len(period) - 1)]
        h, h1 = a * h + h1, h
        k, k1 = a * k + k1, k
        if h * h - n * k * k == 1:
            return h, k
        i += 1


digits = pi_digits()
print("".join(str(next(digits)) for _ in range(120)))
scale = 10**60
e = sum(scale // math.factorial(k) for k in range(50))
print(e, str(math.isqrt(2 * scale**2)))
print([p for p in range(60) if is_prime(p)], next_prime(10**18), next_prime(2**61), is_prime(2**127 - 1), is_prime(2**127 + 1))
for n in (360, 2**32 + 1, 600851475143, 10**15 + 37 * 2, 2**67 - 1):
    print(n, factors(n), math.prod(factors(n)) == n)
key = Rsa(next_prime(10**30), next_prime(3 * 10**31))
c = key.encrypt("Attack at dawn, été!")
print(c, key.decrypt(c), key.n.bit_length())
try:
    key.encrypt("x" * 30)
except ValueError as error:
    print(error)
try:
    Rsa(7, 13, 6)
except ValueError as error:
    print(error)
print(list(continued(61)), pell(61), pell(109), list(continued(49)))
print(2**200 % 97, -7**31 // 10**9, (-2)**63, 3**-2, divmod(-10**30, 7**20), (10**25).bit_count(), f"{10**30:,}", f"{2**100:x}", f"{7**50:.10e}")
fib = [0, 1]
while len(str(fib[-1])) < 40:
    fib.append(fib[-1] + fib[-2])
print(len(fib), fib[-1], sum(map(int, str(fib[-1]))), hash(fib[-1]), float(fib[-1]))
print(math.comb(100, 50), math.perm(20, 10), math.lcm(*range(1, 40)), math.gcd(2**90, 6**40))
