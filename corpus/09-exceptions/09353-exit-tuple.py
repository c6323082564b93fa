# A tuple of one is that one; more are printed.
# exit: 1
# stderr: compared
import sys
try:
    sys.exit((3,))
except SystemExit as e:
    print(e.code, e.args)
sys.exit((1, "two"))
