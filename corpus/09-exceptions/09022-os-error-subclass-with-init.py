# A subclass that overrides `__init__` or `__new__` may change the signature.
# point: 8.layout
class WithInit(OSError):
    def __init__(self, path):
        super().__init__(2, "gone", path)

class WithNew(OSError):
    def __new__(cls, a, b):
        return super().__new__(cls, a, b, "named")

for e in (WithInit("f"), WithNew(5, "io")):
    print(type(e).__name__, e.args, e.errno, e.filename, str(e))
