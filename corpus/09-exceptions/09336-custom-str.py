# An exception class with its own `__str__` and a module-qualified name.
# point: 8.traceback-notes
# exit: 1
# stderr: compared
class Outer:
    class Error(Exception):
        def __str__(self):
            return f"code {self.args[0]}\nsecond line"
raise Outer.Error(7)
