# ChainMap, UserDict, UserList and UserString.
import copy
from collections import ChainMap, UserDict, UserList, UserString


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


m = ChainMap({"a": 1, "b": 2}, {"b": 3, "c": 4})
print(m, list(m), len(m), m["b"], m["c"], m.get("q"), m.get("q", 5), "c" in m, bool(m), bool(ChainMap()), dict(m))
m["c"] = 9
print(m.maps, m.parents, m.new_child(), m.new_child({"x": 1}, y=2), m.new_child(z=0))
attempt(m.__getitem__, "nope")
attempt(m.__delitem__, "nope")
attempt(m.pop, "nope")
attempt(m.pop, "nope", 1)
attempt(ChainMap().popitem)
print(m.pop("a"), m.popitem(), m, m | {"r": 1}, {"r": 1} | m, m == dict(m), ChainMap.fromkeys("ab", 0), list(m.items()))
m |= {"s": 2}
print(m, copy.copy(m), m.copy().maps[1] is m.maps[1])
attempt(lambda: m | 5)
loop = ChainMap({})
loop.maps[0]["me"] = loop
print(loop)


class D(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value * 2)

    def __missing__(self, key):
        return key


d = D({"a": 1}, b=2)
print(d, d["a"], d["zz"], d.get("zz"), len(d), d.data, d | {"c": 5}, {"c": 5} | d, d.copy(), type(d.copy()), copy.copy(d))
d.update(q=7)
d |= {"w": 1}
print(d, d.pop("q"), d.setdefault("n", 4), "n" in d, list(d), D.fromkeys("ab", 1), UserDict({1: 2}) == {1: 2})
attempt(UserDict().__getitem__, 1)
attempt(UserDict, 5)
attempt(lambda: UserDict() | 5)

u = UserList([3, 1, 2])
u.append(0)
u.extend((9, 8))
u.insert(1, 7)
print(u, u[1], u[1:3], type(u[1:3]), u + [1], [1] + u, u + (5,), u * 2, 2 * u, len(u), 7 in u, u.index(7), u.count(9))
u.sort(reverse=True)
print(u, u.pop(), u.pop(0), u.copy(), u == [8, 7, 3, 2, 1], u < [9], u > UserList([1]), copy.copy(u))
u.reverse()
u.remove(7)
del u[0]
u[0] = 50
u += [1]
u *= 2
print(u, list(reversed(u)))
u.clear()
print(u, UserList("abc"), UserList(UserList([1])))
attempt(UserList().pop)
attempt(UserList, 5)

s = UserString("Hello")
print(s, repr(s), s + " x", "x " + s, s * 2, s[1], s[1:3], type(s[1:3]), len(s), "ell" in s, s.upper(), s.find("l"), s == "Hello", s < "Z")
print(s.center(11, "*"), s.replace("l", "L"), s.split("l"), s.encode(), s.startswith("He"), s.join(["a", "b"]), hash(s) == hash("Hello"))
print(UserString(5), int(UserString("12")), float(UserString("1.5")), complex(UserString("1j")), UserString("%d-%s") % (1, 2), s.title(), s.zfill(8))
print(s.partition("l"), s.removeprefix("He"), s.strip("Ho"), s.swapcase(), s.format(), UserString("{} {a}").format(1, a=2), s.isalpha(), s.count("l"))
print("%s!" % s, UserString("a b").capitalize(), s.index("l"), s.rindex("l"), s.ljust(7) + "|", s.translate({72: "J"}), UserString.maketrans("a", "b"))
attempt(s.index, "q")
