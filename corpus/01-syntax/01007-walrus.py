# A named expression binds in the surrounding function.
if (n := len("abcd")) > 3:
    print(n)
print([y := 1, y + 1, y])
def f(xs):
    if any((found := x) > 2 for x in xs):
        return found
    return None
print(f([1, 2, 3, 4]), f([1]))
total = 0
print([total := total + x for x in range(5)], total)
while (k := n) and n > 1:
    n -= 1
print(k, n)
