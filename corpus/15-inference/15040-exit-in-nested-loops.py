# An overflow in the inner of nested loops keeps all loop variables.
def f(n):
    out = []
    acc = 1
    for i in range(n):
        for j in range(3):
            k = 0
            while k < 2:
                acc = acc * 1000 + j
                k += 1
            out.append((i, j, acc % 9973))
    return out, acc
a, b = f(3)
print(a)
print(b)
