# A function stored on an instance hides the method of the class.
# point: 1.bound-methods
class C:
    def f(self): return "class"
    def run(self): return [self.f() for _ in range(2)]
c, d = C(), C()
c.f = lambda: "instance"
print(c.run(), d.run())
del c.f
print(c.run())
C.f = staticmethod(lambda: "static")
print(c.run(), C.f())
C.f = 5
try:
    c.run()
except TypeError as e:
    print(e)
C.f = property(lambda self: lambda: "property")
print(c.run())
