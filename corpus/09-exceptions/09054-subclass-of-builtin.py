# Exceptions of the program carry attributes and override text.
# point: 8.layout
class ParseError(ValueError):
    def __init__(self, message, line):
        super().__init__(message, line)
        self.line = line

    def __str__(self):
        return f"{self.args[0]} (line {self.line})"

try:
    raise ParseError("unexpected", 7)
except ValueError as e:
    print(e, repr(e), e.args, e.line, isinstance(e, ParseError))

class NoInit(ParseError):
    def __init__(self):
        pass

print(repr(NoInit()), NoInit().args)
print(NoInit(). __class__.__mro__[1].__name__)
