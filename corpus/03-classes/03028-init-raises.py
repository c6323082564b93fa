# An exception in __init__ leaves no object.
class C:
    made = []
    def __init__(self, x):
        self.made.append(self)
        self.x = 10 // x
        self.y = x
try:
    c = C(0)
except ZeroDivisionError as e:
    print(e, len(C.made), C.made[0].__dict__)
try:
    c
except NameError as e:
    print(e)
class R:
    def __init__(self):
        return 5
try:
    R()
except TypeError as e:
    print(e)
print(C(5).x)
