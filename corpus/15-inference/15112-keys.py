# Functions that the runtime calls: keys of sorted, min, max and list.sort, and the functions of map and filter.


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"({self.x}, {self.y})"


def main():
    points = [Point(i * 7 % 5, i / 4) for i in range(8)]
    print(sorted(points, key=lambda p: p.x))
    print(sorted(points, key=lambda p: (-p.x, p.y), reverse=True))
    print(min(points, key=lambda p: -p.y), max(points, key=lambda p: p.x * 10 - p.y))
    points.sort(key=lambda p: p.y)
    print(points)
    del points[0].y
    try:
        print(sorted(points, key=lambda p: p.y))
    except AttributeError as e:
        print(e)
    points[0].y = "text"
    try:
        print(sorted(points, key=lambda p: p.y))
    except TypeError as e:
        print(e)
    words = ["b", "A", "c"]
    print(sorted(words, key=str.lower), sorted(words, key=lambda w: w.lower()), max(words, key=lambda w: w.upper()))
    print(list(map(lambda n: n * n, range(5))), list(map(lambda s: s + "!", words)))
    print(list(filter(lambda n: n % 2, range(7))), sum(map(lambda n: n / 2, [1, 2, 3])))
    print(sorted([3, 1, 2], key=lambda n: 1 / (n - 5)))
    try:
        sorted([1, 2], key=lambda n: n.missing)
    except AttributeError as e:
        print(e)
    print(sorted([2**70, 1, -(2**70)], key=lambda n: n + 1))


main()
