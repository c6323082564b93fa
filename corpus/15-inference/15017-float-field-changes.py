# A raw float field takes an int, a string, and is deleted.
class Body:
    def __init__(self, x):
        self.x = x
        self.v = 0.5
    def move(self, dt):
        self.x += self.v * dt
b = Body(1.0)
for _ in range(4):
    b.move(0.25)
print(b.x, b.__dict__)
b.v = 3
b.move(2)
print(b.x, b.v, b.__dict__)
b.v = "fast"
try:
    b.move(1.0)
except TypeError as e:
    print(e)
print(b.__dict__)
b.v = 1.5
b.move(2)
print(b.x, b.__dict__)
del b.x
try:
    b.move(1)
except AttributeError as e:
    print(e)
print(b.__dict__)
b.x = 1.0
print(b.__dict__)
