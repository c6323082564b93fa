# Built-in iterators kept in module variables, defaults, cells and containers.
r = reversed([1, 2])
e = enumerate('ab')
z = zip([1], [2])
m = map(str, [1, 2])
items = {1: 2}.items()


def read():
    return list(r), list(e), list(z), list(m), list(items)


def default(a=iter([5, 6]), b=range(3)):
    return list(a), list(b)


def closure():
    q = iter([1, 2, 3])

    def deeper():
        return next(q)
    box = [q, (q, 1), {'q': q}]
    return deeper(), next(box[0]), next(box[1][0]), next(box[2]['q'], 'end')


print(read(), read())
print(default(), default())
print(closure())


class MyZip(zip):
    def pairs(self):
        return [b for _, b in self]


class Twice(reversed):
    pass


print(MyZip([1, 2], 'ab').pairs(), list(Twice([1, 2])), type(Twice([])).__name__)
