# Number theory with exact integers: primes, modular inverses, continued fractions, pi.
def is_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
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


def egcd(a, b):
    if b == 0:
        return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y


def inverse(a, m):
    g, x, _ = egcd(a, m)
    if g != 1:
        raise ValueError(f"{a} has no inverse modulo {m}")
    return x % m


def pi_digits(n):
    out = []
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    while len(out) < n:
        if 4 * q + r - t < m * t:
            out.append(m)
            q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return "".join(map(str, out))


def isqrt(n):
    x = 1 << (n.bit_length() + 1) // 2
    while (y := (x + n // x) // 2) < x:
        x = y
    return x


print([n for n in range(60) if is_prime(n)])
print(is_prime(2 ** 61 - 1), is_prime(2 ** 67 - 1), is_prime(10 ** 18 + 9), is_prime(2 ** 127 - 1), is_prime(561))
print(egcd(240, 46), inverse(3, 11), inverse(123456789, 10 ** 18 + 9), inverse(3, 2 ** 200))
try:
    inverse(6, 9)
except ValueError as e:
    print(e)
print(pi_digits(60))
print(isqrt(2 * 10 ** 80), isqrt(10 ** 18), isqrt(99))
n = 2 ** 89 - 1
e = 65537
p, q = 2 ** 61 - 1, 2 ** 89 - 1
d = inverse(e, (p - 1) * (q - 1))
print(pow(pow(123456789, e, p * q), d, p * q), d % 1000003)
print(sum(int(c) for c in str(2 ** 1000)), len(str(3 ** 5000)), int("9" * 40) + 1, -7 ** 31 // 10 ** 20, hex(-255 << 64))
