# `args` can be replaced by any iterable but not deleted.
# point: 8.args
e = ValueError(1, 2)
e.args = [3, 4]
print(e.args, e)
e.args = "ab"
print(e.args)
for action in (lambda: setattr(e, "args", 3), lambda: delattr(e, "args")):
    try:
        action()
    except TypeError as error:
        print(error)
