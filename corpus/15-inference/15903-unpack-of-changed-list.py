# Unpacking a list whose items are no longer what they were when the function was compiled.
def pair(xs):
    a, b = xs
    return b, a


def total(xs):
    a, b, c = xs
    return a + b + c


q = [1, 2]
print(pair(q))
list.__setitem__(q, 1, 's')
print(pair(q))
list.__setitem__(q, 0, None)
print(pair(q))
t = [1, 2, 3]
print(total(t))
list.extend(t, [])
list.__setitem__(t, slice(0, 3), [1.5, 2**70, 3])
print(total(t))
list.__setitem__(t, slice(0, 3), ['a', 'b', 'c'])
print(total(t))
list.append(t, 'd')
try:
    total(t)
except ValueError as e:
    print(e)
