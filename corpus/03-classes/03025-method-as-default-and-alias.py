# Methods are aliased, borrowed and stored in tables.
# point: 1.bound-methods
class C:
    def a(self): return "a"
    b = a
    table = {"a": a}
    def call(self, k): return self.table[k](self)
    def over(self): return self.b()
class D(C):
    def a(self): return "D.a"
d = D()
print(d.a(), d.b(), d.call("a"), d.over())
D.b = lambda self: "patched"
print(d.over(), C().over())
class E:
    f = C.a
    g = C().a
print(E().f(), E().g())
