# `__exit__` sees the exception and may swallow it.
# point: 8.exit-suppresses
class Manager:
    def __init__(self, swallow):
        self.swallow = swallow

    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, value, tb):
        print("exit", kind and kind.__name__, value, tb is not None)
        return self.swallow

with Manager(False):
    print("body")
with Manager(True):
    raise KeyError("swallowed")
try:
    with Manager(False) as m:
        raise KeyError("passed")
except KeyError as e:
    print("caught", e)

class Failing(Manager):
    def __exit__(self, *args):
        raise OSError("from exit")

try:
    with Failing(True):
        raise KeyError("body")
except OSError as e:
    print(e, repr(e.__context__))
