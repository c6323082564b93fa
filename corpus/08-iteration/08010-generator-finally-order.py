# Leaving a loop early does not run the rest of the generator until it is closed.
# point: 9.closed-suspended
def source():
    try:
        for i in range(10):
            yield i
    finally:
        print("closed")

g = source()
for x in g:
    if x == 2:
        break
print("left the loop")
g.close()
print("after close", list(g))
