# An uncaught SystemExit ends the program with its code and prints nothing.
# point: 8.layout
# exit: 7
# stderr:
import sys
print("before")
sys.exit(7)
