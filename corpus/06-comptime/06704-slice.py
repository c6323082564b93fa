# What the expression needs runs at build time too: functions, classes, constants, imports; nothing else does.
import math
from operator import mul
import bisect

calls = []


class Point:
    scale = 2

    def __init__(self, x, y):
        self.x, self.y = x, y

    def norm(self):
        return math.hypot(self.x, self.y) * self.scale


def points(n, step=1):
    return [Point(i * step, i) for i in range(n)]


def unrelated():
    calls.append("unrelated")


LIMIT: int = 4
A, B = LIMIT + 1, [LIMIT]
twice = lambda n: 2 * n
NORMS = [round(p.norm(), 3) for p in points(twice(LIMIT))]  #run
PRODUCT = mul(6, math.factorial(A + 20))  #run
COUNTS = {c: bisect.bisect([1, 3, 5], i) for i, c in enumerate("mississippi")}  #run
unrelated()
print(NORMS, PRODUCT, COUNTS)
print(LIMIT, A, B, twice(3), calls, Point(3, 4).norm(), __annotations__ if False else "")
