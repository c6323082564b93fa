# The first argument of StopIteration is its value.
# point: 8.layout
for e in (StopIteration(), StopIteration(1), StopIteration(1, 2), StopIteration(None)):
    print(e.value, e.args)
e = StopIteration(5)
e.value = "changed"
print(e.value, e.args)
del e.value
print(e.value)
