# Slices clamp their bounds and take steps.
xs = list(range(10))
print(xs[2:5], xs[:3], xs[7:], xs[::3], xs[::-2], xs[-3:], xs[5:2], xs[100:], xs[-100:2])
xs[2:5] = "ab"
print(xs)
xs[::2] = [0] * len(xs[::2])
print(xs)
xs[1:1] = [7, 8]
del xs[::3]
print(xs)
try:
    xs[::2] = [1]
except ValueError as e:
    print(e)
try:
    xs[::0]
except ValueError as e:
    print(e)
try:
    xs["a"]
except TypeError as e:
    print(e)
try:
    xs["a":]
except TypeError as e:
    print(e)
class S:
    def __getitem__(self, k):
        return k
print(S()[1:2, ..., 3], S()[:], S()[1, 2], S()[::5], S()[()], S()[*[1, 2]])
