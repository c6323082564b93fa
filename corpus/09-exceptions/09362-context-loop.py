# A chain that was made a loop prints every exception once.
# point: 8.traceback-chained
# exit: 1
# stderr: compared
a = ValueError("a")
b = KeyError("b")
a.__context__ = b
b.__context__ = a
raise a
