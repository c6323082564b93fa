# All of itertools with their arguments and errors.
import itertools as it
import operator


def t(f, n=12):
    try:
        r = f()
        print(list(it.islice(r, n)) if hasattr(r, "__next__") else repr(r))
    except Exception as e:
        print(type(e).__name__, e)


def boom():
    yield 1
    raise ValueError("boom")


t(lambda: it.count()), t(lambda: it.count(5, -2)), t(lambda: it.count(1.5, 0.5)), t(lambda: it.count("a")), t(lambda: it.count(2**62 - 2)), t(lambda: repr(it.count(3))), t(lambda: repr(it.count(3, 2))), t(lambda: it.count(start=2, step=3)), t(lambda: it.count(1, 2, 3)), t(lambda: it.count(1j, 2)), t(lambda: it.count(5, 0)), t(lambda: repr(it.count(1, 1.0)))
t(lambda: it.cycle("ab"), 5), t(lambda: it.cycle([])), t(lambda: it.cycle(5)), t(lambda: it.cycle(boom())), t(lambda: it.repeat("x", 3)), t(lambda: it.repeat(1), 4), t(lambda: it.repeat(1, -1)), t(lambda: repr(it.repeat(1, 3))), t(lambda: repr(it.repeat(1))), t(lambda: operator.length_hint(it.repeat(1, 5))), t(lambda: operator.length_hint(it.repeat(1))), t(lambda: it.repeat(object=2, times=2)), t(lambda: it.repeat()), t(lambda: it.repeat(1, "a"))
t(lambda: it.accumulate([1, 2, 3])), t(lambda: it.accumulate([])), t(lambda: it.accumulate([1, 2, 3], operator.mul)), t(lambda: it.accumulate([1, 2], initial=10)), t(lambda: it.accumulate("abc")), t(lambda: it.accumulate([1, "a"])), t(lambda: it.accumulate([3, 1, 2], max)), t(lambda: it.accumulate([1, 2], None)), t(lambda: it.accumulate([], initial=None)), t(lambda: it.accumulate([1, 2], 5)), t(lambda: it.accumulate(5)), t(lambda: it.accumulate([1, 2], func=lambda a, b: a - b, initial=0))
t(lambda: it.chain("ab", [1], ())), t(lambda: it.chain()), t(lambda: it.chain("ab", 5)), t(lambda: it.chain.from_iterable(["ab", "cd"])), t(lambda: it.chain.from_iterable([1])), t(lambda: it.chain.from_iterable(5)), t(lambda: it.chain(boom())), t(lambda: it.compress("abcdef", [1, 0, 1, 0, 1])), t(lambda: it.compress("ab", 5)), t(lambda: it.compress(data="abc", selectors=[0, "x", []])), t(lambda: it.dropwhile(lambda x: x < 3, [1, 4, 2])), t(lambda: it.takewhile(lambda x: x < 3, [1, 4, 2])), t(lambda: it.filterfalse(None, [0, 1, "", "a"])), t(lambda: it.filterfalse(lambda x: x % 2, range(5))), t(lambda: it.dropwhile(5, [1])), t(lambda: it.takewhile(lambda x: 1 / x, [1, 0])), t(lambda: it.starmap(pow, [(2, 3), (3, 2)])), t(lambda: it.starmap(pow, [5])), t(lambda: it.starmap(max, ["ab", [1, 2]])), t(lambda: it.starmap(5, [()]))
t(lambda: it.islice("abcdef", 2)), t(lambda: it.islice("abcdef", 2, 4)), t(lambda: it.islice("abcdef", 2, None)), t(lambda: it.islice("abcdef", 0, 10, 2)), t(lambda: it.islice("abcdef", None)), t(lambda: it.islice("abc", -1)), t(lambda: it.islice("abc", 0, 2, 0)), t(lambda: it.islice("abc", "a")), t(lambda: it.islice("abc", 1, "a")), t(lambda: it.islice("abc", 1, 2, "a")), t(lambda: it.islice("abc")), t(lambda: it.islice(5, 1)), t(lambda: it.islice("abc", 3, 1)), t(lambda: it.islice(it.count(), 5, 6))
t(lambda: it.zip_longest("ab", [1, 2, 3])), t(lambda: it.zip_longest("ab", [1], fillvalue="-")), t(lambda: it.zip_longest()), t(lambda: it.zip_longest("a", 5)), t(lambda: it.zip_longest("a", foo=1)), t(lambda: it.product("ab", [1, 2])), t(lambda: it.product("ab", repeat=2)), t(lambda: it.product()), t(lambda: it.product("ab", [])), t(lambda: it.product("ab", repeat=0)), t(lambda: it.product("ab", repeat=-1)), t(lambda: it.product(5)), t(lambda: it.product("a", foo=1)), t(lambda: it.permutations("abc")), t(lambda: it.permutations("abc", 2)), t(lambda: it.permutations("ab", 3)), t(lambda: it.permutations("ab", 0)), t(lambda: it.permutations("ab", -1)), t(lambda: it.permutations("ab", "x")), t(lambda: it.combinations("abcd", 2)), t(lambda: it.combinations("ab", 3)), t(lambda: it.combinations("ab", 0)), t(lambda: it.combinations("ab", -1)), t(lambda: it.combinations("ab")), t(lambda: it.combinations_with_replacement("abc", 2)), t(lambda: it.combinations_with_replacement([], 2)), t(lambda: it.combinations_with_replacement("ab", -1)), t(lambda: it.pairwise("abcd")), t(lambda: it.pairwise("a")), t(lambda: it.pairwise(5)), t(lambda: it.batched("abcdefg", 3)), t(lambda: it.batched("abc", 0)), t(lambda: it.batched("abcd", 2, strict=True)), t(lambda: it.batched("abc", 2, strict=True)), t(lambda: it.batched(5, 2)), t(lambda: it.batched("abc"))
t(lambda: [(k, list(g)) for k, g in it.groupby("aabbca")]), t(lambda: [(k, list(g)) for k, g in it.groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)]), t(lambda: [k for k, g in it.groupby([])]), t(lambda: it.groupby(5)), t(lambda: [k for k, g in it.groupby("ab", 5)]), t(lambda: it.groupby("a", foo=1))
g = it.groupby("aabb")
k1, g1 = next(g)
k2, g2 = next(g)
print(k1, list(g1), k2, list(g2))
a, b = it.tee([1, 2, 3])
print(next(a), list(b), list(a), len(it.tee([], 3)), it.tee([], 0))
t(lambda: it.tee([], -1)), t(lambda: it.tee(5)), t(lambda: it.tee([], "a"))
x, y = it.tee(boom())
t(lambda: list(x)), t(lambda: list(y))
c = it.count()
print(next(c), next(it.islice(c, 3, None)), next(c), [*it.chain(range(2), "z")], dict(zip("ab", it.count(1))), sum(it.takewhile(lambda v: v < 100, (n * n for n in it.count()))), len(list(it.permutations(range(6)))), sum(p[0] * p[-1] for p in it.combinations(range(20), 3)), list(map(operator.add, [1, 2], it.repeat(5))))
