# An exception whose `__str__` fails.
# point: 8.traceback-notes
# exit: 1
# stderr: compared
class Bad(Exception):
    def __str__(self):
        raise ValueError("no text")
raise Bad(1)
