# Values assigned in endless loops survive the break.
def root(n):
    x = n
    while True:
        y = (x + n // x) // 2
        if y >= x:
            break
        x = y
    return x
print(root(144), root(10 ** 20), root(2 ** 130), root(1))
def newton(a):
    x = a
    k = 0
    while True:
        y = 0.5 * (x + a / x)
        if abs(y - x) < 1e-12:
            return y, k
        x = y
        k += 1
print(newton(2.0), newton(9))
