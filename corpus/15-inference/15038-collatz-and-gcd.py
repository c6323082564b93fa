# Loops of pure integer arithmetic give exact results.
def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps
print([collatz(n) for n in (1, 7, 27, 97, 837799)], collatz(2 ** 61 - 1), collatz(2 ** 70 + 1))
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
print(gcd(48, 36), gcd(2 ** 100, 6 ** 50) == 2 ** 50, gcd(-12, 18), gcd(0, 5))
