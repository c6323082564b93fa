# An exception in `finally` replaces the one on its way and has it as context.
# point: 8.chaining
try:
    try:
        raise KeyError("lost")
    finally:
        raise ValueError("from finally")
except ValueError as e:
    print(e, repr(e.__context__))

def cleanup():
    try:
        raise KeyError("kept")
    finally:
        try:
            raise OSError("inside")
        except OSError:
            pass

try:
    cleanup()
except KeyError as e:
    print(e, e.__context__)
