# Sums, differences and products of ints from one word to thousands, checked by moduli and by undoing them.
# point: 3.binary-operators
P = 2**61 - 1


def number(words, seed):
    v = 0
    for _ in range(words):
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
        v = v << 64 | seed
    return v


sizes = [1, 2, 3, 4, 5, 8, 9, 31, 32, 33, 34, 63, 65, 100, 250, 1000, 2100, 4200]
check = 0
for i, m in enumerate(sizes):
    a = number(m, i + 1)
    for j, n in enumerate(sizes):
        b = number(n, j + 100)
        s, d, p = a + b, a - b, a * b
        ok = s - b == a and d + b == a and p % P == (a % P) * (b % P) % P and p == b * a
        if n <= 100 or m <= 100:
            ok = ok and p // b == a and p % a == 0
        if not ok:
            print("wrong", m, n)
        check = (check * 1000003 + hash(s) + hash(d) * 3 + hash(p) * 7 + hash(-p)) % P
print(check)
ones = 2**6400 - 1
print(ones + 1 == 2**6400, (ones + 1) - 1 == ones, (ones * ones) % P, (ones - ones), (-ones + 2**6400))
big = 3**70000
print(hash(big), hash(big + big), hash(big * 5 - big * 4 - big), (big * 10 // big), big.bit_length())
print(len(str(number(60, 5))), str(number(40, 9))[:30], int(str(number(40, 9))) == number(40, 9))
for v in [0, 7, 10, 99, 100, 101, 12345, -1, -10, -99, -100, 2**61, -(2**62), 2**62 - 1, 10**18, -(10**18)]:
    print(str(v), repr(v), f"{v}", end=" ")
print()
