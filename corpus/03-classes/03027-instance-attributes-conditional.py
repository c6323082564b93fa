# An attribute that only some paths set is missing on the others.
# point: 6.lookup-order
class C:
    def __init__(self, n):
        if n > 0:
            self.pos = n
        if n % 2:
            self.odd = n * 0.5
        self.n = n
def show(c):
    out = []
    for name in ("pos", "odd", "n"):
        try:
            out.append(getattr(c, name))
        except AttributeError as e:
            out.append(str(e))
    return out
for n in (1, 2, -1, -2):
    print(show(C(n)), C(n).__dict__)
def direct(c):
    return c.odd + 1
print(direct(C(3)))
try:
    direct(C(2))
except AttributeError as e:
    print(e)
c = C.__new__(C)
print(c.__dict__, hasattr(c, "n"))
try:
    c.n
except AttributeError as e:
    print(e)
c.n = 5
c.odd = "text"
print(c.__dict__)
