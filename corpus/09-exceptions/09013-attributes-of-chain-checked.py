# The chain attributes accept exceptions and None only.
# point: 8.cause-context
e = ValueError()
for name in ("__cause__", "__context__", "__traceback__", "__suppress_context__"):
    for action in (lambda: setattr(e, name, 3), lambda: delattr(e, name)):
        try:
            action()
        except TypeError as error:
            print(error)
e.__cause__ = KeyError("k")
print(repr(e.__cause__), e.__suppress_context__)
e.__suppress_context__ = False
e.__cause__ = None
print(e.__cause__, e.__suppress_context__)
print(e.with_traceback(None) is e)
