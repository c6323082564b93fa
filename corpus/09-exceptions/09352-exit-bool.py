# True counts as a number.
# exit: 1
# stderr: compared
import sys
sys.exit(True)
