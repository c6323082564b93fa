# The exit status is the lowest byte.
# exit: 7
# stderr: compared
import sys
sys.exit(256 + 7)
