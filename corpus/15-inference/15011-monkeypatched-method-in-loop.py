# A method replaced while a loop calls it takes effect on the next call.
class C:
    def __init__(self):
        self.n = 0
    def step(self):
        self.n += 1
def other(self):
    self.n += 100
def run(c, n):
    for i in range(n):
        c.step()
        if i == 2:
            C.step = other
    return c.n
print(run(C(), 3), run(C(), 2))
c = C()
c.step = lambda: print("instance attribute")
c.step()
def run2(n):
    c = C()
    for i in range(n):
        if i == 1:
            c.step = lambda: None
        c.step()
    return c.n
print(run2(5))
