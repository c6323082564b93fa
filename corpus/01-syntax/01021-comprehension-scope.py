# Comprehension variables do not leak; the first iterable is evaluated outside.
x = "outer"
print([x for x in range(3)], x)
print({k: v for k, v in zip("ab", [1, 2])}, [[j * i for j in range(i)] for i in range(4)])
class C:
    n = 3
    values = [i for i in range(n)]
    try:
        bad = [n for _ in range(1)]
    except NameError as e:
        print(e)
print(C.values)
print([a + b for a in [1, 2] for b in [10, 20] if a * b != 20])
fs = [lambda: y for y in range(3)]
print([f() for f in fs])
try:
    [z for z in 5]
except TypeError as e:
    print(e)
