# Methods of the same names on objects that are no atomics are what their classes say.
from sx import Atomic, Ordering, i64


class Log:
    def load(self, ordering=None):
        return f"loaded {ordering}"

    def store(self, value, ordering=None):
        return f"stored {value} {ordering}"

    def fetch_add(self, value, ordering=None):
        return f"added {value}"


def use(x):
    return [x.load(), x.load(Ordering.ACQUIRE), x.store(3), x.fetch_add(4), x.load()]


print(use(Log()))
print(use(Atomic[i64](1)))
print(use(Log()))
try:
    use(None)
except AttributeError as e:
    print(e)
method = Atomic[i64](7).load
print(method(), method(Ordering.RELAXED))
