# Loops over ints that cross from one word into many and back, with every operation.
def walk(start, factor, steps):
    x = start
    out = []
    for i in range(steps):
        x = x * factor + i
        if i % 7 == 6:
            x //= factor**5
        if i % 11 == 10:
            x = -x
        out.append(x % 1009)
    return x, out


def mix(n):
    h = 14695981039346656037
    for i in range(n):
        h ^= i & 255
        h = h * 1099511628211 & 0xFFFFFFFFFFFFFFFF
        h = (h << 7 | h >> 57) & 0xFFFFFFFFFFFFFFFF
    return h


def collatz(n):
    steps = peak = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        peak = max(peak, n)
        steps += 1
    return steps, peak


def digits(n):
    total = 0
    while n:
        n, d = divmod(n, 10)
        total += d
    return total


def lcg(seed, n):
    values = []
    for _ in range(n):
        seed = (seed * 6364136223846793005 + 1442695040888963407) % (1 << 64)
        values.append(seed >> 33)
    return values


print(walk(1, 3, 200)), print(walk(-5, 10**6, 60)), print(mix(1000)), print([collatz(n) for n in (27, 97, 871, 837799, 2**61 - 1)])
print(digits(2**1000), digits(10**17 - 1), lcg(42, 5), sum(lcg(7, 1000)))
lo, hi = -(2**62), 2**62 - 1
print(hi + 1, lo - 1, hi * 2, lo * 2, -lo, abs(lo), lo // -1, hi - lo, lo + lo, hi << 1, lo << 1, ~hi, ~lo, hi * hi, lo * lo, lo * -1, divmod(lo, -1), (hi + 1) - 1, (lo - 1) + 1)
edge = 2**63 - 1
print(edge + 1, -edge - 2, edge * edge, (edge + 1) // -1, -(edge + 1), (-edge - 1) % 7, (edge + 1) >> 1, [edge + i for i in range(-2, 3)], [-edge + i for i in range(-3, 2)])
total = 0
for i in range(hi - 3, hi + 4):
    total += i
print(total, [i for i in range(2**63, 2**63 + 3)], len(range(0, 10**18, 7)), range(10**20)[10**19], (10**19) in range(0, 10**20, 10), sum(range(10**6)))
