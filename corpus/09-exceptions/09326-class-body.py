# An exception in a class body names the class.
# point: 8.traceback-carets
# exit: 1
# stderr: compared
class Outer:
    class Inner:
        value = undefined_thing
