# Delegation may go through many levels.
# point: 9.yield-from
def level(n):
    if n:
        return (yield from level(n - 1)) + 1
    received = yield "bottom"
    return received

g = level(50)
print(next(g))
try:
    g.send(1000)
except StopIteration as e:
    print(e.value)

def tree(node):
    if node:
        left, value, right = node
        yield from tree(left)
        yield value
        yield from tree(right)

print(list(tree((((None, 1, None), 2, None), 3, (None, 4, (None, 5, None))))))
