# An exception without message prints its class only.
# point: 8.traceback-notes
# exit: 1
# stderr: compared
class Quiet(Exception):
    pass
raise Quiet
