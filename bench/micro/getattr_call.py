"""`getattr`, `hasattr` and `setattr`."""

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


def run(objects, names, n):
    total = 0
    for i in range(n):
        for o in objects:
            total += getattr(o, names[0])
            if hasattr(o, names[1]):
                total += 1
            total += getattr(o, names[2], 3)
            setattr(o, names[0], i)
    return total


print(run(OBJECTS, ["x", "y", "z"], 800000))
