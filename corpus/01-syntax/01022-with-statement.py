# A with statement enters in order, exits in reverse, and may swallow.
class M:
    def __init__(self, n, swallow=False):
        self.n, self.swallow = n, swallow
    def __enter__(self):
        print("enter", self.n)
        return self.n
    def __exit__(self, t, v, tb):
        print("exit", self.n, t and t.__name__, v)
        return self.swallow
with M(1) as a, M(2) as b:
    print(a, b)
with (M(3) as c, M(4, True)):
    raise ValueError("inside")
def f():
    with M(5):
        return "returned"
print(f())
for i in range(2):
    with M(6):
        if i == 0:
            continue
        break
try:
    with M(7):
        1 // 0
except ZeroDivisionError as e:
    print("out", e)
try:
    with 5:
        pass
except TypeError as e:
    print(e)
class OnlyEnter:
    def __enter__(self): pass
try:
    with OnlyEnter():
        pass
except TypeError as e:
    print(e)
