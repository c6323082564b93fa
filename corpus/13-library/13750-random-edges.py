# The same numbers for the same seeds in every function of random, and what is refused.
import random
import warnings


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


r = random.Random(42)
for _ in range(3):
    print(r.random(), r.getrandbits(70), r.randbytes(5), r.randrange(-3, 10**30, 11), r.randint(-5, 5), r.choice("hello"))
    print(r.sample(range(10), 4), r.sample(range(1000), 7), r.sample("abc", 4, counts=[2, 0, 5]), r.sample(range(10**6), 30))
    print(r.choices("abc", k=6), r.choices("abc", [1, 2, 3], k=6), r.choices("abc", cum_weights=[1, 2.5, 3], k=6))
    print(r.uniform(-3, 4), r.triangular(1, 9, 3), r.triangular(2, 2, 2), r.normalvariate(1, 2), r.gauss(1, 2), r.gauss(1, 2))
    print(r.lognormvariate(0, 1), r.expovariate(2.5), r.vonmisesvariate(1, 4), r.vonmisesvariate(1, 0), r.paretovariate(3))
    print(r.gammavariate(0.3, 2), r.gammavariate(1, 2), r.gammavariate(4.2, 2), r.betavariate(2, 3), r.weibullvariate(1, 2))
    print([r.binomialvariate(n, p) for n in (0, 1, 10, 1000, 10**6) for p in (0, 1, 0.1, 0.5, 0.7, 0.999, 1e-5)])
    items = list(range(12))
    r.shuffle(items)
    print(items)
for seed in ("", "abc", b"abc", "\u00fc", bytearray(b"a"), 2**100, -7, 3.5):
    print(random.Random(seed).random())
r.seed("abc", 1)
print(r.random())
attempt(r.sample, "ab", 1.5)
attempt(r.sample, "ab", 3)
attempt(r.sample, {1, 2}, 1)
attempt(r.sample, [1, 2], 1, counts=[1.0, 2])
attempt(r.binomialvariate, 5, float("nan"))
attempt(r.binomialvariate, -1)
attempt(r.choices, [1], 5)
attempt(r.choices, [1], [float("nan")])
attempt(r.randrange, 5, None, 2)
attempt(r.randrange, 5, 4, 2)
attempt(r.setstate, (1, 2, 3))


class Halved(random.Random):
    def random(self):
        return super().random() / 2


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(Halved(3).randrange(10), Halved(3).choice("abcdef"), Halved(3).randrange(10**20))
    print([str(w.message) for w in caught])
