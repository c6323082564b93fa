# Subscripts of lists and tuples: every form, and the texts of what cannot be done.
# point: 5.indexing
def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error, sep=": ")


def assign(target, key, value):
    target[key] = value
    return target


def delete(target, key):
    del target[key]
    return target


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print("index", self.value)
        return self.value


items = [1, 2, 3]
attempt(lambda: items[2])
attempt(lambda: items[-3])
attempt(lambda: items[3])
attempt(lambda: items[-4])
attempt(lambda: items[Index(1)])
attempt(lambda: items[True])
attempt(lambda: items["a"])
attempt(lambda: items[1.0])
attempt(lambda: items[10**30])
attempt(lambda: items[None])
attempt(lambda: assign([1, 2, 3], 5, 0))
attempt(lambda: assign([1, 2, 3], -1, 0))
attempt(lambda: assign([1, 2, 3], "a", 0))
attempt(lambda: assign([1, 2, 3], 10**30, 0))
attempt(lambda: delete([1, 2, 3], 5))
attempt(lambda: delete([1, 2, 3], 0))
attempt(lambda: delete([1, 2, 3], "a"))
attempt(lambda: (1, 2)[5])
attempt(lambda: (1, 2)["a"])
attempt(lambda: (1, 2)[10**30])
attempt(lambda: (1, 2, 3)[Index(-1)])
attempt(lambda: assign((1, 2), 0, 1))
attempt(lambda: delete((1, 2), 0))

ten = list(range(10))
for part in (slice(2, 5), slice(None, None, -1), slice(-3, None), slice(None, -3), slice(8, 2, -2), slice(5, 5), slice(100, 200)):
    print(part, ten[part], tuple(ten)[part])
print(ten[Index(1):Index(8):Index(3)], ten[-(10**30) : 10**30 : 10**20], ten[:: -(10**30)])
attempt(lambda: ten[::0])
attempt(lambda: ten["a":])
attempt(lambda: ten[:1.5])
attempt(lambda: tuple(ten)[::0])

attempt(lambda: assign(list(range(6)), slice(1, 3), "abcd"))
attempt(lambda: assign(list(range(6)), slice(1, 5), []))
attempt(lambda: assign(list(range(6)), slice(4, 2), [9]))
attempt(lambda: assign(list(range(6)), slice(None, None, 2), "abc"))
attempt(lambda: assign(list(range(6)), slice(None, None, -1), range(6)))
attempt(lambda: assign(list(range(6)), slice(5, 1, -2), (x for x in "pq")))
attempt(lambda: assign(list(range(6)), slice(None, None, 2), [1]))
attempt(lambda: assign(list(range(6)), slice(0, 0, 2), [1]))
attempt(lambda: assign(list(range(6)), slice(0, 1), 5))
attempt(lambda: assign(list(range(6)), slice(0, 6, 2), 5))
own = [1, 2, 3]
own[1:1] = own
print(own)
own[::-1] = own
print(own)
own[:] = own
print(own)
attempt(lambda: delete(list(range(10)), slice(2, 4)))
attempt(lambda: delete(list(range(10)), slice(None, None, 3)))
attempt(lambda: delete(list(range(10)), slice(None, None, -3)))
attempt(lambda: delete(list(range(10)), slice(8, 1, -4)))
attempt(lambda: delete(list(range(10)), slice(5, 2)))
attempt(lambda: delete(list(range(10)), slice(None)))
attempt(lambda: delete(list(range(10)), slice(3, None, 100)))
