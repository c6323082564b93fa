# isinstance tests decide which operation applies.
def size(x):
    if isinstance(x, (int, float)):
        return x + 1
    if isinstance(x, str):
        return len(x)
    if isinstance(x, list):
        return sum([size(y) for y in x])
    if x is None:
        return 0
    return size(x.value)
class Box:
    def __init__(self, v):
        self.value = v
print(size(3), size(2.5), size("abc"), size([1, "ab", [None]]), size(Box([Box(1)])), size(True), size(10 ** 30))
try:
    size(object())
except AttributeError as e:
    print(e)
