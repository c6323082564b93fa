# Classes and exceptions of another module are used, subclassed and patched.
from helpers.shapes import Shape, ShapeError, Square
import helpers.shapes
class Circle(Shape):
    def area(self):
        return 3 * self.size
def total(shapes):
    return sum([s.area() for s in shapes])
print(total([Square(2), Circle(1.5)]), Square(1), Circle.__mro__[1].__module__, Circle.__module__)
try:
    Shape(1).area()
except ShapeError as e:
    print(type(e).__qualname__, e)
helpers.shapes.Square.area = lambda self: -1
print(total([Square(2), Square(3)]))
helpers.shapes.Shape.__repr__ = lambda self: "patched"
print(Square(4), helpers.shapes.make(5), isinstance(helpers.shapes.make(1), Square))
helpers.shapes.Square = Circle
print(type(helpers.shapes.make(2)).__name__, type(Square(1)).__name__)
