# `sys.exit` with a text prints it.
# exit: 1
# stderr: compared
import sys
try:
    sys.exit("the end: ä")
finally:
    print("finally")
