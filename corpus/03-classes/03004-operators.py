# Operator methods, their reflections and in-place forms.
# point: 3.binary-operators
class V:
    def __init__(self, *a): self.a = a
    def __repr__(self): return f"V{self.a}"
    def __add__(self, o): return V(*[x + y for x, y in zip(self.a, o.a)]) if isinstance(o, V) else NotImplemented
    def __mul__(self, k): return V(*[x * k for x in self.a])
    def __rmul__(self, k): return self * k
    def __neg__(self): return V(*[-x for x in self.a])
    def __eq__(self, o): return isinstance(o, V) and self.a == o.a
    def __hash__(self): return hash(self.a)
    def __abs__(self): return sum(x * x for x in self.a) ** 0.5
    def __bool__(self): return any(self.a)
    def __len__(self): return len(self.a)
    def __getitem__(self, i): return self.a[i]
    def __iadd__(self, o):
        print("iadd")
        return self + o
    def __divmod__(self, o): return "divmod"
    def __rshift__(self, o): return ("rshift", o)
    def __rrshift__(self, o): return ("rrshift", o)
v = V(3, 4)
w = v
v += V(1, 1)
print(v, w, v + w, 2 * v, v * 2, -v, abs(w), bool(V(0, 0)), len(v), v[1], list(v), v == V(4, 5), v != w, len({V(1), V(1)}), divmod(v, 1), v >> 1, 1 >> v)
for f in (lambda: v + 1, lambda: 1 + v, lambda: v - v, lambda: v < w, lambda: v[9], lambda: +v, lambda: v // 2):
    try:
        print(f())
    except (TypeError, IndexError) as e:
        print(type(e).__name__, e)
