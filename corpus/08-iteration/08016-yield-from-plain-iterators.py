# Iterators without `send` or `throw` get only what they understand.
# point: 9.yield-from
def over(it):
    result = yield from it
    print("result", result)

g = over(iter([1, 2, 3]))
print(next(g), g.send(None))
try:
    g.send("value")
except AttributeError as e:
    print(e)
g = over(iter([1]))
next(g)
try:
    g.throw(ValueError("passes"))
except ValueError as e:
    print(e)

class Custom:
    def __iter__(self):
        return self

    def __next__(self):
        return "next"

    def send(self, value):
        if value == "stop":
            raise StopIteration("sent")
        return "sent " + value

    def throw(self, *args):
        print("throw", [type(a).__name__ for a in args])
        return "thrown"

g = over(Custom())
print(next(g), g.send("x"), g.throw(ValueError), g.throw(ValueError("v")), next(g))
try:
    g.send("stop")
except StopIteration as e:
    print(e.value)
for bad in (3, None):
    try:
        next(over(bad))
    except TypeError as e:
        print(e)
