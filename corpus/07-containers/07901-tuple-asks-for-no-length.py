# tuple() does not ask for a length hint; list() and unpacking into a list do.
# point: 5.length
class Items:
    def __len__(self):
        print('len')
        return 2**70

    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i


class Hinted:
    def __iter__(self):
        return iter([1, 2])

    def __length_hint__(self):
        print('hint')
        return -1


for make in (tuple, list, set, lambda x: (*x,), lambda x: [*x], lambda x: sorted(x), lambda x: dict.fromkeys(x), lambda x: (lambda *a: a)(*x)):
    for cls in (Items, Hinted):
        try:
            print(make(cls()))
        except Exception as e:
            print(type(e).__name__, e)
