# A chained comparison evaluates each operand once and stops early.
def v(x):
    print("eval", x)
    return x
print(v(1) < v(2) < v(3))
print(v(3) < v(2) < v(1))
print(1 < 2 > 1 != 3 is not None)
print(1 == 1.0 == True, 1 < 2 < 2)
try:
    v(1) < v("a") < v(2)
except TypeError as e:
    print(e)
