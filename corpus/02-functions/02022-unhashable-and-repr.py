# Functions compare by identity and hash.
# point: 4.hash-and-eq
def f(): pass
def g(): pass
print(f == f, f == g, f != g, len({f, g, f}), repr(f).startswith("<function f at 0x"), repr(len), repr([].append)[:35])
class C:
    def m(self): pass
c = C()
print(c.m == c.m, c.m is c.m, hash(c.m) == hash(c.m), C().m == c.m)
