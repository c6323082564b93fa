# Exceptions thrown into a delegating generator reach the inner one first.
# point: 9.yield-from
def inner(log):
    while True:
        try:
            yield "value"
        except ValueError as e:
            log.append(f"inner {e}")
            yield "handled"
        except KeyError as e:
            log.append("inner returns")
            return e.args

def outer(log):
    try:
        log.append((yield from inner(log)))
        yield "next"
    except OSError as e:
        log.append(f"outer {e}")
        yield "outer handled"

log = []
g = outer(log)
print(next(g), g.throw(ValueError("1")), next(g), g.throw(KeyError("2")), g.throw(OSError("3")))
print(log)
h = outer(log)
next(h)
try:
    h.throw(TypeError("4"))
except TypeError as e:
    print("out", e)
