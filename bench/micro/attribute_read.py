"""Reads of attributes of objects of two classes."""

class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def shifted(self, d):
        return self.x + d


class Pixel:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def shifted(self, d):
        return self.y + d


MIXED = [Point(1, 2), 3, "four", None, Pixel(5, 6), 7.5, (8, 9), [10], {11: 12}]
OBJECTS = [m for m in MIXED if type(m).__name__.startswith("P")]


def run(objects, n):
    total = 0
    for _ in range(n):
        for o in objects:
            total += o.x
            total += o.y
    return total


print(run(OBJECTS, 2000000))
