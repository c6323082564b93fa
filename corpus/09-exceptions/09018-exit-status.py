# An uncaught SystemExit ends the program with its code and prints nothing.
# exit: 7
# stderr:
import sys
print("before")
sys.exit(7)
