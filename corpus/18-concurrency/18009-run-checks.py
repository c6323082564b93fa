# `run` is for the main fiber and does not nest.
import sx

def inner():
    return sx.run(lambda: 1)

def nested():
    try:
        return sx.run(inner)
    except RuntimeError as e:
        return str(e)

print(sx.run(nested))
f = sx.spawn(inner)
print(repr(f.exception()))
print(sx.run(lambda a, b: a + b, 3, 4))
