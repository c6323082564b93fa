# Each yield has a value of its own: what was sent earlier is not lost when something else is sent.
# point: 9.generator-protocol
def gather():
    a = yield 1
    b = yield 2
    for i in range(2):
        c = yield (a, b, i)
        if c:
            print('c', c, a, b)
    d = [(yield 5), (yield 6)]
    print(a, b, c, d)
    return (yield a) or b


def drive(g, values):
    out = [next(g)]
    try:
        for v in values:
            out.append(g.send(v))
    except StopIteration as e:
        out.append(('end', e.value))
    return out


print(drive(gather(), ['A', 'B', 'C', None, 'x', 'y', 'z']))
print(drive(gather(), ['A', 'B', 'C', 'D', 'x', 'y', None]))


def total():
    x = 0
    while True:
        step = yield x
        factor = yield 'factor'
        x += step * factor


t = total()
next(t)
print([t.send(v) for v in (2, 3, 4, 5, 2**62, 2)])
