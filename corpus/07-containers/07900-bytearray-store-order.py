# Storing into a bytearray looks at the value before the index.
# point: 5.indexing
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


b = bytearray(b'ab')
for key, value in ((5, 300), (5, 1), (5, 'x'), (0, -1), (0, 256), (0, 99), (-3, 1000), ('k', 1), (slice(0, 1), 7), (True, 65)):
    attempt(lambda: b.__setitem__(key, value))
    print(b)


class Shrink:
    def __index__(self):
        b.clear()
        return 1


attempt(lambda: b.__setitem__(1, Shrink()))
print(b)
