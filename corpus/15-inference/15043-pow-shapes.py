# Powers give ints, floats or complex numbers by their operands.
def p(a, b):
    return a ** b
print(p(2, 10), p(2, 64), p(2, -2), p(2.0, 3), p(4, 0.5), p(-8, 3), p(0, 0), p(0.0, 0), p(10, 30))
print(p(-8, 1 / 3), p(-2.0, 0.5))
for a, b in ((0, -1), (0.0, -1.0), (10.0, 400)):
    try:
        p(a, b)
    except (ZeroDivisionError, OverflowError) as e:
        print(type(e).__name__, e)
print(pow(3, 200, 13), pow(3, -1, 11), pow(2, 3), p(True, 5), p(1.5, 2 ** 10))
try:
    pow(2, -1, 4)
except ValueError as e:
    print(e)
def square(x):
    return x ** 2
print(square(3), square(2 ** 32), square(2 ** 31), square(1.5), square(-7))
try:
    square(1e200)
except OverflowError as e:
    print(e)
