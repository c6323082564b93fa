# A sum goes from int to float to int operands in one loop.
def acc(xs):
    s = 0
    out = []
    for x in xs:
        s = s + x
        out.append(s)
    return out
print(acc([1, 2, 0.5, 3, 2 ** 64, -1.5]))
print(acc([2 ** 62, 2 ** 62, 2 ** 62, -2 ** 63]))
print(acc([True, False, 3]))
try:
    acc([1, "2"])
except TypeError as e:
    print(e)
