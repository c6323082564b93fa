# Closing a delegating generator closes the inner one first.
# point: 9.yield-from
def inner():
    try:
        yield 1
    finally:
        print("inner closed")

def outer():
    try:
        yield from inner()
    finally:
        print("outer closed")

g = outer()
next(g)
g.close()

class Iter:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def close(self):
        print("close method")

def over_object():
    yield from Iter()

g = over_object()
next(g)
g.close()
