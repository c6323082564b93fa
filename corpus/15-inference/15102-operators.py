# Operators of user classes: direct, reflected, in place, refused, and replaced while running.
class V:
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def __add__(self, o):
        return V(self.x + o.x, self.y + o.y)
    def __mul__(self, k):
        return V(self.x * k, self.y * k)
    def __rmul__(self, k):
        return V(k * self.x, k * self.y)
    def __eq__(self, o):
        return self.x == o.x and self.y == o.y
    def __lt__(self, o):
        if not isinstance(o, V):
            return NotImplemented
        return self.x < o.x
    def __getitem__(self, i):
        return self.x if i == 0 else self.y
    def __iadd__(self, o):
        self.x += o.x
        self.y += o.y
        return self
class W(V):
    def __radd__(self, o):
        return "W radd"
class N:
    def __init__(self, v):
        self.v = v
    def __add__(self, o):
        return NotImplemented
    def __sub__(self, o):
        return self.v - o.v
class M:
    def __init__(self, v):
        self.v = v
    def __radd__(self, o):
        return ("M radd", o.v, self.v)
def work(n):
    a = V(1.0, 2.0)
    b = V(0.5, 0.25)
    t = 0.0
    for i in range(n):
        c = a + b * 2.0
        c += 3.0 * a
        t += c[0] + c[1]
        if c == a:
            t += 1000
        if a < b:
            t -= 1
    return t
print(work(100))
print(V(1, 2) + W(3, 4), (W(1, 2) + V(3, 4)).x)
print(N(1) + M(2), N(5) - N(3))
try:
    print(N(1) + N(2))
except TypeError as e:
    print(e)
try:
    print(V(1, 2) < 3)
except TypeError as e:
    print(e)
try:
    print(V(1, 2) + 3)
except AttributeError as e:
    print(e)
def big(n):
    v = V(1 << 60, 3)
    for i in range(n):
        v = v + v
    return v.x, v.y
print(big(5))
def patched(n):
    a = V(1, 1)
    out = []
    for i in range(n):
        if i == 2:
            V.__add__ = lambda s, o: V(100, 100)
        a = a + a
        out.append(a.x)
    return out
print(patched(4))
