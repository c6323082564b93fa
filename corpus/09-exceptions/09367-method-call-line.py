# The traceback of a call chain over several lines.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
class B:
    def add(self, x):
        if x > 2:
            raise OverflowError(x)
        return self
(B()
 .add(1)
 .add(3)
 .add(2))
