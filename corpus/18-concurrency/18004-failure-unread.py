# A failure that nobody reads is printed at the end, and the program fails.
# exit: 1
# stderr:
import sx

def fail(x):
    raise ValueError(x)

sx.spawn(fail, "first")
sx.spawn(fail, "second")
print("main ends")
