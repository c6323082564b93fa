# Generators may recurse and be interleaved.
# point: 9.generator-protocol
def permutations(items):
    if not items:
        yield ()
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield (item,) + rest

print(list(permutations([1, 2, 3])))

def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b

a, b = fib(), fib()
print([(next(a), next(b), next(a)) for _ in range(5)])
big = fib()
for _ in range(100):
    value = next(big)
print(value)
