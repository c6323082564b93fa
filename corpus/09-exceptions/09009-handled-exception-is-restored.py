# `sys.exception()` tells the innermost exception being handled and forgets it when the handler is left.
# point: 8.re-raise
import sys

print(sys.exception())
try:
    raise KeyError(1)
except KeyError:
    print(repr(sys.exception()))
    try:
        raise ValueError(2)
    except ValueError:
        print(repr(sys.exception()))
    print(repr(sys.exception()), sys.exc_info()[0])
print(sys.exc_info())

def leave_by_return():
    try:
        raise KeyError(3)
    except KeyError:
        return 1

leave_by_return()
print(sys.exception())
for i in range(2):
    try:
        raise KeyError(i)
    except KeyError:
        continue
print(sys.exception())
