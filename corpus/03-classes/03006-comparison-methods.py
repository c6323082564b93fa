# Rich comparison uses reflection and default identity.
# point: 4.reflected-comparison
class P:
    def __init__(self, x): self.x = x
    def __lt__(self, o): return self.x < o.x
    def __le__(self, o): return self.x <= o.x
print(P(1) < P(2), P(1) > P(2), P(1) >= P(1), P(1) == P(1), P(1) != P(1))
print([p.x for p in sorted([P(3), P(1), P(2)])], max([P(1), P(5)], key=lambda p: p.x).x, min(P(4), P(2)).x)
p = P(1)
print(p == p, p in [p], P(1) in [p])
class Q: pass
try:
    Q() < Q()
except TypeError as e:
    print(e)
class R:
    def __eq__(self, o): return True
try:
    hash(R())
except TypeError as e:
    print(e)
print(R() == 5, R() != 5, 5 == R())
