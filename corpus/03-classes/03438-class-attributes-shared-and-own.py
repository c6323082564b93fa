# Class attributes: shared mutables, shadowing, augmented assignment, deletion, inheritance and access through super.
# point: 6.shadowing
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    n = 0; items = []; text = "A"
    def inc(self): self.n += 1; return self.n
    def inc_cls(self): type(self).n += 1; return A.n
    def add(self, x): self.items += [x]; return self.items
    def put(self, x): self.items.append(x)
    def clear(self): del self.items
class B(A): text = "B"
class C(A): pass
a, b, c = A(), B(), C()
print(a.inc(), a.inc(), A.n, a.__dict__, b.n); print(b.inc_cls(), B.n, A.n, c.inc_cls(), C.n, A.n, C.__dict__.get("n"), B.__dict__.get("n")); print(a.add(1), A.items, a.items is A.items, "items" in a.__dict__); b.put(2); print(C.items, c.items is A.items); a.clear(); print(a.items); t(a.clear); a.text = "own"; print(a.text, A.text, B.text, b.text); del a.text; print(a.text); t(lambda: delattr(a, "text")); del B.text; print(b.text); t(lambda: delattr(B, "text")); A.late = 1; print(c.late, B.late); c.late = 2; A.late = 3; print(c.late, C.late, b.late); del c.late; print(c.late)
class D(B, C): n = 5
d = D(); print(d.n, d.inc(), D.n, super(D, d).n, super(B, d).n, d.inc_cls(), D.n); C.n = 50; del D.n; print(D.n, d.n, d.inc()); del d.n; print(d.n); t(lambda: D.__dict__["n"]); t(lambda: delattr(D, "n"))
def loop(o, k):
    for _ in range(k): o.n += 1
    return o.n
e = A(); print(loop(e, 100), A.n, loop(A, 3), e.n, A.n, loop(B, 2), B.n, A.n)
class Counter:
    total = 0; names = {}
    def __init__(self, name): Counter.total += 1; self.id = Counter.total; self.names[name] = self.id
    def __del__(self): pass
    @classmethod
    def reset(cls): cls.total = 0; return cls
[Counter(x) for x in "abc"]; print(Counter.total, Counter.names, Counter.reset().total); s = type("Sub", (Counter,), {}); s.reset(); Counter("d"); print(s.total, Counter.total, s.names)
