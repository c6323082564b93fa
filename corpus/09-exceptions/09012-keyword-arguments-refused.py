# Exceptions without an `__init__` of their own take no keyword arguments.
# point: 8.args
class Plain(Exception):
    pass

class Own(Exception):
    def __init__(self, *, code):
        super().__init__(f"code {code}")
        self.code = code

for cls in (ValueError, Plain, StopIteration, OSError):
    try:
        cls(x=1)
    except TypeError as e:
        print(e)
print(repr(Own(code=3)), Own(code=4).code)
