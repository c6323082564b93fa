# Lazy streams with operators, decorators with arguments, memoization by hand, retries, and call tracing.
import itertools


class Stream:
    def __init__(self, source):
        self.source = source

    def __iter__(self):
        return iter(self.source() if callable(self.source) else self.source)

    def __or__(self, stage):
        return Stream(lambda: stage(iter(self)))

    def __getitem__(self, at):
        if isinstance(at, slice):
            return list(itertools.islice(self, at.start, at.stop, at.step))
        for i, x in enumerate(self):
            if i == at:
                return x
        raise IndexError(f"stream has no item {at}")

    def __add__(self, other):
        return Stream(lambda: itertools.chain(self, other))

    def __mul__(self, other):
        return Stream(lambda: (x * y for x, y in zip(self, other)))


def where(test):
    return lambda items: (x for x in items if test(x))


def each(*functions):
    def stage(items):
        for x in items:
            for f in functions:
                x = f(x)
            yield x
    return stage


def chunks(n):
    def stage(items):
        while chunk := tuple(itertools.islice(items, n)):
            yield chunk
    return stage


def until(test):
    def stage(items):
        for x in items:
            yield x
            if test(x):
                return
    return stage


def naturals(start=0):
    return Stream(lambda: itertools.count(start))


def primes():
    found = []
    for n in itertools.count(2):
        if all(n % p for p in itertools.takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n


class Traced:
    depth = 0

    def __init__(self, function):
        self.function = function
        self.calls = 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        shown = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
        print("  " * Traced.depth + f"> {self.function.__name__}({shown})")
        Traced.depth += 1
        try:
            result = self.function(*args, **kwargs)
        except Exception as e:
            print("  " * (Traced.depth - 1) + f"! {type(e).__name__}")
            raise
        else:
            print("  " * (Traced.depth - 1) + f"< {result!r}")
            return result
        finally:
            Traced.depth -= 1

    def __get__(self, instance, owner):
        return self if instance is None else lambda *a, **k: self(instance, *a, **k)


def memo(function=None, /, *, limit=None):
    def decorate(f):
        known = {}

        def inner(*args):
            if args not in known:
                if limit is not None and len(known) >= limit:
                    del known[next(iter(known))]
                known[args] = f(*args)
            return known[args]

        inner.known = known
        inner.__name__ = f.__name__
        return inner

    return decorate if function is None else decorate(function)


def retry(times, *errors, log=print):
    def decorate(f):
        def inner(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return f(*args, **kwargs)
                except errors or Exception as e:
                    log(f"attempt {attempt}: {e}")
                    failure = e
            raise RuntimeError(f"{f.__name__} failed {times} times") from failure
        return inner
    return decorate


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@memo(limit=2)
def square(n):
    print("squaring", n)
    return n * n


@Traced
def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


class Account:
    def __init__(self):
        self.failures = 2

    def __repr__(self):
        return "Account"

    @Traced
    def pay(self, amount, *, currency="EUR"):
        return f"{amount} {currency}"

    @retry(3, ValueError)
    def connect(self):
        if self.failures:
            self.failures -= 1
            raise ValueError(f"{self.failures} left")
        return "connected"

    @retry(2)
    def never(self):
        return [][self.failures]


print((naturals(1) | where(lambda x: x % 3 == 0) | each(lambda x: x * x, str) | chunks(2))[:3])
print((Stream(primes) | until(lambda p: p > 40))[:], Stream(primes)[100])
print((naturals() * naturals(1))[2:9:2], (Stream([1, 2]) + Stream("ab"))[:])
print((Stream(primes) | where(lambda p: str(p) == str(p)[::-1]))[:12])
print(fib(90), len(fib.known), fib.__name__, square(3), square(3), square(4), square(5), square(3), square.known)
print(gcd(48, b=18) if False else gcd(48, 18), gcd.calls)
a = Account()
print(a.pay(5, currency="USD"), Account.pay(a, 6), a.connect())
for bad in (a.never, lambda: gcd(1, "x"), lambda: Stream([1])[3], lambda: square([]), lambda: (Stream(5) | each(str))[:2], lambda: a.pay()):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e, repr(e.__cause__))
