# An exception raised while another is handled has that one as `__context__`.
# point: 8.cause-context
try:
    try:
        raise KeyError("first")
    except KeyError:
        raise ValueError("second")
except ValueError as e:
    print(repr(e.__context__), e.__cause__, e.__suppress_context__)
    print(e.__context__.__context__)

def inner():
    raise TypeError("in call")

try:
    try:
        1 / 0
    except ZeroDivisionError:
        inner()
except TypeError as e:
    print(repr(e.__context__))
