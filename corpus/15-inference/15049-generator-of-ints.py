# Sums over generators of ints and floats are exact.
def squares(n):
    for i in range(n):
        yield i * i
def total(n):
    s = 0
    for x in squares(n):
        s += x
    return s
print(total(10), sum(squares(1000)), total(3000000 // 1000))
def grow():
    x = 1
    while True:
        yield x
        x *= 1000
g = grow()
print([next(g) for _ in range(9)])
def mixed():
    yield 1
    yield 2.5
    yield 10 ** 20
print(sum(mixed()), sum([0.1] * 10), sum([1e100, 1.0, -1e100]))
