# A loop over a list sees items appended by its body and stops when it shrinks.
def grow(xs):
    seen = 0
    for x in xs:
        seen += 1
        if x < 5:
            xs.append(x + 1)
    return seen
print(grow([1, 4]))
def shrink(xs):
    out = []
    for x in xs:
        out.append(x)
        xs.pop()
    return out
print(shrink([1, 2, 3, 4, 5]))
def clear(xs):
    for i in range(5):
        if i == 2:
            xs.clear()
        print(xs[i])
try:
    clear([10, 20, 30, 40, 50])
except IndexError as e:
    print(e)
