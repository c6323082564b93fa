# A KeyboardInterrupt that is raised ends as a signal would.
# exit: 0
# stderr: compared
import sys
try:
    raise KeyboardInterrupt("now")
except BaseException as e:
    print(repr(e))
