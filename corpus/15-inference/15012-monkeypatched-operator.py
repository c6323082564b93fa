# An operator method replaced during a loop is used from then on.
class V:
    def __init__(self, x):
        self.x = x
    def __add__(self, o):
        return V(self.x + o.x)
def patch():
    V.__add__ = lambda self, o: V(self.x * 10 + o.x)
def run(n):
    v = V(1)
    for i in range(n):
        v = v + V(i)
        if i == 2:
            patch()
    return v.x
print(run(5))
del V.__add__
try:
    V(1) + V(2)
except TypeError as e:
    print(e)
