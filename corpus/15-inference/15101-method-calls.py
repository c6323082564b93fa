# Methods with defaults, closures and super() are called directly and notice when the class changes.
class Shape:
    kind = "shape"
    def __init__(self, name="none", k=2):
        self.name = name
        self.k = k
        self.items = []
    def area(self, scale=3):
        return self.k * scale
    def add(self, x):
        self.items.append(x * self.k)
        return len(self.items)
class Sq(Shape):
    def __init__(self, side, name="sq"):
        super().__init__(name, k=side + 0)
        self.side = side
    def area(self, scale=1):
        return super().area(scale + 1) + self.side * self.side
    def total(self, n):
        t = 0
        for i in range(n):
            t += self.area(i) + self.add(t % 7)
        return t
s = Sq(5)
print(s.total(1000), s.area(), Shape().area(), s.name, Shape("x").name)
def outer(z):
    class C:
        def get(self, w=z):
            return w + z
    return C()
print(outer(3).get(), outer(4).get(10))
class Late:
    def f(self, x):
        return x
def use(o, n):
    t = 0
    for i in range(n):
        t += o.f(i * 2)
    return t
o = Late()
print(use(o, 10))
Late.f = lambda self, x: 1
print(use(o, 10))
def kill(o):
    o.f = lambda x: 5
    return 1
class Late2:
    def f(self, x):
        return x
def use2(o, n):
    t = 0
    for i in range(n):
        t += o.f(kill(o) + i)
    return t
print(use2(Late2(), 3))
class G:
    def __init__(self):
        self.d = 1 << 61
    def big(self, x):
        return self.d * x
def call(g, n):
    return [g.big(g.big(i) % 5) for i in range(n)]
print(call(G(), 5))
