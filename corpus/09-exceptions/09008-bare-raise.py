# `raise` alone raises the exception being handled again, from anywhere below the handler.
# point: 8.re-raise
def again():
    raise

try:
    try:
        raise KeyError("k")
    except KeyError:
        again()
except KeyError as e:
    print("again", e.args)
try:
    raise
except RuntimeError as e:
    print(e)
try:
    try:
        raise KeyError("outer")
    except KeyError:
        try:
            raise ValueError("inner")
        except ValueError:
            pass
        raise
except KeyError as e:
    print(e, repr(e.__context__))
