# `sys.exit` with an object prints its text.
# exit: 1
# stderr: compared
class Reason:
    def __str__(self):
        return "a reason"
raise SystemExit(Reason())
