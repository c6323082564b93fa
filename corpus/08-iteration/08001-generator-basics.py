# A generator runs up to the next yield and keeps its variables in between.
# point: 9.generator-protocol
def count(n):
    print("start")
    for i in range(n):
        print("before", i)
        yield i
        print("after", i)
    print("end")

g = count(2)
print("made")
print(next(g))
print(next(g))
try:
    next(g)
except StopIteration as e:
    print("done", e.value)
try:
    next(g)
except StopIteration as e:
    print("still done", e.value)
print(list(count(1)))
