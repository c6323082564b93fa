# An exception raised deep in fast code carries its traceback through the callers.
# exit: 1
# stderr: yes
def inner(xs, i):
    return xs[i] * 2
def middle(xs):
    s = 0
    for i in range(10):
        s += inner(xs, i)
    return s
def outer():
    return middle([1, 2, 3])
outer()
