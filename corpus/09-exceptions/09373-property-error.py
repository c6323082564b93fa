# An AttributeError inside of a property.
# exit: 1
# stderr: compared
class P:
    @property
    def value(self):
        return self.missing_thing
P().value
