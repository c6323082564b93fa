# `except*` takes exception classes that are no groups.
# point: 8.except-star
class Badly(ExceptionGroup):
    def split(self, matcher):
        return 3

for kind in (3, ExceptionGroup, (ValueError, BaseExceptionGroup), (ValueError, 3)):
    try:
        try:
            raise OSError("x")
        except* kind:
            pass
    except TypeError as e:
        print(e, repr(e.__context__))
try:
    try:
        raise Badly("b", [ValueError(), OSError()])
    except* ValueError:
        pass
except TypeError as e:
    print(e)
