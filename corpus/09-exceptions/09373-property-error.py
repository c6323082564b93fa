# An AttributeError inside of a property.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
class P:
    @property
    def value(self):
        return self.missing_thing
P().value
