# A chain that runs in a circle is printed once.
# point: 8.traceback-chained
# exit: 1
# stderr: compared
a = ValueError("a")
b = KeyError("b")
c = OSError("c")
a.__cause__ = b
b.__cause__ = c
c.__cause__ = a
raise a
