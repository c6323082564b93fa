# `is` compares identity and `in` falls back to iteration.
a = [1]
b = a
print(a is b, a is [1], a is not None, None is None, 2 in a, 1 in a, 3 not in a)
class It:
    def __iter__(self):
        return iter([1, 2])
class Get:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * 10
class Has:
    def __contains__(self, x):
        return x
print(2 in It(), 5 in It(), 20 in Get(), 5 in Get(), "x" in Has(), 0 in Has())
print("ell" in "hello", "" in "", b"a" in b"abc")
try:
    1 in 5
except TypeError as e:
    print(e)
try:
    1 in "abc"
except TypeError as e:
    print(e)
