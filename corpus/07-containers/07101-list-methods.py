# The methods and operators of lists, with their errors.
# point: 5.indexing
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, sep=": ")


items = [3, 1, 2]
items.append(4)
items.extend((5, 6))
items.extend(x for x in "ab")
items.extend({7: 8})
items.insert(0, "first")
items.insert(-1, "before last")
items.insert(100, "end")
items.insert(-100, "start")
print(items, len(items), items.index(5), items.count(1), 5 in items, 50 in items)
print(items.pop(), items.pop(0), items.pop(-2), items.pop(3), items)
items.remove("first")
items.reverse()
print(items, items.copy() == items, items.copy() is items)
items.clear()
print(items, bool(items))
attempt([1].index, 9)
attempt([1, 2, 1].index, 1, 1)
attempt([1, 2, 1].index, 1, -2)
attempt([1, 2, 1].index, 2, 0, 1)
attempt([1, 2, 1].index, 1, "a")
attempt([1, 2, 1].index, 1, 10**30)
attempt([1].remove, 9)
attempt([].pop)
attempt([1].pop, 5)
attempt([1].pop, "a")
attempt([1].pop, 10**30)
attempt([1].insert, "a", 1)
attempt([1].insert, 10**30, 1)
attempt([1].extend, 5)
attempt(list, 5)
attempt(list, 1, 2)
attempt(list, a=1)
attempt([].append)
attempt([].append, 1, 2)
attempt(list.append, 1, 2)
print([1, 2] + [3], [1, 2] * 2, 2 * [1], [1] * 0, [1] * -1, [0] * True, [[]] * 3)
attempt(lambda: [1] + (2,))
attempt(lambda: (1,) + [2])
attempt(lambda: [1] * "a")
attempt(lambda: [1] * 1.5)
attempt(lambda: "a" * [1])
attempt(lambda: [1] * 10**30)
attempt([1].__mul__, "a")
attempt([1].__add__, 1)
attempt(lambda: (1,).__add__([1]))
attempt(lambda: [1] - [1])
attempt(hash, [])


def in_place(value, other, times):
    value += other
    value *= times
    return value


attempt(in_place, [1], (2, 3), 2)
attempt(in_place, [1], "ab", 0)
attempt(in_place, [1], 5, 2)
attempt(in_place, [1], [2], "x")
attempt(in_place, (1,), (2,), 3)
same = [1]
alias = same
same += [2]
same *= 2
print(same is alias, alias)
same.extend(same)
print(same)
print([*"abc", *[1], *()], [1, [2, [3]]], [None, True, 1.5, "x", b"y"])
attempt(lambda: [*5])
print([1, 2] == [1, 2], [1, 2] != [1, 2.0], [1, 2] < [1, 3], [1, 2] < [1, 2, 0], [2] > [1, 9], [] < [0], [1] == (1,), [1] >= [1])
attempt(lambda: [1] < (1,))
attempt(lambda: [1, "a"] < [1, 2])
nan = float("nan")
print([nan] == [nan], nan in [nan], [nan].index(nan), [nan].count(nan), (nan,) == (nan,))
loop = [1]
loop.append(loop)
print(loop, str(loop), [loop])
pair = ([],)
pair[0].append(pair)
print(pair)


class Sub(list):
    pass


s = Sub([1, 2])
print(s, type(s + [3]), type(s * 2), type(s[:1]), type(s.copy()), s == [1, 2], isinstance(s, list), repr(Sub()))
s.attribute = 5
print(s.attribute, Sub(iterable for iterable in "ab"))
attempt(Sub, a=1)
print(list(reversed([1, 2, 3])), list("abc"), list(range(3)), list({1: 2}), list(()), list([1, 2]))
print(sum([1, 2, 3]), min([3, 1]), max([3, 1]), sorted([3, 1, 2]), any([]), all([]), list(map(str, [1])), list(zip([1], [2])))
