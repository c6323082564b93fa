# The attribute of a method call is underlined, not the call.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
class Thing:
    def method(self):
        return self
t = Thing()
t.method().methud(1, 2).other()
