# Augmented assignment evaluates its target once and prefers in-place methods.
def index():
    print("index")
    return 1
xs = [1, 2, 3]
xs[index()] += 10
print(xs)
a = b = [1]
a += [2]
print(a, b, a is b)
a = a + [3]
print(a, b)
x = 7
x -= 2; x *= 3; x //= 2; x **= 2; x %= 10; x <<= 3; x >>= 1; x |= 1; x &= 7; x ^= 2
print(x)
x /= 2
print(x)
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)
try:
    nope += 1
except NameError as e:
    print(e)
