# `send` makes the yield expression have a value.
# point: 9.generator-protocol
def echo():
    received = yield "first"
    while received is not None:
        received = yield received * 2
    return "end"

g = echo()
try:
    g.send(3)
except TypeError as e:
    print(e)
print(g.send(None), g.send(4), g.send("ab"))
try:
    g.send(None)
except StopIteration as e:
    print(e.value)
try:
    g.send(1)
except StopIteration as e:
    print(e.value)

def average():
    total = n = 0
    mean = None
    while True:
        total += yield mean
        n += 1
        mean = total / n

a = average()
next(a)
print([a.send(x) for x in (10, 20, 60)])
