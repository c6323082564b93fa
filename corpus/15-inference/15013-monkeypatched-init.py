# Replacing __init__ changes later constructions.
class P:
    def __init__(self, x):
        self.x = x
def make(n):
    return [P(i) for i in range(n)]
print([p.x for p in make(3)])
def init(self, x, extra=7):
    self.x = x * extra
P.__init__ = init
print([p.x for p in make(3)])
def bad(self, x):
    return 5
P.__init__ = bad
try:
    make(1)
except TypeError as e:
    print(e)
del P.__init__
try:
    make(1)
except TypeError as e:
    print(e)
