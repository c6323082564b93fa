# An exception without message prints its class only.
# exit: 1
# stderr: compared
class Quiet(Exception):
    pass
raise Quiet
