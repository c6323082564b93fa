# __slots__ restricts attributes and drops __dict__.
# point: 6.slots
class P:
    __slots__ = ("x", "y")
    def __init__(self, x): self.x = x
p = P(1)
p.y = 2
print(p.x, p.y)
for f in (lambda: setattr(p, "z", 1), lambda: p.__dict__, lambda: P(1).y):
    try:
        f()
    except AttributeError as e:
        print(e)
del p.x
try:
    p.x
except AttributeError as e:
    print(e)
class Q(P):
    pass
q = Q(1)
q.z = 5
print(q.__dict__, q.x)
class R(P):
    __slots__ = ("w",)
r = R(3)
r.w = 4
print(r.x, r.w, R.__slots__, type(P.x).__name__)
try:
    class Bad:
        __slots__ = ("a",)
        a = 1
except ValueError as e:
    print(e)
