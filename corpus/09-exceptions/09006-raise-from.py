# `raise from` sets the cause and hides the context; `from None` only hides.
# point: 8.cause-context
def chain(cause):
    try:
        try:
            raise KeyError("context")
        except KeyError:
            raise ValueError("new") from cause
    except ValueError as e:
        return repr(e.__cause__), repr(e.__context__), e.__suppress_context__

print(chain(None))
print(chain(OSError("cause")))
print(chain(OSError))
try:
    raise ValueError from 3
except TypeError as e:
    print(e)
