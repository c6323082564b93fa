# The sequences of a seeded generator are those of CPython.
import random
r = random.Random(42)
print(r.random(), r.randint(1, 10), r.gauss(0, 1), r.choice("abc"), r.sample(range(100), 5), r.getrandbits(100))
print(random.Random("hello").random(), random.Random(b"x").random(), random.Random(1.5).random(), random.Random(-7).random(), random.Random(10**30).random())
l = list(range(10)); r.shuffle(l); print(l)
print(r.choices([1,2,3], [1,2,3], k=5), r.uniform(1,2), r.triangular(), r.betavariate(2,3), r.expovariate(1), r.gammavariate(2,3), r.gammavariate(.5,3), r.normalvariate(), r.binomialvariate(10,.3), r.binomialvariate(1000,.3), r.vonmisesvariate(1,2), r.paretovariate(3), r.weibullvariate(1,2), r.lognormvariate(0,1), r.randbytes(5), r.randrange(1,100,7))
s = r.getstate(); a = r.random(); r.setstate(s); print(a == r.random())
for f in [lambda: r.randint(5,1), lambda: r.choice([]), lambda: r.sample([1],2), lambda: r.seed([]), lambda: r.getrandbits(-1)]:
    try: f()
    except Exception as e: print(type(e).__name__, e)
