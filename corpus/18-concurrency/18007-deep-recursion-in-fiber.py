# Each fiber has a stack of its own, and RecursionError protects it.
import sx

def depth(n):
    if n == 0:
        sx.checkpoint()
        return 0
    return depth(n - 1) + 1

def endless(n):
    return endless(n + 1)

fs = [sx.spawn(depth, n) for n in (10, 100, 500)]
bad = sx.spawn(endless, 0)
print([f.result() for f in fs], type(bad.exception()).__name__)
