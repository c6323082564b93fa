# Shifts grow into big ints, and a negative count raises.
def left(a, n):
    return a << n
def right(a, n):
    return a >> n
for n in (0, 1, 61, 62, 63, 64, 65, 100):
    print(n, left(1, n), left(-1, n), left(0, n), left(3, n))
for n in (0, 1, 62, 63, 64, 1000):
    print(n, right(2 ** 62, n), right(-5, n), right(5, n))
for f in (left, right):
    try:
        f(1, -1)
    except ValueError as e:
        print(e)
print(right(left(12345, 200), 198))
