# Each `except*` clause handles its part of a group; what is left goes on.
# point: 8.except-star
def run(exc):
    try:
        try:
            raise exc
        except* ValueError as e:
            print("values", repr(e))
        except* (TypeError, KeyError) as e:
            print("types", repr(e))
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as e:
        print("left", repr(e))

run(ExceptionGroup("g", [ValueError(1), TypeError(2)]))
run(ExceptionGroup("g", [ValueError(1), OSError(2), ExceptionGroup("n", [KeyError(3), OSError(4)])]))
run(ValueError("naked"))
run(OSError("naked"))
run(BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(5)]))
