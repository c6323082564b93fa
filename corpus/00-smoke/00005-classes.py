# An instance keeps its attributes and calls its methods.
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def norm(self):
        return (self.x * self.x + self.y * self.y) ** 0.5
    def __repr__(self):
        return f"Point({self.x}, {self.y})"
p = Point(3, 4)
print(p, p.norm(), p.x)
try:
    p.z
except AttributeError as e:
    print(type(e).__name__, e)
