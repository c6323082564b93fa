# Classes that iterate in all the ways there are, used by every consumer.
# point: 5.iteration-protocol
import itertools, functools, collections
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class Gen:
    def __iter__(self): yield 3; yield 1; yield 2
class Own:
    def __init__(self): self.i = 0
    def __iter__(self): self.i = 0; return self
    def __next__(self):
        self.i += 1
        if self.i > 3: raise StopIteration
        return self.i
class Seq:
    def __getitem__(self, i):
        if isinstance(i, slice): return ("slice", i)
        if i < 3: return [5, 4, 6][i]
        raise IndexError(i)
    def __len__(self): return 3
class Deleg:
    def __iter__(self): return iter([7, 8, 9])
class Callable:
    def __iter__(self): return iter(functools.partial(next, iter([1, 2, 0, 5])), 0)
class Map(collections.abc.Mapping if hasattr(collections, "abc") else object):
    def __getitem__(self, k): return {"a": 1, "b": 2}[k]
    def __iter__(self): return iter("ab")
    def __len__(self): return 2
consumers = [list, tuple, set, sorted, sum, max, min, any, all, len, bool, reversed, lambda o: list(reversed(o)), lambda o: [*o], lambda o: {*o}, lambda o: dict.fromkeys(o), lambda o: list(enumerate(o)), lambda o: list(zip(o, o)), lambda o: list(map(str, o)), lambda o: list(filter(None, o)), lambda o: ",".join(map(str, o)), lambda o: 1 in o, lambda o: "a" in o, lambda o: (lambda *a: a)(*o), lambda o: list(itertools.chain(o, o)), lambda o: list(itertools.islice(o, 2)), lambda o: functools.reduce(lambda a, b: a + b, o), lambda o: [x for x in o for y in o], lambda o: next(iter(o)), lambda o: iter(o) is o, lambda o: collections.deque(o, 2), lambda o: collections.Counter(o).most_common(1), lambda o: dict(o), lambda o: list(itertools.product(o, repeat=2))[:2], lambda o: list(itertools.permutations(o, 2))[:2], lambda o: list(itertools.zip_longest(o, [1])), lambda o: frozenset(o) == set(o), lambda o: bytes(o), lambda o: [].extend(o), lambda o: o[1], lambda o: o[0:1], lambda o: (lambda a, b, c: (c, b, a))(*o), lambda o: next(o), lambda o: o.__iter__().__next__(), lambda o: list(iter(o)) == list(iter(o)), lambda o: {**o}, lambda o: "%s %s %s" % tuple(o), lambda o: isinstance(o, collections.abc.Iterable), lambda o: isinstance(o, collections.abc.Iterator), lambda o: isinstance(o, collections.abc.Sized), lambda o: isinstance(o, collections.abc.Reversible), lambda o: isinstance(o, collections.abc.Sequence), lambda o: isinstance(o, collections.abc.Container), lambda o: isinstance(o, collections.abc.Collection)]
import collections.abc
for make in (Gen, Own, Seq, Deleg, Callable, Map):
    for i, c in enumerate(consumers):
        if i == 11 : continue
        print(make.__name__, i, end=" "); t(lambda: c(make()))
def unpack(o): a, *b = o; return a, b
for make in (Gen, Own, Seq, Deleg, Callable, Map): t(lambda: unpack(make()))
