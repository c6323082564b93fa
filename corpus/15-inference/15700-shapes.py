# The shapes that snapshots show: an int fast path with its exit, slot dispatch, a generator, inline caches.
# snapshot: total
# snapshot: join
# snapshot: squares
# snapshot: area
def total(n):
    s = 0
    for i in range(n):
        s += i
    return s


def join(a, b):
    return a + b


def squares(n):
    for i in range(n):
        yield i * i


class Box:
    def __init__(self, w, h):
        self.w = w
        self.h = h


def area(box):
    return box.w * box.h


print(total(10), sum(squares(5)), area(Box(2, 3)))
print([join(a, b) for a, b in [(1, 2), ("a", "b"), ([1], [2]), (1.5, 1), (2**62, 2**62)]])
for a, b in [(1, "x"), (None, 1)]:
    try:
        join(a, b)
    except TypeError as e:
        print(e)
