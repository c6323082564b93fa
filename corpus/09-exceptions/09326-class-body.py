# An exception in a class body names the class.
# exit: 1
# stderr: compared
class Outer:
    class Inner:
        value = undefined_thing
