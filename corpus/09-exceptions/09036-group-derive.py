# A subclass keeps its class through `split` by overriding `derive`.
# point: 8.groups
class Coded(ExceptionGroup):
    def __new__(cls, message, excs, code):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self

    def derive(self, excs):
        return Coded(self.message, excs, self.code)

g = Coded("m", [ValueError(1), KeyError(2)], 99)
match, rest = g.split(ValueError)
print(type(match).__name__, match.code, match.exceptions, type(rest).__name__, rest.exceptions)

class Plain(ExceptionGroup):
    pass

print(type(Plain("m", [ValueError(), KeyError()]).split(KeyError)[0]).__name__)

class Wrong(ExceptionGroup):
    def derive(self, excs):
        return 3

try:
    Wrong("m", [ValueError(), KeyError()]).split(KeyError)
except TypeError as e:
    print(e)
