# Printing to a closed stream.
# exit: 1
# stderr: compared
import sys
sys.stdout.close()
print("x")
