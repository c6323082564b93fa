# Functions are passed, returned, composed and stored.
# point: 1.any-callable
def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return run
inc = lambda x: x + 1
dbl = lambda x: x * 2
print(compose(inc, dbl)(5), compose(dbl, inc)(5), compose()(7))
print(list(map(inc, [1, 2])), list(filter(None, [0, 1, "", "a"])), list(filter(lambda x: x > 1, [1, 2, 3])))
print(sorted(["bb", "a", "ccc"], key=len, reverse=True), max([3, -5], key=abs), min("b", "a"))
ops = {"+": lambda a, b: a + b, "*": lambda a, b: a * b}
print(ops["+"](2, 3), ops["*"](2.5, 2))
def curry(f, *a):
    return lambda *b: f(*a, *b)
print(curry(pow, 2)(10), curry(curry, max, 1)(5)(3))
try:
    compose(5)(1)
except TypeError as e:
    print(e)
