# The class is shown by its qualified name, with its module unless that is the program or builtins.
# point: 8.traceback-notes
# exit: 1
# stderr:
import sys

class Outer:
    class Inner(Exception):
        pass

def make():
    class Local(Exception):
        def __str__(self):
            return ""

    return Local

class Broken(Exception):
    def __str__(self):
        raise ValueError

class Elsewhere(Exception):
    pass

Elsewhere.__module__ = "some.module"
for e in (Outer.Inner("text"), make()(), Broken(), Elsewhere("m"), KeyError("k"), KeyError()):
    sys.excepthook(type(e), e, None)
raise Outer.Inner("end")
