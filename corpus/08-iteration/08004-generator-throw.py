# `throw` raises at the yield, where the generator may catch it.
# point: 8.throw-close
def resilient():
    n = 0
    while True:
        try:
            n = (yield n) or n
        except ValueError as e:
            print("caught", e, repr(e.__context__))
            n = -1

g = resilient()
print(next(g), g.send(5), g.throw(ValueError("v")), g.send(6), g.throw(ValueError))
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print("out", e)
try:
    next(g)
except StopIteration:
    print("finished")
try:
    g.throw(OSError("after the end"))
except OSError as e:
    print(e)
fresh = resilient()
try:
    fresh.throw(KeyError("before the start"))
except KeyError as e:
    print(e, list(fresh))
