# sys.exit ends the program with a status.
# exit: 3
import sys
print("before")
try:
    sys.exit(3)
finally:
    print("cleanup")
print("not reached")
