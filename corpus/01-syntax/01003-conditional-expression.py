# A conditional expression evaluates one branch.
def f(x):
    return "pos" if x > 0 else "zero" if x == 0 else "neg"
print(f(1), f(0), f(-1))
print([x if x % 2 else -x for x in range(5)])
print((lambda: 1 if False else 2)())
try:
    1 if undefined else 2
except NameError as e:
    print(e)
