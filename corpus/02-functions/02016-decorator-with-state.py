# A memoizing decorator keeps its cache in a closure.
def memo(f):
    cache = {}
    def wrapper(*args):
        if args not in cache:
            wrapper.misses += 1
            cache[args] = f(*args)
        return cache[args]
    wrapper.misses = 0
    wrapper.__wrapped__ = f
    return wrapper
@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(90), fib.misses, fib(100), fib.misses)
try:
    fib([1])
except TypeError as e:
    print(e)
class Count:
    def __init__(self, f):
        self.f, self.n = f, 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a)
@Count
def hello(x): return x
hello(1); hello(2)
print(hello.n)
