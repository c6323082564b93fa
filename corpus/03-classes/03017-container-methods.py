# Containers define items, deletion, membership and length.
# point: 5.containment
class Grid:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d.get(k, 0)
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __contains__(self, k): return k in self.d
    def __len__(self): return len(self.d)
    def __missing__(self, k): return "never"
g = Grid()
g[1, 2] = 5
g[0] += 7
g[1:2] = "slice"
print(g[1, 2], g[0], g[9], (1, 2) in g, len(g), bool(g))
del g[0]
try:
    del g[0]
except KeyError as e:
    print(repr(e))
class D(dict):
    def __missing__(self, k):
        self[k] = k * 2
        return self[k]
d = D(a=1)
print(d["a"], d["b"], d, d.get("c"))
class NoLen:
    def __len__(self): return -1
for bad in (NoLen(), object()):
    try:
        len(bad)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
