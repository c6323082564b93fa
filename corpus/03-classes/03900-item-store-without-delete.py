# A class with one of __setitem__ and __delitem__ fails to find the other; one with neither does not support it.
# point: 5.indexing
class Store:
    def __setitem__(self, k, v):
        print('set', k, v)


class Delete:
    def __delitem__(self, k):
        print('del', k)


class Neither:
    def __getitem__(self, k):
        return k


class Both(Store, Delete):
    pass


class Hidden(Both):
    __delitem__ = None


for cls in (Store, Delete, Neither, Both, Hidden):
    o = cls()
    try:
        o[1] = 2
    except Exception as e:
        print(cls.__name__, type(e).__name__, e)
    try:
        del o[1]
    except Exception as e:
        print(cls.__name__, type(e).__name__, e)
    try:
        o[0] += 5
    except Exception as e:
        print(cls.__name__, type(e).__name__, e)
