# Facts that compiled code relies on are changed by name while it runs: methods, fields, variables, built-in names.
class Acc:
    def __init__(self, n):
        self.n = n
    def step(self, k):
        self.n += k
        return self.n

def twice(x):
    return x * 2

def run(a, m):
    t = 0
    for i in range(m):
        t += a.step(i) + twice(i)
    return t

a = Acc(0)
print(run(a, 1000))

# an instance hides a method
setattr(a, "st" + "ep", lambda k: 1)
print(run(a, 10))
del a.step
print(run(a, 10))
# the class changes
def other(self, k):
    return 100
setattr(Acc, "step", other)
print(run(a, 10))
# a variable changes by name
globals()["twice"] = lambda x: 1000
print(run(a, 10))
# a built-in name is hidden in the middle of a loop
def loop(n):
    t = 0
    for i in range(n):
        if i == 5:
            globals()["len"] = lambda x: 77
        t += len([1, 2])
    return t
print(loop(10))
class P:
    def __init__(self, x):
        self.x = x
def total(ps):
    t = 0
    for p in ps:
        t += p.x
    return t
ps = [P(i) for i in range(5)]
print(total(ps))
P.x = property(lambda self: 10)
try:
    print(total(ps))
except Exception as e:
    print(type(e), e)
class Q(P):
    pass
ps[0].__class__ = Q
print(type(ps[0]).__name__)
class R:
    def __init__(self, v):
        self.v = v
    def get(self):
        return self.v
def change(r):
    r.__dict__ = {"v": "new", "get": lambda: "hidden"}
def use(r):
    s = [r.get()]
    change(r)
    s.append(r.get())
    s.append(r.v)
    return s
print(use(R(3)))
