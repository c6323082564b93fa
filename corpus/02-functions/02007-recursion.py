# Recursive functions of several shapes.
def ack(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))
print(ack(2, 3))
def hanoi(n, a, b, c, out):
    if n:
        hanoi(n - 1, a, c, b, out)
        out.append(a + c)
        hanoi(n - 1, b, a, c, out)
    return out
print(hanoi(3, "A", "B", "C", []))
def flatten(x):
    if isinstance(x, list):
        return [z for y in x for z in flatten(y)]
    return [x]
print(flatten([1, [2, [3, [], [4]]], 5]))
def perms(xs):
    if not xs:
        return [[]]
    return [[x] + p for i, x in enumerate(xs) for p in perms(xs[:i] + xs[i + 1:])]
print(perms([1, 2, 3]))
def inner_recursion(n):
    def go(k):
        return k if k <= 0 else go(k - 2)
    return go(n)
print(inner_recursion(5), inner_recursion(6))
