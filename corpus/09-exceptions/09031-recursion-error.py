# Endless recursion is a RecursionError that can be caught, again and again.
# point: 8.traceback-recursion
def endless(n):
    return endless(n + 1) + 1

for _ in range(3):
    try:
        endless(0)
    except RecursionError as e:
        print(type(e).__name__, e)

class Loop:
    def __repr__(self):
        return repr(self)

try:
    repr(Loop())
except RecursionError:
    print("repr")
