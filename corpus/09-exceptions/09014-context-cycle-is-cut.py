# Raising an exception that is already in the chain cuts the chain before it.
# point: 8.cause-context
a, b, c = ValueError("a"), KeyError("b"), OSError("c")
try:
    try:
        try:
            raise a
        except ValueError:
            raise b
    except KeyError:
        raise c
except OSError as e:
    print(repr(e.__context__), repr(e.__context__.__context__))
    try:
        raise a
    except ValueError as again:
        print(repr(again.__context__), repr(c.__context__), repr(b.__context__))
