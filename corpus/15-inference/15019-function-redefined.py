# A function defined again replaces the first for all callers.
def helper(x):
    return x + 1
def use(n):
    s = 0
    for i in range(n):
        s += helper(i)
    return s
print(use(4))
def helper(x):
    return x * 2.5
print(use(4))
helper = lambda x: "s"
try:
    use(1)
except TypeError as e:
    print(e)
helper = len
try:
    use(1)
except TypeError as e:
    print(e)
del helper
try:
    use(1)
except NameError as e:
    print(e)
