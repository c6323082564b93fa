# A function returns its value, or None.
def square(x):
    return x * x
def nothing():
    pass
print(square(7), square(1.5), square(10 ** 12), nothing())
try:
    square()
except TypeError as e:
    print(e)
try:
    square("a")
except TypeError as e:
    print(e)
